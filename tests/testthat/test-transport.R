send <- function(transport, live = FALSE) {
  request <- request("POST", "/", character())
  request$scheme <- "https"
  request$host <- "h"
  client <- list(parts = list(transport = transport))
  transport_send(request, client, tiny_operation("ListThings"), live)
}

for (kind in names(transport_kinds)) {
  test_that(paste("a failure of a kind is a condition of its class:", kind), {
    failing <- function(request, client) stop(transport_failure(kind, "it broke."))
    error <- expect_error(send(failing), "got no answer from https://h: it broke\\.\n")
    expect_equal(
      class(error)[1:3],
      c(paste0("claws_", kind), "claws_transport_error", "claws_error")
    )
    expect_match(conditionMessage(error), transport_kinds[[kind]], fixed = TRUE)
    expect_equal(error$endpoint, "https://h")
  })
}

test_that("any other error of a transport is one, too", {
  error <- expect_error(send(function(request, client) stop("boom")), "boom")
  expect_equal(class(error)[[1]], "claws_transport_error")
})

test_that("only a transport that knows how is asked for a body that is still arriving", {
  expect_equal(send(function(request, client) "whole", live = TRUE), "whole")
  knowing <- function(request, client, live = FALSE) live
  expect_true(send(knowing, live = TRUE))
  expect_false(send(knowing))
})

test_that("a failure has a kind that is known", {
  expect_error(transport_failure("other", "x"))
})
