/* Bytes that cannot be read are a condition of a class of its own, so that R can tell them from all
 * other errors that may leave the C core, such as those of R's own time limits. */

#include "claws.h"
#include <stdarg.h>
#include <stdio.h>

NORET void refuse(const char *format, ...) {
  char text[1024];
  va_list values;
  va_start(values, format);
  vsnprintf(text, sizeof text, format, values);
  va_end(values);
  const char *names[] = {"message", "call", ""};
  SEXP condition = PROTECT(Rf_mkNamed(VECSXP, names)), class = PROTECT(Rf_allocVector(STRSXP, 3));
  SET_VECTOR_ELT(condition, 0, Rf_ScalarString(Rf_mkCharCE(text, CE_UTF8)));
  SET_STRING_ELT(class, 0, Rf_mkChar("claws_unreadable"));
  SET_STRING_ELT(class, 1, Rf_mkChar("error"));
  SET_STRING_ELT(class, 2, Rf_mkChar("condition"));
  Rf_setAttrib(condition, R_ClassSymbol, class);
  Rf_eval(PROTECT(Rf_lang2(Rf_install("stop"), condition)), R_BaseEnv);
  Rf_error("%s", text); /* not reached */
}
