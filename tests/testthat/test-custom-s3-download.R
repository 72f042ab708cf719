test_that("an object is downloaded into a file", {
  path <- own_tempfile()
  client <- answering_client("s3", function(asked) answer_of(pieces(list(as.raw(1:3), as.raw(4)))))
  result <- client$download_file("bucket", "a/b", path, Range = "bytes=0-3")
  expect_equal(readBin(path, "raw", 10), as.raw(1:4))
  expect_equal(result$Body, path)
})

test_that("what get_object() refuses is refused, and nothing is written", {
  path <- own_tempfile()
  body <- "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>"
  client <- answering_client("s3", answer_of(charToRaw(body), 404L))
  expect_error(client$download_file("bucket", "k", path), "gone", class = "NoSuchKey")
  expect_false(file.exists(path))
  expect_error(client$download_file("bucket"), "missing")
  expect_error(client$download_file("bucket", "k", NULL), class = "claws_invalid_sink")
  expect_error(
    client$download_file("bucket", Filename = path),
    "Key",
    class = "claws_invalid_params"
  )
})

test_that("its arguments are those of get_object(), and the file", {
  operation <- operation_get(model_get("s3"), "GetObject")
  expect_setequal(names(formals(s3_download_file)), c(operation_arguments(operation), "Filename"))
})
