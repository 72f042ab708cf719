/* JSON (RFC 8259) to R values, by shape, in one pass over the bytes. */

#include "claws.h"
#include <string.h>

typedef struct {
  output o;
  const unsigned char *at, *end;
} reader;

typedef struct {
  const char *text;
  size_t size;
} token;

static SEXP read_value(reader *r, int shape, bool *null);

NORET static void bad(reader *r) { unreadable(&r->o, "is not JSON"); }

static int next(reader *r) {
  while (r->at < r->end && (*r->at == ' ' || *r->at == '\n' || *r->at == '\t' || *r->at == '\r')) {
    r->at++;
  }
  return r->at < r->end ? *r->at : -1;
}

static void expect(reader *r, int c) {
  if (next(r) != c) bad(r);
  r->at++;
}

static unsigned hex4(reader *r) {
  unsigned code = 0;
  if (r->end - r->at < 4) bad(r);
  for (int i = 0; i < 4; i++, r->at++) {
    unsigned char c = *r->at;
    int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10
      : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) bad(r);
    code = code << 4 | (unsigned)digit;
  }
  return code;
}

static void read_escape(reader *r, buffer *b) {
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  if (r->at == r->end) bad(r);
  unsigned char c = *r->at++;
  const char *found = c == 0 ? NULL : strchr(from, c);
  if (found) {
    buffer_byte(b, (unsigned char)to[found - from]);
    return;
  }
  if (c != 'u') bad(r);
  unsigned code = hex4(r);
  if (code >= 0xd800 && code < 0xdc00) {
    if (r->end - r->at < 6 || r->at[0] != '\\' || r->at[1] != 'u') bad(r);
    r->at += 2;
    unsigned low = hex4(r);
    if (low < 0xdc00 || low > 0xdfff) bad(r);
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  } else if (code >= 0xdc00 && code < 0xe000) {
    bad(r);
  }
  write_utf8(b, code);
}

/* The text of a string, in place where it has no escapes, else in memory of the current .Call. */
static token read_string(reader *r) {
  expect(r, '"');
  const unsigned char *start = r->at;
  while (r->at < r->end && *r->at != '"' && *r->at != '\\' && *r->at >= 0x20) r->at++;
  if (r->at == r->end || *r->at < 0x20) bad(r);
  if (*r->at == '"') {
    token whole = {(const char *)start, (size_t)(r->at - start)};
    r->at++;
    return whole;
  }
  buffer *b = output_scratch(&r->o);
  buffer_bytes(b, start, (size_t)(r->at - start));
  while (*r->at != '"') {
    if (*r->at == '\\') {
      r->at++;
      read_escape(r, b);
    } else if (*r->at < 0x20) {
      bad(r);
    } else {
      buffer_byte(b, *r->at++);
    }
    if (r->at == r->end) bad(r);
  }
  r->at++;
  char *copy = R_alloc(b->size + 1, 1);
  memcpy(copy, b->data, b->size);
  token text = {copy, b->size};
  return text;
}

static bool at_digit(const reader *r) { return r->at < r->end && is_digit((char)*r->at); }

static void skip_digits(reader *r) {
  if (!at_digit(r)) bad(r);
  while (at_digit(r)) r->at++;
}

static token read_number(reader *r) {
  const unsigned char *start = r->at;
  if (*r->at == '-') r->at++;
  if (at_digit(r) && *r->at == '0') {
    r->at++;
    if (at_digit(r)) bad(r);
  } else {
    skip_digits(r);
  }
  if (r->at < r->end && *r->at == '.') {
    r->at++;
    skip_digits(r);
  }
  if (r->at < r->end && (*r->at == 'e' || *r->at == 'E')) {
    r->at++;
    if (r->at < r->end && (*r->at == '+' || *r->at == '-')) r->at++;
    skip_digits(r);
  }
  token text = {(const char *)start, (size_t)(r->at - start)};
  return text;
}

/* true, false or null. */
static token read_word(reader *r) {
  static const char *const words[] = {"true", "false", "null"};
  for (int i = 0; i < 3; i++) {
    size_t size = strlen(words[i]);
    if ((size_t)(r->end - r->at) >= size && memcmp(r->at, words[i], size) == 0) {
      token text = {(const char *)r->at, size};
      r->at += size;
      return text;
    }
  }
  bad(r);
}

static bool read_null(reader *r) {
  if (next(r) != 'n') return false;
  read_word(r);
  return true;
}

/* Whether another element follows, in an array or object that ends with `close`. */
static bool more(reader *r, int close, R_xlen_t count) {
  if ((count & 0xfff) == 0xfff) R_CheckUserInterrupt();
  int c = next(r);
  if (c == close) {
    r->at++;
    return false;
  }
  if (count > 0) {
    if (c != ',') bad(r);
    r->at++;
    if (next(r) == close) bad(r);
  }
  return true;
}

static token read_key(reader *r) {
  if (next(r) != '"') bad(r);
  token key = read_string(r);
  expect(r, ':');
  return key;
}

static SEXP read_document(reader *r) {
  const void *top = vmaxget();
  int c = next(r);
  SEXP value;
  if (c == '"') {
    token text = read_string(r);
    value = output_string(&r->o, text.text, text.size);
  } else if (c == '-' || (c >= '0' && c <= '9')) {
    token text = read_number(r);
    value = output_number(&r->o, T_LONG, text.text, text.size);
  } else if (c == '{' || c == '[') {
    R_xlen_t base = r->o.top;
    r->at++;
    for (R_xlen_t n = 0; more(r, c == '{' ? '}' : ']', n); n++) {
      if (c == '{') {
        token key = read_key(r);
        output_push(&r->o, output_string(&r->o, key.text, key.size));
      }
      path_index(&r->o.at, n);
      output_push(&r->o, read_document(r));
      path_leave(&r->o.at);
    }
    value = c == '{' ? output_map(&r->o, base) : output_array(&r->o, base);
  } else {
    token word = read_word(r);
    value = word.text[0] == 'n' ? R_NilValue : Rf_ScalarLogical(word.text[0] == 't');
  }
  vmaxset(top);
  return value;
}

/* Past a value that nobody asked for. */
static void skip(reader *r) {
  const void *top = vmaxget();
  int c = next(r);
  if (c == '"') {
    read_string(r);
  } else if (c == '-' || (c >= '0' && c <= '9')) {
    read_number(r);
  } else if (c == '{' || c == '[') {
    r->at++;
    for (R_xlen_t n = 0; more(r, c == '{' ? '}' : ']', n); n++) {
      if (c == '{') read_key(r);
      path_index(&r->o.at, n);
      skip(r);
      path_leave(&r->o.at);
    }
  } else {
    read_word(r);
  }
  vmaxset(top);
}

static SEXP read_structure(reader *r, int shape) {
  if (next(r) != '{') unreadable(&r->o, "is not a JSON object");
  r->at++;
  int hint = 0, first = r->o.s->first[shape] - 1;
  R_xlen_t base = output_slots(&r->o, shape), known = 0;
  token unknown = {NULL, 0};
  for (R_xlen_t n = 0; more(r, '}', n); n++) {
    const void *top = vmaxget();
    token key = read_key(r);
    int place = member_by_wire_name(r->o.s, shape, key.text, key.size, &hint);
    if (place < 0) {
      bool typed = key.size == 6 && memcmp(key.text, "__type", 6) == 0;
      if (!read_null(r)) {
        path_name(&r->o.at, "?");
        skip(r);
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

static SEXP read_list(reader *r, int shape) {
  if (next(r) != '[') unreadable(&r->o, "is not a JSON array");
  r->at++;
  int element = r->o.s->member_shape[schema_element(r->o.s, shape) - 1] - 1;
  R_xlen_t base = r->o.top;
  for (R_xlen_t n = 0; more(r, ']', n); n++) {
    bool null;
    path_index(&r->o.at, n);
    output_push_element(&r->o, read_value(r, element, &null), element);
    path_leave(&r->o.at);
  }
  return output_list(&r->o, base, element);
}

static SEXP read_map(reader *r, int shape) {
  if (next(r) != '{') unreadable(&r->o, "is not a JSON object");
  r->at++;
  int element = r->o.s->member_shape[schema_element(r->o.s, shape) - 1] - 1;
  R_xlen_t base = r->o.top;
  for (R_xlen_t n = 0; more(r, '}', n); n++) {
    bool null;
    token key = read_key(r);
    SEXP name = output_string(&r->o, key.text, key.size);
    output_push(&r->o, name);
    path_name(&r->o.at, CHAR(STRING_ELT(name, 0)));
    output_push(&r->o, read_value(r, element, &null));
    path_leave(&r->o.at);
  }
  return output_map(&r->o, base);
}

static SEXP read_scalar(reader *r, enum type type) {
  const void *top = vmaxget();
  int c = next(r);
  token text;
  if (c == '{' || c == '[') {
    unreadable(&r->o, "is a JSON array or object where a scalar belongs");
  } else if (c == '"') {
    text = read_string(r);
  } else if (c == '-' || (c >= '0' && c <= '9')) {
    text = read_number(r);
    if (type == T_BLOB) unreadable(&r->o, "is not base64");
  } else {
    text = read_word(r);
  }
  SEXP value = output_scalar(&r->o, type, text.text, text.size);
  vmaxset(top);
  return value;
}

static SEXP read_value(reader *r, int shape, bool *null) {
  *null = read_null(r);
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

/* The caller protects what is returned. */
static SEXP reader_open(reader *r, SEXP bytes, const schema *s) {
  check_type(bytes, RAWSXP, 0, "a body");
  r->at = RAW(bytes);
  r->end = r->at + Rf_xlength(bytes);
  return output_open(&r->o, s, Rf_xlength(bytes));
}

/* bytes: a whole JSON text; shape: what it is, counted from 1. */
SEXP c_json_read(SEXP bytes, SEXP shape, SEXP columns) {
  schema s;
  reader r;
  bool null;
  schema_open(&s, columns);
  PROTECT(reader_open(&r, bytes, &s));
  SEXP value = PROTECT(read_value(&r, check_shape(&s, shape, 1) - 1, &null));
  if (null) unreadable(&r.o, "is not a JSON object");
  if (next(&r) != -1) bad(&r);
  UNPROTECT(2);
  return value;
}

/* A JSON text of which no shape is known. */
SEXP c_json_parse(SEXP bytes) {
  reader r;
  PROTECT(reader_open(&r, bytes, NULL));
  SEXP value = PROTECT(read_document(&r));
  if (next(&r) != -1) bad(&r);
  UNPROTECT(2);
  return value;
}
