/* Lists of structures to columns. R/table-plan.R knows which; here is what is done per cell. */

#include "claws.h"

/* Kinds of columns: R/table-plan.R has the same numbers. */
enum kind { K_LIST = 1, K_STRING, K_BOOLEAN, K_INTEGER, K_LONG, K_DOUBLE, K_TIME };

enum { MAX_STEPS = 64 };

/* A path of names. Rows share a vector of names, mostly: where each name was in the one before is kept. */
typedef struct {
  SEXP path;
  R_xlen_t size;
  SEXP names[MAX_STEPS];
  R_xlen_t places[MAX_STEPS]; /* -1: not there */
} way;

static way way_open(SEXP path) {
  check_type(path, STRSXP, 0, "a path");
  way w = {.path = path, .size = XLENGTH(path)};
  if (w.size > MAX_STEPS) Rf_error("a path has more than %d steps", MAX_STEPS);
  for (R_xlen_t i = 0; i < w.size; i++) w.names[i] = R_NilValue;
  return w;
}

static R_xlen_t place_of(SEXP names, SEXP name) {
  for (R_xlen_t i = 0; i < Rf_xlength(names); i++) {
    if (STRING_ELT(names, i) == name) return i;
  }
  return -1;
}

/* The value at the end of a path; NULL where there is nothing. */
static SEXP way_follow(way *w, SEXP x) {
  for (R_xlen_t i = 0; i < w->size && x != R_NilValue; i++) {
    SEXP names = TYPEOF(x) == VECSXP ? Rf_getAttrib(x, R_NamesSymbol) : R_NilValue;
    if (names != w->names[i] || Rf_xlength(names) != Rf_xlength(x)) {
      if (TYPEOF(names) != STRSXP) return R_NilValue;
      w->names[i] = names;
      w->places[i] = place_of(names, STRING_ELT(w->path, i));
    }
    x = names == R_NilValue || w->places[i] < 0 ? R_NilValue : VECTOR_ELT(x, w->places[i]);
  }
  return x;
}

/* Columns */

static bool is_number(SEXP x) { return TYPEOF(x) == REALSXP || TYPEOF(x) == INTSXP; }

/* Whether a column of this kind takes a cell. Digits in a string are a number beyond 2^53. */
static bool fits(enum kind kind, SEXP x) {
  if (kind == K_LIST) return true;
  if (Rf_xlength(x) != 1) return false;
  switch (kind) {
  case K_STRING:
    return TYPEOF(x) == STRSXP;
  case K_BOOLEAN:
    return TYPEOF(x) == LGLSXP;
  case K_INTEGER:
  case K_LONG:
    return is_number(x) || TYPEOF(x) == STRSXP;
  case K_TIME:
    return is_number(x) && !Rf_inherits(x, "Date");
  default:
    return is_number(x);
  }
}

static SEXPTYPE type_of_kind(enum kind kind) {
  switch (kind) {
  case K_LIST:
    return VECSXP;
  case K_STRING:
    return STRSXP;
  case K_BOOLEAN:
    return LGLSXP;
  case K_INTEGER:
    return INTSXP;
  default:
    return REALSXP;
  }
}

/* The type that holds the cells of a kind: an integer that is larger than R's makes doubles of all,
 * digits make text of all. */
static SEXPTYPE wider(SEXPTYPE type, enum kind kind, SEXP cell) {
  if ((kind != K_INTEGER && kind != K_LONG) || cell == R_NilValue) return type;
  if (type == STRSXP || TYPEOF(cell) == STRSXP) return STRSXP;
  return type == INTSXP && TYPEOF(cell) == REALSXP ? REALSXP : type;
}

static SEXP text_of(SEXP cell) {
  if (TYPEOF(cell) == STRSXP) return STRING_ELT(cell, 0);
  if (TYPEOF(cell) == INTSXP ? INTEGER(cell)[0] == NA_INTEGER : ISNAN(REAL(cell)[0])) return NA_STRING;
  buffer b;
  PROTECT(buffer_open(&b));
  write_digits(&b, cell);
  SEXP text = Rf_mkCharLen((char *)b.data, (int)b.size);
  UNPROTECT(1);
  return text;
}

static void set_cell(SEXP column, R_xlen_t i, SEXP cell) {
  bool missing = cell == R_NilValue;
  switch (TYPEOF(column)) {
  case VECSXP:
    SET_VECTOR_ELT(column, i, cell);
    break;
  case STRSXP:
    SET_STRING_ELT(column, i, missing ? NA_STRING : text_of(cell));
    break;
  case LGLSXP:
    LOGICAL(column)[i] = missing ? NA_LOGICAL : LOGICAL(cell)[0];
    break;
  case INTSXP:
    INTEGER(column)[i] = missing ? NA_INTEGER : INTEGER(cell)[0];
    break;
  default:
    REAL(column)[i] = missing ? NA_REAL : Rf_asReal(cell);
  }
}

/* Fills a column of a type; returns the type that the cells need, at once where that is another. */
static SEXPTYPE fill(SEXP column, SEXP rows, SEXP path, enum kind kind) {
  way w = way_open(path);
  SEXPTYPE type = (SEXPTYPE)TYPEOF(column);
  for (R_xlen_t i = 0; i < XLENGTH(rows); i++) {
    SEXP cell = way_follow(&w, VECTOR_ELT(rows, i));
    interrupt_every(65536, i);
    if (cell != R_NilValue && !fits(kind, cell)) refuse("row %lld has another type", (long long)i + 1);
    SEXPTYPE wide = wider(type, kind, cell);
    if (wide != type) return wide;
    set_cell(column, i, cell);
  }
  return type;
}

/* One column: what is at the end of a path in each row. A long beyond 2^53 makes a vector of digits. */
SEXP c_table_column(SEXP rows, SEXP path, SEXP kind) {
  check_type(rows, VECSXP, 0, "rows");
  enum kind k = (enum kind)check_whole(kind, K_LIST, K_TIME, "a kind of column");
  SEXPTYPE type = type_of_kind(k);
  PROTECT_INDEX slot;
  SEXP column;
  PROTECT_WITH_INDEX(column = Rf_allocVector(type, XLENGTH(rows)), &slot);
  SEXPTYPE wide;
  while ((wide = fill(column, rows, path, k)) != type) {
    type = wide;
    REPROTECT(column = Rf_allocVector(type, XLENGTH(rows)), slot);
  }
  if (k == K_TIME) {
    SEXP time = PROTECT(time_value(0));
    Rf_copyMostAttrib(time, column);
    UNPROTECT(1);
  }
  UNPROTECT(1);
  return column;
}

/* Rows */

static R_xlen_t children_of(SEXP found, bool elements) {
  if (found == R_NilValue) return 0;
  return elements ? Rf_xlength(found) : 1;
}

/* The value at the end of a path in each of `parents`: its elements, or itself. Returns these, the place of
 * the parent of each, and the names of the elements. */
SEXP c_table_children(SEXP parents, SEXP path, SEXP elements) {
  check_type(parents, VECSXP, 0, "rows");
  check_type(elements, LGLSXP, 1, "elements");
  bool inside = LOGICAL(elements)[0] == TRUE;
  way w = way_open(path);
  R_xlen_t size = 0;
  for (R_xlen_t i = 0; i < XLENGTH(parents); i++) {
    SEXP found = way_follow(&w, VECTOR_ELT(parents, i));
    if (inside && found != R_NilValue && TYPEOF(found) != VECSXP) refuse("row %lld has another type", (long long)i + 1);
    size += children_of(found, inside);
  }
  if (size > INT_MAX) Rf_error("a table has at most %d rows", INT_MAX);
  const char *parts[] = {"rows", "parent", "names", ""};
  SEXP children = PROTECT(Rf_mkNamed(VECSXP, parts));
  SEXP rows = Rf_allocVector(VECSXP, size);
  SET_VECTOR_ELT(children, 0, rows);
  SEXP parent = Rf_allocVector(INTSXP, size);
  SET_VECTOR_ELT(children, 1, parent);
  SEXP names = Rf_allocVector(STRSXP, inside ? size : 0);
  SET_VECTOR_ELT(children, 2, names);
  R_xlen_t n = 0;
  for (R_xlen_t i = 0; i < XLENGTH(parents); i++) {
    SEXP found = way_follow(&w, VECTOR_ELT(parents, i));
    SEXP named = inside && found != R_NilValue ? Rf_getAttrib(found, R_NamesSymbol) : R_NilValue;
    for (R_xlen_t j = 0; j < children_of(found, inside); j++, n++) {
      SET_VECTOR_ELT(rows, n, inside ? VECTOR_ELT(found, j) : found);
      INTEGER(parent)[n] = (int)i + 1;
      if (inside) SET_STRING_ELT(names, n, TYPEOF(named) == STRSXP ? STRING_ELT(named, j) : NA_STRING);
    }
  }
  UNPROTECT(1);
  return children;
}
