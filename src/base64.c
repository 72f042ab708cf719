#include "claws.h"
#include <limits.h>

static const char base64_chars[] =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Up to three bytes as four characters. */
static void base64_group(char *to, const unsigned char *bytes, size_t left) {
  unsigned group = (unsigned)bytes[0] << 16;
  if (left > 1) group |= (unsigned)bytes[1] << 8;
  if (left > 2) group |= bytes[2];
  to[0] = base64_chars[group >> 18];
  to[1] = base64_chars[group >> 12 & 63];
  to[2] = left > 1 ? base64_chars[group >> 6 & 63] : '=';
  to[3] = left > 2 ? base64_chars[group & 63] : '=';
}

void base64_text(char *to, const unsigned char *bytes, size_t size) {
  for (size_t i = 0; i < size; i += 3, to += 4) base64_group(to, bytes + i, size - i);
  *to = '\0';
}

void write_base64(buffer *b, SEXP x) {
  size_t size = (size_t)Rf_xlength(x);
  char four[4];
  for (size_t i = 0; i < size; i += 3) {
    base64_group(four, RAW(x) + i, size - i);
    for (int j = 0; j < 4; j++) buffer_byte(b, (unsigned char)four[j]);
  }
}

static int base64_value(unsigned char c) {
  if (is_capital((char)c)) return c - 'A';
  if (is_letter((char)c)) return c - 'a' + 26;
  if (is_digit((char)c)) return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* White space is passed over; FALSE for anything else that is not base64. */
bool read_base64(buffer *b, const char *text, size_t size) {
  unsigned group = 0;
  int count = 0, padding = 0;
  for (size_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
    if (c == '=') {
      padding++;
      continue;
    }
    int value = base64_value(c);
    if (value < 0 || padding > 0) return false;
    group = group << 6 | (unsigned)value;
    if (++count == 4) {
      buffer_byte(b, group >> 16 & 255);
      buffer_byte(b, group >> 8 & 255);
      buffer_byte(b, group & 255);
      group = 0;
      count = 0;
    }
  }
  if (count == 1 || padding > 2) return false;
  if (count > 1) buffer_byte(b, group >> (count == 2 ? 4 : 10) & 255);
  if (count > 2) buffer_byte(b, group >> 2 & 255);
  return true;
}

SEXP c_base64(SEXP bytes) {
  check_type(bytes, RAWSXP, 0, "bytes");
  if (XLENGTH(bytes) > INT_MAX / 4 * 3) Rf_error("too many bytes for a string");
  buffer b;
  PROTECT(buffer_open(&b));
  write_base64(&b, bytes);
  SEXP text = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return text;
}
