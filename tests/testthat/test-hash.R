hex <- function(bytes) paste(as.character(bytes), collapse = "")

raw_of <- function(hex) {
  at <- seq(1, nchar(hex), 2)
  as.raw(strtoi(substring(hex, at, at + 1), 16L))
}

sum_of <- function(algorithm, ...) {
  sum <- checksum_start(algorithm)
  for (text in c(...)) {
    sum$update(charToRaw(text))
  }
  hex(sum$digest())
}

# The check values of the catalogue of CRCs, and of the standards of the hashes.
published <- list(
  list("CRC32", "123456789", "cbf43926"),
  list("CRC32C", "123456789", "e3069283"),
  list("CRC64NVME", "123456789", "ae8b14860a799888"),
  list("SHA1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
  list("SHA256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  list("MD5", "abc", "900150983cd24fb0d6963f7d28e17f72")
)

test_that("sums are those that are published, in one go and in pieces", {
  for (case in published) {
    expect_equal(sum_of(case[[1]], case[[2]]), case[[3]])
    expect_equal(sum_of(case[[1]], strsplit(case[[2]], "")[[1]]), case[[3]])
  }
  expect_equal(
    substr(sum_of("SHA512", "abc"), 1, 32),
    "ddaf35a193617abacc417349ae204131"
  )
  expect_equal(sum_of("CRC32"), "00000000")
  expect_equal(sum_of("CRC64NVME"), "0000000000000000")
})

test_that("every length and alignment gives the sum that bytes one by one give", {
  bytes <- as.raw(bitwAnd(seq_len(100) * 37L, 255L))
  for (algorithm in c("CRC32", "CRC32C", "CRC64NVME")) {
    for (size in c(0:20, 63:65, 100)) {
      one <- checksum_start(algorithm)
      lapply(as.list(bytes[seq_len(size)]), one$update)
      all <- checksum_start(algorithm)
      all$update(bytes[seq_len(size)])
      expect_identical(all$digest(), one$digest())
    }
  }
})

test_that("the sum of parts is that of their sums, whatever pieces they come in", {
  size <- function(number) c(3, 2, 4)[[number]]
  for (pieces in list("abcdef", c("a", "bcd", "ef"), strsplit("abcdef", "")[[1]])) {
    sum <- checksum_start_parts("SHA256", size)
    lapply(pieces, function(piece) sum$update(charToRaw(piece)))
    expect_equal(sum$parts(), 3)
    sums <- paste0(sum_of("SHA256", "abc"), sum_of("SHA256", "de"), sum_of("SHA256", "f"))
    expect_equal(hex(sum$digest()), sha256_hex(raw_of(sums)))
  }
})

test_that("a part that is full is the last one until more comes", {
  sum <- checksum_start_parts("CRC32", function(number) 3)
  sum$update(charToRaw("abcdef"))
  expect_equal(sum$parts(), 2)
  sum$update(charToRaw("g"))
  expect_equal(sum$parts(), 3)
})
