test_that("a text that is a path or a URL is no JSON, and is not followed", {
  path <- tempfile(fileext = ".json")
  writeLines("{\"AccessKeyId\": \"FROMFILE\"}", path)
  for (text in c(path, "http://127.0.0.1:9/keys", "", "null", "3", "[1]", "\"a\"")) {
    expect_null(json_object(text))
  }
  expect_error(json_lists(path), "not JSON")
  expect_equal(exact_bare(json_object("{\"a\": [1, 2], \"b\": null}")), list(a = c(1, 2), b = NULL))
  expect_equal(exact_bare(json_lists("{\"a\": [1, 2]}")), list(a = list(1L, 2L)))
})

test_that("a byte order mark is skipped, bytes that are no text and depth are refused", {
  mark <- as.raw(c(0xef, 0xbb, 0xbf))
  expect_equal(exact_bare(json_object(c(mark, charToRaw("{}")))), no_members)
  expect_equal(json_bytes(mark), raw())
  expect_equal(json_bytes("\ufeff{}"), charToRaw("{}"))
  expect_equal(json_bytes(mark[1:2]), mark[1:2])
  expect_null(json_object(c(charToRaw("{\"a\":\""), as.raw(0xff), charToRaw("\"}"))))
  expect_null(json_object(as.raw(0)))
  expect_null(json_object(strrep("{\"a\":", 1e5)))
})

test_that("a file that is none, or too large, has no object", {
  path <- tempfile()
  expect_null(json_file(path))
  expect_null(json_file(tempdir()))
  writeLines("{\"a\": 1}", path)
  expect_equal(exact_bare(json_file(path)), list(a = 1))
  expect_null(json_file(path, limit = 4))
})

test_that("a value of one is no array in JSON, and a number has all its digits", {
  expect_identical(json_written(list(a = "b", c = 1:2, d = TRUE)), '{"a":"b","c":[1,2],"d":true}')
  expect_identical(json_written(list(a = 1 / 3)), '{"a":0.333333333333333}')
  expect_identical(json_written("a", auto_unbox = FALSE), '["a"]')
})

test_that("JSON is written with the point of numbers, whatever the locale has", {
  old <- Sys.getlocale("LC_NUMERIC")
  on.exit(suppressWarnings(Sys.setlocale("LC_NUMERIC", old)))
  set <- suppressWarnings(Sys.setlocale("LC_NUMERIC", "de_DE.UTF-8"))
  skip_if(set == "", "there is no locale de_DE.UTF-8")
  expect_equal(json_written(list(a = 1.5, b = "\u00e9")), "{\"a\":1.5,\"b\":\"\u00e9\"}")
  expect_equal(Sys.getlocale("LC_NUMERIC"), "de_DE.UTF-8")
})
