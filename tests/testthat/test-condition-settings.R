test_that("a setting with another value than it may have is told, and where it stands", {
  error <- error_choice("mode", "fast", c("a", "b"), "AWS_MODE")
  expect_equal(
    conditionMessage(error),
    "mode (from AWS_MODE) must be \"a\" or \"b\", not \"fast\"."
  )
  expect_equal(error$setting, "mode")
  expect_no_match(conditionMessage(error_choice("mode", "fast", "a", "config")), "from")
})

test_that("a profile that is not there leads to those that are", {
  error <- error_no_profile("dve", c("dev", "prod"), NULL, "/a")
  expect_match(conditionMessage(error), "Did you mean \"dev\"? There are: ", fixed = TRUE)
  expect_equal(
    conditionMessage(error_no_profile("a", NULL, NULL, c("/a", "/b"))),
    "There is no profile \"a\". There are none in /a and /b."
  )
})

test_that("text in place of a configuration is guessed at", {
  said <- function(...) conditionMessage(error_config_text(...))
  expect_match(said("s3", "eu-west-1"), "region = \"eu-west-1\"", fixed = TRUE)
  expect_match(said("glue", "{x}"), "glue::glue()", fixed = TRUE)
  expect_match(said("s3", "x"), "profile = \"dev\"", fixed = TRUE)
})
