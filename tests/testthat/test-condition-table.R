test_that("a table that cannot be made names the keys that there are, not all of many", {
  operation <- operation_get(model_get("sagemaker"), "DescribeTrainingJob")
  error <- error_no_table(operation, table_candidates(operation$output, operation$model))
  expect_s3_class(error, c("claws_no_table", "claws_error"))
  expect_match(conditionMessage(error), "key is one of \"")
  expect_gt(length(error$keys), 8)
  more <- sprintf("\"@\" for one row, and %d more.", length(error$keys) - 8L)
  expect_match(conditionMessage(error), more, fixed = TRUE)
  expect_match(conditionMessage(error_no_table(operation, letters[1:8])), "\"@\" for one row[.]$")
  empty <- error_no_table(operation_get(model_get("s3"), "DeleteBucket"))
  expect_match(conditionMessage(empty), "its answer is empty")
})

test_that("a key that leads nowhere names what is near", {
  expect_match(conditionMessage(error_table_key("Content", 1, "Contents")), "Did you mean Contents")
  expect_match(conditionMessage(error_table_key(c("A", "b"), 2, character())), ": A has no members")
})

test_that("a column with digits that no double holds names the first of them", {
  said <- function(...) conditionMessage(error_inexact("Size", c(...)))
  expect_match(said(NA, "5", "-9007199254740993", "9007199254740995"), "has -9007199254740993,")
  expect_match(said("0.1234567890123456789"), "has digits,")
})

test_that("a package that is missing is named", {
  error <- error_missing_package("bit64", "bigint = \"integer64\"")
  expect_s3_class(error, "claws_missing_package")
  expect_match(conditionMessage(error), "install.packages(\"bit64\")", fixed = TRUE)
})
