test_that("a client is of a service or of a model, and of one of them", {
  expect_error(
    claws_client(),
    "Give the name of a service or the path of its model.",
    class = "claws_invalid_config"
  )
  expect_error(claws_client("sts", model = tempfile()), class = "claws_invalid_config")
  expect_error(claws_client("no-such-service"), class = "claws_unknown_service")
})

test_that("a service may have any of its names", {
  svc <- claws_client("STS", region = "us-east-1")
  expect_s3_class(svc, "claws_client")
  expect_true("get_caller_identity" %in% names(svc))
})

test_that("a file that is no model is refused", {
  path <- tempfile(fileext = ".json")
  writeLines("{}", path)
  expect_error(claws_client(model = path), class = "claws_error")
  expect_error(claws_client(model = tempfile(fileext = ".json")), class = "claws_invalid_file")
})
