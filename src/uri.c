/* Percent-encoding, there and back. */

#include "claws.h"
#include <curl/curl.h>
#include <string.h>

/* RFC 3986: all but unreserved characters and those in keep become %XX. */
void uri_write(buffer *b, const char *text, size_t size, const char *keep) {
  static const char hex[] = "0123456789ABCDEF";
  for (size_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[i];
    if (is_letter(text[i]) || is_digit(text[i]) || strchr("-._~", c) != NULL || strchr(keep, c) != NULL) {
      buffer_byte(b, c);
    } else {
      buffer_byte(b, '%');
      buffer_byte(b, (unsigned char)hex[c >> 4]);
      buffer_byte(b, (unsigned char)hex[c & 15]);
    }
  }
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
    SET_STRING_ELT(encoded, i, buffer_string(&b));
    UNPROTECT(1);
  }
  UNPROTECT(1);
  return encoded;
}

/* A path of the texts between labels and of the labels' values, which are encoded; keeps: those of which
 * slashes stay. */
SEXP c_uri_path(SEXP between, SEXP values, SEXP keeps) {
  check_type(values, STRSXP, 0, "values");
  R_xlen_t count = XLENGTH(values);
  check_type(between, STRSXP, count + 1, "the texts between labels");
  check_type(keeps, LGLSXP, count, "whether slashes stay");
  buffer b;
  PROTECT(buffer_open(&b));
  for (R_xlen_t i = 0; i <= count; i++) {
    buffer_text(&b, utf8_of(STRING_ELT(between, i)));
    if (i == count) break;
    const char *value = utf8_of(STRING_ELT(values, i));
    uri_write(&b, value, strlen(value), LOGICAL(keeps)[i] ? "/" : "");
  }
  SEXP path = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return path;
}

/* Percent-encoded text as it was, in UTF-8; a NUL ends it. */
SEXP c_uri_decode(SEXP texts) {
  check_type(texts, STRSXP, 0, "texts");
  R_xlen_t count = XLENGTH(texts);
  SEXP decoded = PROTECT(Rf_allocVector(STRSXP, count));
  for (R_xlen_t i = 0; i < count; i++) {
    const char *text = utf8_of(STRING_ELT(texts, i));
    char *copy = text_copy(text), *plain = curl_easy_unescape(NULL, text, 0, NULL);
    if (plain == NULL) Rf_error("no memory left");
    strcpy(copy, plain); /* is no longer */
    curl_free(plain);
    SET_STRING_ELT(decoded, i, Rf_mkCharCE(copy, CE_UTF8));
  }
  UNPROTECT(1);
  return decoded;
}
