ini <- function(...) ini_parse(c(...), "file")

test_that("settings belong to the section above them", {
  expect_equal(
    ini("[default]", "region = us-east-1", "[profile dev]", "region=eu-west-1"),
    list(default = list(region = "us-east-1"), "profile dev" = list(region = "eu-west-1"))
  )
})

test_that("blanks, comments and empty lines do not matter", {
  expect_equal(
    ini("# top", "[ default ]", "", "; more", "region  =  us-east-1  ", "  # indented"),
    list(default = list(region = "us-east-1"))
  )
})

test_that("values may hold the characters that separate", {
  expect_equal(
    ini("[default]", "a = b=c:d", "url: http://x/#y")$default,
    list(a = "b=c:d", url = "http://x/#y")
  )
})

test_that("names of settings are in lower case, names of sections as they are", {
  expect_equal(ini("[Dev]", "AWS_Access_Key_Id = A"), list(Dev = list(aws_access_key_id = "A")))
})

test_that("quoted profile names lose their quotes", {
  expect_named(ini("[profile \"my name\"]", "a = b"), "profile my name")
})

test_that("settings of a nested section do not become the section's", {
  expect_equal(
    ini("[default]", "s3 =", "  addressing_style = path", "region = x")$default,
    list(s3 = "", region = "x")
  )
})

test_that("a section that comes twice is one", {
  expect_equal(
    ini("[default]", "a = 1", "[default]", "b = 2", "a = 3")$default,
    list(a = "3", b = "2")
  )
})

test_that("a broken line is named with its file", {
  expect_error(ini("[default]", "what"), "Line 2 of file", class = "claws_invalid_config")
  expect_error(ini("a = b"), "Line 1 of file", class = "claws_invalid_config")
  expect_error(ini("[default"), "Line 1 of file", class = "claws_invalid_config")
})

test_that("a file that is not there has no sections", {
  expect_equal(ini_read(tempfile()), list())
})

test_that("a byte order mark is no part of the first line", {
  path <- tempfile()
  on.exit(unlink(path))
  writeBin(c(as.raw(c(0xef, 0xbb, 0xbf)), charToRaw("[default]\r\na = \u00e9\r\n")), path)
  expect_equal(ini_read(path), list(default = list(a = "\u00e9")))
})

test_that("a file that is not UTF-8 is refused with its line", {
  path <- tempfile()
  on.exit(unlink(path))
  writeBin(c(charToRaw("[default]\nregion = "), as.raw(0xff)), path)
  expect_error(ini_read(path), "Line 2 of .* is not UTF-8", class = "claws_invalid_config")
})
