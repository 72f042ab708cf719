role <- c("role_arn = arn:aws:iam::123456789012:role/r", "source_profile = base")
base <- c("[profile base]", static_keys("BASE"))

fresh <- function() {
  the_forget("credentials")
  invisible()
}

test_that("a role is assumed with the keys of another profile", {
  on.exit(fresh())
  client <- asker(c("[default]", role, base), answers = list(sts_answer("ROLE")))
  found <- credentials_get(client)
  expect_equal(found$access_key_id, "ROLE")
  expect_equal(found$secret_access_key, "hush-ROLE")
  expect_equal(found$session_token, "hush-token")
  expect_equal(found$expiration, 1e9 + 3600)
  expect_equal(found$account_id, "123456789012")
  expect_equal(found$provider_name, "assume-role")
  sent <- client$sent$requests[[1]]
  expect_equal(sent$host, "sts.us-east-1.amazonaws.com")
  expect_match(sent$headers[["Authorization"]], "Credential=BASE/", fixed = TRUE)
  body <- sent_body(client)
  expect_match(body, "Action=AssumeRole&")
  expect_match(body, "RoleSessionName=claws-session-1000000000")
  expect_no_match(body, "DurationSeconds|ExternalId|SerialNumber|TokenCode")
})

test_that("it is kept for all clients of the profile until it must be renewed", {
  on.exit(fresh())
  end <- format(.POSIXct(1e9 + 7200, tz = "UTC"), "%Y-%m-%dT%H:%M:%SZ")
  client <- asker(
    c("[default]", role, base),
    answers = list(sts_answer("ONE"), sts_answer("TWO", end))
  )
  credentials_get(client)
  other <- client
  other$settings$region <- "eu-west-1"
  expect_equal(credentials_get(other)$access_key_id, "ONE")
  client$sent$now <- 1e9 + 2699
  expect_equal(credentials_get(client)$access_key_id, "ONE")
  client$sent$now <- 1e9 + 2701
  expect_equal(credentials_get(client)$access_key_id, "TWO")
  expect_length(client$sent$requests, 2)
})

test_that("all that a profile says about a role is sent", {
  on.exit(fresh())
  lines <- c(
    "role_session_name = me",
    "external_id = x-1",
    "mfa_serial = arn:aws:iam::1:mfa/me",
    "duration_seconds = 1800"
  )
  client <- asker(
    c("[profile dev]", role, lines, base),
    profile = "dev",
    answers = list(sts_answer("R"))
  )
  found <- credentials_get(client)
  expect_true(found$prompted)
  expect_equal(client$sent$question, "Enter MFA code for arn:aws:iam::1:mfa/me: ")
  body <- sent_body(client)
  for (part in c("SessionName=me", "ExternalId=x-1", "DurationSeconds=1800", "TokenCode=123456")) {
    expect_match(body, part, fixed = TRUE)
  }
})

test_that("a duration that is no whole number is not sent", {
  expect_null(role_duration("1h"))
  expect_null(role_duration(NULL))
  expect_equal(role_duration(" 900 "), 900)
})

test_that("roles are chained", {
  on.exit(fresh())
  config <- c(
    "[default]",
    "role_arn = arn:aws:iam::1:role/top",
    "source_profile = middle",
    "[profile middle]",
    "role_arn = arn:aws:iam::1:role/middle",
    "source_profile = base",
    base
  )
  client <- asker(config, answers = list(sts_answer("MIDDLE"), sts_answer("TOP")))
  expect_equal(credentials_get(client)$access_key_id, "TOP")
  expect_match(sent_body(client, 1), "role%2Fmiddle")
  expect_match(client$sent$requests[[1]]$headers[["Authorization"]], "Credential=BASE/")
  expect_match(client$sent$requests[[2]]$headers[["Authorization"]], "Credential=MIDDLE/")
})

test_that("a profile with keys may be its own source, and keys go before a role in a source", {
  on.exit(fresh())
  own <- c(
    "[default]",
    "role_arn = arn:aws:iam::1:role/r",
    "source_profile = default",
    static_keys("OWN")
  )
  client <- asker(own, answers = list(sts_answer("ROLE")))
  expect_equal(credentials_get(client)$access_key_id, "ROLE")
  expect_match(client$sent$requests[[1]]$headers[["Authorization"]], "Credential=OWN/")
})

test_that("the environment can be the source, whatever profile is given", {
  on.exit(fresh())
  config <- c(
    "[profile dev]",
    "role_arn = arn:aws:iam::1:role/r",
    "credential_source = Environment"
  )
  env <- list(AWS_ACCESS_KEY_ID = "ENV", AWS_SECRET_ACCESS_KEY = "hush-s")
  client <- asker(config, env = env, profile = "dev", answers = list(sts_answer("ROLE")))
  expect_equal(credentials_get(client)$access_key_id, "ROLE")
  expect_match(client$sent$requests[[1]]$headers[["Authorization"]], "Credential=ENV/")
  without <- asker(config, profile = "dev")
  expect_error(
    credentials_get(without),
    "AWS_ACCESS_KEY_ID is not set",
    class = "claws_credentials_error"
  )
})

test_that("what cannot work is refused before anybody is asked", {
  arn <- "role_arn = arn:aws:iam::1:role/r"
  cases <- list(
    "neither source_profile nor" = arn,
    "both source_profile and" = c(arn, "source_profile = x", "credential_source = Environment"),
    "must be one of Environment" = c(arn, "credential_source = Mars"),
    "\"gone\", which does not exist" = c(arn, "source_profile = gone"),
    "default -> default" = c(arn, "source_profile = default"),
    "default -> b -> default" = c(
      arn,
      "source_profile = b",
      "[profile b]",
      arn,
      "source_profile = default"
    )
  )
  for (message in names(cases)) {
    client <- asker(c("[default]", cases[[message]]))
    expect_error(credentials_get(client), message, class = "claws_invalid_config")
  }
  empty <- asker(c("[default]", role, "[profile base]", "region = x"))
  error <- expect_error(credentials_get(empty), "no credentials", class = "claws_invalid_config")
  expect_match(conditionMessage(error), "config-file: profile \"base\"")
})

test_that("STS's refusal is the caller's error", {
  refusal <- paste0(
    "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>",
    "<Message>no</Message></Error></ErrorResponse>"
  )
  client <- asker(c("[default]", role, base), answers = list(text_answer(refusal, 403L)))
  expect_error(credentials_get(client), class = "AccessDenied")
})

test_that("nobody is asked for a code where nobody is", {
  skip_if(interactive(), "somebody is there to be asked")
  expect_error(prompt_secret("code"), "MFA code is needed", class = "claws_credentials_error")
  expect_error(
    prompt_secret("code"),
    "Assume the role in an interactive session, or use a profile without mfa_serial.",
    fixed = TRUE
  )
})

test_that("a profile without a role is passed over, and one of a web identity", {
  expect_match(credentials_role(asker()), "has no role_arn")
  web <- c("[default]", "role_arn = r", "web_identity_token_file = /x")
  expect_s3_class(credentials_role(asker(web)), "claws_passed")
})

test_that("processes share the role through a folder, under botocore's name", {
  on.exit(fresh())
  env <- list(CLAWS_CREDENTIAL_CACHE_DIR = "~/cache")
  client <- asker(c("[default]", role, base), env = env, answers = list(sts_answer("ROLE")))
  credentials_get(client)
  fresh()
  expect_equal(credentials_get(client)$access_key_id, "ROLE")
  expect_length(client$sent$requests, 1)
  name <- sha1_hex("{\"RoleArn\": \"arn:aws:iam::123456789012:role/r\"}")
  expect_equal(dir(file.path(client$sent$home, "cache")), paste0(name, ".json"))
})

test_that("a chain that is too long, and one of 500 roles that comes back, are told at once", {
  link <- function(i, source) {
    c(sprintf("[profile p%d]", i), "role_arn = r", sprintf("source_profile = %s", source))
  }
  long <- unlist(lapply(1:500, function(i) link(i, paste0("p", i + 1))))
  for (last in c("p1", "keys")) {
    config <- c(long, link(501, last), "[profile keys]", static_keys("K"))
    client <- asker(config, profile = "p1")
    expect_error(
      credentials_role(client),
      "a chain of more than 20",
      class = "claws_invalid_config"
    )
    expect_length(client$sent$requests, 0)
  }
})

test_that("a nested section where a single value is due is told by its name", {
  role <- c("[profile a]", "role_arn = r", "source_profile = b", "[profile b]", static_keys("K"))
  for (key in c("role_arn", "source_profile", "credential_source", "mfa_serial")) {
    config <- c("[profile a]", sprintf("%s =", key), "  x = 1", setdiff(role, "[profile a]"))
    config <- config[!duplicated(sub(" =.*", "", config)) | grepl("^aws_", config)]
    error <- expect_error(
      credentials_role(asker(config, profile = "a")),
      sprintf("%s of profile \"a\" is a nested section", key),
      class = "claws_invalid_config"
    )
    expect_equal(error$setting, key)
  }
})

test_that("a chain of as many roles as may be is gone through to its end", {
  link <- function(i, source) {
    arn <- sprintf("role_arn = arn:aws:iam::123456789012:role/r%d", i)
    c(sprintf("[profile p%d]", i), arn, sprintf("source_profile = %s", source))
  }
  chain <- unlist(lapply(2:role_chain_max, function(i) link(i, paste0("p", i - 1))))
  config <- c(link(1, "keys"), chain, "[profile keys]", static_keys("K"))
  answers <- lapply(1:role_chain_max, function(i) sts_answer(paste0("ROLE", i)))
  client <- asker(config, profile = paste0("p", role_chain_max), answers = answers)
  expect_equal(credentials_role(client)$access_key_id, paste0("ROLE", role_chain_max))
})
