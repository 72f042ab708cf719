test_that("errors are caught, and R's limits of time are not", {
  expect_null(catch_error(stop("a")))
  expect_identical(catch_error(stop("a"), conditionMessage), "a")
  expect_identical(catch_error(1, conditionMessage), 1)
  for (limit in time_limits) {
    expect_error(catch_error(stop(limit)), limit, fixed = TRUE)
  }
})

test_that("a limit of time that R meets in others' code ends the call", {
  limited <- function() {
    on.exit(setTimeLimit())
    setTimeLimit(elapsed = 1e-9, transient = TRUE)
    catch_error(Sys.sleep(60))
  }
  expect_error(limited(), class = "simpleError")
})
