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
  time <- 1000
  path <- tempfile()
  out <- file(path, "w")
  progress <- progress_new(4L, TRUE, function() time, out, live = TRUE)
  time <- 1001
  progress$step(2L)
  progress$end()
  close(out)
  expect_match(paste(readLines(path), collapse = ""), "2 of 4, 2 a second, 00:00:01 left")
})

test_that("without a total, the line says how many there are", {
  time <- 1000
  path <- tempfile()
  out <- file(path, "w")
  progress <- progress_new(Inf, TRUE, function() time, out, live = TRUE)
  time <- 1002
  said <- tryCatch(progress$step(10, "3 pages, "), claws_progress = identity)
  expect_null(said$total)
  expect_equal(conditionMessage(said), "10")
  progress$step(10, "3 pages, ")
  progress$end()
  close(out)
  expect_match(paste(readLines(path), collapse = ""), "3 pages, 10, 5 a second")
})

test_that("where a line cannot be written anew, there is one each ten seconds", {
  time <- 0
  path <- tempfile()
  out <- file(path, "w")
  progress <- progress_new(50L, TRUE, function() 1000 + time, out)
  for (time in 1:50) {
    progress$step(time)
  }
  progress$end()
  close(out)
  expect_identical(sub(" of.*", "", readLines(path)), c("10", "20", "30", "40", "50"))
})

test_that("nothing is shown where nobody asked for it", {
  path <- tempfile()
  out <- file(path, "w")
  for (show in list(NULL, FALSE)) {
    time <- 0
    progress <- progress_new(2L, show, function() 1000 + time, out, live = TRUE)
    time <- 60
    progress$step(2L)
    progress$end()
  }
  close(out)
  expect_identical(readLines(path), character())
})

test_that("cli shows the line where it is installed, never on standard output", {
  skip_if_not_installed("cli")
  said <- capture.output(type = "message", {
    shown <- capture.output({
      before <- options(cli.dynamic = FALSE, cli.progress_show_after = 0)
      paint <- progress_cli()
      paint$say("1 of 2 files")
      paint$say("2 of 2 files")
      paint$end()
      options(before)
    })
  })
  expect_identical(shown, character())
  expect_match(paste(said, collapse = " "), "2 of 2 files")
})
