/* Messages of application/vnd.amazon.eventstream. A message is a prelude (length of the message,
 * length of the headers, CRC of these two), headers, payload, and the CRC of all before it. Numbers
 * are big-endian. A header is a length and a name, a type, and a value. */

#include "claws.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  PRELUDE = 12,
  AROUND = PRELUDE + 4, /* what a message has beside headers and payload */
  MAX_HEADERS = 128 * 1024,
  MAX_PAYLOAD = 24 * 1024 * 1024
};

enum header_type {
  H_TRUE, H_FALSE, H_BYTE, H_SHORT, H_INTEGER, H_LONG, H_BYTES, H_STRING, H_TIMESTAMP, H_UUID
};

static const int64_t exact = INT64_C(1) << 53; /* up to here a double holds every whole number */

typedef struct {
  const unsigned char *at, *end;
} span;

static const unsigned char *take(span *s, size_t size) {
  if ((size_t)(s->end - s->at) < size) refuse("a header of a message goes beyond its end");
  s->at += size;
  return s->at - size;
}

static uint64_t take_number(span *s, size_t size) {
  const unsigned char *bytes = take(s, size);
  uint64_t number = 0;
  for (size_t i = 0; i < size; i++) number = number << 8 | bytes[i];
  return number;
}

static uint32_t number_at(const unsigned char *bytes) {
  span four = {bytes, bytes + 4};
  return (uint32_t)take_number(&four, 4);
}

static SEXP take_text(span *s, size_t size) {
  const char *text = (const char *)take(s, size);
  if (memchr(text, 0, size) != NULL) refuse("a header of a message holds a NUL character");
  if (!utf8_valid((const unsigned char *)text, size)) {
    refuse("a header of a message is not UTF-8");
  }
  return Rf_mkCharLenCE(text, (int)size, CE_UTF8);
}

static SEXP take_bytes(span *s, size_t size) {
  const unsigned char *bytes = take(s, size);
  SEXP raw = Rf_allocVector(RAWSXP, (R_xlen_t)size);
  memcpy(RAW(raw), bytes, size);
  return raw;
}

/* The smallest integer is R's NA, so it becomes a double; what a double cannot hold, digits. */
static SEXP whole(int64_t number) {
  if (number > INT_MIN && number <= INT_MAX) return Rf_ScalarInteger((int)number);
  if (number >= -exact && number <= exact) return Rf_ScalarReal((double)number);
  char digits[32];
  snprintf(digits, sizeof digits, "%" PRId64, number);
  return Rf_mkString(digits);
}

static SEXP take_value(span *s) {
  unsigned type = (unsigned)take_number(s, 1);
  switch (type) {
  case H_TRUE:
  case H_FALSE:
    return Rf_ScalarLogical(type == H_TRUE);
  case H_BYTE:
    return whole((int8_t)take_number(s, 1));
  case H_SHORT:
    return whole((int16_t)take_number(s, 2));
  case H_INTEGER:
    return whole((int32_t)take_number(s, 4));
  case H_LONG:
    return whole((int64_t)take_number(s, 8));
  case H_BYTES:
    return take_bytes(s, (size_t)take_number(s, 2));
  case H_STRING:
    return Rf_ScalarString(take_text(s, (size_t)take_number(s, 2)));
  case H_TIMESTAMP:
    return time_value((double)(int64_t)take_number(s, 8) / 1000);
  case H_UUID:
    return take_bytes(s, 16);
  default:
    refuse("a header of a message has the type %u, which is none", type);
  }
}

static int by_address(const void *left, const void *right) {
  uintptr_t a = (uintptr_t) * (const SEXP *)left, b = (uintptr_t) * (const SEXP *)right;
  return (a > b) - (a < b);
}

/* R keeps one copy of a string: names that are the same lie beside each other when they are sorted. */
static void refuse_twice(SEXP names) {
  R_xlen_t count = XLENGTH(names);
  SEXP *sorted = (SEXP *)room_for((size_t)count, sizeof(SEXP));
  for (R_xlen_t i = 0; i < count; i++) sorted[i] = STRING_ELT(names, i);
  qsort(sorted, (size_t)count, sizeof(SEXP), by_address);
  for (R_xlen_t i = 1; i < count; i++) {
    if (sorted[i] == sorted[i - 1]) refuse("a message has the header %s twice", CHAR(sorted[i]));
  }
}

static SEXP read_headers(span s) {
  R_xlen_t room = (s.end - s.at) / 3, count = 0; /* length, a name of one byte, type */
  SEXP values = PROTECT(Rf_allocVector(VECSXP, room));
  SEXP names = PROTECT(Rf_allocVector(STRSXP, room));
  while (s.at < s.end) {
    size_t size = (size_t)take_number(&s, 1);
    if (size == 0) refuse("a header of a message has no name");
    if (count == room) refuse("a header of a message goes beyond its end");
    SET_STRING_ELT(names, count, take_text(&s, size));
    SET_VECTOR_ELT(values, count, take_value(&s));
    count++;
  }
  values = PROTECT(Rf_xlengthgets(values, count));
  names = PROTECT(Rf_xlengthgets(names, count));
  refuse_twice(names);
  Rf_setAttrib(values, R_NamesSymbol, names);
  UNPROTECT(4);
  return values;
}

/* Whether the lengths of a message can be believed; the prelude has a CRC of its own for that. */
static void check_prelude(const unsigned char *start, uint32_t total, uint32_t headers) {
  if (crc32_update(0, start, 8) != number_at(start + 8)) {
    refuse("the checksum of a message's prelude is wrong");
  }
  if (headers > MAX_HEADERS) {
    refuse("the headers of a message have %u bytes, more than %d", headers, MAX_HEADERS);
  }
  if (total < AROUND + headers) {
    refuse("a message of %u bytes cannot have %u bytes of headers", total, headers);
  }
  if (total - AROUND - headers > MAX_PAYLOAD) {
    refuse("the payload of a message has %u bytes, more than %d", total - AROUND - headers, MAX_PAYLOAD);
  }
}

/* The message that begins after `from` bytes: list(headers, payload, size), size being its length;
 * NULL when not all of it is there. */
SEXP c_event_decode(SEXP bytes, SEXP from) {
  check_type(bytes, RAWSXP, 0, "messages");
  double skipped = check_number(from, "a place");
  if (!(skipped >= 0 && skipped <= (double)Rf_xlength(bytes))) Rf_error("there is no byte to begin at");
  const unsigned char *start = RAW(bytes) + (size_t)skipped;
  size_t there = (size_t)Rf_xlength(bytes) - (size_t)skipped;
  if (there < PRELUDE) return R_NilValue;
  uint32_t total = number_at(start), headers = number_at(start + 4);
  check_prelude(start, total, headers);
  if (there < total) return R_NilValue;
  if (crc32_update(0, start, total - 4) != number_at(start + total - 4)) {
    refuse("the checksum of a message is wrong");
  }
  span of_headers = {start + PRELUDE, start + PRELUDE + headers};
  span of_payload = {of_headers.end, start + total - 4};
  const char *names[] = {"headers", "payload", "size", ""};
  SEXP message = PROTECT(Rf_mkNamed(VECSXP, names));
  SET_VECTOR_ELT(message, 0, read_headers(of_headers));
  SET_VECTOR_ELT(message, 1, take_bytes(&of_payload, total - AROUND - headers));
  SET_VECTOR_ELT(message, 2, Rf_ScalarInteger((int)total));
  UNPROTECT(1);
  return message;
}
