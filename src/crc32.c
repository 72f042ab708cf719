/* CRC-32 as gzip, PNG and Ethernet have it: bits reflected, polynomial 0xedb88320. */

#include "claws.h"

static uint32_t table[256];

static void table_fill(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t crc = i;
    for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320u ^ crc >> 1 : crc >> 1;
    table[i] = crc;
  }
}

/* The CRC of the bytes so far, whose own is `crc` (0 for none), and of these. */
uint32_t crc32_update(uint32_t crc, const unsigned char *bytes, size_t size) {
  if (table[1] == 0) table_fill();
  crc = ~crc;
  for (size_t i = 0; i < size; i++) crc = table[(crc ^ bytes[i]) & 0xff] ^ crc >> 8;
  return ~crc;
}
