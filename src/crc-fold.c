/* CRCs by carry-less multiplication, which goes over 128 bytes at a step where the processor has it; crc.c asks.
 *
 * Polynomials modulo that of the CRC fit a word of 64 bits. A block of 16 bytes is folded into the one that is
 * `bits` behind it: its halves, times x^(bits + 64) and x^bits, have the same remainder there. Words are read
 * with their bits reflected, so that a product comes out times x, and the constants have one power less. */

#include "claws.h"
#include <string.h>

#if defined __x86_64__ && (defined __GNUC__ || defined __clang__)
#define FOLDS_X86
#include <emmintrin.h>
#include <wmmintrin.h>
#elif defined __aarch64__ && defined __AARCH64EL__ && (defined __GNUC__ || defined __clang__) && !defined _WIN32
#define FOLDS_ARM
#include <arm_neon.h>
#ifdef __linux__
#include <sys/auxv.h>
#endif
#endif

#define LANES 8
#define STEP (16 * (size_t)LANES)

/* For blocks that are so many blocks apart: the constants of the halves. */
typedef struct {
  uint64_t early, late;
} factor;

#if defined FOLDS_X86

#define FOLDING __attribute__((target("sse2,pclmul")))
typedef __m128i block;

#define CAN_FOLD __builtin_cpu_supports("pclmul")

FOLDING static inline block load(const unsigned char *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }

FOLDING static inline void store(unsigned char *bytes, block b) { _mm_storeu_si128((__m128i *)bytes, b); }

FOLDING static inline block add(block a, block b) { return _mm_xor_si128(a, b); }

FOLDING static inline block fold(block b, const factor *by) {
  __m128i factors = _mm_set_epi64x((long long)by->late, (long long)by->early);
  return _mm_xor_si128(_mm_clmulepi64_si128(b, factors, 0x00), _mm_clmulepi64_si128(b, factors, 0x11));
}

#elif defined FOLDS_ARM

#if defined __clang__
#define FOLDING __attribute__((target("aes")))
#else
#define FOLDING __attribute__((target("+crypto")))
#endif
typedef uint64x2_t block;

#ifdef __linux__
#define CAN_FOLD (getauxval(AT_HWCAP) & (1 << 4)) /* HWCAP_PMULL */
#else
#define CAN_FOLD true /* Apple's have it all */
#endif

FOLDING static inline block load(const unsigned char *bytes) { return vreinterpretq_u64_u8(vld1q_u8(bytes)); }

FOLDING static inline void store(unsigned char *bytes, block b) { vst1q_u8(bytes, vreinterpretq_u8_u64(b)); }

FOLDING static inline block add(block a, block b) { return veorq_u64(a, b); }

FOLDING static inline block product(uint64_t a, uint64_t b) {
  return vreinterpretq_u64_p128(vmull_p64((poly64_t)a, (poly64_t)b));
}

FOLDING static inline block fold(block b, const factor *by) {
  return add(product(vgetq_lane_u64(b, 0), by->early), product(vgetq_lane_u64(b, 1), by->late));
}

#endif

#if defined FOLDS_X86 || defined FOLDS_ARM

/* For the next block, and for the next one of a lane. */
static struct {
  factor next, lane;
} factors[CRC_KINDS];

/* x^power as a word of reflected bits. */
static uint64_t power_word(enum crc kind, unsigned power) {
  return crc_power(kind, power) << (64 - crc_width(kind));
}

static factor factor_of(enum crc kind, unsigned blocks) {
  return (factor){power_word(kind, 128 * blocks + 63), power_word(kind, 128 * blocks - 1)};
}

/* How many bytes the 16 of `left` stand for, which have the same remainder; the register is in them. */
FOLDING static size_t fold_all(
  enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size, unsigned char *left
) {
  const factor *next = &factors[kind].next, *lane = &factors[kind].lane;
  block lanes[LANES];
  unsigned char first[16];
  memcpy(first, bytes, 16);
  for (int i = 0; i < 8; i++) first[i] ^= (unsigned char)(crc >> 8 * i);
  lanes[0] = load(first);
  for (int i = 1; i < LANES; i++) lanes[i] = load(bytes + 16 * i);
  size_t place = STEP;
  for (size_t steps = size / STEP; steps > 1; steps--, place += STEP) {
    for (int i = 0; i < LANES; i++) lanes[i] = add(fold(lanes[i], lane), load(bytes + place + 16 * i));
  }
  block sum = lanes[0];
  for (int i = 1; i < LANES; i++) sum = add(fold(sum, next), lanes[i]);
  for (size_t blocks = (size - place) / 16; blocks > 0; blocks--, place += 16) {
    sum = add(fold(sum, next), load(bytes + place));
  }
  store(left, sum);
  return place;
}

size_t crc_fold(enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size, unsigned char *left) {
  if (size < 2 * STEP || !CAN_FOLD) return 0;
  if (factors[kind].next.early == 0) {
    factors[kind].next = factor_of(kind, 1);
    factors[kind].lane = factor_of(kind, LANES);
  }
  return fold_all(kind, crc, bytes, size, left);
}

#else

size_t crc_fold(enum crc kind, uint64_t crc, const unsigned char *bytes, size_t size, unsigned char *left) {
  return 0;
}

#endif
