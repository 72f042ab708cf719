#include "output.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* A member of a structure that was not there. */
#define ABSENT R_NilValue

#define CHUNK 256 /* elements in a chunk of the stack */

/* Chunks, and members, that there is room for at first: so few that their memory comes from R's own pages. */
#define FIRST_ROOM 16

/* Values that take a few bytes on the wire and hundreds in R are refused when there are so many that
 * R would need more than 300 MB and 30 bytes for each byte. The stack, and what R's collector has
 * not taken yet, are the rest of these. */
#define ROOM_ALWAYS 250e6
#define ROOM_A_BYTE 29.0
#define NODE_BYTES 56.0 /* a scalar, an attribute, or a vector but for its slots */
#define SHAPED_ATTRIBUTES 2 /* of schema_rows() and schema_confidential() */

SEXP output_open(output *o, const schema *s, R_xlen_t size) {
  o->s = s;
  o->room = ROOM_ALWAYS + ROOM_A_BYTE * (double)size;
  o->top = o->slots_top = 0;
  o->count = 0;
  o->at.depth = 0;
  memset(o->cached, 0, sizeof o->cached);
  memset(o->keys, 0, sizeof o->keys);
  o->header = NULL;
  o->holder = PROTECT(Rf_allocVector(VECSXP, HELD));
  o->stack = output_held(o, HELD_STACK, FIRST_ROOM);
  o->slots = output_held(o, HELD_SLOTS, FIRST_ROOM);
  UNPROTECT(1);
  return o->holder;
}

/* A list that is held for all of an output, made when it is first wanted: small answers need few. */
SEXP output_held(const output *o, enum held which, R_xlen_t size) {
  SEXP list = VECTOR_ELT(o->holder, which);
  if (list == R_NilValue) {
    list = Rf_allocVector(VECSXP, size);
    SET_VECTOR_ELT(o->holder, which, list);
  }
  return list;
}

/* An empty buffer, one for all scalars of an output. */
buffer *output_scratch(output *o) {
  SEXP held = VECTOR_ELT(o->holder, HELD_SCRATCH);
  if (held == R_NilValue) SET_VECTOR_ELT(o->holder, HELD_SCRATCH, buffer_open(&o->scratch));
  o->scratch.size = 0;
  return &o->scratch;
}

/* Takes room for so many nodes, and slots of 8 bytes in them. */
void output_spend(output *o, R_xlen_t nodes, R_xlen_t slots) {
  o->room -= NODE_BYTES * (double)nodes + sizeof(SEXP) * (double)slots;
  if (o->room < 0) unreadable(o, "is of parts so small that R would need too much memory for them");
}

/* A list with room for more, and what it holds. */
static SEXP grown(SEXP list, R_xlen_t room) {
  R_CheckUserInterrupt();
  SEXP more = Rf_allocVector(VECSXP, room);
  for (R_xlen_t i = 0; i < XLENGTH(list); i++) SET_VECTOR_ELT(more, i, VECTOR_ELT(list, i));
  return more;
}

static void chunk_need(output *o) {
  R_xlen_t chunk = o->top / CHUNK, room = XLENGTH(o->stack);
  if (chunk == room) {
    o->stack = grown(o->stack, 2 * room);
    SET_VECTOR_ELT(o->holder, HELD_STACK, o->stack);
  }
  if (VECTOR_ELT(o->stack, chunk) == R_NilValue) {
    SET_VECTOR_ELT(o->stack, chunk, Rf_allocVector(VECSXP, CHUNK));
  }
}

void output_push(output *o, SEXP value) {
  if (o->top % CHUNK == 0) {
    PROTECT(value);
    chunk_need(o);
    UNPROTECT(1);
  }
  output_set(o, o->top++, value);
}

SEXP output_get(const output *o, R_xlen_t place) {
  return VECTOR_ELT(VECTOR_ELT(o->stack, place / CHUNK), place % CHUNK);
}

void output_set(output *o, R_xlen_t place, SEXP value) {
  SET_VECTOR_ELT(VECTOR_ELT(o->stack, place / CHUNK), place % CHUNK, value);
}

/* An element of a list, for which a time needs no class: its list gets one. */
void output_push_element(output *o, SEXP value, int shape) {
  bool time = o->s->type[shape] == T_TIMESTAMP && TYPEOF(value) == REALSXP;
  output_push(o, time ? Rf_ScalarReal(REAL(value)[0]) : value);
}

/* Takes off what lies from `base` on. Above the top all is NULL. */
void output_drop(output *o, R_xlen_t base) {
  while (o->top > base) output_set(o, --o->top, R_NilValue);
}

/* Room for the members of a structure, in the order of its model; returns the first's place. */
R_xlen_t output_slots(output *o, int shape) {
  R_xlen_t base = o->slots_top, room = XLENGTH(o->slots);
  o->slots_top += o->s->size[shape];
  if (o->slots_top > room) {
    while (o->slots_top > room) room *= 2;
    o->slots = grown(o->slots, room);
    SET_VECTOR_ELT(o->holder, HELD_SLOTS, o->slots);
  }
  return base;
}

void output_drop_slots(output *o, R_xlen_t base) {
  while (o->slots_top > base) SET_VECTOR_ELT(o->slots, --o->slots_top, ABSENT);
}

/* Many members and few that are there: looked at where they lie, without a call for each. */
static const SEXP *slots_at(const output *o, R_xlen_t base) {
  return (const SEXP *)DATAPTR_RO(o->slots) + base;
}

/* Rows of a list have the same members mostly, so they share one vector of names. */
static SEXP names_of(output *o, R_xlen_t base, int shape, R_xlen_t present) {
  const SEXP *slots = slots_at(o, base);
  int first = o->s->first[shape] - 1, size = o->s->size[shape];
  bool known = o->cached[shape % NAME_CACHE] == shape + 1;
  SEXP names = known ? VECTOR_ELT(VECTOR_ELT(o->holder, HELD_NAMES), shape % NAME_CACHE) : R_NilValue;
  bool same = known && XLENGTH(names) == present;
  for (int i = 0, n = 0; same && i < size; i++) {
    if (slots[i] == ABSENT) continue;
    same = STRING_ELT(names, n++) == STRING_ELT(o->s->name, first + i);
  }
  if (same) return names;
  output_spend(o, 1, present);
  names = PROTECT(Rf_allocVector(STRSXP, present));
  for (int i = 0, n = 0; i < size; i++) {
    if (slots[i] == ABSENT) continue;
    SET_STRING_ELT(names, n++, STRING_ELT(o->s->name, first + i));
  }
  if (o->count > 1) { /* one structure alone has no others like it */
    SET_VECTOR_ELT(output_held(o, HELD_NAMES, NAME_CACHE), shape % NAME_CACHE, names);
    o->cached[shape % NAME_CACHE] = shape + 1;
  }
  UNPROTECT(1);
  return names;
}

/* Of such a list, `$` completes no name (R/exact.R). */
static void make_exact(output *o, SEXP list) {
  if (VECTOR_ELT(o->holder, HELD_CLASS) == R_NilValue) {
    SEXP class = Rf_allocVector(STRSXP, 2);
    SET_VECTOR_ELT(o->holder, HELD_CLASS, class);
    SET_STRING_ELT(class, 0, Rf_mkChar(EXACT_CLASS));
    SET_STRING_ELT(class, 1, Rf_mkChar("list"));
  }
  Rf_setAttrib(list, R_ClassSymbol, VECTOR_ELT(o->holder, HELD_CLASS));
}

/* Whether a secret is among the members that are there. */
static bool holds_secret(const output *o, R_xlen_t base, int shape) {
  if (!(o->s->shape_flags[shape] & S_CONFIDENTIAL)) return false;
  const SEXP *slots = slots_at(o, base);
  const int *flags = o->s->member_flags + o->s->first[shape] - 1;
  for (int i = 0; i < o->s->size[shape]; i++) {
    if (slots[i] != ABSENT && (flags[i] & M_SECRET)) return true;
  }
  return false;
}

/* The members that are there, as a named list. */
SEXP output_structure(output *o, R_xlen_t base, int shape) {
  int size = o->s->size[shape];
  const SEXP *slots = slots_at(o, base);
  R_xlen_t present = 0;
  for (int i = 0; i < size; i++) present += slots[i] != ABSENT;
  interrupt_every(1024, ++o->count);
  bool exact = o->s->shape_flags[shape] & S_EXACT;
  int kind = exact ? EMPTY_EXACT : EMPTY_STRUCTURE;
  if (empty(o, kind, present) != R_NilValue) {
    o->slots_top = base;
    return shared(o, kind);
  }
  bool confidential = holds_secret(o, base, shape);
  output_spend(o, confidential ? 2 + SHAPED_ATTRIBUTES : exact ? 3 : 2, present);
  SEXP list = PROTECT(Rf_allocVector(VECSXP, present));
  Rf_setAttrib(list, R_NamesSymbol, names_of(o, base, shape, present));
  R_xlen_t n = 0;
  for (int i = 0; i < size; i++) {
    if (slots[i] == ABSENT) continue;
    SET_VECTOR_ELT(list, n++, slots[i]);
    SET_VECTOR_ELT(o->slots, base + i, ABSENT);
  }
  o->slots_top = base;
  if (confidential) Rf_copyMostAttrib(schema_confidential(o->s, shape), list);
  else if (exact) make_exact(o, list);
  UNPROTECT(1);
  return keep_empty(o, kind, present, list);
}

static SEXP bare_list(output *o, R_xlen_t base) {
  SEXP list = Rf_allocVector(VECSXP, o->top - base);
  for (R_xlen_t i = base; i < o->top; i++) SET_VECTOR_ELT(list, i - base, output_get(o, i));
  return list;
}

/* The R type that holds every element: digits beyond 2^53 make all of them text. */
static SEXPTYPE common_type(output *o, R_xlen_t base, enum type type) {
  if (type == T_BOOLEAN) return LGLSXP;
  if (type == T_STRING) return STRSXP;
  SEXPTYPE common = type == T_INTEGER ? INTSXP : REALSXP;
  for (R_xlen_t i = base; i < o->top; i++) {
    SEXPTYPE one = TYPEOF(output_get(o, i));
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
  output_spend(o, rows ? 1 + SHAPED_ATTRIBUTES : 1, size);
  if (type <= T_MAP || type == T_BLOB) {
    list = PROTECT(bare_list(o, base));
    output_drop(o, base);
    if (rows) Rf_copyMostAttrib(schema_rows(o->s, element), list);
    UNPROTECT(1);
    return keep_empty(o, type, size, list);
  }
  list = PROTECT(Rf_allocVector(common_type(o, base, type), o->top - base));
  for (R_xlen_t i = base; i < o->top; i++) set_element(list, i - base, output_get(o, i));
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
  output_spend(o, 4, 2 * size);
  SEXP map = PROTECT(Rf_allocVector(VECSXP, size));
  SEXP names = PROTECT(Rf_allocVector(STRSXP, size));
  for (R_xlen_t i = 0; i < size; i++) {
    SET_STRING_ELT(names, i, STRING_ELT(output_get(o, base + 2 * i), 0));
    SET_VECTOR_ELT(map, i, output_get(o, base + 2 * i + 1));
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
  output_spend(o, 1, size);
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
  if (o->header != NULL) refuse("header %s: it %s", o->header, reason);
  SEXP where = PROTECT(path_text(&o->at));
  const char *text = CHAR(STRING_ELT(where, 0));
  refuse("%s %s", *text ? text : "it", reason);
}
