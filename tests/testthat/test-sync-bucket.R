test_that("objects below a prefix come page by page, without markers and what is left out", {
  store <- store_new(c("p/a", "p/b/c", "p/no", "other"), page = 2L)
  store_put(store, "p/dir/")
  keep <- function(keys) keys != "no"
  source <- bucket_source(s3_core(store$client), "b", "p/", keep, list(), FALSE)
  rows <- source()
  expect_equal(rows$key, c("a", "b/c"))
  expect_equal(rows$size, c(3, 5))
  expect_true(all(is.na(rows$reason)))
  expect_length(source()$key, 0)
  expect_null(source())
})

test_that("a store that lists in another order is sorted", {
  store <- store_new(c("a", "b", "c"))
  inner <- store_list
  client <- claws_stub(service_client("s3"), list_objects_v2 = function(params) {
    answer <- store_list(store, params)
    answer$Contents <- rev(answer$Contents)
    answer
  })
  plan <- s3_sync("s3://b", tempfile(), dry_run = TRUE, client = client)
  expect_equal(basename(plan$to), c("a", "b", "c"))
})

test_that("rows in no order are put in that of bytes", {
  pages <- list(source_rows(c("b", "a/"), 1, 0, "file", NA), source_rows("B", 1, 0, "file", NA))
  source <- source_sorted(function() {
    page <- if (length(pages) > 0) pages[[1]]
    pages <<- pages[-1]
    page
  })
  expect_equal(source()$key, c("B", "a/", "b"))
  expect_null(source())
})
