# The first 512 bytes of a text are where it is made, all of a longer one in memory of R's.
test_that("texts of every length are whole, in one piece and byte by byte", {
  for (size in c(0, 1, 511:514, 1023:1026, 1535:1538, 1e5)) {
    text <- substr(strrep("0123456789", size %/% 10 + 1), 1, size)
    expect_identical(query_text(stats::setNames(NA_character_, text)), text)
    expect_identical(query_text(stats::setNames("", text)), paste0(text, "="))
    expect_identical(query_text(stats::setNames(text, text)), paste0(text, "=", text))
    expect_identical(uri_encode(text), text)
  }
})
