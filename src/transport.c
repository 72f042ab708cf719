/* HTTP over libcurl. A line is a handle and the pool in which libcurl keeps connections open; it
 * carries one exchange at a time: a request on its way, and what has come back so far. An exchange
 * moves inside of c_exchange_run() alone, and an interrupt leaves between two steps of it.
 *
 * What arrives is bounded: the headers of all answers to a request together, the body that waits to be
 * taken, and the time that it takes beside its size.
 *
 * What arrives is kept in memory of our own, not in R's: nothing that libcurl calls may jump over
 * it. Where it asks R for a piece of the request's body, a jump is caught and goes on afterwards. */

#if defined __STRICT_ANSI__ && !defined _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L /* clock_gettime(), where the compiler keeps to C alone */
#endif
#include "claws.h"
#include <curl/curl.h>
#include <math.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#ifdef _WIN32
#include <windows.h>
#endif

#if LIBCURL_VERSION_NUM < 0x073700
#error "claws needs libcurl 7.55 or newer"
#endif

/* No wait is longer, so that an interrupt that comes without a signal is noticed, and R's time limits,
 * at which R looks only each sixth time that it is asked to. */
#define LONGEST_WAIT 200 /* milliseconds */
#define TIMES_TO_ASK 6

/* Bytes and lines of headers, those of a 100 and of trailers among them. */
#define MOST_HEADER_BYTES (256 * 1024)
#define MOST_HEADER_LINES 1000

/* Bytes for which an exchange is given a second more than its grace. */
#define SLOWEST 1024

/* Seconds of grace for each second of patience, where no limit of the whole is given. */
#define GRACE 5

typedef struct {
  char *data;
  size_t size, room;
} bytes;

enum stop { NONE, BODY_TOO_LARGE, HEADERS_TOO_LARGE, NO_MEMORY };

typedef struct {
  CURL *easy;
  CURLM *multi;
  struct curl_slist *headers;
  pid_t owner;
  bytes head, body;
  bool busy, whole, ended; /* whole: status and headers of the answer are all there */
  enum stop stopped;       /* why we ended it */
  size_t header_bytes, header_lines;
  CURLcode result;
  char reason[CURL_ERROR_SIZE];
  double patience, deadline, moved; /* seconds */
  double grace, waited, asking;     /* seconds: besides those its bytes are worth, of waiting, in R */
  double most, received, done;      /* bytes: of a body in memory, of the answer, of both ways */
  SEXP read, token;                 /* kept by the external pointer */
  bool jumped;
  jmp_buf back;
} line;

/* Seconds on a clock that is only good for differences. */
static double now(void) {
#ifdef _WIN32
  return (double)GetTickCount64() / 1e3;
#else
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
#endif
}

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
static size_t stop(line *l, enum stop why) {
  l->stopped = why;
  return 0;
}

static size_t on_body(char *from, size_t one, size_t count, void *data) {
  line *l = data;
  size_t size = one * count;
  if ((double)l->body.size + (double)size > l->most) return stop(l, BODY_TOO_LARGE);
  if (!bytes_add(&l->body, from, size)) return stop(l, NO_MEMORY);
  l->received += (double)size;
  return count;
}

/* Gets a line at a time. Before the answer may stand a 100 with lines of its own; an empty line ends
 * each, with CR LF or from some servers with LF alone. Trailers come when all is there, and are let go.
 * Only the answer itself counts as something that came. */
static size_t on_header(char *from, size_t one, size_t count, void *data) {
  line *l = data;
  size_t size = one * count;
  l->header_bytes += size;
  if (l->header_bytes > MOST_HEADER_BYTES || ++l->header_lines > MOST_HEADER_LINES) return stop(l, HEADERS_TOO_LARGE);
  if (l->whole) return count;
  if (size > 5 && memcmp(from, "HTTP/", 5) == 0) l->head.size = 0;
  if (!bytes_add(&l->head, from, size)) return stop(l, NO_MEMORY);
  long status = 0;
  curl_easy_getinfo(l->easy, CURLINFO_RESPONSE_CODE, &status);
  if (status >= 200) l->received += (double)size;
  if (size <= 2 && from[size - 1] == '\n' && status >= 200) l->whole = true;
  return count;
}

typedef struct {
  line *l;
  size_t size;
} wish;

static SEXP ask(void *data) {
  wish *w = data;
  SEXP size = PROTECT(Rf_ScalarReal((double)w->size));
  SEXP call = PROTECT(Rf_lang2(w->l->read, size));
  SEXP piece = Rf_eval(call, R_BaseEnv);
  UNPROTECT(2);
  return piece;
}

static void on_jump(void *data, Rboolean jump) {
  if (jump) longjmp(((line *)data)->back, 1);
}

static size_t on_read(char *to, size_t one, size_t count, void *data) {
  line *l = data;
  if (setjmp(l->back) != 0) {
    l->jumped = true;
    return CURL_READFUNC_ABORT;
  }
  wish w = {l, one * count};
  double before = now();
  SEXP piece = R_UnwindProtect(ask, &w, on_jump, l, l->token);
  l->asking += now() - before;
  if (TYPEOF(piece) != RAWSXP || (size_t)XLENGTH(piece) > w.size) return CURL_READFUNC_ABORT;
  if (XLENGTH(piece) > 0) memcpy(to, RAW(piece), (size_t)XLENGTH(piece));
  return (size_t)XLENGTH(piece);
}

/* Lines. */

static void hang_up(line *l) {
  if (l->busy) curl_multi_remove_handle(l->multi, l->easy);
  curl_easy_reset(l->easy);
  curl_slist_free_all(l->headers);
  l->headers = NULL;
  l->busy = false;
  bytes_clear(&l->head);
  bytes_clear(&l->body);
}

/* A forked process must not say good-bye on the connections of its parent. */
static void line_finalize(SEXP pointer) {
  line *l = R_ExternalPtrAddr(pointer);
  if (l == NULL) return;
  if (l->owner == getpid()) {
    if (l->easy != NULL) hang_up(l);
    curl_easy_cleanup(l->easy);
    curl_multi_cleanup(l->multi);
  }
  free(l->head.data);
  free(l->body.data);
  free(l);
  R_ClearExternalPtr(pointer);
}

SEXP c_line_new(void) {
  line *l = calloc(1, sizeof(line));
  if (l == NULL) Rf_error("no memory left");
  SEXP pointer = PROTECT(R_MakeExternalPtr(l, R_NilValue, R_NilValue));
  l->owner = getpid();
  l->easy = curl_easy_init();
  l->multi = curl_multi_init();
  R_RegisterCFinalizer(pointer, line_finalize);
  if (l->easy == NULL || l->multi == NULL) Rf_error("libcurl cannot be started");
  UNPROTECT(1);
  return pointer;
}

static line *line_of(SEXP pointer) {
  line *l = R_ExternalPtrAddr(pointer);
  if (l == NULL) Rf_error("the line is closed");
  return l;
}

/* Whether a line was made by this process and not by the one that it was forked from. */
SEXP c_line_is_own(SEXP pointer) { return Rf_ScalarLogical(line_of(pointer)->owner == getpid()); }

/* Exchanges. */

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

static void set_option(CURL *easy, const char *name, SEXP value) {
  size_t count = sizeof known_options / sizeof *known_options, i = 0;
  while (i < count && strcmp(known_options[i].name, name) != 0) i++;
  if (i == count) Rf_error("libcurl is not told of an option %s", name);
  CURLcode said;
  switch (known_options[i].kind) {
  case STRING:
    said = curl_easy_setopt(easy, known_options[i].option, utf8_of(Rf_asChar(value)));
    break;
  case PATH:
    said = curl_easy_setopt(easy, known_options[i].option, R_ExpandFileName(native_of(Rf_asChar(value))));
    break;
  default:
    said = curl_easy_setopt(easy, known_options[i].option, (long)Rf_asReal(value));
  }
  if (said != CURLE_OK) Rf_error("libcurl does not take the option %s: %s", name, curl_easy_strerror(said));
}

/* What is the same for all requests: nothing is added, followed or decoded. */
static void set_always(line *l) {
  CURL *easy = l->easy;
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1); /* what every service speaks */
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXYAUTH, (long)CURLAUTH_BASIC); /* at once */
  curl_easy_setopt(easy, CURLOPT_EXPECT_100_TIMEOUT_MS, 1000L);
  curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 131072L);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, l->reason);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, l);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, l);
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

static void add_header(line *l, const char *text) {
  struct curl_slist *longer = curl_slist_append(l->headers, text);
  if (longer == NULL) Rf_error("no memory left");
  l->headers = longer;
}

/* Headers that libcurl adds where they are not given; a name and a colon keep them away. */
static const char *const added[] = {"Expect", "Accept", "Content-Type"};
enum { ADDED = sizeof added / sizeof *added };

/* A header without a value ends with a semicolon for libcurl. */
static void add_headers(line *l, SEXP headers, bool *given) {
  SEXP names = PROTECT(Rf_getAttrib(headers, R_NamesSymbol));
  buffer b;
  PROTECT(buffer_open(&b));
  for (R_xlen_t i = 0; i < Rf_xlength(names); i++) {
    const char *name = utf8_of(STRING_ELT(names, i)), *value = utf8_of(STRING_ELT(headers, i));
    for (int j = 0; j < ADDED; j++) given[j] = given[j] || curl_strequal(name, added[j]);
    b.size = 0;
    buffer_text(&b, name);
    buffer_text(&b, *value == '\0' ? ";" : ": ");
    buffer_bytes(&b, value, strlen(value) + 1);
    add_header(l, (const char *)b.data);
  }
  UNPROTECT(2);
}

static void set_headers(line *l, SEXP headers, SEXP own) {
  bool given[ADDED] = {false};
  add_headers(l, headers, given);
  add_headers(l, own, given);
  for (int j = 0; j < ADDED; j++) {
    char none[32];
    if (given[j]) continue;
    snprintf(none, sizeof none, "%s:", added[j]);
    add_header(l, none);
  }
  curl_easy_setopt(l->easy, CURLOPT_HTTPHEADER, l->headers);
}

static bool sends_a_body(const char *method) {
  return strcmp(method, "POST") == 0 || strcmp(method, "PUT") == 0 || strcmp(method, "PATCH") == 0;
}

/* body: bytes, which are handed over, or a function, which is asked for the next ones while they are
 * sent. size: of what a function gives, NA where that is not known. */
static void set_body(line *l, const char *method, SEXP body, SEXP size) {
  curl_easy_setopt(l->easy, CURLOPT_CUSTOMREQUEST, method);
  if (TYPEOF(body) != RAWSXP) {
    l->read = body;
    curl_easy_setopt(l->easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(l->easy, CURLOPT_READFUNCTION, on_read);
    curl_easy_setopt(l->easy, CURLOPT_READDATA, l);
    double bytes = Rf_asReal(size);
    if (!ISNAN(bytes)) curl_easy_setopt(l->easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)bytes);
  } else if (XLENGTH(body) > 0 || sends_a_body(method)) {
    curl_easy_setopt(l->easy, CURLOPT_POST, 1L);
    curl_easy_setopt(l->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)XLENGTH(body));
    curl_easy_setopt(l->easy, CURLOPT_POSTFIELDS, (const char *)RAW(body));
  } else if (strcmp(method, "HEAD") == 0) {
    curl_easy_setopt(l->easy, CURLOPT_NOBODY, 1L);
  }
}

/* headers, own: those of the request and those that come after them, named character vectors. options: by
 * their names in known_options. patience: seconds without a byte that end the exchange. total: seconds
 * that it may take, NA for those that its bytes are worth. most: bytes of a body in memory. */
SEXP c_exchange_open(
  SEXP pointer, SEXP method, SEXP url, SEXP headers, SEXP own, SEXP options, SEXP body, SEXP size, SEXP patience,
  SEXP total, SEXP most
) {
  line *l = line_of(pointer);
  if (l->busy) Rf_error("the line is busy");
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
  l->token = VECTOR_ELT(kept, 1);
  l->whole = l->ended = l->jumped = false;
  l->stopped = NONE;
  l->header_bytes = l->header_lines = 0;
  l->received = l->done = l->waited = l->asking = 0;
  l->reason[0] = '\0';
  set_always(l);
  curl_easy_setopt(l->easy, CURLOPT_URL, utf8_of(STRING_ELT(url, 0)));
  SEXP names = PROTECT(Rf_getAttrib(options, R_NamesSymbol));
  for (R_xlen_t i = 0; i < XLENGTH(options); i++) {
    set_option(l->easy, CHAR(STRING_ELT(names, i)), VECTOR_ELT(options, i));
  }
  set_trust(l->easy, names);
  set_headers(l, headers, own);
  set_body(l, CHAR(STRING_ELT(method, 0)), body, size);
  l->moved = now();
  l->patience = Rf_asReal(patience);
  bool any = ISNAN(Rf_asReal(total));
  l->deadline = any ? HUGE_VAL : l->moved + Rf_asReal(total);
  l->grace = any ? GRACE * l->patience : HUGE_VAL;
  l->most = Rf_asReal(most);
  CURLMcode said = curl_multi_add_handle(l->multi, l->easy);
  if (said != CURLM_OK) Rf_error("%s", curl_multi_strerror(said));
  l->busy = true;
  UNPROTECT(2);
  return R_NilValue;
}

/* Lets libcurl do what can be done at once. */
static void step_on(line *l) {
  int running, waiting;
  CURLMcode said = curl_multi_perform(l->multi, &running);
  if (l->jumped) {
    l->jumped = false;
    R_ContinueUnwind(l->token);
  }
  if (said == CURLM_OUT_OF_MEMORY) l->stopped = NO_MEMORY;
  if (said != CURLM_OK && l->stopped == NONE) Rf_error("%s", curl_multi_strerror(said));
  CURLMsg *message;
  while ((message = curl_multi_info_read(l->multi, &waiting)) != NULL) {
    if (message->msg != CURLMSG_DONE) continue;
    l->ended = true;
    l->result = message->data.result;
  }
}

/* Whether the connection stands, TLS included. Until then libcurl counts the time itself. */
static bool connected(const line *l) {
  double seconds = 0;
  curl_easy_getinfo(l->easy, CURLINFO_PRETRANSFER_TIME, &seconds);
  return seconds > 0;
}

/* Bytes of the request's body that went and of the answer that came. Any others, such as those of a 100,
 * of extensions of chunks or of trailers, are no progress. */
static double progress(line *l) {
  curl_off_t sent = 0;
  curl_easy_getinfo(l->easy, CURLINFO_SIZE_UPLOAD_T, &sent);
  return (double)sent + l->received + connected(l);
}

enum until { END, HEADERS, BYTES };
enum state { READY, FAILED, IDLE, LATE, SLOW, TOO_LARGE, WITHOUT_MEMORY };

static bool reached(const line *l, enum until until) {
  return (until == HEADERS && l->whole) || (until == BYTES && l->body.size > 0);
}

/* libcurl says of a line of a header that is longer than it takes that there is no memory, and newer
 * ones have a code for it. */
static enum state ended(const line *l) {
  bool long_line = connected(l) && !l->whole && (l->result == CURLE_OUT_OF_MEMORY || l->result == 100);
  bool many = l->result == CURLE_RECV_ERROR && strstr(l->reason, "Too large response headers") != NULL;
  if (l->stopped == NO_MEMORY) return WITHOUT_MEMORY;
  if (l->stopped != NONE || long_line || many) return TOO_LARGE;
  if (l->result == CURLE_OUT_OF_MEMORY) return WITHOUT_MEMORY;
  return l->result == CURLE_OK ? READY : FAILED;
}

/* What time says of an exchange. */
static enum state timed(line *l, double time) {
  if (now() >= l->deadline) return LATE;
  if (l->waited > l->grace + l->done / SLOWEST) return SLOW;
  if (time < l->moved + l->patience) return READY;
  if (connected(l)) return IDLE;
  l->moved = time;
  return READY;
}

/* Before 7.66, libcurl returns at once where there is no socket yet, while a name is looked up. */
#if LIBCURL_VERSION_NUM >= 0x074200
static void wait_for_sockets(CURLM *multi, int milliseconds) {
  curl_multi_poll(multi, NULL, 0, milliseconds, NULL);
}
#else
#define NAP 10 /* milliseconds */

static void wait_for_sockets(CURLM *multi, int milliseconds) {
  double begin = now();
  int ready = 0;
  curl_multi_wait(multi, NULL, 0, milliseconds, &ready);
  if (ready > 0 || milliseconds < NAP || now() - begin > NAP / 1e3) return;
#ifdef _WIN32
  Sleep(NAP);
#else
  nanosleep(&(struct timespec){0, NAP * 1000000L}, NULL);
#endif
}
#endif

static void wait(line *l, double seconds) {
  double milliseconds = fmax(0, fmin(LONGEST_WAIT, ceil(1000 * seconds)));
  wait_for_sockets(l->multi, (int)milliseconds);
  for (int i = 0; i < TIMES_TO_ASK; i++) R_CheckUserInterrupt();
}

/* Moves the exchange on until what is wanted is there (a number of `enum until`), it has ended or it
 * takes too long. Returns a number of `enum state`. */
SEXP c_exchange_run(SEXP pointer, SEXP until) {
  line *l = line_of(pointer);
  if (!l->busy) Rf_error("the line is idle");
  enum until wanted = (enum until)Rf_asInteger(until);
  for (double before = now() - l->asking;;) {
    if (!l->ended && l->stopped == NONE) step_on(l);
    if (reached(l, wanted)) return Rf_ScalarInteger(READY);
    if (l->ended || l->stopped != NONE) return Rf_ScalarInteger(ended(l));
    double time = now() - l->asking, done = progress(l);
    if (connected(l)) l->waited += time - before;
    before = time;
    if (done > l->done) l->moved = time;
    l->done = done;
    enum state state = timed(l, time);
    if (state != READY) return Rf_ScalarInteger(state);
    wait(l, fmin(l->moved + l->patience, l->deadline) - time);
  }
}

/* The bytes of the body that came since they were last asked for. */
SEXP c_exchange_bytes(SEXP pointer) {
  line *l = line_of(pointer);
  SEXP x = PROTECT(bytes_raw(&l->body));
  bytes_clear(&l->body);
  UNPROTECT(1);
  return x;
}

/* A response, as R/response.R has it: headers are NULL before they are all there, the body is what came of
 * it where that is wanted. */
SEXP c_exchange_answer(SEXP pointer, SEXP wanted) {
  line *l = line_of(pointer);
  long status = 0;
  curl_easy_getinfo(l->easy, CURLINFO_RESPONSE_CODE, &status);
  const char *names[] = {"status", "headers", "header_names", "body", ""};
  SEXP answer = PROTECT(Rf_mkNamed(VECSXP, names));
  SET_VECTOR_ELT(answer, 0, Rf_ScalarInteger((int)status));
  if (l->whole) {
    SEXP headers = headers_value(l->head.data, l->head.size);
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
  line *l = line_of(pointer);
  const char *names[] = {"code", "message", "connected", "patience", "most", ""};
  const char *said = l->reason[0] == '\0' ? curl_easy_strerror(l->result) : l->reason;
  SEXP failure = PROTECT(Rf_mkNamed(VECSXP, names));
  SET_VECTOR_ELT(failure, 0, Rf_ScalarInteger((int)l->result));
  SET_VECTOR_ELT(failure, 1, Rf_mkString(said));
  SET_VECTOR_ELT(failure, 2, Rf_ScalarLogical(connected(l)));
  SET_VECTOR_ELT(failure, 3, Rf_ScalarReal(l->patience));
  SET_VECTOR_ELT(failure, 4, Rf_ScalarReal(l->stopped == BODY_TOO_LARGE ? l->most : NA_REAL));
  UNPROTECT(1);
  return failure;
}

/* What is still on its way is given up, and its connection with it. */
SEXP c_exchange_close(SEXP pointer) {
  hang_up(line_of(pointer));
  R_SetExternalPtrProtected(pointer, R_NilValue);
  return R_NilValue;
}

/* Percent-encoded text as it was, in UTF-8; a NUL ends it. */
SEXP c_uri_decode(SEXP texts) {
  R_xlen_t count = XLENGTH(texts);
  SEXP decoded = PROTECT(Rf_allocVector(STRSXP, count));
  for (R_xlen_t i = 0; i < count; i++) {
    const char *text = utf8_of(STRING_ELT(texts, i));
    char *copy = R_alloc(strlen(text) + 1, 1), *plain = curl_easy_unescape(NULL, text, 0, NULL);
    if (plain == NULL) Rf_error("no memory left");
    strcpy(copy, plain);
    curl_free(plain);
    SET_STRING_ELT(decoded, i, Rf_mkCharCE(copy, CE_UTF8));
  }
  UNPROTECT(1);
  return decoded;
}

/* libcurl's version and that of the TLS library it uses. */
SEXP c_curl_version(void) {
  const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
  SEXP versions = PROTECT(Rf_allocVector(STRSXP, 2));
  SET_STRING_ELT(versions, 0, Rf_mkChar(info->version));
  SET_STRING_ELT(versions, 1, info->ssl_version == NULL ? NA_STRING : Rf_mkChar(info->ssl_version));
  UNPROTECT(1);
  return versions;
}
