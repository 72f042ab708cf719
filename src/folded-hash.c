/* A hash of foreign text, whatever the case of its ASCII letters: SipHash-1-3 of Aumasson and Bernstein under a key
 * of this process, so that nobody can choose texts that collide. */

#include "claws.h"
#include <openssl/rand.h>

typedef struct {
  uint64_t v0, v1, v2, v3;
} sip;

static inline void sip_round(sip *s) {
  s->v0 += s->v1;
  s->v1 = rotate(s->v1, 13) ^ s->v0;
  s->v0 = rotate(s->v0, 32);
  s->v2 += s->v3;
  s->v3 = rotate(s->v3, 16) ^ s->v2;
  s->v0 += s->v3;
  s->v3 = rotate(s->v3, 21) ^ s->v0;
  s->v2 += s->v1;
  s->v1 = rotate(s->v1, 17) ^ s->v2;
  s->v2 = rotate(s->v2, 32);
}

static inline void sip_word(sip *s, uint64_t word) {
  s->v3 ^= word;
  sip_round(s);
  s->v0 ^= word;
}

static uint64_t siphash(const uint64_t key[2], const char *text, size_t size) {
  sip s = {
    key[0] ^ UINT64_C(0x736f6d6570736575), key[1] ^ UINT64_C(0x646f72616e646f6d), key[0] ^ UINT64_C(0x6c7967656e657261),
    key[1] ^ UINT64_C(0x7465646279746573)
  };
  uint64_t word = 0;
  for (size_t i = 0; i < size; i++) {
    word |= (uint64_t)(unsigned char)ascii_lower(text[i]) << 8 * (i & 7);
    if ((i & 7) == 7) {
      sip_word(&s, word);
      word = 0;
    }
  }
  sip_word(&s, word | (uint64_t)size << 56);
  s.v2 ^= 0xff;
  for (int i = 0; i < 3; i++) sip_round(&s);
  return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
}

uint64_t folded_hash(const char *text, size_t size) {
  static uint64_t key[2];
  if (key[0] == 0 && RAND_bytes((unsigned char *)key, sizeof key) != 1) Rf_error("OpenSSL has no random bytes");
  return siphash(key, text, size);
}
