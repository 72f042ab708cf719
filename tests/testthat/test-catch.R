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
    setTimeLimit(elapsed = 0.01, transient = TRUE)
    catch_error(
      repeat {
        NULL
      }
    )
  }
  expect_error(limited(), class = "simpleError")
})
