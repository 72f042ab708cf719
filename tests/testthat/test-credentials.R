core <- function(..., env = env_of()) {
  config <- config_make(list(), list(...), NULL, NULL)
  list(service = "tiny", config = config, parts = list(env = env))
}

resolve <- function(...) credentials_resolve(core(...), tiny_operation("ListThings"))

keys <- function(id) list(access_key_id = id, secret_access_key = "hush-secret")

test_that("given credentials go before the environment, the environment before files", {
  path <- tempfile()
  on.exit(unlink(path))
  writeLines(c("[default]", "aws_access_key_id = FILE", "aws_secret_access_key = s"), path)
  env <- env_of(
    AWS_ACCESS_KEY_ID = "ENV",
    AWS_SECRET_ACCESS_KEY = "s",
    AWS_SHARED_CREDENTIALS_FILE = path
  )
  expect_equal(resolve(creds = keys("GIVEN"), env = env)$access_key_id, "GIVEN")
  expect_equal(resolve(env = env)$access_key_id, "ENV")
  expect_equal(resolve(profile = "default", env = env)$access_key_id, "FILE")
  env <- env_of(AWS_SHARED_CREDENTIALS_FILE = path)
  expect_equal(resolve(env = env)$access_key_id, "FILE")
})

test_that("a provider of one's own is a function in the chain", {
  client <- core()
  client$parts$credentials_chain <- list(mine = function(config, env) credentials("MINE", "s"))
  expect_equal(credentials_resolve(client, tiny_operation("ListThings"))$access_key_id, "MINE")
})

test_that("without credentials it is said where they were looked for", {
  error <- expect_error(resolve(), class = "claws_no_credentials")
  for (place in c("AWS_ACCESS_KEY_ID", "AWS credentials file", "AWS config file")) {
    expect_match(conditionMessage(error), place)
  }
})

test_that("credentials show no secret", {
  found <- credentials("AKIDEXAMPLE", "hush-secret", "hush-token", "a test")
  expect_true(is_credentials(found))
  shown <- paste(capture.output(print(found), str(found), print(list(found))), collapse = "\n")
  expect_no_match(shown, "hush")
  expect_match(shown, "****MPLE, from a test", fixed = TRUE)
})
