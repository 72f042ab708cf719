/* Memory that lasts as long as a walk. */

#include "jmespath.h"

/* Keeps what was made until the walk has ended. */
SEXP keep(evaluation *e, SEXP x) {
  PROTECT(x);
  REPROTECT(e->kept = Rf_cons(x, e->kept), e->slot);
  UNPROTECT(1);
  return x;
}

/* The first part is on the stack of the walk: a short one takes nothing of R. */
void *walk_room(evaluation *e, size_t count, size_t size) {
  if (count > ROOM_STEP / size) return R_alloc(count, (int)size);
  size_t wanted = (count * size + 7) / 8 * 8; /* a double may follow */
  if (wanted > e->left) {
    e->room = R_alloc(ROOM_STEP, 1);
    e->left = ROOM_STEP;
  }
  void *given = e->room;
  e->room += wanted;
  e->left -= wanted;
  return given;
}
