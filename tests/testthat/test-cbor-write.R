# src/cbor-write.c, at the limits of what a head holds.

big <- function(number) {
  operation <- tiny_operation("PutEverything")
  .Call(c_cbor_write, list(Big = number), operation$input, operation$model$schema())[-(1:5)]
}

test_that("a whole number takes the fewest bytes, up to the last number that they hold", {
  sizes <- c(
    "0" = 1,
    "23" = 1,
    "24" = 2,
    "255" = 2,
    "256" = 3,
    "65535" = 3,
    "65536" = 5,
    "4294967295" = 5,
    "4294967296" = 9
  )
  for (text in names(sizes)) {
    number <- as.numeric(text)
    for (given in list(text, number)) {
      expect_length(big(given), sizes[[text]])
      expect_equal(.Call(c_cbor_parse, big(given)), number)
    }
    for (given in list(sprintf("-%.0f", number + 1), -1 - number)) {
      expect_length(big(given), sizes[[text]])
      expect_equal(.Call(c_cbor_parse, big(given)), -1 - number)
    }
  }
  for (none in list("-0", -0, 0L)) {
    expect_identical(big(none), as.raw(0))
  }
})
