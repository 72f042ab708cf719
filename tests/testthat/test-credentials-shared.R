file_of <- function(...) {
  path <- tempfile(fileext = ".ini")
  writeLines(c(...), path)
  path
}

config <- function(profile = "") config_make(list(), list(profile = profile), NULL, NULL)

pair <- c("aws_secret_access_key = s", "aws_session_token = t")

test_that("the credentials file has profiles by their names", {
  path <- file_of(
    "[default]",
    "aws_access_key_id = A",
    pair,
    "[dev]",
    "aws_access_key_id = B",
    pair
  )
  env <- env_of(AWS_SHARED_CREDENTIALS_FILE = path)
  expect_equal(credentials_shared_file(config(), env)$access_key_id, "A")
  expect_equal(credentials_shared_file(config("dev"), env)$access_key_id, "B")
  expect_equal(credentials_shared_file(config(), env)$session_token, "t")
  expect_match(credentials_shared_file(config("dev"), env)$source, "profile \"dev\"")
  expect_null(credentials_shared_file(config("other"), env))
})

test_that("the config file has them behind the word profile", {
  path <- file_of(
    "[default]",
    "aws_access_key_id = A",
    pair,
    "[profile dev]",
    "aws_access_key_id = B",
    pair
  )
  env <- env_of(AWS_CONFIG_FILE = path)
  expect_equal(credentials_config_file(config(), env)$access_key_id, "A")
  expect_equal(credentials_config_file(config("dev"), env)$access_key_id, "B")
})

test_that("the profile is the client's, AWS_DEFAULT_PROFILE's or AWS_PROFILE's, in this order", {
  env <- env_of(AWS_DEFAULT_PROFILE = "a", AWS_PROFILE = "b")
  expect_equal(shared_profile_name(config("c"), env), "c")
  expect_equal(shared_profile_name(config(), env), "a")
  expect_equal(shared_profile_name(config(), env_of(AWS_PROFILE = "b")), "b")
  expect_equal(shared_profile_name(config(), env_of()), "default")
})

test_that("a key without its secret is named with its file", {
  path <- file_of("[default]", "aws_access_key_id = A")
  expect_error(
    credentials_shared_file(config(), env_of(AWS_SHARED_CREDENTIALS_FILE = path)),
    "has no aws_secret_access_key",
    class = "claws_invalid_config"
  )
})

test_that("files are where the variables say, or in the home folder", {
  expect_equal(shared_path(function(name) "", "X", "config"), path.expand("~/.aws/config"))
  expect_equal(shared_path(function(name) "/x/y", "X", "config"), "/x/y")
})
