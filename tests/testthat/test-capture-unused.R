test_that("a verb tells an unknown argument of its call with the nearest name", {
  client <- tiny_client()
  verb <- function(code) capture(code, call_perform, function(operation) TRUE, identity, identity)
  refused <- function(code) expect_error(verb(code), class = "claws_invalid_params")
  error <- refused(client$list_things(Zebra = 5, MaxResultss = 1))
  expect_match(conditionMessage(error), "MaxResultss is unknown. Did you mean MaxResults?")
  expect_match(conditionMessage(error), "Zebra is unknown")
  expect_identical(conditionCall(error), quote(client$list_things()))
  expect_s3_class(refused(do.call(client$list_things, list(Zebra = 5))), "claws_error")
  within <- function(svc) svc$list_things(Zebra = 5)
  expect_match(conditionMessage(refused(within(client))), "Zebra")
  expect_s3_class(refused(s3_get_object(Buckett = "b")), "claws_error")
})

test_that("other errors of R stay R's", {
  client <- tiny_client()
  verb <- function(code) capture(code, call_perform, function(operation) TRUE, identity, identity)
  own <- function(x) x
  expect_error(verb(own(y = 1)), "unused argument")
  expect_error(verb(stop("unused argument (no call)")), "no call")
  expect_error(verb(client$list_things(1, 2, 3, 4, 5, 6)), "unused arguments")
})
