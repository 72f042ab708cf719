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

void schema_open(schema *s, SEXP columns) {
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
  s->shapes = (int)Rf_xlength(column(columns, "type", INTSXP));
  s->members = (int)Rf_xlength(s->name);
}

const char *schema_text(SEXP column, int place) {
  SEXP text = STRING_ELT(column, place);
  return text == NA_STRING ? NULL : CHAR(text);
}

int schema_element(const schema *s, int shape) {
  return s->first[shape] + s->size[shape] - 1;
}
