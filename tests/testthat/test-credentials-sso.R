session <- c(
  "[sso-session corp]",
  "sso_start_url = https://corp.awsapps.com/start",
  "sso_region = eu-west-1"
)
profile <- c("[profile dev]", "sso_account_id = 123456789012", "sso_role_name = Reader")
modern <- c(session, profile, "sso_session = corp")
legacy <- c(profile, session[-1])

# Signs in: writes the token of a session, or of a start URL.
sign_in <- function(client, name, ..., end = "2001-09-09T05:46:40Z") {
  path <- file.path(client$sent$home, ".aws", "sso", "cache", paste0(sha1_hex(name), ".json"))
  cache_write(path, list(accessToken = "hush-token", expiresAt = end, ...))
  path
}

granted <- function() {
  object_answer(
    roleCredentials = list(
      accessKeyId = "SSO",
      secretAccessKey = "hush-s",
      sessionToken = "hush-t",
      expiration = (1e9 + 3600) * 1000
    )
  )
}

forget <- function() {
  the_forget("credentials")
  the_forget("tokens")
}

test_that("a token buys the credentials of a role", {
  on.exit(forget())
  client <- asker(modern, profile = "dev", answers = list(granted()))
  sign_in(client, "corp")
  found <- credentials_get(client)
  expect_equal(found$access_key_id, "SSO")
  expect_equal(found$session_token, "hush-t")
  expect_equal(found$expiration, 1e9 + 3600)
  expect_equal(found$account_id, "123456789012")
  expect_equal(found$provider_name, "sso")
  sent <- client$sent$requests[[1]]
  expect_equal(sent$host, "portal.sso.eu-west-1.amazonaws.com")
  expect_equal(sent$path, "/federation/credentials")
  expect_equal(sent$query[["role_name"]], "Reader")
  expect_equal(sent$headers[["x-amz-sso_bearer_token"]], "hush-token")
  expect_false("Authorization" %in% names(sent$headers))
})

test_that("a profile without a session has the token of its start URL", {
  on.exit(forget())
  client <- asker(legacy, profile = "dev", answers = list(granted()))
  expect_error(
    credentials_get(client),
    "nobody is signed in to https://corp",
    class = "claws_sso_login_required"
  )
  sign_in(client, "https://corp.awsapps.com/start", end = "2001-09-09T01:46:41UTC")
  expect_equal(credentials_get(client)$access_key_id, "SSO")
  forget()
  client$sent$now <- 1e9 + 1
  expect_error(credentials_get(client), "is expired", class = "claws_sso_login_required")
})

test_that("who is not signed in any more is told how to", {
  on.exit(forget())
  refusal <- json_answer(
    "{\"message\": \"Session token not found or invalid\"}",
    401L,
    list("x-amzn-errortype" = "UnauthorizedException")
  )
  client <- asker(modern, profile = "dev", answers = list(refusal))
  sign_in(client, "corp")
  error <- expect_error(credentials_get(client), class = "claws_sso_login_required")
  expect_match(conditionMessage(error), "sso_login(profile = \"dev\")", fixed = TRUE)
  expect_no_match(conditionMessage(error), "hush")
})

test_that("what a profile lacks is said", {
  expect_match(credentials_sso(asker()), "neither sso_role_name nor")
  cases <- list(
    "no sso_account_id" = c("[default]", "sso_role_name = r", session[-1]),
    "no sso_start_url, sso_region" = c("[default]", profile[-1]),
    "\"gone\", which does not exist" = c("[default]", profile[-1], "sso_session = gone"),
    "sso_region differs" = c(
      "[default]",
      profile[-1],
      "sso_session = corp",
      "sso_region = x",
      session
    )
  )
  for (message in names(cases)) {
    expect_error(credentials_sso(asker(cases[[message]])), message, class = "claws_invalid_config")
  }
})

test_that("the file in a cache folder is botocore's", {
  sso <- list(sso_account_id = "1", sso_role_name = "r", sso_session = "corp")
  wanted <- "{\"accountId\":\"1\",\"roleName\":\"r\",\"sessionName\":\"corp\"}"
  expect_equal(sso_cache_key(sso), sha1_hex(wanted))
  sso <- list(sso_account_id = "1", sso_role_name = "r", sso_start_url = "https://c")
  wanted <- "{\"accountId\":\"1\",\"roleName\":\"r\",\"startUrl\":\"https://c\"}"
  expect_equal(sso_cache_key(sso), sha1_hex(wanted))
})
