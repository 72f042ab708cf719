test_that("the checksum is the one that costs least, or the MD5 that the ETag is", {
  sum_of <- function(...) download_sum(list(head = list(...)))
  expect_identical(
    sum_of(ChecksumSHA256 = "a", ChecksumCRC32 = "NhCmhg==")$algorithm,
    "CRC32"
  )
  md5 <- "\"5d41402abc4b2a76b9719d911017c592\""
  expect_identical(sum_of(ETag = md5), list(algorithm = "MD5", value = "XUFAKrxLKna5cZ2REBfFkg=="))
  expect_null(sum_of(ETag = md5, ServerSideEncryption = "aws:kms"))
  expect_null(sum_of(ETag = md5, SSECustomerAlgorithm = "AES256"))
  expect_null(sum_of(ETag = "\"5d41402abc4b2a76b9719d911017c592-2\""))
  expect_null(sum_of(ChecksumCRC64NVME = "792JGQ=="))
})

test_that("a checksum that may be of all bytes or of parts is none", {
  algorithm <- function(...) download_sum(list(head = list(...)))$algorithm
  of_parts <- "\"5d41402abc4b2a76b9719d911017c592-2\""
  expect_null(algorithm(ETag = of_parts, ChecksumCRC32 = "NhCmhg=="))
  expect_null(algorithm(
    ETag = of_parts,
    ChecksumCRC32 = "NhCmhg==",
    ChecksumType = "COMPOSITE"
  ))
  expect_identical(
    algorithm(ETag = of_parts, ChecksumCRC32 = "NhCmhg==", ChecksumType = "FULL_OBJECT"),
    "CRC32"
  )
  expect_identical(algorithm(ETag = of_parts, ChecksumCRC32 = "NhCmhg==-2"), "CRC32")
  expect_identical(algorithm(ETag = "\"x\"", ChecksumCRC32 = "NhCmhg=="), "CRC32")
  expect_identical(
    algorithm(ETag = of_parts, ChecksumCRC64NVME = "AAAAAAAAAAA="),
    "CRC64NVME"
  )
})

test_that("an object of parts is compared part by part", {
  bytes <- readBin(file_of(1e6), "raw", 2e6)
  digests <- lapply(list(bytes[1:6e5], bytes[-(1:6e5)]), function(part) {
    as.raw(openssl::sha256(part))
  })
  whole <- openssl::base64_encode(as.raw(openssl::sha256(do.call(c, digests))))
  store <- depot_new()
  attributes <- sprintf(
    paste0(
      "<GetObjectAttributesResponse><ObjectParts><IsTruncated>%s</IsTruncated>",
      "<NextPartNumberMarker>1</NextPartNumberMarker>",
      "<Part><PartNumber>1</PartNumber><Size>%d</Size></Part></ObjectParts>",
      "</GetObjectAttributesResponse>"
    ),
    c("true", "false"),
    c(600000L, 400000L)
  )
  page <- 0L
  store$fault <- function(request, number) {
    if (request$operation == "GetObjectAttributes") {
      page <<- page + 1L
      return(response(200L, list(), charToRaw(attributes[[page]])))
    }
    said <- list(etag = "\"x-2\"", "x-amz-checksum-sha256" = paste0(whole, "-2"))
    said[["content-range"]] <- "bytes 0-999999/1000000"
    response(206L, said, bytes)
  }
  x <- s3_download("s3://b/k", own_folder(), client = depot_client(store))
  expect_true(x$verified)
  expect_identical(x$checksum, paste0(whole, "-2"))
  page <- 0L
  bytes[[3]] <- as.raw(0)
  expect_error(
    s3_download("s3://b/k", own_folder(), client = depot_client(store)),
    class = "claws_checksum_error"
  )
})

test_that("without anything to compare with, a download is not verified", {
  store <- depot_new(function(request, number) {
    response(200L, list(etag = "\"x\""), if (request$method == "GET") as.raw(1:3) else raw())
  })
  x <- s3_download("s3://b/k", own_folder(), client = depot_client(store))
  expect_identical(c(x$status, x$verified), c("done", "FALSE"))
})
