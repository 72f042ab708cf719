/* Hashes and signatures, through OpenSSL. */

#include "exchange.h"
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <string.h>
#include <unistd.h>

/* The bytes of a raw vector, or of a string in UTF-8. */
static const unsigned char *bytes_of(SEXP x, size_t *size) {
  if (TYPEOF(x) == RAWSXP) {
    *size = (size_t)Rf_xlength(x);
    return RAW(x);
  }
  const char *text = utf8_of(check_text(x, "a text"));
  *size = strlen(text);
  return (const unsigned char *)text;
}

static char *hex_digits(char *at, unsigned char byte) {
  static const char digits[] = "0123456789abcdef";
  *at++ = digits[byte >> 4];
  *at++ = digits[byte & 15];
  return at;
}

static void write_hex(const unsigned char *bytes, size_t size, char *hex) {
  for (size_t i = 0; i < size; i++) hex = hex_digits(hex, bytes[i]);
  *hex = '\0';
}

static SEXP digest_value(const unsigned char *digest, unsigned size, SEXP hex) {
  if (Rf_asLogical(hex) == TRUE) {
    char text[2 * EVP_MAX_MD_SIZE + 1];
    write_hex(digest, size, text);
    return Rf_mkString(text);
  }
  SEXP value = Rf_allocVector(RAWSXP, (R_xlen_t)size);
  memcpy(RAW(value), digest, size);
  return value;
}

/* From OpenSSL 3 on, an algorithm is looked for by its name at each use, unless it was fetched before. */
static const EVP_MD *sha256_algorithm(void) {
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
  static EVP_MD *kept;
  if (kept == NULL) kept = EVP_MD_fetch(NULL, "SHA256", NULL);
  if (kept != NULL) return kept;
#endif
  return EVP_sha256();
}

static void sha256(const void *bytes, size_t size, unsigned char *digest) {
  if (!EVP_Digest(bytes, size, digest, NULL, sha256_algorithm(), NULL)) Rf_error("OpenSSL has no SHA-256");
}

void sha256_hex(const void *bytes, size_t size, char *hex) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  sha256(bytes, size, digest);
  write_hex(digest, SHA256_DIGEST_LENGTH, hex);
}

SEXP c_sha256(SEXP x, SEXP hex) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  size_t size;
  const unsigned char *bytes = bytes_of(x, &size);
  sha256(bytes, size, digest);
  return digest_value(digest, SHA256_DIGEST_LENGTH, hex);
}

#if OPENSSL_VERSION_NUMBER >= 0x30000000L
/* From OpenSSL 3 on, HMAC() looks for its algorithms by name, which takes longer than a short text: a
 * context that has found them is kept. */
static bool hmac(const unsigned char *key, size_t key_size, const unsigned char *text, size_t size, unsigned char *to) {
  static EVP_MAC_CTX *context;
  if (context == NULL) {
    EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    EVP_MAC_CTX *made = mac == NULL ? NULL : EVP_MAC_CTX_new(mac);
    EVP_MAC_free(mac);
    char name[] = "SHA256";
    const OSSL_PARAM digest[] = {OSSL_PARAM_construct_utf8_string("digest", name, 0), OSSL_PARAM_construct_end()};
    if (made == NULL || !EVP_MAC_CTX_set_params(made, digest)) {
      EVP_MAC_CTX_free(made);
      return false;
    }
    context = made;
  }
  size_t length;
  return EVP_MAC_init(context, key, key_size, NULL) && EVP_MAC_update(context, text, size) &&
    EVP_MAC_final(context, to, &length, EVP_MAX_MD_SIZE);
}
#else
static bool hmac(const unsigned char *key, size_t key_size, const unsigned char *text, size_t size, unsigned char *to) {
  unsigned length;
  return HMAC(EVP_sha256(), key, (int)key_size, text, size, to, &length) != NULL;
}
#endif

/* key: raw, or a string. */
static void hmac_sha256(SEXP key, const unsigned char *bytes, size_t size, unsigned char *digest) {
  size_t key_size;
  const unsigned char *secret = bytes_of(key, &key_size);
  if (!hmac(secret, key_size, bytes, size, digest)) Rf_error("OpenSSL has no HMAC with SHA-256");
}

void hmac_sha256_hex(SEXP key, const void *bytes, size_t size, char *hex) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  hmac_sha256(key, bytes, size, digest);
  write_hex(digest, SHA256_DIGEST_LENGTH, hex);
}

SEXP c_hmac_sha256(SEXP key, SEXP x, SEXP hex) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  size_t size;
  const unsigned char *bytes = bytes_of(x, &size);
  hmac_sha256(key, bytes, size, digest);
  return digest_value(digest, SHA256_DIGEST_LENGTH, hex);
}

/* Random bytes of OpenSSL's, which gives many at once in little more time than a few. Those that are left
 * are not for a forked process, whose parent has them, too. */
static void random_bytes(unsigned char *to, size_t size) {
  static unsigned char bytes[1024];
  static size_t left;
  static pid_t owner;
  pid_t process = getpid();
  if (left < size || owner != process) {
    left = 0;
    if (RAND_bytes(bytes, sizeof bytes) != 1) Rf_error("OpenSSL has no random bytes");
    left = sizeof bytes;
    owner = process;
  }
  left -= size;
  memcpy(to, bytes + left, size);
}

/* A UUID of version 4, from 16 random bytes, or NULL for OpenSSL's. */
SEXP c_uuid4(SEXP random) {
  unsigned char bytes[16];
  char text[37];
  if (random == R_NilValue) {
    random_bytes(bytes, sizeof bytes);
  } else {
    check_type(random, RAWSXP, sizeof bytes, "random bytes");
    memcpy(bytes, RAW(random), sizeof bytes);
  }
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  char *at = text;
  for (int i = 0; i < 16; i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
    at = hex_digits(at, bytes[i]);
  }
  return Rf_ScalarString(Rf_mkCharLenCE(text, 36, CE_UTF8));
}

/* Running hashes: a context of OpenSSL on an external pointer, which frees it. */

static void hash_free(SEXP hash) {
  EVP_MD_CTX_free(R_ExternalPtrAddr(hash));
  R_ClearExternalPtr(hash);
}

static EVP_MD_CTX *hash_context(SEXP hash) {
  check_type(hash, EXTPTRSXP, 0, "a hash");
  EVP_MD_CTX *context = pointer_address(hash, "claws_hash");
  if (context == NULL) Rf_error("there is no such hash in this session");
  return context;
}

/* name: OpenSSL's, such as "SHA512". */
SEXP c_hash_start(SEXP name) {
  const char *wanted = CHAR(check_text(name, "a name"));
  SEXP hash = PROTECT(pointer_new(NULL, "claws_hash"));
  R_RegisterCFinalizer(hash, hash_free);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  R_SetExternalPtrAddr(hash, context);
  const EVP_MD *kind = EVP_get_digestbyname(wanted);
  if (context == NULL || kind == NULL || !EVP_DigestInit_ex(context, kind, NULL)) {
    Rf_error("OpenSSL has no %s", wanted);
  }
  UNPROTECT(1);
  return hash;
}

SEXP c_hash_update(SEXP hash, SEXP bytes) {
  check_type(bytes, RAWSXP, 0, "bytes");
  if (!EVP_DigestUpdate(hash_context(hash), RAW(bytes), (size_t)XLENGTH(bytes))) {
    Rf_error("OpenSSL cannot go on with a hash");
  }
  return hash;
}


/* Goes on with the bytes of a span of a file, which do not pass through R: as span_value() has it. */
SEXP c_hash_span(SEXP hash, SEXP given) {
  EVP_MD_CTX *context = hash_context(hash);
  span s;
  span_open(&s, given);
  if (s.trailer[0] != '\0') Rf_error("this span has no trailer");
  char room[SPAN_PIECE];
  while (s.at < s.size) {
    size_t count = span_read(&s, room, sizeof room);
    if (count == SPAN_FAILED) break;
    if (!EVP_DigestUpdate(context, room, count)) Rf_error("OpenSSL cannot go on with a hash");
    R_CheckUserInterrupt();
  }
  return span_value(&s);
}

/* The hash of what came so far; more may follow. */
SEXP c_hash_digest(SEXP hash) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned length;
  const EVP_MD_CTX *context = hash_context(hash);
  EVP_MD_CTX *copy = EVP_MD_CTX_new();
  bool made = copy != NULL && EVP_MD_CTX_copy_ex(copy, context) && EVP_DigestFinal_ex(copy, digest, &length);
  EVP_MD_CTX_free(copy);
  if (!made) Rf_error("OpenSSL cannot end a hash");
  return digest_value(digest, length, Rf_ScalarLogical(FALSE));
}

static void key_free(SEXP holder) {
  EVP_PKEY_free(R_ExternalPtrAddr(holder));
  R_ClearExternalPtr(holder);
}

/* The signature (ECDSA with SHA-256, in DER) of bytes. key: a private key of an elliptic curve, in DER. */
void ecdsa_sha256_hex(SEXP key, const void *bytes, size_t size, char *hex) {
  check_type(key, RAWSXP, 1, "a private key");
  const unsigned char *der = RAW(key);
  EVP_PKEY *private_key = d2i_PrivateKey(EVP_PKEY_EC, NULL, &der, (long)Rf_xlength(key));
  if (private_key == NULL) Rf_error("OpenSSL cannot read a private key");
  SEXP key_holder = PROTECT(R_MakeExternalPtr(private_key, R_NilValue, R_NilValue));
  R_RegisterCFinalizer(key_holder, key_free);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  SEXP context_holder = PROTECT(R_MakeExternalPtr(context, R_NilValue, R_NilValue));
  R_RegisterCFinalizer(context_holder, hash_free);
  unsigned char signature[(HEX_SIGNATURE - 1) / 2];
  size_t length = sizeof signature;
  bool made = context != NULL && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, private_key) == 1 &&
    EVP_DigestSignUpdate(context, bytes, size) == 1 && EVP_DigestSignFinal(context, signature, &length) == 1;
  hash_free(context_holder);
  key_free(key_holder);
  UNPROTECT(2);
  if (!made) Rf_error("OpenSSL cannot sign with ECDSA");
  write_hex(signature, length, hex);
}
