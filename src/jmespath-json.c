/* The JSON in an expression: literals between backticks, and names between quotes. Arrays and
 * objects become lists, so that an array of one element stays one. */

#include "jmespath.h"
#include <string.h>

typedef struct {
  const char *at, *end;
  bool valid;
  int depth;
} json;

static SEXP json_value(json *j);

static SEXP fail(json *j) {
  j->valid = false;
  return R_NilValue;
}

static int peek(json *j) {
  while (j->at < j->end && strchr(" \t\n\r", *j->at) != NULL && *j->at != 0) j->at++;
  return j->at < j->end ? (unsigned char)*j->at : -1;
}

static int hex4(json *j) {
  int code = 0;
  for (int i = 0; i < 4; i++, j->at++) {
    if (j->at == j->end) return -1;
    int digit = hex_value(*j->at);
    if (digit < 0) return -1;
    code = code << 4 | digit;
  }
  return code;
}

/* A half of a surrogate pair needs the other; R's strings hold no NUL. */
static bool json_unicode(json *j, buffer *b) {
  int code = hex4(j);
  if (code >= 0xd800 && code < 0xdc00) {
    if (j->end - j->at < 6 || j->at[0] != '\\' || j->at[1] != 'u') return false;
    j->at += 2;
    int low = hex4(j);
    if (low < 0xdc00 || low > 0xdfff) return false;
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  } else if (code >= 0xdc00 && code < 0xe000) {
    return false;
  }
  if (code <= 0) return false;
  write_utf8(b, (unsigned)code);
  return true;
}

static bool json_escape(json *j, buffer *b) {
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  if (j->at == j->end || *j->at == 0) return false;
  char c = *j->at++;
  if (c == 'u') return json_unicode(j, b);
  const char *found = strchr(from, c);
  if (found == NULL) return false;
  buffer_byte(b, (unsigned char)to[found - from]);
  return true;
}

/* The text behind a quote, past the one that ends it. */
static SEXP json_string(json *j) {
  buffer b;
  PROTECT(buffer_open(&b));
  bool whole = true;
  while (whole && j->at < j->end && *j->at != '"') {
    if (*j->at == '\\') {
      j->at++;
      whole = json_escape(j, &b);
    } else {
      whole = (unsigned char)*j->at >= 0x20;
      buffer_byte(&b, (unsigned char)*j->at++);
    }
  }
  SEXP text = R_NilValue;
  if (whole && j->at < j->end) {
    j->at++;
    text = Rf_ScalarString(buffer_string(&b));
  }
  UNPROTECT(1);
  return text == R_NilValue ? fail(j) : text;
}

static const char *skip_digits(const char *at, const char *end) {
  while (at < end && is_digit(*at)) at++;
  return at;
}

/* The end of a number that begins at `at`, or NULL. */
static const char *number_end(const char *at, const char *end) {
  if (at < end && *at == '-') at++;
  const char *digits = at;
  at = skip_digits(at, end);
  if (at == digits || (*digits == '0' && at - digits > 1)) return NULL;
  if (at < end && *at == '.') {
    const char *after = skip_digits(at + 1, end);
    if (after == at + 1) return NULL;
    at = after;
  }
  if (at < end && (*at == 'e' || *at == 'E')) {
    const char *power = at + 1;
    if (power < end && (*power == '+' || *power == '-')) power++;
    at = skip_digits(power, end);
    if (at == power) return NULL;
  }
  return at;
}

/* Whether all of a text is a number. */
bool jmespath_number(const char *text, size_t size, double *number) {
  return number_end(text, text + size) == text + size && read_double(text, size, number);
}

static SEXP json_number(json *j) {
  double number;
  const char *end = number_end(j->at, j->end);
  if (end == NULL || !jmespath_number(j->at, (size_t)(end - j->at), &number)) return fail(j);
  j->at = end;
  return Rf_ScalarReal(number);
}

static SEXP json_word(json *j) {
  static const char *const words[] = {"false", "true", "null"};
  for (int i = 0; i < 3; i++) {
    size_t size = strlen(words[i]);
    if ((size_t)(j->end - j->at) < size || memcmp(j->at, words[i], size) != 0) continue;
    j->at += size;
    return i == 2 ? R_NilValue : Rf_ScalarLogical(i);
  }
  return fail(j);
}

/* Whether another element follows; past the comma before it, or the bracket at the end. */
static bool more(json *j, int close, R_xlen_t count) {
  int c = peek(j);
  if (!j->valid) return false;
  if (c == close) {
    j->at++;
    return false;
  }
  if (count == 0) return true;
  if (c != ',') {
    fail(j);
    return false;
  }
  j->at++;
  return true;
}

/* A name of an object and the colon behind it. */
static SEXP json_key(json *j) {
  if (peek(j) != '"') return fail(j);
  j->at++;
  SEXP key = json_string(j);
  if (!j->valid || peek(j) != ':') return fail(j);
  j->at++;
  return key;
}

/* Elements in a chain, the last one first; a name is the tag of its value. */
static SEXP json_chain(json *j, int close, R_xlen_t *size) {
  SEXP chain = R_NilValue;
  PROTECT_INDEX slot;
  PROTECT_WITH_INDEX(chain, &slot);
  for (*size = 0; more(j, close, *size); (*size)++) {
    SEXP key = PROTECT(close == '}' ? json_key(j) : R_NilValue);
    SEXP element = PROTECT(j->valid ? json_value(j) : R_NilValue);
    REPROTECT(chain = Rf_cons(element, chain), slot);
    SET_TAG(chain, key);
    UNPROTECT(2);
    if (!j->valid) break;
  }
  UNPROTECT(1);
  return chain;
}

static SEXP json_list(json *j, int close) {
  R_xlen_t size;
  SEXP chain = PROTECT(json_chain(j, close, &size));
  if (!j->valid) {
    UNPROTECT(1);
    return R_NilValue;
  }
  SEXP list = PROTECT(Rf_allocVector(VECSXP, size));
  SEXP names = PROTECT(Rf_allocVector(STRSXP, close == '}' ? size : 0));
  for (R_xlen_t i = size - 1; i >= 0; i--, chain = CDR(chain)) {
    SET_VECTOR_ELT(list, i, CAR(chain));
    if (close == '}') SET_STRING_ELT(names, i, STRING_ELT(TAG(chain), 0));
  }
  if (close == '}') Rf_setAttrib(list, R_NamesSymbol, names);
  UNPROTECT(3);
  return list;
}

static SEXP json_value(json *j) {
  int c = peek(j);
  SEXP value;
  if (++j->depth > MAX_DEPTH) return fail(j);
  if (c == '{' || c == '[') {
    j->at++;
    value = json_list(j, c == '{' ? '}' : ']');
  } else if (c == '"') {
    j->at++;
    value = json_string(j);
  } else if (c == '-' || is_digit((char)c)) {
    value = json_number(j);
  } else {
    value = json_word(j);
  }
  j->depth--;
  return value;
}

/* A whole JSON text as an R value. */
SEXP jmespath_json(const char *text, size_t size, bool *valid) {
  json j = {text, text + size, true, 0};
  SEXP value = json_value(&j);
  *valid = j.valid && peek(&j) == -1;
  return value;
}

/* The text between two quotes, as a string; NULL when it is none. */
SEXP jmespath_unquote(const char *text, size_t size) {
  char *quoted = room_for(size, 1);
  memcpy(quoted, text, size);
  quoted[size] = '"';
  json j = {quoted, quoted + size + 1, true, 0};
  SEXP value = json_string(&j);
  return j.valid && j.at == j.end ? value : R_NilValue;
}
