test_that("a row has all that is asked of a setting", {
  for (row in settings_table()) {
    expect_length(row$default, 1L)
    expect_true(row$decides %in% c("", "endpoint"))
    expect_true(is.null(row$choices) || is.na(row$default) || row$default %in% row$choices)
    expect_true(is.null(row$unit) || is.numeric(row$default))
  }
})

test_that("a variable's setting has its own name in a profile, where no other is said", {
  expect_equal(settings_table()$use_fips_endpoint$keys, "use_fips_endpoint")
  expect_equal(settings_table()$user_agent_appid$keys, "sdk_ua_app_id")
  expect_equal(settings_table()$verify$keys, character())
})
