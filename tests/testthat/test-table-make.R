column <- function(rows, path, kind) .Call(c_table_column, rows, path, kind)

test_that("a column has the cells at the end of a path, wherever the names stand", {
  rows <- list(list(a = 1L, b = list(c = "x")), list(b = list(c = "y"), a = 2L), list(), NULL)
  expect_identical(column(rows, "a", 4L), c(1L, 2L, NA, NA))
  expect_identical(column(rows, c("b", "c"), 2L), c("x", "y", NA, NA))
  expect_identical(column(rows, c("b", "c", "d"), 2L), rep(NA_character_, 4))
  expect_identical(column(rows, "b", 1L), list(list(c = "x"), list(c = "y"), NULL, NULL))
  expect_identical(column(list(1, "a"), character(), 1L), list(1, "a"))
  expect_identical(column(list(), "a", 7L), .POSIXct(numeric(), "UTC"))
})

test_that("rows that share names, and rows that do not, are read alike", {
  names <- c("a", "b")
  same <- lapply(1:3, function(i) stats::setNames(list(i, TRUE), names))
  other <- list(list(b = FALSE), list(a = 9L))
  expect_identical(column(c(same, other, same), "a", 4L), c(1:3, NA, 9L, 1:3))
  expect_identical(column(c(same, other), "b", 3L), c(TRUE, TRUE, TRUE, FALSE, NA))
})

test_that("a cell of another type is refused", {
  for (bad in list(list(a = 1:2), list(a = list()), list(a = "x"), list(a = NULL, a = mean))) {
    if (!is.null(bad$a)) {
      expect_error(column(list(bad), "a", 3L), "row 1", class = "claws_unreadable")
    }
  }
  expect_error(column(list(list(a = Sys.Date())), "a", 7L), class = "claws_unreadable")
  expect_error(column(list(), "a", 9L), "kind of column")
  expect_error(column(1, "a", 1L), "type list")
  expect_error(column(list(), rep("a", 65), 1L), "steps")
})

test_that("elements know their parents and names", {
  children <- .Call(c_table_children, list(list(a = list(x = 1, y = 2)), list(), NULL), "a", TRUE)
  expect_identical(children, list(rows = list(1, 2), parent = c(1L, 1L), names = c("x", "y")))
  whole <- .Call(c_table_children, list(list(a = 1), list(a = 2)), character(), FALSE)
  expect_identical(whole$rows, list(list(a = 1), list(a = 2)))
  expect_identical(whole$parent, 1:2)
  expect_error(.Call(c_table_children, list(list(a = "b")), "a", TRUE), class = "claws_unreadable")
})

test_that("values of a list that is a vector are rows, and know their parents", {
  model <- invented_model(
    "json",
    "Get",
    list(),
    list(Names = list(shape = "Names")),
    list(
      Text = list(type = "string"),
      Names = list(type = "list", member = list(shape = "Text"))
    )
  )
  plan <- table_plan(match("Output", model$shapes$name), "Names", model, table_how_plain)
  made <- table_make(
    plan,
    list(list(Names = c("a", "b")), list(), list(Names = "c")),
    table_how_plain
  )
  expect_identical(unname(made$columns), list(c("a", "b", "c")))
  expect_identical(made$count, 3L)
})

test_that("rows that are maps have a column for each name", {
  model <- invented_model(
    "json",
    "Get",
    list(),
    list(Items = list(shape = "Items")),
    list(
      Text = list(type = "string"),
      Item = list(type = "map", key = list(shape = "Text"), value = list(shape = "Text")),
      Items = list(type = "list", member = list(shape = "Item"))
    )
  )
  plan <- table_plan(match("Output", model$shapes$name), "Items", model, table_how_plain)
  values <- list(list(Items = list(list(a = "1"), list(b = "2", a = "3"))))
  made <- table_make(plan, values, table_how_plain)
  expect_identical(made$columns, list(a = c("1", "3"), b = c(NA, "2")))
  expect_identical(table_make(plan, list(list()), table_how_plain)$count, 0L)
})

test_that("an integer of an outer list is a double only where a row has a larger one", {
  made <- function(...) {
    rows <- lapply(list(...), function(count) {
      list(Count = count, Inners = if (count < 2^31) list(list(Id = "a")))
    })
    as.data.frame(rows_answer(rows), key = "Rows.Inners")
  }
  expect_identical(made(1, 2^31)[["Rows.Count"]], 1L)
  expect_identical(made(1)[["Rows.Count"]], 1L)
  for (counts in list(2^31, c(1, 2^31))) {
    rows <- lapply(counts, function(count) list(Count = count, Inners = list(list(Id = "a"))))
    large <- as.data.frame(rows_answer(rows), key = "Rows.Inners")
    expect_identical(large[["Rows.Count"]], counts)
  }
})

test_that("a tag may lack its key or its value", {
  tags <- list(list(Key = "a", Value = "1"), list(Value = "2"), list(Key = "c"), list())
  made <- tags_list(tags)
  expect_identical(names(made), c("a", NA, "c", NA))
  expect_identical(unname(made), list("1", "2", NULL, NULL))
})
