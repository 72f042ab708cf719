key_of <- function(service, name) {
  table_key(operation_get(model_get(service), name))
}

test_that("rows are the items of the paginator, the only list, or the answer itself", {
  expect_identical(key_of("s3", "ListObjectsV2"), "Contents")
  expect_identical(key_of("cloudfront", "ListDistributions"), c("DistributionList", "Items"))
  expect_identical(key_of("s3", "ListBuckets"), "Buckets")
  expect_identical(key_of("ec2", "DescribeInstances"), "Reservations")
  expect_identical(key_of("sqs", "GetQueueAttributes"), "Attributes")
  expect_identical(key_of("sts", "GetCallerIdentity"), character())
  expect_identical(key_of("ec2", "DescribeKeyPairs"), "KeyPairs")
})

test_that("where that does not tell, the keys that there are stand in the error", {
  error <- expect_error(key_of("s3", "HeadObject"), "\"@\"", class = "claws_no_table")
  expect_identical(error$keys, "Metadata[]")
  expect_error(key_of("s3", "DeleteBucket"), "empty", class = "claws_no_table")
  many <- expect_error(key_of("sagemaker", "DescribeTrainingJob"), "more", class = "claws_no_table")
  expect_true("InputDataConfig[]" %in% many$keys)
})

test_that("a key is written with brackets or without", {
  expect_identical(table_parse("Reservations[].Instances[]"), c("Reservations", "Instances"))
  expect_identical(table_parse("Reservations.Instances"), c("Reservations", "Instances"))
  expect_identical(table_parse("@"), character())
  expect_error(table_parse(1), class = "claws_invalid_config")
})

test_that("almost all operations that answer with a list have a table", {
  made <- vapply(
    c("ec2", "s3", "sagemaker", "lambda", "iam"),
    function(service) {
      model <- model_get(service)
      columns <- model$operations
      paged <- columns$name %in% names(model$paginators)
      mean(vapply(
        columns$name[paged],
        function(name) {
          operation <- operation_get(model, name)
          is.list(tryCatch(table_plan_of(operation), claws_no_table = function(e) 0))
        },
        NA
      ))
    },
    0
  )
  expect_identical(unname(made), rep(1, 5))
})
