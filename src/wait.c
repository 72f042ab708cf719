/* Waits until one of several sockets has something to read or room to write. */

#include "claws.h"

#ifdef _WIN32
#include <winsock2.h>
typedef WSAPOLLFD poll_entry;
#define wait_for(entries, count, timeout) WSAPoll(entries, (ULONG)(count), timeout)
#else
#include <poll.h>
typedef struct pollfd poll_entry;
#define wait_for(entries, count, timeout) poll(entries, (nfds_t)(count), timeout)
#endif

/* reads, writes: sockets as integers. timeout: milliseconds. Returns whether one of them is ready; a
 * signal ends the wait early, and an interrupt of the user leaves from here. */
SEXP c_wait_sockets(SEXP reads, SEXP writes, SEXP timeout) {
  R_xlen_t to_read = XLENGTH(reads), count = to_read + XLENGTH(writes);
  poll_entry *entries = (poll_entry *)R_alloc((size_t)count + 1, sizeof(poll_entry));
  for (R_xlen_t i = 0; i < count; i++) {
    bool reading = i < to_read;
    entries[i].fd = reading ? INTEGER(reads)[i] : INTEGER(writes)[i - to_read];
    entries[i].events = reading ? POLLIN : POLLOUT;
    entries[i].revents = 0;
  }
#ifdef _WIN32
  if (count == 0) {
    Sleep((DWORD)Rf_asInteger(timeout)); /* WSAPoll refuses to wait for nothing */
    R_CheckUserInterrupt();
    return Rf_ScalarLogical(FALSE);
  }
#endif
  int ready = wait_for(entries, count, Rf_asInteger(timeout));
  R_CheckUserInterrupt();
  return Rf_ScalarLogical(ready > 0);
}
