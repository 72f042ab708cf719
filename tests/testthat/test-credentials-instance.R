instance <- function(..., env = list()) {
  env <- utils::modifyList(list(AWS_EC2_METADATA_DISABLED = ""), env)
  asker(env = env, answers = list(...))
}

granted <- function(end = "2001-09-09T07:46:40Z", ...) {
  object_answer(
    Code = "Success",
    AccessKeyId = "INSTANCE",
    SecretAccessKey = "hush-s",
    Token = "hush-t",
    Expiration = end
  )
}

url_of <- function(client, number) request_url(client$sent$requests[[number]])

test_that("a token is fetched first, then the role, then its credentials", {
  client <- instance(text_answer("hush-session"), text_answer("my-role"), granted())
  found <- credentials_instance(client)
  expect_equal(found$access_key_id, "INSTANCE")
  expect_equal(found$session_token, "hush-t")
  expect_equal(found$expiration, 1e9 + 6 * 3600)
  expect_equal(found$provider_name, "iam-role")
  expect_equal(client$sent$requests[[1]]$method, "PUT")
  expect_equal(url_of(client, 1), "http://169.254.169.254/latest/api/token")
  ttl <- client$sent$requests[[1]]$headers[["x-aws-ec2-metadata-token-ttl-seconds"]]
  expect_equal(ttl, "21600")
  roles <- "http://169.254.169.254/latest/meta-data/iam/security-credentials/"
  expect_equal(url_of(client, 2), roles)
  expect_equal(url_of(client, 3), paste0(roles, "my-role"))
  for (i in 2:3) {
    headers <- client$sent$requests[[i]]$headers
    expect_equal(headers[["x-aws-ec2-metadata-token"]], "hush-session")
  }
})

test_that("where there is no version 2, version 1 is asked unless it is off", {
  slow <- error_transport_failure("read_timeout", "timeout")
  for (no in list(text_answer("", 403L), text_answer("", 404L), text_answer("", 405L), slow)) {
    client <- instance(no, text_answer("r"), granted())
    expect_equal(credentials_instance(client)$access_key_id, "INSTANCE")
    expect_false("x-aws-ec2-metadata-token" %in% names(client$sent$requests[[2]]$headers))
    client <- instance(no, env = list(AWS_EC2_METADATA_V1_DISABLED = "true"))
    expect_error(
      credentials_instance(client),
      "IMDSv1 is disabled",
      class = "claws_credentials_error"
    )
  }
})

test_that("where nobody answers, it is passed over with the reason", {
  down <- error_transport_failure("connection_error", "no route")
  broken <- text_answer("<html>")
  cases <- list(
    "no route" = list(down, down),
    "refuses to give a token" = list(text_answer("", 400L)),
    "HTTP 404" = list(text_answer("hush-t"), text_answer("", 404L)),
    "HTTP 200 and nothing" = list(text_answer("hush-t"), text_answer("")),
    "and nothing" = list(text_answer("hush-t"), text_answer("r"), broken),
    "AssumeRoleUnauthorizedAccess" = list(
      text_answer("hush-t"),
      text_answer("r"),
      object_answer(Code = "AssumeRoleUnauthorizedAccess", Message = "no")
    )
  )
  for (message in names(cases)) {
    found <- credentials_instance(do.call(instance, cases[[message]]))
    expect_s3_class(found, "claws_passed")
    expect_match(found, message)
  }
})

test_that("it is asked as often as the settings say", {
  env <- list(AWS_METADATA_SERVICE_NUM_ATTEMPTS = "2", AWS_METADATA_SERVICE_TIMEOUT = "5")
  busy <- text_answer("", 500L)
  answers <- list(
    busy,
    text_answer("hush-t"),
    busy,
    text_answer("r"),
    error_transport_failure("dns_error", "x"),
    granted()
  )
  client <- do.call(instance, c(answers, list(env = env)))
  expect_equal(credentials_instance(client)$access_key_id, "INSTANCE")
  expect_length(client$sent$requests, 6)
})

test_that("the address is that of the settings", {
  endpoint <- function(...) instance_endpoint(asker(env = list(...))$settings)
  expect_equal(endpoint(), "http://169.254.169.254/")
  expect_equal(endpoint(AWS_IMDS_USE_IPV6 = "true"), "http://[fd00:ec2::254]/")
  mode <- "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"
  with_mode <- function(value) do.call(endpoint, stats::setNames(list(value), mode))
  expect_equal(with_mode("IPv6"), "http://[fd00:ec2::254]/")
  expect_equal(with_mode("ipv4"), "http://169.254.169.254/")
  expect_error(with_mode("ipv5"), "ipv4 or ipv6", class = "claws_invalid_config")
  expect_equal(endpoint(AWS_EC2_METADATA_SERVICE_ENDPOINT = "http://h:1/x"), "http://h:1/x/")
  expect_error(
    endpoint(AWS_EC2_METADATA_SERVICE_ENDPOINT = "nowhere"),
    "no URL",
    class = "claws_invalid_config"
  )
})

test_that("it can be turned off", {
  env <- list(AWS_EC2_METADATA_DISABLED = "TRUE")
  expect_match(credentials_instance(instance(env = env)), "AWS_EC2_METADATA_DISABLED is true")
})

test_that("credentials that were not renewed in time are used for longer", {
  client <- asker()
  wait <- 15 * 60 + 120 + 240
  at <- function(left) {
    instance_expiration(format(.POSIXct(1e9 + left, tz = "UTC"), "%Y-%m-%dT%H:%M:%SZ"), client)
  }
  expect_equal(at(wait + 1), 1e9 + wait + 1)
  expect_equal(at(wait), 1e9 + wait)
  expect_equal(at(-3600), 1e9 + wait)
  client$parts$random <- function() 0
  expect_equal(at(0), 1e9 + 15 * 60 + 120)
  client$parts$random <- function() 1 - 1e-9
  expect_equal(at(0), 1e9 + 15 * 60 + 600)
})
