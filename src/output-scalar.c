/* Scalars of an output: strings, numbers, blobs and times from their text on the wire. */

#include "output.h"
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static uint32_t short_key(enum type type, const char *text, size_t size) {
  if (size == 0 || size > 2) return 0;
  return (uint32_t)type << 16 | (uint32_t)(unsigned char)text[0] << 8 | (size == 2 ? (unsigned char)text[1] : 0);
}

static int short_place(uint32_t key) { return EMPTY_KINDS + (int)((key * 2654435761u) >> 24); }

SEXP output_string(output *o, const char *text, size_t size) {
  if (size == 0) return R_BlankScalarString;
  if (size > INT_MAX) unreadable(o, "has a string of more than 2 GB");
  if (memchr(text, 0, size) != NULL) unreadable(o, "holds a NUL character, which R's strings cannot");
  if (!utf8_valid((const unsigned char *)text, size)) unreadable(o, "is not UTF-8");
  output_spend(o, 1, (R_xlen_t)size / 8);
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
  output_spend(o, 1, 0);
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
  output_spend(o, 1, (R_xlen_t)size / 8);
  SEXP value = Rf_allocVector(RAWSXP, (R_xlen_t)size);
  memcpy(RAW(value), bytes, size);
  return keep_empty(o, EMPTY_BLOB, (R_xlen_t)size, value);
}

static SEXP read_blob(output *o, const char *text, size_t size) {
  buffer *b = output_scratch(o);
  if (!read_base64(b, text, size)) unreadable(o, "is not base64");
  return output_blob(o, b->data, b->size);
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
  output_spend(o, TIME_NODES, 0);
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
