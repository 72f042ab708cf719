headers_come <- function(sent, ...) {
  server <- loopback()
  on.exit({
    server$close()
    the_forget("pools")
  })
  wire_headers(sent, server, ...)
}

test_that("the headers of the last answer are taken", {
  block <- "HTTP/1.1 100 Continue\r\nX-A: 0\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\nB: c: d\r\n\r\n"
  expect_equal(headers_come(block), list("X-A" = "1", B = "c: d"))
})

test_that("several headers of a name are joined, whatever their case", {
  block <- "HTTP/1.1 200 OK\r\nX-A: 1\r\nB:\r\nx-a:  2 \r\nX-a: 3\r\n\r\n"
  expect_equal(headers_come(block), list("X-A" = "1, 2, 3", B = ""))
})

test_that("headers whose names share a place in the table are apart", {
  names <- c("a", "q", "A", "1", "Q", "b", "r")
  sent <- paste0(names, ": ", seq_along(names), "\r\n", collapse = "")
  expect_equal(
    headers_come(paste0("HTTP/1.1 200 OK\r\n", sent, "\r\n")),
    list(a = "1, 3", q = "2, 5", "1" = "4", b = "6", r = "7")
  )
})

test_that("the line of the status is no header", {
  expect_equal(headers_come("HTTP/1.1 200 No: header\r\nA: 1\r\n\r\n"), list(A = "1"))
  expect_length(headers_come("HTTP/1.1 200 OK\r\n\r\n"), 0)
  expect_null(headers_come("HTTP/1.1 200 OK\r\nA: 1\r\n", 0.05))
})

test_that("bytes that are not UTF-8 are Latin-1", {
  sent <- c(charToRaw("HTTP/1.1 200 OK\r\nA: "), as.raw(0xe9), charToRaw("\r\nB: \u00e9\r\n\r\n"))
  expect_equal(headers_come(sent), list(A = "\u00e9", B = "\u00e9"))
})

test_that("a header is found in whatever case, the first of its name", {
  headers <- c(A = "1", "X-b" = "2", "x-B" = "3")
  expect_equal(.Call(c_header_find, headers, "x-b"), "2")
  expect_null(.Call(c_header_find, headers, "x"))
  expect_null(.Call(c_header_find, NULL, "x"))
  expect_equal(.Call(c_headers_without, headers, c("X-B", "other")), c(A = "1"))
  expect_length(.Call(c_headers_without, character(), "a"), 0)
})
