how_of <- function(..., lines = character()) {
  path <- tempfile()
  writeLines(lines, path)
  transfer_how(client_core(depot_client(depot_new(), env = env_of(AWS_CONFIG_FILE = path))), ...)
}

test_that("the profile's section of the AWS CLI is read", {
  lines <- c(
    "[default]",
    "s3 =",
    "  max_concurrent_requests = 20",
    "  multipart_threshold = 64MB",
    "  multipart_chunksize = 16MiB",
    "  max_bandwidth = 50MB/s"
  )
  how <- how_of(lines = lines)
  expect_identical(
    unlist(how[c("max_active", "threshold", "part_size", "max_bandwidth")], use.names = FALSE),
    c(20, 2^20 * c(64, 16, 50))
  )
  expect_identical(how_of(max_active = 3, part_size = 2^23, lines = lines)$threshold, 2^23)
  expect_identical(how_of()$max_active, 16)
  withr_options <- options(claws.max_active = 4)
  on.exit(options(withr_options))
  expect_identical(how_of(lines = lines)$max_active, 4)
})

test_that("sizes and rates are those of the AWS CLI", {
  sizes <- c("8388608", "8MB", "8MiB", " 8 mb", "1KB", "2G")
  expect_identical(
    vapply(sizes, read_size, 0, "k", USE.NAMES = FALSE),
    c(2^23, 2^23, 2^23, 2^23, 1024, 2^31)
  )
  expect_identical(read_rate("80Mb/s", "k"), 10 * 2^20)
  expect_identical(read_rate("10MB/s", "k"), 10 * 2^20)
  for (bad in c("", "x", "-1", "0", "1.5MB", "8MBMB")) {
    expect_error(
      read_size(bad, "multipart_threshold"),
      "is no size",
      class = "claws_invalid_config"
    )
  }
})

test_that("a size has at most ten thousand parts", {
  mebibyte <- 2^20
  expect_identical(transfer_plan(0, 8 * mebibyte), list(size = 8 * mebibyte, count = 1L))
  expect_identical(transfer_plan(8 * mebibyte + 1, 8 * mebibyte)$count, 2L)
  expect_identical(transfer_plan(80000 * mebibyte, 8 * mebibyte)$size, 8 * mebibyte)
  expect_identical(transfer_plan(80001 * mebibyte, 8 * mebibyte)$size, 16 * mebibyte)
  expect_identical(transfer_plan(5e13, 8 * mebibyte)$size, s3_part_most)
  expect_error(transfer_plan(1e16, 8 * mebibyte), "more than an object has")
  plan <- transfer_plan(20 * mebibyte, 8 * mebibyte)
  expect_identical(plan_part(plan, 3, 20 * mebibyte), c(from = 16, size = 4) * mebibyte)
})

test_that("arguments are checked", {
  for (bad in list(
    list(max_active = 0),
    list(part_size = 1),
    list(part_size = 2^40),
    list(overwrite = NA),
    list(resume = "x"),
    list(checksum = "CRC16")
  )) {
    expect_error(do.call(how_of, bad), names(bad), class = "claws_invalid_config")
  }
  expect_identical(how_of(checksum = "sha256")$checksum, "SHA256")
})

test_that("a client that sends checksums only when it must sends none", {
  store <- depot_new()
  svc <- depot_client(store, request_checksum_calculation = "when_required")
  x <- s3_upload(file_of(5), "s3://b/k", client = svc)
  expect_false(any(grepl("checksum", names(headers_of(store$requests[[1]])))))
  expect_false(x$verified)
})
