#include "claws.h"
#include <limits.h>
#include <string.h>

SEXP buffer_open(buffer *b) {
  b->size = 0;
  b->room = sizeof b->first;
  b->data = b->first;
  b->holder = Rf_allocVector(VECSXP, 1);
  return b->holder;
}

static void buffer_grow(buffer *b, size_t more) {
  R_CheckUserInterrupt();
  size_t room = 2 * b->room + more;
  SEXP bytes = PROTECT(Rf_allocVector(RAWSXP, (R_xlen_t)room));
  memcpy(RAW(bytes), b->data, b->size);
  SET_VECTOR_ELT(b->holder, 0, bytes);
  UNPROTECT(1);
  b->data = RAW(bytes);
  b->room = room;
}

void buffer_bytes(buffer *b, const void *bytes, size_t size) {
  if (b->room - b->size < size) buffer_grow(b, size);
  memcpy(b->data + b->size, bytes, size);
  b->size += size;
}

void buffer_text(buffer *b, const char *text) { buffer_bytes(b, text, strlen(text)); }

void buffer_byte(buffer *b, unsigned char byte) {
  if (b->room == b->size) buffer_grow(b, 1);
  b->data[b->size++] = byte;
}

SEXP buffer_string(const buffer *b) {
  if (b->size > INT_MAX) Rf_error("a text of %zu bytes is too long for R", b->size);
  return Rf_mkCharLenCE((const char *)b->data, (int)b->size, CE_UTF8);
}

SEXP buffer_raw(const buffer *b) {
  SEXP bytes = Rf_allocVector(RAWSXP, (R_xlen_t)b->size);
  memcpy(RAW(bytes), b->data, b->size);
  return bytes;
}
