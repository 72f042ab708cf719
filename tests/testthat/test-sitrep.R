keys <- list(AWS_ACCESS_KEY_ID = "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY = "hush-s")

identity_answer <- function(date = "Sun, 09 Sep 2001 01:46:40 GMT") {
  text <- paste0(
    "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/me",
    "</Arn><UserId>u</UserId><Account>123456789012</Account></GetCallerIdentityResult>",
    "</GetCallerIdentityResponse>"
  )
  response(200L, list(date = date), charToRaw(text))
}

refused <- function(code) {
  text <- sprintf(
    "<ErrorResponse><Error><Code>%s</Code><Message>m</Message></Error></ErrorResponse>",
    code
  )
  text_answer(text, 403L)
}

# The report on a client that asker() makes from the other arguments.
report <- function(..., profile = "", region = "us-east-1", online = TRUE) {
  sitrep(profile, region, online, asker(...)$parts)
}

shown <- function(x) paste(format(x), collapse = "\n")

test_that("whose the credentials are, where they come from and how long they last", {
  env <- c(keys, AWS_CREDENTIAL_EXPIRATION = "2001-09-09T02:46:40Z")
  x <- report(env = env, answers = list(identity_answer()))
  expect_equal(
    x$identity,
    list(arn = "arn:aws:iam::123456789012:user/me", account = "123456789012")
  )
  expect_equal(x$credentials$key, "****MPLE")
  expect_equal(x$credentials$expiration, .POSIXct(1e9 + 3600))
  expect_equal(x$endpoint, "https://sts.us-east-1.amazonaws.com")
  expect_equal(x$clock_skew, 0)
  expect_equal(x$providers$status[1:4], rep(c("passed over", "used", "not asked"), c(2, 1, 1)))
  expect_length(x$problems, 0)
  expect_length(x$advice, 0)
  expect_match(shown(x), "region       us-east-1, from config", fixed = TRUE)
  expect_match(shown(x), "identity     arn:aws:iam::123456789012:user/me", fixed = TRUE)
})

test_that("why each provider was passed over, and what to do without credentials", {
  x <- report(config = "[default]")
  expect_equal(x$providers$provider, names(credentials_chain()))
  expect_true(all(x$providers$status == "passed over"))
  expect_true(all(nzchar(x$providers$reason)))
  expect_match(x$advice, "sso_login()", fixed = TRUE, all = FALSE)
  expect_null(x$identity)
})

test_that("a provider that fails ends the search, and is quoted", {
  config <- c("[default]", "role_arn = arn:aws:iam::1:role/r", "source_profile = gone")
  x <- report(config = config)
  expect_equal(x$providers$status[x$providers$provider == "assume-role"], "failed")
  expect_match(x$problems, "does not exist")
  later <- seq_along(x$providers$status) > match("assume-role", x$providers$provider)
  expect_equal(unique(x$providers$status[later]), "not asked")
})

test_that("a profile that is not there is said", {
  x <- report(profile = "gone")
  expect_equal(x$profile, "gone")
  expect_match(x$problems, "gone")
  expect_match(shown(x), "gone")
})

test_that("what STS refuses is explained", {
  cases <- c(
    InvalidClientTokenId = "does not exist",
    SignatureDoesNotMatch = "does not belong to",
    ExpiredToken = "are expired"
  )
  for (code in names(cases)) {
    x <- report(env = keys, answers = list(refused(code)))
    expect_match(x$advice, cases[[code]])
    expect_match(x$problems, code)
  }
  x <- report(
    env = keys,
    answers = rep(list(error_transport_failure("connection_error", "no route")), 3)
  )
  expect_match(x$advice, "cannot be reached")
})

test_that("a clock that is off is noticed", {
  x <- report(env = keys, answers = list(identity_answer("Sun, 09 Sep 2001 01:56:40 GMT")))
  expect_equal(x$clock_skew, 600)
  expect_match(x$advice, "Set the clock")
  expect_equal(sitrep_skew("when", 0), NA_real_)
  expect_equal(sitrep_skew(NULL, 0), NA_real_)
})

test_that("what is odd about the environment is said", {
  env <- c(keys, AWS_PROFILE = "dev", AWS_REGION = "us-east-1", AWS_DEFAULT_REGION = "us-west-2")
  answers <- list(identity_answer())
  on.exit(the_forget("region_told"))
  suppressMessages(
    x <- report(config = "[profile dev]", env = env, region = NULL, answers = answers)
  )
  expect_match(x$advice, "differ", all = FALSE)
  expect_match(x$advice, "go before AWS_PROFILE", all = FALSE)
  x <- report(env = keys, region = NULL)
  expect_match(x$advice, "no region")
})

test_that("offline nothing is sent", {
  x <- report(env = keys, online = FALSE)
  expect_equal(x$credentials$key, "****MPLE")
  expect_null(x$identity)
  x <- report(env = list(AWS_EC2_METADATA_DISABLED = ""), online = FALSE)
  expect_match(x$providers$reason, "nothing is sent when online = FALSE", all = FALSE)
})

test_that("it shows no secret", {
  env <- c(keys, AWS_SESSION_TOKEN = "hush-t")
  x <- report(env = env, answers = list(identity_answer()))
  everything <- paste(capture.output(print(x), str(unclass(x)), dput(unclass(x))), collapse = "\n")
  expect_no_match(everything, "hush")
  expect_no_match(everything, "AKIDEXAMPLE")
})

test_that("what is no name of a profile is refused", {
  expect_error(claws_sitrep(list()), "name of a profile", class = "claws_invalid_config")
})

test_that("libcurl 8.7.1 is told of on a Mac, where it comes with the system", {
  advice <- function(platform, curl) {
    report <- list(
      versions = c(platform = platform, curl = curl),
      credentials = list(),
      region = "r",
      clock_skew = NA
    )
    sitrep_advice(report, client_core(tiny_client()), NULL)
  }
  expect_match(advice("aarch64-apple-darwin20", "8.7.1"), "brew install curl", all = FALSE)
  expect_length(advice("aarch64-apple-darwin20", "8.8.0"), 0)
  expect_length(advice("x86_64-pc-linux-gnu", "8.7.1"), 0)
})

test_that("the printed report has a line for each thing, in their order", {
  env <- c(keys, AWS_CREDENTIAL_EXPIRATION = "2001-09-09T02:46:40Z")
  x <- report(env = env, answers = list(identity_answer()))
  lines <- format(x)
  expect_equal(
    grep("^files", lines, value = TRUE),
    sprintf("files        %s%s", x$files$path, ifelse(x$files$exists, "", " (not there)"))
  )
  expect_equal(
    unique(sub(" .*", "", grep("^[a-z]", lines, value = TRUE))),
    c(
      "versions",
      "profile",
      "files",
      "region",
      "credentials",
      "access",
      "expires",
      "endpoint",
      "identity"
    )
  )
})

test_that("a clock is ahead or behind, and never by less than nothing", {
  said <- vapply(list(3.2, -1, -0.2, NA, NULL), sitrep_clock, "")
  expect_equal(
    said,
    paste("its clock", c("3 s ahead", "1 s behind", "as here", "unknown", "unknown"))
  )
})
