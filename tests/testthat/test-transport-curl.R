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

test_that("a failure has libcurl's words, and the exchange is as good as new", {
  the_forget("pools")
  on.exit(the_forget("pools"))
  send <- function() transport_curl(request_to(nowhere, "POST", c(A = "")), client_of())
  failed <- expect_error(send(), class = "claws_transport_failure")
  expect_equal(failed$kind, "connection_error")
  expect_match(conditionMessage(failed), "127.0.0.1")
  idle <- .Call(c_exchange_take, the$pools[[1]]$pointer)
  .Call(c_exchange_close, idle)
  expect_error(send(), class = "claws_transport_failure")
  expect_identical(.Call(c_exchange_take, the$pools[[1]]$pointer), idle)
})

test_that("the opened body is closed whatever happens", {
  the_forget("pools")
  on.exit(the_forget("pools"))
  path <- tempfile()
  writeBin(raw(10), path)
  before <- nrow(showConnections())
  request <- request_to(nowhere, "PUT", c(A = "1"), body = body_file(path))
  expect_error(transport_curl(request, client_of()), class = "claws_transport_failure")
  expect_equal(nrow(showConnections()), before)
})

exchange_new <- function(pool = .Call(c_pool_new)) .Call(c_exchange_take, pool)

exchange_begin <- function(exchange, options = list(), place = c("http", "127.0.0.1:9")) {
  request <- request("GET", "/", c(A = "1"))
  request[c("scheme", "host")] <- place
  known <- list(options = options)
  .Call(c_exchange_open, exchange, request, known, raw(), 0, 1, NA, Inf, NULL)
}

turn <- function(..., seconds = Inf) .Call(c_pool_turn, list(...), 0L, seconds)

test_that("nothing but HTTP is spoken", {
  exchange <- exchange_new()
  exchange_begin(exchange, place = c("file", ""))
  expect_equal(turn(exchange), 1L)
  expect_match(.Call(c_exchange_failure, exchange)$message, "file")
})

test_that("options that libcurl is not told of are refused", {
  expect_error(exchange_begin(exchange_new(), list(verbose = TRUE)), "option verbose")
})

test_that("an exchange is busy until it is closed", {
  pool <- .Call(c_pool_new)
  exchange <- exchange_new(pool)
  expect_error(turn(exchange), "idle")
  exchange_begin(exchange)
  expect_error(exchange_begin(exchange), "busy")
  .Call(c_exchange_close, exchange)
  expect_error(exchange_begin(exchange), "not taken")
  expect_identical(exchange_new(pool), exchange)
  expect_equal(exchange_begin(exchange), 0L)
  expect_null(.Call(c_exchange_answer, exchange, TRUE)$headers)
  expect_identical(.Call(c_exchange_bytes, exchange), raw())
  .Call(c_exchange_close, exchange)
})

test_that("an exchange that came out of a file is none", {
  exchange <- unserialize(serialize(exchange_new(), NULL))
  expect_error(exchange_begin(exchange), "no such exchange")
})

test_that("a turn is told of exchanges of one pool", {
  pool <- .Call(c_pool_new)
  one <- exchange_new(pool)
  two <- exchange_new(pool)
  exchange_begin(one)
  exchange_begin(two)
  expect_true(any(turn(one, two) == 1L))
  other <- exchange_new()
  exchange_begin(other)
  expect_error(turn(one, other), "several pools")
  expect_error(turn(), "list of exchanges")
  expect_error(.Call(c_pool_turn, list(1), 0L, 0), "no such exchange")
  expect_error(.Call(c_pool_turn, list(one), 0, 0), "integer")
})

test_that("an exchange outlives what holds its pool", {
  exchange <- exchange_new()
  gc()
  exchange_begin(exchange)
  expect_equal(turn(exchange), 1L)
})

test_that("a line break in a header or a host is refused before anything is opened", {
  refused <- function(request) {
    expect_error(transport_curl(request, client_of()), class = "claws_invalid_request")
  }
  refused(request_to(nowhere, "PUT", c("X-Amz-Security-Token" = "t\r\nX: y")))
  request <- request_to(nowhere, "GET", character())
  request$host <- "127.0.0.1:9\r\nX: y"
  the_forget("pools")
  on.exit(the_forget("pools"))
  idle <- .Call(c_exchange_take, pool_take()$pointer)
  .Call(c_exchange_close, idle)
  refused(request)
  expect_identical(.Call(c_exchange_take, pool_take()$pointer), idle)
})
