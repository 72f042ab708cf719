send <- function(transport, sink = NULL) {
  request <- request("POST", "/", character())
  request$scheme <- "https"
  request$host <- "h"
  client <- list(parts = list(transport = transport))
  call <- list(client = client, operation = tiny_operation("ListThings"), signed = request)
  call$sink <- sink
  outcome <- call_outcome(call, transport_send(call))
  if (inherits(outcome, "error")) stop(outcome) else outcome
}

for (kind in names(transport_kinds)) {
  test_that(paste("a failure of a kind is a condition of its class:", kind), {
    failing <- function(request, client) stop(error_transport_failure(kind, "it broke."))
    error <- expect_error(send(failing), "got no answer from https://h: it broke\\.\n")
    expect_equal(
      class(error)[1:3],
      c(paste0("claws_", kind), "claws_transport_error", "claws_error")
    )
    expect_match(conditionMessage(error), transport_kinds[[kind]], fixed = TRUE)
    expect_equal(error$endpoint, "https://h")
  })
}

test_that("a failure may have advice of its own", {
  failing <- function(request, client) {
    stop(error_transport_failure("tls_error", "no", "Try it so."))
  }
  message <- conditionMessage(expect_error(send(failing), class = "claws_tls_error"))
  expect_match(message, "\nTry it so.", fixed = TRUE)
  expect_no_match(message, "ca_bundle")
})

test_that("any other error of a transport passes as it is", {
  error <- expect_error(send(function(request, client) stop("boom")), "boom")
  expect_s3_class(error, "simpleError")
})

for (kind in names(transport_bounds)) {
  test_that(paste("an answer that goes beyond a bound is no failure of the network:", kind), {
    failing <- function(request, client) stop(error_transport_failure(kind, "it is too much"))
    error <- expect_error(send(failing), "was given up: it is too much\\.\n")
    expect_equal(class(error)[1:2], c(paste0("claws_", kind), "claws_error"))
    expect_match(conditionMessage(error), transport_bounds[[kind]], fixed = TRUE)
  })
}

test_that("only a transport that knows how is asked for a body that is still arriving", {
  sink <- sink_function(identity)
  expect_equal(send(function(request, client) list(body = "whole"), sink)$body, "whole")
  knowing <- function(request, client, live = FALSE) list(body = live)
  expect_true(send(knowing, sink)$body)
  expect_false(send(knowing)$body)
})

test_that("a body that breaks off while it is read is a failure of the transport", {
  parts <- list(as.raw(1))
  read <- function() {
    if (length(parts) == 0) {
      stop(error_transport_failure("connection_closed", "gone"))
    }
    one <- parts[[1]]
    parts <<- list()
    one
  }
  transport <- function(request, client, live) {
    list(body = stream(read, function() NULL))
  }
  body <- send(transport, sink_function(identity))$body
  expect_equal(body$read(), as.raw(1))
  expect_error(body$read(), "gone", class = "claws_connection_closed")
})

test_that("a failure has a kind that is known", {
  expect_error(error_transport_failure("other", "x"))
})

test_that("a request that must not be sent is no failure of the transport", {
  client <- tiny_client(transport = function(request, client) {
    request_refuse(1L, c(A = "\n"))
  })
  error <- expect_error(client$ping(), class = "claws_invalid_request")
  expect_false(inherits(error, "claws_transport_error"))
})

test_that("an answer of events has no bound of the whole but the user's", {
  told <- function(total, events) {
    transport <- function(request, client) list(body = client$settings$total_timeout)
    client <- list(settings = list(total_timeout = total), parts = list(transport = transport))
    operation <- list(gives_events = events)
    transport_send(list(client = client, operation = operation, signed = NULL))$body
  }
  expect_identical(told(NA_real_, TRUE), Inf)
  expect_identical(told(5, TRUE), 5)
  expect_identical(told(NA_real_, FALSE), NA_real_)
})
