from_env <- function(..., profile = "") {
  credentials_env(config_make(list(), list(profile = profile), NULL, NULL), env_of(...))
}

test_that("keys come from the environment, the token under either name", {
  found <- from_env(AWS_ACCESS_KEY_ID = "A", AWS_SECRET_ACCESS_KEY = "s", AWS_SESSION_TOKEN = "t")
  expect_equal(found$access_key_id, "A")
  expect_equal(found$session_token, "t")
  old <- from_env(AWS_ACCESS_KEY_ID = "A", AWS_SECRET_ACCESS_KEY = "s", AWS_SECURITY_TOKEN = "o")
  expect_equal(old$session_token, "o")
})

test_that("without a key, or with a profile of the client's, the environment is passed over", {
  expect_null(from_env())
  expect_null(from_env(AWS_ACCESS_KEY_ID = "A", AWS_SECRET_ACCESS_KEY = "s", profile = "dev"))
})

test_that("a key without its secret is refused", {
  expect_error(
    from_env(AWS_ACCESS_KEY_ID = "A"),
    "AWS_SECRET_ACCESS_KEY is not",
    class = "claws_invalid_config"
  )
})
