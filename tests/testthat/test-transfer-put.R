test_that("a checksum that the store says otherwise is an error", {
  store <- depot_new(function(request, number) {
    response(200L, list(etag = "\"x\"", "x-amz-checksum-crc64nvme" = "AAAAAAAAAAA="), raw())
  })
  expect_error(
    s3_upload(file_of(10), "s3://b/k", client = depot_client(store)),
    class = "claws_checksum_error"
  )
})

test_that("other checksums are sent and told", {
  store <- depot_new()
  for (algorithm in c("CRC32", "CRC32C", "SHA256", "SHA1")) {
    path <- file_of(10)
    x <- s3_upload(path, "s3://b/k", client = depot_client(store, "http"), checksum = algorithm)
    expect_identical(x$checksum, checksum_of(algorithm, readBin(path, "raw", 99)))
    sent <- headers_of(store$requests[[length(store$requests)]])
    expect_identical(sent[[paste0("x-amz-checksum-", ascii_lower(algorithm))]], x$checksum)
  }
})
