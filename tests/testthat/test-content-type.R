test_that("a file's extension says its content type", {
  types <- lapply(
    c("a.csv", "x/y.JSON", "a.tar.gz", "none", ".csv", "a.unknown", "a.", "x/zip", "x.gz/csv"),
    content_type
  )
  known <- list(
    "text/csv",
    "application/json",
    "application/gzip",
    NULL,
    "text/csv",
    NULL,
    NULL,
    NULL,
    NULL
  )
  expect_identical(types, known)
})
