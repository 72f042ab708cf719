test_that("what is at a path is told, links followed", {
  path <- tempfile()
  expect_null(file_look(path))
  writeLines("abc", path)
  expect_equal(file_look(path)[c("kind", "size")], list(kind = "file", size = 4))
  expect_equal(file_look(tempdir())$kind, "folder")
  link <- tempfile()
  skip_if_not(suppressWarnings(file.symlink(path, link)))
  expect_equal(file_look(link)$size, 4)
})

test_that("only files are read, and nothing is waited for", {
  expect_equal(file_bytes(if (is_windows()) "NUL" else "/dev/null"), raw())
  error <- expect_error(file_bytes(tempdir()), "it is a folder", class = "claws_file_unreadable")
  expect_s3_class(error, "claws_invalid_config")
  expect_error(file_bytes(pipe_of()), "it is a pipe, not a file", class = "claws_file_unreadable")
  expect_error(file_bytes(tempfile()), "no such file", class = "claws_file_unreadable")
})

test_that("a file is read up to its limit, one that says it is empty, too", {
  path <- tempfile()
  writeBin(raw(10), path)
  expect_length(file_bytes(path, 10), 10)
  expect_error(file_bytes(path, 9), "more than 9 bytes", class = "claws_file_unreadable")
  skip_if_not(file.exists("/proc/self/status"))
  expect_match(file_text("/proc/self/status"), "^Name:")
})

test_that("pieces of a file that says it is empty come together in their order", {
  path <- tempfile()
  bytes <- as.raw(seq_len(200000) %% 251)
  writeBin(bytes, path)
  file <- file_open(path, "read")
  on.exit(.Call(c_file_close, file, FALSE))
  expect_identical(file_rest(file, 0, 2^20), bytes)
})

test_that("text of a file is whole and valid, or none", {
  path <- tempfile()
  for (bytes in list(as.raw(c(97, 0)), as.raw(0xff))) {
    writeBin(bytes, path)
    expect_null(file_text(path))
  }
  writeBin(charToRaw("\u00e9\n"), path)
  expect_equal(file_text(path), "\u00e9\n")
  expect_null(file_text(tempfile()))
})

test_that("C refuses what is no path, no file and no size", {
  expect_error(.Call(c_file_look, character()), "one string")
  expect_error(.Call(c_file_open, "x", character(), 0L), "one way")
  expect_error(.Call(c_file_read, NULL, 1), "closed")
  file <- file_open(tempfile(), "new", 384L)
  expect_error(.Call(c_file_read, file, numeric()), "size")
  expect_error(.Call(c_file_write, file, "a"), "bytes")
  expect_null(.Call(c_file_close, file, TRUE))
  expect_null(.Call(c_file_close, file, TRUE))
})

test_that("a path is told from the root on, and one without a file as it is", {
  folder <- file.path(tempdir(), "a", "..")
  dir.create(file.path(tempdir(), "a"), showWarnings = FALSE)
  expect_identical(path_whole(folder), normalizePath(tempdir()))
  expect_silent(gone <- path_whole(file.path(folder, "gone")))
  expect_identical(basename(gone), "gone")
})
