/* Scalars between R and text: one that is written, and one that was read. */

#include "claws.h"
#include <string.h>

/* A scalar as text, as queries, headers and XML have it. */
void write_scalar(buffer *b, enum type type, SEXP x, enum time_format format) {
  check_value(type, x);
  switch (type) {
  case T_STRING:
    buffer_text(b, utf8_of(STRING_ELT(x, 0)));
    break;
  case T_BLOB:
    write_base64(b, x);
    break;
  case T_BOOLEAN:
    buffer_text(b, LOGICAL(x)[0] ? "true" : "false");
    break;
  case T_INTEGER:
  case T_LONG:
    write_digits(b, x);
    break;
  case T_TIMESTAMP:
    write_time(b, Rf_asReal(x), format);
    break;
  default:
    write_double(b, Rf_asReal(x));
  }
}

/* type: as numbered in R's shape_types; format: as in enum time_format. */
SEXP c_scalar_write(SEXP x, SEXP type, SEXP format) {
  buffer b;
  PROTECT(buffer_open(&b));
  write_scalar(&b, (enum type)check_whole(type, T_STRING, T_TIMESTAMP, "a type"), x,
    (enum time_format)check_whole(format, TIME_DEFAULT, TIME_BASIC, "a format"));
  SEXP text = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return text;
}

/* A scalar from the text of a header. */
SEXP c_scalar_read(SEXP text, SEXP type) {
  output o;
  const char *chars = CHAR(check_text(text, "a text"));
  PROTECT(output_open(&o, NULL, (R_xlen_t)strlen(chars)));
  enum type as = (enum type)check_whole(type, T_STRUCTURE, T_TIMESTAMP, "a type");
  SEXP value = output_scalar(&o, as, chars, strlen(chars));
  UNPROTECT(1);
  return value;
}
