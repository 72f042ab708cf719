adaptive <- list(retries = list(mode = "adaptive"))

test_that("nothing is held back before the first throttling error", {
  seen <- new.env()
  client <- scripted_client(list(success()), seen, adaptive)
  for (i in 1:20) {
    client$ping()
  }
  expect_length(seen$slept, 0)
})

test_that("after a throttling error sending is limited to a rate", {
  seen <- new.env()
  client <- scripted_client(list(failure("SlowDown", 503L), success()), seen, adaptive)
  client$ping()
  state <- client_memory(client_core(client))$retries
  expect_true(state$limited)
  expect_gte(state$fill_rate, adaptive_least_rate)
  before <- seen$now
  for (i in 1:5) {
    client$ping()
  }
  expect_gt(seen$now - before, 1)
})

test_that("the rate goes back to where it was, and then beyond", {
  state <- new.env()
  expect_equal(cubic_error(state, 10, 100), 7)
  expect_equal(cubic_success(state, 100), 7)
  expect_equal(cubic_success(state, 100 + state$zero), 10)
  expect_gt(cubic_success(state, 100 + 2 * state$zero), 12)
})

test_that("the rate of sending is smoothed over periods of half a second", {
  state <- list2env(list(count = 0, period = 0, measured = 0))
  expect_equal(rate_measure(state, 0.1), 0)
  expect_equal(rate_measure(state, 0.2), 0)
  expect_equal(rate_measure(state, 0.6), 3 / 0.5 * 0.8)
  expect_equal(rate_measure(state, 1.1), 1 / 0.5 * 0.8 + 4.8 * 0.2)
})

test_that("tokens come at the rate, up to the capacity", {
  state <- list2env(list(tokens = 0, filled_at = NULL))
  bucket_set_rate(state, 4, 0)
  expect_equal(state$tokens, 0)
  bucket_fill(state, 0.5)
  expect_equal(state$tokens, 2)
  bucket_fill(state, 10)
  expect_equal(state$tokens, 4)
  bucket_set_rate(state, 0.1, 10)
  expect_equal(state$fill_rate, 0.5)
  expect_equal(state$tokens, 1)
})
