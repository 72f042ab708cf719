test_that("what is sensitive is masked in print and is what it is otherwise", {
  column <- masked_new(c("hush-a", NA, "hush-b"))
  expect_identical(as.character(column), c("hush-a", NA, "hush-b"))
  expect_identical(format(column), c("****", NA, "****"))
  expect_equal(capture.output(print(column[c(1, 1)])), sprintf("[1] %1$s %1$s", log_mask))
  shown <- capture.output(
    print(column),
    str(column),
    print(data.frame(x = column)),
    str(data.frame(x = column)),
    print(column[3]),
    print(c(column, "hush-c")),
    print(rep(column, 2)),
    print(unique(c(column, column)))
  )
  expect_no_match(shown, "hush")
  expect_match(shown, "\\*\\*\\*\\*", all = FALSE)
  expect_true(is.character(column[1]))
})

test_that("lists are masked as well", {
  column <- masked_new(list(list(Password = "hush-a"), NULL))
  expect_identical(format(column), c("****", NA))
  frame <- table_frame(list(x = column), 2L)
  expect_no_match(capture.output(print(frame), print(frame[1, , drop = FALSE])), "hush")
  expect_identical(frame$x[[1]]$Password, "hush-a")
})

test_that("rows stay masked when tables are put together", {
  frame <- table_frame(list(x = masked_new("hush-a")), 1L)
  both <- rbind(table_frame(list(x = masked_new(character())), 0L), frame, frame)
  expect_no_match(capture.output(print(both)), "hush")
  expect_identical(as.character(both$x), c("hush-a", "hush-a"))
  skip_if_not_installed("tibble")
  expect_no_match(capture.output(print(tibble::as_tibble(both))), "hush")
})

test_that("a glimpse shows no secret", {
  skip_if_not_installed("tibble")
  column <- masked_new(c("hush-a", NA))
  table <- tibble::tibble(column = column, list = list(column, 1))
  shown <- capture.output(tibble::glimpse(table))
  expect_no_match(shown, "hush")
  expect_match(shown, "****, NA", fixed = TRUE, all = FALSE)
})

test_that("such a column is written as what it is", {
  column <- masked_new(c("hush-a", NA))
  written <- as.character(jsonlite::toJSON(table_frame(list(x = column), 2L)))
  expect_identical(written, '[{"x":"hush-a"},{}]')
  expect_identical(masked_bare(column), c("hush-a", NA))
  expect_identical(masked_bare(masked_new(list(1))), list(1))
  expect_identical(masked_bare(masked_new(.POSIXct(1, "UTC"))), .POSIXct(1, "UTC"))
})
