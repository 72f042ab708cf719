/* White space around texts, as Python sees it: in time that grows with their size, which no expression of R's for
 * it does. */

#include "claws.h"
#include <string.h>

/* Bytes of the blank that begins at `at`, or 0. */
static size_t blank(const unsigned char *at, const unsigned char *end) {
  if (*at == ' ' || (*at >= '\t' && *at <= '\r') || (*at >= 0x1c && *at <= 0x1f)) return 1;
  size_t left = (size_t)(end - at);
  if (left >= 2 && at[0] == 0xc2) return at[1] == 0x85 || at[1] == 0xa0 ? 2 : 0;
  if (left < 3) return 0;
  unsigned point = (unsigned)(at[0] & 0x0f) << 12 | (unsigned)(at[1] & 0x3f) << 6 | (at[2] & 0x3f);
  if ((at[0] & 0xf0) != 0xe0) return 0;
  bool is = point == 0x1680 || (point >= 0x2000 && point <= 0x200a) || point == 0x2028 || point == 0x2029 ||
    point == 0x202f || point == 0x205f || point == 0x3000;
  return is ? 3 : 0;
}

/* The beginning of the character before `at`. */
static const unsigned char *back(const unsigned char *start, const unsigned char *at) {
  do at--;
  while (at > start && (*at & 0xc0) == 0x80);
  return at;
}

/* list(text, indent): texts without blanks at both ends, and the number of characters before them. texts: valid
 * UTF-8. */
SEXP c_trim(SEXP texts) {
  if (TYPEOF(texts) != STRSXP) Rf_error("only texts are trimmed");
  R_xlen_t count = XLENGTH(texts);
  static const char *const names[] = {"text", "indent", ""};
  SEXP found = PROTECT(Rf_mkNamed(VECSXP, (const char **)names));
  SEXP text = Rf_allocVector(STRSXP, count);
  SET_VECTOR_ELT(found, 0, text);
  SEXP indent = Rf_allocVector(INTSXP, count);
  SET_VECTOR_ELT(found, 1, indent);
  for (R_xlen_t i = 0; i < count; i++) {
    SEXP one = STRING_ELT(texts, i);
    const unsigned char *start = (const unsigned char *)CHAR(one), *end = start + LENGTH(one), *whole = end;
    int skipped = 0;
    for (size_t size; start < end && (size = blank(start, end)) > 0; start += size) skipped++;
    for (const unsigned char *last; end > start && blank(last = back(start, end), end) > 0; end = last) {}
    INTEGER(indent)[i] = skipped;
    bool same = skipped == 0 && end == whole;
    SET_STRING_ELT(text, i, same ? one : Rf_mkCharLenCE((const char *)start, (int)(end - start), CE_UTF8));
  }
  UNPROTECT(1);
  return found;
}
