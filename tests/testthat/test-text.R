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
