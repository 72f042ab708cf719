error_with <- function(code = NULL, status = 400L, class = "claws_service_error", ...) {
  structure(class = c(class, "error"), list(code = code, status = status, ...))
}

busy <- tiny_operation("PutEverything")
plain <- tiny_operation("Ping")

test_that("connections, timeouts and some statuses are transient", {
  expect_true(is_transient(error_with(class = "claws_transport_error")))
  expect_true(is_transient(error_with("RequestTimeout")))
  for (status in c(500L, 502L, 503L, 504L)) {
    expect_true(is_transient(error_with("X", status)))
  }
  for (status in c(400L, 404L, 429L, 501L, 505L)) {
    expect_false(is_transient(error_with("X", status)))
  }
})

test_that("the identity provider behind STS may come back", {
  expect_true(is_transient(error_with("IDPCommunicationError", service = "sts")))
  expect_false(is_transient(error_with("IDPCommunicationError", service = "iam")))
})

test_that("an error is throttling by its code, by its model or by its status, in this order", {
  expect_true(is_throttling(error_with("ThrottlingException"), plain))
  expect_true(is_throttling(error_with("Busy"), busy))
  expect_false(is_throttling(error_with("Busy"), plain))
  expect_true(is_throttling(error_with("Unheard", 429L), busy))
  expect_false(is_throttling(error_with("NoSuchThing", 429L), busy))
  expect_false(is_throttling(error_with(class = "claws_transport_error"), busy))
})

test_that("the model says of its errors whether they may be tried again", {
  expect_true(is_retryable(error_with("Busy"), busy))
  expect_false(is_retryable(error_with("NoSuchThing"), busy))
  expect_false(is_retryable(error_with("Busy"), plain))
  transient <- busy
  shape <- match("Busy", busy$model$shapes$name)
  transient$model$shapes$traits$retryable[[shape]] <- list()
  expect_true(is_retryable(error_with("Busy"), transient))
  expect_false(is_throttling(error_with("Busy", 429L), transient))
})
