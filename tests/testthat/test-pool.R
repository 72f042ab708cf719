open_files <- function() length(dir("/proc/self/fd"))

test_that("a pool that is let go, and its exchanges after it, give back what they hold", {
  skip_if_not(dir.exists("/proc/self/fd"))
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
