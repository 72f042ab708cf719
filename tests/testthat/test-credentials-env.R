from_env <- function(..., profile = "") {
  config <- config_make(list(), list(profile = profile), NULL, NULL)
  credentials_env(list(settings = config, parts = list(env = env_of(...))))
}

pair <- list(AWS_ACCESS_KEY_ID = "A", AWS_SECRET_ACCESS_KEY = "hush-s")

test_that("keys come from the environment, the token under either name", {
  found <- do.call(from_env, c(pair, AWS_SESSION_TOKEN = "hush-t", AWS_ACCOUNT_ID = "123456789012"))
  expect_equal(found$access_key_id, "A")
  expect_equal(found$session_token, "hush-t")
  expect_equal(found$account_id, "123456789012")
  expect_equal(found$expiration, Inf)
  expect_equal(found$provider_name, "env")
  old <- do.call(from_env, c(pair, AWS_SECURITY_TOKEN = "hush-o", AWS_SESSION_TOKEN = "hush-t"))
  expect_equal(old$session_token, "hush-o")
})

test_that("without a key, or with a profile of the client's, the environment is passed over", {
  expect_s3_class(from_env(), "claws_passed")
  expect_match(do.call(from_env, c(pair, profile = "dev")), "goes before")
})

test_that("a key without its secret is refused", {
  expect_error(
    from_env(AWS_ACCESS_KEY_ID = "A"),
    "AWS_SECRET_ACCESS_KEY is not",
    class = "claws_invalid_config"
  )
})

test_that("the end of the credentials is a time", {
  found <- do.call(from_env, c(pair, AWS_CREDENTIAL_EXPIRATION = "2001-09-09T01:46:40Z"))
  expect_equal(found$expiration, 1e9)
  expect_error(
    do.call(from_env, c(pair, AWS_CREDENTIAL_EXPIRATION = "soon")),
    "AWS_CREDENTIAL_EXPIRATION must be a time",
    class = "claws_invalid_config"
  )
})

test_that("a time of expiration is one string", {
  time <- "2001-09-09T01:46:40Z"
  expect_identical(expiration_parse(time, "x"), 1e9)
  for (wrong in list(5, c(time, time), list(time))) {
    expect_error(expiration_parse(wrong, "x"), "x must be a time", class = "claws_invalid_config")
  }
})
