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
enum kept { KEPT_BODY, KEPT_TOKEN, KEPT_ROOM, KEPT };

enum stop { NONE, BODY_TOO_LARGE, HEADERS_TOO_LARGE, NO_MEMORY };

typedef struct exchange exchange;

/* users: exchanges, and R, that hold the pool. inside: libcurl is at work, and must not be called
 * again by
 * what it calls. jump: a question to R ended in a jump, which goes on with this. dead: exchanges
 * that were let go meanwhile. asking: seconds that R took to answer. */
typedef struct {
  CURLM *multi;
  pid_t owner;
  int users;
  bool inside, out_of_memory;
  SEXP jump;
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

/* Whether the connection stands, TLS included. */
bool exchange_is_connected(const exchange *e);

#endif
