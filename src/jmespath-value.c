/* R values as JSON's, by the shape where there is one, and values that an expression makes. */

#include "jmespath.h"
#include <stdint.h>
#include <string.h>

const value null_value = {.kind = K_NULL, .shape = NO_SHAPE};

/* Shapes */

/* 0 for a value that no shape describes, such as what is within a document. */
static int type_of_shape(const evaluation *e, int shape) {
  if (e->s == NULL || shape < 0 || shape >= e->s->shapes || (e->s->shape_flags[shape] & S_DOCUMENT)) return 0;
  return e->s->type[shape];
}

static int shape_of_member(const schema *s, int member) {
  return s->member_flags[member] & M_JSON ? NO_SHAPE : s->member_shape[member] - 1;
}

/* The shape of the elements of a list, and of the values of a map. */
int list_element(const schema *s, int shape) { return shape_of_member(s, schema_element(s, shape) - 1); }

/* The shape of a member; its place among all members, to be remembered. */
int member_shape(const schema *s, int shape, SEXP name, int *place) {
  int first = s->first[shape] - 1, size = s->size[shape];
  if (*place < first || *place >= first + size || STRING_ELT(s->name, *place) != name) {
    int hint = 0, found = size == 0 ? -1 : member_by_name(s, shape, name, &hint);
    if (found < 0) return NO_SHAPE;
    *place = first + found;
  }
  return shape_of_member(s, *place);
}

/* R's values */

enum class { C_PLAIN, C_TIME, C_DATE, C_INTEGER64, C_FACTOR };

static enum class class_of(SEXP x) {
  if (!Rf_isObject(x)) return C_PLAIN;
  if (Rf_inherits(x, "POSIXct")) return C_TIME;
  if (Rf_inherits(x, "Date")) return C_DATE;
  if (TYPEOF(x) == REALSXP && Rf_inherits(x, "integer64")) return C_INTEGER64;
  return Rf_isFactor(x) ? C_FACTOR : C_PLAIN;
}

static bool is_number_type(int type) { return type >= T_INTEGER && type <= T_DOUBLE; }

static void set_string(const evaluation *e, value *v, SEXP text) {
  v->kind = text == NA_STRING ? K_NULL : K_STRING;
  v->text = text;
  if (v->kind == K_NULL || !is_number_type(type_of_shape(e, v->shape))) return;
  /* Digits beyond 2^53. */
  if (jmespath_number(CHAR(text), (size_t)LENGTH(text), &v->number)) v->kind = K_NUMBER;
}

static void set_level(value *v, SEXP x, int level) {
  SEXP levels = Rf_getAttrib(x, R_LevelsSymbol);
  bool missing = level == NA_INTEGER || level < 1 || level > Rf_xlength(levels);
  v->kind = missing ? K_NULL : K_STRING;
  if (!missing) v->text = STRING_ELT(levels, level - 1);
}

static void set_number(value *v, enum class class, double number, bool missing) {
  v->number = number;
  v->kind = missing ? K_NULL : class == C_TIME || class == C_DATE ? K_TIME : K_NUMBER;
  if (class == C_DATE) v->number *= 86400;
}

static void set_real(value *v, enum class class, double number) {
  if (class == C_INTEGER64) {
    int64_t whole;
    memcpy(&whole, &number, sizeof whole);
    set_number(v, C_PLAIN, (double)whole, whole == INT64_MIN);
  } else {
    bool missing = class == C_PLAIN ? R_IsNA(number) : !R_FINITE(number);
    set_number(v, class, number, missing);
  }
}

static value scalar_of(const evaluation *e, SEXP x, R_xlen_t at, int shape) {
  value v = {.kind = K_NULL, .shape = shape, .x = x, .at = at};
  enum class class = class_of(x);
  switch (TYPEOF(x)) {
  case LGLSXP:
    v.kind = LOGICAL_ELT(x, at) == NA_LOGICAL ? K_NULL : K_BOOLEAN;
    v.number = LOGICAL_ELT(x, at) != 0;
    break;
  case INTSXP:
    if (class == C_FACTOR) set_level(&v, x, INTEGER_ELT(x, at));
    else set_number(&v, class, INTEGER_ELT(x, at), INTEGER_ELT(x, at) == NA_INTEGER);
    break;
  case REALSXP:
    set_real(&v, class, REAL_ELT(x, at));
    break;
  default:
    set_string(e, &v, STRING_ELT(x, at));
  }
  return v.kind == K_NULL ? null_value : v;
}

/* A list with names, or an empty one that the shape says to be an object. */
static bool is_object(SEXP x, SEXP names, int type) {
  return names != R_NilValue || ((type == T_STRUCTURE || type == T_MAP) && Rf_xlength(x) == 0);
}

/* The shape says whether one string is a list of one; without it, only I() does. */
static bool is_array(SEXP x, int type) {
  return type == T_LIST || Rf_xlength(x) != 1 || (Rf_isObject(x) && Rf_inherits(x, "AsIs"));
}

/* An R value by its shape, or NO_SHAPE; one that is not as the shape says goes by R's types alone. */
value value_of(const evaluation *e, SEXP x, int shape) {
  int type = type_of_shape(e, shape);
  value v = {.kind = K_BLOB, .shape = shape, .x = x};
  switch (TYPEOF(x)) {
  case NILSXP:
    return null_value;
  case VECSXP:
    v.text = type == T_LIST ? R_NilValue : Rf_getAttrib(x, R_NamesSymbol);
    v.kind = is_object(x, v.text, type) ? K_OBJECT : K_ARRAY;
    if (v.kind == K_OBJECT ? type != T_STRUCTURE && type != T_MAP : type != T_LIST) v.shape = NO_SHAPE;
    return v;
  case LGLSXP:
  case INTSXP:
  case REALSXP:
  case STRSXP:
    if (!is_array(x, type)) return scalar_of(e, x, 0, shape);
    v.kind = K_ARRAY;
    if (type != T_LIST) v.shape = NO_SHAPE;
    return v;
  default:
    return v;
  }
}

R_xlen_t value_size(const value *v) { return v->made ? v->made->size : Rf_xlength(v->x); }

/* An element of an array, or a value of an object. */
value element_of(const evaluation *e, const value *v, R_xlen_t i) {
  if (v->made) return v->made->items[i];
  int shape = NO_SHAPE, type = type_of_shape(e, v->shape);
  if (type == T_LIST || type == T_MAP) {
    shape = list_element(e->s, v->shape);
  } else if (type == T_STRUCTURE) {
    int place = -1;
    shape = member_shape(e->s, v->shape, name_of(v, i), &place);
  }
  if (TYPEOF(v->x) == VECSXP) return value_of(e, VECTOR_ELT(v->x, i), shape);
  return scalar_of(e, v->x, i, shape);
}

SEXP name_of(const value *object, R_xlen_t i) {
  return STRING_ELT(object->made ? object->made->names : object->text, i);
}

static bool same_name(SEXP a, SEXP b) {
  if (a == b) return true;
  if (a == NA_STRING || b == NA_STRING || Rf_getCharCE(a) == Rf_getCharCE(b)) return false;
  return strcmp(utf8_of(a), utf8_of(b)) == 0;
}

/* Where an object has a name, or -1. */
R_xlen_t find_name(SEXP names, SEXP name) {
  const SEXP *all = STRING_PTR_RO(names);
  R_xlen_t size = Rf_xlength(names);
  for (R_xlen_t i = 0; i < size; i++) {
    if (all[i] == name) return i;
  }
  for (R_xlen_t i = 0; i < size; i++) {
    if (same_name(all[i], name)) return i;
  }
  return -1;
}

value field_of(evaluation *e, const value *v, SEXP name, lookup *hint) {
  if (v->kind != K_OBJECT || value_size(v) == 0) return null_value;
  SEXP names = v->made ? v->made->names : v->text;
  if (hint->names != names) {
    hint->place = find_name(names, name);
    hint->names = names;
  }
  if (hint->place < 0) return null_value;
  if (v->made) return v->made->items[hint->place];
  int shape = NO_SHAPE, type = type_of_shape(e, v->shape);
  if (type == T_STRUCTURE) {
    if (hint->shape != v->shape) hint->member = -1;
    hint->shape = v->shape;
    shape = member_shape(e->s, v->shape, name, &hint->member);
  } else if (type == T_MAP) {
    shape = list_element(e->s, v->shape);
  }
  return value_of(e, VECTOR_ELT(v->x, hint->place), shape);
}

/* Values that are made */

value value_boolean(bool truth) {
  value v = {.kind = K_BOOLEAN, .shape = NO_SHAPE, .number = truth};
  return v;
}

value value_number(double number) {
  value v = {.kind = K_NUMBER, .shape = NO_SHAPE, .number = number};
  return v;
}

value value_string(SEXP text) {
  value v = {.kind = K_STRING, .shape = NO_SHAPE, .text = text};
  return v;
}

value value_made(evaluation *e, enum kind kind, R_xlen_t room) {
  value v = {.kind = kind, .shape = NO_SHAPE};
  v.made = (made *)walk_room(e, 1, sizeof(made));
  *v.made = (made){.items = (value *)walk_room(e, (size_t)room, sizeof(value))};
  return v;
}

value value_array(evaluation *e, R_xlen_t size) {
  value v = value_made(e, K_ARRAY, size);
  v.made->size = size;
  return v;
}

/* A time is its text as ISO 8601 has it; of a date, the day alone. */
SEXP text_of_value(evaluation *e, const value *v) {
  if (v->kind != K_TIME) return v->text;
  buffer b;
  PROTECT(buffer_open(&b));
  write_time(&b, v->number, TIME_ISO8601);
  if (v->x && class_of(v->x) == C_DATE) b.size -= 10;
  SEXP text = keep(e, buffer_string(&b));
  UNPROTECT(1);
  return text;
}
