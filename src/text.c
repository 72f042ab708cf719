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

/* The place of a text among others, which is looked for from a place on and then before it; below 0 for none. */
R_xlen_t text_find(SEXP texts, SEXP text, R_xlen_t from) {
  R_xlen_t count = Rf_xlength(texts);
  for (R_xlen_t n = 0; n < count; n++) {
    R_xlen_t i = (from + n) % count;
    SEXP one = STRING_ELT(texts, i);
    if (one == text || strcmp(CHAR(one), CHAR(text)) == 0) return i;
  }
  return -1;
}

char *text_copy(const char *text) {
  size_t size = strlen(text) + 1;
  return memcpy(R_alloc(size, 1), text, size);
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
