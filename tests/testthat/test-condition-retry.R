test_that("an error says how often a call was tried, if more than once", {
  error <- error_not_run("It was not run.")
  expect_equal(conditionMessage(error_tried(error, 1L)), "It was not run.")
  tried <- error_tried(error, 3L)
  expect_equal(conditionMessage(tried), "It was not run.\nIt was tried 3 times.")
  expect_equal(tried$attempts, 3L)
  expect_true(error_final(error)$final)
})

test_that("a retry is announced with attempt, delay and reason", {
  call <- list(operation = tiny_operation("Ping"), attempt = 1L, max_attempts = 3L)
  said <- condition_retry(call, simpleError("too fast"), 0.25)
  expect_s3_class(said, c("claws_retry", "condition"), exact = TRUE)
  expect_equal(
    conditionMessage(said),
    "Ping is tried again in 0.25 s, attempt 2 of 3, after: too fast"
  )
})
