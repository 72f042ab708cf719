/* Hexadecimal digits, and ASCII letters in the other case, the same in every locale: in Turkish, the capital of "i" is
 * no "I". */

#include "claws.h"

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  c = ascii_lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static SEXP in_case(SEXP x, bool upper) {
  if (x == NA_STRING) return x;
  const char from = upper ? 'a' : 'A';
  char *changed = text_copy(utf8_of(x));
  for (char *c = changed; *c != '\0'; c++) {
    if (*c >= from && *c < from + 26) *c ^= 0x20;
  }
  return Rf_mkCharCE(changed, CE_UTF8);
}

SEXP c_ascii_case(SEXP texts, SEXP upper) {
  if (TYPEOF(texts) != STRSXP) Rf_error("texts must be strings");
  R_xlen_t size = XLENGTH(texts);
  SEXP changed = PROTECT(Rf_allocVector(STRSXP, size));
  const void *top = vmaxget();
  for (R_xlen_t i = 0; i < size; i++) {
    SET_STRING_ELT(changed, i, in_case(STRING_ELT(texts, i), Rf_asLogical(upper) == TRUE));
    vmaxset(top);
  }
  Rf_setAttrib(changed, R_NamesSymbol, Rf_getAttrib(texts, R_NamesSymbol));
  UNPROTECT(1);
  return changed;
}
