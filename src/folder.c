/* Folders: the names in one, with what a walk over many of them wants to know of each. */

#include "claws.h"
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef _WIN32
#define lstat stat
#define S_ISLNK(mode) false
#endif

enum { NAME, KIND, SIZE, MTIME, LINK, COLUMNS, ID = COLUMNS };

static void folder_free(SEXP pointer) {
  DIR *folder = R_ExternalPtrAddr(pointer);
  if (folder != NULL) closedir(folder);
  R_ClearExternalPtr(pointer);
}

static const char *next_name(DIR *folder) {
  struct dirent *entry;
  do entry = readdir(folder);
  while (entry != NULL && (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0));
  return entry == NULL ? NULL : entry->d_name;
}

static R_xlen_t names_in(DIR *folder) {
  R_xlen_t count = 0;
  while (next_name(folder) != NULL) count++;
  rewinddir(folder);
  return count;
}

/* Whether a path is a link. Its target is looked at then; a link to nothing stays one. */
static bool look(const char *path, struct stat *s, bool *there) {
  *there = lstat(path, s) == 0;
  if (!*there || !S_ISLNK(s->st_mode)) return false;
  *there = stat(path, s) == 0;
  return true;
}

static const char *kind_of(const char *path, const struct stat *s, bool there) {
  if (!there) return "broken";
  if (S_ISFIFO(s->st_mode)) return "pipe";
  if (!S_ISREG(s->st_mode) && !S_ISDIR(s->st_mode)) return "device";
  if (access(path, R_OK) != 0) return "unreadable";
  return S_ISDIR(s->st_mode) ? "folder" : "file";
}

static void entry_set(SEXP columns, R_xlen_t i, const char *name, const char *path) {
  struct stat s;
  bool there;
  memset(&s, 0, sizeof s);
  bool link = look(path, &s, &there);
  SET_STRING_ELT(VECTOR_ELT(columns, NAME), i, Rf_mkChar(name));
  SET_STRING_ELT(VECTOR_ELT(columns, KIND), i, Rf_mkChar(kind_of(path, &s, there)));
  REAL(VECTOR_ELT(columns, SIZE))[i] = (double)s.st_size;
  REAL(VECTOR_ELT(columns, MTIME))[i] = file_time(&s);
  LOGICAL(VECTOR_ELT(columns, LINK))[i] = link;
}

/* `room` rows of entries, of which those that have vanished since they were counted are cut off. */
static SEXP columns_new(R_xlen_t room) {
  static const char *const names[] = {"name", "kind", "size", "modified", "link", "id", ""};
  static const SEXPTYPE types[] = {STRSXP, STRSXP, REALSXP, REALSXP, LGLSXP};
  SEXP columns = PROTECT(Rf_mkNamed(VECSXP, (const char **)names));
  for (int c = 0; c < COLUMNS; c++) SET_VECTOR_ELT(columns, c, Rf_allocVector(types[c], room));
  UNPROTECT(1);
  return columns;
}

static void columns_cut(SEXP columns, R_xlen_t count) {
  for (int c = 0; c < COLUMNS; c++) {
    SET_VECTOR_ELT(columns, c, Rf_xlengthgets(VECTOR_ELT(columns, c), count));
  }
}

static SEXP entries_read(DIR *folder, const char *path) {
  R_xlen_t room = names_in(folder), count = 0;
  SEXP columns = PROTECT(columns_new(room));
  size_t length = strlen(path);
  const char *name;
  while (count < room && (name = next_name(folder)) != NULL) {
    const void *before = vmaxget();
    size_t size = length + strlen(name) + 2;
    char *whole = R_alloc(size, 1);
    snprintf(whole, size, "%s/%s", path, name);
    entry_set(columns, count++, name, whole);
    vmaxset(before);
  }
  columns_cut(columns, count);
  UNPROTECT(1);
  return columns;
}

/* Device and number of a folder, which tell it from all others; zeros where the system has no such numbers. */
static SEXP id_of(const char *path) {
  struct stat s;
  if (stat(path, &s) != 0) memset(&s, 0, sizeof s);
  SEXP id = Rf_allocVector(REALSXP, 2);
  REAL(id)[0] = (double)s.st_dev;
  REAL(id)[1] = (double)s.st_ino;
  return id;
}

/* list(name, kind, size, modified, link, id) of what is in a folder, in any order; or why it cannot be listed, one
 * string. kind: "file", "folder", "pipe", "device", "unreadable" or "broken". id: of the folder, two numbers. */
SEXP c_folder_list(SEXP path) {
  const char *place = R_ExpandFileName(native_of(check_text(path, "a path")));
  SEXP pointer = PROTECT(pointer_new(NULL, "claws_folder"));
  R_RegisterCFinalizer(pointer, folder_free);
  DIR *folder = opendir(place);
  if (folder == NULL) {
    UNPROTECT(1);
    return Rf_mkString(strerror(errno));
  }
  R_SetExternalPtrAddr(pointer, folder);
  char *copy = text_copy(place);
  SEXP columns = PROTECT(entries_read(folder, copy));
  SET_VECTOR_ELT(columns, ID, id_of(copy));
  folder_free(pointer);
  UNPROTECT(2);
  return columns;
}
