arn <- function(kind, name) {
  sprintf("arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01/%s/%s", kind, name)
}

fill <- function(name, ...) {
  call <- list(operation = operation_get(model_get("s3control"), name))
  s3control_account(list(...), call)
}

test_that("the account is that of the ARN", {
  point <- arn("accesspoint", "mine")
  expect_equal(fill("GetAccessPoint", Name = point)$AccountId, "123456789012")
  expect_equal(fill("GetBucket", Bucket = arn("bucket", "b"))$AccountId, "123456789012")
  expect_equal(
    fill("GetBucket", Bucket = gsub("/", ":", arn("bucket", "b")))$AccountId,
    "123456789012"
  )
  same <- list(Name = point, AccountId = "123456789012")
  expect_equal(do.call(fill, c("GetAccessPoint", same)), same)
})

test_that("a name is left alone", {
  expect_null(fill("GetAccessPoint", Name = "mine")$AccountId)
  expect_null(fill("CreateAccessPoint", Name = arn("accesspoint", "mine"))$AccountId)
})

test_that("an ARN of another account or thing is refused", {
  expect_error(
    fill("GetAccessPoint", Name = arn("accesspoint", "mine"), AccountId = "1"),
    "AccountId must be the account",
    class = "claws_invalid_params"
  )
  expect_error(
    fill("GetBucket", Bucket = arn("accesspoint", "mine")),
    "Bucket must be a name or the ARN of bucket on an outpost",
    class = "claws_invalid_params"
  )
})
