/* Polynomials modulo that of a CRC, as its register has them: the lowest bit is the highest power. */

#include "claws.h"

static const uint64_t polynomials[CRC_KINDS] = {
  [CRC32] = 0xedb88320u,                 /* gzip, PNG, Ethernet */
  [CRC32C] = 0x82f63b78u,                /* Castagnoli; iSCSI */
  [CRC64NVME] = 0x9a6c9329ac4bc9b5u,     /* NVM Express */
};

uint64_t crc_polynomial(enum crc kind) { return polynomials[kind]; }

int crc_width(enum crc kind) { return kind == CRC64NVME ? 64 : 32; }

static uint64_t times_x(enum crc kind, uint64_t a) { return a & 1 ? polynomials[kind] ^ a >> 1 : a >> 1; }

static uint64_t times(enum crc kind, uint64_t a, uint64_t b) {
  uint64_t product = 0;
  for (int bit = crc_width(kind) - 1; bit >= 0; bit--) {
    if (a >> bit & 1) product ^= b;
    b = times_x(kind, b);
  }
  return product;
}

/* x^power. */
uint64_t crc_power(enum crc kind, uint64_t power) {
  uint64_t result = (uint64_t)1 << (crc_width(kind) - 1), square = result >> 1;
  for (; power > 0; power >>= 1) {
    if (power & 1) result = times(kind, result, square);
    square = times(kind, square, square);
  }
  return result;
}

uint64_t crc_combine(enum crc kind, uint64_t first, uint64_t second, uint64_t size) {
  return times(kind, first, crc_power(kind, 8 * size)) ^ second;
}
