/* Turning a pool. Exchanges move inside of c_pool_turn() alone, all of them together, and an
 * interrupt leaves between two steps. Time counts for an exchange only while somebody waits for it. */

#if defined __STRICT_ANSI__ && !defined _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L /* nanosleep(), where the compiler keeps to C alone */
#endif
#include "exchange.h"
#include <math.h>
#include <string.h>
#include <time.h>
#ifdef _WIN32
#include <windows.h>
#endif

/* No wait is longer, so that an interrupt that comes without a signal is noticed, and R's time
 * limits, at which R looks only each sixth time that it is asked to. */
#define LONGEST_WAIT 200 /* milliseconds */
#define TIMES_TO_ASK 6

/* Bytes of a body that may wait to be taken while it arrives. */
#define MOST_WAITING (1 << 20)

/* Bytes for which an exchange is given a second more than its grace. */
#define SLOWEST 1024

enum until { END, HEADERS, BYTES };
enum state { READY, FAILED, IDLE, LATE, SLOW, TOO_LARGE, WITHOUT_MEMORY, WITHOUT_FILE };
#define UNDECIDED NA_INTEGER

/* Lets libcurl do what can be done at once. */
static void step_on(pool *p) {
  int running, waiting;
  p->inside = true;
  CURLMcode said = curl_multi_perform(p->multi, &running);
  p->inside = false;
  p->out_of_memory = said == CURLM_OUT_OF_MEMORY;
  while (p->dead != NULL) {
    exchange *e = p->dead;
    p->dead = e->next;
    exchange_free(e);
  }
  CURLMsg *message;
  while ((message = curl_multi_info_read(p->multi, &waiting)) != NULL) {
    if (message->msg != CURLMSG_DONE) continue;
    exchange *e = NULL;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&e);
    e->ended = true;
    e->result = message->data.result;
  }
  if (p->jump != NULL) {
    SEXP token = p->jump;
    p->jump = NULL;
    R_ContinueUnwind(token);
  }
  if (said != CURLM_OK && !p->out_of_memory) Rf_error("%s", curl_multi_strerror(said));
}

/* Bytes of the request's body that went and of the answer that came. Any others, such as those of a
 * 100, of extensions of chunks or of trailers, are no progress. */
static double progress(const exchange *e) {
  curl_off_t sent = 0;
  curl_easy_getinfo(e->easy, CURLINFO_SIZE_UPLOAD_T, &sent);
  return (double)sent + e->received + exchange_is_connected(e);
}

static bool reached(const exchange *e, enum until until) {
  return (until == HEADERS && e->whole) || (until == BYTES && e->body.size > 0);
}

/* libcurl says of a line of a header that is longer than it takes that there is no memory, and
 * newer ones have a code for it. */
static enum state ended(const exchange *e) {
  bool long_line =
    exchange_is_connected(e) && !e->whole && (e->result == CURLE_OUT_OF_MEMORY || e->result == 100);
  bool many = e->result == CURLE_RECV_ERROR && strstr(e->reason, "Too large response headers") != NULL;
  if (e->stopped == NO_MEMORY) return WITHOUT_MEMORY;
  if (e->stopped == FILE_FAILED) return WITHOUT_FILE;
  if (e->stopped != NONE || long_line || many) return TOO_LARGE;
  if (e->result == CURLE_OUT_OF_MEMORY) return WITHOUT_MEMORY;
  return e->result == CURLE_OK ? READY : FAILED;
}

/* Notes that time has passed for an exchange, of which R took a part. */
static void pass(exchange *e, double seconds, double asking) {
  e->total += seconds;
  e->clock += seconds - asking;
  if (exchange_is_connected(e)) e->waited += seconds - asking;
  double done = progress(e);
  if (done > e->done) e->moved = e->clock;
  e->done = done;
}

/* The verdict of time on an exchange. Until the connection stands, libcurl counts the time itself. */
static int timed(exchange *e) {
  if (e->total >= e->deadline) return LATE;
  if (e->waited > e->grace + e->done / SLOWEST) return SLOW;
  if (e->clock < e->moved + e->patience) return UNDECIDED;
  if (exchange_is_connected(e)) return IDLE;
  e->moved = e->clock;
  return UNDECIDED;
}

static int state_of(exchange *e, enum until until) {
  if (e->pool->out_of_memory) return WITHOUT_MEMORY;
  if (reached(e, until)) return READY;
  return e->ended || e->stopped != NONE ? (int)ended(e) : timed(e);
}

/* Makes room for what is wanted of an exchange. */
static void attend(exchange *e, enum until until) {
  e->room = until == END ? HUGE_VAL : MOST_WAITING;
  if (!e->paused || (double)e->body.size >= e->room) return;
  e->paused = false;
  e->pool->inside = true;
  curl_easy_pause(e->easy, CURLPAUSE_CONT);
  e->pool->inside = false;
}

/* Before 7.66, libcurl returns at once where there is no socket yet, while a name is looked up. */
#if LIBCURL_VERSION_NUM >= 0x074200
static void wait_for_sockets(CURLM *multi, int milliseconds) {
  curl_multi_poll(multi, NULL, 0, milliseconds, NULL);
}
#else
#define NAP 10 /* milliseconds */

static void wait_for_sockets(CURLM *multi, int milliseconds) {
  double begin = seconds_now();
  int ready = 0;
  curl_multi_wait(multi, NULL, 0, milliseconds, &ready);
  if (ready > 0 || milliseconds < NAP || seconds_now() - begin > NAP / 1e3) return;
#ifdef _WIN32
  Sleep(NAP);
#else
  nanosleep(&(struct timespec){0, NAP * 1000000L}, NULL);
#endif
}
#endif

static void wait(pool *p, double seconds) {
  double milliseconds = fmax(0, fmin(LONGEST_WAIT, ceil(1000 * seconds)));
  wait_for_sockets(p->multi, (int)milliseconds);
  for (int i = 0; i < TIMES_TO_ASK; i++) R_CheckUserInterrupt();
}

static pool *shared_pool(SEXP exchanges) {
  pool *p = exchange_of(VECTOR_ELT(exchanges, 0))->pool;
  for (R_xlen_t i = 0; i < XLENGTH(exchanges); i++) {
    exchange *e = exchange_of(VECTOR_ELT(exchanges, i));
    if (e->pool != p) Rf_error("the exchanges are of several pools");
    if (!e->busy) Rf_error("the exchange is idle");
  }
  if (p->inside || !pool_is_own(p)) Rf_error("the pool of the exchange is in use");
  return p;
}

/* Moves all exchanges of a pool on until what is wanted of one of these is there (a number of `enum
 * until`), it has ended or it takes too long, or until so many seconds have passed. Returns for
 * each a number of `enum state`, or NA where nothing is decided. */
SEXP c_pool_turn(SEXP exchanges, SEXP until, SEXP seconds) {
  if (TYPEOF(exchanges) != VECSXP || XLENGTH(exchanges) == 0) Rf_error("a turn takes a list of exchanges");
  if (TYPEOF(until) != INTSXP || XLENGTH(until) != 1) Rf_error("until is an integer");
  R_xlen_t count = XLENGTH(exchanges);
  pool *p = shared_pool(exchanges);
  enum until wanted = (enum until)INTEGER(until)[0];
  double left = Rf_asReal(seconds);
  SEXP states = PROTECT(Rf_allocVector(INTSXP, count));
  for (R_xlen_t i = 0; i < count; i++) attend(exchange_of(VECTOR_ELT(exchanges, i)), wanted);
  for (double before = seconds_now(), asked = p->asking;;) {
    step_on(p);
    double time = seconds_now(), passed = time - before, longest = left -= passed;
    bool decided = false;
    for (R_xlen_t i = 0; i < count; i++) {
      exchange *e = exchange_of(VECTOR_ELT(exchanges, i));
      if (e->awaited > 0) {
        exchange_make_room(e);
        attend(e, wanted);
      }
      pass(e, passed, p->asking - asked);
      INTEGER(states)[i] = state_of(e, wanted);
      decided = decided || INTEGER(states)[i] != UNDECIDED;
      longest = fmin(longest, fmin(e->moved + e->patience - e->clock, e->deadline - e->total));
    }
    if (decided || left <= 0) break;
    before = time;
    asked = p->asking;
    wait(p, longest);
  }
  UNPROTECT(1);
  return states;
}
