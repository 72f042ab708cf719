row_of <- function(size = 1, modified = 100, etag = NA) {
  rows <- source_rows("k", size, modified, "file", NA)
  rows$etag <- etag
  rows
}

test_that("what counts as different follows from the direction and from `compare`", {
  newer <- row_of(modified = 200.5)
  older <- row_of(modified = 100)
  cases <- list(
    list(newer, older, "upload", "time", "upload", "the source is newer"),
    list(older, newer, "upload", "time", NA, NA),
    list(row_of(modified = 100.9), older, "upload", "time", NA, NA),
    list(newer, older, "download", "time", "download", "the source is newer"),
    list(older, newer, "download", "time", "skip", "the local file is newer"),
    list(older, newer, "download", "exact", "download", "times differ"),
    list(older, older, "download", "exact", NA, NA),
    list(newer, older, "copy", "time", "copy", "the source is newer"),
    list(older, newer, "copy", "time", NA, NA),
    list(newer, older, "upload", "size", NA, NA),
    list(row_of(2), newer, "upload", "size", "upload", "sizes differ"),
    list(row_of(2, 100), newer, "download", "time", "download", "sizes differ"),
    list(newer, older, "upload", "checksum", NA, NA)
  )
  for (case in cases) {
    found <- sync_compare(case[[1]], case[[2]], case[[3]], case[[4]])
    expect_equal(found$action, as.character(case[[5]]), info = deparse(case[3:6]))
    expect_equal(found$reason, as.character(case[[6]]), info = deparse(case[3:6]))
  }
})

test_that("ETags that are sums of the content make objects different, others do not", {
  one <- strrep("a", 32)
  two <- strrep("b", 32)
  expect_true(etags_differ(one, two))
  expect_false(etags_differ(one, one))
  expect_false(etags_differ(paste0(one, "-2"), two))
  expect_false(etags_differ(NA, two))
  found <- sync_compare(row_of(etag = one), row_of(modified = 200, etag = two), "copy", "time")
  expect_equal(found$reason, "ETags differ")
})
