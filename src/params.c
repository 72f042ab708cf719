/* Parameters as the user gave them to parameters as the writers want them. The walk over structures,
 * lists and maps is here, and what is plainly right passes; whatever is not goes to R's `mend`
 * (R/params.R), which brings it into the form of its shape or notes what is wrong with it. */

#include "claws.h"
#include <math.h>
#include <string.h>

typedef struct {
  const schema *s;
  path at;
  SEXP mend;
} walk;

static SEXP check(walk *w, SEXP x, int member, int shape);

/* Calls mend(x, shape, member, path, what): the value to go on with, or NULL for none. */
static SEXP mend(walk *w, SEXP x, int shape, int member, const char *what) {
  SEXP where = PROTECT(path_text(&w->at));
  SEXP quoted = PROTECT(Rf_lang2(R_QuoteSymbol, x));
  SEXP call = PROTECT(Rf_lang6(w->mend, quoted, PROTECT(Rf_ScalarInteger(shape + 1)),
    PROTECT(Rf_ScalarInteger(member + 1)), where, PROTECT(Rf_mkString(what))));
  SEXP value = Rf_eval(call, R_BaseEnv);
  UNPROTECT(6);
  return value;
}

static bool long_enough(const walk *w, int shape, double size) {
  return ISNAN(w->s->min[shape]) || size >= w->s->min[shape];
}

/* Whether a string is in UTF-8, and marked so; and how many characters it has. */
static bool is_plain_text(SEXP string, size_t *length) {
  if (string == NA_STRING) return false;
  const unsigned char *text = (const unsigned char *)CHAR(string);
  size_t size = *length = (size_t)LENGTH(string);
  bool ascii = true;
  for (size_t i = 0; ascii && i < size; i++) ascii = text[i] < 0x80;
  if (ascii) return true;
  *length = utf8_length(text, size);
  return Rf_getCharCE(string) == CE_UTF8 && utf8_valid(text, size);
}

static bool is_plain_string(const walk *w, SEXP x, int shape) {
  size_t length;
  if (TYPEOF(x) != STRSXP || Rf_xlength(x) != 1 || Rf_isObject(x)) return false;
  return is_plain_text(STRING_ELT(x, 0), &length) && long_enough(w, shape, (double)length);
}

static bool is_plain_whole(const walk *w, SEXP x, int shape) {
  if (Rf_isObject(x) || Rf_xlength(x) != 1) return false;
  if (TYPEOF(x) == INTSXP) {
    return INTEGER(x)[0] != NA_INTEGER && long_enough(w, shape, INTEGER(x)[0]);
  }
  return TYPEOF(x) == REALSXP && R_FINITE(REAL(x)[0]) && REAL(x)[0] == trunc(REAL(x)[0]) &&
    fabs(REAL(x)[0]) <= 9007199254740992.0 && long_enough(w, shape, REAL(x)[0]);
}

static bool is_plain_double(const walk *w, SEXP x, int shape) {
  if (Rf_isObject(x) || Rf_xlength(x) != 1) return false;
  if (TYPEOF(x) == INTSXP) return is_plain_whole(w, x, shape);
  return TYPEOF(x) == REALSXP && !R_IsNA(REAL(x)[0]) &&
    (ISNAN(REAL(x)[0]) || long_enough(w, shape, REAL(x)[0]));
}

static bool is_plain_scalar(const walk *w, SEXP x, int member, int shape) {
  switch ((enum type)w->s->type[shape]) {
  case T_STRING:
    return is_plain_string(w, x, shape);
  case T_BLOB:
    return TYPEOF(x) == RAWSXP && !Rf_isObject(x) && long_enough(w, shape, (double)Rf_xlength(x));
  case T_BOOLEAN:
    return TYPEOF(x) == LGLSXP && !Rf_isObject(x) && Rf_xlength(x) == 1 && LOGICAL(x)[0] != NA_LOGICAL;
  case T_INTEGER:
  case T_LONG:
    return is_plain_whole(w, x, shape);
  case T_FLOAT:
  case T_DOUBLE:
    return is_plain_double(w, x, shape);
  case T_TIMESTAMP:
    return TYPEOF(x) == REALSXP && Rf_xlength(x) == 1 && Rf_inherits(x, "POSIXct") &&
      is_time(REAL(x)[0]);
  default:
    return false;
  }
}

/* The bytes of a plain text that is given for a blob; NULL where it is none. */
static SEXP bytes_of_text(const walk *w, SEXP x, int shape) {
  size_t length;
  if (TYPEOF(x) != STRSXP || Rf_xlength(x) != 1 || Rf_isObject(x)) return R_NilValue;
  SEXP text = STRING_ELT(x, 0);
  if (!is_plain_text(text, &length) || !long_enough(w, shape, (double)LENGTH(text))) return R_NilValue;
  SEXP bytes = Rf_allocVector(RAWSXP, LENGTH(text));
  memcpy(RAW(bytes), CHAR(text), (size_t)LENGTH(text));
  return bytes;
}

static bool is_plain_list(SEXP x, bool named) {
  if (TYPEOF(x) != VECSXP || (Rf_isObject(x) && !Rf_inherits(x, named ? EXACT_CLASS : ROWS_CLASS))) return false;
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  if (!named) return names == R_NilValue;
  if (Rf_xlength(x) > 0 && TYPEOF(names) != STRSXP) return false;
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    size_t length;
    if (!is_plain_text(STRING_ELT(names, i), &length) || length == 0) return false;
  }
  return true;
}

/* The value to write in x's place. Where nothing changes, x itself serves. */
typedef struct {
  SEXP list; /* x, or its copy from the first change on */
  PROTECT_INDEX index;
} draft;

static void draft_set(draft *d, SEXP x, R_xlen_t i, SEXP value) {
  if (value == VECTOR_ELT(d->list, i)) return;
  if (d->list == x) {
    PROTECT(value);
    REPROTECT(d->list = Rf_shallow_duplicate(x), d->index);
    UNPROTECT(1);
  }
  SET_VECTOR_ELT(d->list, i, value);
}

/* Without the elements that are NULL. */
static SEXP without_nulls(SEXP x) {
  R_xlen_t size = Rf_xlength(x), kept = 0;
  for (R_xlen_t i = 0; i < size; i++) kept += VECTOR_ELT(x, i) != R_NilValue;
  if (kept == size) return x;
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  SEXP list = PROTECT(Rf_allocVector(VECSXP, kept));
  SEXP kept_names = PROTECT(Rf_allocVector(STRSXP, kept));
  for (R_xlen_t i = 0, n = 0; i < size; i++) {
    if (VECTOR_ELT(x, i) == R_NilValue) continue;
    SET_VECTOR_ELT(list, n, VECTOR_ELT(x, i));
    SET_STRING_ELT(kept_names, n++, STRING_ELT(names, i));
  }
  Rf_setAttrib(list, R_NamesSymbol, kept_names);
  UNPROTECT(2);
  return list;
}

static void check_required(walk *w, SEXP x, int shape) {
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int first = w->s->first[shape] - 1, hint = 0;
  for (int i = 0; i < w->s->size[shape]; i++) {
    if (!(w->s->member_flags[first + i] & M_REQUIRED)) continue;
    SEXP name = STRING_ELT(w->s->name, first + i);
    bool found = false;
    for (R_xlen_t n = 0; !found && n < Rf_xlength(x); n++) {
      R_xlen_t k = (hint + n) % Rf_xlength(x);
      found = STRING_ELT(names, k) == name;
      if (found) hint = (int)k + 1;
    }
    if (found) continue;
    path_name(&w->at, CHAR(name));
    mend(w, R_NilValue, shape, first + i, "required");
    path_leave(&w->at);
  }
}

/* Whether a name stands twice: never, mostly, and lists are short, mostly. */
static bool has_twins(SEXP names) {
  return TYPEOF(names) == STRSXP && Rf_xlength(names) > 1 && Rf_any_duplicated(names, FALSE) > 0;
}

static SEXP check_structure(walk *w, SEXP x, int shape) {
  if (!is_plain_list(x, true) || has_twins(Rf_getAttrib(x, R_NamesSymbol))) {
    x = mend(w, x, shape, -1, "structure");
    if (x == R_NilValue) return x;
  }
  PROTECT(x);
  x = PROTECT(without_nulls(x));
  check_required(w, x, shape);
  if ((w->s->shape_flags[shape] & S_UNION) && Rf_xlength(x) != 1) mend(w, x, shape, -1, "union");
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  draft d = {.list = x};
  PROTECT_WITH_INDEX(d.list, &d.index);
  int first = w->s->first[shape] - 1, hint = 0;
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    int place = member_by_name(w->s, shape, STRING_ELT(names, i), &hint);
    path_name(&w->at, CHAR(STRING_ELT(names, i)));
    if (place < 0) {
      SEXP name = PROTECT(Rf_ScalarString(STRING_ELT(names, i)));
      mend(w, name, shape, -1, "unknown");
      UNPROTECT(1);
    } else {
      int member = first + place;
      draft_set(&d, x, i, check(w, VECTOR_ELT(x, i), member, w->s->member_shape[member] - 1));
    }
    path_leave(&w->at);
  }
  UNPROTECT(3);
  return d.list;
}

/* A list or a map; elements of a sparse one may be NULL. */
static SEXP check_elements(walk *w, SEXP x, int shape, bool map) {
  if (!is_plain_list(x, map) || !long_enough(w, shape, (double)Rf_xlength(x)) ||
      (map && has_twins(Rf_getAttrib(x, R_NamesSymbol)))) {
    x = mend(w, x, shape, -1, map ? "map" : "list");
    if (x == R_NilValue) return x;
    check_value(map ? T_MAP : T_LIST, x);
  }
  draft d = {.list = x};
  PROTECT(x);
  PROTECT_WITH_INDEX(d.list, &d.index);
  SEXP names = Rf_getAttrib(x, R_NamesSymbol);
  int member = schema_element(w->s, shape) - 1;
  for (R_xlen_t i = 0; i < Rf_xlength(x); i++) {
    SEXP element = VECTOR_ELT(x, i);
    if (element == R_NilValue && (w->s->shape_flags[shape] & S_SPARSE)) continue;
    if (map) {
      path_name(&w->at, utf8_of(STRING_ELT(names, i)));
    } else {
      path_index(&w->at, i);
    }
    draft_set(&d, x, i, check(w, element, member, w->s->member_shape[member] - 1));
    path_leave(&w->at);
  }
  UNPROTECT(2);
  return d.list;
}

static bool has_flag(const walk *w, int member, int flag) {
  return member >= 0 && (w->s->member_flags[member] & flag);
}

static bool is_stream(const walk *w, int member, int shape) {
  return w->s->type[shape] == T_BLOB && has_flag(w, member, M_STREAMING);
}

static SEXP check(walk *w, SEXP x, int member, int shape) {
  if (w->at.depth == MAX_DEPTH) return mend(w, R_NilValue, shape, member, "depth");
  if (has_flag(w, member, M_JSON)) return mend(w, x, shape, member, "document");
  SEXP bytes;
  switch ((enum type)w->s->type[shape]) {
  case T_STRUCTURE:
    if (w->s->shape_flags[shape] & S_DOCUMENT) return mend(w, x, shape, member, "document");
    return check_structure(w, x, shape);
  case T_LIST:
    return check_elements(w, x, shape, false);
  case T_MAP:
    return check_elements(w, x, shape, true);
  default:
    if (is_plain_scalar(w, x, member, shape)) return x;
    bytes = w->s->type[shape] == T_BLOB && !is_stream(w, member, shape) ? bytes_of_text(w, x, shape) : R_NilValue;
    if (bytes != R_NilValue) return bytes;
    return mend(w, x, shape, member, is_stream(w, member, shape) ? "stream" : "scalar");
  }
}

/* params: the arguments of a call; shape: the operation's input, counted from 1. */
SEXP c_params_check(SEXP params, SEXP shape, SEXP columns, SEXP mend) {
  schema s;
  schema_open(&s, columns);
  walk w; /* its path has room for thousands of steps, which nobody reads before they are made */
  w.s = &s;
  w.mend = mend;
  w.at.depth = 0;
  return check_structure(&w, params, check_shape(&s, shape, 1) - 1);
}

static bool is_argument(SEXP name, SEXP arguments) { return *CHAR(name) == '\0' || text_find(arguments, name, 0) >= 0; }

/* The arguments of a call that were given, in the order of their names; one that is NULL or missing
 * was not. written: names in the call, as its writer has them. NULL is returned where one of them, or
 * of the names of params, is no argument. */
SEXP c_params_given(SEXP params, SEXP arguments, SEXP written) {
  if (written != R_NilValue) check_type(written, STRSXP, 0, "the names of a call");
  if (arguments != R_NilValue) check_type(arguments, STRSXP, 0, "arguments");
  check_named(params, VECSXP, "parameters");
  for (R_xlen_t i = 0; i < Rf_xlength(written); i++) {
    if (!is_argument(STRING_ELT(written, i), arguments)) return R_NilValue;
  }
  R_xlen_t count = Rf_xlength(arguments), size = Rf_xlength(params), known = 0, found = 0;
  SEXP names = PROTECT(Rf_getAttrib(params, R_NamesSymbol));
  R_xlen_t *places = (R_xlen_t *)room_for((size_t)count, sizeof(R_xlen_t));
  for (R_xlen_t i = 0, next = 0; i < count; i++) {
    R_xlen_t place = text_find(names, STRING_ELT(arguments, i), next);
    if (place < 0) continue;
    next = place + 1;
    known++;
    SEXP value = VECTOR_ELT(params, place);
    if (value != R_NilValue && value != R_MissingArg) places[found++] = place;
  }
  if (known < size) {
    UNPROTECT(1);
    return R_NilValue;
  }
  SEXP given = PROTECT(Rf_allocVector(VECSXP, found)), given_names = PROTECT(Rf_allocVector(STRSXP, found));
  for (R_xlen_t i = 0; i < found; i++) {
    SET_VECTOR_ELT(given, i, VECTOR_ELT(params, places[i]));
    SET_STRING_ELT(given_names, i, STRING_ELT(names, places[i]));
  }
  Rf_setAttrib(given, R_NamesSymbol, given_names);
  UNPROTECT(3);
  return given;
}
