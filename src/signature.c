/* Signature Version 4 and 4a, as far as it is done per byte. */

#include "claws.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *name, *value;
} pair;

static int by_name_then_value(const void *left, const void *right) {
  const pair *a = left, *b = right;
  int order = strcmp(a->name, b->name);
  return order != 0 ? order : strcmp(a->value, b->value);
}

/* Several headers of one name stay in the order they were given in. */
static int by_name_then_place(const void *left, const void *right) {
  const pair *a = left, *b = right;
  int order = strcmp(a->name, b->name);
  return order != 0 ? order : (a->value > b->value) - (a->value < b->value);
}

static pair *pairs_of(SEXP named, R_xlen_t size) {
  pair *pairs = (pair *)room_for((size_t)size, sizeof(pair));
  SEXP names = PROTECT(Rf_getAttrib(named, R_NamesSymbol));
  for (R_xlen_t i = 0; i < size; i++) {
    SEXP value = STRING_ELT(named, i);
    pairs[i].name = utf8_of(STRING_ELT(names, i));
    pairs[i].value = value == NA_STRING ? "" : utf8_of(value);
  }
  UNPROTECT(1);
  return pairs;
}

/* Dot segments and doubled slashes go, a slash at the end stays; then all is encoded once more. */
static void write_path(buffer *b, const char *text) {
  size_t size = strlen(text), count = 0;
  const char **starts = (const char **)room_for(size, sizeof(char *));
  size_t *sizes = (size_t *)room_for(size, sizeof(size_t));
  for (const char *at = text; *at != '\0';) {
    size_t segment = strcspn(at, "/");
    bool dots = segment == 2 && memcmp(at, "..", 2) == 0;
    bool nothing = segment == 0 || (segment == 1 && *at == '.');
    if (dots) {
      if (count > 0) count--;
    } else if (!nothing) {
      starts[count] = at;
      sizes[count++] = segment;
    }
    at += segment;
    if (*at == '/') at++;
  }
  for (size_t i = 0; i < count; i++) {
    buffer_byte(b, '/');
    uri_write(b, starts[i], sizes[i], "");
  }
  if (count == 0 || (size > 0 && text[size - 1] == '/')) buffer_byte(b, '/');
}

static void write_query(buffer *b, SEXP query) {
  R_xlen_t size = Rf_xlength(query);
  if (size == 0) return;
  pair *pairs = pairs_of(query, size);
  qsort(pairs, (size_t)size, sizeof(pair), by_name_then_value);
  for (R_xlen_t i = 0; i < size; i++) {
    if (i > 0) buffer_byte(b, '&');
    buffer_text(b, pairs[i].name);
    buffer_byte(b, '=');
    buffer_text(b, pairs[i].value);
  }
}

static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Blanks go at both ends; inside, a run of them is one. */
static void write_header_value(buffer *b, const char *text) {
  bool begun = false, blank = false;
  for (; *text != '\0'; text++) {
    if (is_blank(*text)) {
      blank = begun;
      continue;
    }
    if (blank) buffer_byte(b, ' ');
    buffer_byte(b, (unsigned char)*text);
    begun = true;
    blank = false;
  }
}

/* Headers that machines on the way may change. */
static const char *const unsigned_headers[] = {
  "baggage", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "traceparent",
  "tracestate", "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id", NULL
};

static bool is_unsigned(const char *name) {
  for (const char *const *other = unsigned_headers; *other != NULL; other++) {
    if (strcmp(name, *other) == 0) return true;
  }
  return false;
}

/* Writes a text in lower case; returns the place behind it. */
static char *write_lower_case(char *to, const char *text) {
  do *to++ = ascii_lower(*text); while (*text++ != '\0');
  return to;
}

/* The headers to sign, by name and then by the place they were given at; their number. One without a name is a
 * place that is still free. */
static size_t headers_to_sign(pair **headers, SEXP given) {
  R_xlen_t size = Rf_xlength(given);
  pair *all = size > 0 ? pairs_of(given, size) : NULL;
  pair *kept = (pair *)room_for((size_t)size, sizeof(pair));
  const char **values = (const char **)room_for((size_t)size, sizeof(char *));
  char *places = room_for((size_t)size, 1);
  size_t count = 0, letters = 0;
  for (R_xlen_t i = 0; i < size; i++) letters += strlen(all[i].name) + 1;
  char *lower = room_for(letters, 1);
  for (R_xlen_t i = 0; i < size; i++) {
    const char *name = lower;
    lower = write_lower_case(lower, all[i].name);
    if (*name == '\0' || is_unsigned(name)) continue;
    values[count] = all[i].value;
    kept[count].name = name;
    kept[count].value = places + count; /* a place while it is sorted, then the value */
    count++;
  }
  qsort(kept, count, sizeof(pair), by_name_then_place);
  for (size_t i = 0; i < count; i++) kept[i].value = values[kept[i].value - places];
  *headers = kept;
  return count;
}

/* The canonical request: method, path, query, headers, names of the headers and hash of the payload, a
 * line each; and the names of the headers by themselves. query, headers: named character vectors; those
 * of the query are encoded already. normalize: whether the path is put in order and encoded once more. */
static void write_canonical(
  buffer *b, buffer *names, SEXP method, SEXP path, SEXP query, SEXP headers, const char *hash, bool normalize
) {
  pair *signed_headers;
  buffer_text(b, CHAR(STRING_ELT(method, 0)));
  buffer_byte(b, '\n');
  const char *text = utf8_of(STRING_ELT(path, 0));
  if (normalize) {
    write_path(b, text);
  } else {
    buffer_text(b, *text == '\0' ? "/" : text);
  }
  buffer_byte(b, '\n');
  write_query(b, query);
  buffer_byte(b, '\n');
  size_t count = headers_to_sign(&signed_headers, headers);
  for (size_t i = 0; i < count; i++) {
    bool again = i > 0 && strcmp(signed_headers[i].name, signed_headers[i - 1].name) == 0;
    if (again) {
      b->size--; /* the line goes on */
      buffer_byte(b, ',');
    } else {
      if (i > 0) buffer_byte(names, ';');
      buffer_text(names, signed_headers[i].name);
      buffer_text(b, signed_headers[i].name);
      buffer_byte(b, ':');
    }
    write_header_value(b, signed_headers[i].value);
    buffer_byte(b, '\n');
  }
  buffer_byte(b, '\n');
  buffer_bytes(b, names->data, names->size);
  buffer_byte(b, '\n');
  buffer_text(b, hash);
}

static void check_request(SEXP method, SEXP path, SEXP query, SEXP headers) {
  check_text(method, "a method");
  check_text(path, "a path");
  check_named(query, STRSXP, "a query");
  check_named(headers, STRSXP, "headers");
}

/* The canonical request, and the names of the headers in it. */
SEXP c_canonical_request(SEXP method, SEXP path, SEXP query, SEXP headers, SEXP hash, SEXP normalize) {
  check_request(method, path, query, headers);
  check_text(hash, "a hash");
  buffer b, names;
  PROTECT(buffer_open(&b));
  PROTECT(buffer_open(&names));
  bool normalizes = Rf_asLogical(normalize) == TRUE;
  write_canonical(&b, &names, method, path, query, headers, CHAR(STRING_ELT(hash, 0)), normalizes);
  SEXP both = PROTECT(Rf_allocVector(STRSXP, 2));
  SET_STRING_ELT(both, 0, buffer_string(&b));
  SET_STRING_ELT(both, 1, buffer_string(&names));
  UNPROTECT(3);
  return both;
}

/* The signature of a text, in hexadecimal digits. key: bytes to sign with by HMAC, or an elliptic
 * curve's private key in DER. */
static void sign(const char *text, size_t size, SEXP key, SEXP ecdsa, char *hex) {
  if (Rf_asLogical(ecdsa) == TRUE) {
    ecdsa_sha256_hex(key, text, size, hex);
  } else {
    hmac_sha256_hex(key, text, size, hex);
  }
}

SEXP c_sign(SEXP text, SEXP key, SEXP ecdsa) {
  char hex[HEX_SIGNATURE];
  const char *bytes = utf8_of(check_text(text, "a text"));
  sign(bytes, strlen(bytes), key, ecdsa, hex);
  return Rf_mkString(hex);
}

/* The value of the header Authorization, with a NUL behind it. said: name of the algorithm, time, id of
 * the access key; and the id, a slash, and what the signature is good for. */
static void write_authorization(
  buffer *b, SEXP said, const buffer *canonical, const buffer *names, SEXP key, SEXP ecdsa
) {
  const char *name = utf8_of(STRING_ELT(said, 0)), *time = utf8_of(STRING_ELT(said, 1));
  const char *id = utf8_of(STRING_ELT(said, 2)), *credential = utf8_of(STRING_ELT(said, 3));
  size_t size = strlen(id);
  if (strncmp(credential, id, size) != 0 || credential[size] != '/') Rf_error("a credential begins with its access key");
  const char *where = credential + size + 1;
  char hash[HEX_SHA256], signature[HEX_SIGNATURE];
  sha256_hex(canonical->data, canonical->size, hash);
  const char *to_sign[] = {name, "\n", time, "\n", where, "\n", hash};
  for (size_t i = 0; i < sizeof to_sign / sizeof *to_sign; i++) buffer_text(b, to_sign[i]);
  sign((char *)b->data, b->size, key, ecdsa, signature);
  b->size = 0;
  const char *value[] = {name, " Credential=", credential, ", SignedHeaders="};
  for (size_t i = 0; i < sizeof value / sizeof *value; i++) buffer_text(b, value[i]);
  buffer_bytes(b, names->data, names->size);
  buffer_text(b, ", Signature=");
  buffer_text(b, signature);
  buffer_byte(b, '\0');
}

static void set_header(SEXP headers, R_xlen_t place, const char *name, const char *value) {
  SET_STRING_ELT(headers, place, Rf_mkCharCE(value, CE_UTF8));
  SET_STRING_ELT(Rf_getAttrib(headers, R_NamesSymbol), place, Rf_mkChar(name));
}

/* The headers of a request with its signature: canonical request, string to sign, signature. headers: as
 * given, of which those with the names in `replaced` go. own: what takes their place. payload: bytes,
 * or their hash; one that the request states is believed. states: whether the hash is stated in any
 * case. said: see authorization(). The others are those of write_canonical() and sign(). */
SEXP c_signed_headers(
  SEXP method, SEXP path, SEXP query, SEXP headers, SEXP replaced, SEXP own, SEXP payload, SEXP states, SEXP normalize,
  SEXP said, SEXP key, SEXP ecdsa
) {
  static const char hash_name[] = "X-Amz-Content-SHA256";
  check_request(method, path, query, headers);
  if (replaced != R_NilValue) check_type(replaced, STRSXP, 0, "names");
  check_named(own, STRSXP, "headers");
  check_type(said, STRSXP, 4, "what is said");
  if (TYPEOF(payload) != RAWSXP) check_text(payload, "a hash");
  char made[HEX_SHA256];
  SEXP found = header_find(headers, hash_name);
  const char *hash = found == NULL ? made : CHAR(found);
  if (found == NULL && TYPEOF(payload) == RAWSXP) {
    sha256_hex(RAW(payload), (size_t)XLENGTH(payload), made);
  } else if (found == NULL) {
    hash = CHAR(STRING_ELT(payload, 0));
  }
  bool stated = found != NULL || Rf_asLogical(states) == TRUE;
  SEXP all = PROTECT(headers_joined(headers, replaced, own, stated ? 2 : 1));
  if (stated) set_header(all, XLENGTH(all) - 2, hash_name, hash);
  buffer canonical, names, value;
  PROTECT(buffer_open(&canonical));
  PROTECT(buffer_open(&names));
  PROTECT(buffer_open(&value));
  write_canonical(&canonical, &names, method, path, query, all, hash, Rf_asLogical(normalize) == TRUE);
  write_authorization(&value, said, &canonical, &names, key, ecdsa);
  set_header(all, XLENGTH(all) - 1, "Authorization", (char *)value.data);
  UNPROTECT(4);
  return all;
}
