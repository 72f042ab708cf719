/* The words of a JSON text (RFC 8259): strings, numbers, what is between them. */

#include "json.h"
#include <string.h>

NORET void json_bad(json_reader *r) { unreadable(&r->o, "is not JSON"); }

static void expect(json_reader *r, int c) {
  if (json_next(r) != c) json_bad(r);
  r->at++;
}

static unsigned hex4(json_reader *r) {
  unsigned code = 0;
  if (r->end - r->at < 4) json_bad(r);
  for (int i = 0; i < 4; i++, r->at++) {
    int digit = hex_value((char)*r->at);
    if (digit < 0) json_bad(r);
    code = code << 4 | (unsigned)digit;
  }
  return code;
}

static void read_escape(json_reader *r, buffer *b) {
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  if (r->at == r->end) json_bad(r);
  unsigned char c = *r->at++;
  const char *found = c == 0 ? NULL : strchr(from, c);
  if (found) {
    buffer_byte(b, (unsigned char)to[found - from]);
    return;
  }
  if (c != 'u') json_bad(r);
  unsigned code = hex4(r);
  if (code >= 0xd800 && code < 0xdc00) {
    if (r->end - r->at < 6 || r->at[0] != '\\' || r->at[1] != 'u') json_bad(r);
    r->at += 2;
    unsigned low = hex4(r);
    if (low < 0xdc00 || low > 0xdfff) json_bad(r);
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  } else if (code >= 0xdc00 && code < 0xe000) {
    json_bad(r);
  }
  write_utf8(b, code);
}

json_text json_string(json_reader *r) {
  expect(r, '"');
  const unsigned char *start = r->at;
  while (r->at < r->end && *r->at != '"' && *r->at != '\\' && *r->at >= 0x20) r->at++;
  if (r->at == r->end || *r->at < 0x20) json_bad(r);
  if (*r->at == '"') {
    json_text whole = {(const char *)start, (size_t)(r->at - start)};
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
      json_bad(r);
    } else {
      buffer_byte(b, *r->at++);
    }
    if (r->at == r->end) json_bad(r);
  }
  r->at++;
  char *copy = room_for(b->size, 1);
  memcpy(copy, b->data, b->size);
  json_text text = {copy, b->size};
  return text;
}

static bool at_digit(const json_reader *r) { return r->at < r->end && is_digit((char)*r->at); }

static void skip_digits(json_reader *r) {
  if (!at_digit(r)) json_bad(r);
  while (at_digit(r)) r->at++;
}

json_text json_number(json_reader *r) {
  const unsigned char *start = r->at;
  if (*r->at == '-') r->at++;
  if (at_digit(r) && *r->at == '0') {
    r->at++;
    if (at_digit(r)) json_bad(r);
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
  json_text text = {(const char *)start, (size_t)(r->at - start)};
  return text;
}

json_text json_word(json_reader *r) {
  static const char *const words[] = {"true", "false", "null"};
  for (int i = 0; i < 3; i++) {
    size_t size = strlen(words[i]);
    if ((size_t)(r->end - r->at) >= size && memcmp(r->at, words[i], size) == 0) {
      json_text text = {(const char *)r->at, size};
      r->at += size;
      return text;
    }
  }
  json_bad(r);
}

bool json_null(json_reader *r) {
  if (json_next(r) != 'n') return false;
  json_word(r);
  return true;
}

bool json_more(json_reader *r, int close, R_xlen_t count) {
  interrupt_every(4096, count);
  int c = json_next(r);
  if (c == close) {
    r->at++;
    return false;
  }
  if (count > 0) {
    if (c != ',') json_bad(r);
    r->at++;
    if (json_next(r) == close) json_bad(r);
  }
  return true;
}

json_text json_key(json_reader *r) {
  if (json_next(r) != '"') json_bad(r);
  json_text key = json_string(r);
  expect(r, ':');
  return key;
}

void json_skip(json_reader *r) {
  const void *top = vmaxget();
  int c = json_next(r);
  if (c == '"') {
    json_string(r);
  } else if (c == '-' || is_digit((char)c)) {
    json_number(r);
  } else if (c == '{' || c == '[') {
    r->at++;
    for (R_xlen_t n = 0; json_more(r, c == '{' ? '}' : ']', n); n++) {
      if (c == '{') json_key(r);
      path_index(&r->o.at, n);
      json_skip(r);
      path_leave(&r->o.at);
    }
  } else {
    json_word(r);
  }
  vmaxset(top);
}

SEXP json_open(json_reader *r, SEXP bytes, const schema *s) {
  check_type(bytes, RAWSXP, 0, "a body");
  r->at = RAW(bytes);
  r->end = r->at + Rf_xlength(bytes);
  return output_open(&r->o, s, Rf_xlength(bytes));
}
