/* Exchanges: a request on its way, and what has come back so far. A pool moves them (pool-turn.c),
 * and libcurl hands over what arrives (exchange-callback.c).
 *
 * The answer is kept in memory of our own, not in R's: nothing that libcurl calls may jump over it. */

#include "exchange.h"
#include <stdlib.h>
#include <string.h>

/* A buffer that one large answer has filled is not kept for the next. */
void bytes_clear(bytes *b) {
  if (b->room > 1 << 20 || b->lent) {
    if (!b->lent) free(b->data);
    *b = (bytes){NULL, 0, 0, false};
  }
  b->size = 0;
}

static SEXP bytes_raw(const bytes *b) {
  SEXP x = Rf_allocVector(RAWSXP, (R_xlen_t)b->size);
  if (b->size > 0) memcpy(RAW(x), b->data, b->size);
  return x;
}

static SEXP make_raw(void *size) { return Rf_allocVector(RAWSXP, (R_xlen_t)*(size_t *)size); }

static SEXP make_nothing(SEXP condition, void *data) { return R_NilValue; }

/* Lends an exchange memory of R's for all of a long body. Where there is none, the body goes on in
 * our own. */
void exchange_make_room(exchange *e) {
  size_t size = e->awaited;
  e->awaited = 0;
  SEXP room = PROTECT(R_tryCatchError(make_raw, &size, make_nothing, NULL));
  if (TYPEOF(room) == RAWSXP) {
    SET_VECTOR_ELT(e->kept, KEPT_ROOM, room);
    free(e->body.data);
    e->body = (bytes){(char *)RAW(room), 0, size, true};
  }
  UNPROTECT(1);
}

/* The body that came; the memory that was lent for it, where it is full. */
static SEXP body_raw(exchange *e) {
  return e->body.lent && e->body.size == e->body.room ? VECTOR_ELT(e->kept, KEPT_ROOM) : bytes_raw(&e->body);
}

void exchange_hang_up(exchange *e) {
  if (e->busy) curl_multi_remove_handle(e->pool->multi, e->easy);
  curl_easy_reset(e->easy);
  curl_slist_free_all(e->headers);
  e->headers = NULL;
  e->busy = e->whole = e->asked = false;
  e->awaited = 0;
  e->source.fd = e->sink.fd = NULL;
  bytes_clear(&e->head);
  bytes_clear(&e->body);
  e->kept = R_NilValue;
}

void exchange_free(exchange *e) {
  pool *p = e->pool;
  if (pool_is_own(p)) {
    if (e->easy != NULL) exchange_hang_up(e);
    curl_easy_cleanup(e->easy);
  }
  free(e->head.data);
  if (!e->body.lent) free(e->body.data);
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

static SEXP exchange_new(pool *p) {
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

/* An exchange for a request: one that is idle, or else a new one. */
SEXP c_exchange_take(SEXP of) {
  pool *p = pool_of(of);
  SEXP idle = R_ExternalPtrProtected(of);
  if (idle == R_NilValue) return exchange_new(p);
  SEXP pointer = CAR(idle);
  R_SetExternalPtrProtected(of, CDR(idle));
  exchange_of(pointer)->idle = false;
  return pointer;
}

exchange *exchange_of(SEXP pointer) {
  exchange *e = pointer_address(pointer, "claws_exchange");
  if (e == NULL) Rf_error("there is no such exchange");
  return e;
}

/* The answer as far as it came. */

bool exchange_is_connected(const exchange *e) {
  double seconds = 0;
  curl_easy_getinfo(e->easy, CURLINFO_PRETRANSFER_TIME, &seconds);
  return seconds > 0;
}

/* The bytes of the body that came since they were last asked for. */
SEXP c_exchange_bytes(SEXP pointer) {
  exchange *e = exchange_of(pointer);
  SEXP x = PROTECT(body_raw(e));
  if (e->body.lent) SET_VECTOR_ELT(e->kept, KEPT_ROOM, R_NilValue);
  bytes_clear(&e->body);
  UNPROTECT(1);
  return x;
}

/* A response, as R/response.R has it: headers are NULL before they are all there, the body is what
 * came of it where that is wanted. */
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

/* Both spans of an exchange as list(source, sink), each as span_value() has it or NULL. */
SEXP c_exchange_spans(SEXP pointer) {
  exchange *e = exchange_of(pointer);
  const char *names[] = {"source", "sink", ""};
  SEXP spans = PROTECT(Rf_mkNamed(VECSXP, names));
  if (e->source.fd != NULL) SET_VECTOR_ELT(spans, 0, span_value(&e->source));
  if (e->sink.fd != NULL) SET_VECTOR_ELT(spans, 1, span_value(&e->sink));
  UNPROTECT(1);
  return spans;
}

/* list(code, message, connected, patience, most): libcurl's number of what went wrong, what it
 * says, whether the connection stood, how many seconds without a byte are too many, and how many
 * bytes of a body, NA when it is not these that are too many. */
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

/* Gives an exchange back to its pool. One that is still on its way is given up, and its connection with it. */
SEXP c_exchange_close(SEXP pointer) {
  exchange *e = exchange_of(pointer);
  if (e->pool->inside) Rf_error("the pool of the exchange is in use");
  if (!pool_is_own(e->pool)) return R_NilValue;
  exchange_hang_up(e);
  R_SetExternalPtrProtected(pointer, R_NilValue);
  if (e->idle || e->pool->self == NULL) return R_NilValue;
  R_SetExternalPtrProtected(e->pool->self, Rf_cons(pointer, R_ExternalPtrProtected(e->pool->self)));
  e->idle = true;
  return R_NilValue;
}
