/* Connections of R whose bytes a function of R gives or takes, piece by piece. Packages may make connections from R 4.6
 * on. An error of that function leaves through R's reader or writer, as an error of R's own connections does: nothing is
 * held meanwhile that R does not free. */

#include "claws.h"
#include <Rversion.h>
#if R_VERSION >= R_Version(4, 6, 0)
#include <R_ext/Connections.h>
#endif

#if defined R_CONNECTIONS_VERSION && R_CONNECTIONS_VERSION == 1
#include <stdlib.h>
#include <string.h>

#define END_OF_FILE (-1) /* R's readers ask for it by this number */

#define ROOM ((size_t)1 << 20) /* bytes that are written wait for so many */

/* The values that a source protects. HELD_MOVE: the function that gives or takes bytes. */
enum held { HELD_MOVE, HELD_CLOSE, HELD_PIECE, HELD };

/* piece, count, at: the last piece, its bytes, and how many of them R has given or taken. from: the place of its first
 * byte. size: of all, NA where it is not known. busy: the function of R is at work. */
typedef struct {
  SEXP held;
  Rbyte *piece;
  size_t count, at;
  double from, size;
  bool busy;
} source;

static void refuse_busy(const source *s) {
  if (s->busy) Rf_error("the connection is being used");
}

static SEXP ask(void *data) {
  source *s = data;
  SEXP from = PROTECT(Rf_ScalarReal(s->from));
  SEXP call = PROTECT(Rf_lang2(VECTOR_ELT(s->held, HELD_MOVE), from));
  SEXP piece = Rf_eval(call, R_BaseEnv);
  UNPROTECT(2);
  return piece;
}

static void asked(void *data) { ((source *)data)->busy = false; }

static void put_piece(source *s, SEXP piece) {
  SET_VECTOR_ELT(s->held, HELD_PIECE, piece);
  s->piece = RAW(piece);
  s->count = (size_t)XLENGTH(piece);
  s->at = 0;
}

/* Gets the next piece; whether there is one. A connection whose last read failed is incomplete. */
static bool fill(Rconnection con) {
  source *s = con->private;
  refuse_busy(s);
  s->from += (double)s->at;
  put_piece(s, Rf_allocVector(RAWSXP, 0));
  s->busy = true;
  con->incomplete = TRUE;
  SEXP piece = R_ExecWithCleanup(ask, s, asked, s);
  if (TYPEOF(piece) != RAWSXP) Rf_error("a piece is of type %s, not raw", Rf_type2char(TYPEOF(piece)));
  put_piece(s, piece);
  con->incomplete = FALSE;
  return s->count > 0;
}

static int read_byte(Rconnection con) {
  source *s = con->private;
  return s->at < s->count || fill(con) ? s->piece[s->at++] : END_OF_FILE;
}

static size_t read_items(void *to, size_t size, size_t items, Rconnection con) {
  source *s = con->private;
  size_t wanted = size * items, done = 0;
  while (done < wanted && (s->at < s->count || fill(con))) {
    size_t some = s->count - s->at < wanted - done ? s->count - s->at : wanted - done;
    memcpy((char *)to + done, s->piece + s->at, some);
    s->at += some;
    done += some;
  }
  return size == 0 ? 0 : done / size;
}

/* The place before; it moves within the piece, or the next piece comes from there. origin: 1 for the start, 2 for where
 * it is, 3 for the end. */
static double seek_place(Rconnection con, double where, int origin, int rw) {
  source *s = con->private;
  double before = s->from + (double)s->at;
  if (ISNAN(where)) return before;
  refuse_busy(s);
  double place = where + (origin == 2 ? before : origin == 3 ? s->size : 0);
  if (!(place >= 0) || place > s->size) Rf_error("there is no such place in it");
  if (place < s->from || place > s->from + (double)s->count) {
    put_piece(s, Rf_allocVector(RAWSXP, 0));
    s->from = place;
  }
  s->at = (size_t)(place - s->from);
  return before;
}

static SEXP give(void *data) {
  source *s = data;
  SEXP piece = PROTECT(Rf_allocVector(RAWSXP, (R_xlen_t)s->at));
  if (s->at > 0) memcpy(RAW(piece), s->piece, s->at);
  SEXP call = PROTECT(Rf_lang2(VECTOR_ELT(s->held, HELD_MOVE), piece));
  s->at = 0; /* bytes that are refused do not come again */
  Rf_eval(call, R_BaseEnv);
  UNPROTECT(2);
  return R_NilValue;
}

/* Gives the function what was written. */
static int empty(Rconnection con) {
  source *s = con->private;
  refuse_busy(s);
  if (s->at == 0) return 0;
  s->busy = true;
  R_ExecWithCleanup(give, s, asked, s);
  return 0;
}

static size_t write_items(const void *from, size_t size, size_t items, Rconnection con) {
  source *s = con->private;
  size_t wanted = size * items, done = 0;
  refuse_busy(s);
  while (done < wanted) {
    size_t some = s->count - s->at < wanted - done ? s->count - s->at : wanted - done;
    memcpy(s->piece + s->at, (const char *)from + done, some);
    s->at += some;
    done += some;
    if (s->at == s->count) empty(con);
  }
  return items;
}

/* R asks its collector's finalizers to close what nobody has any more: nothing may jump from here. */
static void close_source(Rconnection con) {
  source *s = con->private;
  refuse_busy(s); /* of a connection that is being used, somebody has it */
  con->isopen = FALSE;
  int failed = 0;
  SEXP call = PROTECT(Rf_lang1(VECTOR_ELT(s->held, HELD_CLOSE)));
  R_tryEvalSilent(call, R_BaseEnv, &failed);
  UNPROTECT(1);
}

static void destroy_source(Rconnection con) {
  source *s = con->private;
  R_ReleaseObject(s->held);
  free(s);
  con->private = NULL;
}

SEXP c_connection_can(void) { return Rf_ScalarLogical(TRUE); }

/* An open connection. mode: "r" or "w", with a "b" for bytes. move(): of one to read, a function(from) that returns the
 * bytes from a place on, as many as there are, none at the end; of one to write, a function(bytes) that takes what comes
 * next, and after flush() all of it. close(): nothing more is read, or written. */
SEXP c_connection_new(SEXP description, SEXP mode, SEXP size, SEXP move, SEXP close) {
  const char *name = native_of(check_text(description, "a description")), *way = CHAR(check_text(mode, "a mode"));
  check_type(size, REALSXP, 1, "a size");
  if (!Rf_isFunction(move) || !Rf_isFunction(close)) Rf_error("a connection moves bytes and closes by functions");
  bool writes = way[0] == 'w';
  SEXP held = PROTECT(Rf_allocVector(VECSXP, HELD));
  SET_VECTOR_ELT(held, HELD_MOVE, move);
  SET_VECTOR_ELT(held, HELD_CLOSE, close);
  SEXP piece = PROTECT(Rf_allocVector(RAWSXP, writes ? ROOM : 0));
  Rconnection con = NULL;
  SEXP made = PROTECT(R_new_custom_connection(name, way, "claws", &con));
  source *s = calloc(1, sizeof(source));
  if (s == NULL) Rf_error("no memory left");
  con->private = s; /* which R frees until destroy_source() does */
  R_PreserveObject(held);
  con->destroy = destroy_source;
  s->held = held;
  s->size = REAL(size)[0];
  put_piece(s, piece);
  con->text = strchr(way, 'b') == NULL;
  con->canwrite = writes;
  con->canread = con->canseek = !writes;
  con->blocking = con->isopen = TRUE;
  con->close = close_source;
  con->fgetc_internal = read_byte;
  con->read = read_items;
  con->seek = seek_place;
  con->write = write_items;
  con->fflush = empty;
  UNPROTECT(3);
  return made;
}

#else

SEXP c_connection_can(void) { return Rf_ScalarLogical(FALSE); }

SEXP c_connection_new(SEXP description, SEXP mode, SEXP size, SEXP move, SEXP close) {
  Rf_error("this R lets no package make connections");
}

#endif
