/* xxHash by its specification (doc/xxhash_spec.md of Cyan4973/xxHash), with seed 0 and the secret that
 * is in it: XXH64, and XXH3 with 64 and 128 bits. A sum is a raw vector that holds a `state`; to go
 * on makes a new one, as with the CRCs. */

#include "claws.h"
#include <string.h>

enum xxhash { XXH64, XXH3, XXH128 };

#define P32_1 0x9E3779B1u
#define P32_2 0x85EBCA77u
#define P32_3 0xC2B2AE3Du
#define P64_1 0x9E3779B185EBCA87u
#define P64_2 0xC2B2AE3D27D4EB4Fu
#define P64_3 0x165667B19E3779F9u
#define P64_4 0x85EBCA77C2B2AE63u
#define P64_5 0x27D4EB2F165667C5u
#define MIX_1 0x165667919E3779F9u
#define MIX_2 0x9FB21C651E98DF25u

#define SECRET 192
#define STRIPE 64
#define BLOCK 16    /* stripes that the secret lasts for, 8 bytes each */
#define BUFFER 256  /* more than the 240 bytes that have ways of their own */

static const unsigned char secret[SECRET] = {
  0xb8, 0xfe, 0x6c, 0x39, 0x23, 0xa4, 0x4b, 0xbe, 0x7c, 0x01, 0x81, 0x2c, 0xf7, 0x21, 0xad, 0x1c,
  0xde, 0xd4, 0x6d, 0xe9, 0x83, 0x90, 0x97, 0xdb, 0x72, 0x40, 0xa4, 0xa4, 0xb7, 0xb3, 0x67, 0x1f,
  0xcb, 0x79, 0xe6, 0x4e, 0xcc, 0xc0, 0xe5, 0x78, 0x82, 0x5a, 0xd0, 0x7d, 0xcc, 0xff, 0x72, 0x21,
  0xb8, 0x08, 0x46, 0x74, 0xf7, 0x43, 0x24, 0x8e, 0xe0, 0x35, 0x90, 0xe6, 0x81, 0x3a, 0x26, 0x4c,
  0x3c, 0x28, 0x52, 0xbb, 0x91, 0xc3, 0x00, 0xcb, 0x88, 0xd0, 0x65, 0x8b, 0x1b, 0x53, 0x2e, 0xa3,
  0x71, 0x64, 0x48, 0x97, 0xa2, 0x0d, 0xf9, 0x4e, 0x38, 0x19, 0xef, 0x46, 0xa9, 0xde, 0xac, 0xd8,
  0xa8, 0xfa, 0x76, 0x3f, 0xe3, 0x9c, 0x34, 0x3f, 0xf9, 0xdc, 0xbb, 0xc7, 0xc7, 0x0b, 0x4f, 0x1d,
  0x8a, 0x51, 0xe0, 0x4b, 0xcd, 0xb4, 0x59, 0x31, 0xc8, 0x9f, 0x7e, 0xc9, 0xd9, 0x78, 0x73, 0x64,
  0xea, 0xc5, 0xac, 0x83, 0x34, 0xd3, 0xeb, 0xc3, 0xc5, 0x81, 0xa0, 0xff, 0xfa, 0x13, 0x63, 0xeb,
  0x17, 0x0d, 0xdd, 0x51, 0xb7, 0xf0, 0xda, 0x49, 0xd3, 0x16, 0x55, 0x26, 0x29, 0xd4, 0x68, 0x9e,
  0x2b, 0x16, 0xbe, 0x58, 0x7d, 0x47, 0xa1, 0xfc, 0x8f, 0xf8, 0xb8, 0xd1, 0x7a, 0xd0, 0x31, 0xce,
  0x45, 0xcb, 0x3a, 0x8f, 0x95, 0x16, 0x04, 0x28, 0xaf, 0xd7, 0xfb, 0xca, 0xbb, 0x4b, 0x40, 0x7e,
};

typedef struct {
  uint64_t lanes[8];
  uint64_t size;                /* of all bytes so far */
  int kind, stripes, held;      /* stripes of the block; bytes in the buffer */
  unsigned char buffer[BUFFER]; /* keeps what went last, until it is written over */
} state;

typedef struct {
  uint64_t low, high;
} pair64;

static uint32_t swap32(uint32_t x) { return x << 24 | (x & 0xff00u) << 8 | (x >> 8 & 0xff00u) | x >> 24; }

static uint64_t swap64(uint64_t x) { return (uint64_t)swap32((uint32_t)x) << 32 | swap32((uint32_t)(x >> 32)); }

static pair64 multiply(uint64_t a, uint64_t b) {
  uint64_t ll = (a & 0xffffffffu) * (b & 0xffffffffu), hl = (a >> 32) * (b & 0xffffffffu);
  uint64_t lh = (a & 0xffffffffu) * (b >> 32), hh = (a >> 32) * (b >> 32);
  uint64_t middle = (ll >> 32) + (hl & 0xffffffffu) + lh;
  return (pair64){middle << 32 | (ll & 0xffffffffu), (hl >> 32) + (middle >> 32) + hh};
}

static uint64_t folded(uint64_t a, uint64_t b) {
  pair64 product = multiply(a, b);
  return product.low ^ product.high;
}

/* XXH64 --------------------------------------------------------------------------------------- */

static uint64_t xxh64_avalanche(uint64_t h) {
  h = (h ^ h >> 33) * P64_2;
  h = (h ^ h >> 29) * P64_3;
  return h ^ h >> 32;
}

static inline uint64_t xxh64_round(uint64_t lane, uint64_t input) { return rotate(lane + input * P64_2, 31) * P64_1; }

static void xxh64_stripe(state *s, const unsigned char *bytes) {
  for (int i = 0; i < 4; i++) s->lanes[i] = xxh64_round(s->lanes[i], little_endian(bytes + 8 * i));
}

static uint64_t xxh64_end(const state *s) {
  const uint64_t *lane = s->lanes;
  const unsigned char *at = s->buffer, *end = at + s->held;
  uint64_t h = P64_5;
  if (s->size >= 32) {
    h = rotate(lane[0], 1) + rotate(lane[1], 7) + rotate(lane[2], 12) + rotate(lane[3], 18);
    for (int i = 0; i < 4; i++) h = (h ^ xxh64_round(0, lane[i])) * P64_1 + P64_4;
  }
  h += s->size;
  for (; end - at >= 8; at += 8) h = rotate(h ^ xxh64_round(0, little_endian(at)), 27) * P64_1 + P64_4;
  for (; end - at >= 4; at += 4) h = rotate(h ^ little_endian_32(at) * P64_1, 23) * P64_2 + P64_3;
  for (; at < end; at++) h = rotate(h ^ *at * P64_5, 11) * P64_1;
  return xxh64_avalanche(h);
}

/* XXH3: up to 16 bytes ------------------------------------------------------------------------ */

static uint64_t avalanche(uint64_t h) {
  h = (h ^ h >> 37) * MIX_1;
  return h ^ h >> 32;
}

static uint64_t keys(int first, int second) { return little_endian(secret + first) ^ little_endian(secret + second); }

static pair64 up_to_3(const unsigned char *in, size_t size, bool wide) {
  uint32_t low = (uint32_t)in[0] << 16 | (uint32_t)in[size / 2] << 24 | in[size - 1] | (uint32_t)size << 8;
  uint32_t swapped = swap32(low), high = swapped << 13 | swapped >> 19;
  uint64_t key_low = little_endian_32(secret) ^ little_endian_32(secret + 4), key_high = little_endian_32(secret + 8) ^ little_endian_32(secret + 12);
  return (pair64){xxh64_avalanche(low ^ key_low), wide ? xxh64_avalanche(high ^ key_high) : 0};
}

static pair64 up_to_8(const unsigned char *in, size_t size, bool wide) {
  uint64_t first = little_endian_32(in), last = little_endian_32(in + size - 4);
  if (!wide) {
    uint64_t h = (last + (first << 32)) ^ keys(8, 16);
    h ^= rotate(h, 49) ^ rotate(h, 24);
    h *= MIX_2;
    h = (h ^ ((h >> 35) + size)) * MIX_2;
    return (pair64){h ^ h >> 28, 0};
  }
  pair64 m = multiply((first + (last << 32)) ^ keys(16, 24), P64_1 + (size << 2));
  m.high += m.low << 1;
  m.low ^= m.high >> 3;
  m.low = (m.low ^ m.low >> 35) * MIX_2;
  return (pair64){m.low ^ m.low >> 28, avalanche(m.high)};
}

static pair64 up_to_16(const unsigned char *in, size_t size, bool wide) {
  uint64_t first = little_endian(in), last = little_endian(in + size - 8);
  if (!wide) {
    uint64_t low = first ^ keys(24, 32), high = last ^ keys(40, 48);
    return (pair64){avalanche(size + swap64(low) + high + folded(low, high)), 0};
  }
  pair64 m = multiply(first ^ last ^ keys(32, 40), P64_1);
  m.low += (uint64_t)(size - 1) << 54;
  last ^= keys(48, 56);
  m.high += last + (last & 0xffffffffu) * (P32_2 - 1);
  m.low ^= swap64(m.high);
  pair64 h = multiply(m.low, P64_2);
  h.high += m.high * P64_2;
  return (pair64){avalanche(h.low), avalanche(h.high)};
}

/* XXH3: up to 240 bytes ----------------------------------------------------------------------- */

static uint64_t mix(const unsigned char *in, int key) {
  return folded(little_endian(in) ^ little_endian(secret + key), little_endian(in + 8) ^ little_endian(secret + key + 8));
}

static void mix_both(pair64 *sum, const unsigned char *one, const unsigned char *other, int key) {
  sum->low = (sum->low + mix(one, key)) ^ (little_endian(other) + little_endian(other + 8));
  sum->high = (sum->high + mix(other, key + 16)) ^ (little_endian(one) + little_endian(one + 8));
}

static pair64 mixed(pair64 sum, size_t size) {
  uint64_t high = sum.low * P64_1 + sum.high * P64_4 + size * P64_2;
  return (pair64){avalanche(sum.low + sum.high), 0 - avalanche(high)};
}

/* Pieces of 16 bytes from both ends, the inner ones first. */
static pair64 up_to_128(const unsigned char *in, size_t size, bool wide) {
  pair64 sum = {size * P64_1, 0};
  for (int i = (int)(size - 1) / 32; i >= 0; i--) {
    const unsigned char *front = in + 16 * i, *back = in + size - 16 * (i + 1);
    if (wide) {
      mix_both(&sum, front, back, 32 * i);
    } else {
      sum.low += mix(front, 32 * i) + mix(back, 32 * i + 16);
    }
  }
  return wide ? mixed(sum, size) : (pair64){avalanche(sum.low), 0};
}

/* The first 128 bytes, the others with the secret from its fourth byte on, and the last ones. */
static pair64 up_to_240(const unsigned char *in, size_t size, bool wide) {
  pair64 sum = {size * P64_1, 0};
  int step = wide ? 32 : 16;
  for (int i = 0;; i += step) {
    if (i == 128) sum = (pair64){avalanche(sum.low), avalanche(sum.high)};
    if (i + step > (int)size) break;
    int key = i < 128 ? i : i - 128 + 3;
    if (wide) {
      mix_both(&sum, in + i, in + i + 16, key);
    } else {
      sum.low += mix(in + i, key);
    }
  }
  if (!wide) return (pair64){avalanche(sum.low + mix(in + size - 16, 136 - 17)), 0};
  mix_both(&sum, in + size - 16, in + size - 32, 136 - 17 - 16);
  return mixed(sum, size);
}

/* XXH3: more than that ------------------------------------------------------------------------ */

static void accumulate(uint64_t *lanes, const unsigned char *in, const unsigned char *key) {
  for (int i = 0; i < 8; i++) {
    uint64_t input = little_endian(in + 8 * i), keyed = input ^ little_endian(key + 8 * i);
    lanes[i ^ 1] += input;
    lanes[i] += (keyed & 0xffffffffu) * (keyed >> 32);
  }
}

/* A stripe that is not the last one. */
static void xxh3_stripe(state *s, const unsigned char *in) {
  accumulate(s->lanes, in, secret + 8 * s->stripes);
  if (++s->stripes < BLOCK) return;
  s->stripes = 0;
  for (int i = 0; i < 8; i++) {
    uint64_t lane = s->lanes[i];
    s->lanes[i] = (lane ^ lane >> 47 ^ little_endian(secret + SECRET - STRIPE + 8 * i)) * P32_1;
  }
}

static uint64_t merged(const uint64_t *lanes, int key, uint64_t sum) {
  for (int i = 0; i < 8; i += 2) {
    sum += folded(lanes[i] ^ little_endian(secret + key + 8 * i), lanes[i + 1] ^ little_endian(secret + key + 8 * i + 8));
  }
  return avalanche(sum);
}

static pair64 xxh3_long(const state *given, bool wide) {
  state s = *given;
  unsigned char last[STRIPE];
  int done = 0;
  for (; s.held - done > STRIPE; done += STRIPE) xxh3_stripe(&s, s.buffer + done);
  int before = s.held < STRIPE ? STRIPE - s.held : 0; /* bytes of the last stripe that went already */
  memcpy(last, s.buffer + BUFFER - before, (size_t)before);
  memcpy(last + before, s.buffer + s.held - (STRIPE - before), (size_t)(STRIPE - before));
  accumulate(s.lanes, last, secret + SECRET - STRIPE - 7);
  return (pair64){
    merged(s.lanes, 11, s.size * P64_1), wide ? merged(s.lanes, SECRET - STRIPE - 11, ~(s.size * P64_2)) : 0
  };
}

static pair64 xxh3_end(const state *s, bool wide) {
  size_t size = (size_t)s->size;
  if (s->size > 240) return xxh3_long(s, wide);
  if (size > 128) return up_to_240(s->buffer, size, wide);
  if (size > 16) return up_to_128(s->buffer, size, wide);
  if (size > 8) return up_to_16(s->buffer, size, wide);
  if (size > 3) return up_to_8(s->buffer, size, wide);
  if (size > 0) return up_to_3(s->buffer, size, wide);
  if (!wide) return (pair64){xxh64_avalanche(keys(56, 64)), 0};
  return (pair64){xxh64_avalanche(keys(64, 72)), xxh64_avalanche(keys(80, 88))};
}

/* Sums ---------------------------------------------------------------------------------------- */

static void hold(state *s, const unsigned char *bytes, size_t size) {
  memcpy(s->buffer + s->held, bytes, size);
  s->held += (int)size;
}

/* XXH64 takes each stripe as it comes; XXH3 must know of each that it is not the last. Less than a
 * stripe is left only when the buffer alone went, whose end then still holds what was before. */
static void update(state *s, const unsigned char *bytes, size_t size) {
  bool old = s->kind == XXH64;
  size_t stripe = old ? 32 : STRIPE, room = (old ? 32 : BUFFER) - (size_t)s->held;
  s->size += size;
  if (size < room || (!old && size == room)) {
    hold(s, bytes, size);
    return;
  }
  hold(s, bytes, room);
  bytes += room;
  size -= room;
  for (int i = 0; i < s->held; i += (int)stripe) old ? xxh64_stripe(s, s->buffer + i) : xxh3_stripe(s, s->buffer + i);
  for (; old ? size >= stripe : size > BUFFER; bytes += stripe, size -= stripe) {
    old ? xxh64_stripe(s, bytes) : xxh3_stripe(s, bytes);
  }
  s->held = 0;
  hold(s, bytes, size);
}

static state state_of(SEXP sum) {
  state s;
  check_type(sum, RAWSXP, 0, "a sum");
  if (XLENGTH(sum) != sizeof s) Rf_error("this is no sum of xxHash");
  memcpy(&s, RAW(sum), sizeof s);
  int most = s.kind == XXH64 ? 31 : BUFFER;
  bool sound = s.kind >= XXH64 && s.kind <= XXH128 && s.held >= 0 && s.held <= most && s.stripes >= 0 && s.stripes < BLOCK;
  if (!sound || (s.size <= BUFFER && s.kind != XXH64 && s.size != (uint64_t)s.held)) Rf_error("this is no sum of xxHash");
  return s;
}

static SEXP sum_of(const state *s) {
  SEXP sum = Rf_allocVector(RAWSXP, sizeof *s);
  memcpy(RAW(sum), s, sizeof *s);
  return sum;
}

/* kind: a number of enum xxhash. */
SEXP c_xxhash_start(SEXP kind) {
  state s;
  memset(&s, 0, sizeof s);
  s.kind = check_whole(kind, XXH64, XXH128, "a kind of xxHash");
  static const uint64_t xxh64[] = {P64_1 + P64_2, P64_2, 0, 0 - P64_1};
  static const uint64_t xxh3[] = {P32_3, P64_1, P64_2, P64_3, P64_4, P32_2, P64_5, P32_1};
  if (s.kind == XXH64) {
    memcpy(s.lanes, xxh64, sizeof xxh64);
  } else {
    memcpy(s.lanes, xxh3, sizeof xxh3);
  }
  return sum_of(&s);
}

SEXP c_xxhash_update(SEXP sum, SEXP bytes) {
  state s = state_of(sum);
  check_type(bytes, RAWSXP, 0, "bytes");
  update(&s, RAW(bytes), (size_t)XLENGTH(bytes));
  return sum_of(&s);
}

/* Big-endian, 8 or 16 bytes; more may follow. */
SEXP c_xxhash_digest(SEXP sum) {
  state s = state_of(sum);
  pair64 h = s.kind == XXH64 ? (pair64){xxh64_end(&s), 0} : xxh3_end(&s, s.kind == XXH128);
  int width = s.kind == XXH128 ? 16 : 8;
  SEXP digest = Rf_allocVector(RAWSXP, width);
  for (int i = 0; i < width; i++) {
    int right = width - 1 - i;
    RAW(digest)[i] = (unsigned char)((right < 8 ? h.low : h.high) >> 8 * (right % 8));
  }
  return digest;
}
