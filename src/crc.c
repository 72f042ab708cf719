/* Cyclic redundancy checks with reflected bits, eight bytes at a step: a register of 64 bits holds
 * the shorter ones, too, whose upper half stays 0. */

#include "claws.h"
#include <math.h>
#include <string.h>

static const uint64_t polynomials[CRC_KINDS] = {
  [CRC32] = 0xedb88320u,                 /* gzip, PNG, Ethernet */
  [CRC32C] = 0x82f63b78u,                /* Castagnoli; iSCSI */
  [CRC64NVME] = 0x9a6c9329ac4bc9b5u,     /* NVM Express */
};

/* tables[kind][n][b]: what the byte b does to the register when n more bytes follow it. */
static uint64_t tables[CRC_KINDS][8][256];

static void tables_fill(enum crc kind) {
  uint64_t(*table)[256] = tables[kind];
  for (unsigned i = 0; i < 256; i++) {
    uint64_t crc = i;
    for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? polynomials[kind] ^ crc >> 1 : crc >> 1;
    table[0][i] = crc;
  }
  for (int n = 1; n < 8; n++) {
    for (unsigned i = 0; i < 256; i++) {
      uint64_t before = table[n - 1][i];
      table[n][i] = table[0][before & 0xff] ^ before >> 8;
    }
  }
}

/* The CRC of the bytes so far, whose own is `crc` (0 for none), and of these. */
uint64_t crc_update(enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size) {
  uint64_t(*table)[256] = tables[kind];
  if (table[0][1] == 0) tables_fill(kind);
  uint64_t ones = kind == CRC64NVME ? ~(uint64_t)0 : 0xffffffffu;
  crc ^= ones;
  for (; size >= 8; size -= 8, bytes += 8) {
    crc ^= little_endian(bytes);
    crc = table[7][crc & 0xff] ^ table[6][crc >> 8 & 0xff] ^ table[5][crc >> 16 & 0xff] ^
      table[4][crc >> 24 & 0xff] ^ table[3][crc >> 32 & 0xff] ^ table[2][crc >> 40 & 0xff] ^
      table[1][crc >> 48 & 0xff] ^ table[0][crc >> 56];
  }
  for (; size > 0; size--) crc = table[0][(crc ^ *bytes++) & 0xff] ^ crc >> 8;
  return crc ^ ones;
}

uint32_t crc32_update(uint32_t crc, const unsigned char *bytes, size_t size) {
  return (uint32_t)crc_update(CRC32, crc, bytes, size);
}

/* kind: a number of enum crc. sum: the CRC so far, big-endian, 4 or 8 bytes. Returns the one with
 * these bytes. */
SEXP c_crc_update(SEXP kind, SEXP sum, SEXP bytes) {
  check_type(sum, RAWSXP, 4, "a sum");
  check_type(bytes, RAWSXP, 0, "bytes");
  enum crc of = (enum crc)check_whole(kind, CRC32, CRC_KINDS - 1, "a kind of CRC");
  R_xlen_t width = XLENGTH(sum);
  if (width != (of == CRC64NVME ? 8 : 4)) Rf_error("a sum has another length");
  uint64_t crc = 0;
  for (R_xlen_t i = 0; i < width; i++) crc = crc << 8 | RAW(sum)[i];
  crc = crc_update(of, crc, RAW(bytes), (size_t)XLENGTH(bytes));
  SEXP updated = Rf_allocVector(RAWSXP, width);
  for (R_xlen_t i = width; i-- > 0; crc >>= 8) RAW(updated)[i] = (unsigned char)crc;
  return updated;
}

/* `size` bytes of a raw vector from the place `from` on, which counts from 0; what there is of them. */
SEXP c_raw_slice(SEXP bytes, SEXP from, SEXP size) {
  check_type(bytes, RAWSXP, 0, "bytes");
  double length = (double)XLENGTH(bytes), start = check_number(from, "a place"), count = check_number(size, "a size");
  if (start < 0 || count < 0) Rf_error("a place and a size are not below 0");
  start = floor(start);
  count = floor(count);
  if (start > length) start = length;
  if (count > length - start) count = length - start;
  SEXP slice = Rf_allocVector(RAWSXP, (R_xlen_t)count);
  if (count > 0) memcpy(RAW(slice), RAW(bytes) + (R_xlen_t)start, (size_t)count);
  return slice;
}
