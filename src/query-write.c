/* Checked parameters to application/x-www-form-urlencoded, as the query and the ec2 protocol have it:
 * each scalar is a pair whose name is the path to it. */

#include "claws.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct {
  const schema *s;
  buffer b, prefix, value;
  bool ec2;
} writer;

static void write_value(writer *w, SEXP x, int shape, enum time_format format);
static void write_list(writer *w, SEXP x, int shape, bool flattened);
static void write_map(writer *w, SEXP x, int shape, bool flattened);

/* Percent-encoding with + for a blank. */
static void form_write(buffer *b, const char *text, size_t size) {
  for (size_t i = 0; i < size;) {
    const char *blank = memchr(text + i, ' ', size - i);
    size_t run = blank ? (size_t)(blank - text) - i : size - i;
    uri_write(b, text + i, run, "");
    if (blank) buffer_byte(b, '+');
    i += run + (blank != NULL);
  }
}

/* The pair of the current prefix and value; the value is empty again afterwards. */
static void write_pair(writer *w) {
  buffer_byte(&w->b, '&');
  form_write(&w->b, (char *)w->prefix.data, w->prefix.size);
  buffer_byte(&w->b, '=');
  form_write(&w->b, (char *)w->value.data, w->value.size);
  w->value.size = 0;
}

/* Makes the prefix longer by ".name"; the caller puts back the size that is returned. */
static size_t extend(writer *w, const char *name) {
  size_t before = w->prefix.size;
  if (before > 0) buffer_byte(&w->prefix, '.');
  buffer_text(&w->prefix, name);
  return before;
}

static size_t extend_number(writer *w, R_xlen_t number) {
  char text[32];
  snprintf(text, sizeof text, "%lld", (long long)number);
  return extend(w, text);
}

static const char *member_name(const writer *w, int member) {
  return CHAR(STRING_ELT(w->ec2 ? w->s->query_name : w->s->wire_name, member));
}

static void write_member(writer *w, SEXP x, int member) {
  write_value(w, x, w->s->member_shape[member] - 1, (enum time_format)w->s->time_format[member]);
}

static void write_structure(writer *w, SEXP x, int shape) {
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int hint = 0;
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    int member = member_of(w->s, shape, STRING_ELT(names, i), &hint);
    size_t before = extend(w, member_name(w, member));
    int target = w->s->member_shape[member] - 1;
    if (w->s->type[target] == T_LIST) {
      write_list(w, VECTOR_ELT(x, i), target, w->s->member_flags[member] & M_FLATTENED);
    } else if (w->s->type[target] == T_MAP) {
      write_map(w, VECTOR_ELT(x, i), target, w->s->member_flags[member] & M_FLATTENED);
    } else {
      write_member(w, VECTOR_ELT(x, i), member);
    }
    w->prefix.size = before;
  }
}

/* A flattened list whose elements have a name of their own takes it in place of the list's. */
static void rename_last(writer *w, const char *name) {
  size_t size = w->prefix.size;
  while (size > 0 && w->prefix.data[size - 1] != '.') size--;
  w->prefix.size = size > 0 ? size - 1 : 0;
  extend(w, name);
}

static void write_list(writer *w, SEXP x, int shape, bool flattened) {
  check_value(T_LIST, x);
  R_xlen_t size = Rf_xlength(x);
  int element = schema_element(w->s, shape) - 1;
  if (w->ec2) {
    flattened = true;
  } else if (size == 0) {
    write_pair(w);
  } else if (!flattened) {
    extend(w, CHAR(STRING_ELT(w->s->wire_name, element)));
  } else if (w->s->member_flags[element] & M_EXPLICIT) {
    rename_last(w, CHAR(STRING_ELT(w->s->wire_name, element)));
  }
  for (R_xlen_t i = 0; i < size; i++) {
    size_t before = extend_number(w, i + 1);
    write_member(w, VECTOR_ELT(x, i), element);
    w->prefix.size = before;
  }
}

static void write_map(writer *w, SEXP x, int shape, bool flattened) {
  check_value(T_MAP, x);
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int value = schema_element(w->s, shape) - 1, key = value - 1;
  if (!flattened) extend(w, "entry");
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    size_t before = extend_number(w, i + 1);
    size_t entry = extend(w, member_name(w, key));
    buffer_text(&w->value, utf8_of(STRING_ELT(names, i)));
    write_pair(w);
    w->prefix.size = entry;
    extend(w, member_name(w, value));
    write_member(w, VECTOR_ELT(x, i), value);
    w->prefix.size = before;
  }
}

static void write_value(writer *w, SEXP x, int shape, enum time_format format) {
  size_t before = w->prefix.size;
  check_value((enum type)w->s->type[shape], x);
  switch ((enum type)w->s->type[shape]) {
  case T_STRUCTURE:
    write_structure(w, x, shape);
    return;
  case T_LIST:
    write_list(w, x, shape, false);
    w->prefix.size = before;
    return;
  case T_MAP:
    write_map(w, x, shape, false);
    w->prefix.size = before;
    return;
  default:
    write_scalar(&w->value, (enum type)w->s->type[shape], x,
      format == TIME_DEFAULT ? TIME_ISO8601 : format);
    write_pair(w);
  }
}

/* start: "Action=...&Version=..."; ec2: whether it is the ec2 protocol. */
SEXP c_query_write(SEXP value, SEXP shape, SEXP columns, SEXP start, SEXP ec2) {
  schema s;
  schema_open(&s, columns);
  int root = check_shape(&s, shape, 0);
  check_text(start, "a start");
  check_type(ec2, LGLSXP, 1, "ec2");
  writer w = {.s = &s, .ec2 = LOGICAL(ec2)[0] == TRUE};
  PROTECT(buffer_open(&w.b));
  PROTECT(buffer_open(&w.prefix));
  PROTECT(buffer_open(&w.value));
  buffer_text(&w.b, CHAR(STRING_ELT(start, 0)));
  if (root > 0) {
    check_value(T_STRUCTURE, value);
    write_structure(&w, value, root - 1);
  }
  SEXP bytes = buffer_raw(&w.b);
  UNPROTECT(3);
  return bytes;
}
