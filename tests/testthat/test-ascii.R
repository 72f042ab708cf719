test_that("ASCII letters change their case, and nothing else does", {
  expect_equal(ascii_lower("AWS_Access_Key_Id [Z@`{"), "aws_access_key_id [z@`{")
  expect_equal(ascii_upper("firehose-2 az@`{"), "FIREHOSE-2 AZ@`{")
  expect_equal(ascii_upper("caf\u00e9"), "CAF\u00e9")
})

test_that("names and missing values stay", {
  expect_equal(ascii_lower(c(A = "B", C = NA)), c(A = "b", C = NA))
})

test_that("what is no text is made one", {
  expect_equal(ascii_lower(NULL), character())
  expect_equal(ascii_lower(TRUE), "true")
  expect_equal(ascii_lower(list("A")), "a")
})

test_that("a text of Latin-1 is the same text after it", {
  text <- "caf\xe9"
  Encoding(text) <- "latin1"
  expect_equal(ascii_upper(text), "CAF\u00e9")
})

test_that("letters of a pattern match either case in every locale", {
  with_locale("LC_CTYPE", "tr_TR.UTF-8", {
    pattern <- any_case("[?&](Signature|ID)=")
    expect_true(all(grepl(pattern, c("?signature=", "&SIGNATURE=", "&id=", "&Id="))))
    expect_false(grepl(pattern, "&ix="))
    expect_equal(
      log_hide_query("https://x/?X-AMZ-SIGNATURE=a&b=1"),
      "https://x/?X-AMZ-SIGNATURE=****&b=1"
    )
    expect_equal(ascii_upper("firehose"), "FIREHOSE")
    expect_equal(ascii_lower("AWS_ACCESS_KEY_ID"), "aws_access_key_id")
  })
})
