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
