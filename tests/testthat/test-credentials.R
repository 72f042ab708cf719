# What a provider is given, without a service.
core <- function(..., env = env_of(), parts = list()) {
  config <- config_make(list(), list(...), NULL, NULL)
  client_core_make("tiny", config, c(parts, list(env = env)))
}

keys <- function(id) list(access_key_id = id, secret_access_key = "hush-secret")

# A client whose credentials come from the environment and expire `left` seconds after `now`.
expiring <- function(left, id = "ENV", now = 1e9) {
  expiration <- format(.POSIXct(1e9 + left, tz = "UTC"), "%Y-%m-%dT%H:%M:%SZ")
  env <- env_of(
    AWS_ACCESS_KEY_ID = id,
    AWS_SECRET_ACCESS_KEY = "hush-secret",
    AWS_CREDENTIAL_EXPIRATION = expiration
  )
  core(env = env, parts = list(clock = function() .POSIXct(now)))
}

test_that("given credentials go before the environment, the environment before files", {
  path <- tempfile()
  on.exit(unlink(path))
  writeLines(c("[default]", "aws_access_key_id = FILE", "aws_secret_access_key = hush-s"), path)
  env <- env_of(
    AWS_ACCESS_KEY_ID = "ENV",
    AWS_SECRET_ACCESS_KEY = "hush-s",
    AWS_SHARED_CREDENTIALS_FILE = path
  )
  expect_equal(credentials_get(core(creds = keys("GIVEN"), env = env))$access_key_id, "GIVEN")
  expect_equal(credentials_get(core(env = env))$access_key_id, "ENV")
  expect_equal(credentials_get(core(profile = "default", env = env))$access_key_id, "ENV")
  env <- env_of(AWS_SHARED_CREDENTIALS_FILE = path)
  expect_equal(credentials_get(core(env = env))$access_key_id, "FILE")
})

test_that("a provider of one's own is a function in the chain, which may say nothing", {
  chain <- list(none = function(client) NULL, mine = function(client) {
    credentials_new("MINE", "hush-s")
  })
  client <- core(parts = list(credentials_chain = chain))
  expect_equal(credentials_get(client)$access_key_id, "MINE")
  client$parts$credentials_chain <- chain["none"]
  expect_error(credentials_get(client), "none: has none", class = "claws_no_credentials")
})

test_that("without credentials it is said why each provider was passed over", {
  operation <- tiny_operation("ListThings")
  error <- expect_error(credentials_get(core(), operation), class = "claws_no_credentials")
  for (place in c("env: .*AWS_ACCESS_KEY_ID is not set", "no profile \"default\" in")) {
    expect_match(conditionMessage(error), place)
  }
  expect_equal(names(error$reasons), names(credentials_chain()))
  expect_equal(error$operation, "ListThings")
})

test_that("credentials that last are kept, and found by clients that look at the same", {
  on.exit(the_forget("credentials"))
  client <- core(env = env_of(AWS_CONFIG_FILE = "absent", AWS_SHARED_CREDENTIALS_FILE = "absent"))
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
  credentials_refresh(entry, core(), now)
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

test_that("what a provider gives expired is asked for once more", {
  asked <- 0
  provider <- function(last) {
    function(client) {
      asked <<- asked + 1
      credentials_new("ID", "hush-s", expiration = if (asked < last) 1e9 else 1e9 + 1)
    }
  }
  client <- core(parts = list(clock = function() .POSIXct(1e9)))
  expect_equal(credentials_find(client, list(p = provider(2)))$credentials$expiration, 1e9 + 1)
  expect_equal(asked, 2)
  expect_error(
    credentials_find(client, list(p = provider(9))),
    "expired too",
    class = "claws_credentials_error"
  )
  expect_equal(asked, 4)
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
  client$parts$clock <- function() .POSIXct(1e9 + credentials_pause)
  expect_equal(credentials_get(client)$access_key_id, "NEW")
  expect_equal(the$credentials[[key]]$credentials$access_key_id, "NEW")
})

test_that("credentials show no secret", {
  found <- credentials_new("AKIDEXAMPLE", "hush-secret", "hush-token", "a test")
  expect_true(is_credentials(found))
  shown <- paste(capture.output(print(found), str(found), print(list(found))), collapse = "\n")
  expect_no_match(shown, "hush")
  expect_match(shown, "****MPLE, from a test", fixed = TRUE)
})

test_that("what cannot sign never becomes credentials", {
  broken <- list(
    list(NULL, "s"),
    list("a", NULL),
    list(character(), "s"),
    list(c("a", "b"), "s"),
    list(list("a"), "s"),
    list(1, "s"),
    list("a", TRUE),
    list(NA_character_, "s"),
    list("", "s"),
    list("a", ""),
    list("a\n", "s"),
    list("a", "s\r\nX: y"),
    list("a", "s\u007f"),
    list("a", "\xff"),
    list("a", "s", list()),
    list("a", "s", "t\n"),
    list("a", "s", expiration = NA),
    list("a", "s", expiration = "2030-01-01"),
    list("a", "s", expiration = -Inf),
    list("a", "s", expiration = 1e300),
    list("a", "s", expiration = c(1, 2)),
    list("a", "s", account_id = list(1))
  )
  for (arguments in broken) {
    error <- expect_error(
      do.call(credentials_new, c(arguments, provider_name = "env")),
      "No credentials from env: ",
      class = "claws_credentials_error"
    )
    expect_equal(error$provider, "env")
  }
  expect_equal(credentials_new("a", "s", NULL)$session_token, "")
})

test_that("what is no token never becomes one", {
  for (value in list(NULL, "", "a\nb", 1, list("a"), c("a", "b"))) {
    expect_error(token(value), class = "claws_credentials_error")
  }
  expect_error(token("a", NaN), class = "claws_credentials_error")
})
