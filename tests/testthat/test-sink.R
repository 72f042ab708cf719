sink_call <- function(sink) {
  list(operation = operation_get(model_get("s3"), "GetObject"), sink = sink)
}

cut <- structure(class = c("claws_transport_error", "error", "condition"), list(message = "cut"))

test_that("a sink that may start again is begun afresh by each attempt", {
  path <- own_tempfile()
  sink <- sink_file(path)
  call <- sink_call(sink)
  broken <- answer_of(pieces(list(as.raw(1:3), cut_off())))
  expect_error(sink_fill(broken, call), class = "claws_transport_failure")
  expect_equal(sink_fill(answer_of(pieces(list(as.raw(7)))), call)$body, path)
  expect_false(file.exists(path))
  halted <- answer_of(pieces(list(as.raw(8), cut)))
  error <- expect_error(sink_fill(halted, call), class = "claws_transport_error")
  expect_false(inherits(error, "claws_stream_cut"))
  expect_equal(sink_fill(answer_of(pieces(list(as.raw(7)))), call)$body, path)
  sink$commit()
  expect_equal(readBin(path, "raw", 10), as.raw(7))
  sink$close()
  expect_equal(dir(dirname(path), all.files = TRUE, no.. = TRUE), basename(path))
})

test_that("what a function was given is not undone, so its call is not tried again", {
  seen <- raw()
  call <- sink_call(sink_function(function(bytes) seen <<- c(seen, bytes)))
  filled <- sink_fill(answer_of(pieces(list(as.raw(1), as.raw(2:3)))), call)
  expect_equal(seen, as.raw(1:3))
  expect_null(filled$body)
  error <- expect_error(
    sink_fill(answer_of(pieces(list(cut))), call),
    class = "claws_transport_error"
  )
  expect_false(inherits(error, "claws_stream_cut"))
  broken <- answer_of(pieces(list(as.raw(4), cut)))
  expect_error(sink_fill(broken, call), "after 1 bytes: cut", class = "claws_stream_cut")
})

test_that("an answer that says what went wrong, and one without a sink, keep their bodies", {
  refused <- answer_of(as.raw(1), 404L)
  expect_identical(sink_fill(refused, sink_call(sink_function(stop))), refused)
  plain <- answer_of(as.raw(1))
  expect_identical(sink_fill(plain, sink_call(NULL)), plain)
})
