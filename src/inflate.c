/* gzip (RFC 1952) and zlib (RFC 1950) to bytes, in steps: an interrupt is served between two of
 * them, and what would grow beyond a limit is given up when it gets there. */

#include "claws.h"
#include <string.h>
#include <zlib.h>

#define STEP (256 * 1024)

/* Memory of the current .Call, which R frees however that ends. */
static voidpf take(voidpf none, uInt count, uInt size) {
  (void)none;
  return R_alloc(count, (int)size);
}

static void give(voidpf none, voidpf memory) {
  (void)none;
  (void)memory;
}

/* The bytes of one stream after the other go into b: Z_STREAM_END when all is there, Z_OK where
 * there would be more than `most`, or what zlib has against it. Bytes after the last stream are let
 * go. */
static int inflate_all(buffer *b, const unsigned char *bytes, size_t size, double most) {
  unsigned char *step = (unsigned char *)R_alloc(STEP, 1);
  z_stream z;
  memset(&z, 0, sizeof z);
  z.zalloc = take;
  z.zfree = give;
  int said = inflateInit2(&z, MAX_WBITS + 32); /* 32: whichever of the two it is */
  if (said != Z_OK) return said;
  size_t left = size;
  z.next_in = (Bytef *)bytes;
  for (bool whole = false;;) {
    R_CheckUserInterrupt();
    uInt given = left > STEP ? STEP : (uInt)left;
    z.avail_in = given;
    z.next_out = step;
    z.avail_out = STEP;
    said = inflate(&z, Z_NO_FLUSH);
    left -= given - z.avail_in;
    size_t made = STEP - z.avail_out;
    if ((double)b->size + (double)made > most) return Z_OK;
    buffer_bytes(b, step, made);
    if (said == Z_STREAM_END) {
      whole = true;
      if (left < 2 || memcmp(z.next_in, "\x1f\x8b", 2) != 0 || inflateReset(&z) != Z_OK) return said;
    } else if (said != Z_OK) {
      return whole && said == Z_DATA_ERROR ? Z_STREAM_END : said;
    }
  }
}

/* bytes: packed. most: how many there may be when they are not any more. NULL when they are not
 * packed or not all there, and their limit, a number, where it is met. */
SEXP c_inflate(SEXP bytes, SEXP most) {
  check_type(bytes, RAWSXP, 0, "what is packed");
  double limit = check_number(most, "a size");
  buffer b;
  PROTECT(buffer_open(&b));
  int said = inflate_all(&b, RAW(bytes), (size_t)XLENGTH(bytes), limit);
  SEXP value = said == Z_STREAM_END ? buffer_raw(&b) : said == Z_OK ? Rf_ScalarReal(limit) : R_NilValue;
  UNPROTECT(1);
  return value;
}
