/* CBOR (RFC 8949) to R values, by shape, in one pass over the bytes. */

#include "cbor.h"
#include "claws.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

#define INDEFINITE 31

typedef struct {
  output o;
  const unsigned char *at, *end;
} reader;

/* The head of an item: its type, the five bits beside it, and the number that they say. */
typedef struct {
  enum major major;
  int info;
  uint64_t value;
} head;

static SEXP read_value(reader *r, int shape, bool *null);

NORET static void bad(reader *r) { unreadable(&r->o, "is not CBOR"); }

static uint64_t big_endian(reader *r, int size) {
  uint64_t value = 0;
  if (r->end - r->at < size) bad(r);
  while (size-- > 0) value = value << 8 | *r->at++;
  return value;
}

static head read_head(reader *r) {
  if (r->at == r->end) bad(r);
  unsigned char byte = *r->at++;
  head h = {(enum major)(byte >> 5), byte & 31, (uint64_t)(byte & 31)};
  if (h.info >= 24 && h.info <= 27) {
    h.value = big_endian(r, 1 << (h.info - 24));
  } else if (h.info >= 28 && !(h.info == INDEFINITE && h.major >= BYTES && h.major <= PAIRS)) {
    bad(r);
  }
  return h;
}

static bool is_break(reader *r) {
  if (r->at == r->end) bad(r);
  if (*r->at != 0xff) return false;
  r->at++;
  return true;
}

/* Whether another element of an array or map follows. No item is smaller than a byte, so a count
 * that is more than what is left is wrong before anything is made room for. */
static bool more(reader *r, head h, uint64_t count) {
  interrupt_every(4096, count);
  if (h.info == INDEFINITE) return !is_break(r);
  if (h.value > (uint64_t)(r->end - r->at) + count) bad(r);
  return count < h.value;
}

/* The bytes of a string: in place, or joined when it comes in chunks. */
static const unsigned char *read_bytes(reader *r, head h, size_t *size) {
  if (h.info != INDEFINITE) {
    if (h.value > (uint64_t)(r->end - r->at)) bad(r);
    const unsigned char *start = r->at;
    *size = (size_t)h.value;
    r->at += *size;
    return start;
  }
  buffer *b = output_scratch(&r->o);
  while (!is_break(r)) {
    head chunk = read_head(r);
    if (chunk.major != h.major || chunk.info == INDEFINITE) bad(r);
    if (chunk.value > (uint64_t)(r->end - r->at)) bad(r);
    buffer_bytes(b, r->at, (size_t)chunk.value);
    r->at += chunk.value;
  }
  *size = b->size;
  return b->data;
}

static SEXP read_text(reader *r, head h) {
  size_t size;
  const unsigned char *text = read_bytes(r, h, &size);
  return output_string(&r->o, (const char *)text, size);
}

static SEXP read_blob(reader *r, head h) {
  size_t size;
  const unsigned char *bytes = read_bytes(r, h, &size);
  return output_blob(&r->o, bytes, size);
}

static double half(unsigned bits) {
  int exponent = (int)(bits >> 10 & 31);
  double mantissa = bits & 1023;
  double value = exponent == 0 ? ldexp(mantissa, -24)
    : exponent != 31 ? ldexp(mantissa + 1024, exponent - 25) : mantissa == 0 ? R_PosInf : R_NaN;
  return bits & 0x8000 ? -value : value;
}

static double real(reader *r, head h) {
  if (h.info == HALF) return half((unsigned)h.value);
  if (h.info == SINGLE) {
    uint32_t bits = (uint32_t)h.value;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }
  if (h.info != FULL) bad(r);
  double value;
  memcpy(&value, &h.value, sizeof value);
  return value;
}

static SEXP read_number(reader *r, head h, enum type type) {
  char digits[32];
  if (h.major == SIMPLE) {
    output_spend(&r->o, 1, 0);
    return Rf_ScalarReal(real(r, h));
  }
  if (h.major == NEGATIVE && h.value > INT64_MAX) unreadable(&r->o, "is a number beyond 64 bits");
  if (h.major == UNSIGNED) {
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)h.value);
  } else {
    snprintf(digits, sizeof digits, "-%llu", (unsigned long long)h.value + 1);
  }
  return output_number(&r->o, type, digits, strlen(digits));
}

static bool is_number(head h) {
  return h.major == UNSIGNED || h.major == NEGATIVE || (h.major == SIMPLE && h.info >= HALF);
}

static SEXP read_time(reader *r, head h) {
  if (h.major == TAGGED) {
    if (h.value != 1) bad(r);
    h = read_head(r);
  }
  if (!is_number(h)) unreadable(&r->o, "is not a time");
  if (h.major == UNSIGNED) {
    char digits[32];
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)h.value);
    return output_scalar(&r->o, T_TIMESTAMP, digits, strlen(digits));
  }
  SEXP number = PROTECT(read_number(r, h, T_DOUBLE));
  if (!R_FINITE(REAL(number)[0])) unreadable(&r->o, "is not a time");
  output_spend(&r->o, TIME_NODES, 0);
  SEXP time = time_value(REAL(number)[0]);
  UNPROTECT(1);
  return time;
}

/* Past a value that nobody asked for, whose head was read. */
static void skip(reader *r, head h) {
  size_t size;
  switch (h.major) {
  case BYTES:
  case TEXT:
    read_bytes(r, h, &size);
    break;
  case ARRAY:
  case PAIRS:
    for (uint64_t n = 0; more(r, h, n); n++) {
      path_index(&r->o.at, (R_xlen_t)n);
      skip(r, read_head(r));
      if (h.major == PAIRS) skip(r, read_head(r));
      path_leave(&r->o.at);
    }
    break;
  case TAGGED:
    path_index(&r->o.at, 0);
    skip(r, read_head(r));
    path_leave(&r->o.at);
    break;
  default:
    break;
  }
}

static SEXP read_key(reader *r) {
  head h = read_head(r);
  if (h.major != TEXT) unreadable(&r->o, "has a name that is not text");
  return read_text(r, h);
}

static SEXP read_structure(reader *r, head h, int shape) {
  if (h.major != PAIRS) unreadable(&r->o, "is not a CBOR map");
  int hint = 0, first = r->o.s->first[shape] - 1;
  R_xlen_t base = output_slots(&r->o, shape), known = 0;
  SEXP unknown = PROTECT(Rf_allocVector(VECSXP, 1));
  for (uint64_t n = 0; more(r, h, n); n++) {
    SEXP key = STRING_ELT(PROTECT(read_key(r)), 0);
    int place =
      member_by_wire_name(r->o.s, shape, CHAR(key), (size_t)LENGTH(key), &hint);
    path_name(&r->o.at, CHAR(key));
    if (place < 0) {
      head value = read_head(r);
      bool null = value.major == SIMPLE && (value.info == NULL_ITEM || value.info == UNDEFINED_ITEM);
      if (!null && strcmp(CHAR(key), "__type") != 0) {
        SET_VECTOR_ELT(unknown, 0, Rf_ScalarString(key));
      }
      skip(r, value);
    } else {
      bool null;
      SEXP value = read_value(r, r->o.s->member_shape[first + place] - 1, &null);
      if (!null) {
        SET_VECTOR_ELT(r->o.slots, base + place, value);
        known++;
      }
    }
    path_leave(&r->o.at);
    UNPROTECT(1);
  }
  SEXP newer = VECTOR_ELT(unknown, 0);
  SEXP value;
  if ((r->o.s->shape_flags[shape] & S_UNION) && known == 0 && newer != R_NilValue) {
    output_drop_slots(&r->o, base);
    value = unknown_member(CHAR(STRING_ELT(newer, 0)), (size_t)LENGTH(STRING_ELT(newer, 0)));
  } else {
    value = output_structure(&r->o, base, shape);
  }
  UNPROTECT(1);
  return value;
}

static SEXP read_list(reader *r, head h, int shape) {
  if (h.major != ARRAY) unreadable(&r->o, "is not a CBOR array");
  int element = r->o.s->member_shape[schema_element(r->o.s, shape) - 1] - 1;
  R_xlen_t base = r->o.top;
  for (uint64_t n = 0; more(r, h, n); n++) {
    bool null;
    path_index(&r->o.at, (R_xlen_t)n);
    output_push_element(&r->o, read_value(r, element, &null), element);
    path_leave(&r->o.at);
  }
  return output_list(&r->o, base, element);
}

/* An entry whose value is null is none. */
static SEXP read_map(reader *r, head h, int shape) {
  if (h.major != PAIRS) unreadable(&r->o, "is not a CBOR map");
  int element = r->o.s->member_shape[schema_element(r->o.s, shape) - 1] - 1;
  R_xlen_t base = r->o.top;
  for (uint64_t n = 0; more(r, h, n); n++) {
    bool null;
    SEXP key = read_key(r);
    output_push(&r->o, key);
    path_name(&r->o.at, CHAR(STRING_ELT(key, 0)));
    output_push(&r->o, read_value(r, element, &null));
    path_leave(&r->o.at);
    if (null) output_drop(&r->o, r->o.top - 2);
  }
  return output_map(&r->o, base);
}

static SEXP read_scalar(reader *r, head h, enum type type) {
  switch (type) {
  case T_STRING:
    if (h.major != TEXT) unreadable(&r->o, "is not text");
    return read_text(r, h);
  case T_BLOB:
    if (h.major != BYTES) unreadable(&r->o, "is not a byte string");
    return read_blob(r, h);
  case T_BOOLEAN:
    if (h.major != SIMPLE || (h.info != TRUE_ITEM && h.info != FALSE_ITEM)) {
      unreadable(&r->o, "is neither true nor false");
    }
    return Rf_ScalarLogical(h.info == TRUE_ITEM);
  case T_TIMESTAMP:
    return read_time(r, h);
  default:
    if (!is_number(h)) unreadable(&r->o, "is not a number");
    return read_number(r, h, type);
  }
}

static SEXP read_value(reader *r, int shape, bool *null) {
  head h = read_head(r);
  *null = h.major == SIMPLE && (h.info == NULL_ITEM || h.info == UNDEFINED_ITEM);
  if (*null) return R_NilValue;
  switch ((enum type)r->o.s->type[shape]) {
  case T_STRUCTURE:
    return read_structure(r, h, shape);
  case T_LIST:
    return read_list(r, h, shape);
  case T_MAP:
    return read_map(r, h, shape);
  default:
    return read_scalar(r, h, (enum type)r->o.s->type[shape]);
  }
}

/* An item of which no shape is known. */
static SEXP read_any(reader *r) {
  head h = read_head(r);
  R_xlen_t base = r->o.top;
  switch (h.major) {
  case TEXT:
    return read_text(r, h);
  case BYTES:
    return read_blob(r, h);
  case ARRAY:
  case PAIRS:
    for (uint64_t n = 0; more(r, h, n); n++) {
      if (h.major == PAIRS) output_push(&r->o, read_key(r));
      path_index(&r->o.at, (R_xlen_t)n);
      output_push(&r->o, read_any(r));
      path_leave(&r->o.at);
    }
    return h.major == PAIRS ? output_map(&r->o, base) : output_array(&r->o, base);
  case TAGGED:
    return read_time(r, h);
  default:
    if (is_number(h)) return read_number(r, h, T_LONG);
    if (h.major == SIMPLE && h.info >= FALSE_ITEM && h.info <= UNDEFINED_ITEM) {
      return h.info > TRUE_ITEM ? R_NilValue : Rf_ScalarLogical(h.info == TRUE_ITEM);
    }
    bad(r);
  }
}

/* The caller protects what is returned. */
static SEXP reader_open(reader *r, SEXP bytes, const schema *s) {
  check_type(bytes, RAWSXP, 0, "a body");
  r->at = RAW(bytes);
  r->end = r->at + Rf_xlength(bytes);
  return output_open(&r->o, s, Rf_xlength(bytes));
}

SEXP c_cbor_read(SEXP bytes, SEXP shape, SEXP columns) {
  schema s;
  reader r;
  bool null;
  schema_open(&s, columns);
  PROTECT(reader_open(&r, bytes, &s));
  SEXP value = PROTECT(read_value(&r, check_shape(&s, shape, 1) - 1, &null));
  if (null) unreadable(&r.o, "is not a CBOR map");
  if (r.at != r.end) bad(&r);
  UNPROTECT(2);
  return value;
}

SEXP c_cbor_parse(SEXP bytes) {
  reader r;
  PROTECT(reader_open(&r, bytes, NULL));
  SEXP value = PROTECT(read_any(&r));
  if (r.at != r.end) bad(&r);
  UNPROTECT(2);
  return value;
}
