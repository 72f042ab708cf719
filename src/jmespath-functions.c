/* The functions of JMESPath: a row says what the arguments may be and what the function gives. */

#include "jmespath.h"
#include <math.h>
#include <string.h>

/* Numbers */

static value call_abs(evaluation *e, value *a, int count, int at) { return value_number(fabs(a->number)); }
static value call_ceil(evaluation *e, value *a, int count, int at) { return value_number(ceil(a->number)); }
static value call_floor(evaluation *e, value *a, int count, int at) { return value_number(floor(a->number)); }

static value call_sum(evaluation *e, value *a, int count, int at) {
  double sum = 0;
  for (R_xlen_t i = 0; i < value_size(a); i++) sum += element_of(e, a, i).number;
  return value_number(sum);
}

static value call_avg(evaluation *e, value *a, int count, int at) {
  if (value_size(a) == 0) return null_value;
  return value_number(call_sum(e, a, count, at).number / (double)value_size(a));
}

static value call_to_number(evaluation *e, value *a, int count, int at) {
  if (a->kind == K_NUMBER) return *a;
  if (a->kind != K_STRING) return null_value;
  const char *text = utf8_of(a->text);
  double number;
  return jmespath_number(text, strlen(text), &number) ? value_number(number) : null_value;
}

/* Strings */

static const char *text_in(evaluation *e, const value *v) { return utf8_of(text_of_value(e, v)); }

static value call_starts_with(evaluation *e, value *a, int count, int at) {
  const char *text = text_in(e, a), *start = text_in(e, a + 1);
  return value_boolean(strncmp(text, start, strlen(start)) == 0);
}

static value call_ends_with(evaluation *e, value *a, int count, int at) {
  const char *text = text_in(e, a), *end = text_in(e, a + 1);
  size_t size = strlen(text), wanted = strlen(end);
  return value_boolean(wanted <= size && strcmp(text + size - wanted, end) == 0);
}

static value call_join(evaluation *e, value *a, int count, int at) {
  buffer b;
  PROTECT(buffer_open(&b));
  for (R_xlen_t i = 0; i < value_size(a + 1); i++) {
    value one = element_of(e, a + 1, i);
    if (i > 0) buffer_text(&b, text_in(e, a));
    buffer_text(&b, text_in(e, &one));
  }
  value joined = value_string(keep(e, buffer_string(&b)));
  UNPROTECT(1);
  return joined;
}

static value call_to_string(evaluation *e, value *a, int count, int at) {
  if (a->kind == K_STRING) return *a;
  if (a->kind == K_TIME) return value_string(text_of_value(e, a));
  buffer b;
  PROTECT(buffer_open(&b));
  value_json(e, a, &b, 0);
  value text = value_string(keep(e, buffer_string(&b)));
  UNPROTECT(1);
  return text;
}

/* Characters from the last to the first; those of several bytes stay whole. */
static value reversed_text(evaluation *e, const char *text) {
  size_t size = strlen(text);
  char *reversed = room_for(size, 1);
  for (size_t i = 0, end = size; i < size;) {
    size_t one = 1;
    while (((unsigned char)text[i + one] & 0xc0) == 0x80) one++;
    memcpy(reversed + end - one, text + i, one);
    i += one;
    end -= one;
  }
  return value_string(keep(e, Rf_mkCharLenCE(reversed, (int)size, CE_UTF8)));
}

/* Arrays and objects */

static value call_reverse(evaluation *e, value *a, int count, int at) {
  if (a->kind != K_ARRAY) return reversed_text(e, text_in(e, a));
  R_xlen_t size = value_size(a);
  value v = value_array(e, size);
  for (R_xlen_t i = 0; i < size; i++) v.made->items[i] = element_of(e, a, size - 1 - i);
  return v;
}

static value call_length(evaluation *e, value *a, int count, int at) {
  if (!is_text(a)) return value_number((double)value_size(a));
  const char *text = text_in(e, a);
  return value_number((double)utf8_length((const unsigned char *)text, strlen(text)));
}

static value call_contains(evaluation *e, value *a, int count, int at) {
  if (is_text(a)) return value_boolean(is_text(a + 1) && strstr(text_in(e, a), text_in(e, a + 1)) != NULL);
  for (R_xlen_t i = 0; i < value_size(a); i++) {
    value one = element_of(e, a, i);
    if (values_equal(e, &one, a + 1, true)) return value_boolean(true);
  }
  return value_boolean(false);
}

static value call_keys(evaluation *e, value *a, int count, int at) {
  value v = value_array(e, value_size(a));
  for (R_xlen_t i = 0; i < v.made->size; i++) v.made->items[i] = value_string(name_of(a, i));
  return v;
}

static value call_values(evaluation *e, value *a, int count, int at) {
  value v = value_array(e, value_size(a));
  for (R_xlen_t i = 0; i < v.made->size; i++) v.made->items[i] = element_of(e, a, i);
  v.made->tuple = true;
  return v;
}

static value call_to_array(evaluation *e, value *a, int count, int at) {
  if (a->kind == K_ARRAY) return *a;
  value v = value_array(e, 1);
  v.made->items[0] = *a;
  return v;
}

static value call_not_null(evaluation *e, value *a, int count, int at) {
  for (int i = 0; i < count; i++) {
    if (a[i].kind != K_NULL) return a[i];
  }
  return null_value;
}

static value call_type(evaluation *e, value *a, int count, int at) {
  return value_string(keep(e, Rf_mkChar(kind_word(a->kind))));
}

/* A name that an earlier object has keeps its place and takes the later value. */
static value call_merge(evaluation *e, value *a, int count, int at) {
  R_xlen_t room = 0;
  for (int i = 0; i < count; i++) {
    if (a[i].kind != K_OBJECT) refuse_value(e, at, "merge", "objects", a[i].kind);
    room += value_size(a + i);
  }
  value v = value_made(e, K_OBJECT, room);
  SEXP names = keep(e, Rf_allocVector(STRSXP, room)), all = PROTECT(Rf_allocVector(STRSXP, room));
  for (int i = 0, n = 0; i < count; i++) {
    for (R_xlen_t j = 0; j < value_size(a + i); j++) SET_STRING_ELT(all, n++, name_of(a + i, j));
  }
  SEXP places = PROTECT(first_places(all));
  R_xlen_t *found = (R_xlen_t *)walk_room(e, (size_t)room, sizeof(R_xlen_t)), n = 0;
  for (int i = 0; i < count; i++) {
    for (R_xlen_t j = 0; j < value_size(a + i); j++, n++) {
      R_xlen_t first = INTEGER(places)[n] - 1;
      if (first == n) found[n] = v.made->size++;
      SET_STRING_ELT(names, found[first], STRING_ELT(all, n));
      v.made->items[found[first]] = element_of(e, a + i, j);
    }
  }
  v.made->names = keep(e, Rf_xlengthgets(names, v.made->size));
  UNPROTECT(2);
  return v;
}

/* Order */

static value call_sort(evaluation *e, value *a, int count, int at) { return values_sorted(e, a, elements_of(e, a)); }
static value call_max(evaluation *e, value *a, int count, int at) { return values_extreme(e, a, elements_of(e, a), true); }
static value call_min(evaluation *e, value *a, int count, int at) { return values_extreme(e, a, elements_of(e, a), false); }

static value call_sort_by(evaluation *e, value *a, int count, int at) {
  return values_sorted(e, a, keys_by(e, a, a + 1, at, "sort_by"));
}

static value call_max_by(evaluation *e, value *a, int count, int at) {
  return values_extreme(e, a, keys_by(e, a, a + 1, at, "max_by"), true);
}

static value call_min_by(evaluation *e, value *a, int count, int at) {
  return values_extreme(e, a, keys_by(e, a, a + 1, at, "min_by"), false);
}

static value call_map(evaluation *e, value *a, int count, int at) {
  value v = value_array(e, value_size(a + 1));
  for (R_xlen_t i = 0; i < v.made->size; i++) {
    v.made->items[i] = element_of(e, a + 1, i);
    e->visit(e, a->steps, &v.made->items[i]);
  }
  return v;
}

static const function functions[] = {
  {"abs", 1, false, {A_NUMBER}, G_NUMBER, call_abs},
  {"avg", 1, false, {A_NUMBERS}, G_NUMBER, call_avg},
  {"ceil", 1, false, {A_NUMBER}, G_NUMBER, call_ceil},
  {"contains", 2, false, {A_ARRAY | A_STRING, A_ANY}, G_BOOLEAN, call_contains},
  {"ends_with", 2, false, {A_STRING, A_STRING}, G_BOOLEAN, call_ends_with},
  {"floor", 1, false, {A_NUMBER}, G_NUMBER, call_floor},
  {"join", 2, false, {A_STRING, A_STRINGS}, G_STRING, call_join},
  {"keys", 1, false, {A_OBJECT}, G_STRINGS, call_keys},
  {"length", 1, false, {A_STRING | A_ARRAY | A_OBJECT}, G_NUMBER, call_length},
  {"map", 2, false, {A_EXPRESSION, A_ARRAY}, G_MAPPED, call_map},
  {"max", 1, false, {A_NUMBERS | A_STRINGS}, G_ELEMENT, call_max},
  {"max_by", 2, false, {A_ARRAY, A_EXPRESSION}, G_ELEMENT, call_max_by},
  {"merge", 1, true, {A_OBJECT}, G_UNKNOWN, call_merge},
  {"min", 1, false, {A_NUMBERS | A_STRINGS}, G_ELEMENT, call_min},
  {"min_by", 2, false, {A_ARRAY, A_EXPRESSION}, G_ELEMENT, call_min_by},
  {"not_null", 1, true, {A_ANY}, G_UNKNOWN, call_not_null},
  {"reverse", 1, false, {A_STRING | A_ARRAY}, G_FIRST, call_reverse},
  {"sort", 1, false, {A_NUMBERS | A_STRINGS}, G_FIRST, call_sort},
  {"sort_by", 2, false, {A_ARRAY, A_EXPRESSION}, G_FIRST, call_sort_by},
  {"starts_with", 2, false, {A_STRING, A_STRING}, G_BOOLEAN, call_starts_with},
  {"sum", 1, false, {A_NUMBERS}, G_NUMBER, call_sum},
  {"to_array", 1, false, {A_ANY}, G_ARRAY, call_to_array},
  {"to_number", 1, false, {A_ANY}, G_NUMBER, call_to_number},
  {"to_string", 1, false, {A_ANY}, G_STRING, call_to_string},
  {"type", 1, false, {A_ANY}, G_STRING, call_type},
  {"values", 1, false, {A_OBJECT}, G_UNKNOWN, call_values}
};

int function_find(const char *name, size_t size) {
  for (int i = 0; i < (int)(sizeof functions / sizeof *functions); i++) {
    if (strlen(functions[i].name) == size && memcmp(functions[i].name, name, size) == 0) return i;
  }
  return -1;
}

const function *function_at(int place) { return &functions[place]; }

value function_call(evaluation *e, const node *call, value *arguments, int count) {
  const function *f = &functions[call->constant];
  check_arguments(e, f, arguments, count, call->at);
  return f->call(e, arguments, count, call->at);
}
