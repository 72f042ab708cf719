bedrock <- function(...) {
  client <- asker(...)
  client$service <- "bedrockruntime"
  client
}

test_that("the token that was given goes first, then the one of the environment", {
  env <- list(AWS_BEARER_TOKEN_BEDROCK = "hush-env")
  client <- bedrock(env = env)
  expect_equal(token_resolve(client)$token, "hush-env")
  client$settings$credentials$creds$access_token <- "hush-given"
  expect_equal(token_resolve(client)$token, "hush-given")
})

test_that("a token of the environment is for the services that sign under its name", {
  client <- bedrock(env = list(AWS_BEARER_TOKEN_BEDROCK = "hush-env"))
  client$service <- "sts"
  expect_null(token_resolve(client))
})

test_that("a profile with an sso-session has its token", {
  on.exit(the_forget("tokens"))
  config <- c(
    "[default]",
    "sso_session = corp",
    "[sso-session corp]",
    "sso_start_url = https://c/start",
    "sso_region = eu-west-1"
  )
  client <- bedrock(config)
  path <- file.path(client$sent$home, ".aws", "sso", "cache", paste0(sha1_hex("corp"), ".json"))
  cache_write(path, list(accessToken = "hush-sso", expiresAt = "2001-09-09T05:46:40Z"))
  found <- token_resolve(client)
  expect_equal(found$token, "hush-sso")
  expect_equal(found$expiration, 1e9 + 4 * 3600)
})
