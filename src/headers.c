/* The headers of an answer, from the block of lines in which they came; and looking for headers. */

#include "claws.h"
#include <string.h>

typedef struct {
  const char *text;
  size_t size;
} piece;

static bool blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

static piece trimmed(const char *from, const char *end) {
  while (from < end && blank(*from)) from++;
  while (end > from && blank(end[-1])) end--;
  return (piece){from, (size_t)(end - from)};
}

static bool same_name(piece a, piece b) {
  if (a.size != b.size) return false;
  for (size_t i = 0; i < a.size; i++) {
    if (ascii_lower(a.text[i]) != ascii_lower(b.text[i])) return false;
  }
  return true;
}

/* Bytes that are not UTF-8 are taken for Latin-1; a NUL ends a value. */
static SEXP text_of(piece p) {
  const char *nul = memchr(p.text, 0, p.size);
  size_t size = nul == NULL ? p.size : (size_t)(nul - p.text);
  bool utf8 = utf8_valid((const unsigned char *)p.text, size);
  return Rf_mkCharLenCE(p.text, (int)size, utf8 ? CE_UTF8 : CE_LATIN1);
}

typedef struct {
  piece name, value;
  R_xlen_t next, last; /* of the same name: the next one or -1; of the first of a name, the last */
} header;

/* Several headers of one name, in whatever case, are joined with a comma and a blank. */
static SEXP joined(const header *headers, R_xlen_t first) {
  buffer b;
  PROTECT(buffer_open(&b));
  for (R_xlen_t i = first; i >= 0; i = headers[i].next) {
    if (i > first) buffer_text(&b, ", ");
    buffer_bytes(&b, headers[i].value.text, headers[i].value.size);
  }
  SEXP text = text_of((piece){(const char *)b.data, b.size});
  UNPROTECT(1);
  return text;
}

/* Chains the headers of each name; firsts gets the first of each, in their order. Returns how many.
 * A table with open places finds the first one of a name. */
static R_xlen_t chain(header *headers, R_xlen_t count, R_xlen_t *firsts) {
  size_t room = 16;
  while (room < 2 * (size_t)count) room *= 2;
  R_xlen_t *table = (R_xlen_t *)R_alloc(room, sizeof(R_xlen_t)), distinct = 0;
  for (size_t i = 0; i < room; i++) table[i] = -1;
  for (R_xlen_t i = 0; i < count; i++) {
    size_t place = folded_hash(headers[i].name.text, headers[i].name.size) & (room - 1);
    while (table[place] >= 0 && !same_name(headers[table[place]].name, headers[i].name)) place = (place + 1) & (room - 1);
    headers[i].next = -1;
    if (table[place] < 0) {
      table[place] = firsts[distinct++] = headers[i].last = i;
    } else {
      header *first = &headers[table[place]];
      headers[first->last].next = i;
      first->last = i;
    }
  }
  return distinct;
}

static R_xlen_t parse(const char *start, const char *end, header *headers) {
  R_xlen_t count = 0;
  for (const char *at = start; at < end;) {
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    if (stop == NULL) stop = end;
    const char *colon = memchr(at, ':', (size_t)(stop - at));
    if (colon != NULL) {
      headers[count].name = trimmed(at, colon);
      headers[count++].value = trimmed(colon + 1, stop);
    }
    at = stop + 1;
  }
  return count;
}

/* Of an answer, whose first line is its status: a list of strings, named as the first of each name was. */
SEXP headers_value(const char *answer, size_t size) {
  const char *end = answer + size, *start = memchr(answer, '\n', size);
  if (start == NULL) start = end;
  size_t lines = 1;
  for (const char *c = start; c < end; c++) lines += *c == '\n';
  header *headers = (header *)R_alloc(lines, sizeof(header));
  R_xlen_t *firsts = (R_xlen_t *)R_alloc(lines, sizeof(R_xlen_t));
  R_xlen_t distinct = chain(headers, parse(start, end, headers), firsts);
  SEXP found = PROTECT(Rf_allocVector(VECSXP, distinct)), labels = PROTECT(Rf_allocVector(STRSXP, distinct));
  for (R_xlen_t i = 0; i < distinct; i++) {
    const header *one = &headers[firsts[i]];
    SEXP text = PROTECT(one->next < 0 ? text_of(one->value) : joined(headers, firsts[i]));
    SET_VECTOR_ELT(found, i, Rf_ScalarString(text));
    SET_STRING_ELT(labels, i, text_of(one->name));
    UNPROTECT(1);
  }
  Rf_setAttrib(found, R_NamesSymbol, labels);
  UNPROTECT(2);
  return found;
}

/* Names of headers are ASCII: other letters stay as they are. */
SEXP names_in_lower_case(SEXP names) {
  R_xlen_t count = XLENGTH(names);
  SEXP small = PROTECT(Rf_allocVector(STRSXP, count));
  buffer b;
  PROTECT(buffer_open(&b));
  for (R_xlen_t i = 0; i < count; i++) {
    const char *text = CHAR(STRING_ELT(names, i));
    size_t size = strlen(text);
    b.size = 0;
    for (size_t j = 0; j < size; j++) buffer_byte(&b, (unsigned char)ascii_lower(text[j]));
    SET_STRING_ELT(small, i, Rf_mkCharLenCE((const char *)b.data, (int)size, Rf_getCharCE(STRING_ELT(names, i))));
  }
  UNPROTECT(2);
  return small;
}

static piece name_of(SEXP names, R_xlen_t i) {
  const char *text = CHAR(STRING_ELT(names, i));
  return (piece){text, strlen(text)};
}

/* The first of some headers (a named character vector) that has a name, in whatever case, or NULL. */
SEXP header_find(SEXP headers, const char *name) {
  SEXP names = PROTECT(Rf_getAttrib(headers, R_NamesSymbol)), found = NULL;
  for (R_xlen_t i = 0; i < Rf_xlength(names) && found == NULL; i++) {
    if (same_name(name_of(names, i), (piece){name, strlen(name)})) found = STRING_ELT(headers, i);
  }
  UNPROTECT(1);
  return found;
}

/* Whether a header has a name that begins so, in whatever case, and does not go on with one of others. */
SEXP c_headers_begin(SEXP headers, SEXP prefix, SEXP others) {
  R_xlen_t count = check_named(headers, STRSXP, "headers");
  check_type(others, STRSXP, 0, "others");
  const char *start = CHAR(check_text(prefix, "a prefix"));
  piece wanted = {start, strlen(start)};
  SEXP names = PROTECT(Rf_getAttrib(headers, R_NamesSymbol));
  bool found = false;
  for (R_xlen_t i = 0; i < count && !found; i++) {
    piece name = name_of(names, i);
    if (name.size < wanted.size || !same_name((piece){name.text, wanted.size}, wanted)) continue;
    piece rest = {name.text + wanted.size, name.size - wanted.size};
    found = true;
    for (R_xlen_t j = 0; j < XLENGTH(others) && found; j++) found = !same_name(rest, name_of(others, j));
  }
  UNPROTECT(1);
  return Rf_ScalarLogical(found);
}

SEXP c_header_find(SEXP headers, SEXP name) {
  check_named(headers, STRSXP, "headers");
  SEXP found = header_find(headers, CHAR(check_text(name, "a name")));
  return found == NULL ? R_NilValue : Rf_ScalarString(found);
}

static bool is_one_of(piece name, SEXP names) {
  R_xlen_t i = 0, count = Rf_xlength(names);
  while (i < count && !same_name(name, name_of(names, i))) i++;
  return i < count;
}

/* Those headers that have none of some names, others behind them, and then places that are free. */
SEXP headers_joined(SEXP headers, SEXP without, SEXP others, R_xlen_t room) {
  SEXP names = PROTECT(Rf_getAttrib(headers, R_NamesSymbol)), more = PROTECT(Rf_getAttrib(others, R_NamesSymbol));
  R_xlen_t count = Rf_xlength(names), size = Rf_xlength(more) + room, left = 0;
  for (R_xlen_t i = 0; i < count; i++) size += !is_one_of(name_of(names, i), without);
  SEXP values = PROTECT(Rf_allocVector(STRSXP, size)), labels = PROTECT(Rf_allocVector(STRSXP, size));
  for (R_xlen_t i = 0; i < count; i++) {
    if (is_one_of(name_of(names, i), without)) continue;
    SET_STRING_ELT(values, left, STRING_ELT(headers, i));
    SET_STRING_ELT(labels, left++, STRING_ELT(names, i));
  }
  for (R_xlen_t i = 0; i < Rf_xlength(more); i++) {
    SET_STRING_ELT(values, left, STRING_ELT(others, i));
    SET_STRING_ELT(labels, left++, STRING_ELT(more, i));
  }
  Rf_setAttrib(values, R_NamesSymbol, labels);
  UNPROTECT(4);
  return values;
}

SEXP c_headers_without(SEXP headers, SEXP names) {
  check_named(headers, STRSXP, "headers");
  check_type(names, STRSXP, 0, "names");
  return headers_joined(headers, names, R_NilValue, 0);
}

/* The characters of a header's name (RFC 9110, 5.6.2). */
static bool is_token(const char *text) {
  if (*text == '\0') return false;
  for (; *text != '\0'; text++) {
    if (!is_letter(*text) && !is_digit(*text) && strchr("!#$%&'*+-.^_`|~", *text) == NULL) return false;
  }
  return true;
}

static bool is_control(unsigned char c) { return c < ' ' || c == 0x7f; }

static bool has_controls(const char *text) {
  for (; *text != '\0'; text++) {
    if (*text != '\t' && is_control((unsigned char)*text)) return true;
  }
  return false;
}

/* The place of the first header that must not be sent, or 0: its name is no token, or its value has
 * control characters, a line break above all. */
R_xlen_t headers_unsafe(SEXP headers) {
  if (headers == R_NilValue) return 0;
  SEXP names = PROTECT(Rf_getAttrib(headers, R_NamesSymbol));
  R_xlen_t count = XLENGTH(headers), i = 0;
  if (TYPEOF(headers) != STRSXP || Rf_xlength(names) != count) Rf_error("headers are a named character vector");
  while (i < count && is_token(CHAR(STRING_ELT(names, i))) && !has_controls(CHAR(STRING_ELT(headers, i)))) i++;
  UNPROTECT(1);
  return i < count ? i + 1 : 0;
}

SEXP c_headers_unsafe(SEXP headers) { return Rf_ScalarInteger((int)headers_unsafe(headers)); }
