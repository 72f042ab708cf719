/* Spans: bytes of a file that go into a request or come from an answer without passing through R, and their CRC in
 * the same pass. */

#include "exchange.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>

#define MOST_WHOLE 9007199254740992.0

enum { SPAN_FILE, SPAN_FROM, SPAN_SIZE, SPAN_KIND, SPAN_SUM, SPAN_TRAILER, SPAN_FIELDS };

static double whole(SEXP x, const char *what) {
  double number = check_number(x, what);
  if (!(number >= 0 && number <= MOST_WHOLE)) Rf_error("%s is a whole number", what);
  return number;
}

/* given: list(file, from, size, kind, sum, trailer): an open file; where in it, and how many bytes; a number of
 * `enum crc`, or -1 for none, and the CRC so far; for a body in chunks, the name of the trailer that its CRC
 * goes into. */
void span_open(span *s, SEXP given) {
  memset(s, 0, sizeof *s);
  check_type(given, VECSXP, SPAN_FIELDS, "a span");
  s->fd = file_descriptor(VECTOR_ELT(given, SPAN_FILE));
  s->from = whole(VECTOR_ELT(given, SPAN_FROM), "a place");
  s->size = whole(VECTOR_ELT(given, SPAN_SIZE), "a size");
  s->kind = check_whole(VECTOR_ELT(given, SPAN_KIND), -1, CRC_KINDS - 1, "a kind of CRC");
  SEXP sum = VECTOR_ELT(given, SPAN_SUM), trailer = VECTOR_ELT(given, SPAN_TRAILER);
  if (sum != R_NilValue && s->kind >= 0) s->begun = crc_of_raw((enum crc)s->kind, sum);
  s->sum = s->begun;
  if (trailer == R_NilValue) return;
  if (s->kind < 0) Rf_error("a trailer has a kind of CRC");
  const char *name = CHAR(check_text(trailer, "a trailer"));
  if (strlen(name) > SPAN_NAME || strpbrk(name, "\r\n:") != NULL) Rf_error("a trailer has a short name");
  strcpy(s->trailer, name);
  s->head_size = (size_t)snprintf(s->head, sizeof s->head, "%llx\r\n", (unsigned long long)s->size);
  span_tail(s);
}

/* The text behind the bytes: the end of their chunk, the last chunk, and the trailer with the CRC in base64. */
void span_tail(span *s) {
  unsigned char bytes[8];
  int width = crc_width((enum crc)s->kind) / 8;
  for (int i = 0; i < width; i++) bytes[i] = (unsigned char)(s->sum >> 8 * (width - 1 - i));
  char text[16];
  base64_text(text, bytes, (size_t)width);
  const char *end = s->size > 0 ? "\r\n0\r\n" : "";
  s->tail_size = (size_t)snprintf(s->tail, sizeof s->tail, "%s%s:%s\r\n\r\n", end, s->trailer, text);
}

/* Bytes of the whole, frames included. */
double span_length(const span *s) { return s->size + (double)s->head_size + (double)s->tail_size; }

void span_rewind(span *s) {
  s->at = 0;
  s->sent = 0;
  s->sum = s->begun;
  s->code = 0;
}

/* Copies of text[0..size) what comes after `done`; returns how much. */
static size_t copy_text(char *to, size_t room, const char *text, size_t size, double done) {
  size_t from = (size_t)done, count = size - from < room ? size - from : room;
  memcpy(to, text + from, count);
  return count;
}

/* Reads on. The next bytes of the span with what frames them; 0 at the end, SPAN_FAILED when the file cannot be read
 * or has become shorter. */
size_t span_read(span *s, char *to, size_t room) {
  size_t count;
  double head = (double)s->head_size, tail = head + s->size;
  if (s->sent < head) {
    count = copy_text(to, room, s->head, s->head_size, s->sent);
  } else if (s->at < s->size) {
    double left = s->size - s->at;
    count = left < (double)room ? (size_t)left : room;
    long long got = file_read_at(*s->fd, to, count, s->from + s->at);
    if (got <= 0) {
      s->code = got < 0 ? errno : SPAN_SHORT;
      return SPAN_FAILED;
    }
    count = (size_t)got;
    if (s->kind >= 0) s->sum = crc_update((enum crc)s->kind, s->sum, (const unsigned char *)to, count);
    s->at += (double)count;
  } else {
    if (s->sent == tail && s->tail_size > 0) span_tail(s);
    count = copy_text(to, room, s->tail, s->tail_size, s->sent - tail);
  }
  s->sent += (double)count;
  return count;
}

/* Writes on. Whether all bytes had room in the span, and the file took them. */
bool span_write(span *s, const char *bytes, size_t size) {
  if (s->at + (double)size > s->size) {
    s->code = SPAN_LONG;
    return false;
  }
  if (!file_write_at(*s->fd, bytes, size, s->from + s->at)) {
    s->code = errno == 0 ? EIO : errno;
    return false;
  }
  if (s->kind >= 0) s->sum = crc_update((enum crc)s->kind, s->sum, (const unsigned char *)bytes, size);
  s->at += (double)size;
  return true;
}

/* list(size, sum, reason, is_long): bytes that went, their CRC with those before, what went wrong, NULL for nothing,
 * and whether that is that there are too many. */
SEXP span_value(const span *s) {
  static const char *const names[] = {"size", "sum", "reason", "is_long", ""};
  SEXP value = PROTECT(Rf_mkNamed(VECSXP, (const char **)names));
  SET_VECTOR_ELT(value, 0, Rf_ScalarReal(s->at));
  if (s->kind >= 0) SET_VECTOR_ELT(value, 1, crc_raw((enum crc)s->kind, s->sum));
  if (s->code == SPAN_SHORT) {
    SET_VECTOR_ELT(value, 2, Rf_mkString("it has become shorter"));
  } else if (s->code == SPAN_LONG) {
    SET_VECTOR_ELT(value, 2, Rf_mkString("there are more bytes than were asked for"));
  } else if (s->code != 0) {
    SET_VECTOR_ELT(value, 2, Rf_mkString(strerror(s->code)));
  }
  SET_VECTOR_ELT(value, 3, Rf_ScalarLogical(s->code == SPAN_LONG));
  UNPROTECT(1);
  return value;
}

/* The CRC of a span, without an exchange: as span_value() has it. */
SEXP c_span_sum(SEXP given) {
  span s;
  span_open(&s, given);
  if (s.trailer[0] != '\0') Rf_error("this span has no trailer");
  char room[SPAN_PIECE];
  while (s.at < s.size && span_read(&s, room, sizeof room) != SPAN_FAILED) R_CheckUserInterrupt();
  if (s.code == 0 && s.at < s.size) s.code = SPAN_SHORT;
  return span_value(&s);
}

/* The bytes of a span, or those that there are of them. */
SEXP c_span_bytes(SEXP given) {
  span s;
  span_open(&s, given);
  if (s.size > R_XLEN_T_MAX) Rf_error("a span is too long for R");
  SEXP bytes = PROTECT(Rf_allocVector(RAWSXP, (R_xlen_t)s.size));
  while (s.at < s.size && span_read(&s, (char *)RAW(bytes) + (size_t)s.at, (size_t)(s.size - s.at)) != SPAN_FAILED) {
    R_CheckUserInterrupt();
  }
  if (s.at < s.size) bytes = Rf_xlengthgets(bytes, (R_xlen_t)s.at);
  UNPROTECT(1);
  return bytes;
}

/* Bytes into a span, as c_span_sum() has it. */
SEXP c_span_fill(SEXP given, SEXP bytes) {
  check_type(bytes, RAWSXP, 0, "bytes");
  span s;
  span_open(&s, given);
  span_write(&s, (const char *)RAW(bytes), (size_t)XLENGTH(bytes));
  return span_value(&s);
}
