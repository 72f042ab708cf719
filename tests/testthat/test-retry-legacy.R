legacy <- list(retries = list(mode = "legacy"))

test_that("the legacy policy tries five times, with growing delays", {
  seen <- new.env()
  client <- scripted_client(list(failure("X", 500L)), seen, legacy)
  try(client$ping(), silent = TRUE)
  expect_equal(seen$slept, 0.5 * c(1, 2, 4, 8))
})

test_that("it tells the most attempts only when it tries again", {
  seen <- new.env()
  scripted_client(list(failure("X", 500L), success()), seen, legacy)$ping()
  expect_equal(sent_headers(seen, "amz-sdk-request"), c("attempt=1", "attempt=2; max=5"))
})

test_that("errors are looked up by status and code, general ones and the service's", {
  operation <- tiny_operation("Ping")
  is_tried <- function(service, code, status) {
    operation$model$metadata$endpointPrefix <- service
    error <- structure(class = "error", list(code = code, status = status))
    is_legacy(error, operation)
  }
  expect_true(is_tried("tiny", "Throttling", 400L))
  expect_false(is_tried("tiny", "Throttling", 409L))
  expect_true(is_tried("tiny", "Anything", 429L))
  expect_false(is_tried("tiny", "SlowDown", 400L))
  expect_true(is_tried("sqs", "RequestThrottled", 403L))
  expect_false(is_tried("tiny", "RequestThrottled", 403L))
  expect_true(is_tried("organizations", "TooManyRequestsException", 400L))
  expect_false(is_tried("organizations", "Anything", 429L))
})

test_that("DynamoDB is tried ten times, without chance", {
  operation <- tiny_operation("Ping")
  operation$model$metadata$endpointPrefix <- "dynamodb"
  core <- client_core(scripted_client(list(success()), config = legacy))
  expect_equal(legacy_max_attempts(core, operation), 10L)
  call <- list(client = core, operation = operation, attempt = 3L)
  expect_equal(legacy_delay(call), 0.2)
})

test_that("a call without an answer is tried again, whatever its service", {
  error <- error_transport(tiny_operation("Ping"), list(), "no", "read_timeout")
  expect_true(is_legacy(error, tiny_operation("Ping")))
})
