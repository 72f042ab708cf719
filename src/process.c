/* A program that is run without a shell, while R goes on looking after interrupts and time limits.
 * It hangs on an external pointer; whoever gives it up ends the program. Windows has no such thing:
 * R/process.R goes without. */

#include "claws.h"
#include <stdlib.h>
#include <string.h>
#ifndef _WIN32
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __APPLE__ /* whose libraries do not see the variable itself */
#include <crt_externs.h>
#define environ (*_NSGetEnviron())
#else
extern char **environ;
#endif

/* The status of a program that could not be begun, as a shell has it. */
#define NOT_FOUND 127

/* The most bytes that a program may print into each of its two streams. */
#define MOST ((size_t)1 << 20)

typedef struct {
  pid_t id; /* 0 when it has ended */
  int fd[2], status;
  char *data[2];
  size_t size[2];
  bool overflows;
} process;

static void process_end(process *p) {
  for (int i = 0; i < 2; i++) {
    if (p->fd[i] >= 0) close(p->fd[i]);
    p->fd[i] = -1;
  }
  if (p->id > 0) {
    kill(p->id, SIGKILL);
    while (waitpid(p->id, &p->status, 0) < 0 && errno == EINTR) {}
  }
  p->id = 0;
}

static void process_free(SEXP pointer) {
  process *p = R_ExternalPtrAddr(pointer);
  if (p == NULL) return;
  process_end(p);
  for (int i = 0; i < 2; i++) free(p->data[i]);
  free(p);
  R_ClearExternalPtr(pointer);
}

static process *process_of(SEXP pointer) {
  process *p = pointer_address(pointer, "claws_process");
  if (p == NULL) Rf_error("there is no program");
  return p;
}

/* Begins a program that writes into these two. Returns 0 or the error's number. */
static int spawn(pid_t *id, char *const *words, int out, int err) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t how;
  sigset_t usual;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, out, 1);
  posix_spawn_file_actions_adddup2(&files, err, 2);
  posix_spawnattr_init(&how);
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  posix_spawnattr_setsigdefault(&how, &usual);
  posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGDEF);
  int failed = posix_spawnp(id, words[0], &files, &how, words, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&how);
  return failed;
}

static SEXP process_new(void) {
  process *p = calloc(1, sizeof *p);
  if (p == NULL) Rf_error("out of memory");
  p->fd[0] = p->fd[1] = -1;
  SEXP pointer = PROTECT(pointer_new(p, "claws_process"));
  R_RegisterCFinalizerEx(pointer, process_free, TRUE);
  for (int i = 0; i < 2; i++) {
    p->data[i] = malloc(MOST);
    if (p->data[i] == NULL) Rf_error("out of memory");
  }
  UNPROTECT(1);
  return pointer;
}

/* words: the program and its arguments. One that cannot be begun ends at once. */
SEXP c_process_start(SEXP words) {
  if (TYPEOF(words) != STRSXP || XLENGTH(words) == 0) Rf_error("a program has a name");
  R_xlen_t count = XLENGTH(words);
  char **said = (char **)room_for((size_t)count, sizeof *said);
  for (R_xlen_t i = 0; i < count; i++) said[i] = (char *)native_of(STRING_ELT(words, i));
  said[count] = NULL;
  SEXP pointer = PROTECT(process_new());
  process *p = process_of(pointer);
  int out[2], err[2];
  if (pipe(out) != 0) Rf_error("%s", strerror(errno));
  if (pipe(err) != 0) {
    close(out[0]);
    close(out[1]);
    Rf_error("%s", strerror(errno));
  }
  p->fd[0] = out[0];
  p->fd[1] = err[0];
  for (int i = 0; i < 2; i++) {
    fcntl(out[i], F_SETFD, FD_CLOEXEC);
    fcntl(err[i], F_SETFD, FD_CLOEXEC);
    fcntl(p->fd[i], F_SETFL, O_NONBLOCK);
  }
  pid_t id = 0;
  if (spawn(&id, said, out[1], err[1]) != 0) p->status = NOT_FOUND << 8;
  p->id = p->status == 0 ? id : 0;
  close(out[1]);
  close(err[1]);
  UNPROTECT(1);
  return pointer;
}

static void take(process *p, int i) {
  char spare[4096];
  for (;;) {
    size_t room = MOST - p->size[i];
    ssize_t got = room > 0 ? read(p->fd[i], p->data[i] + p->size[i], room) : read(p->fd[i], spare, sizeof spare);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (got <= 0) {
      close(p->fd[i]);
      p->fd[i] = -1;
      return;
    }
    if (room == 0) {
      p->overflows = true;
      return;
    }
    p->size[i] += (size_t)got;
  }
}

/* Waits for a tenth of a second at most. Returns whether the program has ended, with all that it
 * printed read:
 * what others hold open of its streams when it is gone is not waited for. */
SEXP c_process_wait(SEXP pointer) {
  process *p = process_of(pointer);
  struct pollfd polled[2];
  int count = 0, which[2];
  for (int i = 0; i < 2; i++) {
    if (p->fd[i] < 0) continue;
    polled[count] = (struct pollfd){p->fd[i], POLLIN, 0};
    which[count++] = i;
  }
  poll(polled, (nfds_t)count, 100);
  R_CheckUserInterrupt();
  for (int i = 0; i < count; i++) {
    if (polled[i].revents != 0) take(p, which[i]);
  }
  if (p->overflows) return Rf_ScalarLogical(TRUE);
  if (p->id > 0) {
    pid_t ended = waitpid(p->id, &p->status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR)) return Rf_ScalarLogical(FALSE);
    p->id = 0;
  }
  for (int i = 0; i < 2; i++) {
    if (p->fd[i] >= 0) take(p, i);
  }
  return Rf_ScalarLogical(TRUE);
}

/* list(status, out, err): the exit status, that of a shell for a signal, NA when it printed too
 * much; and bytes. */
SEXP c_process_result(SEXP pointer) {
  process *p = process_of(pointer);
  static const char *const names[] = {"status", "out", "err", ""};
  SEXP found = PROTECT(Rf_mkNamed(VECSXP, (const char **)names));
  int status = WIFEXITED(p->status) ? WEXITSTATUS(p->status) : WIFSIGNALED(p->status) ? 128 + WTERMSIG(p->status) : 1;
  SET_VECTOR_ELT(found, 0, Rf_ScalarInteger(p->overflows ? NA_INTEGER : status));
  for (int i = 0; i < 2; i++) {
    SEXP bytes = Rf_allocVector(RAWSXP, (R_xlen_t)p->size[i]);
    SET_VECTOR_ELT(found, i + 1, bytes);
    if (p->size[i] > 0) memcpy(RAW(bytes), p->data[i], p->size[i]);
  }
  UNPROTECT(1);
  return found;
}

SEXP c_process_end(SEXP pointer) {
  if (pointer_address(pointer, "claws_process") != NULL) process_free(pointer);
  return R_NilValue;
}

#else

static SEXP missing(void) { Rf_error("there is no such thing on Windows"); }
SEXP c_process_start(SEXP words) { return missing(); }
SEXP c_process_wait(SEXP pointer) { return missing(); }
SEXP c_process_result(SEXP pointer) { return missing(); }
SEXP c_process_end(SEXP pointer) { return missing(); }

#endif
