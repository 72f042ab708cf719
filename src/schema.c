#include "claws.h"
#include <string.h>

/* The columns of a model, which come in the order in which they are asked for, mostly. */
typedef struct {
  SEXP all, names;
  R_xlen_t next;
} columns_reader;

static R_xlen_t place_of(const columns_reader *r, const char *name) {
  R_xlen_t size = XLENGTH(r->names);
  for (R_xlen_t n = 0; n < size; n++) {
    R_xlen_t i = (r->next + n) % size;
    if (strcmp(CHAR(STRING_ELT(r->names, i)), name) == 0) return i;
  }
  return -1;
}

/* length: how many there must be, or -1. */
static SEXP column(columns_reader *r, const char *name, int type, R_xlen_t length) {
  R_xlen_t place = place_of(r, name);
  if (place < 0 || TYPEOF(VECTOR_ELT(r->all, place)) != type) Rf_error("the model has no column %s", name);
  SEXP found = VECTOR_ELT(r->all, place);
  if (length >= 0 && XLENGTH(found) != length) Rf_error("the column %s has another length", name);
  r->next = place + 1;
  return found;
}

void schema_open(schema *s, SEXP columns) {
  R_xlen_t named = check_named(columns, VECSXP, "columns");
  columns_reader r = {columns, named > 0 ? Rf_getAttrib(columns, R_NamesSymbol) : R_BlankScalarString, 0};
  SEXP type = column(&r, "type", INTSXP, -1);
  R_xlen_t shapes = XLENGTH(type);
  s->type = INTEGER(type);
  s->first = INTEGER(column(&r, "first", INTSXP, shapes));
  s->size = INTEGER(column(&r, "size", INTSXP, shapes));
  s->shape_flags = INTEGER(column(&r, "shape_flags", INTSXP, shapes));
  s->min = REAL(column(&r, "min", REALSXP, shapes));
  SEXP member_shape = column(&r, "member_shape", INTSXP, -1);
  R_xlen_t members = XLENGTH(member_shape);
  s->member_shape = INTEGER(member_shape);
  s->member_flags = INTEGER(column(&r, "member_flags", INTSXP, members));
  s->time_format = INTEGER(column(&r, "time_format", INTSXP, members));
  s->name = column(&r, "name", STRSXP, members);
  s->wire_name = column(&r, "wire_name", STRSXP, members);
  s->query_name = column(&r, "query_name", STRSXP, members);
  s->namespace_uri = column(&r, "namespace_uri", STRSXP, members);
  s->namespace_prefix = column(&r, "namespace_prefix", STRSXP, members);
  s->shape_name = column(&r, "shape_name", STRSXP, shapes);
  s->origin = column(&r, "origin", STRSXP, -1);
  s->rows = column(&r, "rows", VECSXP, shapes);
  s->confidential = column(&r, "confidential", VECSXP, shapes);
  s->shapes = (int)shapes;
  s->members = (int)members;
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

/* A list that knows its shape (R/rows.R). The first of a shape stays with the model, among `kept`: all
 * others share its attributes. classes: `count` of them. */
static SEXP shaped(const schema *s, SEXP kept, int shape, const char *const *classes, int count) {
  SEXP list = VECTOR_ELT(kept, shape);
  if (list != R_NilValue) return list;
  list = PROTECT(Rf_allocVector(VECSXP, 0));
  R_xlen_t known = XLENGTH(s->origin);
  SEXP origin = PROTECT(Rf_allocVector(STRSXP, known + 1));
  SET_STRING_ELT(origin, 0, STRING_ELT(s->shape_name, shape));
  for (R_xlen_t i = 0; i < known; i++) SET_STRING_ELT(origin, i + 1, STRING_ELT(s->origin, i));
  Rf_setAttrib(list, Rf_install("claws_shape"), origin);
  SEXP class = PROTECT(Rf_allocVector(STRSXP, count));
  for (int i = 0; i < count; i++) SET_STRING_ELT(class, i, Rf_mkChar(classes[i]));
  Rf_setAttrib(list, R_ClassSymbol, class);
  SET_VECTOR_ELT(kept, shape, list);
  UNPROTECT(3);
  return list;
}

SEXP schema_rows(const schema *s, int element) {
  const char *classes[] = {ROWS_CLASS, "list"};
  return shaped(s, s->rows, element, classes, 2);
}

SEXP schema_confidential(const schema *s, int shape) {
  const char *classes[] = {CONFIDENTIAL_CLASS, EXACT_CLASS, "list"};
  return shaped(s, s->confidential, shape, classes, 3);
}
