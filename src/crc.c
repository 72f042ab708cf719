/* Cyclic redundancy checks with reflected bits, eight bytes at a step by table, or more by crc-fold.c: a register
 * of 64 bits holds the shorter ones, too, whose upper half stays 0. */

#include "claws.h"
#include <math.h>
#include <string.h>

/* tables[kind][n][b]: what the byte b does to the register when n more bytes follow it. */
static uint64_t tables[CRC_KINDS][8][256];

static void tables_fill(enum crc kind) {
  uint64_t(*table)[256] = tables[kind];
  uint64_t polynomial = crc_polynomial(kind);
  for (unsigned i = 0; i < 256; i++) {
    uint64_t crc = i;
    for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? polynomial ^ crc >> 1 : crc >> 1;
    table[0][i] = crc;
  }
  for (int n = 1; n < 8; n++) {
    for (unsigned i = 0; i < 256; i++) {
      uint64_t before = table[n - 1][i];
      table[n][i] = table[0][before & 0xff] ^ before >> 8;
    }
  }
}

/* Moves a register on over bytes, by table. */
static uint64_t move_on(enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size) {
  uint64_t(*table)[256] = tables[kind];
  if (table[0][1] == 0) tables_fill(kind);
  for (size_t words = size / 8; words > 0; words--, bytes += 8) {
    crc ^= little_endian(bytes);
    crc = table[7][crc & 0xff] ^ table[6][crc >> 8 & 0xff] ^ table[5][crc >> 16 & 0xff] ^
      table[4][crc >> 24 & 0xff] ^ table[3][crc >> 32 & 0xff] ^ table[2][crc >> 40 & 0xff] ^
      table[1][crc >> 48 & 0xff] ^ table[0][crc >> 56];
  }
  for (size %= 8; size > 0; size--) crc = table[0][(crc ^ *bytes++) & 0xff] ^ crc >> 8;
  return crc;
}

static uint64_t all_ones(enum crc kind) { return kind == CRC64NVME ? ~(uint64_t)0 : 0xffffffffu; }

/* The CRC of the bytes so far, whose own is `crc` (0 for none), and of these. */
uint64_t crc_update(enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size) {
  unsigned char left[16];
  crc ^= all_ones(kind);
  size_t at = crc_fold(kind, crc, bytes, size, left);
  if (at > 0) crc = move_on(kind, 0, left, sizeof left);
  return move_on(kind, crc, bytes + at, size - at) ^ all_ones(kind);
}

uint32_t crc32_update(uint32_t crc, const unsigned char *bytes, size_t size) {
  return (uint32_t)crc_update(CRC32, crc, bytes, size);
}

/* Sums in R: big-endian, 4 or 8 bytes. */

static enum crc kind_of(SEXP kind) { return (enum crc)check_whole(kind, CRC32, CRC_KINDS - 1, "a kind of CRC"); }

uint64_t crc_of_raw(enum crc kind, SEXP sum) {
  check_type(sum, RAWSXP, 4, "a sum");
  if (8 * XLENGTH(sum) != crc_width(kind)) Rf_error("a sum has another length");
  uint64_t crc = 0;
  for (R_xlen_t i = 0; i < XLENGTH(sum); i++) crc = crc << 8 | RAW(sum)[i];
  return crc;
}

SEXP crc_raw(enum crc kind, uint64_t crc) {
  int width = crc_width(kind) / 8;
  SEXP sum = Rf_allocVector(RAWSXP, width);
  for (int i = width; i-- > 0; crc >>= 8) RAW(sum)[i] = (unsigned char)crc;
  return sum;
}

/* kind: a number of enum crc. sum: the CRC so far. Returns the one with these bytes. */
SEXP c_crc_update(SEXP kind, SEXP sum, SEXP bytes) {
  check_type(bytes, RAWSXP, 0, "bytes");
  enum crc of = kind_of(kind);
  return crc_raw(of, crc_update(of, crc_of_raw(of, sum), RAW(bytes), (size_t)XLENGTH(bytes)));
}

/* The CRC of bytes from those of their beginning and of the rest, which has `size` bytes. */
SEXP c_crc_combine(SEXP kind, SEXP first, SEXP second, SEXP size) {
  enum crc of = kind_of(kind);
  double bytes = check_number(size, "a size");
  if (bytes < 0 || bytes > 9007199254740992.0) Rf_error("a size is a whole number");
  return crc_raw(of, crc_combine(of, crc_of_raw(of, first), crc_of_raw(of, second), (uint64_t)bytes));
}

/* `size` bytes of a raw vector from the place `from` on, which counts from 0; what there is of them. */
SEXP c_raw_slice(SEXP bytes, SEXP from, SEXP size) {
  check_type(bytes, RAWSXP, 0, "bytes");
  double length = (double)XLENGTH(bytes), start = check_number(from, "a place"), count = check_number(size, "a size");
  if (start < 0 || count < 0) Rf_error("a place and a size are not below 0");
  start = fmin(floor(start), length);
  count = fmin(floor(count), length - start);
  SEXP slice = Rf_allocVector(RAWSXP, (R_xlen_t)count);
  memcpy(RAW(slice), RAW(bytes) + (R_xlen_t)start, (size_t)count);
  return slice;
}
