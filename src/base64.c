#include "claws.h"

static const char base64_chars[] =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void write_base64(buffer *b, SEXP x) {
  const unsigned char *bytes = RAW(x);
  size_t size = (size_t)Rf_xlength(x);
  for (size_t i = 0; i < size; i += 3) {
    unsigned left = size - i < 3 ? (unsigned)(size - i) : 3;
    unsigned group = bytes[i] << 16;
    if (left > 1) group |= bytes[i + 1] << 8;
    if (left > 2) group |= bytes[i + 2];
    buffer_byte(b, base64_chars[group >> 18]);
    buffer_byte(b, base64_chars[group >> 12 & 63]);
    buffer_byte(b, left > 1 ? base64_chars[group >> 6 & 63] : '=');
    buffer_byte(b, left > 2 ? base64_chars[group & 63] : '=');
  }
}

static int base64_value(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
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
