/* The arguments of .Call: an entry point looks at the type and the length of what it indexes before it
 * does, whoever calls it. */

#include "claws.h"
#include <string.h>

void check_type(SEXP x, SEXPTYPE type, R_xlen_t least, const char *what) {
  if ((SEXPTYPE)TYPEOF(x) != type) Rf_error("%s must be of type %s, not %s", what, Rf_type2char(type), Rf_type2char(TYPEOF(x)));
  if (Rf_xlength(x) < least) Rf_error("%s has the length %lld, which is too short", what, (long long)Rf_xlength(x));
}

SEXP check_text(SEXP x, const char *what) {
  check_type(x, STRSXP, 1, what);
  if (STRING_ELT(x, 0) == NA_STRING) Rf_error("%s is NA", what);
  return STRING_ELT(x, 0);
}

/* An external pointer carries its kind's name, so that none is taken for another's. */
SEXP pointer_new(void *address, const char *kind) { return R_MakeExternalPtr(address, Rf_install(kind), R_NilValue); }

void *pointer_address(SEXP x, const char *kind) {
  return TYPEOF(x) == EXTPTRSXP && R_ExternalPtrTag(x) == Rf_install(kind) ? R_ExternalPtrAddr(x) : NULL;
}

double check_number(SEXP x, const char *what) {
  if (TYPEOF(x) != REALSXP && TYPEOF(x) != INTSXP) Rf_error("%s must be a number", what);
  check_type(x, TYPEOF(x), 1, what);
  double number = Rf_asReal(x);
  if (ISNAN(number)) Rf_error("%s is not a number", what);
  return number;
}

int check_whole(SEXP x, int least, int most, const char *what) {
  double number = check_number(x, what);
  if (!(number >= least && number <= most)) Rf_error("%s must be from %d to %d", what, least, most);
  return (int)number;
}

/* A field of a list, or NULL. */
SEXP list_field(SEXP list, const char *name) {
  SEXP names = PROTECT(Rf_getAttrib(list, R_NamesSymbol)), found = R_NilValue;
  bool any = TYPEOF(list) == VECSXP && TYPEOF(names) == STRSXP;
  for (R_xlen_t i = 0; any && i < XLENGTH(names) && found == R_NilValue; i++) {
    if (strcmp(CHAR(STRING_ELT(names, i)), name) == 0) found = VECTOR_ELT(list, i);
  }
  UNPROTECT(1);
  return found;
}

SEXP check_field(SEXP list, const char *name, SEXPTYPE type) {
  SEXP found = list_field(list, name);
  check_type(found, type, 0, name);
  return found;
}

/* Values of a type, each with a name; NULL where there are none. Returns their number. */
R_xlen_t check_named(SEXP x, SEXPTYPE type, const char *what) {
  if (x == R_NilValue) return 0;
  check_type(x, type, 0, what);
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  if (XLENGTH(x) > 0 && (TYPEOF(names) != STRSXP || XLENGTH(names) != XLENGTH(x))) Rf_error("%s have no names", what);
  return XLENGTH(x);
}
