test_that("a region that is missing or unknown is told", {
  operation <- tiny_operation("Ping")
  expect_s3_class(error_no_region(operation), "claws_no_region")
  error <- error_unknown_region(operation, "us-esat-1")
  expect_equal(error$region, "us-esat-1")
  expect_match(conditionMessage(error), "Did you mean us-east-1?", fixed = TRUE)
})

test_that("the reason of the rules is kept", {
  error <- error_endpoint(tiny_operation("Ping"), "It is not here.")
  expect_match(conditionMessage(error), "Ping has no endpoint: It is not here.", fixed = TRUE)
  expect_equal(error$reason, "It is not here.")
})
