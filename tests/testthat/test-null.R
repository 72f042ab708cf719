test_that("the right side stands in for NULL alone", {
  expect_equal(NULL %||% 1, 1)
  expect_equal(NA %||% 1, NA)
  expect_equal(character() %||% "a", character())
})
