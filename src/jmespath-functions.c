/* The functions of JMESPath: a row says what the arguments may be and what the function gives. */

#include "jmespath.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* The types of arguments. */
enum takes {
  A_NUMBER = 1, A_STRING = 2, A_ARRAY = 4, A_OBJECT = 8, A_EXPRESSION = 16, A_NUMBERS = 32, A_STRINGS = 64, A_ANY = 128
};

static const char *const kind_names[] = {
  [K_NULL] = "null", [K_BOOLEAN] = "boolean", [K_NUMBER] = "number", [K_STRING] = "string", [K_TIME] = "string",
  [K_ARRAY] = "array", [K_OBJECT] = "object", [K_EXPRESSION] = "expression", [K_BLOB] = "blob"
};
static const char *const kind_articles[] = {
  [K_NULL] = "null", [K_BOOLEAN] = "a boolean", [K_NUMBER] = "a number", [K_STRING] = "a string", [K_TIME] = "a string",
  [K_ARRAY] = "an array", [K_OBJECT] = "an object", [K_EXPRESSION] = "an expression", [K_BLOB] = "bytes"
};

NORET static void refuse_value(evaluation *e, int at, const char *name, const char *wanted, const char *found) {
  jmespath_refuse(e->program.refuse, e->program.text, at, "%s() takes %s, not %s", name, wanted, found);
}

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

static value bytes_value(evaluation *e, const char *bytes, size_t size) {
  if (size > INT_MAX) Rf_error("a string of more than 2 GB");
  return value_string(keep(e, Rf_mkCharLenCE(bytes, (int)size, CE_UTF8)));
}

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
  value joined = bytes_value(e, (char *)b.data, b.size);
  UNPROTECT(1);
  return joined;
}

static value call_to_string(evaluation *e, value *a, int count, int at) {
  if (a->kind == K_STRING) return *a;
  if (a->kind == K_TIME) return value_string(text_of_value(e, a));
  buffer b;
  PROTECT(buffer_open(&b));
  value_json(e, a, &b, 0);
  value text = bytes_value(e, (char *)b.data, b.size);
  UNPROTECT(1);
  return text;
}

/* Characters from the last to the first; those of several bytes stay whole. */
static value reversed_text(evaluation *e, const char *text) {
  size_t size = strlen(text);
  char *reversed = R_alloc(size + 1, 1);
  for (size_t i = 0, end = size; i < size;) {
    size_t one = 1;
    while (((unsigned char)text[i + one] & 0xc0) == 0x80) one++;
    memcpy(reversed + end - one, text + i, one);
    i += one;
    end -= one;
  }
  return bytes_value(e, reversed, size);
}

/* Arrays and objects */

static value made_array(evaluation *e, R_xlen_t size) {
  value v = value_made(e, K_ARRAY, size);
  v.made->size = size;
  return v;
}

static value call_reverse(evaluation *e, value *a, int count, int at) {
  if (a->kind != K_ARRAY) return reversed_text(e, text_in(e, a));
  R_xlen_t size = value_size(a);
  value v = made_array(e, size);
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
  value v = made_array(e, value_size(a));
  for (R_xlen_t i = 0; i < v.made->size; i++) v.made->items[i] = value_string(name_of(a, i));
  return v;
}

static value call_values(evaluation *e, value *a, int count, int at) {
  value v = made_array(e, value_size(a));
  for (R_xlen_t i = 0; i < v.made->size; i++) v.made->items[i] = element_of(e, a, i);
  v.made->tuple = true;
  return v;
}

static value call_to_array(evaluation *e, value *a, int count, int at) {
  if (a->kind == K_ARRAY) return *a;
  value v = made_array(e, 1);
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
  return value_string(keep(e, Rf_mkChar(kind_names[a->kind])));
}

/* A name that an earlier object has keeps its place and takes the later value. */
static value call_merge(evaluation *e, value *a, int count, int at) {
  R_xlen_t room = 0;
  for (int i = 0; i < count; i++) {
    if (a[i].kind != K_OBJECT) refuse_value(e, at, "merge", "objects", kind_articles[a[i].kind]);
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

static bool all_of(evaluation *e, const value *a, bool numbers) {
  for (R_xlen_t i = 0; i < value_size(a); i++) {
    value one = element_of(e, a, i);
    if (numbers ? one.kind != K_NUMBER : !is_text(&one)) return false;
  }
  return true;
}

/* Stable: each half in order, then both as one. */
static void sort_places(evaluation *e, const value *keys, R_xlen_t *places, R_xlen_t *room, R_xlen_t size) {
  if (size < 2) return;
  R_xlen_t half = size / 2, i = 0, j = half, n = 0;
  sort_places(e, keys, places, room, half);
  sort_places(e, keys, places + half, room, size - half);
  if ((++e->turns & 0xfff) == 0) R_CheckUserInterrupt();
  while (i < half && j < size) {
    bool later = compare_values(e, &keys[places[j]], &keys[places[i]]) < 0;
    room[n++] = later ? places[j++] : places[i++];
  }
  while (i < half) room[n++] = places[i++];
  memcpy(places, room, (size_t)n * sizeof *places);
}

static value sorted(evaluation *e, const value *a, const value *keys) {
  R_xlen_t size = value_size(a);
  R_xlen_t *places = (R_xlen_t *)walk_room(e, (size_t)size * 2, sizeof(R_xlen_t));
  for (R_xlen_t i = 0; i < size; i++) places[i] = i;
  sort_places(e, keys, places, places + size, size);
  value v = made_array(e, size);
  for (R_xlen_t i = 0; i < size; i++) v.made->items[i] = element_of(e, a, places[i]);
  return v;
}

static value extreme(evaluation *e, const value *a, const value *keys, bool greatest) {
  R_xlen_t size = value_size(a), best = 0;
  if (size == 0) return null_value;
  for (R_xlen_t i = 1; i < size; i++) {
    int order = compare_values(e, &keys[i], &keys[best]);
    if (greatest ? order > 0 : order < 0) best = i;
  }
  return element_of(e, a, best);
}

static value *elements(evaluation *e, const value *a) {
  R_xlen_t size = value_size(a);
  value *all = (value *)walk_room(e, (size_t)size, sizeof(value));
  for (R_xlen_t i = 0; i < size; i++) all[i] = element_of(e, a, i);
  return all;
}

/* The values of an expression for each element: all numbers, or all strings. */
static value *keys_by(evaluation *e, const value *a, const value *by, int at, const char *name) {
  value *keys = elements(e, a);
  for (R_xlen_t i = 0; i < value_size(a); i++) {
    e->visit(e, by->steps, &keys[i]);
    const char *wanted = "keys that are numbers or strings";
    if (!are_ordered(&keys[i], &keys[i])) refuse_value(e, at, name, wanted, kind_articles[keys[i].kind]);
    if (!are_ordered(&keys[i], &keys[0])) refuse_value(e, at, name, wanted, "both");
  }
  return keys;
}

static value call_sort(evaluation *e, value *a, int count, int at) { return sorted(e, a, elements(e, a)); }
static value call_max(evaluation *e, value *a, int count, int at) { return extreme(e, a, elements(e, a), true); }
static value call_min(evaluation *e, value *a, int count, int at) { return extreme(e, a, elements(e, a), false); }

static value call_sort_by(evaluation *e, value *a, int count, int at) {
  return sorted(e, a, keys_by(e, a, a + 1, at, "sort_by"));
}

static value call_max_by(evaluation *e, value *a, int count, int at) {
  return extreme(e, a, keys_by(e, a, a + 1, at, "max_by"), true);
}

static value call_min_by(evaluation *e, value *a, int count, int at) {
  return extreme(e, a, keys_by(e, a, a + 1, at, "min_by"), false);
}

static value call_map(evaluation *e, value *a, int count, int at) {
  value v = made_array(e, value_size(a + 1));
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

static bool fits(evaluation *e, const value *v, int takes) {
  switch (v->kind) {
  case K_NUMBER:
    return takes & A_NUMBER;
  case K_STRING:
  case K_TIME:
    return takes & A_STRING;
  case K_OBJECT:
    return takes & A_OBJECT;
  case K_EXPRESSION:
    return takes & A_EXPRESSION;
  case K_ARRAY:
    if ((takes & A_NUMBERS) && all_of(e, v, true)) return true;
    return (takes & A_ARRAY) || ((takes & A_STRINGS) && all_of(e, v, false));
  default:
    return false;
  }
}

static const struct {
  int takes;
  const char *text;
} wanted_texts[] = {
  {A_NUMBER, "a number"}, {A_STRING, "a string"}, {A_ARRAY, "an array"}, {A_OBJECT, "an object"},
  {A_EXPRESSION, "an expression such as &Name"}, {A_NUMBERS, "an array of numbers"}, {A_STRINGS, "an array of strings"}
};

NORET static void refuse_argument(evaluation *e, const node *call, int takes, const value *v) {
  char wanted[128] = "";
  for (size_t i = 0; i < sizeof wanted_texts / sizeof *wanted_texts; i++) {
    if (!(takes & wanted_texts[i].takes)) continue;
    if (*wanted) strncat(wanted, " or ", sizeof wanted - strlen(wanted) - 1);
    strncat(wanted, wanted_texts[i].text, sizeof wanted - strlen(wanted) - 1);
  }
  const char *found = v->kind == K_ARRAY && takes >= A_NUMBERS ? "an array of others" : kind_articles[v->kind];
  refuse_value(e, call->at, functions[call->constant].name, wanted, found);
}

value function_call(evaluation *e, const node *call, value *arguments, int count) {
  const function *f = &functions[call->constant];
  for (int i = 0; i < count; i++) {
    int takes = f->takes[i < f->least ? i : f->least - 1];
    if (!(takes & A_ANY) && !fits(e, arguments + i, takes)) refuse_argument(e, call, takes, arguments + i);
  }
  return f->call(e, arguments, count, call->at);
}
