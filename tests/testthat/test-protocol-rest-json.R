rest_json <- function(service, name, ...) {
  operation <- operation_get(model_get(service), name)
  protocol_rest_json()$serialize(operation, params_check(list(...), operation))
}

test_that("what has no other place is JSON in the body", {
  request <- rest_json("batch", "SubmitJob", jobName = "a", jobQueue = "b", jobDefinition = "c")
  expect_equal(request$path, "/v1/submitjob")
  expect_equal(request$headers, c("Content-Type" = "application/json"))
  expect_equal(rawToChar(request$body), '{"jobName":"a","jobQueue":"b","jobDefinition":"c"}')
})

test_that("an input for the body of which nothing is given is an empty object", {
  request <- rest_json("batch", "DescribeComputeEnvironments")
  expect_equal(rawToChar(request$body), "{}")
})

test_that("a blob that is the body has no type of content", {
  request <- rest_json("lambda", "Invoke", FunctionName = "f", Payload = as.raw(1))
  expect_equal(request$body, as.raw(1))
  expect_length(request$headers, 0)
})

test_that("a header, then the body, says which error it is", {
  operation <- operation_get(model_get("lambda"), "Invoke")
  error_of <- function(body, headers = list()) {
    protocol_rest_json()$parse_error(operation, response(400L, headers, charToRaw(body)))
  }
  header <- list("x-amzn-errortype" = "TooManyRequestsException:http://x", "retry-after" = "7")
  error <- error_of('{"Reason":"r","message":"m","code":"Other"}', header)
  expect_equal(error$code, "TooManyRequestsException")
  expect_equal(error$message, "m")
  expect_equal(error$fields, list(retryAfterSeconds = "7", message = "m", Reason = "r"))
  expect_equal(error_of('{"code":"a#B"}')$code, "B")
  expect_equal(error_of('{"__type":"C"}')$code, "C")
  expect_equal(error_of("")$code, "400")
})
