# What each entry of the C core says about each argument that it cannot have.

refused <- function(entry, ...) {
  error <- tryCatch(.Call(entry, ...), error = conditionMessage)
  if (is.character(error)) error else "nothing"
}

file_of_bytes <- function() {
  path <- tempfile()
  writeBin(charToRaw("abc"), path)
  path
}

wrong_strings <- list(NULL, 1, character(), c("a", "b"), NA_character_)

test_that("one string is one string", {
  for (wrong in wrong_strings) {
    expect_equal(
      refused(c_jmespath_parse, wrong, error_jmespath),
      "an expression must be a string"
    )
  }
  for (wrong in list(NULL, 1, character(), c("a", "b"))) {
    expect_equal(refused(c_file_open, "f", wrong, 384L), "a file is opened in one way")
    expect_equal(refused(c_file_open, wrong, "read", 384L), "a path is one string")
  }
  for (wrong in list(NULL, 384, integer(), 1:2)) {
    expect_equal(refused(c_file_open, "f", "read", wrong), "a file is opened in one way")
  }
  expect_equal(refused(c_file_open, NA_character_, "read", 384L), "a path is one string")
  for (wrong in list(NULL, 1, character())) {
    expect_equal(refused(c_process_start, wrong), "a program has a name")
  }
})

test_that("functions are functions", {
  expect_equal(refused(c_jmespath_parse, "a", NULL), "refuse must be a function")
  program <- .Call(c_jmespath_parse, "a", error_jmespath)
  expect_equal(
    refused(c_jmespath_search, program, 1, NULL, FALSE, FALSE, 1),
    "refuse must be a function"
  )
  skip_if_not(.Call(c_connection_can), "this R lets no package make connections (R 4.6 does)")
  none <- function(...) raw()
  for (wrong in list(list(NULL, none), list(none, NULL), list(1, 2))) {
    expect_equal(
      refused(c_connection_new, "d", "rb", 1, wrong[[1]], wrong[[2]]),
      "a connection reads and closes by functions"
    )
  }
})

test_that("a search is told of its value in full", {
  search <- function(x = 1, described = NULL, pages = FALSE, simplify = FALSE, program = parsed) {
    refused(c_jmespath_search, program, x, described, pages, simplify, error_jmespath)
  }
  parsed <- .Call(c_jmespath_parse, "a", error_jmespath)
  for (wrong in list(NULL, 1, NA, logical(), c(TRUE, FALSE))) {
    expect_equal(search(pages = wrong), "pages must be TRUE or FALSE")
    expect_equal(search(simplify = wrong), "simplify must be TRUE or FALSE")
  }
  expect_equal(search(pages = TRUE), "pages must be a list")
  expect_equal(search(program = 1), "it is no parsed JMESPath expression")
  model <- tiny_model()
  columns <- model$schema()
  for (wrong in list(NULL, 1, integer(), 1:2)) {
    expect_equal(search(described = list(wrong, columns)), "shape must be a number")
  }
  most <- length(model$shapes$name)
  for (wrong in c(-1L, most + 1L)) {
    expect_equal(search(described = list(wrong, columns)), "there is no such shape")
  }
  expect_equal(search(list(), list(most, columns)), "nothing")
  expect_equal(search(list(), list(0L, columns)), "nothing")
})

test_that("sizes and places are whole numbers that there can be", {
  path <- file_of_bytes()
  file <- .Call(c_file_open, path, "read", 384L)
  for (wrong in list(NULL, 1L, numeric(), c(1, 2), -1, NaN, Inf)) {
    expect_equal(refused(c_file_read, file, wrong), "a size is a number")
  }
  expect_equal(.Call(c_file_read, file, 0), raw())
  expect_equal(refused(c_file_write, file, "a"), "only bytes are written")
  .Call(c_file_close, file, FALSE)
  expect_equal(refused(c_file_read, file, 1), "the file is closed")
  crc <- as.raw(1:4)
  for (wrong in c(-1, 2^53 + 2)) {
    expect_equal(refused(c_crc_combine, 0L, crc, crc, wrong), "a size is a whole number")
  }
  expect_equal(refused(c_crc_combine, 0L, crc, crc, 2^53), "nothing")
  expect_equal(refused(c_crc_combine, 0L, crc, c(crc, crc), 1), "a sum has another length")
  for (wrong in list(c(-1, 1), c(1, -1))) {
    expect_equal(
      refused(c_raw_slice, raw(3), wrong[[1]], wrong[[2]]),
      "a place and a size are not below 0"
    )
  }
  for (wrong in c(-1, 5)) {
    expect_equal(refused(c_event_decode, raw(4), wrong), "there is no byte to begin at")
  }
  expect_equal(refused(c_event_decode, raw(4), 4), "nothing")
})

test_that("only regular files are read, and lines may be added to a device", {
  skip_on_os("windows")
  for (path in c(tempdir(), "/dev/null")) {
    expect_identical(.Call(c_file_open, path, "read", 384L), "it is no regular file")
  }
  expect_type(.Call(c_file_open, tempdir(), "append", 384L), "character")
  expect_type(.Call(c_file_open, "/dev/null", "append", 384L), "externalptr")
})

test_that("a slice ends where the bytes end", {
  bytes <- as.raw(1:5)
  rows <- list(
    list(0, 5, 1:5),
    list(0, 6, 1:5),
    list(4, 1, 5L),
    list(4, 2, 5L),
    list(5, 1, integer()),
    list(6, 1, integer()),
    list(1.9, 2.9, 2:3),
    list(2, 0, integer())
  )
  for (row in rows) {
    expect_identical(.Call(c_raw_slice, bytes, row[[1]], row[[2]]), as.raw(row[[3]]))
  }
})

test_that("texts are texts, and what has names has them", {
  expect_equal(refused(c_ascii_case, 1, TRUE), "texts must be strings")
  expect_equal(refused(c_are_text, 1), "texts must be strings")
  expect_equal(refused(c_trim, 1), "only texts are trimmed")
  expect_equal(
    refused(c_uri_path, c("/", "/"), c("a", "b"), c(FALSE, FALSE)),
    "the texts between labels has the length 2, which is too short"
  )
  for (wrong in list("a", c(a = 1), list(a = "b"))) {
    expect_equal(refused(c_headers_unsafe, wrong), "headers are a named character vector")
  }
  expect_equal(refused(c_headers_unsafe, NULL), "nothing")
  for (wrong in list(NULL, c(scheme = "https"), list("https"), pairlist(scheme = "https"))) {
    expect_equal(
      refused(c_request_url, wrong),
      "a scheme must be of type character, not NULL"
    )
  }
  for (more in list(list(), list(a = 1), list(a = 1, b = 2, c = 3))) {
    wrong <- c(list(scheme = "https"), more)
    expect_equal(refused(c_request_url, wrong), "a host must be of type character, not NULL")
  }
})

test_that("a turn takes exchanges, and says until when", {
  for (wrong in list(NULL, 1, list())) {
    expect_equal(refused(c_pool_turn, wrong, 1L, 0), "a turn takes a list of exchanges")
  }
  for (wrong in list(NULL, 1, integer(), 1:2)) {
    expect_equal(refused(c_pool_turn, list(1), wrong, 0), "until is an integer")
  }
})

test_that("a span has a file, a place and a size, and its trailer a short name", {
  path <- file_of_bytes()
  file <- .Call(c_file_open, path, "read", 384L)
  span <- function(from = 0, size = 1, kind = 0L, sum = NULL, trailer = NULL) {
    refused(c_span_sum, list(file, from, size, kind, sum, trailer))
  }
  for (wrong in list(-1, 2^53 + 2, Inf)) {
    expect_equal(span(from = wrong), "a place is a whole number")
    expect_equal(span(size = wrong), "a size is a whole number")
  }
  expect_match(span(kind = -2L), "a kind of CRC must be from -1")
  expect_equal(span(kind = -1L, trailer = "a"), "a trailer has a kind of CRC")
  for (wrong in c(strrep("a", 100L), "a:", "a\r", "a\n")) {
    expect_equal(span(trailer = wrong), "a trailer has a short name")
  }
  expect_equal(span(trailer = "a"), "this span has no trailer")
  .Call(c_file_close, file, FALSE)
})

test_that("what one entry has made, no other takes for its own", {
  file <- .Call(c_file_open, file_of_bytes(), "read", 384L)
  hash <- .Call(c_hash_start, "SHA-256")
  for (other in list(NULL, 1, hash)) {
    expect_equal(refused(c_file_read, other, 1), "the file is closed")
    expect_equal(refused(c_file_write, other, raw()), "the file is closed")
    expect_equal(
      refused(c_jmespath_search, other, 1, NULL, FALSE, FALSE, error_jmespath),
      "it is no parsed JMESPath expression"
    )
  }
  expect_equal(refused(c_hash_update, file, raw()), "there is no such hash in this session")
  expect_equal(refused(c_hash_digest, file), "there is no such hash in this session")
  for (other in list(NULL, 1, file)) {
    expect_equal(refused(c_process_wait, other), "there is no program")
    expect_equal(refused(c_process_result, other), "there is no program")
    for (entry in list(c_exchange_bytes, c_exchange_failure, c_exchange_spans)) {
      expect_equal(refused(entry, other), "there is no such exchange")
    }
  }
  .Call(c_file_close, file, FALSE)
})
