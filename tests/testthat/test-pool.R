open_files <- function() length(dir("/proc/self/fd"))

test_that("a pool that is let go, and its exchanges after it, give back what they hold", {
  skip_if_not(dir.exists("/proc/self/fd"), "open files are counted in /proc of Linux")
  server <- loopback()
  on.exit(server$close())
  gc()
  before <- open_files()
  pools <- lapply(1:5, function(i) list(pointer = .Call(c_pool_new)))
  exchanges <- lapply(pools, exchange_begun, url = server$url)
  lapply(exchanges, exchange_turn, until = "headers", seconds = 0.05)
  expect_gte(open_files(), before + 5)
  rm(pools)
  gc()
  expect_gte(open_files(), before + 5)
  for (exchange in exchanges) {
    .Call(c_exchange_close, exchange)
  }
  rm(exchange, exchanges)
  gc()
  expect_lte(open_files(), before)
  pools <- lapply(1:5, function(i) .Call(c_pool_new))
  rm(pools)
  gc()
  expect_lte(open_files(), before)
})

test_that("an exchange that is given back is the next one to be taken, again and again", {
  pool <- .Call(c_pool_new)
  first <- .Call(c_exchange_take, pool)
  for (times in 1:3) {
    .Call(c_exchange_close, first)
    .Call(c_exchange_close, first) # it is given back already
    expect_identical(.Call(c_exchange_take, pool), first)
  }
  expect_false(identical(.Call(c_exchange_take, pool), first))
})

test_that("libcurl tells its version and that of the library that does TLS", {
  version <- .Call(c_curl_version)
  expect_match(version[[1]], "^[0-9]+[.]")
  expect_match(version[[2]], "[0-9]")
})

test_that("a pool is free in the process that made it, and nothing else is", {
  pool <- .Call(c_pool_new)
  expect_true(.Call(c_pool_is_free, pool))
  expect_false(.Call(c_pool_is_free, .Call(c_exchange_take, pool)))
  expect_false(.Call(c_pool_is_free, NULL))
  expect_error(.Call(c_exchange_take, NULL), "there is no such pool")
  skip_on_os("windows")
  child <- parallel::mcparallel(.Call(c_pool_is_free, pool))
  expect_false(parallel::mccollect(child)[[1]])
})

test_that("an exchange that was let go while its body was asked for is not asked again", {
  server <- loopback()
  on.exit(server$close())
  pool <- list(pointer = .Call(c_pool_new))
  held <- new.env()
  asked <- 0L
  body <- function(size) {
    asked <<- asked + 1L
    held$exchange <- NULL
    gc()
    charToRaw("body")
  }
  fine <- exchange_begun(pool, server$url)
  held$exchange <- exchange_begun(pool, server$url, body)
  for (turn in 1:20) {
    exchange_turn(fine, "end", 0.01)
  }
  expect_identical(asked, 1L)
  server$answer(whole_answer)
  expect_identical(exchange_turn(fine), 0L)
})

test_that("of two exchanges of which each lets the other go, one is asked for its body", {
  server <- loopback()
  on.exit(server$close())
  pool <- list(pointer = .Call(c_pool_new))
  held <- new.env()
  asked <- character()
  body_of <- function(name, other) {
    function(size) {
      asked <<- union(asked, name)
      held[[other]] <- NULL
      gc()
      charToRaw("body")
    }
  }
  fine <- exchange_begun(pool, server$url)
  held$one <- exchange_begun(pool, server$url, body_of("one", "two"))
  held$two <- exchange_begun(pool, server$url, body_of("two", "one"))
  for (turn in 1:20) {
    exchange_turn(fine, "end", 0.01)
  }
  expect_length(asked, 1)
})

test_that("a failure tells whether the connection stood", {
  server <- loopback()
  gone <- loopback()
  gone$close()
  on.exit(server$close())
  pool <- list(pointer = .Call(c_pool_new))
  refused <- exchange_begun(pool, gone$url)
  expect_identical(exchange_turn(refused), 1L)
  expect_false(.Call(c_exchange_failure, refused)$connected)
  expect_null(.Call(c_exchange_answer, refused, TRUE)$headers)
  expect_identical(.Call(c_exchange_spans, refused), list(source = NULL, sink = NULL))
  broken <- exchange_begun(pool, server$url)
  exchange_turn(broken, "end", 0.05)
  server$answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi")
  server$body()
  server$hang_up()
  expect_identical(exchange_turn(broken), 1L)
  failure <- .Call(c_exchange_failure, broken)
  expect_true(failure$connected)
  expect_match(failure$message, "7 bytes")
  expect_identical(failure$patience, 5)
  expect_identical(failure$most, NA_real_)
})
