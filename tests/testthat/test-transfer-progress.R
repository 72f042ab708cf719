test_that("progress counts files and bytes, as a condition, a function and a line", {
  local_cache()
  paths <- c(file_of(18e6), file_of(5))
  seen <- list()
  called <- NULL
  withCallingHandlers(
    s3_upload(
      paths,
      c("s3://b/k", "s3://b/l"),
      client = depot_client(depot_new()),
      progress = function(done, total, rate) called <<- c(done, total)
    ),
    claws_progress = function(e) seen <<- c(seen, list(e))
  )
  last <- seen[[length(seen)]]
  expect_identical(c(last$done, last$total), c(18000005, 18000005))
  expect_identical(last$files, c(done = 2, total = 2))
  expect_identical(called, c(18000005, 18000005))
  expect_true(all(diff(vapply(seen, `[[`, 0, "done")) >= 0))
  expect_match(conditionMessage(last), "2 of 2 files, 17.2 MiB of 17.2 MiB")
})

test_that("the rate is that of the last seconds", {
  rate <- progress_rate(0)
  expect_identical(rate(0, 0), 0)
  expect_identical(rate(100, 1), 100)
  for (second in 2:30) {
    last <- rate(100 + 10 * (second - 1), second)
  }
  expect_equal(last, 10, tolerance = 0.01)
})

test_that("steps that follow at once are told together, the last one always", {
  time <- 0
  told <- NULL
  transfers <- lapply(1:3, function(i) transfer_new("a", "b", 10))
  progress <- transfer_progress(
    transfers,
    function(done, total, rate) told <<- c(told, done),
    function() .POSIXct(1e9 + time, "UTC")
  )
  step <- function(transfer, at) {
    time <<- at
    transfer$done <- transfer$done + 5
    progress$step(transfer)
  }
  step(transfers[[1]], 0)
  step(transfers[[2]], 0.05)
  step(transfers[[3]], 0.2)
  step(transfers[[1]], 0.21)
  expect_identical(told, c(5, 15))
  progress$end()
  expect_identical(told, c(5, 15, 20))
  progress$end()
  expect_length(told, 3)
})
