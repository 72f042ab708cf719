/* The URL of a request, and the border to the wire: see R/request.R. */

#include "claws.h"
#include <string.h>

static void add(buffer *b, SEXP text) {
  const char *bytes = utf8_of(text);
  buffer_text(b, bytes);
}

/* A named character vector, encoded; NA is a name without a value. */
static void add_query(buffer *b, SEXP query) {
  R_xlen_t count = check_named(query, STRSXP, "a query");
  SEXP names = PROTECT(Rf_getAttrib(query, R_NamesSymbol));
  for (R_xlen_t i = 0; i < count; i++) {
    if (i > 0) buffer_byte(b, '&');
    add(b, STRING_ELT(names, i));
    if (STRING_ELT(query, i) == NA_STRING) continue;
    buffer_byte(b, '=');
    add(b, STRING_ELT(query, i));
  }
  UNPROTECT(1);
}

SEXP c_query_text(SEXP query) {
  buffer b;
  PROTECT(buffer_open(&b));
  add_query(&b, query);
  SEXP text = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return text;
}

void request_url(buffer *b, SEXP request) {
  add(b, check_text(list_field(request, "scheme"), "a scheme"));
  buffer_text(b, "://");
  add(b, check_text(list_field(request, "host"), "a host"));
  add(b, check_text(list_field(request, "path"), "a path"));
  SEXP query = list_field(request, "query");
  if (Rf_xlength(query) > 0) buffer_byte(b, '?');
  add_query(b, query);
}

SEXP c_request_url(SEXP request) {
  buffer b;
  PROTECT(buffer_open(&b));
  request_url(&b, request);
  SEXP url = Rf_ScalarString(buffer_string(&b));
  UNPROTECT(1);
  return url;
}

/* Whether a text has blanks or control characters, which end the line that it is sent in. */
static bool breaks_line(const char *text) {
  while ((unsigned char)*text > ' ' && *text != 0x7f) text++;
  return *text != '\0';
}

int request_unsafe(const char *method, const char *url, SEXP headers, SEXP own) {
  if (breaks_line(method) || breaks_line(url)) return -1;
  R_xlen_t place = headers_unsafe(headers);
  if (place == 0 && (place = headers_unsafe(own)) > 0) place += Rf_xlength(headers);
  return (int)place;
}
