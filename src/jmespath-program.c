#include "jmespath.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* The values that a program's pointer protects. */
enum { P_TEXT, P_NODES, P_CONSTANTS, P_ROOT, P_PARTS };

static SEXP tag(void) { return Rf_install("claws_jmespath"); }

/* A program is an external pointer, which R code cannot make up. */
SEXP program_make(SEXP text, const node *nodes, int size, int root, SEXP constants) {
  SEXP parts = PROTECT(Rf_allocVector(VECSXP, P_PARTS));
  SET_VECTOR_ELT(parts, P_TEXT, text);
  SET_VECTOR_ELT(parts, P_NODES, Rf_allocVector(RAWSXP, (R_xlen_t)((size_t)size * sizeof(node))));
  memcpy(RAW(VECTOR_ELT(parts, P_NODES)), nodes, (size_t)size * sizeof(node));
  SET_VECTOR_ELT(parts, P_CONSTANTS, constants);
  SET_VECTOR_ELT(parts, P_ROOT, Rf_ScalarInteger(root));
  SEXP pointer = R_MakeExternalPtr(NULL, tag(), parts);
  UNPROTECT(1);
  return pointer;
}

SEXP check_function(SEXP refuse) {
  if (!Rf_isFunction(refuse)) Rf_error("refuse must be a function");
  return refuse;
}

void program_open(program *p, SEXP pointer, SEXP refuse) {
  if (TYPEOF(pointer) != EXTPTRSXP || R_ExternalPtrTag(pointer) != tag()) {
    Rf_error("it is no parsed JMESPath expression");
  }
  SEXP parts = R_ExternalPtrProtected(pointer);
  p->text = VECTOR_ELT(parts, P_TEXT);
  p->nodes = (const node *)RAW(VECTOR_ELT(parts, P_NODES));
  p->size = (int)((size_t)Rf_xlength(VECTOR_ELT(parts, P_NODES)) / sizeof(node));
  p->root = INTEGER(VECTOR_ELT(parts, P_ROOT))[0];
  p->constants = VECTOR_ELT(parts, P_CONSTANTS);
  p->refuse = check_function(refuse);
}

/* Signals a condition through R: refuse(expression, problem, position), the position in
 * characters. */
NORET void jmespath_refuse(SEXP refuse, SEXP text, int at, const char *format, ...) {
  char problem[256];
  va_list rest;
  va_start(rest, format);
  vsnprintf(problem, sizeof problem, format, rest);
  va_end(rest);
  const unsigned char *bytes = (const unsigned char *)CHAR(STRING_ELT(text, 0));
  int position = (int)utf8_length(bytes, (size_t)at) + 1;
  SEXP told = PROTECT(Rf_ScalarString(Rf_mkCharCE(problem, CE_UTF8)));
  SEXP place = PROTECT(Rf_ScalarInteger(position));
  SEXP call = PROTECT(Rf_lang4(refuse, text, told, place));
  Rf_eval(call, R_BaseEnv);
  Rf_error("%s", problem);
}

/* Where each name stands for the first time, counted from 1. */
SEXP first_places(SEXP names) {
  SEXP call = PROTECT(Rf_lang3(Rf_install("match"), names, names));
  SEXP places = Rf_eval(call, R_BaseEnv);
  UNPROTECT(1);
  return places;
}
