creds_of <- function(creds) {
  config_make(list(), list(creds = creds), NULL, NULL, defaults = NULL)$credentials$creds
}

test_that("the result of AssumeRole serves as keys", {
  end <- .POSIXct(2e9, "UTC")
  svc <- claws_stub(
    sts(region = "us-east-1"),
    assume_role = list(
      Credentials = list(
        AccessKeyId = "AKIDEXAMPLE",
        SecretAccessKey = "hush-s",
        SessionToken = "hush-t",
        Expiration = end
      ),
      AssumedRoleUser = list(AssumedRoleId = "r", Arn = "a")
    )
  )
  result <- svc$assume_role(RoleArn = strrep("a", 20), RoleSessionName = "me")
  for (given in list(result, result$Credentials)) {
    creds <- creds_of(given)
    expect_equal(creds$access_key_id, "AKIDEXAMPLE")
    expect_equal(creds$secret_access_key, "hush-s")
    expect_equal(creds$session_token, "hush-t")
    expect_equal(creds$expiration, 2e9)
  }
  core <- client_core(s3(credentials = list(creds = result), region = "us-east-1"))
  expect_equal(credentials_static(core)$session_token, "hush-t")
  core <- client_core(s3(credentials = result, region = "us-east-1"))
  expect_equal(credentials_static(core)$session_token, "hush-t")
})

test_that("the keys of SSO expire in milliseconds", {
  given <- list(
    roleCredentials = list(
      accessKeyId = "A",
      secretAccessKey = "hush-s",
      sessionToken = "hush-t",
      expiration = 2e12
    )
  )
  expect_equal(creds_of(given)$expiration, 2e9)
})

test_that("a list that holds no keys is refused as before", {
  expect_error(creds_of(list(AccessKeyId = "A")), "Did you mean access_key_id?")
  expect_error(creds_of(list(Buckets = list())), "unknown", class = "claws_invalid_config")
})

test_that("keys that were located serve as `credentials`", {
  made <- config_make(list(), credentials_new("A", "hush-s"), NULL, NULL, defaults = NULL)
  expect_equal(made$credentials$creds$secret_access_key, "hush-s")
})

# Structures of a model with the id of a key and something secret among their members.
structures_with_keys <- function(model) {
  own <- lapply(which(model$shapes$type == "structure"), function(shape) {
    model$members$name[shape_members(model, shape)]
  })
  Filter(
    function(names) {
      any(grepl("access_?key_?id", names, ignore.case = TRUE)) &&
        any(grepl("^secret_?(access_?)?key$", names, ignore.case = TRUE))
    },
    own
  )
}

test_that("no service gives keys under other names", {
  services <- services_get()$name
  found <- unlist(
    lapply(services, function(service) structures_with_keys(model_read(model_path(service)))),
    recursive = FALSE
  )
  expect_gt(length(found), 20)
  for (names in found) {
    structure <- stats::setNames(as.list(paste0("hush-", names)), names)
    keys <- answer_keys(structure)
    expect_true(all(c("access_key_id", "secret_access_key") %in% names(keys)), info = names)
    if (any(grepl("token", names, ignore.case = TRUE))) {
      expect_true("session_token" %in% names(keys), info = names)
    }
    if (any(grepl("expir", names, ignore.case = TRUE))) {
      expect_true("expiration" %in% names(keys), info = names)
    }
  }
})

test_that("an end is in milliseconds where it were beyond the year 9999 in seconds", {
  last <- as.numeric(as.POSIXct("9999-12-31 23:59:59", tz = "UTC"))
  expect_equal(answer_end(last), last)
  expect_equal(answer_end(last + 1), (last + 1) / 1000)
  expect_equal(answer_end("2024-01-01T00:00:00Z"), "2024-01-01T00:00:00Z")
})
