table_row <- function(...) {
  utils::modifyList(
    list(Id = "a", Flag = TRUE, Count = 1L, Size = 2^40, Ratio = 0.5, When = .POSIXct(1.5, "UTC")),
    list(...)
  )
}

test_that("columns are the members of the model, with their types", {
  table <- as.data.frame(rows_answer(list(
    table_row(Words = c("x", "y"), State = list(Code = 1L, Name = "on"), Bytes = as.raw(1:2)),
    table_row(Id = "b", Map = list(k = 1L), Tags = list(list(Key = "t", Value = "v")))
  )))
  expect_s3_class(table, "data.frame", exact = TRUE)
  expect_identical(types_of(table), table_types_of_get)
  expect_identical(
    attributes(table),
    list(
      names = names(table_types_of_get),
      row.names = 1:2,
      class = "data.frame"
    )
  )
  expect_identical(table$Id, c("a", "b"))
  expect_identical(table$Size, c(2^40, 2^40))
  expect_identical(table$When, .POSIXct(c(1.5, 1.5), "UTC"))
  expect_identical(table$Words, list(c("x", "y"), NULL))
  expect_identical(table$State, list(list(Code = 1L, Name = "on"), NULL))
  expect_identical(table$Bytes, list(as.raw(1:2), NULL))
})

test_that("a table without rows has all columns, and goes together with one that has some", {
  none <- as.data.frame(rows_answer(list()))
  expect_identical(dim(none), c(0L, length(table_types_of_get)))
  expect_identical(types_of(none), table_types_of_get)
  some <- as.data.frame(rows_answer(list(table_row())))
  expect_identical(types_of(rbind(none, some)), table_types_of_get)
  expect_identical(types_of(rbind(some, none)), table_types_of_get)
  absent <- as.data.frame(rows_answer(list(list(), NULL)))
  expect_identical(types_of(absent), table_types_of_get)
  expect_identical(absent$Count, c(NA_integer_, NA))
  expect_identical(attr(as.data.frame(rows_answer(NULL)), "row.names"), integer())
})

test_that("claws_columns() tells them without a call", {
  told <- claws_columns(tiny_client(), "list_things")
  expect_identical(
    told,
    data.frame(column = c("Name", "Children"), type = c("character", "list"), sensitive = FALSE)
  )
  told <- claws_columns(s3_client(), "list_objects_v2")
  expect_identical(
    told$type[match(c("Key", "Size", "LastModified", "Owner"), told$column)],
    c(
      "character",
      "double",
      "POSIXct",
      "list"
    )
  )
  expect_identical(
    claws_columns(s3_client(), "list_objects_v2", bigint = "character")$type[[6]],
    "character"
  )
  expect_error(
    claws_columns(s3_client(), "list_object"),
    "list_objects",
    class = "claws_unknown_operation"
  )
  expect_error(claws_columns("s3", "list_objects"), class = "claws_invalid_config")
})

test_that("sensitive columns are printed masked", {
  table <- as.data.frame(rows_answer(list(
    table_row(Secret = "hush-a", Hidden = list(Password = "hush-b"))
  )))
  expect_no_match(capture.output(print(table)), "hush")
  expect_identical(as.character(table$Secret), "hush-a")
  expect_identical(table$Hidden[[1]]$Password, "hush-b")
})

test_that("unnest puts members of structures in their places, once for each shape", {
  table <- as.data.frame(rows_answer(list(table_row(State = list(Code = 7L)))), unnest = TRUE)
  expect_true(all(
    c("State.Code", "State.Name", "State.Again", "Hidden.Password") %in% names(table)
  ))
  expect_identical(table$State.Code, 7L)
  expect_type(table$State.Again, "list")
})

test_that("tags are a list with names", {
  tags <- list(list(Key = "team", Value = "a"), list(Key = "none"))
  table <- as.data.frame(rows_answer(list(table_row(Tags = tags), table_row())), tags = TRUE)
  expect_identical(table$Tags, list(list(team = "a", none = NULL), NULL))
})

test_that("drop leaves out what is missing in all rows", {
  table <- as.data.frame(rows_answer(list(list(Id = "a"), list(Flag = NA))), drop = TRUE)
  expect_named(table, "Id")
  expect_identical(ncol(as.data.frame(rows_answer(list()), drop = TRUE)), 0L)
})

test_that("a key leads through lists, with scalars of those on the way before", {
  inner <- function(...) lapply(list(...), function(id) list(Id = id, Size = 1))
  answer <- rows_answer(list(
    table_row(Id = "a", Inners = inner("x", "y")),
    table_row(Id = "b"),
    table_row(Id = "c", Inners = inner("z"))
  ))
  table <- as.data.frame(answer, key = "Rows[].Inners[]")
  expect_identical(table$Rows.Id, c("a", "a", "c"))
  expect_identical(table$Id, c("x", "y", "z"))
  expect_identical(
    names(table),
    c(paste0("Rows.", c("Id", "Flag", "Count", "Size", "Ratio", "When", "Secret")), "Id", "Size")
  )
  expect_named(as.data.frame(answer, key = "Rows.Inners", parents = FALSE), c("Id", "Size"))
  expect_identical(as.data.frame(answer, key = "Rows[].State.Name")$Name, character())
  expect_identical(as.data.frame(answer$Rows, key = "Inners[]")$Inners.Id, NULL)
  expect_identical(as.data.frame(answer$Rows, key = "Inners[]")$Id, c("x", "y", "z"))
})

test_that("scalars, maps and the answer itself are rows, too", {
  answer <- rows_answer(
    list(table_row(Words = c("x", "y"), Map = list(k = 1L, l = 2L)), table_row(Words = list("z"))),
    Owner = "o"
  )
  words <- as.data.frame(answer, key = "Rows[].Words[]", parents = FALSE)
  expect_identical(words, data.frame(Words = c("x", "y", "z")))
  map <- as.data.frame(answer, key = "Rows[].Map", parents = FALSE)
  expect_identical(map, data.frame(name = c("k", "l"), value = 1:2))
  whole <- as.data.frame(answer, key = "@")
  expect_identical(dim(whole), c(1L, 3L))
  expect_identical(whole$Owner, "o")
})

test_that("longs beyond what a double holds are told, or come as they are asked for", {
  answer <- rows_answer(list(table_row(Size = "9007199254740993"), table_row(Size = 5)))
  error <- expect_error(as.data.frame(answer), "Size has 9007199254740993", class = "claws_inexact")
  expect_identical(error$column, "Size")
  expect_identical(as.data.frame(answer, bigint = "character")$Size, c("9007199254740993", "5"))
  small <- rows_answer(list(table_row(Size = 5), table_row(Size = NULL)))
  expect_identical(as.data.frame(small, bigint = "character")$Size, c("5", NA))
  local_options <- options(claws.bigint = "character")
  on.exit(options(local_options))
  expect_identical(as.data.frame(small)$Size, c("5", NA))
  expect_error(
    as.data.frame(small, bigint = "big"),
    "bigint must be \"double\" or \"character\" or \"integer64\".",
    fixed = TRUE,
    class = "claws_invalid_config"
  )
  skip_if_not_installed("bit64")
  large <- as.data.frame(answer, bigint = "integer64")
  expect_identical(unname(types_of(large["Size"])), "integer64")
  expect_identical(format(large$Size[[1]]), "9007199254740993")
})

test_that("an integer that is larger than R's makes a double", {
  table <- as.data.frame(rows_answer(list(table_row(Count = 2^33), table_row(Count = 1L))))
  expect_identical(table$Count, c(2^33, 1))
})

test_that("rows have the names that are given, and tibbles are made where they are wanted", {
  answer <- rows_answer(list(table_row()))
  expect_identical(row.names(as.data.frame(answer, row.names = "x")), "x")
  skip_if_not_installed("tibble")
  expect_s3_class(tibble::as_tibble(answer), "tbl_df")
  expect_s3_class(tibble::as_tibble(answer$Rows, drop = TRUE), "tbl_df")
})

test_that("what is no table says why", {
  answer <- rows_answer(list())
  expect_error(as.data.frame(answer, key = "Row"), "Did you mean Rows", class = "claws_no_table")
  expect_error(as.data.frame(answer, key = "Rows.Ids"), "Did you mean Id", class = "claws_no_table")
  expect_error(as.data.frame(answer, key = "Rows.Id.x"), "no members", class = "claws_no_table")
  expect_error(as.data.frame(answer, unnest = NA), "unnest", class = "claws_invalid_config")
  wrong <- rows_answer(list(table_row(Count = "many")))
  wrong$Rows[[1]]$Id <- list(1)
  expect_error(as.data.frame(wrong), "row 1", class = "claws_no_table")
  expect_error(claws_table(list()), "no|neither", class = "claws_no_table")
  gone <- answer$Rows
  attr(gone, "claws_shape") <- c("Row", "no-such-service")
  expect_error(as.data.frame(gone), "not on this machine", class = "claws_no_table")
})

# A listing of S3 in pages of two keys.
pages_of_two <- function(count) {
  keys <- sprintf("k%d", seq_len(count))
  claws_stub(s3_client(), list_objects_v2 = function(params) {
    first <- as.numeric(params$ContinuationToken %||% 1)
    last <- min(first + 1, count)
    list(
      Contents = lapply(keys[seq_len(count) >= first & seq_len(count) <= last], function(key) {
        list(Key = key, Size = 1)
      }),
      IsTruncated = last < count,
      NextContinuationToken = if (last < count) as.character(last + 1)
    )
  })
}

test_that("claws_table() takes all pages of a call, wherever it stands", {
  svc <- pages_of_two(5)
  keys <- sprintf("k%d", 1:5)
  expect_identical(claws_table(svc$list_objects_v2(Bucket = "b"))$Key, keys)
  list_all <- function(...) svc$list_objects_v2(Bucket = "b", ...)
  expect_identical(claws_table(list_all())$Key, keys)
  expect_identical(claws_table(do.call(svc$list_objects_v2, list(Bucket = "b")))$Key, keys)
  expect_identical(claws_table(list_all(), MaxItems = 3)$Key, keys[1:3])
  pages <- paginate(list_all())
  expect_identical(as.data.frame(pages), claws_table(list_all()))
  expect_identical(claws_table(pages), claws_table(list_all()))
  expect_identical(as.data.frame(paginate_all(list_all())), claws_table(list_all()))
  expect_identical(as.data.frame(list_all())$Key, keys[1:2])
  expect_identical(
    types_of(claws_table(pages_of_two(0)$list_objects_v2(Bucket = "b")))[["Key"]],
    "character"
  )
})

test_that("claws_table() refuses before it sends what it could make no table of", {
  asked <- 0
  svc <- claws_stub(s3_client(), head_object = function(params) asked <<- asked + 1)
  error <- expect_error(
    claws_table(svc$head_object(Bucket = "b", Key = "k")),
    "Metadata",
    class = "claws_no_table"
  )
  expect_identical(error$keys, "Metadata[]")
  expect_identical(asked, 0)
  expect_error(
    claws_table(svc$head_object(Bucket = "b", Key = "k"), key = "@", MaxItems = 2),
    class = "claws_no_paginator"
  )
})

test_that("an error in the middle has the pages before it and the token", {
  svc <- claws_stub(s3_client(), list_objects_v2 = function(params) {
    if (!is.null(params$ContinuationToken)) {
      return(claws_stub_error("SlowDown", status = 400))
    }
    list(Contents = list(list(Key = "a")), IsTruncated = TRUE, NextContinuationToken = "2")
  })
  error <- expect_error(claws_table(svc$list_objects_v2(Bucket = "b")), class = "SlowDown")
  expect_length(error$pages, 1)
  expect_type(error$token, "character")
})
