test_that("a clock for differences goes on", {
  expect_gte(now() - now(), -1)
  expect_type(now(), "double")
})

test_that("headers are whole when the answer's own have ended", {
  whole <- function(status, text) {
    curl_headers_whole(list(status_code = status, headers = charToRaw(text)))
  }
  expect_true(whole(200L, "HTTP/1.1 200 OK\r\nA: 1\r\n\r\n"))
  expect_true(whole(200L, "HTTP/1.1 200 OK\nA: 1\n\n"))
  expect_false(whole(200L, "HTTP/1.1 200 OK\r\nA: 1\r\n"))
  expect_false(whole(200L, "HTTP/1.1 200 OK\r\n\r\nA: "))
  expect_false(whole(100L, "HTTP/1.1 100 Continue\r\n\r\n"))
  expect_false(whole(0L, ""))
})

# An exchange that waits: what curl wants, and what the clock says.
waiting <- function(patience = Inf, deadline = Inf) {
  list2env(list(moved = now(), patience = patience, deadline = deadline))
}
sockets <- function(timeout, reads = 5L) list(reads = reads, writes = integer(), timeout = timeout)

test_that("a pause ends when curl, patience or the whole time wants it to", {
  expect_equal(exchange_pause(waiting(), sockets(-1)), 200L)
  expect_equal(exchange_pause(waiting(), sockets(-1, integer())), 10L)
  expect_equal(exchange_pause(waiting(), sockets(7)), 7L)
  expect_lte(exchange_pause(waiting(patience = 0.05), sockets(-1)), 51L)
  expect_equal(exchange_pause(waiting(patience = 0), sockets(-1)), 0L)
  expect_equal(exchange_pause(waiting(deadline = 0), sockets(-1)), 0L)
})
