profile_of <- function(...) sso_profile(asker(c(...)))
session <- c("[sso-session corp]", "sso_start_url = https://c/start", "sso_region = eu-west-1")

test_that("a profile has the settings of its sso-session", {
  sso <- profile_of("[default]", "sso_session = corp", "sso_role_name = Admin", session)
  expect_equal(sso[["sso_start_url"]], "https://c/start")
  expect_equal(sso[["sso_region"]], "eu-west-1")
  expect_equal(sso[["sso_role_name"]], "Admin")
  expect_equal(sso[["profile"]], "default")
})

test_that("an sso-session that is not there, or says otherwise than its profile, is an error", {
  error <- expect_error(
    profile_of("[default]", "sso_session = gone"),
    class = "claws_invalid_config"
  )
  expect_match(conditionMessage(error), "\"gone\", which does not exist")
  error <- expect_error(
    profile_of("[default]", "sso_session = corp", "sso_region = us-east-1", session),
    class = "claws_invalid_config"
  )
  expect_equal(
    conditionMessage(error),
    "sso_region differs between profile \"default\" and its sso-session."
  )
})

test_that("settings that are missing are said", {
  sso <- profile_of("[default]", "sso_start_url = https://c/start")
  error <- expect_error(sso_check(sso), class = "claws_invalid_config")
  expect_match(conditionMessage(error), "has no sso_role_name, sso_account_id, sso_region")
  expect_null(sso_check(list(sso_start_url = "u", sso_region = "r"), sso_session_keys))
})
