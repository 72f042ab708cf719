test_that("a client uploads and copies with boto3's arguments", {
  store <- depot_new()
  svc <- depot_client(store)
  x <- svc$upload_file(file_of(5), "b", "k", ContentType = "x/y")
  expect_identical(x$to, "s3://b/k")
  expect_identical(headers_of(store$requests[[1]])[["content-type"]], "x/y")
  svc$copy(list(Bucket = "b", Key = "k"), "b", "l")
  svc$copy("b/k", "b", "m")
  expect_setequal(names(store$objects), c("/b/k", "/b/l", "/b/m"))
})

test_that("a version is copied", {
  store <- depot_with(5)
  svc <- depot_client(store)
  svc$copy(list(Bucket = "b", Key = "k", VersionId = "v1"), "b", "l")
  svc$copy("b/k?versionId=v2", "b", "l")
  s3_copy("s3://b/k", "s3://b/l", version_id = "v3", client = svc)
  queries <- lapply(store$requests[c(1, 3, 5)], function(request) as.list(request$query))
  expect_identical(vapply(queries, `[[`, "", "versionId"), c("v1", "v2", "v3"))
  sources <- vapply(
    store$requests[c(2, 4, 6)],
    function(request) headers_of(request)[["x-amz-copy-source"]],
    ""
  )
  expect_identical(sources, paste0("b/k?versionId=", c("v1", "v2", "v3")))
  expect_error(
    s3_copy("s3://b/k", "s3://b/l", version_id = c("a", "b"), client = svc),
    class = "claws_invalid_params"
  )
})

test_that("a client downloads with boto3's arguments, on the road of transfers", {
  local_cache()
  store <- depot_with(18e6)
  to <- file.path(own_folder(), "file")
  x <- depot_client(store)$download_file("b", "k", to)
  expect_s3_class(x, "claws_result")
  expect_identical(x$Body, to)
  expect_identical(as.numeric(x$ContentLength), 18e6)
  expect_identical(x$ETag, store$objects[["/b/k"]]$etag)
  expect_null(x$ContentRange)
  expect_identical(readBin(to, "raw", 2e7), store$objects[["/b/k"]]$bytes)
  expect_identical(sum(store$seen == "GetObject"), 3L)
})
