url_for <- function(service, ..., config = list(), file = NULL) {
  env <- env_of(...)
  if (!is.null(file)) {
    writeLines(file, env("AWS_CONFIG_FILE"))
  }
  config <- config_make(config, list(), NULL, "us-east-1")
  client_core_make(service, config, list(env = env))$place$url
}

file <- c(
  "[default]",
  "endpoint_url = http://all",
  "services = mine",
  "[services mine]",
  "s3 =",
  "  endpoint_url = http://s3",
  "elastic_beanstalk =",
  "  endpoint_url = http://beans"
)

test_that("a service's variable goes before that of all, and both before the file", {
  expect_equal(url_for("s3"), "")
  expect_equal(url_for("s3", AWS_ENDPOINT_URL = "http://v"), "http://v")
  expect_equal(
    url_for("s3", AWS_ENDPOINT_URL = "http://v", AWS_ENDPOINT_URL_S3 = "http://own"),
    "http://own"
  )
  expect_equal(url_for("s3", AWS_ENDPOINT_URL = "http://v", file = file), "http://v")
})

test_that("a section of services goes before the profile's own endpoint", {
  expect_equal(url_for("s3", file = file), "http://s3")
  expect_equal(url_for("elasticbeanstalk", file = file), "http://beans")
  expect_equal(url_for("sqs", file = file), "http://all")
})

test_that("what the client is given goes before all, and the rest can be ignored", {
  expect_equal(url_for("s3", file = file, config = list(endpoint = "http://mine")), "http://mine")
  config <- list(ignore_configured_endpoint_urls = TRUE)
  expect_equal(url_for("s3", file = file, config = config), "")
  expect_equal(
    url_for("s3", file = file, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "true"),
    ""
  )
})

test_that("a section that is not there is named", {
  expect_error(
    url_for("s3", file = file[1:3]),
    "no section \\[services mine\\]",
    class = "claws_invalid_config"
  )
})

test_that("a variable that holds no URL is named", {
  error <- expect_error(url_for("s3", AWS_ENDPOINT_URL_S3 = "x"), class = "claws_invalid_config")
  expect_equal(error$setting, "AWS_ENDPOINT_URL_S3")
})

test_that("a host may have a port up to the last there is, and nothing that ends it earlier", {
  expect_true(is_authority("host:65535"))
  expect_false(is_authority("host:65536"))
  expect_false(is_authority("ho/st"))
})
