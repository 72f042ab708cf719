test_that("raw bytes, connections and functions are objects", {
  store <- depot_new()
  svc <- depot_client(store)
  bytes <- as.raw(1:200)
  at <- 0
  three <- function(size) {
    piece <- bytes[at + seq_len(min(3, size, length(bytes) - at))]
    at <<- at + length(piece)
    piece
  }
  open <- rawConnection(bytes)
  on.exit(close(open))
  for (source in list(bytes, open, three)) {
    x <- s3_upload(source, "s3://b/k", client = svc)
    expect_identical(store$objects[["/b/k"]]$bytes, bytes)
    expect_identical(c(x$from, x$status), c("<bytes>", "done"))
    expect_identical(x$size, 200)
  }
})

test_that("many bytes go in parts", {
  local_cache()
  store <- depot_new()
  svc <- depot_client(store)
  path <- file_of(18e6)
  bytes <- readBin(path, "raw", 2e7)
  for (source in list(bytes, file(path))) {
    store$seen <- character()
    x <- s3_upload(source, "s3://b/k", client = svc)
    expect_identical(store$objects[["/b/k"]]$bytes, bytes)
    expect_identical(c(x$parts, x$size), c(3, 18e6))
    expect_identical(sum(store$seen == "UploadPart"), 3L)
    expect_true(x$verified)
  }
})

test_that("bytes that fill their parts have no part without bytes", {
  local_cache()
  store <- depot_new()
  bytes <- readBin(file_of(10 * 2^20), "raw", 2e7)
  x <- s3_upload(bytes, "s3://b/k", client = depot_client(store), part_size = 5 * 2^20)
  expect_identical(x$parts, 2L)
  expect_identical(store$objects[["/b/k"]]$bytes, bytes)
})

test_that("parts double, so that any object has room", {
  sizes <- vapply(1:10000, function(number) bytes_part_size(8 * 2^20, number), 0)
  expect_identical(sizes[c(1, 1000, 1001, 2001)], 2^20 * c(8, 8, 16, 32))
  expect_gt(sum(sizes), 5 * 2^40)
})

test_that("what gives no bytes is told", {
  svc <- depot_client(depot_new())
  expect_error(s3_upload(function(n) "a", "s3://b/k", client = svc), "must return raw bytes")
  expect_error(s3_upload(function(n) raw(n + 1), "s3://b/k", client = svc), "raw bytes")
  con <- rawConnection(raw(1))
  close(con)
  expect_error(s3_upload(con, "s3://b/k", client = svc), "was closed")
  text <- textConnection("a")
  expect_error(s3_upload(text, "s3://b/k", client = svc), "for text")
  close(text)
})
