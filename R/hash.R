# Hashes and checksums: all at once, or as a running sum.

# Of raw bytes, or of a string in UTF-8.
sha256_hex <- function(x) .Call(c_sha256, x, TRUE)

sha1_hex <- function(text) {
  unclass(as.character(openssl::sha1(charToRaw(as_utf8(text)))))
}

# Whether texts are MD5s, as ETags have them.
is_md5 <- function(x) is_like(x, "^[0-9a-f]{32}\\z")

# Bytes as text.
base64 <- function(bytes) .Call(c_base64, bytes)

# The algorithms in AWS's names. Each makes a running sum: list(update(bytes), digest()), with
# span(given) where C reads a span of a file by itself.
checksum_algorithms <- list(
  CRC32 = function() crc_start("CRC32"),
  CRC32C = function() crc_start("CRC32C"),
  CRC64NVME = function() crc_start("CRC64NVME"),
  SHA1 = function() hash_start("SHA1"),
  SHA256 = function() hash_start("SHA256"),
  SHA512 = function() hash_start("SHA512"),
  MD5 = function() hash_start("MD5"),
  XXHASH64 = function() xxhash_start(0L),
  XXHASH3 = function() xxhash_start(1L),
  XXHASH128 = function() xxhash_start(2L)
)

checksum_start <- function(algorithm) checksum_algorithms[[algorithm]]()

crc_start <- function(algorithm) {
  sum <- raw(crc_sizes[[algorithm]])
  span <- function(given) {
    value <- .Call(c_span_sum, span_with(given, algorithm, sum))
    sum <<- value$sum
    value
  }
  list(
    update = function(bytes) sum <<- .Call(c_crc_update, crc_kinds[[algorithm]], sum, bytes),
    span = span,
    digest = function() sum
  )
}

# The running sum of what comes in parts: the sum of their sums. size(number): bytes of a part.
# parts(): how many have come.
checksum_start_parts <- function(algorithm, size) {
  ended <- list()
  part <- NULL
  left <- 0
  sums <- function() c(ended, if (!is.null(part)) list(part$digest()))
  update <- function(bytes) {
    at <- 0
    while (at < length(bytes)) {
      if (left == 0) {
        ended <<- sums()
        part <<- checksum_start(algorithm)
        left <<- size(length(ended) + 1L)
      }
      piece <- .Call(c_raw_slice, bytes, at, left)
      part$update(piece)
      left <<- left - length(piece)
      at <- at + length(piece)
    }
  }
  digest <- function() {
    whole <- checksum_start(algorithm)
    whole$update(do.call(c, c(list(raw()), sums())))
    whole$digest()
  }
  list(update = update, digest = digest, parts = function() length(sums()))
}

# A running sum as S3 writes it: in base64, that of parts with their number.
checksum_text <- function(sum) {
  parts <- if (!is.null(sum$parts)) sprintf("-%d", sum$parts())
  paste0(base64(sum$digest()), parts)
}

# kind: a number of `enum xxhash` in C.
xxhash_start <- function(kind) {
  sum <- .Call(c_xxhash_start, kind)
  list(
    update = function(bytes) sum <<- .Call(c_xxhash_update, sum, bytes),
    digest = function() .Call(c_xxhash_digest, sum)
  )
}

hash_start <- function(name) {
  hash <- .Call(c_hash_start, name)
  list(
    update = function(bytes) .Call(c_hash_update, hash, bytes),
    span = function(given) .Call(c_hash_span, hash, given),
    digest = function() .Call(c_hash_digest, hash)
  )
}
