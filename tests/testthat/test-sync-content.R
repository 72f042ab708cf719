file_of <- function(bytes) {
  path <- tempfile()
  writeBin(bytes, path)
  path
}

test_that("a file is compared by a checksum of the whole object", {
  path <- file_of(charToRaw("hello"))
  sum <- checksum_of("CRC64NVME", charToRaw("hello"))
  head <- list(ChecksumCRC64NVME = sum, ChecksumType = "FULL_OBJECT", ETag = "\"x\"")
  expect_true(is.na(sync_compare_content(path, head)))
  head$ChecksumCRC64NVME <- "AAAAAAAAAAA="
  expect_equal(sync_compare_content(path, head), "contents differ")
})

test_that("an ETag serves where it is a sum of the content", {
  bytes <- as.raw(rep(1:250, 12))
  path <- file_of(bytes)
  etag <- paste(openssl::md5(bytes))
  expect_true(content_is(path, list(ETag = sprintf("\"%s\"", etag))))
  expect_false(content_is(path, list(ETag = strrep("0", 32))))
  expect_true(is.na(content_is(path, list(ETag = etag, ServerSideEncryption = "aws:kms"))))
  parts <- c(
    openssl::md5(bytes[1:1000]),
    openssl::md5(bytes[1001:2000]),
    openssl::md5(bytes[2001:3000])
  )
  whole <- function(...) paste(openssl::md5(c(...)))
  sums <- lapply(list(bytes[1:1300], bytes[1301:2600], bytes[2601:3000]), function(x) {
    as.raw(strtoi(substring(paste(openssl::md5(x)), seq(1, 31, 2), seq(2, 32, 2)), 16L))
  })
  parted <- paste0(whole(do.call(c, sums)), "-3")
  expect_true(content_is(path, list(ETag = parted, part_size = 1300)))
  expect_false(content_is(path, list(ETag = parted, part_size = 1000)))
  expect_true(is.na(content_is(path, list(ETag = parted))))
})

test_that("objects are compared by what both have", {
  one <- list(ETag = strrep("a", 32), ChecksumCRC32 = "AAAA", ChecksumType = "FULL_OBJECT")
  two <- list(
    ETag = paste0(strrep("b", 32), "-2"),
    ChecksumCRC32 = "AAAA",
    ChecksumType = "FULL_OBJECT"
  )
  expect_true(content_same(one, two))
  two$ChecksumType <- "COMPOSITE"
  expect_true(is.na(content_same(one, two)))
  expect_false(content_same(one, list(ETag = strrep("c", 32))))
  expect_true(content_same(list(ETag = "x-2"), list(ETag = "x-2")))
})

test_that("what cannot be compared is said", {
  gone <- claws_stub_error("NoSuchKey", "None.", 404)
  expect_equal(sync_compare_content("x", gone), "cannot be compared: NoSuchKey")
  path <- file_of(raw())
  expect_equal(sync_compare_content(path, list()), "there is no checksum to compare")
})
