file_of <- function(...) {
  path <- tempfile(fileext = ".ini")
  writeLines(c(...), path)
  path
}

config <- function(profile = "") config_make(list(), list(profile = profile), NULL, NULL)

asker <- function(profile = "", ...) {
  list(settings = config(profile), parts = list(env = env_of(...)))
}

pair <- c("aws_secret_access_key = hush-s", "aws_session_token = hush-t")

test_that("the credentials file has profiles by their names", {
  path <- file_of(
    "[default]",
    "aws_access_key_id = A",
    pair,
    "[dev]",
    "aws_access_key_id = B",
    pair
  )
  find <- function(...) credentials_shared_file(asker(..., AWS_SHARED_CREDENTIALS_FILE = path))
  expect_equal(find()$access_key_id, "A")
  expect_equal(find("dev")$access_key_id, "B")
  expect_equal(find()$session_token, "hush-t")
  expect_match(find("dev")$source, "profile \"dev\"")
  expect_match(find("other"), "no profile \"other\"")
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
  find <- function(...) credentials_config_file(asker(..., AWS_CONFIG_FILE = path))
  expect_equal(find()$access_key_id, "A")
  expect_equal(find("dev")$access_key_id, "B")
})

test_that("a key without its secret is named with its file", {
  path <- file_of("[default]", "aws_access_key_id = A")
  expect_error(
    credentials_shared_file(asker(AWS_SHARED_CREDENTIALS_FILE = path)),
    "has no aws_secret_access_key",
    class = "claws_invalid_config"
  )
})

test_that("a profile may lack keys, and may say its account", {
  path <- file_of(
    "[default]",
    "region = x",
    "[dev]",
    "aws_access_key_id = A",
    pair,
    "aws_account_id = 1"
  )
  find <- function(...) credentials_shared_file(asker(..., AWS_SHARED_CREDENTIALS_FILE = path))
  expect_match(find(), "has no aws_access_key_id")
  expect_equal(find("dev")$account_id, "1")
})
