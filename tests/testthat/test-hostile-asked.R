# A call asks each provider of credentials once, also one that fails: endpoint rules, discovery and
# signatures all want to know.

asked_of <- function(core, service = "dynamodb") {
  core[c("service", "model")] <- list(service, models_find(service))
  core$place <- endpoint_place(core)
  core
}

asked_by <- function(core, operation = "ListTables", params = list(), service = "dynamodb") {
  core <- asked_of(core, service)
  on.exit(the_forget("credentials", "tokens"))
  error <- tryCatch(invoke(core, service, operation, params), claws_error = identity)
  list(error = error, count = length(core$sent$requests), slept = core$sent$slept)
}

refused_many <- function(...) rep(list(text_answer("no", ...)), 20)
role_lines <- c("role_arn = arn:aws:iam::123456789012:role/r", "region = us-east-1")
instance_on <- list(AWS_EC2_METADATA_DISABLED = "")

# What asks, and how many requests a failing one takes.
asked_rows <- function() {
  sso <- c(
    "[sso-session corp]",
    "sso_start_url = https://corp.awsapps.com/start",
    "sso_region = eu-west-1",
    "[default]",
    "sso_account_id = 123456789012",
    "sso_role_name = Reader",
    "sso_session = corp"
  )
  token <- tempfile()
  writeLines("hush-token", token)
  refused <- refused_many(status = 403L)
  signed_in <- asker(sso, answers = refused)
  cache_write(
    sso_token_path(signed_in, list(sso_session = "corp")),
    list(accessToken = "hush-token", expiresAt = "2001-09-09T05:46:40Z")
  )
  arn <- "arn:aws:sts::123456789012:assumed-role/Admin/me"
  console <- asker(
    c("[default]", paste("login_session =", arn), "region = us-east-1"),
    answers = refused
  )
  old <- list(
    accessKeyId = "OLD",
    secretAccessKey = "hush-s",
    sessionToken = "hush-t",
    accountId = "123456789012",
    expiresAt = time_format(1e9 - 60, "iso8601")
  )
  cache_write(
    login_path(console, arn),
    list(
      accessToken = old,
      clientId = "arn:aws:signin:::devtools/same-device",
      refreshToken = "hush-refresh",
      idToken = "hush-id",
      dpopKey = openssl::write_pem(openssl::ec_keygen("P-256"))
    )
  )
  given <- asker(answers = refused)
  given$settings$credentials$role_arn <- "arn:aws:iam::123456789012:role/r"
  given$settings$credentials$creds[c("access_key_id", "secret_access_key")] <- c("A", "hush-s")
  chain <- c("[default]", role_lines, "source_profile = b", "[profile b]", role_lines)
  chain <- c(chain, "source_profile = c", "[profile c]", static_keys("ROOT"))
  list(
    "explicit-role" = list(given, 1L),
    "assume-role" = list(
      asker(
        c("[default]", role_lines, "source_profile = b"),
        c("[b]", static_keys("B")),
        answers = refused
      ),
      1L
    ),
    "a chain of roles" = list(asker(chain, answers = refused), 1L),
    "a role's instance" = list(
      asker(
        c("[default]", role_lines, "credential_source = Ec2InstanceMetadata"),
        env = instance_on,
        answers = refused
      ),
      2L
    ),
    "assume-role-with-web-identity" = list(
      asker(
        c("[default]", role_lines, paste("web_identity_token_file =", token)),
        answers = refused
      ),
      1L
    ),
    sso = list(signed_in, 1L),
    login = list(console, 1L),
    "container-role" = list(
      asker(
        env = list(AWS_CONTAINER_CREDENTIALS_FULL_URI = "http://localhost/"),
        answers = refused
      ),
      3L
    ),
    "iam-role" = list(asker(env = instance_on, answers = refused), 2L)
  )
}

test_that("a provider that fails is asked once a call", {
  rows <- asked_rows()
  for (name in names(rows)) {
    told <- asked_by(rows[[name]][[1]])
    expect_s3_class(told$error, "claws_error")
    expect_identical(told$count, rows[[name]][[2]], info = name)
  }
})

test_that("a session whose token is refused is asked once a call", {
  on.exit(the_forget("tokens"))
  sso <- list(sso_session = "corp", sso_start_url = "https://corp", sso_region = "eu-west-1")
  lines <- c("[sso-session corp]", paste(names(sso)[-1], "=", unlist(sso[-1])))
  core <- asker(
    c(lines, "[default]", "sso_session = corp"),
    answers = refused_many(status = 400L)
  )
  old <- list(accessToken = "hush-token", expiresAt = "2001-09-09T01:00:00Z")
  registered <- list(
    refreshToken = "hush-r",
    clientId = "id",
    clientSecret = "hush-s",
    registrationExpiresAt = "2002-09-09T01:00:00Z"
  )
  cache_write(sso_token_path(core, sso), c(old, registered))
  told <- asked_by(core, "ListSpaces", service = "codecatalyst")
  expect_s3_class(told$error, "claws_error")
  expect_identical(told$count, 1L)
})

test_that("no operation asks twice", {
  for (operation in list(
    list("DescribeTable", list(TableName = "t")),
    list("ListScheduledQueries", list(), "timestreamquery"),
    list("ListObjectsV2", list(Bucket = "b"), "s3"),
    list("ListObjectsV2", list(Bucket = "b--use1-az1--x-s3"), "s3"),
    list("DescribeEndpoints", list(), "timestreamquery")
  )) {
    core <- asker(env = instance_on, answers = refused_many(status = 403L))
    told <- do.call(asked_by, c(list(core), operation))
    expect_s3_class(told$error, "claws_no_credentials")
    expect_identical(told$count, 2L, info = operation[[1]])
  }
})

# A program that counts how often it is run. says: what it prints.
counted <- function(path, says, status = 0) {
  script <- tempfile()
  lines <- c("#!/bin/sh", sprintf("echo run >> '%s'", path), sprintf("echo '%s'", says))
  writeLines(c(lines, paste("exit", status)), script)
  Sys.chmod(script, "0700")
  paste("credential_process =", script)
}

test_that("a program is run once a call, also when its answer is not kept", {
  skip_on_os("windows")
  answer <- "{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"hush-s\"}"
  for (status in c(1, 0)) {
    runs <- tempfile()
    config <- c("[default]", counted(runs, answer, status))
    core <- asker(config, answers = rep(list(json_answer("{}")), 2))
    core$settings$credentials$force_refresh <- TRUE
    asked_by(core)
    expect_length(readLines(runs), 1L)
    asked_by(core)
    expect_length(readLines(runs), 2L)
  }
})

test_that("a later call asks anew, and calls of a map together once", {
  core <- asked_of(asker(env = instance_on, answers = refused_many(status = 403L)))
  expect_identical(asked_by(core)$count, 2L)
  expect_identical(asked_by(core)$count, 4L)
  first <- call_new(core, client_operation(core, "ListTables"), list())
  following <- call_new(first$client, first$operation, list())
  tryCatch(call_perform(first), claws_error = identity)
  before <- length(core$sent$requests)
  expect_error(call_perform(following), class = "claws_no_credentials")
  expect_length(core$sent$requests, before)
  core$sent$now <- core$sent$now + credentials_hold
  expect_error(call_perform(call_new(first$client, first$operation, list())))
  expect_length(core$sent$requests, before + 2L)
})

test_that("the answers of all requests together may take some seconds", {
  for (env in list(
    instance_on,
    list(AWS_CONTAINER_CREDENTIALS_FULL_URI = "http://localhost/")
  )) {
    told <- numeric()
    slow <- function(request, client) {
      told <<- c(told, core$sent$now - 1e9 + client$settings$total_timeout)
      core$sent$now <- core$sent$now + 1.9
      text_answer("hush-t", if (request$method == "PUT") 200L else 500L)
    }
    core <- asker(
      env = c(env, list(AWS_METADATA_SERVICE_NUM_ATTEMPTS = "1")),
      transport = slow
    )
    expect_s3_class(asked_by(core)$error, "claws_error")
    expect_lte(max(told), 4)
  }
})

test_that("a container whose credentials come expired has no more time for others", {
  told <- numeric()
  slow <- function(request, client) {
    told <<- c(told, core$sent$now - 1e9 + client$settings$total_timeout)
    core$sent$now <- core$sent$now + 3
    json_answer(
      "{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"hush-s\", \"Token\": \"hush-t\",
        \"Expiration\": \"2001-01-01T00:00:00Z\"}"
    )
  }
  core <- asker(
    env = list(AWS_CONTAINER_CREDENTIALS_FULL_URI = "http://localhost/"),
    transport = slow
  )
  expect_s3_class(asked_by(core)$error, "claws_error")
  expect_length(told, 2L)
  expect_lte(max(told), 4)

  told <- numeric()
  core$sent$now <- 1e9
  expect_s3_class(
    tryCatch(role_named_source(core, "EcsContainer", "r"), error = identity),
    "claws_error"
  )
  expect_length(told, 2L)
  expect_lte(max(told), 4)
})
