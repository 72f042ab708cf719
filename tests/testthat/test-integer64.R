wide <- function(...) structure(c(...), class = "integer64")

test_that("a 64-bit integer is a number where that is exact, else its digits", {
  expect_identical(integer64_value(wide(4.94065645841247e-322)), 100)
  expect_identical(integer64_value(wide(4.4501477170144033e-308)), "9007199254740993")
  expect_identical(integer64_value(wide(4.450147717014403e-308)), 2^53)
  expect_identical(integer64_value(wide(-0)), NA_real_)
})

test_that("each keeps its class in a list, and its name", {
  expect_identical(integer64_elements(wide(a = 5e-324)), list(a = wide(5e-324)))
  expect_true(is_integer64(wide(0)))
  expect_false(is_integer64(structure(1L, class = "integer64")))
})

test_that("digits are read of doubles alone", {
  expect_error(.Call(c_integer64_digits, 1L), "not of type double")
})
