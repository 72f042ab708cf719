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
  skip_if_not(dir.exists("/proc/self/fd"))
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
