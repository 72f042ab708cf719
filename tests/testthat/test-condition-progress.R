test_that("a step of long work is no error and has its numbers", {
  step <- condition_progress(2, 5)
  expect_s3_class(step, c("claws_progress", "condition"), exact = TRUE)
  expect_equal(conditionMessage(step), "2 of 5")
  expect_equal(step$total, 5)
})

test_that("where the end is not known, there is no total", {
  step <- condition_progress(2, Inf)
  expect_equal(conditionMessage(step), "2")
  expect_null(step$total)
})
