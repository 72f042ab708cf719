test_that("a region that is missing or unknown is told", {
  operation <- tiny_operation("Ping")
  missing <- error_no_region(operation)
  expect_s3_class(missing, "claws_no_region")
  expect_equal(
    conditionMessage(missing),
    paste(
      "No region is set. Give the client a `region`, set the environment variable AWS_REGION,",
      "or put `region` into the profile in the AWS config file."
    )
  )
  error <- error_unknown_region(operation, "us-esat-1")
  expect_equal(error$region, "us-esat-1")
  expect_equal(
    conditionMessage(error),
    paste(
      "AWS has no region \"us-esat-1\". Did you mean us-east-1? Set `region` to one that it has,",
      "or give the `endpoint` of a service that is not AWS's."
    )
  )
})

test_that("the reason of the rules is kept", {
  error <- error_endpoint(tiny_operation("Ping"), "It is not here.")
  expect_match(conditionMessage(error), "Ping has no endpoint: It is not here.", fixed = TRUE)
  expect_equal(error$reason, "It is not here.")
})
