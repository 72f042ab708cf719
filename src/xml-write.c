/* Checked parameters to XML, by shape. */

#include "claws.h"
#include <string.h>

typedef struct {
  const schema *s;
  buffer b;
} writer;

static void write_value(writer *w, SEXP x, int member, int shape, const char *name);

/* Text, and in an attribute also what its quotes and normalisation would change. */
static void write_escaped(buffer *b, const char *text, size_t size, bool attribute) {
  for (size_t i = 0; i < size; i++) {
    switch (text[i]) {
    case '&': buffer_text(b, "&amp;"); break;
    case '<': buffer_text(b, "&lt;"); break;
    case '>': buffer_text(b, "&gt;"); break;
    case '"': buffer_text(b, attribute ? "&quot;" : "\""); break;
    case '\r': buffer_text(b, attribute ? "&#13;" : "\r"); break;
    case '\n': buffer_text(b, attribute ? "&#10;" : "\n"); break;
    case '\t': buffer_text(b, attribute ? "&#09;" : "\t"); break;
    default: buffer_byte(b, (unsigned char)text[i]);
    }
  }
}

static void write_attribute(writer *w, const char *name, const char *value) {
  buffer_byte(&w->b, ' ');
  buffer_text(&w->b, name);
  buffer_text(&w->b, "=\"");
  write_escaped(&w->b, value, strlen(value), true);
  buffer_byte(&w->b, '"');
}

static void write_namespace(writer *w, const char *uri, const char *prefix) {
  if (uri == NULL) return;
  buffer name;
  PROTECT(buffer_open(&name));
  buffer_text(&name, "xmlns");
  if (prefix != NULL) {
    buffer_byte(&name, ':');
    buffer_text(&name, prefix);
  }
  buffer_byte(&name, 0);
  write_attribute(w, (char *)name.data, uri);
  UNPROTECT(1);
}

static void member_namespace(writer *w, int member) {
  write_namespace(w, schema_text(w->s->namespace_uri, member),
    schema_text(w->s->namespace_prefix, member));
}

static void open_tag(writer *w, const char *name) {
  buffer_byte(&w->b, '<');
  buffer_text(&w->b, name);
}

/* `content` is where the content of the element began; without any, its tag closes itself. */
static void close_tag(writer *w, const char *name, size_t content) {
  if (w->b.size == content) {
    w->b.size--;
    buffer_text(&w->b, " />");
    return;
  }
  buffer_text(&w->b, "</");
  buffer_text(&w->b, name);
  buffer_byte(&w->b, '>');
}

static size_t end_of_start_tag(writer *w) {
  buffer_byte(&w->b, '>');
  return w->b.size;
}

/* The attributes that members are stand in the start tag, the other members between the tags. */
static void write_members(writer *w, SEXP x, int shape, bool attributes) {
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int hint = 0;
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    int member = member_of(w->s, shape, STRING_ELT(names, i), &hint);
    const char *name = CHAR(STRING_ELT(w->s->wire_name, member));
    SEXP value = VECTOR_ELT(x, i);
    bool attribute = w->s->member_flags[member] & M_ATTRIBUTE;
    if (attribute && attributes) {
      check_value(T_STRING, value);
      write_attribute(w, name, utf8_of(STRING_ELT(value, 0)));
    } else if (!attribute && !attributes) {
      write_value(w, value, member, w->s->member_shape[member] - 1, name);
    }
  }
}

static void write_list(writer *w, SEXP x, int member, int shape, const char *name) {
  int element = schema_element(w->s, shape) - 1;
  bool flattened = w->s->member_flags[member] & M_FLATTENED;
  size_t content = 0;
  if (!flattened) {
    open_tag(w, name);
    member_namespace(w, member);
    content = end_of_start_tag(w);
  }
  const char *each = flattened ? name : CHAR(STRING_ELT(w->s->wire_name, element));
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    write_value(w, VECTOR_ELT(x, i), element, w->s->member_shape[element] - 1, each);
  }
  if (!flattened) close_tag(w, name, content);
}

static void write_entry(writer *w, SEXP key, SEXP value, int shape, const char *name) {
  int of_value = schema_element(w->s, shape) - 1, of_key = of_value - 1;
  SEXP text = PROTECT(Rf_ScalarString(key));
  open_tag(w, name);
  size_t content = end_of_start_tag(w);
  write_value(w, text, of_key, w->s->member_shape[of_key] - 1,
    CHAR(STRING_ELT(w->s->wire_name, of_key)));
  write_value(w, value, of_value, w->s->member_shape[of_value] - 1,
    CHAR(STRING_ELT(w->s->wire_name, of_value)));
  close_tag(w, name, content);
  UNPROTECT(1);
}

static void write_map(writer *w, SEXP x, int member, int shape, const char *name) {
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  bool flattened = w->s->member_flags[member] & M_FLATTENED;
  size_t content = 0;
  if (!flattened) {
    open_tag(w, name);
    member_namespace(w, member);
    content = end_of_start_tag(w);
  }
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    write_entry(w, STRING_ELT(names, i), VECTOR_ELT(x, i), shape, flattened ? name : "entry");
  }
  if (!flattened) close_tag(w, name, content);
}

static void write_text(writer *w, SEXP x, int member, int shape, const char *name) {
  buffer text;
  enum time_format format = (enum time_format)w->s->time_format[member];
  PROTECT(buffer_open(&text));
  write_scalar(&text, (enum type)w->s->type[shape], x,
    format == TIME_DEFAULT ? TIME_ISO8601 : format);
  open_tag(w, name);
  member_namespace(w, member);
  size_t content = end_of_start_tag(w);
  write_escaped(&w->b, (char *)text.data, text.size, false);
  close_tag(w, name, content);
  UNPROTECT(1);
}

static void write_structure(writer *w, SEXP x, int member, int shape, const char *name) {
  open_tag(w, name);
  member_namespace(w, member);
  write_members(w, x, shape, true);
  size_t content = end_of_start_tag(w);
  write_members(w, x, shape, false);
  close_tag(w, name, content);
}

static void write_value(writer *w, SEXP x, int member, int shape, const char *name) {
  check_value((enum type)w->s->type[shape], x);
  switch ((enum type)w->s->type[shape]) {
  case T_STRUCTURE:
    write_structure(w, x, member, shape, name);
    break;
  case T_LIST:
    write_list(w, x, member, shape, name);
    break;
  case T_MAP:
    write_map(w, x, member, shape, name);
    break;
  default:
    write_text(w, x, member, shape, name);
  }
}

/* name, uri, prefix: of the root element; the latter two may be NA. */
SEXP c_xml_write(SEXP value, SEXP shape, SEXP columns, SEXP name, SEXP uri, SEXP prefix) {
  schema s;
  schema_open(&s, columns);
  writer w = {.s = &s};
  int root = check_shape(&s, shape, 1) - 1;
  check_value(T_STRUCTURE, value);
  check_type(uri, STRSXP, 1, "a namespace");
  check_type(prefix, STRSXP, 1, "a prefix");
  const char *tag = CHAR(check_text(name, "a name"));
  PROTECT(buffer_open(&w.b));
  open_tag(&w, tag);
  write_namespace(&w, schema_text(uri, 0), schema_text(prefix, 0));
  write_members(&w, value, root, true);
  size_t content = end_of_start_tag(&w);
  write_members(&w, value, root, false);
  close_tag(&w, tag, content);
  SEXP bytes = buffer_raw(&w.b);
  UNPROTECT(1);
  return bytes;
}
