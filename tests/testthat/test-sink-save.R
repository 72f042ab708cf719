get_object <- function(answer, ...) {
  answering_client("s3", answer)$get_object(Bucket = "bucket", Key = "key", ...)
}

test_that("what is no path of a file is refused before anything is called", {
  for (file in list(NA_character_, "", character(), c("a", "b"), 1, NULL)) {
    expect_error(claws_save(stop("called"), file), "`file` must be the path of a file")
  }
})

test_that("an output is saved as it arrives, and the result has the path", {
  path <- own_tempfile()
  body <- pieces(list(as.raw(1:3), as.raw(4:5)))
  answer <- answer_of(body, headers = list("Content-Type" = "text/csv"))
  result <- claws_save(get_object(answer), path)
  expect_equal(readBin(path, "raw", 10), as.raw(1:5))
  expect_equal(result$Body, path)
  expect_equal(result$ContentType, "text/csv")
  expect_equal(dir(dirname(path), all.files = TRUE, no.. = TRUE), basename(path))
})

test_that("an empty output is an empty file", {
  path <- own_tempfile()
  claws_save(get_object(answer_of(raw())), path)
  expect_equal(file.size(path), 0)
})

test_that("a file is whole or as it was", {
  path <- own_tempfile()
  writeLines("before", path)
  answer <- function(asked) answer_of(pieces(list(as.raw(1:3), cut_off())))
  expect_error(claws_save(get_object(answer), path), class = "claws_connection_closed")
  expect_equal(readLines(path), "before")
  expect_equal(dir(dirname(path), all.files = TRUE, no.. = TRUE), basename(path))
  denied <- answer_of(charToRaw("<Error><Code>NoSuchKey</Code></Error>"), 404L)
  expect_error(claws_save(get_object(denied), path), class = "NoSuchKey")
  expect_equal(readLines(path), "before")
})

test_that("a full disk is told, and the file is as it was", {
  path <- file.path(full_disk(1), "a")
  writeLines("before", path)
  body <- pieces(list(raw(5e5), raw(5e5), raw(5e5)))
  expect_error(claws_save(get_object(answer_of(body)), path), class = "claws_write_error")
  expect_equal(readLines(path), "before")
  expect_equal(dir(dirname(path), all.files = TRUE, no.. = TRUE), "a")
})

test_that("what cannot be written is told before anything is asked for", {
  skip_on_os("windows")
  answer <- function(asked) fail("asked")
  for (path in c("/dev/null", pipe_of())) {
    expect_error(claws_save(get_object(answer), path), class = "claws_write_error")
  }
  expect_equal(file_look(path)$kind, "pipe")
})

test_that("a link is followed, and a file keeps its mode", {
  skip_on_os("windows")
  path <- own_tempfile()
  link <- file.path(dirname(path), "link")
  writeLines("before", path)
  Sys.chmod(path, "0600", use_umask = FALSE)
  file.symlink(path, link)
  claws_save(get_object(answer_of(as.raw(1:3))), link)
  expect_equal(Sys.readlink(link), path)
  expect_equal(file.size(path), 3)
  expect_equal(format(file.info(path)$mode), "600")
})

test_that("each piece is given to a function, in order", {
  seen <- raw()
  body <- pieces(list(as.raw(1:3), as.raw(4:5)))
  result <- claws_each_chunk(get_object(answer_of(body)), function(bytes) seen <<- c(seen, bytes))
  expect_equal(seen, as.raw(1:5))
  expect_null(result$Body)
  expect_equal(claws_metadata(result)$request_id, "id-1")
})

test_that("what was given out is not given out again", {
  seen <- raw()
  asked <- 0L
  answer <- function(number) {
    asked <<- number
    answer_of(pieces(list(as.raw(1:3), cut_off())))
  }
  error <- expect_error(
    claws_each_chunk(get_object(answer), function(bytes) seen <<- c(seen, bytes)),
    "broke off after 3 bytes: .*the line went dead",
    class = "claws_stream_cut"
  )
  expect_false(inherits(error, "claws_transport_error"))
  expect_s3_class(error$parent, "claws_connection_closed")
  expect_equal(seen, as.raw(1:3))
  expect_equal(asked, 1L)
})

test_that("an error of the function is its own, and the rest is given up", {
  closed <- 0
  body <- pieces(list(as.raw(1), as.raw(2)), function() closed <<- closed + 1)
  expect_error(claws_each_chunk(get_object(answer_of(body)), function(bytes) stop("mine")), "mine")
  expect_equal(closed, 1)
})

test_that("a wrong checksum is noticed at the end", {
  path <- own_tempfile()
  headers <- list("x-amz-checksum-crc32" = "AAAAAQ==")
  answer <- function(asked) {
    tried <<- asked
    answer_of(pieces(list(charToRaw("a"), charToRaw("bc"))), headers = headers)
  }
  tried <- 0L
  expect_error(claws_save(get_object(answer), path), class = "claws_checksum_error")
  expect_equal(tried, 3L)
  each <- function() claws_each_chunk(get_object(answer), function(bytes) NULL)
  expect_error(each(), class = "claws_checksum_error")
  expect_equal(tried, 1L)
  expect_false(file.exists(path))
  right <- list("x-amz-checksum-crc32" = checksum_of("CRC32", charToRaw("abc")))
  claws_save(
    get_object(answer_of(pieces(list(charToRaw("a"), charToRaw("bc"))), headers = right)),
    path
  )
  expect_equal(readLines(path, warn = FALSE), "abc")
})

test_that("calls among the arguments and in the function keep their own output", {
  key <- function() rawToChar(get_object(answer_of(charToRaw("inner")))$Body)
  client <- answering_client("s3", function(asked) answer_of(charToRaw("outer")))
  inner <- list()
  seen <- raw()
  claws_each_chunk(client$get_object(Bucket = "bucket", Key = key()), function(bytes) {
    inner[[length(inner) + 1]] <<- get_object(answer_of(as.raw(9)))$Body
    seen <<- c(seen, bytes)
  })
  expect_equal(rawToChar(seen), "outer")
  expect_equal(inner, list(as.raw(9)))
  expect_equal(get_object(answer_of(as.raw(9)))$Body, as.raw(9))
})

test_that("a saved call may stand in another one's function", {
  path <- own_tempfile()
  claws_each_chunk(get_object(answer_of(as.raw(1))), function(bytes) {
    claws_save(get_object(answer_of(as.raw(2))), path)
  })
  expect_equal(readBin(path, "raw", 2), as.raw(2))
})

test_that("what gives no bytes is refused", {
  expect_error(claws_save(1, tempfile()), "Nothing was written", class = "claws_invalid_sink")
  asked <- 0
  svc <- claws_stub(s3(region = "us-east-1"), delete_object = function(params) asked <<- 1)
  expect_error(
    claws_save(svc$delete_object(Bucket = "b", Key = "k"), tempfile()),
    "Nothing was written",
    class = "claws_invalid_sink"
  )
  expect_identical(asked, 0)
  expect_error(
    claws_each_chunk(answering_client("s3", answer_of(raw()))$list_buckets(), identity),
    class = "claws_invalid_sink"
  )
  expect_error(claws_save(1, NULL), "must be the path of a file", class = "claws_invalid_sink")
  expect_error(
    claws_save(1, file.path(tempfile(), "x")),
    "no directory",
    class = "claws_invalid_sink"
  )
  expect_null(the$capture)
})
