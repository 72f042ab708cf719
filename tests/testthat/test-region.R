region_of <- function(..., config = list()) {
  region_resolve(config_make(config, list(), NULL, NULL), env_of(...))
}

test_that("a region is the client's, the environment's or the profile's, in this order", {
  path <- tempfile()
  on.exit(unlink(path))
  writeLines(c("[default]", "region = file-1", "[profile dev]", "region = dev-1"), path)
  expect_equal(region_of(AWS_REGION = "env-1", config = list(region = "own-1")), "own-1")
  expect_equal(region_of(AWS_REGION = "env-1", AWS_CONFIG_FILE = path), "env-1")
  expect_equal(region_of(AWS_DEFAULT_REGION = "env-2", AWS_CONFIG_FILE = path), "env-2")
  expect_equal(region_of(AWS_CONFIG_FILE = path), "file-1")
  expect_equal(region_of(AWS_CONFIG_FILE = path, AWS_PROFILE = "dev"), "dev-1")
  expect_null(region_of())
})

test_that("AWS_REGION goes before AWS_DEFAULT_REGION", {
  expect_equal(region_of(AWS_REGION = "a-1", AWS_DEFAULT_REGION = "b-1"), "a-1")
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
