test_that("bytes that are no text are shown, not swallowed", {
  text <- response_text(response(200L, list(), as.raw(c(0x61, 0xff, 0x00))))
  expect_equal(text, "a<ff>")
})

test_that("bytes beyond what UTF-8 has become text that R takes", {
  for (bytes in list(c(0xf4, 0x90, 0x80, 0x80), c(0xf8, 0x88, 0x80, 0x80, 0x80), c(0xc3))) {
    text <- raw_text(as.raw(c(0x61, bytes)))
    expect_true(validUTF8(text))
    expect_match(text, "^a<")
    expect_match(body_shown(as.raw(c(0x61, bytes))), "a")
  }
})
