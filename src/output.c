#include "output.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* A member of a structure that was not there. */
#define ABSENT R_NilValue

SEXP output_open(output *o, const schema *s) {
  o->s = s;
  o->top = 0;
  o->count = 0;
  o->at.depth = 0;
  memset(o->cached, 0, sizeof o->cached);
  memset(o->keys, 0, sizeof o->keys);
  o->holder = PROTECT(Rf_allocVector(VECSXP, 4));
  o->stack = Rf_allocVector(VECSXP, 64);
  SET_VECTOR_ELT(o->holder, 0, o->stack);
  SET_VECTOR_ELT(o->holder, 1, Rf_allocVector(VECSXP, NAME_CACHE));
  SEXP class = Rf_allocVector(STRSXP, 2);
  SET_VECTOR_ELT(o->holder, 2, class);
  SET_STRING_ELT(class, 0, Rf_mkChar(EXACT_CLASS));
  SET_STRING_ELT(class, 1, Rf_mkChar("list"));
  SET_VECTOR_ELT(o->holder, 3, Rf_allocVector(VECSXP, SHARED + EMPTY_KINDS));
  UNPROTECT(1);
  return o->holder;
}

static void stack_need(output *o, R_xlen_t more) {
  R_xlen_t room = Rf_xlength(o->stack);
  if (room - o->top >= more) return;
  R_CheckUserInterrupt();
  while (room - o->top < more) room *= 2;
  SEXP grown = PROTECT(Rf_allocVector(VECSXP, room));
  for (R_xlen_t i = 0; i < o->top; i++) SET_VECTOR_ELT(grown, i, VECTOR_ELT(o->stack, i));
  SET_VECTOR_ELT(o->holder, 0, grown);
  o->stack = grown;
  UNPROTECT(1);
}

void output_push(output *o, SEXP value) {
  if (Rf_xlength(o->stack) == o->top) {
    PROTECT(value);
    stack_need(o, 1);
    UNPROTECT(1);
  }
  SET_VECTOR_ELT(o->stack, o->top++, value);
}

/* An element of a list, for which a time needs no class: its list gets one. */
void output_push_element(output *o, SEXP value, int shape) {
  bool time = o->s->type[shape] == T_TIMESTAMP && TYPEOF(value) == REALSXP;
  output_push(o, time ? Rf_ScalarReal(REAL(value)[0]) : value);
}

/* Takes off what lies from `base` on. Above the top all is NULL. */
void output_drop(output *o, R_xlen_t base) {
  while (o->top > base) SET_VECTOR_ELT(o->stack, --o->top, R_NilValue);
}

/* Room for the members of a structure, in the order of its model; returns the first's place. */
R_xlen_t output_slots(output *o, int shape) {
  int size = o->s->size[shape];
  stack_need(o, size);
  R_xlen_t base = o->top;
  o->top += size;
  return base;
}

/* Many members and few that are there: looked at where they lie, without a call for each. */
static const SEXP *slots_at(const output *o, R_xlen_t base) {
  return (const SEXP *)DATAPTR_RO(o->stack) + base;
}

/* Rows of a list have the same members mostly, so they share one vector of names. */
static SEXP names_of(output *o, R_xlen_t base, int shape, R_xlen_t present) {
  const SEXP *slots = slots_at(o, base);
  SEXP cache = VECTOR_ELT(o->holder, 1);
  SEXP names = VECTOR_ELT(cache, shape % NAME_CACHE);
  int first = o->s->first[shape] - 1, size = o->s->size[shape];
  bool same = o->cached[shape % NAME_CACHE] == shape + 1 && Rf_xlength(names) == present;
  for (int i = 0, n = 0; same && i < size; i++) {
    if (slots[i] == ABSENT) continue;
    same = STRING_ELT(names, n++) == STRING_ELT(o->s->name, first + i);
  }
  if (same) return names;
  names = PROTECT(Rf_allocVector(STRSXP, present));
  for (int i = 0, n = 0; i < size; i++) {
    if (slots[i] == ABSENT) continue;
    SET_STRING_ELT(names, n++, STRING_ELT(o->s->name, first + i));
  }
  SET_VECTOR_ELT(cache, shape % NAME_CACHE, names);
  o->cached[shape % NAME_CACHE] = shape + 1;
  UNPROTECT(1);
  return names;
}

/* Of such a list, `$` completes no name (R/exact.R). */
static void make_exact(output *o, SEXP list) {
  Rf_setAttrib(list, R_ClassSymbol, VECTOR_ELT(o->holder, 2));
}

/* The members that are there, as a named list. */
SEXP output_structure(output *o, R_xlen_t base, int shape) {
  int size = o->s->size[shape];
  const SEXP *slots = slots_at(o, base);
  R_xlen_t present = 0;
  for (int i = 0; i < size; i++) present += slots[i] != ABSENT;
  if ((++o->count & 0x3ff) == 0) R_CheckUserInterrupt();
  bool exact = o->s->shape_flags[shape] & S_EXACT;
  int kind = exact ? EMPTY_EXACT : EMPTY_STRUCTURE;
  if (empty(o, kind, present) != R_NilValue) {
    o->top = base;
    return shared(o, kind);
  }
  SEXP list = PROTECT(Rf_allocVector(VECSXP, present));
  Rf_setAttrib(list, R_NamesSymbol, names_of(o, base, shape, present));
  R_xlen_t n = 0;
  for (int i = 0; i < size; i++) {
    if (slots[i] == ABSENT) continue;
    SET_VECTOR_ELT(list, n++, slots[i]);
    SET_VECTOR_ELT(o->stack, base + i, ABSENT);
  }
  o->top = base;
  if (exact) make_exact(o, list);
  UNPROTECT(1);
  return keep_empty(o, kind, present, list);
}

static SEXP bare_list(output *o, R_xlen_t base) {
  SEXP list = Rf_allocVector(VECSXP, o->top - base);
  for (R_xlen_t i = base; i < o->top; i++) SET_VECTOR_ELT(list, i - base, VECTOR_ELT(o->stack, i));
  return list;
}

/* The R type that holds every element: digits beyond 2^53 make all of them text. */
static SEXPTYPE common_type(output *o, R_xlen_t base, enum type type) {
  if (type == T_BOOLEAN) return LGLSXP;
  if (type == T_STRING) return STRSXP;
  SEXPTYPE common = type == T_INTEGER ? INTSXP : REALSXP;
  for (R_xlen_t i = base; i < o->top; i++) {
    SEXPTYPE one = TYPEOF(VECTOR_ELT(o->stack, i));
    if (one == STRSXP) return STRSXP;
    if (one == REALSXP) common = REALSXP;
  }
  return common;
}

/* A string, or the digits of a whole number. */
static SEXP text_of(SEXP value) {
  if (TYPEOF(value) == STRSXP) return STRING_ELT(value, 0);
  buffer b;
  PROTECT(buffer_open(&b));
  write_digits(&b, value);
  SEXP text = Rf_mkCharLen((char *)b.data, (int)b.size);
  UNPROTECT(1);
  return text;
}

static void set_element(SEXP vector, R_xlen_t i, SEXP value) {
  bool missing = value == R_NilValue;
  switch (TYPEOF(vector)) {
  case LGLSXP:
    LOGICAL(vector)[i] = missing ? NA_LOGICAL : LOGICAL(value)[0];
    break;
  case INTSXP:
    INTEGER(vector)[i] = missing ? NA_INTEGER : INTEGER(value)[0];
    break;
  case REALSXP:
    REAL(vector)[i] = missing ? NA_REAL : Rf_asReal(value);
    break;
  default:
    SET_STRING_ELT(vector, i, missing ? NA_STRING : text_of(value));
  }
}

/* A list of scalars is a vector of their type, NA for null; any other list is a list. */
SEXP output_list(output *o, R_xlen_t base, int element) {
  enum type type = (enum type)o->s->type[element];
  R_xlen_t size = o->top - base;
  bool rows = type == T_STRUCTURE && !(o->s->shape_flags[element] & S_DOCUMENT);
  SEXP list = rows && size == 0 ? schema_rows(o->s, element) : empty(o, type, size);
  if (list != R_NilValue) return list;
  if (type <= T_MAP || type == T_BLOB) {
    list = PROTECT(bare_list(o, base));
    output_drop(o, base);
    if (rows) Rf_copyMostAttrib(schema_rows(o->s, element), list);
    UNPROTECT(1);
    return keep_empty(o, type, size, list);
  }
  list = PROTECT(Rf_allocVector(common_type(o, base, type), o->top - base));
  for (R_xlen_t i = base; i < o->top; i++) set_element(list, i - base, VECTOR_ELT(o->stack, i));
  if (type == T_TIMESTAMP) {
    SEXP time = PROTECT(time_value(0));
    Rf_copyMostAttrib(time, list);
    UNPROTECT(1);
  }
  output_drop(o, base);
  UNPROTECT(1);
  return keep_empty(o, type, size, list);
}

/* Keys and values lie on the stack in turns. */
SEXP output_map(output *o, R_xlen_t base) {
  R_xlen_t size = (o->top - base) / 2;
  if (empty(o, EMPTY_MAP, size) != R_NilValue) return shared(o, EMPTY_MAP);
  SEXP map = PROTECT(Rf_allocVector(VECSXP, size));
  SEXP names = PROTECT(Rf_allocVector(STRSXP, size));
  for (R_xlen_t i = 0; i < size; i++) {
    SET_STRING_ELT(names, i, STRING_ELT(VECTOR_ELT(o->stack, base + 2 * i), 0));
    SET_VECTOR_ELT(map, i, VECTOR_ELT(o->stack, base + 2 * i + 1));
  }
  Rf_setAttrib(map, R_NamesSymbol, names);
  make_exact(o, map);
  output_drop(o, base);
  UNPROTECT(2);
  return keep_empty(o, EMPTY_MAP, size, map);
}

/* Documents come back as they are written: an array of scalars of one type as a vector. */
SEXP output_array(output *o, R_xlen_t base) {
  R_xlen_t size = o->top - base;
  if (empty(o, EMPTY_ARRAY, size) != R_NilValue) return shared(o, EMPTY_ARRAY);
  SEXP list = bare_list(o, base);
  PROTECT(list);
  output_drop(o, base);
  UNPROTECT(1);
  if (size < 2) return keep_empty(o, EMPTY_ARRAY, size, list);
  int type = TYPEOF(VECTOR_ELT(list, 0));
  for (R_xlen_t i = 0; i < size; i++) {
    SEXP one = VECTOR_ELT(list, i);
    bool scalar = TYPEOF(one) == LGLSXP || TYPEOF(one) == REALSXP || TYPEOF(one) == STRSXP;
    if (!scalar || TYPEOF(one) != type || Rf_xlength(one) != 1) return list;
  }
  PROTECT(list);
  SEXP vector = Rf_allocVector((SEXPTYPE)type, size);
  for (R_xlen_t i = 0; i < size; i++) set_element(vector, i, VECTOR_ELT(list, i));
  UNPROTECT(1);
  return vector;
}

/* A union's member that is newer than the model: its name is all that can be told. */
SEXP unknown_member(const char *name, size_t size) {
  const char *outer[] = {"SDK_UNKNOWN_MEMBER", ""}, *inner[] = {"name", ""};
  SEXP list = PROTECT(Rf_mkNamed(VECSXP, outer));
  SEXP told = Rf_mkNamed(VECSXP, inner);
  SET_VECTOR_ELT(list, 0, told);
  SET_VECTOR_ELT(told, 0, Rf_ScalarString(Rf_mkCharLenCE(name, (int)size, CE_UTF8)));
  UNPROTECT(1);
  return list;
}

NORET void unreadable(const output *o, const char *reason) {
  SEXP where = PROTECT(path_text(&o->at));
  const char *text = CHAR(STRING_ELT(where, 0));
  refuse("%s %s", *text ? text : "it", reason);
}
