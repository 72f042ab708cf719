errors_of <- function(rules) {
  unlist(lapply(rules, function(rule) c(rule$error, errors_of(rule$rules))))
}

# Errors that a user cannot bring about, or that say what to do themselves.
known_general <- c(
  "Operation Type is not set. Please contact service team for resolution.",
  "Invalid Configuration: ResourceType must be \"queue\" when QueueARN is set."
)

test_that("there is advice on all that the rules of S3 and of most services refuse", {
  general <- endpoint_advice_table[["."]]
  for (service in c("s3", "s3control", "dynamodb", "kinesis", "sqs", "cloudfrontkeyvaluestore")) {
    errors <- unique(errors_of(rules_read(model_get(service)$endpoints)$rules))
    expect_gt(length(errors), 3)
    advice <- vapply(errors, endpoint_advice, "")
    general_only <- names(advice)[advice == general]
    expect_equal(setdiff(general_only, known_general), character())
  }
})

test_that("the first row that fits is the advice", {
  expect_match(
    endpoint_advice("Accelerate cannot be used with FIPS"),
    "use_fips_endpoint = FALSE, or"
  )
  expect_match(
    endpoint_advice("S3 Accelerate cannot be used in this region"),
    "^Set use_accelerate"
  )
  expect_match(
    endpoint_advice("FIPS is enabled but this partition does not support FIPS"),
    "^Set use_fips_endpoint = FALSE, or use another"
  )
  expect_match(endpoint_advice("Something new"), "^Look at")
})
