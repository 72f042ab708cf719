checksum_for <- function(name, service = "s3") operation_get(model_get(service), name)$checksum

test_that("most operations have no checksums", {
  expect_null(checksum_for("ListBuckets"))
  expect_null(checksum_for("CreateTrainingJob", "sagemaker"))
})

test_that("an upload names its algorithm in a member and a header", {
  upload <- checksum_for("PutObject")
  expect_equal(upload$member, "ChecksumAlgorithm")
  expect_equal(upload$header, "x-amz-sdk-checksum-algorithm")
  expect_false(upload$required)
  expect_null(upload$mode)
  expect_true(checksum_for("DeleteObjects")$required)
})

test_that("a download is asked for one of several", {
  download <- checksum_for("GetObject")
  expect_null(download$member)
  expect_equal(download$mode, "ChecksumMode")
  expect_true(all(c("CRC32", "SHA256") %in% download$algorithms))
})
