test_that("a call in a Lambda function carries the trace of its caller", {
  trace_of <- function(...) {
    sent <- new.env()
    client <- tiny_client(sent = sent)
    client <- service_client("sqs", json_answer("{}"), sent, env = env_of(...))
    client$list_queues()
    headers_of(sent$request)[["x-amzn-trace-id"]]
  }
  trace <- "Root=1-5759e988;Parent=53995c3f;Sampled=1;a b"
  expect_equal(
    trace_of(AWS_LAMBDA_FUNCTION_NAME = "f", "_X_AMZN_TRACE_ID" = trace),
    "Root=1-5759e988;Parent=53995c3f;Sampled=1;a%20b"
  )
  expect_null(trace_of("_X_AMZN_TRACE_ID" = trace))
  expect_null(trace_of(AWS_LAMBDA_FUNCTION_NAME = "f"))
})

test_that("a service is asked for its endpoints in its version", {
  sent <- new.env()
  service_client("timestreamquery", json_answer('{"Endpoints":[]}'), sent)$describe_endpoints()
  expect_equal(headers_of(sent$request)[["x-amz-api-version"]], "2018-11-01")
})
