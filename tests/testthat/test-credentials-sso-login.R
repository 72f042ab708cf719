config <- c(
  "[profile dev]",
  "sso_session = corp",
  "sso_account_id = 123456789012",
  "sso_role_name = Reader",
  "[profile old]",
  "sso_start_url = https://old/start",
  "sso_region = us-west-2",
  "[sso-session corp]",
  "sso_start_url = https://corp/start",
  "sso_region = eu-west-1",
  "sso_registration_scopes = sso:account:access, other:scope"
)

registered <- function() {
  object_answer(clientId = "id", clientSecret = "hush-secret", clientSecretExpiresAt = 1e9 + 1e6)
}

started <- function(...) {
  object_answer(
    deviceCode = "hush-device",
    userCode = "ABCD-EFGH",
    verificationUri = "https://device",
    verificationUriComplete = "https://device?user_code=ABCD-EFGH",
    expiresIn = 600,
    ...
  )
}

confirmed <- function() {
  object_answer(accessToken = "hush-token", expiresIn = 28800, refreshToken = "hush-refresh")
}

waiting <- function(code) {
  headers <- list("x-amzn-errortype" = code)
  json_answer("{\"error\": \"e\", \"error_description\": \"d\"}", 400L, headers)
}

pending <- function() waiting("AuthorizationPendingException")

login <- function(..., session = "", profile = "dev", browser = FALSE) {
  client <- asker(config, profile = profile, answers = list(...))
  client$parts$browse <- function(url) client$sent$browsed <- url
  client$parts$sleep <- function(seconds) {
    client$sent$slept <- c(client$sent$slept, seconds)
    client$sent$now <- client$sent$now + seconds
  }
  client$sent$said <- capture_messages(
    client$sent$end <- sso_login_run(client, sso_login_session(client, session), browser)
  )
  client
}

test_that("a sign-in that is confirmed is kept as the AWS CLI keeps it", {
  client <- login(registered(), started(), pending(), pending(), confirmed())
  expect_equal(client$sent$slept, c(5, 5))
  expect_equal(client$sent$end, 1e9 + 10 + 28800)
  path <- file.path(client$sent$home, ".aws", "sso", "cache", paste0(sha1_hex("corp"), ".json"))
  expect_equal(
    exact_bare(cache_read(path)),
    list(
      startUrl = "https://corp/start",
      region = "eu-west-1",
      accessToken = "hush-token",
      expiresAt = "2001-09-09T09:46:50Z",
      clientId = "id",
      clientSecret = "hush-secret",
      registrationExpiresAt = "2001-09-20T15:33:20Z",
      refreshToken = "hush-refresh"
    )
  )
  body <- lapply(seq_along(client$sent$requests), function(i) {
    jsonlite::fromJSON(sent_body(client, i))
  })
  expect_equal(body[[1]]$clientType, "public")
  expect_equal(body[[1]]$scopes, c("sso:account:access", "other:scope"))
  expect_equal(body[[2]]$startUrl, "https://corp/start")
  expect_equal(body[[5]]$deviceCode, "hush-device")
  expect_equal(body[[5]]$grantType, "urn:ietf:params:oauth:grant-type:device_code")
  expect_equal(client$sent$requests[[1]]$host, "oidc.eu-west-1.amazonaws.com")
})

test_that("what is shown is the code and where to confirm it, and no secret", {
  client <- login(registered(), started(), confirmed())
  said <- paste(client$sent$said, collapse = "")
  expect_match(said, "ABCD-EFGH at\nhttps://device?user_code=ABCD-EFGH", fixed = TRUE)
  expect_match(said, "Signed in until")
  expect_no_match(said, "hush")
  expect_null(client$sent$browsed)
})

test_that("the browser is opened where it is wanted", {
  client <- login(registered(), started(), confirmed(), browser = TRUE)
  expect_equal(client$sent$browsed, "https://device?user_code=ABCD-EFGH")
})

test_that("no other address than a page over TLS is opened or shown", {
  for (url in c("http://device", "file:///bin/sh", "https:///x", "https://a\nb", "calc.exe")) {
    answer <- object_answer(deviceCode = "hush-device", verificationUri = url, expiresIn = 600)
    error <- tryCatch(login(registered(), answer, confirmed(), browser = TRUE), error = identity)
    expect_match(conditionMessage(error), "no https address")
  }
})

test_that("the service is asked as long as the code is good, and no longer", {
  short <- object_answer(
    deviceCode = "hush-device",
    userCode = "A",
    verificationUri = "https://device",
    expiresIn = 15,
    interval = 5
  )
  asked <- list(registered(), short, pending(), pending(), pending(), confirmed())
  expect_error(
    do.call(login, asked),
    "the code was not confirmed in time",
    class = "claws_sso_login_failed"
  )
  client <- do.call(login, asked[-3])
  expect_equal(client$sent$slept, c(5, 5))
})

test_that("the service says how often it is to be asked", {
  slow <- waiting("SlowDownException")
  client <- login(registered(), started(interval = 1), pending(), slow, pending(), confirmed())
  expect_equal(client$sent$slept, c(1, 6, 6))
})

test_that("a code that is refused or not confirmed in time is an error", {
  expect_error(
    login(registered(), started(), waiting("ExpiredTokenException")),
    "not confirmed in time",
    class = "claws_sso_login_failed"
  )
  expect_error(
    login(registered(), started(), waiting("AccessDeniedException")),
    "refused",
    class = "claws_sso_login_failed"
  )
  answers <- c(list(registered(), started(interval = 200)), rep(list(pending()), 9))
  expect_error(do.call(login, answers), "not confirmed in time", class = "claws_sso_login_failed")
})

test_that("a profile without a session signs in to its start URL, and cannot be renewed", {
  client <- login(registered(), started(), confirmed(), profile = "old")
  path <- file.path(client$sent$home, ".aws", "sso", "cache")
  expect_equal(dir(path), paste0(sha1_hex("https://old/start"), ".json"))
  expect_null(jsonlite::fromJSON(sent_body(client, 1))$scopes)
})

test_that("a session can be named without a profile", {
  client <- login(registered(), started(), confirmed(), session = "corp", profile = "")
  path <- file.path(client$sent$home, ".aws", "sso", "cache")
  expect_equal(dir(path), paste0(sha1_hex("corp"), ".json"))
  expect_error(login(session = "gone"), "There is: corp", class = "claws_invalid_config")
  expect_error(login(profile = ""), "says nothing of SSO", class = "claws_invalid_config")
})

test_that("credentials are found with the sign-in, and old ones are forgotten", {
  on.exit(the_forget("credentials"))
  granted <- object_answer(
    roleCredentials = list(
      accessKeyId = "SSO",
      secretAccessKey = "hush-s",
      sessionToken = "hush-t",
      expiration = (1e9 + 3600) * 1000
    )
  )
  the$credentials <- list(x = 1)
  client <- login(registered(), started(), confirmed(), granted)
  expect_null(the$credentials)
  expect_equal(credentials_get(client)$access_key_id, "SSO")
})
