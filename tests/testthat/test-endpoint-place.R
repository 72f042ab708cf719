core_of <- function(region = "us-east-1", endpoint = NULL, ..., service = "s3") {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client_core_make(service, config_make(list(...), keys, endpoint, region), list(env = env_of()))
}

test_that("a region that says fips is one, with such endpoints", {
  place <- core_of("fips-us-gov-west-1")$place
  expect_equal(place$region, "us-gov-west-1")
  expect_true(place$fips)
  expect_equal(core_of("us-gov-west-1-fips")$place, place)
  expect_false(core_of("us-gov-west-1")$place$fips)
  expect_error(core_of("fips-"), "is not a region", class = "claws_invalid_config")
})

test_that("clients have one key where all that decides about endpoints is the same", {
  key <- function(...) core_of(...)$place$key
  expect_equal(key(), key(timeout = 7))
  others <- c(
    key(region = "eu-west-1"),
    key(endpoint = "https://h"),
    key(use_fips_endpoint = TRUE),
    key(use_dualstack_endpoint = TRUE),
    key(s3_force_path_style = TRUE),
    key(disable_ssl = TRUE),
    key(account_id_endpoint_mode = "disabled"),
    key(client_context_params = list(Accelerate = TRUE)),
    key(service = "sqs")
  )
  expect_false(key() %in% others)
  expect_equal(anyDuplicated(others), 0)
})

test_that("a client in another region has that region's place", {
  here <- core_of()
  there <- endpoint_move(here, "eu-west-1")
  expect_equal(there$settings$region, "eu-west-1")
  expect_equal(there$place$region, "eu-west-1")
  expect_false(there$place$key == here$place$key)
  expect_equal(here$place$region, "us-east-1")
})

test_that("a service that is one for the world needs no region, nor does an endpoint", {
  operation <- function(service, name) operation_get(model_get(service), name)
  region <- function(core, operation) endpoint_region(core, operation)
  expect_equal(region(core_of("", service = "iam"), operation("iam", "ListUsers")), "aws-global")
  expect_equal(
    region(core_of("", "https://h", service = "sqs"), operation("sqs", "ListQueues")),
    "us-east-1"
  )
  expect_error(
    region(core_of("", service = "sqs"), operation("sqs", "ListQueues")),
    class = "claws_no_region"
  )
})
