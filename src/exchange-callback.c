/* The callbacks of libcurl while an exchange is on its way.
 *
 * Everything that arrives is bounded: the headers of all answers to a request together, the body
 * that waits to be taken, and the time that it takes beside its size. Where libcurl asks R for a
 * piece of the request's body, a jump is caught and goes on afterwards. */

#include "exchange.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Bytes and lines of headers, those of a 100 and of trailers among them. */
#define MOST_HEADER_BYTES (256 * 1024)
#define MOST_HEADER_LINES 1000

static bool bytes_add(bytes *b, const char *from, size_t size) {
  if (b->room - b->size < size) {
    size_t room = b->room == 0 ? 4096 : b->room;
    while (room - b->size < size) room *= 2;
    char *data = b->lent ? NULL : realloc(b->data, room);
    if (data == NULL) return false;
    b->data = data;
    b->room = room;
  }
  memcpy(b->data + b->size, from, size);
  b->size += size;
  return true;
}

/* Notes why the exchange ends; libcurl stops when less is taken than was given. */
static size_t stop(exchange *e, enum stop why) {
  e->stopped = why;
  return 0;
}

/* A body that is long, and not longer than a length is believed, waits at its beginning until R has
 * memory for all of it. It is copied only once then. */
#define LONG_BODY (1 << 20)
#define BELIEVED (1 << 28)

static bool awaits_room(exchange *e) {
  if (e->asked) return false;
  e->asked = true;
  curl_off_t length = -1;
  curl_easy_getinfo(e->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
  if (length < LONG_BODY || length > BELIEVED || (double)length > fmin(e->most, e->room)) return false;
  e->awaited = (size_t)length;
  return true;
}

/* Whether the body goes into a file: that of a success does. */
static bool is_sunk(const exchange *e) {
  long status = 0;
  if (e->sink.fd == NULL) return false;
  curl_easy_getinfo(e->easy, CURLINFO_RESPONSE_CODE, &status);
  return status < 300;
}

/* An answer that has all bytes where those from a place on were asked for does not fit. */
static bool sink_takes(exchange *e, const char *from, size_t size) {
  long status = 0;
  curl_easy_getinfo(e->easy, CURLINFO_RESPONSE_CODE, &status);
  if (status != 206 && e->sink.from > 0) e->sink.code = SPAN_LONG;
  return e->sink.code == 0 && span_write(&e->sink, from, size);
}

/* A body that is read while it arrives waits on the connection, not in memory. */
size_t exchange_on_body(char *from, size_t one, size_t count, void *data) {
  exchange *e = data;
  size_t size = one * count;
  if (e->gone) return 0; /* and what the body was written to with it */
  if (is_sunk(e)) {
    if (!sink_takes(e, from, size)) return stop(e, FILE_FAILED);
    e->received += (double)size;
    return count;
  }
  if ((double)e->body.size >= e->room || awaits_room(e)) {
    e->paused = true;
    return CURL_WRITEFUNC_PAUSE;
  }
  if ((double)e->body.size + (double)size > e->most) return stop(e, BODY_TOO_LARGE);
  if (!bytes_add(&e->body, from, size)) return stop(e, NO_MEMORY);
  e->received += (double)size;
  return count;
}

/* Gets a line at a time. Before the answer may stand a 100 with lines of its own; an empty line
 * ends each, with CR LF or from some servers with LF alone. Trailers come when all is there, and
 * are let go. Only the answer itself counts as something that came. */
size_t exchange_on_header(char *from, size_t one, size_t count, void *data) {
  exchange *e = data;
  size_t size = one * count;
  e->header_bytes += size;
  if (e->header_bytes > MOST_HEADER_BYTES || ++e->header_lines > MOST_HEADER_LINES) return stop(e, HEADERS_TOO_LARGE);
  if (e->whole) return count;
  if (size > 5 && memcmp(from, "HTTP/", 5) == 0) e->head.size = 0;
  if (!bytes_add(&e->head, from, size)) return stop(e, NO_MEMORY);
  long status = 0;
  curl_easy_getinfo(e->easy, CURLINFO_RESPONSE_CODE, &status);
  if (status >= 200) e->received += (double)size;
  if (size <= 2 && from[size - 1] == '\n' && status >= 200) e->whole = true;
  return count;
}

typedef struct {
  exchange *e;
  size_t size;
} wish;

static SEXP ask(void *data) {
  wish *w = data;
  SEXP size = PROTECT(Rf_ScalarReal((double)w->size));
  SEXP call = PROTECT(Rf_lang2(w->e->read, size));
  SEXP piece = Rf_eval(call, R_BaseEnv);
  UNPROTECT(2);
  return piece;
}

static void on_jump(void *data, Rboolean jump) {
  if (jump) longjmp(((exchange *)data)->back, 1);
}

/* R may let the exchange go while it answers. The token of a jump stays protected until the jump
 * goes on. */
size_t exchange_on_read(char *to, size_t one, size_t count, void *data) {
  exchange *e = data;
  if (e->gone) return CURL_READFUNC_ABORT;
  wish w = {e, one * count};
  double before = seconds_now();
  SEXP token = PROTECT(e->token);
  if (setjmp(e->back) != 0) {
    if (e->pool->jump == NULL) e->pool->jump = e->token;
    return CURL_READFUNC_ABORT;
  }
  SEXP piece = R_UnwindProtect(ask, &w, on_jump, e, token);
  UNPROTECT(1);
  e->pool->asking += seconds_now() - before;
  if (TYPEOF(piece) != RAWSXP || (size_t)XLENGTH(piece) > w.size) return CURL_READFUNC_ABORT;
  memcpy(to, RAW(piece), (size_t)XLENGTH(piece));
  return (size_t)XLENGTH(piece);
}

size_t exchange_on_read_span(char *to, size_t one, size_t count, void *data) {
  exchange *e = data;
  size_t got = span_read(&e->source, to, one * count);
  if (got != SPAN_FAILED) return got;
  e->stopped = FILE_FAILED;
  return CURL_READFUNC_ABORT;
}

/* A connection that was kept may be found closed when the body has begun: it goes over another one. */
int exchange_on_seek_span(void *data, curl_off_t offset, int origin) {
  if (offset != 0 || origin != SEEK_SET) return CURL_SEEKFUNC_CANTSEEK;
  span_rewind(&((exchange *)data)->source);
  return CURL_SEEKFUNC_OK;
}
