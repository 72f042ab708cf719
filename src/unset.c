/* Whether the user has said anything: asked at each call, and mostly no. */

#include "claws.h"
#include <stdlib.h>

/* Whether none of some options of R and none of some environment variables is set. */
SEXP c_are_unset(SEXP options, SEXP variables) {
  check_type(options, STRSXP, 0, "options");
  check_type(variables, STRSXP, 0, "variables");
  for (R_xlen_t i = 0; i < XLENGTH(options); i++) {
    if (Rf_GetOption1(Rf_installTrChar(STRING_ELT(options, i))) != R_NilValue) return Rf_ScalarLogical(FALSE);
  }
  for (R_xlen_t i = 0; i < XLENGTH(variables); i++) {
    const char *value = getenv(CHAR(STRING_ELT(variables, i)));
    if (value != NULL && *value != '\0') return Rf_ScalarLogical(FALSE);
  }
  return Rf_ScalarLogical(TRUE);
}
