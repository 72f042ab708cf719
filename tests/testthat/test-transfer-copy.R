test_that("objects are copied by S3, with what they are", {
  store <- depot_with(10)
  svc <- depot_client(store)
  x <- s3_copy("s3://b/k", c("s3://b/x/"), client = svc)
  expect_identical(c(x$from, x$to, x$status), c("s3://b/k", "s3://b/x/k", "done"))
  expect_identical(store$objects[["/b/x/k"]]$bytes, store$objects[["/b/k"]]$bytes)
  expect_identical(store$seen, c("HeadObject", "CopyObject"))
  sent <- headers_of(store$requests[[2]])
  expect_identical(sent[["x-amz-copy-source-if-match"]], x$etag)
  expect_null(sent[["x-amz-metadata-directive"]])
  s3_copy("s3://b/k", "s3://b/y", client = svc, ContentType = "x/y", tags = FALSE)
  sent <- headers_of(store$requests[[4]])
  expect_identical(sent[["x-amz-metadata-directive"]], "REPLACE")
  expect_identical(sent[["x-amz-tagging-directive"]], "REPLACE")
  expect_error(s3_copy("s3://b/none", "s3://b/z", client = svc), class = "claws_not_found")
})

test_that("a large object is copied in parts", {
  gibibyte <- 2^30
  store <- depot_new(function(request, number) {
    switch(
      request$operation,
      HeadObject = response(
        200L,
        list(etag = "\"e\"", "content-length" = "1073741825", "content-type" = "x/y"),
        raw()
      ),
      GetObjectTagging = response(
        200L,
        list(),
        charToRaw("<Tagging><TagSet><Tag><Key>a b</Key><Value>c</Value></Tag></TagSet></Tagging>")
      ),
      UploadPartCopy = depot_xml("CopyPartResult", ETag = "\"p\""),
      CompleteMultipartUpload = depot_xml("CompleteMultipartUploadResult", ETag = "\"w-5\"")
    )
  })
  svc <- depot_client(store)
  x <- s3_copy("s3://b/k", "s3://b/l", client = svc, ChecksumAlgorithm = "SHA256")
  expect_identical(c(x$size, x$parts), c(gibibyte + 1, 5))
  expect_identical(x$etag, "\"w-5\"")
  created <- headers_of(store$requests[[3]])
  expect_identical(created[["x-amz-tagging"]], "a%20b=c")
  expect_identical(created[["x-amz-checksum-algorithm"]], "SHA256")
  expect_identical(created[["content-type"]], "x/y")
  ranges <- vapply(
    store$requests[4:8],
    function(request) headers_of(request)[["x-amz-copy-source-range"]],
    ""
  )
  expect_identical(ranges[c(1, 5)], c("bytes=0-268435455", "bytes=1073741824-1073741824"))
})
