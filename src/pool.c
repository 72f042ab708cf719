/* A pool: the connections of a process, over which exchanges are on their way (exchange.c); pool-turn.c
 * moves them. */

#if defined __STRICT_ANSI__ && !defined _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L /* clock_gettime(), where the compiler keeps to C alone */
#endif
#include "exchange.h"
#include <stdlib.h>
#include <time.h>
#ifdef _WIN32
#include <windows.h>
#endif

/* Connections that are kept for later calls. */
#define MOST_CONNECTIONS 64L

double seconds_now(void) {
#ifdef _WIN32
  return (double)GetTickCount64() / 1e3;
#else
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
#endif
}

bool pool_is_own(const pool *p) { return p->owner == getpid(); }

/* The last that holds a pool frees it. A forked process leaves its parent's connections alone. */
void pool_leave(pool *p) {
  if (--p->users > 0) return;
  if (pool_is_own(p)) curl_multi_cleanup(p->multi);
  free(p);
}

static void pool_finalize(SEXP pointer) {
  pool *p = R_ExternalPtrAddr(pointer);
  if (p == NULL) return;
  R_ClearExternalPtr(pointer);
  p->self = NULL;
  pool_leave(p);
}

SEXP c_pool_new(void) {
  pool *p = calloc(1, sizeof(pool));
  if (p == NULL) Rf_error("no memory left");
  p->owner = getpid();
  p->users = 1;
  SEXP pointer = PROTECT(p->self = pointer_new(p, "claws_pool"));
  R_RegisterCFinalizer(pointer, pool_finalize);
  p->multi = curl_multi_init();
  if (p->multi == NULL) Rf_error("libcurl cannot be started");
  curl_multi_setopt(p->multi, CURLMOPT_MAXCONNECTS, MOST_CONNECTIONS);
  UNPROTECT(1);
  return pointer;
}

pool *pool_of(SEXP pointer) {
  pool *p = pointer_address(pointer, "claws_pool");
  if (p == NULL) Rf_error("there is no such pool");
  return p;
}

/* Whether a pool was made by this process, not by the one that it was forked from, and does not wait for an
 * answer of R's just now. */
SEXP c_pool_is_free(SEXP pointer) {
  pool *p = pointer_address(pointer, "claws_pool");
  return Rf_ScalarLogical(p != NULL && pool_is_own(p) && !p->inside);
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
