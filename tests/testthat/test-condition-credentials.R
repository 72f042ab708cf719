test_that("without credentials, each place that was looked at is told", {
  error <- error_no_credentials(tiny_operation("Ping"), c(env = "has none", process = "failed"))
  expect_match(
    conditionMessage(error),
    "Looked at:\n* env: has none\n* process: failed",
    fixed = TRUE
  )
  expect_equal(error$operation, "Ping")
  expect_null(conditionCall(error_no_credentials(NULL, c(env = "has none"))))
})

test_that("a provider that fails is named, with the way out", {
  expect_equal(error_expired("sso")$provider, "sso")
  expect_match(
    conditionMessage(error_login("it is over")),
    "login: it is over.\nSign in",
    fixed = TRUE
  )
  error <- error_sso_login(list(profile = "dev"), "it is over")
  expect_s3_class(error, "claws_sso_login_required")
  expect_match(conditionMessage(error), "sso_login(profile = \"dev\")", fixed = TRUE)
  expect_match(conditionMessage(error_process("it is silent.")), "it is silent.\n", fixed = TRUE)
})

test_that("a token that is missing is told with its variable", {
  error <- error_no_token(tiny_operation("Ping"), "AWS_BEARER_TOKEN_TINY")
  expect_s3_class(error, c("claws_no_token", "claws_no_credentials"), exact = FALSE)
  expect_match(conditionMessage(error), "AWS_BEARER_TOKEN_TINY")
})
