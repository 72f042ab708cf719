test_that("a value is a line, as far as some elements go", {
  expect_identical(show_value(NULL), "NULL")
  expect_identical(show_value("a\n\033[1mb"), "a\\n\\033[1mb")
  expect_identical(show_value(as.raw(1:3)), "3 bytes")
  expect_identical(show_value(raw(12345)), "12,345 bytes")
  expect_identical(show_value(c(1, 2^40, 0.5)), "1, 1099511627776, 0.5")
  expect_identical(show_value(c(TRUE, NA)), "TRUE, NA")
  expect_identical(show_value(.POSIXct(0, "UTC")), "1970-01-01 00:00:00")
  expect_identical(show_value(list(a = 1L, b = list(2L, "x"))), "{a: 1, b: [2, x]}")
  expect_identical(show_value(exact(list())), "[]")
  expect_identical(show_value(mean), "a function")
  expect_identical(show_value(1:30), paste0(paste(1:20, collapse = ", "), ", ... (30)"))
  deep <- list(a = list(a = list(a = list(a = 1))))
  expect_identical(show_value(deep), "{a: {a: {a: {1}}}}")
})

test_that("texts are cut to a width, and numbers have their unit", {
  expect_identical(show_cut(c("abcdef", "abc"), 5), c("ab...", "abc"))
  expect_identical(show_number(1, "row"), "1 row")
  expect_identical(show_number(1234567, "row"), "1,234,567 rows")
})

test_that("a string without letters is seen", {
  expect_identical(show_value(""), "\"\"")
  expect_identical(show_value(list(a = "", b = c("x", ""))), "{a: \"\", b: x, \"\"}")
})
