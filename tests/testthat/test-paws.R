test_that("configurations are written as with paws", {
  keys <- creds(access_key_id = "AKIDEXAMPLE", secret_access_key = "hush-secret")
  made <- config(
    credentials = credentials(creds = keys),
    region = "us-east-1",
    max_retries = 3,
    use_dual_stack = TRUE
  )
  svc <- s3(config = made)
  expect_equal(svc$.internal$config$region, "us-east-1")
  expect_equal(svc$.internal$config$max_retries, 3)
  expect_true(svc$.internal$config$use_dual_stack)
  expect_false(svc$.internal$config$close_connection)
  expect_equal(svc$.internal$config$credentials$creds$secret_access_key, "hush-secret")
  expect_error(config(reigon = "x"), "Did you mean region", class = "claws_invalid_config")
})

test_that("all forms that paws' pages show are taken", {
  keys <- list(access_key_id = "A", secret_access_key = "hush-b")
  secret_of <- function(svc) svc$.internal$config$credentials$creds$secret_access_key
  expect_equal(secret_of(s3(credentials = credentials(creds = keys))), "hush-b")
  expect_equal(secret_of(s3(config(credentials(creds(access_key_id = "A", "hush-b"))))), "hush-b")
  expect_equal(
    secret_of(s3(config = list(credentials = list(creds = creds("A", "hush-b"))))),
    "hush-b"
  )
  both <- s3(config = as.list(config(credentials(keys))), credentials = as.list(credentials()))
  expect_equal(secret_of(both), "hush-b")
  other <- sts(config = both$.internal$config, region = "eu-west-1")
  expect_equal(secret_of(other), "hush-b")
  expect_equal(other$.internal$config$region, "eu-west-1")
})

test_that("a configuration is asked for, and one of nothing is empty", {
  expect_identical(get_config()$region, "")
  given <- config()
  expect_false(given$s3_force_path_style || given$s3_virtual_address)
  expect_false(given$credentials$anonymous || credentials()$anonymous)
  svc <- s3(region = "eu-west-1")
  for (client in list(svc, claws_stub(svc), svc["get_object"], set_config(svc))) {
    expect_identical(get_config(client)$region, "eu-west-1")
  }
  expect_error(get_config("s3"), "must be a client", class = "claws_invalid_config")
})

test_that("a configuration is changed in a copy of the client", {
  svc <- s3(region = "us-east-1", credentials = list(anonymous = TRUE))
  changed <- set_config(svc, list(region = "eu-west-1", credentials = list(profile = "")))
  expect_equal(get_config(changed)$region, "eu-west-1")
  expect_true(get_config(changed)$credentials$anonymous)
  expect_equal(get_config(svc)$region, "us-east-1")
  expect_error(set_config(svc, list(region = 1)), "region must be", class = "claws_invalid_config")
})
