test_that("a row has all that is asked of a setting", {
  for (row in settings_table()) {
    expect_length(row$default, 1L)
    expect_true(row$decides %in% c("", "endpoint"))
    expect_true(is.null(row$choices) || is.na(row$default) || row$default %in% row$choices)
    expect_true(is.null(row$unit) || is.numeric(row$default))
  }
})

test_that("a switch is off or not said, but for these", {
  defaults <- lapply(settings_table(), `[[`, "default")
  switches <- unlist(Filter(is.logical, defaults))
  expect_identical(names(which(switches)), c("parameter_validation", "verify"))
  unsaid <- c("s3_use_dualstack_endpoint", "s3_payload_signing_enabled", "s3_use_arn_region")
  expect_identical(names(switches[is.na(switches)]), unsaid)
  expect_false(any(vapply(config_fields_without_effect, isTRUE, NA)))
})

test_that("a word may be written in any case where the AWS CLI takes it so", {
  lower <- vapply(settings_table(), `[[`, NA, "lower")
  expect_identical(
    names(which(lower)),
    c(
      "account_id_endpoint_mode",
      "request_checksum_calculation",
      "response_checksum_validation",
      "defaults_mode"
    )
  )
})

test_that("a variable's setting has its own name in a profile, where no other is said", {
  expect_equal(settings_table()$use_fips_endpoint$keys, "use_fips_endpoint")
  expect_equal(settings_table()$user_agent_appid$keys, "sdk_ua_app_id")
  expect_equal(settings_table()$verify$keys, character())
})
