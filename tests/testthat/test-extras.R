test_that("a client has the extras of its service, and those of all", {
  names_of <- function(service) names(extras_bind(service, new.env()))
  expect_equal(names_of("sqs"), c("generate_presigned_url", "wait_until"))
  expect_equal(
    names_of("s3"),
    c(
      "generate_presigned_url",
      "wait_until",
      "generate_presigned_post",
      "download_file",
      "upload_file",
      "copy"
    )
  )
  expect_true("build_auth_token" %in% names_of("rds"))
})

test_that("no extra hides an operation", {
  for (row in extras_table()) {
    services <- if (row$service == "*") c("s3", "rds", "polly") else row$service
    for (service in services) {
      expect_false(row$name %in% model_get(service)$operations$r_name)
    }
  }
})

test_that("an extra shows its arguments and where its help is", {
  svc <- tiny_client()
  expect_output(print(svc$generate_presigned_url), "client_method, params, expires_in, http_method")
  expect_output(print(svc$generate_presigned_url), "?s3_generate_presigned_url", fixed = TRUE)
  expect_equal(help_topic(svc$generate_presigned_url), "s3_generate_presigned_url")
})

test_that("an argument that an extra does not have is told with the nearest name", {
  svc <- s3(region = "us-east-1")
  error <- expect_error(svc$download_file(bucket = "b", Key = "k"), class = "claws_invalid_params")
  expect_match(conditionMessage(error), "bucket is unknown. Did you mean Bucket?")
  expect_identical(conditionCall(error), quote(svc$download_file()))
  expect_type(tiny_client()$generate_presigned_url("ping"), "character")
  error <- expect_error(svc$generate_presigned_url(1, 2, 3, 4, 5), class = "claws_invalid_params")
  expect_match(error$problems, "^1 argument is too many; known are: client_method")
  expect_error(svc$wait_until(svc$head_bucket(Bucket = "b"), waitr = "x"), "Did you mean waiter?")
})

test_that("every extra is exported under the name of its page", {
  exports <- getNamespaceExports("claws")
  for (service in c("s3", "rds", "auroradsql")) {
    for (extra in extras_bind(service, new.env())) {
      expect_true(extras_topic(extra) %in% exports)
    }
  }
})
