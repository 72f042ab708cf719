chunked <- function(bytes) body_chunked(bytes, "CRC32C", "x-amz-checksum-crc32c")

trailer <- function(bytes) {
  sprintf("0\r\nx-amz-checksum-crc32c:%s\r\n\r\n", checksum_of("CRC32C", bytes))
}

test_that("a body is framed in chunks, with its sum behind", {
  bytes <- as.raw(bitwAnd(seq_len(2^20 + 3), 255L))
  framed <- body_bytes(chunked(bytes))
  expected <- c(
    charToRaw("100000\r\n"),
    bytes[seq_len(2^20)],
    charToRaw("\r\n3\r\n"),
    bytes[2^20 + 1:3],
    charToRaw("\r\n"),
    charToRaw(trailer(bytes))
  )
  expect_identical(framed, expected)
})

test_that("an empty body is its trailer alone", {
  expect_equal(rawToChar(body_bytes(chunked(raw()))), trailer(raw()))
})

test_that("it can be read in pieces of any size, and again", {
  body <- chunked(charToRaw("hello"))
  whole <- rawToChar(body_bytes(body))
  for (size in c(1, 2, 7, 1000)) {
    opened <- body_open(body)
    read <- character()
    while (length(bytes <- opened$read(size)) > 0) {
      expect_lte(length(bytes), size)
      read <- c(read, rawToChar(bytes))
    }
    opened$close()
    expect_equal(paste(read, collapse = ""), whole)
  }
  expect_true(is.na(body_size(body)))
  expect_true(body_can_rewind(body))
})

test_that("a part of a file is framed where it is read, if its sum is made there, too", {
  path <- tempfile()
  on.exit(unlink(path))
  writeBin(as.raw(1:9), path)
  span <- body_span(file_open(path, "read"), path, 2, 5)
  opened <- function(body, algorithm) body_open(body_chunked(body, algorithm, "x-amz-checksum"))
  expect_identical(
    opened(span, "CRC32C")$span,
    span_with(body_open(span)$span, "CRC32C", trailer = "x-amz-checksum")
  )
  expect_null(opened(span, "SHA256")$span)
  expect_null(opened(as.raw(1:9), "CRC32C")$span)
})
