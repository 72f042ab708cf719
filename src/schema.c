#include "claws.h"
#include <string.h>

static SEXP column(SEXP columns, const char *name, int type) {
  SEXP names = Rf_getAttrib(columns, R_NamesSymbol);
  for (R_xlen_t i = 0; i < Rf_xlength(names); i++) {
    if (strcmp(CHAR(STRING_ELT(names, i)), name) == 0) {
      SEXP found = VECTOR_ELT(columns, i);
      if (TYPEOF(found) == type) return found;
    }
  }
  Rf_error("the model has no column %s", name);
}

static void check_lengths(SEXP columns, const schema *s) {
  static const char *const of_shapes[] = {"first", "size", "shape_flags", "min", "shape_name", "rows"};
  static const char *const of_members[] = {
    "member_shape", "member_flags", "time_format", "wire_name", "query_name", "namespace_uri", "namespace_prefix"
  };
  SEXP names = Rf_getAttrib(columns, R_NamesSymbol);
  for (R_xlen_t i = 0; i < XLENGTH(columns); i++) {
    const char *name = CHAR(STRING_ELT(names, i));
    R_xlen_t wanted = -1;
    for (size_t j = 0; j < sizeof of_shapes / sizeof *of_shapes; j++) {
      if (strcmp(name, of_shapes[j]) == 0) wanted = s->shapes;
    }
    for (size_t j = 0; j < sizeof of_members / sizeof *of_members; j++) {
      if (strcmp(name, of_members[j]) == 0) wanted = s->members;
    }
    if (wanted >= 0 && Rf_xlength(VECTOR_ELT(columns, i)) != wanted) Rf_error("the column %s has another length", name);
  }
}

void schema_open(schema *s, SEXP columns) {
  check_named(columns, VECSXP, "columns");
  s->type = INTEGER(column(columns, "type", INTSXP));
  s->first = INTEGER(column(columns, "first", INTSXP));
  s->size = INTEGER(column(columns, "size", INTSXP));
  s->shape_flags = INTEGER(column(columns, "shape_flags", INTSXP));
  s->min = REAL(column(columns, "min", REALSXP));
  s->member_shape = INTEGER(column(columns, "member_shape", INTSXP));
  s->member_flags = INTEGER(column(columns, "member_flags", INTSXP));
  s->time_format = INTEGER(column(columns, "time_format", INTSXP));
  s->name = column(columns, "name", STRSXP);
  s->wire_name = column(columns, "wire_name", STRSXP);
  s->query_name = column(columns, "query_name", STRSXP);
  s->namespace_uri = column(columns, "namespace_uri", STRSXP);
  s->namespace_prefix = column(columns, "namespace_prefix", STRSXP);
  s->shape_name = column(columns, "shape_name", STRSXP);
  s->origin = column(columns, "origin", STRSXP);
  s->rows = column(columns, "rows", VECSXP);
  s->shapes = (int)Rf_xlength(column(columns, "type", INTSXP));
  s->members = (int)Rf_xlength(s->name);
  check_lengths(columns, s);
}

int check_shape(const schema *s, SEXP shape, int least) { return check_whole(shape, least, s->shapes, "a shape"); }

/* R looks at the type of a vector that is indexed, but not at its length. */
void check_value(enum type type, SEXP x) {
  switch (type) {
  case T_STRUCTURE:
  case T_MAP:
    check_named(x, VECSXP, "a structure or map");
    return;
  case T_LIST:
    if (x != R_NilValue) check_type(x, VECSXP, 0, "a list");
    return;
  case T_STRING:
    check_type(x, STRSXP, 1, "a string");
    return;
  case T_BLOB:
    check_type(x, RAWSXP, 0, "a blob");
    return;
  case T_BOOLEAN:
    check_type(x, LGLSXP, 1, "a boolean");
    return;
  default:
    if (TYPEOF(x) != REALSXP && TYPEOF(x) != INTSXP && TYPEOF(x) != STRSXP) Rf_error("a number cannot be a %s", Rf_type2char(TYPEOF(x)));
    check_type(x, TYPEOF(x), 1, "a number");
  }
}

const char *schema_text(SEXP column, int place) {
  SEXP text = STRING_ELT(column, place);
  return text == NA_STRING ? NULL : CHAR(text);
}

int schema_element(const schema *s, int shape) {
  return s->first[shape] + s->size[shape] - 1;
}

/* The place of a member among those of its structure, or -1. Members come in the order of the model
 * mostly, so the one after the last is tried first. */
int member_by_wire_name(const schema *s, int shape, const char *name, size_t size, int *hint) {
  int first = s->first[shape] - 1, count = s->size[shape];
  for (int n = 0; n < count; n++) {
    int i = (*hint + n) % count;
    SEXP wire = STRING_ELT(s->wire_name, first + i);
    if ((size_t)LENGTH(wire) == size && memcmp(CHAR(wire), name, size) == 0) {
      *hint = i + 1;
      return i;
    }
  }
  return -1;
}

/* The place of a member by its name in the model, which R keeps one copy of. */
int member_by_name(const schema *s, int shape, SEXP name, int *hint) {
  int first = s->first[shape] - 1, count = s->size[shape];
  for (int n = 0; n < count; n++) {
    int i = (*hint + n) % count;
    if (STRING_ELT(s->name, first + i) == name) {
      *hint = i + 1;
      return i;
    }
  }
  return -1;
}

/* The member of a structure by its name; its place among all members. */
int member_of(const schema *s, int shape, SEXP name, int *hint) {
  int place = member_by_name(s, shape, name, hint);
  if (place < 0) Rf_error("a structure has no member %s", CHAR(name));
  return s->first[shape] - 1 + place;
}

/* Lists of structures know what they are (R/rows.R). The first of a shape stays with the model: all
 * others share its attributes, and those that are empty are it. */
SEXP schema_rows(const schema *s, int element) {
  SEXP rows = VECTOR_ELT(s->rows, element);
  if (rows != R_NilValue) return rows;
  rows = PROTECT(Rf_allocVector(VECSXP, 0));
  R_xlen_t known = XLENGTH(s->origin);
  SEXP shape = PROTECT(Rf_allocVector(STRSXP, known + 1));
  SET_STRING_ELT(shape, 0, STRING_ELT(s->shape_name, element));
  for (R_xlen_t i = 0; i < known; i++) SET_STRING_ELT(shape, i + 1, STRING_ELT(s->origin, i));
  Rf_setAttrib(rows, Rf_install("claws_shape"), shape);
  SEXP class = PROTECT(Rf_allocVector(STRSXP, 2));
  SET_STRING_ELT(class, 0, Rf_mkChar(ROWS_CLASS));
  SET_STRING_ELT(class, 1, Rf_mkChar("list"));
  Rf_setAttrib(rows, R_ClassSymbol, class);
  SET_VECTOR_ELT(s->rows, element, rows);
  UNPROTECT(3);
  return rows;
}
