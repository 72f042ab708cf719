/* Exchanges: a request on its way, and what has come back so far. A pool moves them (pool.c).
 *
 * What arrives is bounded: the headers of all answers to a request together, the body that waits to be
 * taken, and the time that it takes beside its size.
 *
 * What arrives is kept in memory of our own, not in R's: nothing that libcurl calls may jump over
 * it. Where it asks R for a piece of the request's body, a jump is caught and goes on afterwards. */

#include "exchange.h"
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Bytes and lines of headers, those of a 100 and of trailers among them. */
#define MOST_HEADER_BYTES (256 * 1024)
#define MOST_HEADER_LINES 1000

/* Seconds of grace for each second of patience, where no limit of the whole is given. */
#define GRACE 5

/* Of a body, in bytes: all whole numbers that R has. */
#define MOST_SIZE 9007199254740992.0

static bool bytes_add(bytes *b, const char *from, size_t size) {
  if (b->room - b->size < size) {
    size_t room = b->room == 0 ? 4096 : b->room;
    while (room - b->size < size) room *= 2;
    char *data = realloc(b->data, room);
    if (data == NULL) return false;
    b->data = data;
    b->room = room;
  }
  memcpy(b->data + b->size, from, size);
  b->size += size;
  return true;
}

/* A buffer that one large answer has filled is not kept for the next. */
static void bytes_clear(bytes *b) {
  if (b->room > 1 << 20) {
    free(b->data);
    *b = (bytes){NULL, 0, 0};
  }
  b->size = 0;
}

static SEXP bytes_raw(const bytes *b) {
  SEXP x = Rf_allocVector(RAWSXP, (R_xlen_t)b->size);
  if (b->size > 0) memcpy(RAW(x), b->data, b->size);
  return x;
}

/* What libcurl calls. */

/* Notes why the exchange ends; libcurl stops when less is taken than was given. */
static size_t stop(exchange *e, enum stop why) {
  e->stopped = why;
  return 0;
}

/* What is read while it arrives waits on the connection, not in memory, while nobody takes it. */
static size_t on_body(char *from, size_t one, size_t count, void *data) {
  exchange *e = data;
  size_t size = one * count;
  if ((double)e->body.size >= e->room) {
    e->paused = true;
    return CURL_WRITEFUNC_PAUSE;
  }
  if ((double)e->body.size + (double)size > e->most) return stop(e, BODY_TOO_LARGE);
  if (!bytes_add(&e->body, from, size)) return stop(e, NO_MEMORY);
  e->received += (double)size;
  return count;
}

/* Gets a line at a time. Before the answer may stand a 100 with lines of its own; an empty line ends
 * each, with CR LF or from some servers with LF alone. Trailers come when all is there, and are let go.
 * Only the answer itself counts as something that came. */
static size_t on_header(char *from, size_t one, size_t count, void *data) {
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

/* R may let the exchange go while it answers. The token of a jump stays protected until the jump goes on. */
static size_t on_read(char *to, size_t one, size_t count, void *data) {
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
  if (XLENGTH(piece) > 0) memcpy(to, RAW(piece), (size_t)XLENGTH(piece));
  return (size_t)XLENGTH(piece);
}

/* Life of an exchange. */

static void hang_up(exchange *e) {
  if (e->busy) curl_multi_remove_handle(e->pool->multi, e->easy);
  curl_easy_reset(e->easy);
  curl_slist_free_all(e->headers);
  e->headers = NULL;
  e->busy = e->whole = false;
  bytes_clear(&e->head);
  bytes_clear(&e->body);
}

void exchange_free(exchange *e) {
  pool *p = e->pool;
  if (pool_is_own(p)) {
    if (e->easy != NULL) hang_up(e);
    curl_easy_cleanup(e->easy);
  }
  free(e->head.data);
  free(e->body.data);
  free(e);
  pool_leave(p);
}

/* A forked process must not say good-bye on the connections of its parent. */
static void exchange_finalize(SEXP pointer) {
  exchange *e = R_ExternalPtrAddr(pointer);
  if (e == NULL) return;
  R_ClearExternalPtr(pointer);
  e->gone = true;
  if (e->pool->inside) {
    e->next = e->pool->dead;
    e->pool->dead = e;
  } else {
    exchange_free(e);
  }
}

SEXP c_exchange_new(SEXP of) {
  pool *p = pool_of(of);
  exchange *e = calloc(1, sizeof(exchange));
  if (e == NULL) Rf_error("no memory left");
  e->pool = p;
  p->users++;
  SEXP pointer = PROTECT(pointer_new(e, "claws_exchange"));
  R_RegisterCFinalizer(pointer, exchange_finalize);
  e->easy = curl_easy_init();
  if (e->easy == NULL) Rf_error("libcurl cannot be started");
  UNPROTECT(1);
  return pointer;
}

exchange *exchange_of(SEXP pointer) {
  exchange *e = pointer_address(pointer, "claws_exchange");
  if (e == NULL) Rf_error("there is no such exchange");
  return e;
}

/* Opening. */

enum kind { FLAG, NUMBER, STRING, PATH };

static const struct {
  const char *name;
  CURLoption option;
  enum kind kind;
} known_options[] = {
  {"request_target", CURLOPT_REQUEST_TARGET, STRING},
  {"connecttimeout_ms", CURLOPT_CONNECTTIMEOUT_MS, NUMBER},
  {"tcp_keepalive", CURLOPT_TCP_KEEPALIVE, FLAG},
  {"forbid_reuse", CURLOPT_FORBID_REUSE, FLAG},
  {"proxy", CURLOPT_PROXY, STRING},
  {"noproxy", CURLOPT_NOPROXY, STRING},
  {"proxy_cainfo", CURLOPT_PROXY_CAINFO, PATH},
  {"proxy_sslcert", CURLOPT_PROXY_SSLCERT, PATH},
  {"ssl_verifypeer", CURLOPT_SSL_VERIFYPEER, FLAG},
  {"ssl_verifyhost", CURLOPT_SSL_VERIFYHOST, NUMBER},
  {"cainfo", CURLOPT_CAINFO, PATH},
  {"sslcert", CURLOPT_SSLCERT, PATH},
  {"sslkey", CURLOPT_SSLKEY, PATH},
};

static long number_option(const char *name, SEXP value) {
  double number = Rf_asReal(value);
  if (!(fabs(number) <= INT_MAX)) Rf_error("libcurl does not take the option %s of this size", name);
  return (long)number;
}

static void set_option(CURL *easy, const char *name, SEXP value) {
  size_t count = sizeof known_options / sizeof *known_options, i = 0;
  while (i < count && strcmp(known_options[i].name, name) != 0) i++;
  if (i == count) Rf_error("libcurl is not told of an option %s", name);
  CURLcode said;
  switch (known_options[i].kind) {
  case STRING:
    said = curl_easy_setopt(easy, known_options[i].option, utf8_of(check_text(value, name)));
    break;
  case PATH:
    said = curl_easy_setopt(easy, known_options[i].option, R_ExpandFileName(native_of(check_text(value, name))));
    break;
  default:
    said = curl_easy_setopt(easy, known_options[i].option, number_option(name, value));
  }
  if (said != CURLE_OK) Rf_error("libcurl does not take the option %s: %s", name, curl_easy_strerror(said));
}

/* What is the same for all requests: nothing is added, followed or decoded. */
static void set_always(exchange *e) {
  CURL *easy = e->easy;
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1); /* what every service speaks */
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXYAUTH, (long)CURLAUTH_BASIC); /* at once */
  curl_easy_setopt(easy, CURLOPT_EXPECT_100_TIMEOUT_MS, 1000L);
  curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 131072L);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, e->reason);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, e);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, e);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, (void *)e);
}

/* On Windows, lists of revoked certificates cannot be had behind many a company's proxy, and OpenSSL takes
 * the certificates of the system where it is told to and the user names no file. */
static void set_trust(CURL *easy, SEXP names) {
#if defined _WIN32 && LIBCURL_VERSION_NUM >= 0x074700
  const char *tls = curl_version_info(CURLVERSION_NOW)->ssl_version;
  bool system = tls != NULL && strncmp(tls, "OpenSSL", 7) == 0;
  for (R_xlen_t i = 0; i < Rf_xlength(names); i++) {
    system = system && strcmp(CHAR(STRING_ELT(names, i)), "cainfo") != 0;
  }
  long options = CURLSSLOPT_REVOKE_BEST_EFFORT | (system ? CURLSSLOPT_NATIVE_CA : 0);
  curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, options);
#endif
}

static void add_header(exchange *e, const char *text) {
  struct curl_slist *longer = curl_slist_append(e->headers, text);
  if (longer == NULL) Rf_error("no memory left");
  e->headers = longer;
}

/* Headers that libcurl adds where they are not given; a name and a colon keep them away. */
static const char *const added[] = {"Expect", "Accept", "Content-Type"};
enum { ADDED = sizeof added / sizeof *added };

/* A header without a value ends with a semicolon for libcurl; one of blanks alone is signed as none.
 * request_check() in R/request.R has refused what must not be sent. */
static void add_headers(exchange *e, SEXP headers, bool *given) {
  SEXP names = PROTECT(Rf_getAttrib(headers, R_NamesSymbol));
  buffer b;
  PROTECT(buffer_open(&b));
  for (R_xlen_t i = 0; i < Rf_xlength(names); i++) {
    const char *name = utf8_of(STRING_ELT(names, i)), *value = utf8_of(STRING_ELT(headers, i));
    for (int j = 0; j < ADDED; j++) given[j] = given[j] || curl_strequal(name, added[j]);
    b.size = 0;
    buffer_text(&b, name);
    bool blank = value[strspn(value, " \t")] == '\0';
    buffer_text(&b, blank ? ";" : ": ");
    if (!blank) buffer_text(&b, value);
    buffer_byte(&b, '\0');
    add_header(e, (const char *)b.data);
  }
  UNPROTECT(2);
}

static void set_headers(exchange *e, SEXP headers, SEXP own) {
  bool given[ADDED] = {false};
  add_headers(e, headers, given);
  add_headers(e, own, given);
  for (int j = 0; j < ADDED; j++) {
    char none[32];
    if (given[j]) continue;
    snprintf(none, sizeof none, "%s:", added[j]);
    add_header(e, none);
  }
  curl_easy_setopt(e->easy, CURLOPT_HTTPHEADER, e->headers);
}

static bool sends_a_body(const char *method) {
  return strcmp(method, "POST") == 0 || strcmp(method, "PUT") == 0 || strcmp(method, "PATCH") == 0;
}

/* body: bytes, which are handed over, or a function, which is asked for the next ones while they are
 * sent. size: of what a function gives, NA where that is not known. */
static void set_body(exchange *e, const char *method, SEXP body, SEXP size) {
  curl_easy_setopt(e->easy, CURLOPT_CUSTOMREQUEST, method);
  if (TYPEOF(body) != RAWSXP) {
    e->read = body;
    curl_easy_setopt(e->easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(e->easy, CURLOPT_READFUNCTION, on_read);
    curl_easy_setopt(e->easy, CURLOPT_READDATA, e);
    double bytes = Rf_asReal(size);
    if (bytes >= 0 && bytes <= MOST_SIZE) curl_easy_setopt(e->easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)bytes);
  } else if (XLENGTH(body) > 0 || sends_a_body(method)) {
    curl_easy_setopt(e->easy, CURLOPT_POST, 1L);
    curl_easy_setopt(e->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)XLENGTH(body));
    curl_easy_setopt(e->easy, CURLOPT_POSTFIELDS, (const char *)RAW(body));
  } else if (strcmp(method, "HEAD") == 0) {
    curl_easy_setopt(e->easy, CURLOPT_NOBODY, 1L);
  }
}

/* headers, own: those of the request and those that come after them, named character vectors. options: by
 * their names in known_options. patience: seconds without a byte that end the exchange. total: seconds
 * that it may take, NA for those that its bytes are worth. most: bytes of a body in memory. */
SEXP c_exchange_open(
  SEXP pointer, SEXP method, SEXP url, SEXP headers, SEXP own, SEXP options, SEXP body, SEXP size, SEXP patience,
  SEXP total, SEXP most
) {
  exchange *e = exchange_of(pointer);
  if (e->busy) Rf_error("the exchange is busy");
  if (e->pool->inside || !pool_is_own(e->pool)) Rf_error("the pool of the exchange is in use");
  hang_up(e); /* what an opening that failed has left */
  check_text(method, "a method");
  check_text(url, "a URL");
  check_named(headers, STRSXP, "headers");
  check_named(own, STRSXP, "headers");
  check_named(options, VECSXP, "options");
  if (TYPEOF(body) != RAWSXP && !Rf_isFunction(body)) Rf_error("a body is bytes or a function");
  SEXP kept = PROTECT(Rf_allocVector(VECSXP, 2));
  SET_VECTOR_ELT(kept, 0, body);
  if (TYPEOF(body) != RAWSXP) SET_VECTOR_ELT(kept, 1, R_MakeUnwindCont());
  R_SetExternalPtrProtected(pointer, kept);
  e->token = VECTOR_ELT(kept, 1);
  e->whole = e->ended = e->paused = false;
  e->stopped = NONE;
  e->header_bytes = e->header_lines = 0;
  e->received = e->done = e->waited = e->total = e->clock = e->moved = 0;
  e->reason[0] = '\0';
  set_always(e);
  curl_easy_setopt(e->easy, CURLOPT_URL, utf8_of(STRING_ELT(url, 0)));
  SEXP names = PROTECT(Rf_getAttrib(options, R_NamesSymbol));
  for (R_xlen_t i = 0; i < XLENGTH(options); i++) {
    set_option(e->easy, CHAR(STRING_ELT(names, i)), VECTOR_ELT(options, i));
  }
  set_trust(e->easy, names);
  set_headers(e, headers, own);
  set_body(e, CHAR(STRING_ELT(method, 0)), body, size);
  e->patience = check_number(patience, "a patience");
  bool any = ISNAN(Rf_asReal(total));
  e->deadline = any ? HUGE_VAL : Rf_asReal(total);
  e->grace = any ? GRACE * e->patience : HUGE_VAL;
  e->most = check_number(most, "a size");
  e->room = HUGE_VAL;
  CURLMcode said = curl_multi_add_handle(e->pool->multi, e->easy);
  if (said != CURLM_OK) Rf_error("%s", curl_multi_strerror(said));
  e->busy = true;
  UNPROTECT(2);
  return R_NilValue;
}

/* What there is of an answer. */

bool exchange_is_connected(const exchange *e) {
  double seconds = 0;
  curl_easy_getinfo(e->easy, CURLINFO_PRETRANSFER_TIME, &seconds);
  return seconds > 0;
}

/* The bytes of the body that came since they were last asked for. */
SEXP c_exchange_bytes(SEXP pointer) {
  exchange *e = exchange_of(pointer);
  SEXP x = PROTECT(bytes_raw(&e->body));
  bytes_clear(&e->body);
  UNPROTECT(1);
  return x;
}

/* A response, as R/response.R has it: headers are NULL before they are all there, the body is what came of
 * it where that is wanted. */
SEXP c_exchange_answer(SEXP pointer, SEXP wanted) {
  exchange *e = exchange_of(pointer);
  long status = 0;
  curl_easy_getinfo(e->easy, CURLINFO_RESPONSE_CODE, &status);
  const char *names[] = {"status", "headers", "header_names", "body", ""};
  SEXP answer = PROTECT(Rf_mkNamed(VECSXP, names));
  SET_VECTOR_ELT(answer, 0, Rf_ScalarInteger((int)status));
  if (e->whole) {
    SEXP headers = headers_value(e->head.data, e->head.size);
    SET_VECTOR_ELT(answer, 1, headers);
    SET_VECTOR_ELT(answer, 2, Rf_getAttrib(headers, R_NamesSymbol));
    Rf_setAttrib(headers, R_NamesSymbol, names_in_lower_case(VECTOR_ELT(answer, 2)));
  }
  if (Rf_asLogical(wanted) == TRUE) SET_VECTOR_ELT(answer, 3, c_exchange_bytes(pointer));
  UNPROTECT(1);
  return answer;
}

/* list(code, message, connected, patience, most): libcurl's number of what went wrong, what it says, whether
 * the connection stood, how many seconds without a byte are too many, and how many bytes of a body, NA when
 * it is not these that are too many. */
SEXP c_exchange_failure(SEXP pointer) {
  exchange *e = exchange_of(pointer);
  const char *names[] = {"code", "message", "connected", "patience", "most", ""};
  const char *said = e->reason[0] == '\0' ? curl_easy_strerror(e->result) : e->reason;
  SEXP failure = PROTECT(Rf_mkNamed(VECSXP, names));
  SET_VECTOR_ELT(failure, 0, Rf_ScalarInteger((int)e->result));
  SET_VECTOR_ELT(failure, 1, Rf_mkString(said));
  SET_VECTOR_ELT(failure, 2, Rf_ScalarLogical(exchange_is_connected(e)));
  SET_VECTOR_ELT(failure, 3, Rf_ScalarReal(e->patience));
  SET_VECTOR_ELT(failure, 4, Rf_ScalarReal(e->stopped == BODY_TOO_LARGE ? e->most : NA_REAL));
  UNPROTECT(1);
  return failure;
}

/* What is still on its way is given up, and its connection with it. */
SEXP c_exchange_close(SEXP pointer) {
  exchange *e = exchange_of(pointer);
  if (e->pool->inside) Rf_error("the pool of the exchange is in use");
  if (!pool_is_own(e->pool)) return R_NilValue;
  hang_up(e);
  R_SetExternalPtrProtected(pointer, R_NilValue);
  return R_NilValue;
}
