stub_of <- function(...) claws_stub(tiny_client(), ...)

test_that("an operation returns the answer that was given for it", {
  svc <- stub_of(list_things = list(Things = list()), ping = function(params) {
    list(n = length(params))
  })
  expect_length(svc$list_things()$Things, 0)
  expect_equal(svc$ping()$n, 0)
  expect_s3_class(svc$list_things(), "claws_result")
  expect_s3_class(svc, "claws_client")
})

test_that("arguments are checked as those of the real client", {
  svc <- stub_of(list_things = list(), touch_label = function(params) params)
  expect_error(svc$list_things(MaxResults = "many"), "MaxResults", class = "claws_invalid_params")
  expect_error(svc$list_things(Max = 1), class = "claws_invalid_params")
  expect_error(svc$touch_label(), "Label", class = "claws_invalid_params")
  expect_equal(svc$touch_label("abc")$Label, "abc")
})

test_that("an answer for what is no operation is refused", {
  expect_error(stub_of(pong = list()), "pong", class = "claws_invalid_config")
  expect_error(stub_of(list()), "name", class = "claws_invalid_config")
  expect_error(claws_stub(list()), "must be a client", class = "claws_invalid_config")
})

test_that("a stub keeps its answers in pieces and prints as other clients", {
  svc <- stub_of(ping = list(a = 1))
  ping <- svc$ping
  expect_equal(ping()$a, 1)
  expect_equal(svc["ping"]$ping()$a, 1)
  expect_equal(capture.output(print(svc))[[1]], "<claws_client: tiny>")
  expect_equal(capture.output(print(ping))[[1]], "<claws_operation: Ping>")
})
