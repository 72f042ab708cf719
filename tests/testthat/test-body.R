test_that("a file is a body without being read", {
  path <- tempfile()
  on.exit(unlink(path))
  writeBin(as.raw(1:100), path)
  body <- body_file(path)
  expect_equal(body_size(body), 100)
  expect_identical(body_sha256(body), body_sha256(as.raw(1:100)))
  expect_equal(body_size(raw(3)), 3)
})

test_that("a connection is read to its end, and closed only if it was opened here", {
  path <- tempfile()
  on.exit(unlink(path))
  writeBin(as.raw(rep(1:255, 10000)), path)
  expect_equal(length(read_connection(file(path))), 2550000)
  open <- file(path, "rb")
  readBin(open, "raw", 2549990)
  expect_equal(length(read_connection(open)), 10)
  expect_true(isOpen(open))
  close(open)
  empty <- rawConnection(raw())
  expect_equal(read_connection(empty), raw())
  close(empty)
})

test_that("an upload's body is bytes, a file or a connection", {
  put <- operation_get(model_get("s3"), "PutObject")
  body_of <- function(body) params_check(list(Bucket = "b", Key = "k", Body = body), put)$Body
  path <- tempfile()
  on.exit(unlink(path))
  writeLines("text", path)
  expect_equal(body_of(as.raw(1:3)), as.raw(1:3))
  expect_s3_class(body_of(path), "claws_file")
  connection <- rawConnection(as.raw(1:3))
  expect_equal(body_of(connection), as.raw(1:3))
  close(connection)
  error <- expect_error(body_of("no such file"), class = "claws_invalid_params")
  expect_equal(
    error$problems,
    "Body is no file that exists; to send the text itself, give charToRaw()."
  )
  expect_error(body_of(tempdir()), "no file", class = "claws_invalid_params")
  expect_error(body_of(1), "raw vector", class = "claws_invalid_params")
})
