no_defaults <- function(frame = parent.frame()) {
  before <- the$defaults
  do.call(on.exit, list(as.call(list(defaults_set, before)), TRUE), envir = frame)
  defaults_set(NULL)
}

test_that("constructors and their configurations start from the defaults", {
  no_defaults()
  claws_defaults(region = "eu-west-1", config = list(connect_timeout = 5))
  svc <- sqs()
  expect_equal(get_config(svc)$region, "eu-west-1")
  expect_equal(get_config(svc)$connect_timeout, 5)
  expect_equal(get_config(sqs(region = "us-east-1"))$region, "us-east-1")
  expect_equal(get_config(sqs(config = list(connect_timeout = 7)))$connect_timeout, 7)
})

test_that("a client that was made before stays as it was, and its copies do", {
  no_defaults()
  svc <- sqs(region = "us-east-1")
  claws_defaults(region = "eu-west-1", config = list(connect_timeout = 5))
  expect_equal(client_core(svc)$settings$region, "us-east-1")
  expect_equal(client_core(set_config(svc, list(max_retries = 2)))$settings$connect_timeout, 60)
})

test_that("an operation that is called by itself starts from the defaults of now", {
  no_defaults()
  place <- function() client_default("sqs")$settings$region
  claws_defaults(region = "eu-west-1")
  expect_equal(place(), "eu-west-1")
  with_claws_defaults(expect_equal(place(), "us-west-2"), region = "us-west-2")
  expect_equal(place(), "eu-west-1")
})

test_that("defaults are changed one by one, taken away, and put back as a whole", {
  no_defaults()
  claws_defaults(region = "eu-west-1")
  before <- claws_defaults(profile = "dev")
  expect_equal(before$region, "eu-west-1")
  expect_equal(before$credentials$profile, "")
  expect_equal(claws_defaults()$region, "eu-west-1")
  expect_equal(claws_defaults()$credentials$profile, "dev")
  claws_defaults(region = "")
  expect_equal(claws_defaults()$region, "")
  claws_defaults(before)
  expect_equal(claws_defaults()$region, "eu-west-1")
  expect_equal(claws_defaults()$credentials$profile, "")
  claws_defaults(NULL)
  expect_equal(claws_defaults()$region, "")
})

test_that("what is called with arguments returns the defaults before, invisibly", {
  no_defaults()
  expect_invisible(claws_defaults(region = "eu-west-1"))
  expect_visible(claws_defaults())
})

test_that("defaults of a function end with it, also when it fails", {
  no_defaults()
  region <- function() claws_defaults()$region
  inside <- function(fail = FALSE) {
    local_claws_defaults(region = "eu-west-1")
    local_claws_defaults(region = "eu-west-2")
    if (fail) {
      stop("no")
    }
    region()
  }
  expect_equal(inside(), "eu-west-2")
  expect_equal(region(), "")
  expect_error(inside(fail = TRUE), "no")
  expect_equal(region(), "")
  expect_equal(with_claws_defaults(region = "us-east-1", region()), "us-east-1")
  expect_equal(region(), "")
})

test_that("a default that no constructor takes is refused when it is set", {
  no_defaults()
  expect_error(
    claws_defaults(config = list(regoin = "x")),
    "region",
    class = "claws_invalid_config"
  )
  expect_error(claws_defaults("eu-west-1"), class = "claws_invalid_config")
  expect_equal(claws_defaults()$region, "")
})

test_that("default credentials give way as a whole to those that are given", {
  no_defaults()
  keys <- list(access_key_id = "AKIDEXAMPLE", secret_access_key = "hush-s")
  claws_defaults(credentials = list(creds = keys))
  given <- function(...) get_config(sqs(region = "us-east-1", ...))$credentials
  expect_equal(given()$creds$secret_access_key, "hush-s")
  expect_equal(given(credentials = list(anonymous = TRUE))$creds$access_key_id, "")
  local_file <- tempfile()
  writeLines("[profile dev]", local_file)
  old <- Sys.getenv("AWS_CONFIG_FILE", NA)
  Sys.setenv(AWS_CONFIG_FILE = local_file)
  restore <- function() {
    if (is.na(old)) Sys.unsetenv("AWS_CONFIG_FILE") else Sys.setenv(AWS_CONFIG_FILE = old)
  }
  on.exit(restore(), add = TRUE)
  expect_equal(given(profile = "dev")$creds$access_key_id, "")
})

test_that("an empty string in a constructor says nothing", {
  no_defaults()
  claws_defaults(region = "eu-west-1", profile = "default")
  expect_equal(get_config(sqs(region = "", profile = ""))$region, "eu-west-1")
  expect_equal(get_config(sqs(credentials = list(profile = "")))$credentials$profile, "default")
})

test_that("another name of a setting goes before a default, too", {
  no_defaults()
  claws_defaults(config = list(retry_mode = "adaptive", max_attempts = 7, use_dual_stack = TRUE))
  settings <- function(...) client_core(sqs(region = "us-east-1", config = list(...)))$settings
  expect_equal(settings()$retry_mode, "adaptive")
  expect_equal(settings(retries = list(mode = "legacy"))$retry_mode, "legacy")
  expect_equal(settings(max_retries = 1)$max_attempts, 2)
  expect_false(settings(use_dualstack_endpoint = FALSE)$use_dualstack_endpoint)
})

test_that("a default endpoint is that of all services, and of those that give credentials", {
  no_defaults()
  claws_defaults(endpoint = "http://localhost:5000", region = "us-east-1")
  core <- client_core(s3())
  claws_defaults(NULL)
  expect_equal(endpoint_url(core), "http://localhost:5000")
  expect_equal(endpoint_url(nested_client(core, "sts")), "http://localhost:5000")
  expect_equal(endpoint_url(client_core(s3(endpoint = "http://other"))), "http://other")
})

test_that("defaults are shown without secrets", {
  no_defaults()
  claws_defaults(
    endpoint = "http://user:hush-p@host",
    credentials = list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "hush-s"))
  )
  expect_no_match(capture.output(print(claws_defaults()), dput(claws_defaults())), "hush-")
})
