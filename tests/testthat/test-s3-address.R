test_that("an address is a bucket and a key, which is taken as it stands", {
  keys <- c(
    "k",
    "a/b.csv",
    "/lead",
    "a//b",
    "end/",
    "a b%20+?#&=",
    "é/\u65e5",
    "..",
    "a\nb",
    "s3://x"
  )
  found <- s3_address(paste0("s3://bucket/", keys))
  expect_identical(found$bucket, rep("bucket", length(keys)))
  expect_identical(found$key, as_utf8(keys))
})

test_that("an address may have no key", {
  expect_identical(s3_address(c("s3://b", "s3://b/")), list(bucket = c("b", "b"), key = c("", "")))
  expect_identical(s3_address(character()), list(bucket = character(), key = character()))
  expect_error(
    s3_object_address("s3://b/"),
    "`path`.*which has no key",
    class = "claws_invalid_params"
  )
})

test_that("a bucket may be the ARN of an access point", {
  arns <- c(
    "arn:aws:s3:us-east-1:123456789012:accesspoint/name",
    "arn:aws-cn:s3:cn-north-1:123456789012:accesspoint:name",
    "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap",
    "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/name",
    "arn:aws:s3-outposts:us-east-1:123456789012:outpost/op-01/accesspoint/name",
    "arn:aws:s3-outposts:us-east-1:123456789012:outpost:op-01:accesspoint:name"
  )
  found <- s3_address(paste0("s3://", arns, "/a/b:c"))
  expect_identical(found, list(bucket = arns, key = rep("a/b:c", length(arns))))
  expect_identical(s3_address(paste0("s3://", arns))$key, rep("", length(arns)))
})

test_that("what is no address is named, with the argument", {
  bad <- list(
    "bucket/key",
    "S3://b/k",
    "s3:///k",
    "s3://",
    "s3://arn:aws:iam::1:user/x",
    NA_character_,
    1
  )
  for (x in bad) {
    expect_error(s3_address(x, "from"), "`from` must be addresses", class = "claws_invalid_params")
  }
  expect_error(s3_address(c("s3://b/k", "file.csv")), "file.csv", fixed = TRUE)
})

test_that("an address in another encoding, or with a class, is its text", {
  latin <- iconv("s3://b/\u00e9", "UTF-8", "latin1")
  expect_identical(s3_address(latin)$key, "\u00e9")
  expect_identical(s3_address(structure("s3://b/k", class = c("glue", "character")))$key, "k")
})

test_that("addresses are told from files", {
  expect_identical(is_s3_address(c("s3://b/k", "file", "s3:/b", NA)), c(TRUE, FALSE, FALSE, FALSE))
  expect_false(any(is_s3_address(list(1))))
})

test_that("a bucket and a key are an address", {
  expect_identical(s3_address_text("b", c("k", "", "/x")), c("s3://b/k", "s3://b", "s3://b//x"))
  expect_identical(s3_address_text("b", character()), character())
})

test_that("the client is the default one, or a client of S3", {
  svc <- s3(region = "eu-west-1")
  expect_identical(s3_core(svc)$settings$region, "eu-west-1")
  expect_identical(s3_core(NULL), client_default("s3"))
  for (wrong in list(sqs(region = "us-east-1"), "s3", 1)) {
    expect_error(s3_core(wrong), "client of S3", class = "claws_invalid_config")
  }
})

test_that("a call of S3 can be made at once", {
  svc <- claws_stub(s3(region = "us-east-1"), head_object = function(params) {
    list(ContentLength = nchar(params$Key))
  })
  params <- list(Bucket = "b", Key = "four")
  expect_identical(s3_ask(s3_core(svc), "HeadObject", params)$ContentLength, 4L)
})

test_that("the name of a key is its last part", {
  keys <- c("k", "a/b.csv", "/lead", "a//b", "end/", "a\nb/c\nd", "\u00e9/\u00e8")
  expect_identical(key_name(keys), c("k", "b.csv", "lead", "b", "", "c\nd", "\u00e8"))
})

test_that("addresses that are missing or no strings are told", {
  expect_error(s3_address(NA_character_), "not NA", class = "claws_invalid_params")
  expect_error(s3_address(1), "not a number", class = "claws_invalid_params")
})
