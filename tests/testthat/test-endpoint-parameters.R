core_for <- function(service, region = "us-east-1", endpoint = NULL, ..., env = env_of()) {
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client_core_make(service, config_make(list(...), keys, endpoint, region), list(env = env))
}

where <- function(core, operation, ...) {
  endpoint <- endpoint_resolve(core, operation_get(model_get(core$service), operation), list(...))
  paste0(endpoint$scheme, "://", endpoint$host, endpoint$path)
}

# Buckets: what the client says, the bucket, and where its objects are.
buckets <- list(
  list(list(), "my-bucket", "https://my-bucket.s3.amazonaws.com"),
  list(list(region = "eu-west-1"), "my-bucket", "https://my-bucket.s3.eu-west-1.amazonaws.com"),
  list(list(), "my.bucket", "https://s3.amazonaws.com/my.bucket"),
  list(list(), "My_Bucket", "https://s3.amazonaws.com/My_Bucket"),
  list(list(s3_force_path_style = TRUE), "my-bucket", "https://s3.amazonaws.com/my-bucket"),
  list(
    list(s3 = list(addressing_style = "path")),
    "my-bucket",
    "https://s3.amazonaws.com/my-bucket"
  ),
  list(
    list(s3 = list(us_east_1_regional_endpoint = "regional")),
    "my-bucket",
    "https://my-bucket.s3.us-east-1.amazonaws.com"
  ),
  list(
    list(s3 = list(use_accelerate_endpoint = TRUE)),
    "my-bucket",
    "https://my-bucket.s3-accelerate.amazonaws.com"
  ),
  list(
    list(s3 = list(use_dualstack_endpoint = TRUE)),
    "my-bucket",
    "https://my-bucket.s3.dualstack.us-east-1.amazonaws.com"
  ),
  list(
    list(use_fips_endpoint = TRUE, use_dualstack_endpoint = TRUE),
    "my-bucket",
    "https://my-bucket.s3-fips.dualstack.us-east-1.amazonaws.com"
  ),
  list(
    list(client_context_params = list(accelerate = TRUE, of_another_service = "x")),
    "my-bucket",
    "https://my-bucket.s3-accelerate.amazonaws.com"
  ),
  list(
    list(client_context_params = list(force_path_style = TRUE)),
    "my-bucket",
    "https://s3.amazonaws.com/my-bucket"
  ),
  list(list(endpoint = "http://127.0.0.1:9000"), "my-bucket", "http://127.0.0.1:9000/my-bucket"),
  list(list(endpoint = "https://minio.me/s3"), "my-bucket", "https://minio.me/s3/my-bucket"),
  list(
    list(endpoint = "https://r2.me", region = "auto", s3_virtual_address = TRUE),
    "my-bucket",
    "https://my-bucket.r2.me"
  ),
  list(list(endpoint = "http://localhost:9000", region = NULL), "b.c", "http://localhost:9000/b.c"),
  list(
    list(),
    "arn:aws:s3:us-west-2:123456789012:accesspoint/mine",
    "https://mine-123456789012.s3-accesspoint.us-west-2.amazonaws.com"
  ),
  list(
    list(),
    "arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/mine",
    "https://mine-123456789012.s3-object-lambda.us-west-2.amazonaws.com"
  ),
  list(
    list(),
    "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/accesspoint/mine",
    "https://mine-123456789012.op-1.s3-outposts.us-west-2.amazonaws.com"
  ),
  list(
    list(),
    "arn:aws:s3::123456789012:accesspoint:mine.mrap",
    "https://mine.mrap.accesspoint.s3-global.amazonaws.com"
  ),
  list(
    list(),
    "my--use1-az4--x-s3",
    "https://my--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com"
  )
)

for (case in buckets) {
  test_that(paste("an object is in", case[[3]]), {
    core <- do.call(core_for, c(list("s3"), case[[1]]))
    expect_equal(where(core, "GetObject", Bucket = case[[2]], Key = "k"), case[[3]])
  })
}

test_that("where a bucket is, is asked in the path", {
  expect_equal(
    where(core_for("s3"), "GetBucketLocation", Bucket = "my-bucket"),
    "https://s3.amazonaws.com/my-bucket"
  )
})

test_that("schemes to sign with come from the rules", {
  resolve <- function(bucket) {
    operation <- operation_get(model_get("s3"), "GetObject")
    endpoint_resolve(core_for("s3"), operation, list(Bucket = bucket, Key = "k"))
  }
  expect_equal(
    resolve("my--use1-az4--x-s3")$auth_schemes[[1]][c("name", "signingName")],
    list(name = "sigv4-s3express", signingName = "s3express")
  )
  expect_equal(
    resolve("arn:aws:s3::123456789012:accesspoint:mine.mrap")$auth_schemes[[1]]$signingRegionSet,
    list("*")
  )
  endpoint <- resolve("arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/mine")
  expect_equal(endpoint$region, "us-west-2")
  expect_equal(endpoint$auth_schemes[[1]]$signingName, "s3-object-lambda")
})

test_that("a presigned URL may name no region", {
  operation <- operation_get(model_get("s3"), "GetObject")
  host <- function(region, bucket, ...) {
    params <- list(Bucket = bucket, Key = "k")
    endpoint_resolve(core_for("s3", region, ...), operation, params, world = TRUE)$host
  }
  expect_equal(host("eu-west-1", "my-bucket"), "my-bucket.s3.amazonaws.com")
  expect_equal(host("eu-west-1", "my.bucket"), "s3.eu-west-1.amazonaws.com")
})

test_that("STS has its old one endpoint where that is wanted", {
  core <- core_for("sts", sts_regional_endpoints = "legacy")
  expect_equal(where(core, "GetCallerIdentity"), "https://sts.amazonaws.com")
  expect_equal(where(core_for("sts"), "GetCallerIdentity"), "https://sts.us-east-1.amazonaws.com")
  expect_equal(where(core_for("sts", NULL), "GetCallerIdentity"), "https://sts.amazonaws.com")
})

test_that("a table's account is in the host, if it is known and wanted", {
  with_account <- function(...) {
    core_for(
      "dynamodb",
      ...,
      env = env_of(
        AWS_ACCESS_KEY_ID = "AKIDEXAMPLE",
        AWS_SECRET_ACCESS_KEY = "SECRETEXAMPLE",
        AWS_ACCOUNT_ID = "111122223333"
      )
    )
  }
  core <- with_account()
  core$settings$credentials$creds[c("access_key_id", "secret_access_key")] <- ""
  expect_equal(
    where(core, "ListTables"),
    "https://111122223333.ddb.us-east-1.amazonaws.com"
  )
  arn <- "arn:aws:dynamodb:us-east-1:444455556666:table/t"
  expect_equal(
    where(core, "DescribeTable", TableName = arn),
    "https://444455556666.ddb.us-east-1.amazonaws.com"
  )
  expect_equal(
    where(core, "BatchGetItem", RequestItems = stats::setNames(list(list()), arn)),
    "https://444455556666.ddb.us-east-1.amazonaws.com"
  )
  core$settings$account_id_endpoint_mode <- "disabled"
  core$place$key <- "another"
  expect_equal(where(core, "ListTables"), "https://dynamodb.us-east-1.amazonaws.com")
  expect_equal(
    where(core_for("dynamodb"), "ListTables"),
    "https://dynamodb.us-east-1.amazonaws.com"
  )
})
