request_to <- function(url, ...) {
  parts <- endpoint_split(url)
  request <- request(..., path = "/")
  request[c("scheme", "host")] <- parts[c("scheme", "host")]
  request
}

# Nobody listens there.
nowhere <- "http://127.0.0.1:9"
client_of <- function(...) {
  config <- config_make(list(...), list(), NULL, NULL)
  client_core_make("tiny", config, list(env = env_of()))
}

test_that("a failure has libcurl's words, and the line is as good as new", {
  line_forget()
  on.exit(line_forget())
  send <- function() transport_curl(request_to(nowhere, "POST", c(A = "")), client_of())
  failed <- expect_error(send(), class = "claws_transport_failure")
  expect_equal(failed$kind, "connection_error")
  expect_match(conditionMessage(failed), "127.0.0.1")
  lines <- the$lines
  expect_error(send(), class = "claws_transport_failure")
  expect_identical(the$lines, lines)
})

test_that("the opened body is closed whatever happens", {
  line_forget()
  on.exit(line_forget())
  path <- tempfile()
  writeBin(raw(10), path)
  before <- nrow(showConnections())
  request <- request_to(nowhere, "PUT", c(A = "1"), body = body_file(path))
  expect_error(transport_curl(request, client_of()), class = "claws_transport_failure")
  expect_equal(nrow(showConnections()), before)
})

exchange_of <- function(line, options = list()) {
  .Call(c_exchange_open, line, "GET", nowhere, c(A = "1"), NULL, options, raw(), 0, 1, NA, Inf)
}

test_that("options that libcurl is not told of are refused", {
  line <- .Call(c_line_new)
  expect_error(exchange_of(line, list(verbose = TRUE)), "option verbose")
})

test_that("a line carries one exchange, until that is closed", {
  line <- .Call(c_line_new)
  expect_error(.Call(c_exchange_run, line, 0L), "idle")
  exchange_of(line)
  expect_error(exchange_of(line), "busy")
  .Call(c_exchange_close, line)
  expect_null(exchange_of(line))
  expect_null(.Call(c_exchange_answer, line, TRUE)$headers)
  expect_identical(.Call(c_exchange_bytes, line), raw())
  .Call(c_exchange_close, line)
})

test_that("a line that came out of a file is none", {
  line <- unserialize(serialize(.Call(c_line_new), NULL))
  expect_error(exchange_of(line), "closed")
})
