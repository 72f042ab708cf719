keys <- function(id) list(access_key_id = id, secret_access_key = "hush-secret")

test_that("given credentials go before the environment, the environment before files", {
  path <- tempfile()
  on.exit(unlink(path))
  writeLines(c("[default]", "aws_access_key_id = FILE", "aws_secret_access_key = hush-s"), path)
  env <- env_of(
    AWS_ACCESS_KEY_ID = "ENV",
    AWS_SECRET_ACCESS_KEY = "hush-s",
    AWS_SHARED_CREDENTIALS_FILE = path
  )
  expect_equal(
    credentials_get(provider_core(creds = keys("GIVEN"), env = env))$access_key_id,
    "GIVEN"
  )
  expect_equal(credentials_get(provider_core(env = env))$access_key_id, "ENV")
  expect_equal(credentials_get(provider_core(profile = "default", env = env))$access_key_id, "ENV")
  env <- env_of(AWS_SHARED_CREDENTIALS_FILE = path)
  expect_equal(credentials_get(provider_core(env = env))$access_key_id, "FILE")
})

test_that("a provider of one's own is a function in the chain, which may say nothing", {
  chain <- list(none = function(client) NULL, mine = function(client) {
    credentials_new("MINE", "hush-s")
  })
  client <- provider_core(parts = list(credentials_chain = chain))
  expect_equal(credentials_get(client)$access_key_id, "MINE")
  client$parts$credentials_chain <- chain["none"]
  expect_error(credentials_get(client), "none: has none", class = "claws_no_credentials")
})

test_that("without credentials it is said why each provider was passed over", {
  operation <- tiny_operation("ListThings")
  error <- expect_error(credentials_get(provider_core(), operation), class = "claws_no_credentials")
  for (place in c("env: .*AWS_ACCESS_KEY_ID is not set", "no profile \"default\" in")) {
    expect_match(conditionMessage(error), place)
  }
  expect_equal(names(error$reasons), names(credentials_chain()))
  expect_equal(error$operation, "ListThings")
})

test_that("what a provider gives expired is asked for once more", {
  asked <- 0
  provider <- function(last) {
    function(client) {
      asked <<- asked + 1
      credentials_new("ID", "hush-s", expiration = if (asked < last) 1e9 else 1e9 + 1)
    }
  }
  client <- provider_core(parts = list(clock = function() .POSIXct(1e9)))
  expect_equal(credentials_find(client, list(p = provider(2)))$credentials$expiration, 1e9 + 1)
  expect_equal(asked, 2)
  expect_error(
    credentials_find(client, list(p = provider(9))),
    "expired too",
    class = "claws_credentials_error"
  )
  expect_equal(asked, 4)
})
