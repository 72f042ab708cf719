test_that("each step is a condition, whether a line is shown or not", {
  seen <- integer()
  progress <- progress_new(2L, FALSE)
  withCallingHandlers(
    for (done in 1:2) {
      progress$step(done)
    },
    claws_progress = function(condition) seen <<- c(seen, condition$done)
  )
  expect_equal(seen, 1:2)
})

test_that("a line is shown when it is asked for, and ends", {
  time <- 0
  path <- tempfile()
  out <- file(path, "w")
  progress <- progress_new(4L, TRUE, function() time, out)
  time <- 1
  progress$step(2L)
  progress$end()
  close(out)
  expect_match(paste(readLines(path), collapse = ""), "2 of 4, 2 a second, 00:00:01 left")
})

test_that("without a total, the line says how many there are", {
  time <- 0
  path <- tempfile()
  out <- file(path, "w")
  progress <- progress_new(Inf, TRUE, function() time, out)
  time <- 2
  said <- tryCatch(progress$step(10, "3 pages, "), claws_progress = identity)
  expect_null(said$total)
  expect_equal(conditionMessage(said), "10")
  progress$step(10, "3 pages, ")
  progress$end()
  close(out)
  expect_match(paste(readLines(path), collapse = ""), "3 pages, 10, 5 a second")
})
