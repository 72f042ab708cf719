# How an answer ended that has `size` bytes, in two pieces, where it may have `most`.
ended <- function(size, most) {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  exchange <- exchange_begun(pool, server$url, most = most)
  exchange_turn(exchange, "end", 0.05)
  send <- server$answer(sprintf("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n", size))
  send(raw(100))
  exchange_turn(exchange, "end", 0.02)
  send(raw(size - 100))
  state <- exchange_turn(exchange)
  body <- .Call(c_exchange_bytes, exchange)
  .Call(c_exchange_close, exchange)
  list(state = state, size = length(body))
}

test_that("an answer may have as many bytes as its limit says, and no more", {
  expect_identical(ended(150, 150), list(state = 0L, size = 150L))
  expect_identical(ended(151, 150)$state, 5L) # too large
})

test_that("a long body has memory of R's for all of it from its beginning on, and none after", {
  skip_if(isTRUE(getOption("claws.listened")), "all that is said is listened to, which costs")
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  used <- function() 8 * gc()[["Vcells", "used"]]
  nearly_all <- 2^26 - 2^20 # what others let go meanwhile counts, too
  exchange <- exchange_begun(pool, server$url, most = 2^28)
  exchange_turn(exchange, "end", 0.05)
  before <- used()
  send <- server$answer(sprintf("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n", 2^26))
  send(raw(2^16))
  for (turn in 1:100) {
    exchange_turn(exchange, "end", 0.05)
    if (used() - before > nearly_all) {
      break
    }
  }
  expect_gt(used() - before, nearly_all)
  .Call(c_exchange_close, exchange)
  expect_lt(used() - before, 2^20)
})

test_that("of a long body that breaks off, there is what came", {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  exchange <- exchange_begun(pool, server$url, most = 2^22)
  exchange_turn(exchange, "end", 0.05)
  send <- server$answer(sprintf("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n", 2^21))
  sent <- as.raw(rep(1:8, 2^10))
  send(sent)
  server$body()
  server$hang_up()
  expect_identical(exchange_turn(exchange), 1L) # failed
  expect_identical(.Call(c_exchange_bytes, exchange), sent)
  .Call(c_exchange_close, exchange)
})

test_that("the headers of an answer may have 1000 lines, and no more", {
  server <- loopback()
  pool <- pool_new()
  on.exit({
    server$close()
    the_forget("pools")
  })
  for (lines in c(1000, 1001)) {
    exchange <- exchange_begun(pool, server$url)
    exchange_turn(exchange, "end", 0.05)
    headers <- strrep("a: b\r\n", lines - 3) # and the first, the length and the empty line
    server$answer(paste0("HTTP/1.1 200 OK\r\n", headers, "Content-Length: 0\r\n\r\n"))
    expect_identical(exchange_turn(exchange), if (lines > 1000) 5L else 0L) # too large
    .Call(c_exchange_close, exchange)
    server$hang_up()
  }
})
