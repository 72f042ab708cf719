# A client whose credentials come from the environment and expire `left` seconds after `now`.
expiring <- function(left, id = "ENV", now = 1e9) {
  expiration <- format(.POSIXct(1e9 + left, tz = "UTC"), "%Y-%m-%dT%H:%M:%SZ")
  env <- env_of(
    AWS_ACCESS_KEY_ID = id,
    AWS_SECRET_ACCESS_KEY = "hush-secret",
    AWS_CREDENTIAL_EXPIRATION = expiration
  )
  provider_core(env = env, parts = list(clock = function() .POSIXct(now)))
}

test_that("credentials that last are kept, and found by clients that look at the same", {
  on.exit(the_forget("credentials"))
  client <- provider_core(
    env = env_of(AWS_CONFIG_FILE = "absent", AWS_SHARED_CREDENTIALS_FILE = "absent")
  )
  entry <- credentials_entry(credentials_new("KEPT", "hush-s"), NULL, client)
  the$credentials[[credentials_key(client)]] <- entry
  expect_equal(credentials_get(client)$access_key_id, "KEPT")
  other <- client
  other$settings$credentials$profile <- "other"
  expect_false(credentials_key(other) == credentials_key(client))
  expect_error(credentials_get(other), class = "claws_no_credentials")
  other <- client
  other$settings$credentials$force_refresh <- TRUE
  expect_error(credentials_get(other), class = "claws_no_credentials")
})

test_that("an edit of a file is noticed", {
  on.exit(the_forget("credentials"))
  client <- asker(keys = c("[default]", static_keys("ONE")))
  expect_equal(credentials_get(client)$access_key_id, "ONE")
  path <- file.path(client$sent$home, ".aws", "credentials")
  writeLines(c("[default]", static_keys("TWO")), path)
  Sys.setFileTime(path, Sys.time() + 2)
  expect_equal(credentials_get(client)$access_key_id, "TWO")
})

# Asks for the credentials of an entry with `left` seconds to go; the provider gives `answer`.
refresh <- function(left, answer, retry = -Inf, prompted = FALSE) {
  now <- 1e9
  old <- credentials_new(
    "OLD",
    "hush-s",
    expiration = now + left,
    provider_name = "p",
    prompted = prompted
  )
  entry <- list(credentials = old, provider = function(client) answer(), retry = retry)
  credentials_refresh(entry, provider_core(), now)
}

new <- function() credentials_new("NEW", "hush-s", expiration = 1e9 + 3600)
broken <- function() stop(error_credentials("p", "it is down"))

test_that("in the last 15 minutes credentials are renewed if that is possible", {
  expect_equal(refresh(899, new)$credentials$access_key_id, "NEW")
  kept <- refresh(899, broken)
  expect_equal(kept$credentials$access_key_id, "OLD")
  expect_equal(kept$retry, 1e9 + credentials_pause)
  expect_equal(refresh(899, new, retry = 1e9 + 1)$credentials$access_key_id, "OLD")
})

test_that("in the last 10 minutes credentials must be renewed", {
  expect_equal(refresh(599, new, retry = 1e9 + 1)$credentials$access_key_id, "NEW")
  expect_error(refresh(599, broken), "it is down", class = "claws_credentials_error")
  gone <- function() credentials_passed("the variable is gone")
  expect_error(refresh(599, gone), "variable is gone", class = "claws_credentials_error")
  expired <- function() credentials_new("NEW", "hush-s", expiration = 1e9)
  expect_error(refresh(599, expired), "expired too", class = "claws_credentials_error")
})

test_that("a human is not asked again before it must be", {
  expect_equal(refresh(899, new, prompted = TRUE)$credentials$access_key_id, "OLD")
  expect_equal(refresh(599, new, prompted = TRUE)$credentials$access_key_id, "NEW")
})

test_that("the call road renews what is about to expire, and nothing else", {
  on.exit(the_forget("credentials"))
  client <- expiring(901)
  expect_equal(credentials_get(client)$expiration, 1e9 + 901)
  key <- credentials_key(client)
  the$credentials[[key]]$provider <- function(client) new()
  expect_equal(credentials_get(client)$access_key_id, "ENV")
  client$parts$clock <- function() .POSIXct(1e9 + credentials_pause - 1)
  expect_equal(credentials_get(client)$access_key_id, "ENV")
  client$parts$clock <- function() .POSIXct(1e9 + credentials_pause)
  expect_equal(credentials_get(client)$access_key_id, "NEW")
  expect_equal(the$credentials[[key]]$credentials$access_key_id, "NEW")
})
