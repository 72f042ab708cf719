/* Values that output.c and output-scalar.c share: each is there once. */

#ifndef CLAWS_OUTPUT_H
#define CLAWS_OUTPUT_H

#include "claws.h"

/* Values that take a byte or a few on the wire may come in any number, and each takes 50 to 300
 * bytes in R: equal ones are one value. The first ones are empty: lists by the type of their
 * elements, then the others. */
enum { EMPTY_STRUCTURE = 12, EMPTY_EXACT, EMPTY_MAP, EMPTY_BLOB, EMPTY_ARRAY, EMPTY_KINDS };

/* The values that an output holds. */
enum held { HELD_STACK, HELD_SLOTS, HELD_NAMES, HELD_CLASS, HELD_SHARED, HELD_SCRATCH, HELD };

SEXP output_held(const output *o, enum held which, R_xlen_t size);

static inline SEXP shared(const output *o, int place) {
  SEXP values = VECTOR_ELT(o->holder, HELD_SHARED);
  return values == R_NilValue ? R_NilValue : VECTOR_ELT(values, place);
}

static inline SEXP share(const output *o, int place, SEXP value) {
  PROTECT(value);
  SET_VECTOR_ELT(output_held(o, HELD_SHARED, SHARED + EMPTY_KINDS), place, value);
  UNPROTECT(1);
  return value;
}

/* An empty value of a kind, NULL before there is one. */
static inline SEXP empty(const output *o, int kind, R_xlen_t size) { return size == 0 ? shared(o, kind) : R_NilValue; }

static inline SEXP keep_empty(const output *o, int kind, R_xlen_t size, SEXP value) {
  return size == 0 ? share(o, kind, value) : value;
}

#endif
