# Values that JSON has not, in expressions: bytes, times, vectors and numbers that are none.

search <- function(expression, ...) jmespath_search(expression, list(...))

test_that("a text of a value is its JSON", {
  rows <- list(
    list(TRUE, "true"),
    list(FALSE, "false"),
    list(NaN, "NaN"),
    list(Inf, "Infinity"),
    list(-Inf, "-Infinity"),
    list(-5, "-5"),
    list(1e15, "1000000000000000"),
    list(1e16, "1e+16"),
    list(1.5, "1.5"),
    list(list(), "[]"),
    list(list(NULL), "[null]"),
    list(list(1, "a"), "[1,\"a\"]"),
    list(list(a = 1, b = TRUE), "{\"a\":1,\"b\":true}"),
    list(list("\001\"\\\b\f\n\r\t\037 "), "[\"\\u0001\\\"\\\\\\b\\f\\n\\r\\t\\u001f \"]")
  )
  for (row in rows) {
    expect_identical(search("to_string(a)", a = row[[1]]), row[[2]])
  }
  for (expression in c("to_string(a)", "to_string(&a)")) {
    error <- expect_error(search(expression, a = as.raw(1)), class = "claws_jmespath_error")
    expect_equal(error$problem, "neither bytes nor an expression have a text")
  }
})

test_that("bytes are true when there are any, and equal by what they are", {
  expect_identical(search("a && b", a = as.raw(0), b = 1), 1)
  expect_identical(search("a || b", a = raw(), b = 1), 1)
  expect_identical(search("!a", a = raw()), TRUE)
  expect_identical(search("a == b", a = as.raw(1), b = as.raw(1)), TRUE)
  expect_identical(search("a != b", a = as.raw(1), b = as.raw(2)), TRUE)
  expect_identical(search("a == b", a = as.raw(1), b = as.raw(1:2)), FALSE)
  expect_identical(search("a == b", a = as.raw(1), b = "AQ=="), FALSE)
})

test_that("an element of a vector keeps its type", {
  times <- .POSIXct(c(0, 5), "UTC")
  for (values in list(c(TRUE, FALSE), 1:2, c(1.5, 2.5), c("x", "y"), times)) {
    expect_identical(search("a[1]", a = values), values[2])
    expect_identical(search("a[-2]", a = values), values[1])
  }
  expect_identical(search("max(a)", a = times), times[2])
  expect_identical(search("a[?@ > `1`]", a = 1:3), list(2L, 3L))
  expect_identical(search("[a, b]", a = c(TRUE, FALSE), b = 1:2), list(c(TRUE, FALSE), 1:2))
})
