/* Opening an exchange: what libcurl is told of a request. */

#include "exchange.h"
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* Seconds of grace for each second of patience, where no limit of the whole is given. */
#define GRACE 5

/* Of a body, in bytes: all whole numbers that R has. */
#define MOST_SIZE 9007199254740992.0

enum kind { FLAG, NUMBER, STRING, PATH };

static const struct {
  const char *name;
  CURLoption option;
  enum kind kind;
} known_options[] = {
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

/* The options of all requests: nothing is added, followed or decoded. */
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
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, exchange_on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, e);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, exchange_on_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, e);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, (void *)e);
}

/* On Windows, lists of revoked certificates cannot be had behind many a company's proxy, and
 * OpenSSL takes the certificates of the system where it is told to and the user names no file. */
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

/* A header without a value ends with a semicolon for libcurl; one of blanks alone is signed as
 * none. */
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

/* Bytes go to the system in pieces of this size. */
static void set_long_body(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x073e00
  curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, SPAN_BUFFER);
#endif
}

static void set_span(exchange *e, SEXP body) {
  span_open(&e->source, body);
  curl_easy_setopt(e->easy, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(e->easy, CURLOPT_READFUNCTION, exchange_on_read_span);
  curl_easy_setopt(e->easy, CURLOPT_READDATA, e);
  curl_easy_setopt(e->easy, CURLOPT_SEEKFUNCTION, exchange_on_seek_span);
  curl_easy_setopt(e->easy, CURLOPT_SEEKDATA, e);
  if (e->source.size > SPAN_BUFFER) set_long_body(e->easy);
  curl_easy_setopt(e->easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)span_length(&e->source));
}

/* body: bytes, which are handed over, a span, or a function, which is asked for the next ones while they are
 * sent. size: of what a function gives, NA where that is not known. */
static void set_body(exchange *e, const char *method, SEXP body, SEXP size) {
  curl_easy_setopt(e->easy, CURLOPT_CUSTOMREQUEST, method);
  if (TYPEOF(body) == VECSXP) {
    set_span(e, body);
  } else if (TYPEOF(body) != RAWSXP) {
    e->read = body;
    curl_easy_setopt(e->easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(e->easy, CURLOPT_READFUNCTION, exchange_on_read);
    curl_easy_setopt(e->easy, CURLOPT_READDATA, e);
    double bytes = Rf_asReal(size);
    if (bytes >= 0 && bytes <= MOST_SIZE) curl_easy_setopt(e->easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)bytes);
  } else if (XLENGTH(body) > 0 || sends_a_body(method)) {
    curl_easy_setopt(e->easy, CURLOPT_POST, 1L);
    curl_easy_setopt(e->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)XLENGTH(body));
    curl_easy_setopt(e->easy, CURLOPT_POSTFIELDS, (const char *)RAW(body));
    if (XLENGTH(body) > SPAN_BUFFER) set_long_body(e->easy);
  } else if (strcmp(method, "HEAD") == 0) {
    curl_easy_setopt(e->easy, CURLOPT_NOBODY, 1L);
  }
}

/* A proxy that is sent the request itself is told the whole URL. */
static void set_url(CURL *easy, const char *url, SEXP forward) {
  if (forward != R_NilValue) {
    curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, url);
    url = utf8_of(check_text(forward, "a proxy"));
  }
  curl_easy_setopt(easy, CURLOPT_URL, url);
}

/* The border to the wire: every request passes here, to a service or to a metadata service, signed or not, and
 * one that must not be sent is not (request_unsafe()).
 *
 * request: see R/request.R. known: see curl_host() in R/transport-options.R; the headers there come after those of
 * the request, the options have their names in known_options. body: see set_body(). patience: seconds without a
 * byte that end the exchange. total: seconds that it may take, NA for those that its bytes are worth. most: bytes
 * of a body in memory. into: a span for the body of an answer, or NULL. */
SEXP c_exchange_open(
  SEXP pointer, SEXP request, SEXP known, SEXP body, SEXP size, SEXP patience, SEXP total, SEXP most, SEXP into
) {
  exchange *e = exchange_of(pointer);
  if (e->busy || e->idle) Rf_error(e->busy ? "the exchange is busy" : "the exchange is not taken");
  if (e->pool->inside || !pool_is_own(e->pool)) Rf_error("the pool of the exchange is in use");
  if (e->kept != R_NilValue) exchange_hang_up(e); /* what an opening that failed has left */
  const char *method = CHAR(check_text(list_field(request, "method"), "a method"));
  SEXP headers = list_field(request, "headers"), own = list_field(known, "headers");
  SEXP options = list_field(known, "options");
  check_named(headers, STRSXP, "headers");
  check_named(own, STRSXP, "headers");
  check_named(options, VECSXP, "options");
  buffer url;
  PROTECT(buffer_open(&url));
  request_url(&url, request);
  buffer_byte(&url, '\0');
  int unsafe = request_unsafe(method, (const char *)url.data, headers, own);
  if (unsafe != 0) {
    UNPROTECT(1);
    return Rf_ScalarInteger(unsafe);
  }
  bool asks = Rf_isFunction(body);
  if (TYPEOF(body) != RAWSXP && TYPEOF(body) != VECSXP && !asks) Rf_error("a body is bytes, a span or a function");
  SEXP kept = PROTECT(Rf_allocVector(VECSXP, KEPT));
  SET_VECTOR_ELT(kept, KEPT_BODY, body);
  SET_VECTOR_ELT(kept, KEPT_INTO, into);
  if (asks) SET_VECTOR_ELT(kept, KEPT_TOKEN, R_MakeUnwindCont());
  R_SetExternalPtrProtected(pointer, kept);
  e->kept = kept;
  e->token = VECTOR_ELT(kept, KEPT_TOKEN);
  e->whole = e->ended = e->paused = false;
  e->stopped = NONE;
  e->header_bytes = e->header_lines = 0;
  e->received = e->done = e->waited = e->total = e->clock = e->moved = 0;
  e->reason[0] = '\0';
  set_always(e);
  set_url(e->easy, (const char *)url.data, list_field(known, "forward"));
  SEXP names = PROTECT(Rf_getAttrib(options, R_NamesSymbol));
  for (R_xlen_t i = 0; i < XLENGTH(options); i++) {
    set_option(e->easy, CHAR(STRING_ELT(names, i)), VECTOR_ELT(options, i));
  }
  set_trust(e->easy, names);
  set_headers(e, headers, own);
  set_body(e, method, body, size);
  if (into != R_NilValue) {
    span_open(&e->sink, into);
    curl_easy_setopt(e->easy, CURLOPT_BUFFERSIZE, SPAN_BUFFER);
  }
  e->patience = check_number(patience, "a patience");
  bool any = ISNAN(Rf_asReal(total));
  e->deadline = any ? HUGE_VAL : Rf_asReal(total);
  e->grace = any ? GRACE * e->patience : HUGE_VAL;
  e->most = check_number(most, "a size");
  e->room = HUGE_VAL;
  CURLMcode said = curl_multi_add_handle(e->pool->multi, e->easy);
  if (said != CURLM_OK) Rf_error("%s", curl_multi_strerror(said));
  e->busy = true;
  UNPROTECT(3);
  return Rf_ScalarInteger(0);
}
