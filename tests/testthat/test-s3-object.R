test_that("objects, folders and buckets are there or not", {
  store <- store_new(c("a", "dir/b"))
  paths <- c("s3://b/a", "s3://b/none", "s3://b/dir/", "s3://b/di/", "s3://b")
  expect_equal(s3_exists(paths, client = store$client), c(TRUE, FALSE, TRUE, FALSE, TRUE))
  expect_equal(s3_exists(character(), client = store$client), logical())
})

test_that("a refusal is no absence", {
  client <- claws_stub(
    service_client("s3"),
    head_object = claws_stub_error("AccessDenied", "No.", 403)
  )
  expect_error(s3_exists("s3://b/a", client = client), class = "claws_access_denied")
})

test_that("what S3 knows of objects is a data frame", {
  store <- store_new(c("a", "bb"))
  store$objects[["b/a"]]$checksum <- "AAAA"
  found <- s3_info(c("s3://b/bb", "s3://b/a"), client = store$client)
  expect_equal(found$path, c("s3://b/bb", "s3://b/a"))
  expect_equal(found$size, c(2, 1))
  expect_equal(found$storage_class, c("STANDARD", "STANDARD"))
  expect_equal(found$checksum, c(NA, "CRC64NVME:AAAA"))
  expect_equal(found$metadata[[1]], c(a = "1"))
  expect_equal(nrow(s3_info(character(), client = store$client)), 0)
  expect_error(s3_info("s3://b/none", client = store$client), class = "claws_not_found")
  expect_error(s3_info("s3://b", client = store$client), "no key", class = "claws_invalid_params")
})

test_that("URLs are those of the presigner, for each address", {
  svc <- service_client("s3")
  urls <- s3_url(c(x = "s3://b/a b", y = "s3://b/c"), expires = 60, client = svc)
  expect_named(urls, c("x", "y"))
  expected <- svc$generate_presigned_url("get_object", list(Bucket = "b", Key = "a b"), 60)
  expect_equal(urls[["x"]], expected)
  put <- s3_url("s3://b/a", method = "put_object", ContentType = "text/csv", client = svc)
  expect_match(put, "content-type", fixed = TRUE)
  expect_error(s3_url("s3://b/a", 0, client = svc), "expires", class = "claws_invalid_params")
  expect_error(s3_url("s3://b/a", method = "x", client = svc), class = "claws_invalid_params")
})
