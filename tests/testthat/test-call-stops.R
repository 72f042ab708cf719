# The stops of an operation of a service, by point; those that are on the road.
stops_for <- function(service, name, config = list(), ...) {
  parts <- list(env = env_of(...))
  core <- client_core_make(service, config_make(config, list(), NULL, "us-east-1"), parts)
  Filter(length, client_operation(core, name)$stops)
}

test_that("an operation without needs has no stops beside those of all calls", {
  expect_length(stops_for("sagemaker", "CreateTrainingJob"), 0)
})

test_that("a stop is on the road of those operations for which it does something", {
  expect_identical(stops_for("s3", "GetObject")$prepare, list(checksum_ask))
  expect_null(stops_for("s3", "ListBuckets")$prepare)
  upload <- stops_for("s3", "PutObject")
  expect_identical(upload$after_endpoint, list(checksum_request))
  expect_null(stops_for("s3", "ListObjectsV2")$after_endpoint)
  expect_identical(stops_for("lambda", "Invoke")$after_endpoint, list(body_settle))
  expect_identical(
    stops_for("cloudwatch", "PutMetricData")$after_endpoint,
    list(compress_request)
  )
  discovered <- stops_for("timestreamquery", "Query")
  expect_identical(discovered$before_sign, list(discovery_apply))
  expect_identical(discovered$before_parse, list(discovery_check))
  asked <- stops_for("timestreamquery", "DescribeEndpoints")
  expect_identical(asked$after_serialize, list(add_api_version))
})

test_that("the settings of a client decide, too", {
  config <- list(response_checksum_validation = "when_required")
  expect_null(stops_for("s3", "GetObject", config)$prepare)
  traced <- stops_for("sqs", "ListQueues", AWS_LAMBDA_FUNCTION_NAME = "f")
  expect_identical(traced$after_serialize, list(add_trace_id))
})

test_that("a stop of any service stands beside the hooks of the service", {
  answer <- stops_for("s3", "GetObject")$before_parse
  expect_identical(answer[1:3], list(checksum_response, sink_fill, into_fill))
  expect_identical(attr(answer[[4]], "where"), s3_says_expires)
})
