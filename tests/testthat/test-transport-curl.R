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

test_that("all calls of a process share a pool, and reuse its exchanges", {
  the_forget("pools")
  on.exit(the_forget("pools"))
  pool <- pool_take()
  expect_identical(pool_take(), pool)
  take <- function() .Call(c_exchange_take, pool$pointer)
  first <- take()
  second <- take()
  expect_false(identical(first, second))
  for (times in 1:2) {
    .Call(c_exchange_close, first) # once more does no harm
  }
  expect_identical(take(), first)
  expect_false(identical(take(), first))
})

test_that("a pool of another process is left alone", {
  the_forget("pools")
  on.exit(the_forget("pools"))
  pool <- pool_take()
  pool$pointer <- unserialize(serialize(pool$pointer, NULL))
  expect_false(.Call(c_pool_is_free, pool$pointer))
  pool$owner <- -1L
  expect_false(identical(pool_take(), pool))
  expect_length(the$pools, 1)
})

# A function that gives bytes once, and does something before it does.
body_once <- function(meanwhile = function() NULL) {
  asked <- 0L
  function(size) {
    asked <<- asked + 1L
    meanwhile()
    if (asked == 1L) charToRaw("body") else raw()
  }
}

test_that("an exchange survives garbage collection at each turn", {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  exchange <- exchange_begun(pool, server$url, body_once(function() gc(full = FALSE)))
  exchange_turn(exchange, "headers", 0.05)
  server$answer(whole_answer)
  previous <- gctorture2(5)
  state <- exchange_turn(exchange)
  answer <- .Call(c_exchange_answer, exchange, TRUE)
  .Call(c_exchange_close, exchange)
  gctorture2(previous)
  expect_identical(state, 0L)
  expect_identical(answer$body, charToRaw("hi"))
  expect_identical(answer$headers[["content-length"]], "2")
})

# The body that comes of a server that says `length` and sends these pieces, of which the next goes
# out when the one before it has been read.
long_body <- function(length, pieces, length_most = 2^22) {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  exchange <- exchange_begun(pool, server$url, most = length_most)
  exchange_turn(exchange, "end", 0.05)
  send <- server$answer(sprintf("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n", length))
  for (piece in pieces) {
    send(piece)
    state <- exchange_turn(exchange, "end", 0.02)
    gc(full = FALSE)
  }
  if (is.na(state)) {
    server$hang_up()
    state <- exchange_turn(exchange)
  }
  body <- .Call(c_exchange_bytes, exchange)
  .Call(c_exchange_close, exchange)
  gc()
  list(state = state, body = body)
}

test_that("a long body is written once into memory of its length", {
  pieces <- lapply(1:20, function(i) as.raw(rep(c(i, 0:254), 256)))
  found <- long_body(20 * 2^16, pieces)
  expect_identical(found$state, 0L)
  expect_identical(found$body, unlist(pieces))
})

test_that("a long body that breaks off is what came of it", {
  pieces <- lapply(1:3, function(i) as.raw(rep(i, 2^16)))
  found <- long_body(2^21, pieces)
  expect_identical(found$state, 1L)
  expect_identical(found$body, unlist(pieces))
})

test_that("the body of an answer stays as it is when its exchange gets another", {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  get <- function(body) {
    exchange <- exchange_begun(pool, server$url)
    exchange_turn(exchange, "end", 0.05)
    head <- "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
    send <- server$answer(sprintf(head, length(body)))
    for (piece in split(body, (seq_along(body) - 1) %/% 2^16)) {
      send(piece)
      exchange_turn(exchange, "end", 0.02)
    }
    exchange_turn(exchange)
    body <- .Call(c_exchange_bytes, exchange)
    .Call(c_exchange_close, exchange)
    body
  }
  first <- get(raw(2^20))
  second <- get(charToRaw("hi"))
  expect_identical(first, raw(2^20))
  expect_identical(second, charToRaw("hi"))
})

test_that("a length beyond the limit or beyond belief is not made room for", {
  expect_identical(long_body(2^21, list(raw(2^16)), length_most = 2^20)$body, raw(2^16))
  expect_identical(long_body(2^30, list(raw(2^16)), length_most = 2^40)$body, raw(2^16))
})

test_that("an error in one exchange's body leaves the other alone", {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  fine <- exchange_begun(pool, server$url)
  broken <- exchange_begun(pool, server$url, function(size) stop("the body is broken"))
  for (turn in 1:50) {
    outcome <- tryCatch(exchange_turn(fine, "end", 0.01), error = conditionMessage)
    if (is.character(outcome)) {
      break
    }
  }
  expect_identical(outcome, "the body is broken")
  expect_true(.Call(c_pool_is_free, pool$pointer))
  server$answer(whole_answer)
  expect_identical(exchange_turn(fine), 0L)
  expect_identical(.Call(c_exchange_answer, fine, TRUE)$body, charToRaw("hi"))
  expect_identical(exchange_turn(broken), 1L)
})

test_that("an exchange may be let go while its body is asked for", {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  held <- new.env()
  let_go <- function() {
    held$exchange <- NULL
    for (i in 1:3) {
      gc()
      lapply(1:1000, as.character) # over what was collected
    }
    stop("it is gone")
  }
  fine <- exchange_begun(pool, server$url)
  held$exchange <- exchange_begun(pool, server$url, body_once(let_go))
  for (turn in 1:50) {
    outcome <- tryCatch(exchange_turn(fine, "end", 0.01), error = conditionMessage)
    if (is.character(outcome)) {
      break
    }
  }
  expect_identical(outcome, "it is gone")
  server$answer(whole_answer)
  expect_identical(exchange_turn(fine), 0L)
})

test_that("what is let go on its way gives its connection back", {
  skip_if_not(dir.exists("/proc/self/fd"), "open files are counted in /proc of Linux")
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  count <- function() length(dir("/proc/self/fd"))
  before <- count()
  exchanges <- lapply(1:10, function(i) {
    exchange <- exchange_begun(pool, server$url)
    exchange_turn(exchange, "headers", 0.05)
    exchange
  })
  expect_gte(count(), before + 10)
  rm(exchanges)
  gc()
  expect_lte(count(), before + 3) # those of the pool itself
})
