role_asker <- function(credentials, answers = list(sts_answer("one")), ...) {
  client <- asker(answers = answers, ...)
  client$settings$credentials <- config_make(list(), credentials, NULL, NULL)$credentials
  client
}

arn <- "arn:aws:iam::123456789012:role/reader"
keys <- list(access_key_id = "AKIDOWN", secret_access_key = "hush-own")

test_that("a role is assumed with the keys beside it", {
  the_forget("credentials")
  client <- role_asker(list(role_arn = arn, creds = keys))
  found <- credentials_get(client)
  expect_equal(found$access_key_id, "one")
  expect_equal(found$account_id, "123456789012")
  expect_match(client$sent$requests[[1]]$headers[["Authorization"]], "Credential=AKIDOWN/")
  expect_match(sent_body(client), "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Freader")
  expect_match(found$source, "reader of the client's `credentials`")
})

test_that("what stands beside the role goes along", {
  the_forget("credentials")
  client <- role_asker(list(
    role_arn = arn,
    creds = keys,
    external_id = "ext",
    session_name = "me",
    duration_seconds = 900,
    mfa_serial = "arn:aws:iam::1:mfa/me"
  ))
  credentials_get(client)
  body <- sent_body(client)
  expect_match(body, "ExternalId=ext")
  expect_match(body, "RoleSessionName=me")
  expect_match(body, "DurationSeconds=900")
  expect_match(body, "TokenCode=123456")
})

test_that("without keys beside it a role is assumed with what is found without it", {
  the_forget("credentials")
  env <- list(AWS_ACCESS_KEY_ID = "AKIDENV", AWS_SECRET_ACCESS_KEY = "hush-s")
  client <- role_asker(list(role_arn = arn), env = env)
  credentials_get(client)
  expect_match(client$sent$requests[[1]]$headers[["Authorization"]], "Credential=AKIDENV/")
  the_forget("credentials")
  file <- c("[dev]", static_keys("AKIDDEV"))
  client <- role_asker(list(role_arn = arn, profile = "dev"), env = env, keys = file)
  credentials_get(client)
  expect_match(client$sent$requests[[1]]$headers[["Authorization"]], "Credential=AKIDDEV/")
})

test_that("source_profile says whose keys a role is assumed with, a role's as well", {
  the_forget("credentials")
  env <- list(AWS_ACCESS_KEY_ID = "AKIDENV", AWS_SECRET_ACCESS_KEY = "hush-s")
  config <- c(
    "[profile far]",
    sub("reader", "far", paste("role_arn =", arn)),
    "source_profile = near"
  )
  client <- role_asker(
    list(role_arn = arn, source_profile = "far"),
    config = config,
    keys = c("[near]", static_keys("AKIDNEAR")),
    env = env,
    answers = list(sts_answer("far"), sts_answer("one"))
  )
  expect_equal(credentials_get(client)$access_key_id, "one")
  expect_match(client$sent$requests[[1]]$headers[["Authorization"]], "Credential=AKIDNEAR/")
  expect_match(client$sent$requests[[2]]$headers[["Authorization"]], "Credential=far/")
})

test_that("a source_profile that is not there, or is empty, is told", {
  the_forget("credentials")
  client <- role_asker(list(role_arn = arn, source_profile = "none"))
  expect_error(credentials_get(client), "none", class = "claws_invalid_config")
  client <- role_asker(list(role_arn = arn, source_profile = "bare"), config = "[profile bare]")
  expect_error(credentials_get(client), "\"bare\" has no credentials", class = "claws_error")
})

test_that("the keys of the role are renewed before they expire, and shared meanwhile", {
  the_forget("credentials")
  answers <- list(sts_answer("one"), sts_answer("two", "2001-09-09T04:46:40Z"))
  client <- role_asker(list(role_arn = arn, creds = keys), answers)
  expect_equal(credentials_get(client)$access_key_id, "one")
  expect_equal(credentials_get(client)$access_key_id, "one")
  expect_length(client$sent$requests, 1)
  client$sent$now <- 1e9 + 3000
  expect_equal(credentials_get(client)$access_key_id, "two")
})

test_that("two roles, and a role with other keys, are not taken for each other", {
  client <- asker()
  key <- function(...) {
    client$settings$credentials <- config_make(list(), list(...), NULL, NULL)$credentials
    credentials_key(client)
  }
  other <- list(access_key_id = "AKIDOWN", secret_access_key = "hush-other")
  all <- c(
    key(),
    key(role_arn = "a"),
    key(role_arn = "b"),
    key(role_arn = "a", external_id = "x"),
    key(role_arn = "a", creds = keys),
    key(role_arn = "a", creds = other)
  )
  expect_equal(anyDuplicated(all), 0L)
  expect_equal(key(), key(creds = list()))
})
