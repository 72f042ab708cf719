# What the reference implementation gives (xxHash 0.8.4, through Python's xxhash 4.1.0) for so many
# of the bytes below: size, XXH64, XXH3 of 64 bits and of 128.
published <- c(
  "65535 41ce674c2c44f35f 87dc99a55c19de04 c6e3851d8e52190587dc99a55c19de04",
  "65536 fb46c2c5dccd4808 8b9d3d6167ea5e5b 7078a226038036428b9d3d6167ea5e5b",
  "65537 f17b61767681bcff f1fc1571bbe66cb9 4f858ac06b26b0e8f1fc1571bbe66cb9",
  "3000001 46896c500389f72e af705030f0eff230 20da901ccc87dfa7af705030f0eff230"
)

# Likewise: SHA-256 of the sums, one behind the other, of the first 0, 1, 2, ... 1200 bytes.
published_all <- c(
  XXHASH64 = "4accaba67ba66f55dd76b075365ecdbd19ef331ed15d64bc4fbd97b4184ebad1",
  XXHASH3 = "ef8ef84a6781d661193815f43b27ae581a079f2623ec368174fdcc497052ae11",
  XXHASH128 = "8a20aab0f84e5890f8ec83eb01c5f47fe09c37700848f75176082b809c7be102"
)

# The high bytes of multiples of a number.
bytes_of <- function(size) as.raw((seq_len(size) * 2654435761) %% 2^32 %/% 2^24)

sum_in_pieces <- function(algorithm, bytes, pieces) {
  sum <- checksum_start(algorithm)
  at <- 0
  for (size in rep(pieces, length.out = length(bytes) + 1)) {
    sum$update(bytes[at + seq_len(min(size, length(bytes) - at))])
    at <- at + size
    if (at >= length(bytes)) {
      break
    }
  }
  paste(as.character(sum$digest()), collapse = "")
}

test_that("no size up to some blocks has another sum than the published one", {
  bytes <- bytes_of(1200)
  for (algorithm in names(published_all)) {
    sums <- lapply(0:1200, function(size) {
      sum <- checksum_start(algorithm)
      sum$update(bytes[seq_len(size)])
      sum$digest()
    })
    expect_equal(sha256_hex(do.call(c, sums)), published_all[[algorithm]])
  }
})

test_that("sums of large inputs are the published ones", {
  all <- bytes_of(3000001)
  for (case in strsplit(published, " ", fixed = TRUE)) {
    bytes <- all[seq_len(as.numeric(case[[1]]))]
    for (pieces in list(length(bytes), 65536, c(1, 30000, 257, 64))) {
      found <- vapply(names(published_all), sum_in_pieces, "", bytes, pieces, USE.NAMES = FALSE)
      expect_equal(found, case[-1])
    }
  }
})

# With both ends of each way of its own for a size.
test_that("pieces give the sum of the whole", {
  for (size in c(0:4, 8:9, 16:17, 31:33, 64:65, 128:129, 240:241, 256:257, 1024:1025, 1280, 4097)) {
    bytes <- bytes_of(size)
    for (algorithm in names(published_all)) {
      whole <- sum_in_pieces(algorithm, bytes, size)
      for (pieces in list(1, 64, c(7, 256, 31), c(257, 1), 1000)) {
        expect_equal(sum_in_pieces(algorithm, bytes, pieces), whole)
      }
    }
  }
})

test_that("a sum can be looked at on the way", {
  bytes <- bytes_of(1000)
  sum <- checksum_start("XXHASH3")
  sum$update(bytes[1:300])
  sum$digest()
  sum$update(bytes[301:1000])
  whole <- checksum_start("XXHASH3")
  whole$update(bytes)
  expect_identical(sum$digest(), whole$digest())
})

# With numbers of its state replaced: kind, stripes of the block or bytes that it holds.
sum_with <- function(of, size, ...) {
  sum <- .Call(c_xxhash_update, .Call(c_xxhash_start, of), bytes_of(size))
  starts <- c(kind = 72, stripes = 76, held = 80)
  given <- list(...)
  for (name in names(given)) {
    sum[starts[[name]] + 1:4] <- writeBin(given[[name]], raw())
  }
  sum
}

test_that("a sum whose numbers do not go together is none", {
  refused <- list(
    sum_with(0L, 40, held = -1L),
    sum_with(0L, 40, held = 32L),
    sum_with(1L, 257, held = -1L),
    sum_with(1L, 257, held = 257L),
    sum_with(1L, 255, held = 254L),
    sum_with(1L, 256, held = 0L),
    sum_with(2L, 256, held = 255L),
    sum_with(1L, 257, stripes = -1L),
    sum_with(1L, 257, stripes = 16L),
    sum_with(0L, 40, kind = -1L),
    sum_with(2L, 40, kind = 3L)
  )
  for (sum in refused) {
    expect_error(.Call(c_xxhash_digest, sum), "no sum of xxHash")
    expect_error(.Call(c_xxhash_update, sum, raw(1)), "no sum of xxHash")
  }
  taken <- list(
    sum_with(0L, 40, held = 31L),
    sum_with(1L, 257, held = 256L),
    sum_with(1L, 256, held = 256L),
    sum_with(1L, 257, stripes = 15L)
  )
  for (sum in taken) {
    expect_length(.Call(c_xxhash_digest, sum), 8)
  }
})
