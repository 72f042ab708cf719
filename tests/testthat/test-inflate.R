inflate <- function(bytes, most = Inf) .Call(c_inflate, bytes, most)

test_that("a stream that begins after another must be whole, and other bytes may follow one", {
  one <- gzip(charToRaw("ab"))
  magic <- as.raw(c(0x1f, 0x8b))
  for (size in seq_len(length(one) - 1)) {
    whole <- if (size == 1) charToRaw("ab")
    expect_identical(inflate(c(one, one[seq_len(size)])), whole, info = size)
  }
  for (after in list(
    magic[1],
    rev(magic),
    magic[c(1, 1)],
    magic[c(2, 2)],
    c(magic, raw(9)),
    memCompress(raw(9), "gzip")
  )) {
    expect_identical(inflate(c(one, after)), charToRaw("ab"))
  }
  damaged <- one
  damaged[12] <- as.raw(0xff)
  expect_null(inflate(damaged))
  expect_null(inflate(c(magic, raw(9))))
})

test_that("the limit is kept over many steps, to the byte", {
  bytes <- gzip(raw(1e6))
  expect_length(inflate(bytes, 1e6), 1e6)
  expect_identical(inflate(bytes, 999999), 999999)
  expect_identical(inflate(bytes, 7e5), 7e5)
  noise <- as.raw((seq_len(6e5)^2 %/% 7) %% 251)
  expect_identical(inflate(memCompress(noise, "gzip")), noise)
  expect_identical(inflate(c(gzip(noise), gzip(noise))), c(noise, noise))
})
