test_that("transfers print their counts, and failures with their reason", {
  store <- depot_new()
  paths <- c(file_of(2048), file.path(tempdir(), "none"))
  x <- s3_upload(paths, c("s3://b/k", "s3://b/l"), client = depot_client(store), on_error = "keep")
  x$from <- c("one", "two")
  expect_identical(
    capture.output(print(x)),
    c(
      "<claws_transfers: 2, 2.0 KiB> 1 done, 1 failed",
      "  done: one -> s3://b/k",
      strtrim(
        paste0("  failed: two -> s3://b/l: ", conditionMessage(x$error[[2]])),
        getOption("width")
      )
    )
  )
  expect_identical(capture.output(print(x[0, ])), "<claws_transfers: 0, 0 B>")
})

test_that("bytes are said for people", {
  said <- vapply(c(0, 1023, 1024, 1.5 * 2^20, 2^60), format_bytes, "")
  expect_identical(said, c("0 B", "1023 B", "1.0 KiB", "1.5 MiB", "1024.0 PiB"))
})

test_that("transfers that were not run have a row", {
  value <- transfer_frame(transfer_columns("a", "s3://b/a", 5))
  expect_s3_class(value, "claws_transfers")
  expect_identical(c(value$to, value$status), c("s3://b/a", "not_run"))
  done <- transfers_table(list(transfer_new("a", "s3://b/a", 5)))
  expect_identical(names(value), names(done))
})
