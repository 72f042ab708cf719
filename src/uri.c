/* Texts as they stood before they went into a URL; see text.c for the way there. */

#include "claws.h"
#include <curl/curl.h>
#include <string.h>

/* Percent-encoded text as it was, in UTF-8; a NUL ends it. */
SEXP c_uri_decode(SEXP texts) {
  check_type(texts, STRSXP, 0, "texts");
  R_xlen_t count = XLENGTH(texts);
  SEXP decoded = PROTECT(Rf_allocVector(STRSXP, count));
  for (R_xlen_t i = 0; i < count; i++) {
    const char *text = utf8_of(STRING_ELT(texts, i));
    char *copy = R_alloc(strlen(text) + 1, 1), *plain = curl_easy_unescape(NULL, text, 0, NULL);
    if (plain == NULL) Rf_error("no memory left");
    strcpy(copy, plain);
    curl_free(plain);
    SET_STRING_ELT(decoded, i, Rf_mkCharCE(copy, CE_UTF8));
  }
  UNPROTECT(1);
  return decoded;
}
