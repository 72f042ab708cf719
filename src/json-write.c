/* Checked parameters to JSON, by shape. */

#include "claws.h"
#include <math.h>
#include <string.h>

typedef struct {
  const schema *s;
  buffer b;
  int depth;
} writer;

static void write_value(writer *w, SEXP x, int shape, enum time_format format);

static void write_string(writer *w, SEXP x) {
  static const char hex[] = "0123456789abcdef";
  const char *text = utf8_of(x), *from = text;
  buffer_byte(&w->b, '"');
  for (const char *c = text;; c++) {
    unsigned char u = (unsigned char)*c;
    if (u >= 0x20 && u != '"' && u != '\\') continue;
    buffer_bytes(&w->b, from, (size_t)(c - from));
    if (u == 0) break;
    buffer_byte(&w->b, '\\');
    if (u == '"' || u == '\\') {
      buffer_byte(&w->b, u);
    } else {
      buffer_text(&w->b, "u00");
      buffer_byte(&w->b, (unsigned char)hex[u >> 4]);
      buffer_byte(&w->b, (unsigned char)hex[u & 15]);
    }
    from = c + 1;
  }
  buffer_byte(&w->b, '"');
}

static void write_number(writer *w, double x) {
  bool text = !R_FINITE(x);
  if (text) buffer_byte(&w->b, '"');
  write_double(&w->b, x);
  if (text) buffer_byte(&w->b, '"');
}

static void write_timestamp(writer *w, SEXP x, enum time_format format) {
  bool text = format == TIME_ISO8601 || format == TIME_RFC822;
  if (text) buffer_byte(&w->b, '"');
  write_time(&w->b, Rf_asReal(x), format);
  if (text) buffer_byte(&w->b, '"');
}

/* A document is any JSON: named lists are objects, other lists and longer vectors are arrays, a
 * vector of length one is a scalar, NULL and NA are null. */
static void write_document(writer *w, SEXP x);

static void write_document_scalar(writer *w, SEXP x, R_xlen_t i) {
  switch (TYPEOF(x)) {
  case LGLSXP:
    buffer_text(&w->b, LOGICAL(x)[i] == NA_LOGICAL ? "null" : LOGICAL(x)[i] ? "true" : "false");
    return;
  case STRSXP:
    if (STRING_ELT(x, i) == NA_STRING) {
      buffer_text(&w->b, "null");
    } else {
      write_string(w, STRING_ELT(x, i));
    }
    return;
  case INTSXP:
  case REALSXP: {
    if (Rf_inherits(x, "integer64")) {
      char text[INTEGER64_DIGITS];
      bool there = TYPEOF(x) == REALSXP && integer64_text(REAL(x)[i], text);
      buffer_text(&w->b, there ? text : "null");
      return;
    }
    double number = TYPEOF(x) == REALSXP ? REAL(x)[i]
      : INTEGER(x)[i] == NA_INTEGER ? NA_REAL : INTEGER(x)[i];
    if (R_IsNA(number)) {
      buffer_text(&w->b, "null");
    } else if (R_FINITE(number) && number == trunc(number) && fabs(number) < 1e15) {
      SEXP whole = PROTECT(Rf_ScalarReal(number));
      write_digits(&w->b, whole);
      UNPROTECT(1);
    } else {
      write_number(w, number);
    }
    return;
  }
  default:
    write_document(w, VECTOR_ELT(x, i));
  }
}

static void write_document(writer *w, SEXP x) {
  if (++w->depth > MAX_DEPTH) Rf_error("a document is nested deeper than %d levels", MAX_DEPTH);
  R_xlen_t size = Rf_xlength(x);
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  bool object = TYPEOF(names) == STRSXP;
  if (x == R_NilValue) {
    buffer_text(&w->b, "null");
  } else if (!object && size == 1 && TYPEOF(x) != VECSXP) {
    write_document_scalar(w, x, 0);
  } else {
    buffer_byte(&w->b, object ? '{' : '[');
    for (R_xlen_t i = 0; i < size; i++) {
      if (i > 0) buffer_byte(&w->b, ',');
      if (object) {
        write_string(w, STRING_ELT(names, i));
        buffer_byte(&w->b, ':');
      }
      write_document_scalar(w, x, i);
    }
    buffer_byte(&w->b, object ? '}' : ']');
  }
  w->depth--;
}

static void write_structure(writer *w, SEXP x, int shape) {
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int hint = 0;
  buffer_byte(&w->b, '{');
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    int member = member_of(w->s, shape, STRING_ELT(names, i), &hint);
    if (i > 0) buffer_byte(&w->b, ',');
    write_string(w, STRING_ELT(w->s->wire_name, member));
    buffer_byte(&w->b, ':');
    write_value(w, VECTOR_ELT(x, i), w->s->member_shape[member] - 1,
      (enum time_format)w->s->time_format[member]);
  }
  buffer_byte(&w->b, '}');
}

static void write_elements(writer *w, SEXP x, int shape) {
  int element = schema_element(w->s, shape) - 1;
  bool map = w->s->type[shape] == T_MAP;
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  buffer_byte(&w->b, map ? '{' : '[');
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    if (i > 0) buffer_byte(&w->b, ',');
    if (map) {
      write_string(w, STRING_ELT(names, i));
      buffer_byte(&w->b, ':');
    }
    if (VECTOR_ELT(x, i) == R_NilValue) {
      buffer_text(&w->b, "null");
    } else {
      write_value(w, VECTOR_ELT(x, i), w->s->member_shape[element] - 1,
        (enum time_format)w->s->time_format[element]);
    }
  }
  buffer_byte(&w->b, map ? '}' : ']');
}

static void write_value(writer *w, SEXP x, int shape, enum time_format format) {
  if (!(w->s->shape_flags[shape] & S_DOCUMENT)) check_value((enum type)w->s->type[shape], x);
  switch ((enum type)w->s->type[shape]) {
  case T_STRUCTURE:
    if (w->s->shape_flags[shape] & S_DOCUMENT) {
      write_document(w, x);
    } else {
      write_structure(w, x, shape);
    }
    break;
  case T_LIST:
  case T_MAP:
    write_elements(w, x, shape);
    break;
  case T_STRING:
    write_string(w, STRING_ELT(x, 0));
    break;
  case T_BLOB:
    buffer_byte(&w->b, '"');
    write_base64(&w->b, x);
    buffer_byte(&w->b, '"');
    break;
  case T_BOOLEAN:
    buffer_text(&w->b, LOGICAL(x)[0] ? "true" : "false");
    break;
  case T_INTEGER:
  case T_LONG:
    write_digits(&w->b, x);
    break;
  case T_FLOAT:
  case T_DOUBLE:
    write_number(w, Rf_asReal(x));
    break;
  case T_TIMESTAMP:
    write_timestamp(w, x, format);
    break;
  }
}

/* value: checked parameters; shape: its number, counted from 1. */
SEXP c_json_write(SEXP value, SEXP shape, SEXP columns) {
  schema s;
  schema_open(&s, columns);
  writer w = {.s = &s, .depth = 0};
  PROTECT(buffer_open(&w.b));
  write_value(&w, value, check_shape(&s, shape, 1) - 1, TIME_DEFAULT);
  SEXP bytes = buffer_raw(&w.b);
  UNPROTECT(1);
  return bytes;
}

/* Any R value as a JSON document. */
SEXP c_json_document(SEXP value) {
  writer w = {.s = NULL, .depth = 0};
  PROTECT(buffer_open(&w.b));
  write_document(&w, value);
  SEXP bytes = buffer_raw(&w.b);
  UNPROTECT(1);
  return bytes;
}
