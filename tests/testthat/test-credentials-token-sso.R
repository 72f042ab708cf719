session <- c("[sso-session corp]", "sso_start_url = https://c/start", "sso_region = eu-west-1")
sso <- list(
  profile = "dev",
  sso_session = "corp",
  sso_start_url = "https://c/start",
  sso_region = "eu-west-1"
)

time <- function(left) time_format(1e9 + left, "iso8601")

# A client whose session has a token that lasts for `left` more seconds, and can be renewed.
signed_in <- function(left, ..., answers = list(), registered = 1e6) {
  client <- asker(session, answers = answers)
  fields <- list(
    startUrl = "https://c/start",
    region = "eu-west-1",
    accessToken = "hush-old",
    expiresAt = time(left),
    clientId = "id",
    clientSecret = "hush-secret",
    registrationExpiresAt = time(registered),
    refreshToken = "hush-refresh"
  )
  cache_write(sso_token_path(client, sso), utils::modifyList(fields, list(...)))
  client
}

renewed <- function(...) {
  object_answer(accessToken = "hush-new", expiresIn = 28800, tokenType = "x", ...)
}

test_that("a token that lasts is used as it is", {
  on.exit(the_forget("tokens"))
  client <- signed_in(900)
  found <- sso_token(client, sso)
  expect_equal(found$token, "hush-old")
  expect_equal(found$expiration, 1e9 + 900)
  expect_length(client$sent$requests, 0)
})

test_that("a token that ends is renewed for everyone", {
  on.exit(the_forget("tokens"))
  client <- signed_in(899, answers = list(renewed(refreshToken = "hush-next")))
  found <- sso_token(client, sso)
  expect_equal(found$token, "hush-new")
  expect_equal(found$expiration, 1e9 + 28800)
  sent <- client$sent$requests[[1]]
  expect_equal(sent$host, "oidc.eu-west-1.amazonaws.com")
  expect_equal(sent$path, "/token")
  body <- jsonlite::fromJSON(sent_body(client))
  expect_equal(body$grantType, "refresh_token")
  expect_equal(body$refreshToken, "hush-refresh")
  kept <- cache_read(sso_token_path(client, sso))
  expect_equal(kept$accessToken, "hush-new")
  expect_equal(kept$refreshToken, "hush-next")
  expect_equal(kept$expiresAt, time(28800))
  expect_equal(kept$registrationExpiresAt, time(1e6))
  expect_equal(kept$startUrl, "https://c/start")
  expect_equal(sso_token(client, sso)$token, "hush-new")
  expect_length(client$sent$requests, 1)
})

test_that("a token that cannot be renewed serves to its end", {
  on.exit(the_forget("tokens"))
  refusal <- json_answer(
    "{\"error\": \"invalid_grant\"}",
    400L,
    list("x-amzn-errortype" = "InvalidGrantException")
  )
  cases <- list(
    signed_in(60, answers = list(refusal)),
    signed_in(60, registered = 0),
    signed_in(60, refreshToken = NULL)
  )
  for (client in cases) {
    the_forget("tokens")
    client$sent$now <- 1e9
    expect_equal(sso_token(client, sso)$token, "hush-old")
    client$sent$now <- 1e9 + 59
    expect_equal(sso_token(client, sso)$token, "hush-old")
    sent <- length(client$sent$requests)
    client$sent$now <- 1e9 + 60
    client$parts$transport <- function(request, client) {
      stop(error_transport_failure("connection_error", "down"))
    }
    expect_error(sso_token(client, sso), class = "claws_error")
    expect_lte(sent, 1)
  }
})

test_that("a token that another process renewed meanwhile is taken", {
  on.exit(the_forget("tokens"))
  client <- signed_in(60)
  path <- sso_token_path(client, sso)
  dir.create(paste0(path, ".lock"))
  client$parts$sleep <- function(seconds) {
    cache_write(path, list(accessToken = "hush-theirs", expiresAt = time(3600)))
    unlink(paste0(path, ".lock"), recursive = TRUE)
  }
  expect_equal(sso_token(client, sso)$token, "hush-theirs")
})

test_that("a token that is missing or broken asks for a sign-in", {
  on.exit(the_forget("tokens"))
  client <- asker(session)
  expect_error(
    sso_token(client, sso),
    "nobody is signed in to corp",
    class = "claws_sso_login_required"
  )
  for (broken in list(
    list(a = 1),
    list(accessToken = "hush-t"),
    list(accessToken = "hush-t", expiresAt = "x")
  )) {
    cache_write(sso_token_path(client, sso), broken)
    error <- expect_error(sso_token(client, sso), "is broken", class = "claws_sso_login_required")
    expect_no_match(conditionMessage(error), "hush")
  }
  expired <- signed_in(0, refreshToken = NULL)
  expect_error(sso_token(expired, sso), "expired", class = "claws_sso_login_required")
})
