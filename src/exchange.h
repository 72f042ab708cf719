/* A pool of connections, and the exchanges on it. */

#ifndef CLAWS_EXCHANGE_H
#define CLAWS_EXCHANGE_H

#include "claws.h"
#include <curl/curl.h>
#include <setjmp.h>
#include <unistd.h>

#if LIBCURL_VERSION_NUM < 0x073700
#error "claws needs libcurl 7.55 or newer"
#endif

/* lent: the data is R's, not ours. */
typedef struct {
  char *data;
  size_t size, room;
  bool lent;
} bytes;

/* The values that the pointer of an exchange protects. */
enum kept { KEPT_BODY, KEPT_TOKEN, KEPT_ROOM, KEPT_INTO, KEPT };

enum stop { NONE, BODY_TOO_LARGE, HEADERS_TOO_LARGE, NO_MEMORY, FILE_FAILED };

/* span.c. fd: of an open file, below 0 once that is closed; NULL for no span. from, size: its bytes in the file. at:
 * how many of them went. sent: the same with what frames them. begun, sum: their CRC at the beginning and by now.
 * code: the system's number of what went wrong. */
enum { SPAN_NAME = 64, SPAN_SHORT = -1, SPAN_LONG = -2 };
#define SPAN_FAILED ((size_t)-1)
#define SPAN_BUFFER 262144L /* bytes of libcurl's buffers for spans and long bodies */
#define SPAN_PIECE 65536 /* bytes that are read at once for a hash, on the stack: R would keep each buffer a while */

typedef struct {
  const int *fd;
  double from, size, at, sent;
  int kind, code;
  uint64_t begun, sum;
  size_t head_size, tail_size;
  char head[24], tail[SPAN_NAME + 40], trailer[SPAN_NAME + 1];
} span;

void span_open(span *s, SEXP given);
void span_tail(span *s);
void span_rewind(span *s);
double span_length(const span *s);
size_t span_read(span *s, char *to, size_t room);
bool span_write(span *s, const char *bytes, size_t size);
SEXP span_value(const span *s);

typedef struct exchange exchange;

/* users: exchanges, and R, that hold the pool. inside: libcurl is at work, and must not be called
 * again by what it calls. jump: a question to R ended in a jump, which goes on with this. dead:
 * exchanges that were let go meanwhile. asking: seconds that R took to answer. self: R's pointer, NULL once that
 * is gone; it protects the list of idle exchanges, which wait for their next request. */
typedef struct {
  CURLM *multi;
  pid_t owner;
  int users;
  bool inside, out_of_memory;
  SEXP jump, self;
  exchange *dead;
  double asking;
} pool;

struct exchange {
  CURL *easy;
  pool *pool;
  exchange *next;
  struct curl_slist *headers;
  bytes head, body;
  bool busy, whole, ended; /* whole: status and headers of the answer are all there */
  bool gone;               /* R has let it go, and what its pointer kept */
  bool idle;               /* its pool keeps it */
  bool paused;             /* more of the body waits until there is room */
  bool asked;              /* whether room was wanted for a long body, which is known when it begins */
  size_t awaited;          /* bytes of a long body that waits for room in R's memory, or 0 */
  enum stop stopped;       /* why we ended it */
  size_t header_bytes, header_lines;
  CURLcode result;
  char reason[CURL_ERROR_SIZE];
  double room, most, received, done; /* bytes: of the body that may wait, of it at all, that came, of both ways */
  /* Seconds while somebody waited for the exchange: all of them, and without those that R took. */
  double total, clock, patience, deadline, moved, grace, waited;
  SEXP read, token, kept; /* kept by the external pointer; kept: all that is */
  span source, sink; /* of the request, and of an answer that is no refusal */
  jmp_buf back;
};

/* Seconds on a clock that is only good for differences. */
double seconds_now(void);

pool *pool_of(SEXP pointer);
bool pool_is_own(const pool *p);
void pool_leave(pool *p);
exchange *exchange_of(SEXP pointer);
void exchange_free(exchange *e);
void exchange_hang_up(exchange *e);
void exchange_make_room(exchange *e);
void bytes_clear(bytes *b);

/* For libcurl: of the answer's body and headers, and for the request's body. */
size_t exchange_on_body(char *from, size_t one, size_t count, void *data);
size_t exchange_on_header(char *from, size_t one, size_t count, void *data);
size_t exchange_on_read(char *to, size_t one, size_t count, void *data);

size_t exchange_on_read_span(char *to, size_t one, size_t count, void *data);
int exchange_on_seek_span(void *data, curl_off_t offset, int origin);

/* Whether the connection stands, TLS included. */
bool exchange_is_connected(const exchange *e);

#endif
