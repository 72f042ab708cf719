headers_of <- function(text) .Call(c_headers, charToRaw(text))

test_that("the headers of the last answer are taken", {
  block <- "HTTP/1.1 100 Continue\r\nX-A: 0\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\nB: c: d\r\n\r\n"
  expect_equal(headers_of(block), list("X-A" = "1", B = "c: d"))
})

test_that("several headers of a name are joined, whatever their case", {
  block <- "HTTP/1.1 200 OK\r\nX-A: 1\r\nB:\r\nx-a:  2 \r\nX-a: 3\r\n\r\n"
  expect_equal(headers_of(block), list("X-A" = "1, 2, 3", B = ""))
})

test_that("what is no header is passed over", {
  expect_equal(headers_of(""), structure(list(), names = character()))
  expect_equal(headers_of("HTTP/1.1 200 OK\nnothing\nA: 1"), list(A = "1"))
  expect_equal(headers_of("HTTP/"), structure(list(), names = character()))
})

test_that("bytes that are not UTF-8 are Latin-1, and a NUL ends a value", {
  block <- c(charToRaw("HTTP/1.1 200 OK\r\nA: "), as.raw(0xe9), charToRaw("\r\nB: x"), as.raw(0:1))
  expect_equal(.Call(c_headers, block), list(A = "\u00e9", B = "x"))
})

test_that("a header is found in whatever case, the first of its name", {
  headers <- c(A = "1", "X-b" = "2", "x-B" = "3")
  expect_equal(.Call(c_header_find, headers, "x-b"), "2")
  expect_null(.Call(c_header_find, headers, "x"))
  expect_null(.Call(c_header_find, NULL, "x"))
  expect_equal(.Call(c_headers_without, headers, c("X-B", "other")), c(A = "1"))
  expect_length(.Call(c_headers_without, character(), "a"), 0)
})
