static <- function(...) {
  credentials_static(list(settings = config_make(list(), list(creds = list(...)), NULL, NULL)))
}

test_that("keys that were given are the client's credentials", {
  found <- static(access_key_id = "A", secret_access_key = "hush-s", session_token = "hush-t")
  expect_equal(found$access_key_id, "A")
  expect_equal(found$session_token, "hush-t")
})

test_that("no keys are not this provider's", {
  expect_s3_class(static(), "claws_passed")
})

test_that("half a pair is refused", {
  expect_error(static(access_key_id = "A"), "only valid together", class = "claws_invalid_config")
  expect_error(static(secret_access_key = "hush-s"), "only valid", class = "claws_invalid_config")
})
