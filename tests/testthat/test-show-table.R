test_that("columns are as wide as what is in them, numbers at the right", {
  shown <- show_columns(list(Key = c("a", "bcd"), Size = c(1, 100), Gone = c(NA, TRUE)), 80)
  expect_identical(shown$lines, c("Key  Size  Gone", "a       1  NA", "bcd   100  TRUE"))
  expect_identical(shown$note, "")
})

test_that("columns that find no room are named", {
  columns <- stats::setNames(rep(list("some text"), 6), letters[1:6])
  shown <- show_columns(columns, 24)
  expect_identical(shown$lines, c("a          b", "some text  some text"))
  expect_identical(shown$note, "; also c, d, e, f")
  expect_identical(show_columns(columns, 20), shown)
  expect_identical(show_columns(columns, 19)$lines, c("a", "some text"))
  expect_identical(show_columns(columns[1], 5)$lines, c("a", "so..."))
})

test_that("lists stand behind scalars, and what is missing everywhere is left out", {
  model <- table_model()
  rows <- list(list(Words = c("x", "y"), Id = "a", State = list(Code = 1L)), list(Id = "b"))
  shown <- show_table(rows, match("Row", model$shapes$name), model, FALSE, 80)
  expect_identical(shown$lines, c("Id  Words  State", "a   x, y   {Code: 1}", "b   NA     NA"))
  none <- show_table(list(list(), list()), match("Row", model$shapes$name), model, FALSE, 80)
  expect_identical(none$lines, character())
})

test_that("digits beyond a double are shown as they are", {
  model <- table_model()
  shown <- show_table(
    list(list(Size = "9007199254740993")),
    match("Row", model$shapes$name),
    model,
    FALSE,
    80
  )
  expect_identical(shown$lines[[2]], "9007199254740993")
})

test_that("numbers of rows stand at the right", {
  model <- table_model()
  rows <- list(list(Id = "a", Size = 5), list(Id = "b", Size = 12345))
  shown <- show_table(rows, match("Row", model$shapes$name), model, FALSE, 80)
  expect_identical(shown$lines, c("Id   Size", "a       5", "b   12345"))
})
