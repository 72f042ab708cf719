/* Truth, order and equality of values. */

#include "jmespath.h"
#include <string.h>

/* All but null, false and what is empty; numbers always are. */
bool is_true(const value *v) {
  switch (v->kind) {
  case K_NULL:
    return false;
  case K_BOOLEAN:
    return v->number != 0;
  case K_STRING:
    return LENGTH(v->text) > 0;
  case K_ARRAY:
  case K_OBJECT:
    return value_size(v) > 0;
  case K_BLOB:
    return TYPEOF(v->x) != RAWSXP || Rf_xlength(v->x) > 0;
  default:
    return true;
  }
}

bool is_text(const value *v) { return v->kind == K_STRING || v->kind == K_TIME; }

bool are_ordered(const value *a, const value *b) {
  return (a->kind == K_NUMBER && b->kind == K_NUMBER) || (is_text(a) && is_text(b));
}

/* Two numbers, or two strings by their code points. */
int compare_values(evaluation *e, const value *a, const value *b) {
  if (a->kind == b->kind && a->kind != K_STRING) return a->number < b->number ? -1 : a->number > b->number;
  SEXP left = text_of_value(e, a), right = text_of_value(e, b);
  return left == right ? 0 : strcmp(utf8_of(left), utf8_of(right));
}

static R_xlen_t find_in(const value *object, SEXP name) {
  if (value_size(object) == 0) return -1;
  return find_name(object->made ? object->made->names : Rf_getAttrib(object->x, R_NamesSymbol), name);
}

static bool elements_equal(evaluation *e, const value *a, const value *b) {
  R_xlen_t size = value_size(a);
  if (value_size(b) != size) return false;
  for (R_xlen_t i = 0; i < size; i++) {
    R_xlen_t other = a->kind == K_ARRAY ? i : find_in(b, name_of(a, i));
    if (other < 0) return false;
    value left = element_of(e, a, i), right = element_of(e, b, other);
    if (!values_equal(e, &left, &right, true)) return false;
  }
  return true;
}

/* inside: within an array or object, where Python takes true for 1 and false for 0. */
bool values_equal(evaluation *e, const value *a, const value *b, bool inside) {
  interrupt_every(4096, ++e->turns);
  bool numbers = inside && (a->kind == K_NUMBER || b->kind == K_NUMBER);
  if (numbers && (a->kind == K_BOOLEAN || b->kind == K_BOOLEAN)) return a->number == b->number;
  if (is_text(a) && is_text(b)) return compare_values(e, a, b) == 0;
  if (a->kind != b->kind) return false;
  switch (a->kind) {
  case K_NULL:
    return true;
  case K_ARRAY:
  case K_OBJECT:
    R_CheckStack();
    return elements_equal(e, a, b);
  case K_BLOB: {
    bool raw = TYPEOF(a->x) == RAWSXP && TYPEOF(b->x) == RAWSXP && Rf_xlength(a->x) == Rf_xlength(b->x);
    return a->x == b->x || (raw && memcmp(RAW_RO(a->x), RAW_RO(b->x), (size_t)Rf_xlength(a->x)) == 0);
  }
  case K_EXPRESSION:
    return a->steps == b->steps;
  default:
    return a->number == b->number;
  }
}
