test_that("a plan that is refused is at hand", {
  error <- error_plan_refused("It is too long.", "the plan")
  expect_s3_class(error, c("claws_plan_refused", "claws_error"), exact = FALSE)
  expect_equal(error$plan, "the plan")
})

test_that("keys in no order are an error, or a condition for who can do without", {
  expect_s3_class(error_unsorted(), "claws_parse_error")
  expect_false(inherits(condition_unsorted(), "error"))
})
