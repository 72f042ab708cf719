test_that("credentials are those of a client, with its region", {
  on.exit(the_forget("credentials"))
  env <- list(AWS_ACCESS_KEY_ID = "ENV", AWS_SECRET_ACCESS_KEY = "hush-s")
  found <- locate(asker(env = env))
  expect_named(
    found[1:6],
    c(
      "access_key_id",
      "secret_access_key",
      "session_token",
      "access_token",
      "expiration",
      "region"
    )
  )
  expect_equal(found$access_key_id, "ENV")
  expect_equal(found[["secret_access_key"]], "hush-s")
  expect_equal(found$expiration, Inf)
  expect_equal(found$region, "us-east-1")
  expect_no_match(paste(capture.output(print(found), str(found)), collapse = ""), "hush")
  env$AWS_CREDENTIAL_EXPIRATION <- "2001-09-09T02:46:40Z"
  expect_equal(locate(asker(env = env))$expiration, .POSIXct(1e9 + 3600))
})

test_that("a bearer token for a service stands alone", {
  env <- list(AWS_BEARER_TOKEN_BEDROCK = "hush-token")
  found <- locate(asker(env = env), "bedrock")
  expect_equal(found$access_token, "hush-token")
  expect_equal(found$access_key_id, "")
  expect_error(locate(asker(env = env), "other"), class = "claws_no_credentials")
})

test_that("anonymous credentials are none", {
  found <- locate_credentials(anonymous = TRUE)
  expect_equal(found$access_key_id, "")
  expect_equal(found$secret_access_key, "")
})
