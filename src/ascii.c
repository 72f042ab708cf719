/* ASCII letters in the other case, the same in every locale: in Turkish, the capital of "i" is no "I". */

#include "claws.h"
#include <string.h>

static SEXP in_case(SEXP x, bool upper) {
  if (x == NA_STRING) return x;
  const char *text = utf8_of(x);
  const char from = upper ? 'a' : 'A';
  size_t size = strlen(text);
  char *changed = R_alloc(size + 1, 1);
  for (size_t i = 0; i < size; i++) {
    bool other = text[i] >= from && text[i] < from + 26;
    changed[i] = other ? text[i] ^ 0x20 : text[i];
  }
  return Rf_mkCharLenCE(changed, (int)size, CE_UTF8);
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
