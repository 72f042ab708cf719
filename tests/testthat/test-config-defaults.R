test_that("a role is assumed with the default credentials, not with the default role", {
  given <- list(role_arn = "b")
  base <- list(profile = "dev", role_arn = "a", external_id = "x")
  expect_equal(defaults_credentials(given, base), list(profile = "dev"))
  expect_equal(defaults_credentials(list(profile = "", anonymous = FALSE), base), base)
  expect_equal(defaults_credentials(list(creds = list(access_key_id = "x")), base), list())
})

test_that("another name of a setting takes its default away, too", {
  base <- list(retry_mode = "adaptive", retries = list(mode = "standard", max_attempts = 4))
  over <- defaults_under(list(retries = list(mode = "legacy")), base)
  expect_equal(over, list(retries = list(max_attempts = 4, mode = "legacy")))
  expect_equal(defaults_under(list(region = "a"), NULL), list(region = "a"))
})

test_that("an empty string takes nothing away in a configuration", {
  over <- defaults_under(list(region = "", s3 = list(addressing_style = "")), list(region = "a"))
  expect_equal(over$region, "a")
})
