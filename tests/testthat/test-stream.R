test_that("a stream is read to its end and then closed, once", {
  chunks <- list(as.raw(1:2), as.raw(3))
  closed <- 0
  read <- function() {
    if (length(chunks) == 0) {
      return(NULL)
    }
    one <- chunks[[1]]
    chunks <<- chunks[-1]
    one
  }
  s <- stream(read, function() closed <<- closed + 1)
  expect_true(is_stream(s))
  expect_equal(s$read(), as.raw(1:2))
  expect_equal(closed, 0)
  expect_equal(s$read(), as.raw(3))
  expect_null(s$read())
  expect_null(s$read())
  s$close()
  expect_equal(closed, 1)
})

test_that("a stream that fails is closed, and one that is closed gives nothing", {
  closed <- 0
  s <- stream(function() stop("cut"), function() closed <<- closed + 1)
  expect_error(s$read(), "cut")
  expect_equal(closed, 1)
  expect_null(s$read())
})

test_that("bytes that are all there are a stream, too", {
  s <- stream_of(as.raw(1:3))
  expect_equal(s$read(), as.raw(1:3))
  expect_null(s$read())
  expect_null(stream_of(raw())$read())
  s <- stream_of(as.raw(1))
  s$close()
  expect_null(s$read())
})
