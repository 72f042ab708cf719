# src/ini.c: white space at the ends of texts, each character that there is.

trim <- function(texts) .Call(c_trim, texts)

blanks <- c(
  c(0x9:0xd, 0x1c:0x20, 0x85, 0xa0, 0x1680),
  c(0x2000:0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000)
)

test_that("white space is what Python takes for it, and nothing else is", {
  points <- c(1:0x30ff, 0x1f600)
  texts <- vapply(points, intToUtf8, "")
  is_blank <- points %in% blanks
  around <- trim(paste0(texts, "a", texts))
  expect_identical(around$indent, as.integer(is_blank))
  expect_identical(around$text, ifelse(is_blank, "a", paste0(texts, "a", texts)))
  alone <- trim(texts)
  expect_identical(alone$indent, as.integer(is_blank))
  expect_identical(alone$text, ifelse(is_blank, "", texts))
})

test_that("blanks within a text stay, those around it are counted by characters", {
  expect_identical(
    trim(c("", " ", "\u3000 a \u00a0 b\u2028\t", "a")),
    list(text = c("", "", "a \u00a0 b", "a"), indent = c(0L, 1L, 2L, 0L))
  )
  expect_error(trim(1), "only texts are trimmed", fixed = TRUE)
})
