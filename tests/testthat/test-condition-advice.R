refused <- function(code, status, headers = list(), trailer = TRUE, endpoint = "http://store:1") {
  error <- error_from_service(
    operation_get(model_get("s3"), "PutObject"),
    response(status, headers, raw()),
    list(code = code, message = "No.", fields = list()),
    list(Bucket = "b", Key = "k")
  )
  request <- request("PUT", "/b/k", if (trailer) c("X-Amz-Trailer" = "x-amz-checksum-crc32"))
  call <- list(client = client_core(s3_client(endpoint = endpoint)), signed = request)
  conditionMessage(error_advised(error, call))
}

test_that("a store that takes no chunks is told of with the setting that sends none", {
  setting <- "request_checksum_calculation = \"when_required\""
  expect_match(refused("NotImplemented", 501L), setting, fixed = TRUE)
  expect_match(refused("501", 501L), setting, fixed = TRUE)
  expect_no_match(refused("NotImplemented", 501L, trailer = FALSE), setting, fixed = TRUE)
  expect_no_match(refused("NotImplemented", 501L, endpoint = NULL), setting, fixed = TRUE)
  expect_no_match(refused("AccessDenied", 403L), setting, fixed = TRUE)
})

test_that("a bucket in another region is told of", {
  expect_match(refused("301", 301L), "in another region: svc$get_bucket_location()", fixed = TRUE)
  told <- refused("PermanentRedirect", 301L, list("x-amz-bucket-region" = "eu-west-1"))
  expect_match(told, "in another region: make the client in \"eu-west-1\".", fixed = TRUE)
})

test_that("a call says what one can do", {
  answer <- xml_answer("<Error><Code>NotImplemented</Code><Message>x</Message></Error>", 501L)
  svc <- s3_client(answer, endpoint = "https://store.example")
  error <- expect_error(svc$put_object(Bucket = "b", Key = "k", Body = charToRaw("x")))
  expect_s3_class(error, "NotImplemented")
  expect_match(conditionMessage(error), "when_required", fixed = TRUE)
})

test_that("a host that does not exist because of its prefix is told of with the setting", {
  unresolved <- function(request) stop(error_transport_failure("dns_error", "no such host"))
  told <- function(...) {
    config <- list(retries = list(total_max_attempts = 1))
    svc <- service_client("cloudwatchlogs", unresolved, config = config, ...)
    groups <- list("arn:aws:logs:us-east-1:123456789012:log-group:a")
    conditionMessage(tryCatch(
      svc$start_live_tail(logGroupIdentifiers = groups),
      claws_error = identity
    ))
  }
  expect_match(told(endpoint = "http://127.0.0.1:9"), "inject_host_prefix = FALSE", fixed = TRUE)
  expect_no_match(told(), "inject_host_prefix")
})
