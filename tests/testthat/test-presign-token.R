database <- function(service) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  parts <- list(
    clock = function() as.POSIXct("2024-02-03 04:05:06", tz = "UTC"),
    env = env_of()
  )
  client(service, list(), keys, NULL, "us-east-1", parts)
}

test_that("a token for RDS is a URL without its scheme", {
  token <- database("rds")$build_auth_token("Db.example.com:3306", "jane doe")
  expect_match(
    token,
    "^Db.example.com:3306/\\?Action=connect&DBUser=jane%20doe&X-Amz-Algorithm=AWS4-HMAC-SHA256&"
  )
  expect_match(token, "%2F20240203%2Fus-east-1%2Frds-db%2Faws4_request&", fixed = TRUE)
  expect_match(token, "X-Amz-Expires=900&", fixed = TRUE)
  svc <- database("rds")
  expect_equal(svc$build_auth_token_v2("Db.example.com", 3306, "jane doe"), token)
  expect_equal(svc$generate_db_auth_token("Db.example.com", 3306L, "jane doe"), token)
  other <- svc$build_auth_token("Db.example.com:3306", "jane doe", region = "eu-west-1")
  expect_match(other, "eu-west-1")
})

test_that("other credentials may sign a token", {
  keys <- list(access_key_id = "OTHER", secret_access_key = "hush-2")
  token <- database("rds")$build_auth_token("h:1", "u", keys)
  expect_match(token, "X-Amz-Credential=OTHER%2F", fixed = TRUE)
})

test_that("credentials for one token sign that token and nothing else", {
  keys <- list(access_key_id = "OTHER", secret_access_key = "hush-2")
  signer <- function(token) sub(".*X-Amz-Credential=([A-Z]+)%2F.*", "\\1", token)
  fresh <- database("rds")
  expect_equal(signer(fresh$build_auth_token("h:1", "u", keys)), "OTHER")
  expect_equal(signer(fresh$build_auth_token("h:1", "u")), "AKIDEXAMPLE")
  expect_equal(signer(fresh$build_auth_token("h:1", "u", keys)), "OTHER")
  expect_error(fresh$build_auth_token("h:1", "u", list()), class = "claws_no_credentials")
})

test_that("a token for other credentials is for the client's region", {
  keys <- list(access_key_id = "OTHER", secret_access_key = "hush-2")
  expect_match(database("rds")$build_auth_token("h:1", "u", keys), "us-east-1%2Frds-db")
})

test_that("tokens for DSQL say which role connects", {
  svc <- database("auroradsql")
  admin <- svc$generate_db_connect_admin_auth_token("h.example.com")
  expect_match(admin, "^h.example.com/\\?Action=DbConnectAdmin&.*%2Fdsql%2Faws4_request")
  plain <- svc$generate_db_connect_auth_token("h.example.com", ExpiresIn = 60)
  expect_match(plain, "Action=DbConnect&.*X-Amz-Expires=60&")
})

test_that("without a region there is no token", {
  config <- config_make(list(), list(), NULL, NULL)
  client <- client_core_make("rds", config, list(env = env_of()))
  expect_error(
    presign_token(client, "build_auth_token", "h:1", c(a = "b"), "rds-db", NULL, 900),
    class = "claws_no_region"
  )
})
