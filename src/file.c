/* Files by their descriptors, since R's connections neither say why a write failed nor flush to the
 * disk, and wait for ever for the other end of a pipe. A failure is returned as the system's words,
 * one string. */

#include "claws.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef _WIN32
#include <io.h>
#include <sys/utime.h>
#include <windows.h>
#define fsync _commit
#endif
#ifndef O_NONBLOCK
#define O_NONBLOCK 0
#endif
#ifndef O_CLOEXEC
#define O_CLOEXEC 0
#endif
#ifndef O_NOFOLLOW
#define O_NOFOLLOW 0
#endif
#ifndef O_BINARY
#define O_BINARY 0
#endif

#define PIECE ((size_t)1 << 20)
#define MOST_SECONDS 3.2e11

static SEXP reason(int code) { return Rf_mkString(strerror(code)); }

static const char *path_of(SEXP path) {
  if (TYPEOF(path) != STRSXP || XLENGTH(path) != 1 || STRING_ELT(path, 0) == NA_STRING) Rf_error("a path is one string");
  return R_ExpandFileName(native_of(STRING_ELT(path, 0)));
}

/* Seconds since 1970 at which a file was last written, with fractions. */
double file_time(const struct stat *s) {
#if defined(__APPLE__)
  return (double)s->st_mtimespec.tv_sec + 1e-9 * (double)s->st_mtimespec.tv_nsec;
#elif defined(_WIN32)
  return (double)s->st_mtime;
#else
  return (double)s->st_mtim.tv_sec + 1e-9 * (double)s->st_mtim.tv_nsec;
#endif
}

static const char *kind_of(const struct stat *s) {
  if (S_ISREG(s->st_mode)) return "file";
  if (S_ISDIR(s->st_mode)) return "folder";
  return S_ISFIFO(s->st_mode) ? "pipe" : "device";
}

/* list(kind, size, mtime, mode) of what is at a path, links followed; NULL where nothing is. */
SEXP c_file_look(SEXP path) {
  struct stat s;
  if (stat(path_of(path), &s) != 0) return R_NilValue;
  static const char *const names[] = {"kind", "size", "mtime", "mode", ""};
  SEXP found = PROTECT(Rf_mkNamed(VECSXP, (const char **)names));
  SET_VECTOR_ELT(found, 0, Rf_mkString(kind_of(&s)));
  SET_VECTOR_ELT(found, 1, Rf_ScalarReal((double)s.st_size));
  SET_VECTOR_ELT(found, 2, Rf_ScalarReal(file_time(&s)));
  SET_VECTOR_ELT(found, 3, Rf_ScalarInteger((int)(s.st_mode & 07777)));
  UNPROTECT(1);
  return found;
}

/* An open file: a descriptor on an external pointer, which closes it when nobody else does. */

static void file_free(SEXP pointer) {
  int *fd = R_ExternalPtrAddr(pointer);
  if (fd == NULL) return;
  if (*fd >= 0) close(*fd);
  free(fd);
  R_ClearExternalPtr(pointer);
}

static int *file_of(SEXP pointer) {
  int *fd = pointer_address(pointer, "claws_file");
  if (fd == NULL || *fd < 0) Rf_error("the file is closed");
  return fd;
}

/* how: "read", "new" (a file that must not be there), "change" (one that is there and no link,
 * to be read, too) or "append". mode: of a file that is made. Nothing is waited for. Only regular files are
 * read; lines may be added to pipes and devices, such as /dev/stderr, too. */
SEXP c_file_open(SEXP path, SEXP how, SEXP mode) {
  if (TYPEOF(how) != STRSXP || XLENGTH(how) != 1 || TYPEOF(mode) != INTSXP || XLENGTH(mode) != 1) {
    Rf_error("a file is opened in one way");
  }
  const char *way = CHAR(STRING_ELT(how, 0));
  int flags = strcmp(way, "new") == 0 ? O_RDWR | O_CREAT | O_EXCL
    : strcmp(way, "append") == 0 ? O_WRONLY | O_CREAT | O_APPEND
    : strcmp(way, "change") == 0 ? O_RDWR | O_NOFOLLOW : O_RDONLY;
  int *fd = malloc(sizeof *fd);
  if (fd == NULL) Rf_error("out of memory");
  *fd = -1;
  SEXP pointer = PROTECT(pointer_new(fd, "claws_file"));
  R_RegisterCFinalizer(pointer, file_free);
  *fd = open(path_of(path), flags | O_NONBLOCK | O_CLOEXEC | O_BINARY, INTEGER(mode)[0]);
  struct stat s;
  int code = *fd < 0 || fstat(*fd, &s) != 0 ? errno : 0;
  UNPROTECT(1);
  if (code != 0) return reason(code);
  bool appends = (flags & O_APPEND) != 0;
  return S_ISREG(s.st_mode) || appends ? pointer : Rf_mkString("it is no regular file");
}

/* The number of an open file, which may be closed meanwhile: then it is below 0. */
const int *file_descriptor(SEXP pointer) { return file_of(pointer); }

#ifdef _WIN32
static long long pass_at(int fd, void *bytes, size_t size, double from, bool writes) {
  if (_lseeki64(fd, (long long)from, SEEK_SET) < 0) return -1;
  return writes ? write(fd, bytes, (unsigned)size) : read(fd, bytes, (unsigned)size);
}
#else
static long long pass_at(int fd, void *bytes, size_t size, double from, bool writes) {
  return writes ? pwrite(fd, bytes, size, (off_t)from) : pread(fd, bytes, size, (off_t)from);
}
#endif

/* Bytes from a place of a file on; fewer at its end, below 0 when that is not possible. */
long long file_read_at(int fd, void *to, size_t size, double from) {
  long long done;
  do done = pass_at(fd, to, size, from, false);
  while (done < 0 && errno == EINTR);
  return done;
}

/* Whether all bytes are written to a place of a file. */
bool file_write_at(int fd, const void *bytes, size_t size, double from) {
  for (size_t done = 0; done < size;) {
    long long one = pass_at(fd, (char *)(uintptr_t)bytes + done, size - done, from + (double)done, true);
    if (one < 0 && errno == EINTR) continue;
    if (one <= 0) return false;
    done += (size_t)one;
  }
  return true;
}

static ssize_t read_once(int fd, void *to, size_t size) {
  ssize_t done;
  do done = read(fd, to, size);
  while (done < 0 && errno == EINTR);
  return done;
}

static ssize_t write_once(int fd, const void *from, size_t size) {
  ssize_t done;
  do done = write(fd, from, size);
  while (done < 0 && errno == EINTR);
  return done;
}

/* Up to `size` bytes, fewer only at the end. */
SEXP c_file_read(SEXP pointer, SEXP size) {
  int fd = *file_of(pointer);
  double wanted = TYPEOF(size) == REALSXP && XLENGTH(size) == 1 ? REAL(size)[0] : -1;
  if (!(wanted >= 0 && wanted < R_XLEN_T_MAX)) Rf_error("a size is a number");
  SEXP bytes = PROTECT(Rf_allocVector(RAWSXP, (R_xlen_t)wanted));
  size_t room = (size_t)wanted, got = 0;
  while (got < room) {
    ssize_t one = read_once(fd, RAW(bytes) + got, room - got < PIECE ? room - got : PIECE);
    if (one < 0) {
      UNPROTECT(1);
      return reason(errno);
    }
    if (one == 0) break;
    got += (size_t)one;
    R_CheckUserInterrupt();
  }
  if (got < room) bytes = Rf_xlengthgets(bytes, (R_xlen_t)got);
  UNPROTECT(1);
  return bytes;
}

/* Writes all of the bytes; returns NULL, or why that was not possible. */
SEXP c_file_write(SEXP pointer, SEXP bytes) {
  int fd = *file_of(pointer);
  if (TYPEOF(bytes) != RAWSXP) Rf_error("only bytes are written");
  size_t size = (size_t)XLENGTH(bytes), done = 0;
  while (done < size) {
    ssize_t one = write_once(fd, RAW(bytes) + done, size - done < PIECE ? size - done : PIECE);
    if (one < 0) return reason(errno);
    if (one == 0) return reason(ENOSPC);
    done += (size_t)one;
    R_CheckUserInterrupt();
  }
  return R_NilValue;
}

/* sync: whether what was written has to be on the disk, too. Returns NULL, or what went wrong. */
SEXP c_file_close(SEXP pointer, SEXP sync) {
  int *fd = pointer_address(pointer, "claws_file");
  if (fd == NULL || *fd < 0) return R_NilValue;
  int code = Rf_asLogical(sync) == TRUE && fsync(*fd) != 0 && errno != EINVAL ? errno : 0;
  if (close(*fd) != 0 && code == 0) code = errno;
  *fd = -1;
  return code == 0 ? R_NilValue : reason(code);
}

#ifdef _WIN32
static void set_time(const char *path, double seconds) {
  struct _utimbuf times = {(time_t)seconds, (time_t)seconds};
  _utime(path, &times);
}

static int replace(const char *from, const char *to) {
  if (MoveFileExA(from, to, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) return 0;
  return GetLastError() == ERROR_ACCESS_DENIED ? EACCES : EIO;
}
#else
static void set_time(const char *path, double seconds) {
  struct timespec time = {(time_t)floor(seconds), (long)((seconds - floor(seconds)) * 1e9)};
  utimensat(AT_FDCWD, path, (const struct timespec[]){time, time}, 0);
}

static int replace(const char *from, const char *to) { return rename(from, to) == 0 ? 0 : errno; }
#endif

/* Puts a file that is closed in the place of another. mode, time: what it has there, where the file system has such;
 * no time is NULL, and one beyond ten thousand years, which any store may say, is none. Returns NULL, or why it stays
 * where it is. */
SEXP c_file_place(SEXP part, SEXP target, SEXP mode, SEXP time) {
  char *from = text_copy(path_of(part));
  const char *to = path_of(target);
  chmod(from, (mode_t)check_whole(mode, 0, 07777, "a mode"));
  if (time != R_NilValue) {
    double seconds = check_number(time, "a time");
    if (fabs(seconds) <= MOST_SECONDS) set_time(from, seconds);
  }
  int code = replace(from, to);
  return code == 0 ? R_NilValue : reason(code);
}
