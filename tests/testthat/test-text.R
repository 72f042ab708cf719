test_that("a text is one string", {
  expect_true(is_text("a"))
  expect_false(is_text(NA_character_))
  expect_false(is_text(c("a", "b")))
  expect_false(is_text(1))
})

test_that("a pattern is matched to its end, by bytes", {
  expect_equal(is_like(c("ab", "ab\n", "a\u00e9"), "^[a-z]{1,63}\\z"), c(TRUE, FALSE, FALSE))
  expect_false(is_like("\xff", "^[a-z]\\z"))
})

unmarked <- function(...) rawToChar(as.raw(c(...)))

test_that("in the C locale, bytes without an encoding are UTF-8 or no text", {
  with_locale("LC_CTYPE", "C", {
    accent <- unmarked(0x63, 0xc3, 0xa9)
    expect_identical(charToRaw(as_utf8(accent)), charToRaw(accent))
    expect_equal(Encoding(as_utf8(accent)), "UTF-8")
    expect_equal(are_text(c(accent, unmarked(0xff, 0xfe), NA, "a")), c(TRUE, FALSE, FALSE, TRUE))
    expect_identical(charToRaw(as_utf8(unmarked(0xff))), as.raw(0xff))
  })
})

test_that("Latin-1 is translated where it is marked, and where the locale has it", {
  accent <- unmarked(0xe9)
  euro <- unmarked(0xa4)
  marked <- accent
  Encoding(marked) <- "latin1"
  for (locale in c("C", "en_US.ISO-8859-15")) {
    with_locale("LC_CTYPE", locale, {
      expect_identical(charToRaw(as_utf8(marked)), as.raw(c(0xc3, 0xa9)))
    })
  }
  with_locale("LC_CTYPE", "en_US.ISO-8859-15", {
    expect_identical(charToRaw(as_utf8(euro)), as.raw(c(0xe2, 0x82, 0xac)))
  })
})

test_that("bytes that their encoding does not have are no text", {
  wrong <- unmarked(0xc3, 0x28)
  Encoding(wrong) <- "UTF-8"
  bytes <- unmarked(0xe9)
  Encoding(bytes) <- "bytes"
  expect_equal(are_text(c(wrong, bytes)), c(FALSE, FALSE))
})

test_that("names of files go out as the system has them", {
  with_locale("LC_CTYPE", "C", {
    native <- as_native("\u00e9")
    expect_identical(charToRaw(native), as.raw(c(0xc3, 0xa9)))
    expect_equal(Encoding(native), "unknown")
    file <- file.path(tempdir(), paste0("caf", native))
    writeLines("x", file)
    expect_true(file.exists(file))
    unlink(file)
  })
  with_locale("LC_CTYPE", "en_US.ISO-8859-15", {
    expect_identical(charToRaw(as_native("\u00e9")), as.raw(0xe9))
  })
})

test_that("a part of a text is no pattern", {
  expect_identical(text_has(c("a.b", "ab"), "."), c(TRUE, FALSE))
  expect_identical(text_replace(c("a.b", "ab"), ".", "-"), c("a-b", "ab"))
  expect_identical(text_parts("ab.c", "."), c("ab", "c"))
})

test_that("names of vectors stay", {
  expect_equal(as_utf8(c(a = "x", b = NA)), c(a = "x", b = NA))
})

test_that("a text from outside is shown on one line, escaped and bounded", {
  expect_equal(text_quoted("a\nb\033[31m\"c\""), "\"a\\nb\\033[31m\\\"c\\\"\"")
  expect_equal(text_quoted(strrep("x", 10), most = 3L), "\"xxx\"...")
  odd <- "a\xffb"
  Encoding(odd) <- "UTF-8"
  expect_equal(text_quoted(c(odd, NA)), c("\"a<ff>b\"", "NA"))
})

test_that("characters that control a terminal are shown as question marks", {
  expect_equal(text_safe(c("a\u001b[2J\u009bb\u007f", "\tc\nd\r\b")), c("a?[2J?b?", "\tc\nd??"))
  expect_equal(text_safe("caf\u00e9"), "caf\u00e9")
  expect_equal(text_shown("a\033bc", 2L), "a?...")
})

test_that("bytes beyond what UTF-8 has are no text", {
  odd <- rawToChar(as.raw(c(0x61, 0xf8, 0x88, 0x80, 0x80, 0x80)))
  Encoding(odd) <- "UTF-8"
  expect_identical(text_safe(c("b", odd, NA)), c("b", "a?????", NA))
})
