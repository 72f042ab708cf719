/* Checked parameters to CBOR (RFC 8949), by shape, in definite lengths. */

#include "cbor.h"
#include "claws.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const schema *s;
  buffer b;
} writer;

static void write_value(writer *w, SEXP x, int shape);

static void write_big_endian(writer *w, uint64_t value, int size) {
  for (int i = size - 1; i >= 0; i--) buffer_byte(&w->b, (unsigned char)(value >> (8 * i) & 255));
}

/* The head of an item, in the fewest bytes. */
static void write_head(writer *w, enum major major, uint64_t value) {
  int size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : value < 0x100000000 ? 4 : 8;
  int info = size == 0 ? (int)value : size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
  buffer_byte(&w->b, (unsigned char)((unsigned)major << 5 | (unsigned)info));
  write_big_endian(w, value, size);
}

static void write_text(writer *w, const char *text) {
  size_t size = strlen(text);
  write_head(w, TEXT, size);
  buffer_bytes(&w->b, text, size);
}

static void write_whole(writer *w, SEXP x) {
  if (TYPEOF(x) == STRSXP) {
    const char *digits = CHAR(STRING_ELT(x, 0));
    bool negative = *digits == '-';
    uint64_t size = strtoull(digits + negative, NULL, 10);
    write_head(w, negative && size > 0 ? NEGATIVE : UNSIGNED, negative && size > 0 ? size - 1 : size);
    return;
  }
  double number = Rf_asReal(x);
  if (number < 0) {
    write_head(w, NEGATIVE, (uint64_t)(-1 - number));
  } else {
    write_head(w, UNSIGNED, (uint64_t)number);
  }
}

/* Numbers that are none have two bytes, whatever their type. */
static void write_real(writer *w, double x, bool single) {
  if (!R_FINITE(x)) {
    buffer_byte(&w->b, SIMPLE << 5 | HALF);
    write_big_endian(w, ISNAN(x) ? 0x7e00 : signbit(x) ? 0xfc00 : 0x7c00, 2);
  } else if (single) {
    float value = (float)x;
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    buffer_byte(&w->b, SIMPLE << 5 | SINGLE);
    write_big_endian(w, bits, 4);
  } else {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    buffer_byte(&w->b, SIMPLE << 5 | FULL);
    write_big_endian(w, bits, 8);
  }
}

/* Seconds since 1970 under tag 1; a fraction has microseconds. */
static void write_timestamp(writer *w, SEXP x) {
  double micro = round(Rf_asReal(x) * 1e6);
  if (!is_time(Rf_asReal(x))) Rf_error("a time must lie in the years 1 to 9999");
  write_head(w, TAGGED, 1);
  if (fmod(micro, 1e6) != 0) {
    write_real(w, micro / 1e6, false);
    return;
  }
  SEXP seconds = PROTECT(Rf_ScalarReal(micro / 1e6));
  write_whole(w, seconds);
  UNPROTECT(1);
}

static void write_structure(writer *w, SEXP x, int shape) {
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int hint = 0;
  write_head(w, PAIRS, (uint64_t)Rf_xlength(x));
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    int member = member_of(w->s, shape, STRING_ELT(names, i), &hint);
    write_text(w, CHAR(STRING_ELT(w->s->wire_name, member)));
    write_value(w, VECTOR_ELT(x, i), w->s->member_shape[member] - 1);
  }
}

static void write_elements(writer *w, SEXP x, int shape, bool map) {
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int target = w->s->member_shape[schema_element(w->s, shape) - 1] - 1;
  write_head(w, map ? PAIRS : ARRAY, (uint64_t)Rf_xlength(x));
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    if (map) write_text(w, utf8_of(STRING_ELT(names, i)));
    if (VECTOR_ELT(x, i) == R_NilValue) {
      buffer_byte(&w->b, SIMPLE << 5 | NULL_ITEM);
    } else {
      write_value(w, VECTOR_ELT(x, i), target);
    }
  }
}

static void write_value(writer *w, SEXP x, int shape) {
  check_value((enum type)w->s->type[shape], x);
  switch ((enum type)w->s->type[shape]) {
  case T_STRUCTURE:
    write_structure(w, x, shape);
    break;
  case T_LIST:
  case T_MAP:
    write_elements(w, x, shape, w->s->type[shape] == T_MAP);
    break;
  case T_STRING:
    write_text(w, utf8_of(STRING_ELT(x, 0)));
    break;
  case T_BLOB:
    write_head(w, BYTES, (uint64_t)Rf_xlength(x));
    buffer_bytes(&w->b, RAW(x), (size_t)Rf_xlength(x));
    break;
  case T_BOOLEAN:
    buffer_byte(&w->b, SIMPLE << 5 | (LOGICAL(x)[0] ? TRUE_ITEM : FALSE_ITEM));
    break;
  case T_INTEGER:
  case T_LONG:
    write_whole(w, x);
    break;
  case T_FLOAT:
  case T_DOUBLE:
    write_real(w, Rf_asReal(x), w->s->type[shape] == T_FLOAT);
    break;
  case T_TIMESTAMP:
    write_timestamp(w, x);
    break;
  }
}

SEXP c_cbor_write(SEXP value, SEXP shape, SEXP columns) {
  schema s;
  schema_open(&s, columns);
  writer w = {.s = &s};
  PROTECT(buffer_open(&w.b));
  write_value(&w, value, check_shape(&s, shape, 1) - 1);
  SEXP bytes = buffer_raw(&w.b);
  UNPROTECT(1);
  return bytes;
}
