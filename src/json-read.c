/* JSON (RFC 8259) to R values, by shape, in one pass over the bytes. */

#include "json.h"
#include <string.h>

static SEXP read_value(json_reader *r, int shape, bool *null);

static SEXP read_document(json_reader *r) {
  const void *top = vmaxget();
  int c = json_next(r);
  SEXP value;
  if (c == '"') {
    json_text text = json_string(r);
    value = output_string(&r->o, text.text, text.size);
  } else if (c == '-' || is_digit((char)c)) {
    json_text text = json_number(r);
    value = output_number(&r->o, T_LONG, text.text, text.size);
  } else if (c == '{' || c == '[') {
    R_xlen_t base = r->o.top;
    r->at++;
    for (R_xlen_t n = 0; json_more(r, c == '{' ? '}' : ']', n); n++) {
      if (c == '{') {
        json_text key = json_key(r);
        output_push(&r->o, output_string(&r->o, key.text, key.size));
      }
      path_index(&r->o.at, n);
      output_push(&r->o, read_document(r));
      path_leave(&r->o.at);
    }
    value = c == '{' ? output_map(&r->o, base) : output_array(&r->o, base);
  } else {
    json_text word = json_word(r);
    value = word.text[0] == 'n' ? R_NilValue : Rf_ScalarLogical(word.text[0] == 't');
  }
  vmaxset(top);
  return value;
}

static SEXP read_structure(json_reader *r, int shape) {
  if (json_next(r) != '{') unreadable(&r->o, "is not a JSON object");
  r->at++;
  int hint = 0, first = r->o.s->first[shape] - 1;
  R_xlen_t base = output_slots(&r->o, shape), known = 0;
  json_text unknown = {NULL, 0};
  for (R_xlen_t n = 0; json_more(r, '}', n); n++) {
    const void *top = vmaxget();
    json_text key = json_key(r);
    int place = member_by_wire_name(r->o.s, shape, key.text, key.size, &hint);
    if (place < 0) {
      bool typed = key.size == 6 && memcmp(key.text, "__type", 6) == 0;
      if (!json_null(r)) {
        path_name(&r->o.at, "?");
        json_skip(r);
        path_leave(&r->o.at);
        if (!typed) unknown = key;
      }
      continue;
    }
    bool null;
    path_name(&r->o.at, CHAR(STRING_ELT(r->o.s->name, first + place)));
    SEXP value = read_value(r, r->o.s->member_shape[first + place] - 1, &null);
    path_leave(&r->o.at);
    if (!null) {
      SET_VECTOR_ELT(r->o.slots, base + place, value);
      known++;
    }
    vmaxset(top);
  }
  if ((r->o.s->shape_flags[shape] & S_UNION) && known == 0 && unknown.text != NULL) {
    output_drop_slots(&r->o, base);
    return unknown_member(unknown.text, unknown.size);
  }
  return output_structure(&r->o, base, shape);
}

static SEXP read_list(json_reader *r, int shape) {
  if (json_next(r) != '[') unreadable(&r->o, "is not a JSON array");
  r->at++;
  int element = r->o.s->member_shape[schema_element(r->o.s, shape) - 1] - 1;
  R_xlen_t base = r->o.top;
  for (R_xlen_t n = 0; json_more(r, ']', n); n++) {
    bool null;
    path_index(&r->o.at, n);
    output_push_element(&r->o, read_value(r, element, &null), element);
    path_leave(&r->o.at);
  }
  return output_list(&r->o, base, element);
}

static SEXP read_map(json_reader *r, int shape) {
  if (json_next(r) != '{') unreadable(&r->o, "is not a JSON object");
  r->at++;
  int element = r->o.s->member_shape[schema_element(r->o.s, shape) - 1] - 1;
  R_xlen_t base = r->o.top;
  for (R_xlen_t n = 0; json_more(r, '}', n); n++) {
    bool null;
    json_text key = json_key(r);
    SEXP name = output_string(&r->o, key.text, key.size);
    output_push(&r->o, name);
    path_name(&r->o.at, CHAR(STRING_ELT(name, 0)));
    output_push(&r->o, read_value(r, element, &null));
    path_leave(&r->o.at);
  }
  return output_map(&r->o, base);
}

static SEXP read_scalar(json_reader *r, enum type type) {
  const void *top = vmaxget();
  int c = json_next(r);
  json_text text;
  if (c == '{' || c == '[') {
    unreadable(&r->o, "is a JSON array or object where a scalar belongs");
  } else if (c == '"') {
    text = json_string(r);
  } else if (c == '-' || is_digit((char)c)) {
    text = json_number(r);
    if (type == T_BLOB) unreadable(&r->o, "is not base64");
  } else {
    text = json_word(r);
  }
  SEXP value = output_scalar(&r->o, type, text.text, text.size);
  vmaxset(top);
  return value;
}

static SEXP read_value(json_reader *r, int shape, bool *null) {
  *null = json_null(r);
  if (*null) return R_NilValue;
  switch ((enum type)r->o.s->type[shape]) {
  case T_STRUCTURE:
    if (r->o.s->shape_flags[shape] & S_DOCUMENT) return read_document(r);
    return read_structure(r, shape);
  case T_LIST:
    return read_list(r, shape);
  case T_MAP:
    return read_map(r, shape);
  default:
    return read_scalar(r, (enum type)r->o.s->type[shape]);
  }
}

/* bytes: a whole JSON text; shape: what it is, counted from 1. */
SEXP c_json_read(SEXP bytes, SEXP shape, SEXP columns) {
  schema s;
  json_reader r;
  bool null;
  schema_open(&s, columns);
  PROTECT(json_open(&r, bytes, &s));
  SEXP value = PROTECT(read_value(&r, check_shape(&s, shape, 1) - 1, &null));
  if (null) unreadable(&r.o, "is not a JSON object");
  if (json_next(&r) != -1) json_bad(&r);
  UNPROTECT(2);
  return value;
}

/* A JSON text of which no shape is known. */
SEXP c_json_parse(SEXP bytes) {
  json_reader r;
  PROTECT(json_open(&r, bytes, NULL));
  SEXP value = PROTECT(read_document(&r));
  if (json_next(&r) != -1) json_bad(&r);
  UNPROTECT(2);
  return value;
}
