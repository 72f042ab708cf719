shell <- function(code) c("/bin/sh", "-c", code)

test_that("a program's status and both of its streams are told", {
  skip_on_os("windows")
  ended <- process_run(shell("echo out; echo err >&2; exit 3"), 10)
  expect_equal(ended, list(status = 3L, out = charToRaw("out\n"), err = charToRaw("err\n")))
  expect_equal(process_run("/absent/program", 10)$status, 127L)
  expect_equal(process_run(shell("kill -9 $$"), 10)$status, 137L)
})

test_that("a program that hangs, or never ends its words, is stopped", {
  skip_on_os("windows")
  clock <- ticking()
  expect_equal(process_run(shell("exec sleep 60"), 5, clock)$status, NA_integer_)
  expect_equal(process_run(shell("exec yes"), 1e6)$status, NA_integer_)
})

test_that("a program may take as long as it is given, and no longer", {
  skip_on_os("windows")
  times <- c(0, 5, 6)
  clock <- function() {
    now <- times[[1]]
    times <<- times[-1]
    .POSIXct(now)
  }
  expect_identical(process_run(shell("exec sleep 60"), 5, clock)$status, NA_integer_)
  expect_length(times, 0)
})

test_that("what a program left running is not waited for", {
  skip_on_os("windows")
  ended <- process_run(shell("sleep 5 & echo out"), 10)
  expect_equal(ended$out, charToRaw("out\n"))
})

test_that("a time limit ends it, and the program with it", {
  skip_on_os("windows")
  path <- tempfile()
  limited <- function() {
    on.exit(setTimeLimit())
    setTimeLimit(elapsed = 0.3)
    process_run(shell(sprintf("echo $$ > '%s'; exec sleep 60", path)), 60)
  }
  expect_error(limited(), "time limit")
  expect_false(process_lives(as.integer(readLines(path))))
})

test_that("a program that R itself runs, as on Windows, is told in the same way", {
  skip_on_os("windows")
  ended <- process_run_windows(c("sh", "-c", "echo out; echo more; echo err >&2; exit 3"), 10)
  expect_equal(
    ended,
    list(status = 3L, out = charToRaw("out\nmore"), err = charToRaw("err\n"))
  )
  expect_equal(process_run_windows(c("sh", "-c", "exit 0"), 10)$status, 0L)
  expect_equal(process_run_windows(c("sh", "-c", "exit 124"), 10)$status, NA_integer_)
  expect_equal(process_run_windows("/absent/program", 10)$status, 127L)
})

test_that("C refuses what is no program", {
  skip_on_os("windows")
  expect_error(.Call(c_process_start, character()), "name")
  expect_error(.Call(c_process_wait, NULL), "no program")
})
