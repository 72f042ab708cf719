page <- list(
  Contents = list(list(Key = "a/", Size = 0), list(Key = "b", Size = 2, ETag = "\"e\"")),
  CommonPrefixes = list(list(Prefix = "c/")),
  Versions = list(list(Key = "v", Size = 1, VersionId = "2", IsLatest = FALSE)),
  DeleteMarkers = list(list(Key = "v", VersionId = "3", IsLatest = TRUE))
)

test_that("a page becomes columns: objects, then prefixes", {
  columns <- page_columns(page)
  expect_equal(columns$key, c("a/", "b", "c/"))
  expect_equal(columns$type, c("marker", "file", "prefix"))
  expect_equal(columns$size, c(0, 2, NA))
  expect_equal(columns$etag, c(NA, "e", NA))
  expect_equal(unique(lengths(columns)), 3)
})

test_that("versions have delete markers behind them", {
  columns <- page_columns(page, versions = TRUE)
  expect_equal(columns$key, c("v", "c/", "v"))
  expect_equal(columns$type, c("file", "prefix", "deleted"))
  expect_equal(columns$version_id, c("2", NA, "3"))
  expect_equal(columns$latest, c(FALSE, NA, TRUE))
  expect_equal(columns$size, c(1, NA, NA))
  expect_equal(unique(lengths(columns)), 3)
})

test_that("columns of no page have the types of others, and are bound to them", {
  none <- list_none(FALSE)
  some <- c(page_columns(page), list(place = 1:3))
  expect_equal(lapply(none, class), lapply(some, class))
  expect_equal(columns_bind(list(none, some, none)), some)
  expect_equal(columns_take(some, 2)$key, "b")
})

test_that("texts are in the order of their bytes, whatever the locale and the encoding", {
  latin <- iconv("\u00e9", "UTF-8", "latin1")
  texts <- c("\U1f600", "b", "\uff5e", latin, "B", "a")
  expect_equal(texts[bytes_order(texts)], c("B", "a", "b", latin, "\uff5e", "\U1f600"))
  expect_equal(bytes_order(c("a", "b"), first = 2:1), 2:1)
})

test_that("the argument counts before the option, and has to be a count", {
  old <- options(claws.max_active = 3)
  on.exit(options(old))
  expect_equal(c(s3_max_active(2), s3_max_active(NULL)), 2:3)
  options(claws.max_active = NULL)
  expect_equal(s3_max_active(NULL), 16)
  expect_error(s3_max_active(0), "`max_active`", class = "claws_invalid_params")
})
