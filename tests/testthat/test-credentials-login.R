arn <- "arn:aws:sts::123456789012:assumed-role/Admin/me"
key <- openssl::ec_keygen("P-256")

signed_in <- function(left, ..., answers = list()) {
  config <- c("[profile console]", paste("login_session =", arn), "region = us-east-1")
  client <- asker(config, profile = "console", answers = answers)
  kept <- list(
    accessToken = list(
      accessKeyId = "OLD",
      secretAccessKey = "hush-s",
      sessionToken = "hush-t",
      accountId = "123456789012",
      expiresAt = time_format(1e9 + left, "iso8601")
    ),
    clientId = "arn:aws:signin:::devtools/same-device",
    refreshToken = "hush-refresh",
    idToken = "hush-id",
    dpopKey = openssl::write_pem(key)
  )
  cache_write(login_path(client, arn), utils::modifyList(kept, list(...)))
  client
}

renewed <- function() {
  object_answer(
    accessToken = list(accessKeyId = "NEW", secretAccessKey = "hush-n", sessionToken = "hush-n"),
    refreshToken = "hush-next",
    tokenType = "aws_sigv4",
    expiresIn = 900
  )
}

decoded <- function(text) {
  text <- chartr("-_", "+/", text)
  openssl::base64_decode(paste0(text, strrep("=", -nchar(text) %% 4)))
}

expect_proof <- function(proof, url) {
  parts <- strsplit(proof, ".", fixed = TRUE)[[1]]
  header <- jsonlite::fromJSON(rawToChar(decoded(parts[[1]])))
  payload <- jsonlite::fromJSON(rawToChar(decoded(parts[[2]])))
  expect_equal(header[c("typ", "alg")], list(typ = "dpop+jwt", alg = "ES256"))
  expect_equal(header$jwk$x, base64_url(coordinate(as.list(key)$data$x)))
  expect_equal(payload$htm, "POST")
  expect_equal(payload$htu, url)
  expect_equal(payload$iat, 1e9)
  halves <- decoded(parts[[3]])
  expect_length(halves, 64)
  signature <- openssl::ecdsa_write(halves[1:32], halves[33:64])
  signed <- charToRaw(paste(parts[1:2], collapse = "."))
  public <- as.list(key)$pubkey
  expect_true(openssl::signature_verify(signed, signature, openssl::sha256, public))
}

test_that("the credentials of a sign-in are used until 5 minutes before their end", {
  found <- credentials_login(signed_in(301))
  expect_equal(found$access_key_id, "OLD")
  expect_equal(found$expiration, 1e9 + 301)
  expect_equal(found$account_id, "123456789012")
  expect_equal(found$provider_name, "login")
})

test_that("then they are renewed, for the AWS CLI too, with a proof of the key", {
  client <- signed_in(300, answers = list(renewed()))
  found <- credentials_login(client)
  expect_equal(found$access_key_id, "NEW")
  expect_equal(found$expiration, 1e9 + 900)
  kept <- cache_read(login_path(client, arn))
  expect_equal(kept$accessToken$secretAccessKey, "hush-n")
  expect_equal(kept$accessToken$accountId, "123456789012")
  expect_equal(kept$accessToken$expiresAt, time_format(1e9 + 900, "iso8601"))
  expect_equal(kept$refreshToken, "hush-next")
  expect_equal(kept$idToken, "hush-id")
  sent <- client$sent$requests[[1]]
  expect_equal(
    jsonlite::fromJSON(sent_body(client)),
    list(
      clientId = "arn:aws:signin:::devtools/same-device",
      refreshToken = "hush-refresh",
      grantType = "refresh_token"
    )
  )
  expect_proof(sent$headers[["DPoP"]], request_url(sent))
})

test_that("a number fills its 32 bytes", {
  expect_equal(coordinate(openssl::bignum(1)), c(raw(31), as.raw(1)))
})

test_that("the region of the sign-in goes before that of the profile", {
  client <- signed_in(0, signInRegion = "eu-west-1", answers = list(renewed()))
  credentials_login(client)
  expect_match(client$sent$requests[[1]]$host, "eu-west-1", fixed = TRUE)
})

test_that("a refusal says what to do", {
  cases <- c(
    TOKEN_EXPIRED = "is expired",
    USER_CREDENTIALS_CHANGED = "password was changed",
    INSUFFICIENT_PERMISSIONS = "lacks the permission",
    OTHER = "refused to renew"
  )
  for (code in names(cases)) {
    refusal <- json_answer(
      sprintf("{\"error\": \"%s\", \"message\": \"m\"}", code),
      403L,
      list("x-amzn-errortype" = "AccessDeniedException")
    )
    client <- signed_in(0, answers = list(refusal))
    error <- expect_error(credentials_login(client), cases[[code]], class = "claws_login_required")
    expect_match(conditionMessage(error), "aws login")
  }
})

test_that("a sign-in that is missing or incomplete is said", {
  client <- signed_in(3600)
  unlink(login_path(client, arn))
  expect_error(credentials_login(client), "there is no sign-in", class = "claws_login_required")
  expect_error(credentials_login(signed_in(3600, dpopKey = NULL)), "has no dpopKey")
  expect_error(credentials_login(signed_in(0, dpopKey = "x")), "key in .* cannot be read")
  expect_match(credentials_login(asker()), "has no login_session")
})

test_that("the folder can be chosen", {
  client <- asker(env = list(AWS_LOGIN_CACHE_DIRECTORY = "/some/where"))
  expect_equal(login_path(client, "s"), file.path("/some/where", paste0(sha256_hex("s"), ".json")))
})
