test_that("a verb tells an unknown argument of an emitted function with the nearest name", {
  verb <- function(code) capture(code, call_perform, function(operation) TRUE, identity, identity)
  refused <- function(code) expect_error(verb(code), class = "claws_invalid_params")
  error <- refused(s3_get_object(Zebra = 5, Buckett = "b"))
  expect_match(conditionMessage(error), "Buckett is unknown. Did you mean Bucket?")
  expect_match(conditionMessage(error), "Zebra is unknown")
  expect_identical(conditionCall(error), quote(s3_get_object()))
  expect_s3_class(refused(do.call(s3_get_object, list(Zebra = 5))), "claws_error")
  within <- function(get) get(Zebra = 5)
  expect_match(conditionMessage(refused(within(s3_get_object))), "Zebra")
})

test_that("other errors of R stay R's", {
  verb <- function(code) capture(code, call_perform, function(operation) TRUE, identity, identity)
  own <- function(x) x
  expect_error(verb(own(y = 1)), "unused argument")
  expect_error(verb(stop("unused argument (no call)")), "no call")
  expect_error(verb(stop(simpleError("mine", quote(s3_get_object(Zebra = 5))))), "mine")
  expect_error(verb(sts_get_caller_identity(1, 2)), "unused arguments")
})
