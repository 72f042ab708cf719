#include "claws.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>

/* In the C locale (a container without LANG), a string that R did not mark may hold any bytes. */
static bool in_c_locale(void) {
  const char *name = setlocale(LC_CTYPE, NULL);
  return name != NULL && (strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0);
}

static bool is_ascii(const char *text) {
  for (; *text; text++) {
    if ((unsigned char)*text >= 0x80) return false;
  }
  return true;
}

/* Whether a string's bytes are text in its encoding. Those of the C locale are taken for UTF-8. */
static bool is_text(SEXP x) {
  const char *text = CHAR(x);
  cetype_t encoding = Rf_getCharCE(x);
  if (encoding == CE_LATIN1 || is_ascii(text)) return true;
  if (encoding == CE_UTF8 || (encoding == CE_NATIVE && in_c_locale())) {
    return utf8_valid((const unsigned char *)text, (size_t)LENGTH(x));
  }
  return encoding == CE_NATIVE && mbstowcs(NULL, text, 0) != (size_t)-1;
}

const char *utf8_of(SEXP x) {
  if (Rf_getCharCE(x) == CE_UTF8 || is_ascii(CHAR(x))) return CHAR(x);
  if (!is_text(x)) Rf_error("a string is not valid text");
  return in_c_locale() && Rf_getCharCE(x) == CE_NATIVE ? CHAR(x) : Rf_translateCharUTF8(x);
}

const char *native_of(SEXP x) { return in_c_locale() ? CHAR(x) : Rf_translateChar(x); }

/* Which of some strings are text; NA is none. */
SEXP c_are_text(SEXP texts) {
  if (TYPEOF(texts) != STRSXP) Rf_error("texts must be strings");
  SEXP are = PROTECT(Rf_allocVector(LGLSXP, XLENGTH(texts)));
  for (R_xlen_t i = 0; i < XLENGTH(texts); i++) {
    SEXP text = STRING_ELT(texts, i);
    LOGICAL(are)[i] = text != NA_STRING && is_text(text);
  }
  UNPROTECT(1);
  return are;
}

/* Strings in UTF-8 or, for names of files and programs, as the system has them. Those that are no text
 * stay as they are. */
SEXP c_encoded(SEXP texts, SEXP native) {
  if (TYPEOF(texts) != STRSXP) Rf_error("texts must be strings");
  bool to_native = Rf_asLogical(native) == TRUE;
  SEXP encoded = PROTECT(Rf_shallow_duplicate(texts));
  for (R_xlen_t i = 0; i < XLENGTH(texts); i++) {
    SEXP text = STRING_ELT(texts, i);
    if (text == NA_STRING || is_ascii(CHAR(text)) || !is_text(text)) continue;
    const char *bytes = to_native ? native_of(text) : utf8_of(text);
    SET_STRING_ELT(encoded, i, Rf_mkCharCE(bytes, to_native ? CE_NATIVE : CE_UTF8));
  }
  UNPROTECT(1);
  return encoded;
}

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

/* The size of the character at text, or 0 when it is not UTF-8 (RFC 3629). */
static size_t utf8_size(const unsigned char *text, size_t left) {
  unsigned char c = text[0];
  size_t size = c < 0x80 ? 1 : c >= 0xc2 && c < 0xe0 ? 2 : c >= 0xe0 && c < 0xf0 ? 3
    : c >= 0xf0 && c < 0xf5 ? 4 : 0;
  if (size == 0 || size > left) return 0;
  for (size_t i = 1; i < size; i++) {
    if ((text[i] & 0xc0) != 0x80) return 0;
  }
  if ((c == 0xe0 && text[1] < 0xa0) || (c == 0xed && text[1] > 0x9f)) return 0;
  if ((c == 0xf0 && text[1] < 0x90) || (c == 0xf4 && text[1] > 0x8f)) return 0;
  return size;
}

bool utf8_valid(const unsigned char *text, size_t size) {
  for (size_t i = 0; i < size;) {
    size_t one = utf8_size(text + i, size - i);
    if (one == 0) return false;
    i += one;
  }
  return true;
}

size_t utf8_length(const unsigned char *text, size_t size) {
  size_t length = 0;
  for (size_t i = 0; i < size; i++) length += (text[i] & 0xc0) != 0x80;
  return length;
}

void write_utf8(buffer *b, unsigned code) {
  if (code < 0x80) {
    buffer_byte(b, (unsigned char)code);
  } else if (code < 0x800) {
    buffer_byte(b, (unsigned char)(0xc0 | code >> 6));
    buffer_byte(b, (unsigned char)(0x80 | (code & 63)));
  } else if (code < 0x10000) {
    buffer_byte(b, (unsigned char)(0xe0 | code >> 12));
    buffer_byte(b, (unsigned char)(0x80 | (code >> 6 & 63)));
    buffer_byte(b, (unsigned char)(0x80 | (code & 63)));
  } else {
    buffer_byte(b, (unsigned char)(0xf0 | code >> 18));
    buffer_byte(b, (unsigned char)(0x80 | (code >> 12 & 63)));
    buffer_byte(b, (unsigned char)(0x80 | (code >> 6 & 63)));
    buffer_byte(b, (unsigned char)(0x80 | (code & 63)));
  }
}

/* RFC 3986: all but unreserved characters and those in keep become %XX. */
void uri_write(buffer *b, const char *text, size_t size, const char *keep) {
  static const char hex[] = "0123456789ABCDEF";
  for (size_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[i];
    bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
      c == '-' || c == '.' || c == '_' || c == '~' || (c != 0 && strchr(keep, c) != NULL);
    if (plain) {
      buffer_byte(b, c);
    } else {
      buffer_byte(b, '%');
      buffer_byte(b, (unsigned char)hex[c >> 4]);
      buffer_byte(b, (unsigned char)hex[c & 15]);
    }
  }
}

/* A scalar as text, as queries, headers and XML have it. */
void write_scalar(buffer *b, enum type type, SEXP x, enum time_format format) {
  double number;
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
    number = Rf_asReal(x);
    if (ISNAN(number)) {
      buffer_text(b, "NaN");
    } else if (!R_FINITE(number)) {
      buffer_text(b, number > 0 ? "Infinity" : "-Infinity");
    } else {
      write_double(b, number);
    }
  }
}

/* type: as numbered in R's shape_types; format: as in enum time_format. */
SEXP c_scalar_write(SEXP x, SEXP type, SEXP format) {
  buffer b;
  PROTECT(buffer_open(&b));
  write_scalar(&b, (enum type)check_whole(type, T_STRING, T_TIMESTAMP, "a type"), x,
    (enum time_format)check_whole(format, TIME_DEFAULT, TIME_BASIC, "a format"));
  SEXP text = Rf_ScalarString(Rf_mkCharLenCE((char *)b.data, (int)b.size, CE_UTF8));
  UNPROTECT(1);
  return text;
}

/* A scalar from the text of a header. */
SEXP c_scalar_read(SEXP text, SEXP type) {
  output o;
  PROTECT(output_open(&o, NULL));
  const char *chars = CHAR(check_text(text, "a text"));
  enum type as = (enum type)check_whole(type, T_STRUCTURE, T_TIMESTAMP, "a type");
  SEXP value = output_scalar(&o, as, chars, strlen(chars));
  UNPROTECT(1);
  return value;
}

SEXP c_uri_encode(SEXP texts, SEXP keep) {
  check_type(texts, STRSXP, 0, "texts");
  check_text(keep, "the characters to keep");
  R_xlen_t size = Rf_xlength(texts);
  SEXP encoded = PROTECT(Rf_allocVector(STRSXP, size));
  for (R_xlen_t i = 0; i < size; i++) {
    buffer b;
    PROTECT(buffer_open(&b));
    const char *text = utf8_of(STRING_ELT(texts, i));
    uri_write(&b, text, strlen(text), CHAR(STRING_ELT(keep, 0)));
    SET_STRING_ELT(encoded, i, Rf_mkCharLenCE((char *)b.data, (int)b.size, CE_UTF8));
    UNPROTECT(1);
  }
  UNPROTECT(1);
  return encoded;
}
