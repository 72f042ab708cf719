test_that("a header that must not be sent is named, its value not shown", {
  error <- error_header("X-A", "hush-a\r\nX-B: c")
  expect_s3_class(error, c("claws_invalid_request", "claws_error"), exact = FALSE)
  expect_equal(
    conditionMessage(error),
    paste(
      "The request cannot be sent: the header \"X-A\" has a line break",
      "or another control character in its value."
    )
  )
  expect_equal(
    conditionMessage(error_header("X A", "b")),
    paste(
      "The request cannot be sent: the header \"X A\" has characters in its name",
      "that a header cannot have."
    )
  )
})

test_that("control characters make a value unfit", {
  expect_true(has_controls("a\nb"))
  expect_false(has_controls("a b"))
})
