test_that("a provider's client signs with given keys or not at all, in the client's region", {
  client <- asker(
    c("[profile dev]", "region = eu-west-1", "retry_mode = adaptive"),
    profile = "dev",
    region = NULL
  )
  keys <- credentials_new("A", "hush-s", "hush-t")
  signing <- nested_client(client, "sts", keys)
  expect_equal(signing$settings$region, "eu-west-1")
  expect_equal(signing$settings$retry_mode, "adaptive")
  expect_equal(credentials_static(signing)$session_token, "hush-t")
  expect_false(signing$settings$credentials$anonymous)
  silent <- nested_client(client, "sso", region = "us-east-2")
  expect_true(silent$settings$credentials$anonymous)
  expect_equal(silent$settings$region, "us-east-2")
})

test_that("its settings are those of the first profile, and its hooks none of the client's", {
  client <- asker(c("[profile a]", "retry_mode = adaptive", "[profile b]"), profile = "a")
  client$parts$hooks <- list()
  client$parts$credentials_chain <- list()
  other <- client_of_profile(client, "b")
  expect_equal(other$settings$credentials$profile, "b")
  nested <- nested_client(client_of_profile(other, ""), "sts")
  expect_equal(nested$settings$retry_mode, "adaptive")
  expect_setequal(
    names(nested$parts),
    setdiff(names(client$parts), c("hooks", "credentials_chain"))
  )
})

test_that("the profile of a client is that of both files", {
  client <- asker(c("[profile dev]", "x = 1"), c("[dev]", "y = 2"), profile = "dev")
  expect_equal(client_profile(client), list(name = "dev", section = list(x = "1", y = "2")))
  expect_null(client_profile(asker())$section)
})
