test_that("a caret stands below the character that is wrong", {
  error <- tryCatch(error_jmespath("a..b", "there is nothing", 3L), error = identity)
  expect_s3_class(error, c("claws_jmespath_error", "claws_error"), exact = FALSE)
  expect_match(conditionMessage(error), "there is nothing.\n  a..b\n    ^", fixed = TRUE)
  expect_equal(error$position, 3L)
})

test_that("of a long expression, the part around the place is shown", {
  shown <- strsplit(jmespath_caret(strrep("a", 500), 300L), "\n")[[1]]
  expect_equal(nchar(shown[[1]]), 72)
  expect_equal(nchar(shown[[2]]), 2 + 35 + 1)
})
