# Tables and lists out of results in packages that are not among those the package declares: this
# file is kept from the source package.

stubbed_parameters <- function() {
  svc <- claws_stub(
    ssm(region = "us-east-1"),
    get_parameters_by_path = function(params) {
      first <- is.null(params$NextToken)
      rows <- list(
        list(Name = "/a", Value = "hush-a", Version = 1, LastModifiedDate = .POSIXct(1, "UTC")),
        list(Name = "/b", Version = 2^40)
      )
      list(Parameters = if (first) rows else rows[1], NextToken = if (first) "t")
    }
  )
  paginate(svc$get_parameters_by_path(Path = "/"))
}

shows_no_secret <- function(x) expect_false(any(grepl("hush", utils::capture.output(print(x)))))

test_that("data.table makes of results what data frames are made of", {
  skip_if_not_installed("data.table")
  pages <- stubbed_parameters()
  table <- as.data.frame(pages)
  as_table <- data.table::as.data.table
  expect_equal(as_table(pages), as_table(table))
  expect_equal(as_table(pages[[1]]), as_table(table[1:2, ]))
  expect_equal(as_table(pages[[1]]$Parameters), as_table(table[1:2, ]))
  expect_equal(as_table(pages[[1]]$Parameters[[1]]), as_table(table[1, ]))
  expect_equal(
    names(as_table(pages[[1]], drop = TRUE)),
    names(as.data.frame(pages[[1]], drop = TRUE))
  )
  bound <- data.table::rbindlist(lapply(pages, as_table))
  expect_equal(bound, as_table(table))
  expect_s3_class(bound$LastModifiedDate, "POSIXct")
  expect_s3_class(bound$Value, "claws_masked")
  for (shown in list(bound, merge(bound, table[1, "Value", drop = FALSE], by = "Value"))) {
    shows_no_secret(shown)
  }
  big <- as_table(pages, bigint = "integer64")
  expect_identical(as.character(big$Version), c("1", "1099511627776", "1"))
  expect_equal(nrow(data.table::rbindlist(pages[[1]]$Parameters, fill = TRUE)), 2L)
})

test_that("tables go through dplyr and keep types and secrets", {
  skip_if_not_installed("dplyr")
  table <- as.data.frame(stubbed_parameters())
  expect_identical(dplyr::bind_rows(table[0, ], table), table)
  expect_identical(dplyr::filter(table, Version > 1)$Name, "/b")
  added <- dplyr::mutate(table, Length = nchar(Value))
  expect_identical(added$Length, c(6L, NA, 6L))
  keyed <- data.frame(Value = "hush-a", Note = "x")
  joined <- dplyr::left_join(table, keyed, by = "Value")
  expect_identical(joined$Note, c("x", NA, "x"))
  plain <- data.frame(Name = "/z", Value = "hush-z")
  more <- dplyr::bind_rows(plain, table)
  expect_s3_class(more$LastModifiedDate, "POSIXct")
  for (shown in list(added, joined, more, dplyr::count(table, Value), dplyr::pull(table, Value))) {
    shows_no_secret(shown)
  }
  expect_false(any(grepl("hush", utils::capture.output(dplyr::glimpse(table)))))
  expect_identical(as.character(dplyr::coalesce(table$Value, "none"))[[2]], "none")
  expect_equal(nrow(dplyr::bind_rows(stubbed_parameters()[[1]]$Parameters)), 2L)
})

test_that("purrr and tidyr take lists of structures", {
  skip_if_not_installed("purrr")
  skip_if_not_installed("tidyr")
  pages <- stubbed_parameters()
  rows <- pages[[1]]$Parameters
  expect_identical(purrr::map_chr(rows, "Name"), c("/a", "/b"))
  expect_identical(purrr::map_dbl(pages, function(page) length(page$Parameters)), c(2, 1))
  expect_s3_class(purrr::keep(rows, function(row) row$Name == "/b"), "claws_rows")
  wide <- tidyr::unnest_wider(tibble::tibble(row = rows), "row")
  expect_identical(wide$Name, c("/a", "/b"))
  expect_identical(wide$Value, c("hush-a", NA))
  long <- tidyr::pivot_longer(as.data.frame(pages)[c("Name", "Value")], c("Name", "Value"))
  shows_no_secret(long)
})
