parts_client <- function(store, ...) depot_client(store, ...)

test_that("a large file goes in parts, and the whole is checked", {
  local_cache()
  store <- depot_new()
  path <- file_of(18e6)
  for (scheme in c("https", "http")) {
    store$seen <- character()
    x <- s3_upload(path, "s3://b/k", client = parts_client(store, scheme), max_active = 2)
    expect_identical(store$objects[["/b/k"]]$bytes, readBin(path, "raw", 2e7))
    asked <- c("CreateMultipartUpload", rep("UploadPart", 3), "CompleteMultipartUpload")
    expect_identical(store$seen, asked)
    expect_identical(x$checksum, store$objects[["/b/k"]]$sum)
    expect_true(x$verified)
    expect_identical(x$parts, 3L)
  }
  expect_identical(headers_of(store$requests[[1]])[["x-amz-checksum-type"]], "FULL_OBJECT")
  sent <- headers_of(store$requests[[5]])
  expect_identical(sent[["x-amz-mp-object-size"]], "18000000")
  expect_identical(sent[["x-amz-checksum-crc64nvme"]], x$checksum)
  expect_length(store$uploads, 0)
  expect_length(list.files(journal_folder()), 0)
})

test_that("members go to the requests that have them", {
  local_cache()
  store <- depot_new()
  key <- strrep("k", 32)
  s3_upload(
    file_of(9e6),
    "s3://b/k.csv",
    client = parts_client(store),
    SSECustomerAlgorithm = "AES256",
    SSECustomerKey = key,
    Metadata = list(a = "b"),
    ExpectedBucketOwner = "123456789012",
    IfMatch = "\"x\""
  )
  has <- function(name) {
    vapply(store$requests, function(request) name %in% names(headers_of(request)), NA)
  }
  expect_identical(has("x-amz-server-side-encryption-customer-key"), rep(TRUE, 4))
  expect_identical(has("x-amz-expected-bucket-owner"), rep(TRUE, 4))
  expect_identical(has("x-amz-meta-a"), c(TRUE, FALSE, FALSE, FALSE))
  expect_identical(has("if-match"), c(FALSE, FALSE, FALSE, TRUE))
  expect_identical(headers_of(store$requests[[1]])[["content-type"]], "text/csv")
})

test_that("a part that fails for good leaves no object and no parts", {
  local_cache()
  store <- depot_new(function(request, number) {
    if (identical(as.list(request$query)$partNumber, "2")) depot_error("AccessDenied", 403L)
  })
  error <- tryCatch(
    s3_upload(file_of(18e6), "s3://b/k", client = parts_client(store)),
    AccessDenied = identity
  )
  expect_s3_class(error, "claws_transfer_error")
  expect_identical(error$transfers$status, "failed")
  expect_null(error$upload_id)
  expect_identical(utils::tail(store$seen, 1), "AbortMultipartUpload")
  expect_length(store$objects, 0)
  expect_length(store$uploads, 0)
  expect_length(list.files(journal_folder()), 0)
})

test_that("parts that cannot be removed are told of", {
  local_cache()
  store <- depot_new(function(request, number) {
    if (request$operation %in% c("UploadPart", "AbortMultipartUpload")) {
      depot_error("AccessDenied", 403L)
    }
  })
  error <- tryCatch(
    s3_upload(file_of(9e6), "s3://b/k", client = parts_client(store)),
    AccessDenied = identity
  )
  expect_match(conditionMessage(error), "upload upload-1 are left.*s3_abort")
  expect_identical(error$upload_id, "upload-1")
})

test_that("a lost answer to the completion is no failure when the object is there", {
  local_cache()
  lost <- FALSE
  store <- depot_new()
  store$fault <- function(request, number) {
    if (request$operation == "CompleteMultipartUpload" && !lost) {
      lost <<- TRUE
      depot_do(
        store,
        request$operation,
        request,
        headers_of(request),
        as.list(request$query),
        raw()
      )
      depot_error("InternalError", 500L)
    }
  }
  x <- s3_upload(file_of(9e6), "s3://b/k", client = parts_client(store))
  expect_identical(x$status, "done")
  expect_identical(x$checksum, store$objects[["/b/k"]]$sum)
  expect_identical(utils::tail(store$seen, 1), "HeadObject")
})

test_that("a completion that the transport sent twice in one attempt is no failure", {
  local_cache()
  store <- depot_new()
  store$fault <- function(request, number) {
    if (request$operation == "CompleteMultipartUpload") {
      for (i in 1:2) {
        answer <- depot_do(
          store,
          request$operation,
          request,
          headers_of(request),
          as.list(request$query),
          raw()
        )
      }
      answer
    }
  }
  x <- s3_upload(file_of(9e6), "s3://b/k", client = parts_client(store))
  expect_identical(x$status, "done")
  expect_identical(sum(store$seen == "CompleteMultipartUpload"), 1L)
})

test_that("a completion of an upload that is gone without an object is a failure", {
  local_cache()
  store <- depot_new()
  store$fault <- function(request, number) {
    if (request$operation == "CompleteMultipartUpload") {
      depot_error("NoSuchUpload", 404L)
    }
  }
  expect_error(
    s3_upload(file_of(9e6), "s3://b/k", client = parts_client(store)),
    class = "NoSuchUpload"
  )
})

test_that("a completion that answers 200 with an error is tried again", {
  local_cache()
  store <- depot_new()
  first <- TRUE
  store$fault <- function(request, number) {
    if (request$operation == "CompleteMultipartUpload" && first) {
      first <<- FALSE
      answer <- depot_error("InternalError", 200L)
      answer
    }
  }
  x <- s3_upload(file_of(9e6), "s3://b/k", client = parts_client(store))
  expect_identical(x$status, "done")
  expect_identical(sum(store$seen == "CompleteMultipartUpload"), 2L)
})

test_that("an object that is there stays, and its new parts go", {
  local_cache()
  store <- depot_new()
  svc <- parts_client(store)
  s3_upload(file_of(3), "s3://b/k", client = svc)
  x <- s3_upload(file_of(9e6), "s3://b/k", client = svc, overwrite = FALSE)
  expect_identical(x$status, "skipped")
  expect_length(store$objects[["/b/k"]]$bytes, 3)
  expect_length(store$uploads, 0)
})

test_that("a file that changes before the completion is told, and nothing stays", {
  local_cache()
  path <- file_of(9e6)
  store <- depot_new(function(request, number) {
    if (number == 3L) {
      Sys.setFileTime(path, as.POSIXct("2020-01-01", tz = "UTC"))
    }
    NULL
  })
  expect_error(
    s3_upload(path, "s3://b/k", client = parts_client(store)),
    class = "claws_file_changed"
  )
  expect_length(c(store$objects, store$uploads), 0)
})

test_that("the ETag of parts is the MD5 of their MD5s", {
  sum <- function(text) {
    sprintf("\"%s\"", paste(as.character(openssl::md5(charToRaw(text))), collapse = ""))
  }
  transfer <- list(etags = c(sum("a"), sum("b")))
  expect_identical(parts_etag(transfer), "\"96e024ba2074fe77e8e965ba43a704be-2\"")
  expect_null(parts_etag(list(etags = "\"x\"")))
})

test_that("an upload in parts without an id or an ETag is an error, not an upload", {
  upload <- function(...) {
    answers <- list(
      create_multipart_upload = list(UploadId = "u"),
      upload_part = list(ETag = "e"),
      abort_multipart_upload = list()
    )
    given <- list(...)
    answers[names(given)] <- given
    svc <- do.call(claws_stub, c(list(service_client("s3")), answers))
    s3_upload(file_of(6e6), "s3://b/k", client = svc, part_size = s3_part_least, resume = FALSE)
  }
  expect_error(upload(create_multipart_upload = list(BucketKeyEnabled = TRUE)), "has no UploadId")
  expect_error(upload(upload_part = list(BucketKeyEnabled = TRUE)), "has no ETag")
})
