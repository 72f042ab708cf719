test_that("a header that must not be sent is named, its value not shown", {
  error <- error_header("X-A", "hush-a\r\nX-B: c")
  expect_s3_class(error, c("claws_invalid_request", "claws_error"), exact = FALSE)
  expect_match(conditionMessage(error), "header \"X-A\" has a line break")
  expect_no_match(conditionMessage(error), "hush")
  expect_match(conditionMessage(error_header("X A", "b")), "characters in its name")
})

test_that("control characters make a value unfit", {
  expect_true(has_controls("a\nb"))
  expect_false(has_controls("a b"))
})
