/* Texts that differ from an earlier one in the case of ASCII letters alone. They come in the order of their bytes, so
 * that only those with a capital have such ones behind them: of these, a hash is kept. It is all that is compared.
 * Nobody can make two of the same; by chance, among ten million there are with a probability of 3 in a million. No twin
 * is missed. */

#include "claws.h"
#include <string.h>

/* 0 stands for no text. */
static uint64_t hash_of(const char *text, bool *capital) {
  const char *at = text;
  for (*capital = false; *at != 0; at++) *capital = *capital || is_capital(*at);
  uint64_t hash = folded_hash(text, (size_t)(at - text));
  return hash == 0 ? 1 : hash;
}

/* The slot that a hash has, or gets. */
static uint64_t *slot_of(uint64_t *slots, uint64_t size, uint64_t hash) {
  for (uint64_t step = 0; step < size; step++) {
    uint64_t *slot = slots + ((hash ^ step) & (size - 1));
    if (*slot == 0 || *slot == hash) return slot;
  }
  Rf_error("the table of hashes is full");
}

/* The table in `seen`, a number of hashes and then a power of two of slots, with room for more of them. */
static uint64_t *table_for(SEXP seen, R_xlen_t more, uint64_t *size) {
  SEXP old = VECTOR_ELT(seen, 0);
  check_type(old, RAWSXP, 16, "seen");
  uint64_t *from = (uint64_t *)RAW(old), had = (uint64_t)XLENGTH(old) / 8 - 1;
  if ((had & (had - 1)) != 0 || from[0] > had) Rf_error("seen is no table of hashes");
  for (*size = had; 3 * *size < 4 * (from[0] + (uint64_t)more); *size *= 2) continue;
  if (*size == had) return from;
  R_xlen_t bytes = (R_xlen_t)(8 * (*size + 1));
  SEXP table = Rf_allocVector(RAWSXP, bytes);
  SET_VECTOR_ELT(seen, 0, table);
  uint64_t *to = memset(RAW(table), 0, (size_t)bytes);
  from = (uint64_t *)RAW(old);
  to[0] = from[0];
  for (uint64_t i = 1; i <= had; i++) {
    if (from[i] != 0) *slot_of(to + 1, *size, from[i]) = from[i];
  }
  return to;
}

/* seen: a list of a raw vector, which is replaced by a larger one when it is full. */
SEXP c_twins(SEXP seen, SEXP texts) {
  check_type(seen, VECSXP, 1, "seen");
  check_type(texts, STRSXP, 0, "texts");
  R_xlen_t count = XLENGTH(texts);
  SEXP found = PROTECT(Rf_allocVector(LGLSXP, count));
  uint64_t size, *table = table_for(seen, count, &size);
  const void *top = vmaxget();
  for (R_xlen_t i = 0; i < count; i++) {
    bool capital;
    uint64_t hash = hash_of(utf8_of(STRING_ELT(texts, i)), &capital), *slot = slot_of(table + 1, size, hash);
    LOGICAL(found)[i] = *slot == hash;
    if (capital && *slot == 0) {
      *slot = hash;
      table[0]++;
    }
    vmaxset(top);
  }
  UNPROTECT(1);
  return found;
}
