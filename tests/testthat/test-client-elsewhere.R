# R/client-elsewhere.R.

test_that("names of boto3 and of the AWS CLI are told what does their work", {
  svc <- service_client("s3")
  told <- function(expression) {
    conditionMessage(expect_error(expression, class = "claws_unknown_operation"))
  }
  expect_match(told(svc$get_paginator("list_objects_v2")), "paginate()", fixed = TRUE)
  expect_match(told(svc$sync), "s3_sync()", fixed = TRUE)
  expect_match(told(service_client("sqs")$sync), "claws_search", fixed = TRUE)
})

test_that("a waiter is told from an operation", {
  expect_error(
    service_client("s3")$bucket_exists(Bucket = "b"),
    "It is a waiter: wait_until$bucket_exists().",
    fixed = TRUE,
    class = "claws_unknown_operation"
  )
})

test_that("every name is of no client's own, and the functions that are named are there", {
  said <- unname(client_elsewhere)
  functions <- unlist(regmatches(said, gregexpr("[a-z0-9_]+(?=[(])", said, perl = TRUE)))
  own <- c(getNamespaceExports("claws"), names(service_client("s3")))
  expect_setequal(setdiff(functions, own), character())
  names <- sub(".* ", "", names(client_elsewhere))
  expect_setequal(intersect(names, names(service_client("s3"))), character())
})
