test_that("all problems of the arguments are told at once", {
  error <- error_invalid_params(tiny_operation("Ping"), c(a = "A is wrong.", b = "B is, too."))
  expect_equal(conditionMessage(error), "Ping cannot be sent:\n* A is wrong.\n* B is, too.")
  expect_equal(error$problems, c("A is wrong.", "B is, too."))
  expect_s3_class(error_argument("x", "is wrong"), "claws_invalid_params")
  expect_equal(conditionMessage(error_argument("x", "is wrong")), "`x` is wrong.")
})

test_that("lengths that do not fit are told by name", {
  expect_match(conditionMessage(error_map(c(Key = 2L, Bucket = 3L))), "Key 2, Bucket 3$")
  expect_equal(
    error_map(2:3)$problems,
    "The arguments are of different lengths or have no names."
  )
  expect_match(conditionMessage(error_map(2:3)), "(no name) 2, (no name) 3", fixed = TRUE)
})
