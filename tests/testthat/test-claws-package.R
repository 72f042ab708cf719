test_that("an argument called like a function of base does no harm", {
  arguments <- function(environment, list, names, parent.frame) .params()
  expect_named(arguments(1), c("environment", "list", "names", "parent.frame"), ignore.order = TRUE)
})

test_that("arguments that begin with a dot do not come, and surplus ones by their names alone", {
  arguments <- function(a, .b, ...) .params(...)
  expect_identical(arguments(1, 2), list(a = 1))
  given <- arguments(1, 2, stop("evaluated"), frame = stop("evaluated"))
  expect_identical(given[-1], stats::setNames(list(NULL, NULL), c("", "frame")))
})
