test_that("a name is split into words as a shell does", {
  expect_equal(shell_words("profile  \"my name\""), c("profile", "my name"))
  expect_equal(shell_words("profile 'it\"s' "), c("profile", "it\"s"))
  expect_equal(shell_words("profile a\\ b"), c("profile", "a b"))
  expect_equal(shell_words("profile \"a\\\"b\\c\""), c("profile", "a\"b\\c"))
  expect_equal(shell_words("profile ''"), c("profile", ""))
  expect_equal(shell_words("a 'b\\' c"), c("a", "b\\", "c"))
  expect_equal(shell_words("a 'b\\c'"), c("a", "b\\c"))
  expect_equal(shell_words("profile x'y'z"), c("profile", "xyz"))
  expect_null(shell_words("profile \"open"))
  expect_null(shell_words("profile open\\"))
})

test_that("a line is split as Windows' programs split theirs", {
  cases <- list(
    list("", character()),
    list(" a \t b ", c("a", "b")),
    list("C:\\a\\b.exe c", c("C:\\a\\b.exe", "c")),
    list("\"C:\\a b\\c.exe\" d", c("C:\\a b\\c.exe", "d")),
    list("a \"\" b", c("a", "", "b")),
    list("a\"b c\"d", "ab cd"),
    list("a \\\"b\\\" c", c("a", "\"b\"", "c")),
    list("\"a\\\\\" b\\", c("a\\", "b\\")),
    list("it's", "it's")
  )
  for (case in cases) {
    expect_equal(windows_words(case[[1]]), case[[2]])
  }
  expect_null(windows_words("\"open"))
})
