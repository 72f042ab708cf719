test_that("an operation without pages is told", {
  error <- error_no_paginator(tiny_operation("Ping"))
  expect_match(conditionMessage(error), "^Ping does not answer in pages.")
  expect_equal(error$operation, "Ping")
  expect_match(conditionMessage(error_no_paginator(NULL)), "^There is no call")
})

test_that("pages that would never end are told", {
  error <- error_pagination(tiny_operation("ListThings"))
  expect_s3_class(error, "claws_pagination_error")
  expect_equal(
    conditionMessage(error),
    paste(
      "ListThings gave the same token twice, so that its pages would never end.",
      "If that is how it ends its pages, use StopOnSameToken = TRUE."
    )
  )
})
