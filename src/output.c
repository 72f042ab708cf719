#include "claws.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* A member of a structure that was not there. */
#define ABSENT R_NilValue

/* Values that take a byte or a few on the wire may come in any number, and each takes 50 to 300 bytes in R:
 * equal ones are one value. The first ones are empty: lists by the type of their elements, then the others. */
enum { EMPTY_STRUCTURE = 12, EMPTY_EXACT, EMPTY_MAP, EMPTY_BLOB, EMPTY_ARRAY, EMPTY_KINDS };

static SEXP shared(const output *o, int place) { return VECTOR_ELT(VECTOR_ELT(o->holder, 3), place); }

static SEXP share(const output *o, int place, SEXP value) {
  SET_VECTOR_ELT(VECTOR_ELT(o->holder, 3), place, value);
  return value;
}

/* An empty value of a kind, NULL before there is one. */
static SEXP empty(const output *o, int kind, R_xlen_t size) { return size == 0 ? shared(o, kind) : R_NilValue; }

static SEXP keep_empty(const output *o, int kind, R_xlen_t size, SEXP value) {
  return size == 0 ? share(o, kind, value) : value;
}

static uint32_t short_key(enum type type, const char *text, size_t size) {
  if (size == 0 || size > 2) return 0;
  return (uint32_t)type << 16 | (uint32_t)(unsigned char)text[0] << 8 | (size == 2 ? (unsigned char)text[1] : 0);
}

static int short_place(uint32_t key) { return EMPTY_KINDS + (int)((key * 2654435761u) >> 24); }

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
  SEXP list = empty(o, type, size);
  if (list != R_NilValue) return list;
  if (type <= T_MAP || type == T_BLOB) {
    list = PROTECT(bare_list(o, base));
    output_drop(o, base);
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

SEXP output_string(output *o, const char *text, size_t size) {
  if (size == 0) return R_BlankScalarString;
  if (size > INT_MAX) unreadable(o, "has a string of more than 2 GB");
  if (memchr(text, 0, size) != NULL) unreadable(o, "holds a NUL character, which R's strings cannot");
  if (!utf8_valid((const unsigned char *)text, size)) unreadable(o, "is not UTF-8");
  return Rf_ScalarString(Rf_mkCharLenCE(text, (int)size, CE_UTF8));
}

static bool is_word(const char *text, size_t size, const char *word) {
  return size == strlen(word) && memcmp(text, word, size) == 0;
}

static bool is_special(const char *text, size_t size, double *number) {
  *number = is_word(text, size, "NaN") ? R_NaN
    : is_word(text, size, "Infinity") ? R_PosInf
    : is_word(text, size, "-Infinity") ? R_NegInf : 0;
  return *number != 0;
}

/* Whole numbers are exact: beyond 2^53 they stay digits, beyond 64 bits they are refused. */
static SEXP whole_number(output *o, enum type type, const char *digits, size_t size, double number) {
  char text[32];
  if (type == T_INTEGER && fabs(number) <= INT_MAX) return Rf_ScalarInteger((int)number);
  bool exact = fabs(number) < 9007199254740992.0 || is_word(digits, size, "9007199254740992");
  if (exact) return Rf_ScalarReal(number);
  if (!fits_64_bits(digits, size, number < 0)) unreadable(o, "is a number beyond 64 bits");
  snprintf(text, sizeof text, "%s%.*s", number < 0 ? "-" : "", (int)size, digits);
  return Rf_mkString(text);
}

static SEXP read_number(output *o, enum type type, const char *text, size_t size) {
  double number;
  if (is_special(text, size, &number)) return Rf_ScalarReal(number);
  if (size > MOST_DIGITS) unreadable(o, "is a number of more digits than any type has");
  if (!read_double(text, size, &number)) unreadable(o, "is not a number");
  if (!isfinite(number)) unreadable(o, "is a number beyond what a double holds");
  if (type == T_FLOAT || type == T_DOUBLE) return Rf_ScalarReal(number);
  size_t whole = whole_digits(&text, size);
  if (whole > 0) return whole_number(o, type, text, whole, number);
  if (type == T_INTEGER && number == trunc(number) && fabs(number) <= INT_MAX) {
    return Rf_ScalarInteger((int)number);
  }
  return Rf_ScalarReal(number);
}

/* A number, from the text it has on the wire. */
SEXP output_number(output *o, enum type type, const char *text, size_t size) {
  uint32_t key = short_key(type, text, size);
  if (key == 0) return read_number(o, type, text, size);
  int place = short_place(key);
  if (o->keys[place - EMPTY_KINDS] == key) return shared(o, place);
  SEXP value = read_number(o, type, text, size);
  o->keys[place - EMPTY_KINDS] = key;
  return share(o, place, value);
}

SEXP output_blob(output *o, const unsigned char *bytes, size_t size) {
  if (empty(o, EMPTY_BLOB, (R_xlen_t)size) != R_NilValue) return shared(o, EMPTY_BLOB);
  SEXP value = Rf_allocVector(RAWSXP, (R_xlen_t)size);
  if (size > 0) memcpy(RAW(value), bytes, size);
  return keep_empty(o, EMPTY_BLOB, (R_xlen_t)size, value);
}

static SEXP read_blob(output *o, const char *text, size_t size) {
  buffer b;
  if (size == 0) return output_blob(o, NULL, 0);
  PROTECT(buffer_open(&b));
  if (!read_base64(&b, text, size)) unreadable(o, "is not base64");
  SEXP bytes = output_blob(o, b.data, b.size);
  UNPROTECT(1);
  return bytes;
}

static SEXP read_timestamp(output *o, const char *text, size_t size) {
  uint32_t key = short_key(T_TIMESTAMP, text, size);
  int place = short_place(key);
  if (key != 0 && o->keys[place - EMPTY_KINDS] == key) return shared(o, place);
  char copy[128];
  double seconds;
  if (size >= sizeof copy) unreadable(o, "is not a time");
  memcpy(copy, text, size);
  copy[size] = 0;
  if (!parse_time(copy, &seconds)) unreadable(o, "is not a time");
  SEXP time = time_value(seconds);
  if (key == 0) return time;
  o->keys[place - EMPTY_KINDS] = key;
  return share(o, place, time);
}

/* A scalar of any type from text, as XML, headers and JSON's strings have it. */
SEXP output_scalar(output *o, enum type type, const char *text, size_t size) {
  switch (type) {
  case T_STRING:
    return output_string(o, text, size);
  case T_BLOB:
    return read_blob(o, text, size);
  case T_BOOLEAN:
    if (size == 4 && memcmp(text, "true", 4) == 0) return Rf_ScalarLogical(1);
    if (size == 5 && memcmp(text, "false", 5) == 0) return Rf_ScalarLogical(0);
    unreadable(o, "is neither true nor false");
  case T_TIMESTAMP:
    return read_timestamp(o, text, size);
  case T_STRUCTURE:
  case T_LIST:
  case T_MAP:
    unreadable(o, "is a scalar where a structure or list belongs");
  default:
    return output_number(o, type, text, size);
  }
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

/* The place of a member among those of its structure, or -1. Members come in the order of the model
 * mostly, so the one after the last is tried first. */
int member_by_wire_name(const schema *s, int shape, const char *name, size_t size, int *hint) {
  int first = s->first[shape] - 1, count = s->size[shape];
  for (int n = 0; n < count; n++) {
    int i = (*hint + n) % count;
    SEXP wire = STRING_ELT(s->wire_name, first + i);
    if ((size_t)LENGTH(wire) == size && memcmp(CHAR(wire), name, size) == 0) {
      *hint = i + 1;
      return i;
    }
  }
  return -1;
}

/* The place of a member by its name in the model, which R keeps one copy of. */
int member_by_name(const schema *s, int shape, SEXP name, int *hint) {
  int first = s->first[shape] - 1, count = s->size[shape];
  for (int n = 0; n < count; n++) {
    int i = (*hint + n) % count;
    if (STRING_ELT(s->name, first + i) == name) {
      *hint = i + 1;
      return i;
    }
  }
  return -1;
}

/* The member of a structure by its name; its place among all members. */
int member_of(const schema *s, int shape, SEXP name, int *hint) {
  int place = member_by_name(s, shape, name, hint);
  if (place < 0) Rf_error("a structure has no member %s", CHAR(name));
  return s->first[shape] - 1 + place;
}

NORET void unreadable(const output *o, const char *reason) {
  SEXP where = PROTECT(path_text(&o->at));
  const char *text = CHAR(STRING_ELT(where, 0));
  refuse("%s %s", *text ? text : "it", reason);
}
