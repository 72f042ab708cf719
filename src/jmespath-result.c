/* The result of an expression, as R values. */

#include "jmespath.h"

static SEXP result_of(evaluation *e, const value *v, const form *f, bool simplify);

static SEXP scalar_element(const value *v) {
  SEXP x = PROTECT(Rf_allocVector(TYPEOF(v->x), 1));
  switch (TYPEOF(x)) {
  case LGLSXP:
    LOGICAL(x)[0] = LOGICAL_ELT(v->x, v->at);
    break;
  case INTSXP:
    INTEGER(x)[0] = INTEGER_ELT(v->x, v->at);
    break;
  case REALSXP:
    REAL(x)[0] = REAL_ELT(v->x, v->at);
    break;
  default:
    SET_STRING_ELT(x, 0, STRING_ELT(v->x, v->at));
  }
  if (Rf_isObject(v->x) && !Rf_inherits(v->x, "AsIs")) Rf_copyMostAttrib(v->x, x);
  UNPROTECT(1);
  return x;
}

static SEXP scalar_result(const value *v) {
  bool alone = v->x && Rf_xlength(v->x) == 1 && !(Rf_isObject(v->x) && Rf_inherits(v->x, "AsIs"));
  if (v->x) return alone ? v->x : scalar_element(v);
  switch (v->kind) {
  case K_BOOLEAN:
    return Rf_ScalarLogical(v->number != 0);
  case K_NUMBER:
    return Rf_ScalarReal(v->number);
  case K_TIME:
    return time_value(v->number);
  default:
    return Rf_ScalarString(v->text);
  }
}

/* Vectors */

/* The type that holds one scalar as it stands: digits beyond 2^53 are text. */
static SEXPTYPE vector_type(const value *v) {
  switch (v->kind) {
  case K_BOOLEAN:
    return LGLSXP;
  case K_NUMBER:
    if (v->x && TYPEOF(v->x) == STRSXP) return STRSXP;
    return v->x && TYPEOF(v->x) == INTSXP ? INTSXP : REALSXP;
  case K_STRING:
    return STRSXP;
  case K_TIME:
    return REALSXP;
  default:
    return VECSXP;
  }
}

/* The type of a vector that holds all elements, when they are scalars of one kind; else VECSXP. The
 * model decides where there are none. */
static SEXPTYPE common_vector(evaluation *e, const value *v, const form *element, bool *time) {
  SEXPTYPE common = NILSXP;
  enum kind kind = K_NULL;
  for (R_xlen_t i = 0; i < value_size(v); i++) {
    value one = element_of(e, v, i);
    if (one.kind == K_NULL) continue;
    SEXPTYPE type = vector_type(&one);
    if (type == VECSXP || (kind != K_NULL && kind != one.kind)) return VECSXP;
    if (kind == K_NULL) common = type;
    else if (type != common) common = type == STRSXP || common == STRSXP ? STRSXP : REALSXP;
    kind = one.kind;
  }
  *time = kind == K_TIME;
  return kind == K_NULL ? form_vector(e, element, time) : common;
}

/* A number among digits. */
static SEXP text_of_number(evaluation *e, const value *v) {
  if (v->text) return v->text;
  buffer b;
  PROTECT(buffer_open(&b));
  value_json(e, v, &b, 0);
  SEXP text = buffer_string(&b);
  UNPROTECT(1);
  return text;
}

static void set_element(evaluation *e, SEXP vector, R_xlen_t i, const value *v) {
  bool missing = v->kind == K_NULL;
  switch (TYPEOF(vector)) {
  case LGLSXP:
    LOGICAL(vector)[i] = missing ? NA_LOGICAL : v->number != 0;
    break;
  case INTSXP:
    INTEGER(vector)[i] = missing ? NA_INTEGER : (int)v->number;
    break;
  case REALSXP:
    REAL(vector)[i] = missing ? NA_REAL : v->number;
    break;
  default:
    SET_STRING_ELT(vector, i, missing ? NA_STRING : text_of_number(e, v));
  }
}

static SEXP vector_result(evaluation *e, const value *v, SEXPTYPE type, bool time) {
  SEXP vector = PROTECT(Rf_allocVector(type, value_size(v)));
  for (R_xlen_t i = 0; i < value_size(v); i++) {
    value one = element_of(e, v, i);
    set_element(e, vector, i, &one);
  }
  if (time) {
    SEXP model = PROTECT(time_value(0));
    Rf_copyMostAttrib(model, vector);
    UNPROTECT(1);
  }
  UNPROTECT(1);
  return vector;
}

/* Arrays and objects */

static SEXP list_result(evaluation *e, const value *v, const form *f, bool simplify) {
  R_xlen_t size = value_size(v);
  SEXP list = PROTECT(Rf_allocVector(VECSXP, size));
  for (R_xlen_t i = 0; i < size; i++) {
    value one = element_of(e, v, i);
    const form *of = v->kind == K_OBJECT ? form_field(e, f, name_of(v, i)) : form_at(e, f, i);
    SET_VECTOR_ELT(list, i, result_of(e, &one, of, simplify));
    interrupt_every(4096, i);
  }
  if (v->kind == K_OBJECT) Rf_setAttrib(list, R_NamesSymbol, v->made->names);
  UNPROTECT(1);
  return list;
}

/* With a model, lists of scalars are vectors as in results, but for what a multiselect gives. */
static SEXP array_result(evaluation *e, const value *v, const form *f, bool simplify) {
  if (simplify || (e->s != NULL && !(v->made && v->made->tuple))) {
    bool time;
    SEXPTYPE type = common_vector(e, v, form_element(e, f), &time);
    if (type != VECSXP) return vector_result(e, v, type, time);
  }
  return list_result(e, v, f, simplify);
}

static SEXP result_of(evaluation *e, const value *v, const form *f, bool simplify) {
  SEXP r;
  R_CheckStack();
  switch (v->kind) {
  case K_NULL:
    return R_NilValue;
  case K_ARRAY:
  case K_OBJECT:
    if (v->x && !(simplify && v->kind == K_ARRAY)) return v->x;
    if (v->made && v->made->r) return v->made->r;
    r = v->kind == K_OBJECT ? list_result(e, v, f, simplify) : array_result(e, v, f, simplify);
    if (v->made) v->made->r = keep(e, r);
    return r;
  case K_BLOB:
    return v->x;
  case K_EXPRESSION:
    jmespath_refuse(
      e->program.refuse, e->program.text, e->program.nodes[v->steps].at, "an expression is no value"
    );
  default:
    return scalar_result(v);
  }
}

SEXP jmespath_result(evaluation *e, const value *v, const form *f, bool simplify) {
  return result_of(e, v, f, simplify);
}
