# The connections of src/connection.c, which R has from 4.6 on.

# A connection that gives bytes in pieces. said$closed: whether it was closed.
connection_of <- function(bytes, mode = "rb", piece = 7, said = new.env()) {
  skip_if_not(.Call(c_connection_can), "this R lets no package make connections (R 4.6 does)")
  read <- function(from) {
    said$asked <- c(said$asked, from)
    left <- length(bytes) - from
    if (left > 0) bytes[from + seq_len(min(piece, left))] else raw()
  }
  close <- function() said$closed <- TRUE
  .Call(c_connection_new, "s3://b/\u00e9", mode, as.numeric(length(bytes)), read, close)
}

test_that("bytes are those of the pieces, however many are wanted", {
  bytes <- as.raw(rep(0:255, 4))
  said <- new.env()
  con <- connection_of(bytes, said = said)
  expect_identical(readBin(con, "raw", 5), bytes[1:5])
  expect_identical(readBin(con, "raw", 100), bytes[6:105])
  expect_identical(readBin(con, "integer", 2), readBin(bytes[106:113], "integer", 2))
  expect_identical(readBin(con, "raw", 5000), bytes[-(1:113)])
  expect_identical(readBin(con, "raw", 1), raw())
  expect_false(isIncomplete(con))
  expect_identical(
    summary(con)[c("class", "mode", "can write")],
    list(
      class = "claws",
      mode = "rb",
      "can write" = "no"
    )
  )
  close(con)
  expect_true(said$closed)
})

test_that("text is read by lines and by fields, and ends without a line end", {
  con <- connection_of(charToRaw("a,b\r\n1,2\r\n3,4\r\n"), "r")
  expect_identical(read.csv(con), data.frame(a = c(1L, 3L), b = c(2L, 4L)))
  close(con)
  con <- connection_of(charToRaw("ab\ncd"), "rt")
  expect_identical(readLines(con, 1), "ab")
  expect_warning(rest <- readLines(con), "incomplete final line")
  expect_identical(rest, "cd")
  close(con)
  con <- connection_of(charToRaw("1 2 3\n4"), "rt", piece = 2)
  expect_identical(scan(con, quiet = TRUE), c(1, 2, 3, 4))
  close(con)
})

test_that("a place is gone to, within a piece without asking", {
  bytes <- as.raw(1:50)
  said <- new.env()
  con <- connection_of(bytes, said = said)
  readBin(con, "raw", 1)
  expect_identical(seek(con, 5), 1)
  expect_identical(readBin(con, "raw", 1), as.raw(6))
  expect_identical(said$asked, 0)
  expect_identical(seek(con, 30), 6)
  expect_identical(readBin(con, "raw", 2), as.raw(31:32))
  expect_identical(seek(con, -1, "current"), 32)
  expect_identical(seek(con, -2, "end"), 31)
  expect_identical(seek(con), 48)
  expect_identical(readBin(con, "raw", 9), as.raw(49:50))
  expect_error(seek(con, 51), "no such place")
  expect_error(seek(con, -51, "end"), "no such place")
  expect_identical(seek(con, 0), 50)
  expect_identical(readBin(con, "raw", 60), bytes)
  close(con)
})

test_that("the condition of a failure reaches who reads, and reading goes on where it was", {
  fails <- TRUE
  refuse <- structure(class = c("refused", "error", "condition"), list(message = "no", call = NULL))
  skip_if_not(.Call(c_connection_can), "this R lets no package make connections (R 4.6 does)")
  read <- function(from) {
    if (from > 0 && fails) {
      stop(refuse)
    }
    if (from < 10) as.raw(from + 1:5) else raw()
  }
  con <- .Call(c_connection_new, "a", "rb", 10, read, function() stop(refuse))
  expect_error(readBin(con, "raw", 7), class = "refused")
  expect_true(isIncomplete(con))
  expect_identical(seek(con), 5)
  fails <- FALSE
  expect_identical(readBin(con, "raw", 7), as.raw(6:10))
  expect_false(isIncomplete(con))
  expect_null(close(con))
})

test_that("a connection is neither closed nor used while it is being used", {
  skip_if_not(.Call(c_connection_can), "this R lets no package make connections (R 4.6 does)")
  use <- NULL
  con <- .Call(c_connection_new, "a", "rb", NA_real_, function(from) use(), function() NULL)
  for (use in list(
    function() close(con),
    function() readBin(con, "raw", 1),
    function() seek(con, 0)
  )) {
    expect_error(readBin(con, "raw", 1), "is being used")
  }
  use <- function() "a"
  expect_error(readBin(con, "raw", 1), "not raw")
  expect_error(seek(con, 0, "end"), "no such place")
  close(con)
})

test_that("bytes that are written come in pieces, and the rest of them by flush()", {
  skip_if_not(.Call(c_connection_can), "this R lets no package make connections (R 4.6 does)")
  taken <- list()
  take <- function(bytes) taken <<- c(taken, list(bytes))
  con <- .Call(c_connection_new, "a", "wb", NA_real_, function(x) take(x), function() NULL)
  bytes <- as.raw(seq_len(2^20 + 5) %% 251)
  writeBin(bytes[1:10], con)
  expect_length(taken, 0)
  writeBin(bytes[-(1:10)], con)
  expect_length(taken, 1)
  flush(con)
  expect_identical(do.call(c, taken), bytes)
  flush(con)
  expect_length(taken, 2)
  expect_error(readBin(con, "raw", 1), "cannot read")
  take <- function(bytes) writeBin(bytes, con)
  writeBin(raw(1), con)
  expect_error(flush(con), "is being used")
  close(con)
})

test_that("connections that nobody has any more are closed", {
  before <- options(warn = -1) # R tells of each
  on.exit(options(before))
  said <- new.env()
  for (i in 1:200) {
    connection_of(raw(), said = said)
  }
  gc()
  expect_true(said$closed)
})

test_that("where packages make no connections, the error says so", {
  skip_if(.Call(c_connection_can), "this R lets packages make connections")
  expect_error(.Call(c_connection_new, "a", "r", 0, identity, identity), "no package")
})
