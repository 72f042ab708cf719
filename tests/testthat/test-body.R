test_that("a file is a body without being read", {
  path <- tempfile()
  on.exit(unlink(path))
  writeBin(as.raw(1:100), path)
  body <- body_file(path)
  expect_equal(body_size(body), 100)
  expect_identical(body_sha256(body), body_sha256(as.raw(1:100)))
  expect_equal(body_size(raw(3)), 3)
})

test_that("a body is read in pieces, and again from its beginning", {
  path <- tempfile()
  on.exit(unlink(path))
  bytes <- as.raw(rep(1:255, 10))
  writeBin(bytes, path)
  open <- file(path, "rb")
  readBin(open, "raw", 255)
  memory <- rawConnection(bytes)
  on.exit(close(memory), add = TRUE)
  bodies <- list(
    list(bytes, bytes),
    list(body_file(path), bytes),
    list(body_connection(file(path)), bytes),
    list(body_connection(open), bytes[-(1:255)]),
    list(body_connection(memory), bytes)
  )
  for (case in bodies) {
    expect_true(body_can_rewind(case[[1]]) || !isOpen(case[[1]]$connection))
    for (attempt in 1:2) {
      opened <- body_open(case[[1]])
      expect_identical(opened$read(10), case[[2]][1:10])
      expect_identical(opened$read(1e6), case[[2]][-(1:10)])
      expect_identical(opened$read(10), raw())
      opened$close()
    }
    expect_true(body_can_rewind(case[[1]]))
    expect_identical(body_bytes(case[[1]]), case[[2]])
  }
  expect_true(isOpen(open))
  body_done(bodies[[3]][[1]])
  expect_error(isOpen(bodies[[3]][[1]]$connection), "invalid connection")
  body_done(bodies[[4]][[1]])
  expect_true(isOpen(open))
  close(open)
})

test_that("what comes through a pipe is read once, whole, and its size is not known", {
  body <- body_connection(pipe("printf abc; printf defg"))
  expect_true(is.na(body_size(body)))
  opened <- body_open(body)
  expect_equal(rawToChar(opened$read(5)), "abcde")
  expect_equal(rawToChar(opened$read(5)), "fg")
  expect_false(body_can_rewind(body))
  body_done(body)
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
  expect_equal(body_bytes(body_of(connection)), as.raw(1:3))
  close(connection)
  text <- textConnection("a")
  expect_error(body_of(text), "is a connection for text", class = "claws_invalid_params")
  close(text)
  error <- expect_error(body_of("no such file"), class = "claws_invalid_params")
  expect_equal(
    error$problems,
    "Body is no file that exists; to send the text itself, give charToRaw()."
  )
  expect_error(body_of(tempdir()), "no file", class = "claws_invalid_params")
  expect_error(body_of(1), "raw vector", class = "claws_invalid_params")
})

test_that("a path that is no file is not opened, and told", {
  expect_match(body_of_path(tempfile()), "no file that exists")
  expect_match(body_of_path(tempdir()), "no file that exists")
  expect_match(body_of_path(pipe_of()), "is a pipe, not a file: give a connection")
  expect_match(body_of_path("/dev/zero"), "is a device, not a file")
  path <- tempfile()
  file.create(path)
  expect_equal(body_size(body_of_path(path)), 0)
})

test_that("a file that does not say its size is read at once", {
  skip_if_not(file.exists("/proc/self/status"))
  expect_type(body_of_path("/proc/self/status"), "raw")
})

test_that("a file that has become shorter or is gone is told, one that has grown is cut", {
  path <- tempfile()
  writeBin(raw(3e6), path)
  body <- body_file(path)
  opened <- body_open(body)
  expect_length(opened$read(2^20), 2^20)
  writeBin(raw(2^20 + 1), path)
  error <- expect_error(opened$read(2^20), "has become shorter", class = "claws_body_changed")
  expect_equal(error$path, path)
  opened$close()
  writeBin(raw(4e6), path)
  expect_length(body_bytes(body), 3e6)
  unlink(path)
  expect_error(body_bytes(body), class = "claws_body_changed")
})

test_that("a connection is one until it is closed", {
  connection <- rawConnection(as.raw(1:3))
  expect_true(is_connection(connection))
  close(connection)
  expect_false(is_connection(connection))
})
