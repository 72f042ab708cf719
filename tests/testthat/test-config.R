config_of <- function(config = list(), credentials = list(), endpoint = NULL, region = NULL) {
  config_make(config, credentials, endpoint, region)
}

test_that("a configuration has every field, given or not", {
  config <- config_of(region = "us-east-1")
  expect_named(config, names(config_fields()))
  expect_equal(config$region, "us-east-1")
  expect_equal(config$endpoint, "")
  expect_equal(config$credentials$profile, "")
})

test_that("the arguments of a constructor go before the fields of config", {
  config <- config_of(
    list(region = "a", endpoint = "http://a", credentials = list(profile = "a")),
    list(profile = "b"),
    "http://b",
    "b"
  )
  expect_equal(config$region, "b")
  expect_equal(config$endpoint, "http://b")
  expect_equal(config$credentials$profile, "b")
})

test_that("credentials are merged over those in config", {
  config <- config_of(
    list(credentials = list(profile = "a", anonymous = TRUE)),
    list(profile = "b")
  )
  expect_equal(config$credentials$profile, "b")
  expect_true(config$credentials$anonymous)
})

test_that("the fields of paws are accepted", {
  config <- config_of(list(
    max_retries = 5,
    disable_ssl = TRUE,
    s3_force_path_style = TRUE,
    signature_version = "v4",
    sts_regional_endpoint = "regional",
    close_connection = TRUE,
    connect_timeout = 5,
    timeout = 10
  ))
  expect_equal(config$max_retries, 5)
  expect_true(config$s3_force_path_style)
  expect_equal(config$timeout, 10)
})

test_that("fields of botocore are accepted, and parameters of endpoints under any name", {
  config <- config_of(list(
    max_pool_connections = 50,
    client_context_params = list(service_type = "x")
  ))
  expect_equal(config$client_context_params$service_type, "x")
  wrong <- list(client_context_params = list(service_type = c("x", "y")))
  expect_error(config_of(wrong), "client_context_params$service_type", fixed = TRUE)
})

test_that("an unknown field is refused with the nearest name", {
  expect_error(
    config_of(list(reigon = "x")),
    "reigon is unknown. Did you mean region?",
    fixed = TRUE,
    class = "claws_invalid_config"
  )
  expect_error(
    config_of(credentials = list(creds = list(access_key = "x"))),
    "credentials$creds$access_key is unknown. Did you mean access_key_id?",
    fixed = TRUE,
    class = "claws_invalid_config"
  )
})

test_that("a field of the wrong type is refused without saying what it is", {
  bad <- list(
    list(region = 1),
    list(region = c("a", "b")),
    list(region = NA_character_),
    list(timeout = "10"),
    list(close_connection = "yes"),
    list(credentials = "x")
  )
  for (config in bad) {
    expect_error(config_of(config), "must be", class = "claws_invalid_config")
  }
  secret <- tryCatch(
    config_of(credentials = list(creds = list(secret_access_key = c("hush-a", "hush-b")))),
    error = conditionMessage
  )
  expect_no_match(secret, "hush")
})

test_that("a configuration that is no named list is refused", {
  expect_error(
    config_of("us-east-1"),
    "config must be a named list",
    class = "claws_invalid_config"
  )
  expect_error(config_of(list("us-east-1")), "named list", class = "claws_invalid_config")
})

test_that("a configuration shows no secret", {
  config <- config_of(
    credentials = list(
      creds = list(
        access_key_id = "AKIDEXAMPLE",
        secret_access_key = "hush-secret",
        session_token = "hush-token"
      )
    )
  )
  shown <- capture.output(print(config), str(config), print(list(config)), str(list(config)))
  expect_no_match(paste(shown, collapse = "\n"), "hush")
  expect_match(paste(shown, collapse = "\n"), "AKIDEXAMPLE|MPLE")
})

test_that("a field whose name begins like another is not taken for it", {
  config <- config_make(list(endpoint_discovery_enabled = "true"), list(), NULL, NULL)
  expect_equal(config$endpoint, "")
})
