arn <- "arn:aws:iam::123456789012:role/reader"
keys <- list(access_key_id = "AKIDOWN", secret_access_key = "hush-own")

test_that("what does not go together is refused when the client is made", {
  made <- function(...) config_make(list(), list(...), NULL, NULL, defaults = NULL)
  expect_error(made(external_id = "x"), "needs a role_arn", class = "claws_invalid_config")
  expect_error(made(duration_seconds = 900), "needs a role_arn", class = "claws_invalid_config")
  expect_error(
    made(role_arn = arn, creds = keys, source_profile = "dev"),
    "not both",
    class = "claws_invalid_config"
  )
  tokenless <- c(keys, session_token = "")
  expect_error(made(role_arn = arn, creds = tokenless, source_profile = "dev"), "not both")
  expect_error(made(role_arn = arn, duration_seconds = "900"), "single number")
})

test_that("a role goes with keys, or with the profile that has them", {
  made <- function(...) config_make(list(), list(...), NULL, NULL, defaults = NULL)$credentials
  expect_identical(made(role_arn = arn, creds = keys)$role_arn, arn)
  expect_identical(made(role_arn = arn, source_profile = "dev")$source_profile, "dev")
})
