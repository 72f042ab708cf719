test_that("a request is signed for the signing name of the service", {
  sent <- new.env()
  tiny_client(sent = sent)$list_things()
  expect_match(
    sent$request$headers[["Authorization"]],
    "Credential=AKIDEXAMPLE/20240203/us-east-1/tinysigning/aws4_request"
  )
})

test_that("operations for anybody and anonymous clients are not signed", {
  sent <- new.env()
  tiny_client(sent = sent)$ping()
  expect_false("Authorization" %in% names(sent$request$headers))
  tiny_client(sent = sent, config = list(credentials = list(anonymous = TRUE)))$list_things()
  expect_false("Authorization" %in% names(sent$request$headers))
})

# What a client of a service would send.
signed_by <- function(service, name, params, endpoint = NULL, config = list(), env = env_of()) {
  sent <- new.env()
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  parts <- list(
    transport = function(request, client) {
      sent$request <- request
      response(200L, list(), raw())
    },
    env = env
  )
  client <- client(service, config, keys, endpoint, "us-east-1", parts)
  do.call(client[[name]], params)
  sent$request
}

test_that("S3 states the hash of what it sends, and its path is signed as it is", {
  request <- signed_by("s3", "get_object", list(Bucket = "b", Key = "a//b"))
  expect_match(request$path, "/a//b$")
  expect_equal(request$headers[["X-Amz-Content-SHA256"]], sha256_hex(raw()))
})

test_that("a payload that is not signed says so, where TLS guards it", {
  upload <- list(
    sequenceStoreId = "1234567890",
    uploadId = "1234567890",
    partSource = "SOURCE1",
    partNumber = 1,
    payload = charToRaw("x")
  )
  request <- signed_by("omics", "upload_read_set_part", upload)
  expect_equal(request$headers[["X-Amz-Content-SHA256"]], "UNSIGNED-PAYLOAD")
  plain <- signed_by("omics", "upload_read_set_part", upload, "http://127.0.0.1:1")
  expect_false("X-Amz-Content-SHA256" %in% names(plain$headers))
})

# Whether the payload of an S3 request would be left out of the signature.
is_left_to_tls <- function(operation, headers = character(), scheme = "https", s3 = list()) {
  config <- config_make(list(s3 = s3), list(), NULL, "us-east-1")
  client <- client_core_make("s3", config, list(env = env_of()))
  request <- request("PUT", "/", headers)
  request$scheme <- scheme
  operation <- operation_get(model_get("s3"), operation)
  leaves_payload(request, client, operation, list(s3 = TRUE))
}

test_that("S3 leaves an upload to TLS and a checksum, unless it is told", {
  checksum <- c("x-amz-checksum-crc32" = "AAAAAA==")
  expect_true(is_left_to_tls("PutObject", checksum))
  expect_true(is_left_to_tls("PutObject", c("Content-MD5" = "x")))
  expect_false(is_left_to_tls("PutObject"))
  expect_false(is_left_to_tls("PutObject", checksum, "http"))
  expect_false(is_left_to_tls("DeleteObjects", checksum))
  expect_false(is_left_to_tls("PutObject", checksum, s3 = list(payload_signing_enabled = TRUE)))
  expect_true(is_left_to_tls("DeleteObjects", s3 = list(payload_signing_enabled = FALSE)))
})

test_that("a token goes in place of a signature, and who has none is told the variable", {
  env <- env_of(AWS_BEARER_TOKEN_BEDROCK = "hush-token")
  asked <- function(...) signed_by("bedrock", "list_guardrails", list(), ...)
  expect_equal(asked(env = env)$headers[["Authorization"]], "Bearer hush-token")
  expect_match(asked()$headers[["Authorization"]], "^AWS4-HMAC-SHA256 ")
  expect_error(
    asked(config = list(signature_version = "bearer")),
    "AWS_BEARER_TOKEN_BEDROCK",
    class = "claws_no_token"
  )
})

noon <- as.POSIXct("2024-02-03 12:00:00", tz = "UTC")

# A client that is `late` seconds behind a service which refuses what is 5 minutes off.
late_client <- function(late, sent, code = "RequestTimeTooSkewed") {
  the_forget("clock_skew")
  stamps <- character()
  parts <- list(
    transport = function(request, client) {
      stamp <- request$headers[["X-Amz-Date"]]
      stamps <<- c(stamps, stamp)
      sent$stamps <- stamps
      there <- as.POSIXct(stamp, format = "%Y%m%dT%H%M%SZ", tz = "UTC")
      headers <- list(date = time_format(noon, "rfc822"))
      if (abs(as.numeric(noon) - as.numeric(there)) > 300) {
        body <- sprintf('{"__type": "%s", "message": "off"}', code)
        return(response(403L, headers, charToRaw(body)))
      }
      response(200L, headers, charToRaw("{}"))
    },
    clock = function() noon - late,
    sleep = function(seconds) NULL,
    env = env_of()
  )
  the$models[["tiny"]] <- tiny_model()
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client("tiny", list(), keys, NULL, "us-east-1", parts)
}

test_that("a wrong clock is put right once, and stays so", {
  on.exit(the_forget("clock_skew"))
  for (late in c(3600, -3600)) {
    sent <- new.env()
    svc <- late_client(late, sent)
    svc$list_things()
    expect_length(sent$stamps, 2)
    expect_equal(sent$stamps[[2]], "20240203T120000Z")
    svc$list_things()
    expect_equal(sent$stamps[-1], rep("20240203T120000Z", 2))
  }
})

test_that("a signature that is wrong at the right time is an error at once", {
  on.exit(the_forget("clock_skew"))
  outcome <- function(code, date) {
    structure(
      list(code = code, headers = list(date = date)),
      class = c(code, "claws_service_error", "claws_error", "error", "condition")
    )
  }
  client <- list(parts = list(clock = function() noon))
  learn <- function(...) class(clock_learn(outcome(...), client, list(host = "h")))
  at <- function(seconds) time_format(noon + seconds, "rfc822")
  expect_false("claws_clock_skew" %in% learn("SignatureDoesNotMatch", at(clock_tolerance - 1)))
  expect_false("claws_clock_skew" %in% learn("ValidationException", at(3600)))
  expect_false("claws_clock_skew" %in% learn("SignatureDoesNotMatch", "no date"))
  expect_null(the$clock_skew)
  expect_equal(
    learn("SignatureDoesNotMatch", at(3600))[1:3],
    c("SignatureDoesNotMatch", "claws_clock_skew", "claws_service_error")
  )
  expect_equal(the$clock_skew$h, 3600)
  the_forget("clock_skew")
  expect_true("claws_clock_skew" %in% learn("SignatureDoesNotMatch", at(clock_tolerance)))
  expect_identical(clock_learn(list(a = 1), client, list(host = "h")), list(a = 1))
})
