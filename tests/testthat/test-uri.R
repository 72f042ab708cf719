test_that("everything but unreserved characters is percent-encoded, byte by byte", {
  expect_equal(uri_encode("aZ09-._~"), "aZ09-._~")
  expect_equal(uri_encode("a b/c+d%&=?#[]@:"), "a%20b%2Fc%2Bd%25%26%3D%3F%23%5B%5D%40%3A")
  expect_equal(uri_encode("\u00e9\u65e5"), "%C3%A9%E6%97%A5")
  expect_equal(uri_encode("/a/b c", keep = "/"), "/a/b%20c")
  expect_equal(uri_encode(""), "")
})

test_that("each byte of ASCII is itself or two digits", {
  signs <- vapply(1:127, intToUtf8, "")
  plain <- grepl("^[A-Za-z0-9._~-]$", signs, perl = TRUE)
  expect_equal(uri_encode(signs), ifelse(plain, signs, sprintf("%%%02X", 1:127)))
})

test_that("text in another encoding is encoded as UTF-8", {
  latin1 <- "caf\xe9"
  Encoding(latin1) <- "latin1"
  expect_equal(uri_encode(latin1), "caf%C3%A9")
})

test_that("what is decoded is UTF-8, and what is not encoded stays", {
  expect_equal(uri_decode("caf%C3%A9%2f+%zz%"), "caf\u00e9/+%zz%")
  expect_equal(uri_decode(c("a", "")), c("a", ""))
  expect_equal(uri_decode(uri_encode("\u65e5 %&")), "\u65e5 %&")
})
