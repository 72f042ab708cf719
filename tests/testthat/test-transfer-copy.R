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

test_that("a moved object is gone from where it was, if it is what was copied", {
  store <- depot_with(10)
  svc <- depot_client(store)
  s3_move("s3://b/k", "s3://b/l", client = svc)
  expect_identical(names(store$objects), "/b/l")
  expect_identical(headers_of(store$requests[[3]])[["if-match"]], store$objects[["/b/l"]]$etag)
  store$fault <- function(request, number) {
    if (request$operation == "DeleteObject") depot_error("PreconditionFailed", 412L)
  }
  expect_error(s3_move("s3://b/l", "s3://b/m", client = svc), class = "claws_object_changed")
  expect_setequal(names(store$objects), c("/b/l", "/b/m"))
})

test_that("an answer that names no copy is no reason to delete the source", {
  asked <- character()
  note <- function(name, value) {
    function(params) {
      asked <<- c(asked, name)
      value
    }
  }
  svc <- claws_stub(
    service_client("s3"),
    head_object = note("head", list(ContentLength = 1, ETag = "\"e\"")),
    copy_object = note("copy", list()),
    delete_object = note("delete", list())
  )
  expect_error(s3_move("s3://b/x", "s3://b/y", client = svc), class = "claws_foreign_answer")
  expect_identical(asked, c("head", "copy"))
})
