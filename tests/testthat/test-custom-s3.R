test_that("a copy's source is encoded, from a string or a list", {
  sent <- new.env()
  client <- s3_client(sent = sent)
  source_of <- function(source) {
    client$copy_object(Bucket = "b", Key = "k", CopySource = source)
    headers_of(sent$request)[["x-amz-copy-source"]]
  }
  expect_equal(source_of("from/a b+c/\u00e9"), "from/a%20b%2Bc/%C3%A9")
  expect_equal(source_of("from/a?versionId=x=y"), "from/a?versionId=x=y")
  expect_equal(source_of("from/a?b"), "from/a%3Fb")
  expect_equal(source_of(list(Bucket = "from", Key = "a?versionId=1")), "from/a%3FversionId%3D1")
  expect_equal(source_of(list(Bucket = "from", Key = "a", VersionId = "v")), "from/a?versionId=v")
  arn <- "arn:aws:s3:us-east-1:123456789012:accesspoint/mine"
  expect_equal(
    source_of(list(Bucket = arn, Key = "a")),
    "arn%3Aaws%3As3%3Aus-east-1%3A123456789012%3Aaccesspoint/mine/object/a"
  )
  for (wrong in list(
    list(Bucket = "from"),
    list(Bucket = "from", Key = "a", Id = "v"),
    list("a")
  )) {
    expect_error(source_of(wrong), "CopySource must be", class = "claws_invalid_params")
  }
  expect_error(source_of(TRUE), "CopySource", class = "claws_invalid_params")
})

test_that("a name that no bucket can have is refused", {
  client <- s3_client()
  for (wrong in c("a/b", "", strrep("a", 256), "arn:aws:sqs:us-east-1:123456789012:queue", "b?c")) {
    expect_error(client$head_bucket(Bucket = wrong), "Bucket must", class = "claws_invalid_params")
  }
  arn <- "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01/accesspoint/mine"
  operation <- operation_get(model_get("s3"), "HeadBucket")
  for (right in list("my.bucket-1_A", arn, sub("/", ":", arn, fixed = TRUE), NULL, 1)) {
    params <- list(Bucket = right)
    expect_identical(s3_check_bucket(params, operation), params)
  }
})

test_that("metadata must be ASCII", {
  client <- s3_client()
  put <- function(...) client$put_object(Bucket = "b", Key = "k", Metadata = c(...))
  expect_error(put(a = "1", name = "caf\u00e9"), "Metadata$name must be ASCII", fixed = TRUE)
  expect_error(
    put(stats::setNames(list("1"), "\u00e9")),
    "must be ASCII",
    class = "claws_invalid_params"
  )
  expect_no_error(put(name = "cafe"))
})

test_that("a customer's key goes in base64, with its MD5", {
  sent <- new.env()
  client <- s3_client(sent = sent)
  key <- strrep("k", 32)
  prefix <- "x-amz-server-side-encryption-customer-"
  client$get_object(Bucket = "b", Key = "k", SSECustomerAlgorithm = "AES256", SSECustomerKey = key)
  headers <- headers_of(sent$request)
  expect_equal(headers[[paste0(prefix, "key")]], openssl::base64_encode(charToRaw(key)))
  md5 <- openssl::base64_encode(openssl::md5(charToRaw(key)))
  expect_equal(headers[[paste0(prefix, "key-md5")]], md5)

  client$upload_part_copy(
    Bucket = "b",
    Key = "k",
    CopySource = "from/k",
    PartNumber = 1,
    UploadId = "u",
    SSECustomerKey = "given",
    SSECustomerKeyMD5 = "sum",
    CopySourceSSECustomerKey = charToRaw(key)
  )
  headers <- headers_of(sent$request)
  expect_equal(headers[[paste0(prefix, "key")]], "given")
  expect_equal(headers[[paste0(prefix, "key-md5")]], "sum")
  copied <- "x-amz-copy-source-server-side-encryption-customer-key-md5"
  expect_equal(headers[[copied]], md5)
})

test_that("uploads wait for S3's consent", {
  sent <- new.env()
  client <- s3_client(sent = sent)
  path <- tempfile()
  on.exit(unlink(path))
  writeLines("a", path)
  expects <- function() headers_of(sent$request)[["expect"]]
  client$put_object(Bucket = "b", Key = "k", Body = charToRaw("a"))
  expect_equal(expects(), "100-continue")
  client$upload_part(Bucket = "b", Key = "k", Body = path, PartNumber = 1, UploadId = "u")
  expect_equal(expects(), "100-continue")
  client$put_object(Bucket = "b", Key = "k")
  expect_null(expects())
  client$get_object(Bucket = "b", Key = "k")
  expect_null(expects())
})

test_that("line breaks in keys to delete survive a reader of XML", {
  sent <- new.env()
  s3_client(sent = sent)$delete_objects(
    Bucket = "b",
    Delete = list(Objects = list(list(Key = "a\r\n\u00e9")))
  )
  body <- rawToChar(sent$request$body)
  Encoding(body) <- "UTF-8"
  expect_match(body, "<Key>a&#xD;&#xA;\u00e9</Key>", fixed = TRUE)
})

test_that("an answer that S3 draws out with blanks has no bound of the whole but the user's", {
  bounds <- function(operation, params, ...) {
    told <- NULL
    transport <- function(request, client) {
      told <<- client$settings$total_timeout
      xml_answer("<R/>")
    }
    keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
    parts <- list(transport = transport, env = env_of())
    svc <- client("s3", list(...), keys, NULL, "us-east-1", parts)
    do.call(svc[[operation]], c(list(Bucket = "b", Key = "k"), params))
    told
  }
  copy <- list(CopySource = "b/c")
  part <- list(UploadId = "u", PartNumber = 1L)
  expect_identical(bounds("copy_object", copy), Inf)
  expect_identical(bounds("upload_part_copy", c(copy, part)), Inf)
  expect_identical(bounds("complete_multipart_upload", list(UploadId = "u")), Inf)
  expect_identical(bounds("put_object", list()), NA_real_)
  expect_identical(bounds("copy_object", copy, total_timeout = 5), 5)
})
