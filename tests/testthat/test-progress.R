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
