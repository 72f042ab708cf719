token_file <- function(text = "the.token") {
  path <- tempfile()
  writeLines(text, path)
  path
}

test_that("a role is assumed with a token, unsigned", {
  on.exit(the_forget("credentials"))
  env <- list(
    AWS_WEB_IDENTITY_TOKEN_FILE = token_file(),
    AWS_ROLE_ARN = "arn:aws:iam::123456789012:role/r",
    AWS_ROLE_SESSION_NAME = "me"
  )
  client <- asker(env = env, answers = list(web_answer("WEB")))
  found <- credentials_get(client)
  expect_equal(found$access_key_id, "WEB")
  expect_equal(found$account_id, "123456789012")
  expect_equal(found$provider_name, "assume-role-with-web-identity")
  expect_false("Authorization" %in% names(client$sent$requests[[1]]$headers))
  expect_match(sent_body(client), "RoleSessionName=me")
  expect_match(sent_body(client), "WebIdentityToken=the.token(&|$)")
})

test_that("the profile says the same, and alone when it was given", {
  on.exit(the_forget("credentials"))
  lines <- c("role_arn = arn:aws:iam::1:role/r", paste("web_identity_token_file =", token_file()))
  env <- list(AWS_WEB_IDENTITY_TOKEN_FILE = "/absent", AWS_ROLE_ARN = "x")
  client <- asker(
    c("[profile web]", lines),
    env = env,
    profile = "web",
    answers = list(web_answer("W"))
  )
  expect_equal(credentials_get(client)$access_key_id, "W")
  expect_match(sent_body(client), "RoleArn=arn%3Aaws")
})

test_that("without a token file it is passed over, with half of it refused", {
  expect_match(credentials_web_identity(asker()), "AWS_WEB_IDENTITY_TOKEN_FILE")
  env <- list(AWS_WEB_IDENTITY_TOKEN_FILE = token_file())
  expect_error(
    credentials_web_identity(asker(env = env)),
    "AWS_ROLE_ARN",
    class = "claws_invalid_config"
  )
})

test_that("a token that is not there is said", {
  for (path in c("/absent", token_file(""))) {
    env <- list(AWS_WEB_IDENTITY_TOKEN_FILE = path, AWS_ROLE_ARN = "arn:aws:iam::1:role/r")
    expect_error(
      credentials_get(asker(env = env)),
      "empty or cannot",
      class = "claws_credentials_error"
    )
  }
})
