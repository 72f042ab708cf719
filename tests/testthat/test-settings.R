settings_of <- function(..., config = list()) {
  settings_resolve(config_make(config, list(), NULL, NULL), env_of(...))
}

region_of <- function(...) settings_of(...)$region

test_that("a setting is the config's, the environment's, the profile's or its default", {
  path <- tempfile()
  on.exit(unlink(path))
  writeLines(c("[default]", "retry_mode = legacy", "use_fips_endpoint = True"), path)
  settings <- settings_of(AWS_CONFIG_FILE = path)
  expect_equal(settings$retry_mode, "legacy")
  expect_true(settings$use_fips_endpoint)
  settings <- settings_of(AWS_CONFIG_FILE = path, AWS_RETRY_MODE = "adaptive")
  expect_equal(settings$retry_mode, "adaptive")
  given <- list(retries = list(mode = "standard"))
  settings <- settings_of(AWS_RETRY_MODE = "adaptive", config = given)
  expect_equal(settings$retry_mode, "standard")
  expect_equal(settings_of()$retry_mode, "standard")
  expect_equal(settings_of()$read_timeout, 60)
})

test_that("a field of paws or a nested one is the setting that it means", {
  expect_true(settings_of(config = list(use_dual_stack = TRUE))$use_dualstack_endpoint)
  expect_equal(settings_of(config = list(timeout = 5))$read_timeout, 5)
  style <- list(s3 = list(addressing_style = "path"))
  expect_equal(settings_of(config = style)$s3_addressing_style, "path")
})

test_that("a field may say the opposite of a setting", {
  off <- function(..., env = list()) {
    do.call(settings_of, c(env, list(config = list(...))))$disable_host_prefix_injection
  }
  variable <- list(AWS_DISABLE_HOST_PREFIX_INJECTION = "true")
  expect_false(off())
  expect_true(off(inject_host_prefix = FALSE))
  expect_true(off(env = variable))
  expect_false(off(inject_host_prefix = TRUE, env = variable))
  expect_false(settings_of(config = list(disable_param_validation = TRUE))$parameter_validation)
})

test_that("a setting has the type of its default", {
  expect_false(settings_of(AWS_USE_FIPS_ENDPOINT = "yes")$use_fips_endpoint)
  expect_equal(settings_of(AWS_MAX_ATTEMPTS = "7")$max_attempts, 7)
  expect_error(
    settings_of(AWS_MAX_ATTEMPTS = "many"),
    "AWS_MAX_ATTEMPTS must be a whole number, not \"many\"",
    class = "claws_invalid_config"
  )
})

test_that("a region is the client's, the environment's or the profile's, in this order", {
  path <- tempfile()
  on.exit(unlink(path))
  writeLines(c("[default]", "region = file-1", "[profile dev]", "region = dev-1"), path)
  expect_equal(region_of(AWS_REGION = "env-1", config = list(region = "own-1")), "own-1")
  expect_equal(region_of(AWS_REGION = "env-1", AWS_CONFIG_FILE = path), "env-1")
  expect_equal(region_of(AWS_DEFAULT_REGION = "env-2", AWS_CONFIG_FILE = path), "env-2")
  expect_equal(region_of(AWS_CONFIG_FILE = path), "file-1")
  expect_equal(region_of(AWS_CONFIG_FILE = path, AWS_PROFILE = "dev"), "dev-1")
  expect_equal(region_of(), "")
})

test_that("AWS_REGION goes before AWS_DEFAULT_REGION", {
  expect_equal(suppressMessages(region_of(AWS_REGION = "a-1", AWS_DEFAULT_REGION = "b-1")), "a-1")
})

test_that("what cannot be part of a host name is refused", {
  for (region in c("us east", "us/east", "evil.com#", "a.b")) {
    expect_error(
      region_of(AWS_REGION = region),
      "is not the name of a region",
      class = "claws_invalid_config"
    )
  }
})

test_that("an empty variable is none", {
  expect_equal(settings_of(AWS_PROFILE = "", AWS_RETRY_MODE = "")$retry_mode, "standard")
})

test_that("two regions in the environment are told once", {
  the_forget("region_told")
  on.exit(the_forget("region_told"))
  region <- function(...) region_of(AWS_REGION = "a-1", AWS_DEFAULT_REGION = "b-1", ...)
  expect_silent(region(config = list(region = "c-1")))
  expect_message(
    region(),
    "AWS_DEFAULT_REGION is b-1: claws uses a-1",
    class = "claws_region_conflict"
  )
  expect_silent(region())
  expect_silent(region_of(AWS_REGION = "a-2", AWS_DEFAULT_REGION = "a-2"))
})

test_that("each setting knows where it is from", {
  path <- tempfile()
  on.exit(unlink(path))
  writeLines(c("[default]", "retry_mode = legacy", "s3 =", "  addressing_style = path"), path)
  settings <- settings_of(
    AWS_CONFIG_FILE = path,
    AWS_DEFAULT_REGION = "a-1",
    config = list(connect_timeout = 3)
  )
  origins <- settings_origin(list(settings = settings))
  expect_named(origins, names(settings_table()))
  expect_equal(origins[["connect_timeout"]], "config")
  expect_equal(origins[["region"]], "AWS_DEFAULT_REGION")
  expect_equal(origins[["retry_mode"]], "profile: retry_mode")
  expect_equal(origins[["s3_addressing_style"]], "profile: s3.addressing_style")
  expect_equal(origins[["read_timeout"]], "default")
})

test_that("the defaults mode sets what nobody set", {
  timeout <- function(...) settings_of(...)$connect_timeout
  expect_equal(timeout(), 60)
  expect_equal(timeout(AWS_DEFAULTS_MODE = "Standard"), 3.1)
  expect_equal(timeout(AWS_DEFAULTS_MODE = "mobile"), 30)
  expect_equal(timeout(AWS_DEFAULTS_MODE = "mobile", config = list(connect_timeout = 2)), 2)
  expect_equal(timeout(AWS_DEFAULTS_MODE = "auto"), 3.1)
  here <- list(AWS_DEFAULTS_MODE = "auto", AWS_EXECUTION_ENV = "x", AWS_REGION = "a-1")
  expect_equal(do.call(timeout, here), 1.1)
  expect_equal(do.call(timeout, c(here, list(config = list(region = "b-1")))), 3.1)
})

test_that("a word that is none of the choices is refused, and where it is from told", {
  expect_error(
    settings_of(AWS_DEFAULTS_MODE = "fast"),
    "defaults_mode (from AWS_DEFAULTS_MODE) must be \"legacy\" or \"auto\"",
    fixed = TRUE,
    class = "claws_invalid_config"
  )
  style <- list(s3 = list(addressing_style = "round"))
  expect_error(settings_of(config = style), "s3_addressing_style must be", fixed = TRUE)
  expect_equal(
    settings_of(AWS_REQUEST_CHECKSUM_CALCULATION = "WHEN_REQUIRED")$request_checksum_calculation,
    "when_required"
  )
})

test_that("a request is sent at least once, and waited for", {
  refused <- function(...) {
    config <- config_make(list(...), list(), NULL, NULL)
    expect_error(settings_resolve(config, env_of()), class = "claws_invalid_config")
  }
  refused(max_retries = -3)
  refused(retries = list(max_attempts = -1))
  refused(retries = list(total_max_attempts = 0))
  for (seconds in c(0, -1)) {
    refused(timeout = seconds)
    refused(connect_timeout = seconds)
    refused(total_timeout = seconds)
  }
})

test_that("attempts that the config counts otherwise are from the config, too", {
  config <- config_make(list(max_retries = 0), list(), NULL, NULL)
  settings <- settings_resolve(config, env_of(AWS_MAX_ATTEMPTS = "7"))
  expect_equal(settings$max_attempts, 1)
  expect_equal(attr(settings, "origins")[["max_attempts"]], "config")
})
