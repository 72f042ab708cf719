/* Members that stand outside of the body in the rest protocols, all of them at once: of a request in its path,
 * query and headers, of an answer in its headers and its status. Their columns are those of rest_columns() in
 * R/protocol-rest-columns.R. */

#include "claws.h"
#include <string.h>

/* As rest_places in R has them. */
enum place { IN_BODY, IN_URI, IN_QUERY, IN_HEADER, IN_HEADERS, IN_STATUS };

typedef struct {
  SEXP name, wire, header;
  const int *at, *type, *plain;
  R_xlen_t count;
} columns;

/* plain: which members are written, or read, here. */
static columns columns_open(SEXP list, const char *plain) {
  check_named(list, VECSXP, "columns");
  SEXP at = check_field(list, "at", INTSXP), type = check_field(list, "type", INTSXP), which = check_field(list, plain, LGLSXP);
  columns c = {
    check_field(list, "name", STRSXP), check_field(list, "wire", STRSXP), check_field(list, "header", STRSXP),
    INTEGER(at), INTEGER(type), LOGICAL(which), XLENGTH(at)
  };
  SEXP all[] = {type, which, c.name, c.wire, c.header};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (XLENGTH(all[i]) != c.count) Rf_error("a column has another length");
  }
  for (R_xlen_t i = 0; i < c.count; i++) {
    if (c.type[i] < T_STRUCTURE || c.type[i] > T_TIMESTAMP) Rf_error("there is no such type");
    bool texts = c.at[i] == IN_BODY || !c.plain[i] || c.type[i] >= T_STRING;
    if (!texts) Rf_error("a scalar has no such type");
  }
  return c;
}

/* Named strings that become more; there is room for all of them. */
typedef struct {
  SEXP values, names;
  R_xlen_t size;
} pairs;

static SEXP pairs_open(pairs *p, R_xlen_t room) {
  SEXP both = PROTECT(Rf_allocVector(VECSXP, 2));
  p->size = 0;
  SET_VECTOR_ELT(both, 0, p->values = Rf_allocVector(STRSXP, room));
  SET_VECTOR_ELT(both, 1, p->names = Rf_allocVector(STRSXP, room));
  UNPROTECT(1);
  return both;
}

static void pairs_add(pairs *p, SEXP name, SEXP value) {
  SET_STRING_ELT(p->values, p->size, value);
  SET_STRING_ELT(p->names, p->size++, name);
}

static SEXP pairs_value(const pairs *p) {
  SEXP values = PROTECT(Rf_lengthgets(p->values, (R_len_t)p->size));
  if (p->size > 0) Rf_setAttrib(values, R_NamesSymbol, Rf_lengthgets(p->names, (R_len_t)p->size));
  UNPROTECT(1);
  return values;
}

/* The path of a template whose labels have these values. */
static SEXP path_of(SEXP uri, const pairs *labels) {
  SEXP wanted = check_field(uri, "labels", STRSXP);
  SEXP values = PROTECT(Rf_allocVector(STRSXP, XLENGTH(wanted)));
  for (R_xlen_t i = 0; i < XLENGTH(wanted); i++) {
    R_xlen_t found = labels->size > 0 ? text_find(labels->names, STRING_ELT(wanted, i), i) : -1;
    if (found < 0) Rf_error("the label %s of a path has no value", CHAR(STRING_ELT(wanted, i)));
    SET_STRING_ELT(values, i, STRING_ELT(labels->values, found));
  }
  SEXP path = c_uri_path(check_field(uri, "between", STRSXP), values, check_field(uri, "keeps", LGLSXP));
  UNPROTECT(1);
  return path;
}

static void pairs_add_all(pairs *p, SEXP values, SEXP names, R_xlen_t count) {
  for (R_xlen_t i = 0; i < count; i++) pairs_add(p, STRING_ELT(names, i), STRING_ELT(values, i));
}

/* The query of a template, as uri_query() in R has it, or NULL, and what stands behind it. */
static SEXP query_of(SEXP uri, const pairs *more) {
  SEXP names = PROTECT(Rf_getAttrib(uri, R_NamesSymbol)), first = R_NilValue;
  for (R_xlen_t i = 0; i < XLENGTH(uri); i++) {
    if (strcmp(CHAR(STRING_ELT(names, i)), "query") == 0) first = VECTOR_ELT(uri, i);
  }
  R_xlen_t before = check_named(first, STRSXP, "a query");
  pairs p;
  PROTECT(pairs_open(&p, before + more->size));
  pairs_add_all(&p, first, Rf_getAttrib(first, R_NamesSymbol), before);
  pairs_add_all(&p, more->values, more->names, more->size);
  SEXP query = p.size > 0 ? pairs_value(&p) : R_NilValue;
  UNPROTECT(2);
  return query;
}

/* The rows of parameters; how many of them stand in the body. Negative where one is no plain scalar. */
static R_xlen_t rows_of(const columns *c, SEXP names, R_xlen_t count, R_xlen_t *rows) {
  R_xlen_t body = 0;
  for (R_xlen_t i = 0; i < count; i++) {
    rows[i] = text_find(c->name, STRING_ELT(names, i), i == 0 ? 0 : rows[i - 1] + 1);
    if (rows[i] < 0) Rf_error("there is no member %s", CHAR(STRING_ELT(names, i)));
    if (c->at[rows[i]] != IN_BODY && !c->plain[rows[i]]) return -1;
    body += c->at[rows[i]] == IN_BODY;
  }
  return body;
}

/* The parameters of the body, `count` of them. */
static SEXP body_of(const columns *c, SEXP params, const R_xlen_t *rows, R_xlen_t count) {
  SEXP names = PROTECT(Rf_getAttrib(params, R_NamesSymbol));
  SEXP body = PROTECT(Rf_allocVector(VECSXP, count)), labels = PROTECT(Rf_allocVector(STRSXP, count));
  for (R_xlen_t i = 0, n = 0; i < Rf_xlength(params); i++) {
    if (c->at[rows[i]] != IN_BODY) continue;
    SET_VECTOR_ELT(body, n, VECTOR_ELT(params, i));
    SET_STRING_ELT(labels, n++, STRING_ELT(names, i));
  }
  Rf_setAttrib(body, R_NamesSymbol, labels);
  UNPROTECT(3);
  return body;
}

static SEXP encoded(SEXP text) {
  const char *bytes = utf8_of(text);
  buffer b;
  PROTECT(buffer_open(&b));
  uri_write(&b, bytes, strlen(bytes), "");
  SEXP made = buffer_string(&b);
  UNPROTECT(1);
  return made;
}

/* The text of a parameter to where it stands. */
static void place_text(const columns *c, R_xlen_t row, SEXP value, pairs *labels, pairs *query, pairs *headers) {
  buffer b;
  PROTECT(buffer_open(&b));
  write_scalar(&b, (enum type)c->type[row], value, TIME_DEFAULT);
  SEXP text = PROTECT(buffer_string(&b)), wire = STRING_ELT(c->wire, row);
  if (c->at[row] == IN_QUERY) {
    SEXP name = PROTECT(encoded(wire));
    pairs_add(query, name, encoded(text));
    UNPROTECT(1);
  } else {
    pairs_add(c->at[row] == IN_URI ? labels : headers, wire, text);
  }
  UNPROTECT(2);
}

/* Parameters to list(path, query, headers, body): the last are those of the body. uri: as rest_template() has
 * it. NULL where R must look at a member: one that is no plain scalar, or a header that must not be sent. */
SEXP c_rest_write(SEXP params, SEXP list, SEXP uri) {
  static const char *parts[] = {"path", "query", "headers", "body", ""};
  columns c = columns_open(list, "plain");
  R_xlen_t count = check_named(params, VECSXP, "parameters");
  check_named(uri, VECSXP, "a template");
  R_xlen_t *rows = (R_xlen_t *)room_for((size_t)count, sizeof(R_xlen_t));
  R_xlen_t body = rows_of(&c, Rf_getAttrib(params, R_NamesSymbol), count, rows);
  if (body < 0) return R_NilValue;
  pairs labels, query, headers;
  PROTECT(pairs_open(&labels, count - body));
  PROTECT(pairs_open(&query, count - body));
  PROTECT(pairs_open(&headers, count - body));
  for (R_xlen_t i = 0; i < count; i++) {
    if (c.at[rows[i]] != IN_BODY) place_text(&c, rows[i], VECTOR_ELT(params, i), &labels, &query, &headers);
  }
  SEXP written = PROTECT(Rf_mkNamed(VECSXP, parts));
  SET_VECTOR_ELT(written, 0, path_of(uri, &labels));
  SET_VECTOR_ELT(written, 1, query_of(uri, &query));
  SET_VECTOR_ELT(written, 2, pairs_value(&headers));
  SET_VECTOR_ELT(written, 3, body_of(&c, params, rows, body));
  bool unsafe = headers_unsafe(VECTOR_ELT(written, 2)) > 0;
  UNPROTECT(4);
  return unsafe ? R_NilValue : written;
}

static bool begins(SEXP name, SEXP prefix) { return strncmp(CHAR(name), CHAR(prefix), strlen(CHAR(prefix))) == 0; }

/* The headers of an answer: a list of strings, named in lower case, and their names as they came, if a transport
 * says them. */
typedef struct {
  SEXP values, names, written;
  R_xlen_t count;
} answer;

static answer answer_open(SEXP headers, SEXP written) {
  answer a = {headers, Rf_getAttrib(headers, R_NamesSymbol), written, check_named(headers, VECSXP, "headers")};
  if (TYPEOF(written) != STRSXP || XLENGTH(written) != a.count) a.written = a.names;
  return a;
}

/* A map of the headers whose names begin with a prefix; the names of what is in it keep their case. */
static SEXP header_map(const answer *a, SEXP prefix) {
  R_xlen_t found = 0;
  for (R_xlen_t i = 0; i < a->count; i++) found += begins(STRING_ELT(a->names, i), prefix);
  SEXP map = PROTECT(Rf_allocVector(VECSXP, found)), keys = PROTECT(Rf_allocVector(STRSXP, found));
  for (R_xlen_t i = 0, n = 0; i < a->count; i++) {
    if (!begins(STRING_ELT(a->names, i), prefix)) continue;
    SEXP name = STRING_ELT(a->written, i);
    size_t from = strlen(CHAR(prefix)), size = strlen(CHAR(name));
    SET_STRING_ELT(keys, n, Rf_mkCharCE(CHAR(name) + (from < size ? from : size), Rf_getCharCE(name)));
    SET_VECTOR_ELT(map, n++, VECTOR_ELT(a->values, i));
  }
  Rf_setAttrib(map, R_NamesSymbol, keys);
  UNPROTECT(2);
  return map;
}

/* The header of a member, 0 for what is in every answer, below 0 for what is not in this one. */
static R_xlen_t header_of(const columns *c, R_xlen_t row, const answer *a) {
  if (c->at[row] == IN_HEADER) return text_find(a->names, STRING_ELT(c->header, row), 0);
  return c->at[row] == IN_HEADERS || c->at[row] == IN_STATUS ? 0 : -1;
}

static bool is_left(const columns *c, R_xlen_t row) { return c->at[row] == IN_HEADER && !c->plain[row]; }

static SEXP member_of_answer(output *o, const columns *c, R_xlen_t row, const answer *a, R_xlen_t header, SEXP status) {
  if (c->at[row] == IN_STATUS) return Rf_ScalarInteger(Rf_asInteger(status));
  if (c->at[row] == IN_HEADERS) return header_map(a, STRING_ELT(c->header, row));
  const char *text = CHAR(check_text(VECTOR_ELT(a->values, header), "a header"));
  o->header = CHAR(STRING_ELT(c->wire, row));
  return output_scalar(o, (enum type)c->type[row], text, strlen(text));
}

/* headers, written, status: of an answer, see above. body: the members that stand there, or NULL. Returns
 * list(output, left): the members in the order of the model, and behind them those that it does not know; and the
 * rows of those in headers that R must read, which are lists or JSON. */
SEXP c_rest_read(SEXP headers, SEXP written, SEXP status, SEXP body, SEXP list) {
  columns c = columns_open(list, "scalar");
  answer a = answer_open(headers, written);
  R_xlen_t inside = check_named(body, VECSXP, "a body"), n = 0, left = 0, next = 0;
  SEXP labels = PROTECT(Rf_getAttrib(body, R_NamesSymbol)), both = PROTECT(Rf_allocVector(VECSXP, 2));
  SEXP members = PROTECT(Rf_allocVector(VECSXP, c.count + inside));
  SEXP names = PROTECT(Rf_allocVector(STRSXP, c.count + inside)), rows = PROTECT(Rf_allocVector(INTSXP, c.count));
  output o;
  PROTECT(output_open(&o, NULL, 0));
  for (R_xlen_t i = 0; i < c.count; i++) {
    R_xlen_t header = header_of(&c, i, &a);
    R_xlen_t place = header < 0 ? text_find(labels, STRING_ELT(c.name, i), next) : -1;
    if (header >= 0 && is_left(&c, i)) {
      INTEGER(rows)[left++] = (int)i + 1;
    } else if (header >= 0) {
      SET_VECTOR_ELT(members, n, member_of_answer(&o, &c, i, &a, header, status));
      SET_STRING_ELT(names, n++, STRING_ELT(c.name, i));
    } else if (place >= 0) {
      SET_VECTOR_ELT(members, n, VECTOR_ELT(body, place));
      SET_STRING_ELT(names, n++, STRING_ELT(c.name, i));
      next = place + 1;
    }
  }
  for (R_xlen_t i = 0; i < inside; i++) {
    if (text_find(c.name, STRING_ELT(labels, i), i) >= 0) continue;
    SET_VECTOR_ELT(members, n, VECTOR_ELT(body, i));
    SET_STRING_ELT(names, n++, STRING_ELT(labels, i));
  }
  Rf_setAttrib(members, R_NamesSymbol, names);
  SET_VECTOR_ELT(both, 0, Rf_xlengthgets(members, n));
  SET_VECTOR_ELT(both, 1, Rf_xlengthgets(rows, left));
  UNPROTECT(6);
  return both;
}
