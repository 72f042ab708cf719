mixed <- function() {
  gone <- simpleError("gone")
  results_new(
    list(a = list(Size = 1, Tags = list()), b = gone, c = list(Size = 3)),
    list(Key = c("x", "y", "z"))
  )
}

test_that("results are taken apart into values and errors", {
  expect_named(claws_values(mixed()), c("a", "c"))
  expect_named(claws_errors(mixed()), "b")
  expect_named(claws_errors(results_new(list(1, simpleError("x")))), "2")
})

test_that("a table has the arguments, the members that are single values, and the errors", {
  data <- as.data.frame(mixed())
  expect_equal(data$Key, c("x", "y", "z"))
  expect_equal(data$Size, c(1, NA, 3))
  expect_equal(data$error, c(NA, "gone", NA))
  expect_named(data, c("Key", "Size", "error"))
})

test_that("a member that is a list or has several values in one result is no column", {
  results <- results_new(list(
    list(Size = 1, Tags = list("a"), Names = "a"),
    list(Size = 2, Tags = list("b"), Names = c("b", "c"))
  ))
  expect_named(as.data.frame(results), c("Size", "error"))
})

test_that("a part of results keeps the arguments of its calls", {
  expect_equal(as.data.frame(mixed()[c("b", "c")])$error, c("gone", NA))
  expect_equal(as.data.frame(mixed()[2:3])$Key, c("y", "z"))
})

test_that("printing tells how many failed, and why", {
  shown <- capture.output(print(mixed()))
  expect_equal(shown, c("<claws_results: 3 calls, 1 failed>", "  b: gone"))
})

test_that("a result goes into its place without a copy of the others", {
  skip_if_not(capabilities("profmem"), "R was built without tracemem()")
  work <- function(state) {
    state$put(1L, "a")
    tracemem(environment(state$put)$results)
    copies <<- utils::capture.output(
      for (i in 1:3) {
        state$put(i, "b")
      }
    )
  }
  copies <- "none was looked for"
  utils::capture.output(results_collect(3L, NULL, "absent", work)) # which copies them at the end
  expect_equal(copies, character())
})

test_that("results that were made without arguments have none when they are fewer", {
  expect_null(attr(results_new(list(1, 2), NULL)[1], "arguments"))
  fewer <- results_new(list(1, 2), list(Key = c("a", "b")))[2]
  expect_identical(attr(fewer, "arguments"), list(Key = "b"))
})
