# Signature Version 4a: Version 4 for several regions at once, signed with a key of the elliptic
# curve P-256 that both sides can derive, the service its public half alone.

sign_v4a <- function(request, credentials, scope, time) {
  sign_v4(request, credentials, scope, time, v4a_algorithm)
}

sign_v4a_query <- function(request, credentials, scope, time) {
  sign_v4_query(request, credentials, scope, time, v4a_algorithm)
}

# The scope's region is a set of them: names with or without asterisks, between commas.
v4a_algorithm <- list(
  name = "AWS4-ECDSA-P256-SHA256",
  credential = function(id, date, scope) paste(id, date, scope$service, "aws4_request", sep = "/"),
  headers = function(scope) c("X-Amz-Region-Set" = scope$region),
  derive = function(credentials, date, scope) v4a_key(credentials),
  ecdsa = TRUE
)

# The private key of credentials, in DER.
v4a_key <- function(credentials) {
  secret <- paste0("AWS4A", credentials$secret_access_key)
  ec_private_key(v4a_secret_number(credentials$access_key_id, secret))
}

# HMAC in counter mode (NIST SP 800-108) gives candidates; the first that is less than the curve's
# order minus one, plus one, is the key.
v4a_secret_number <- function(id, secret) {
  for (counter in seq_len(254)) {
    candidate <- hmac_sha256(secret, v4a_derivation_input(id, counter))
    if (!bytes_exceed(candidate, p256_order_minus_2)) {
      return(bytes_plus_one(candidate))
    }
  }
  stop("no private key can be derived") # nocov: the odds are 2^-8000
}

# A counter of blocks, a label, a zero, the context (id and counter) and the bits that are wanted.
v4a_derivation_input <- function(id, counter) {
  c(
    as.raw(c(0, 0, 0, 1)),
    charToRaw("AWS4-ECDSA-P256-SHA256"),
    as.raw(0),
    charToRaw(as_utf8(id)),
    as.raw(counter),
    as.raw(c(0, 0, 1, 0))
  )
}

p256_order_minus_2 <- as.raw(c(
  rep(0xff, 4),
  rep(0x00, 4),
  rep(0xff, 8),
  c(0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84),
  c(0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x4f)
))

# Numbers as bytes, the greatest first.
bytes_exceed <- function(x, limit) openssl::bignum(x) > openssl::bignum(limit)

bytes_plus_one <- function(x) {
  bytes <- as.integer(x)
  place <- max(which(bytes < 255L))
  bytes[[place]] <- bytes[[place]] + 1L
  bytes[seq_along(bytes) > place] <- 0L
  as.raw(bytes)
}

# RFC 5915: version 1, the number, the name of the curve.
ec_private_key <- function(number) {
  curve <- as.raw(c(0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07))
  c(as.raw(c(0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20)), number, curve)
}
