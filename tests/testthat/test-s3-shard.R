many_keys <- function(seed, count = 400L) {
  set.seed(seed)
  signs <- c("a", "b", "Z", "/", "/", "-", "\u00e9", "0")
  keys <- replicate(count, paste(sample(signs, sample(12, 1), TRUE), collapse = ""))
  unique(c(keys, sprintf("year=%d/month=%02d/%03d", 2020:2023, 1:12, 1:60)))
}

test_that("a listing that is split has each key once, in the order of bytes", {
  for (seed in 1:5) {
    keys <- many_keys(seed)
    store <- store_new(keys, page = 7L)
    found <- s3_ls("s3://b/", recursive = TRUE, max_active = 8, client = store$client)
    expect_equal(substring(found$path, 8), store_keys(store))
    folder <- s3_ls("s3://b/year=2021/", recursive = TRUE, max_active = 3, client = store$client)
    inside <- store_keys(store)
    expect_equal(substring(folder$path, 8), inside[startsWith(inside, "year=2021/")])
  }
})

test_that("only what is asked for is listed", {
  store <- store_new(c("a/1", "a/b/2", "c"))
  s3_ls("s3://b/a/", recursive = TRUE, client = store$client)
  expect_identical(unique(lapply(store$params, `[[`, "Prefix")), list("a/"))
  store <- store_new(c("a", "c"))
  s3_ls("s3://b/", recursive = TRUE, client = store$client)
  expect_identical(unique(lapply(store$params, `[[`, "Prefix")), list(NULL))
})

test_that("what lies in one folder far down is split, too", {
  store <- store_new(sprintf("a/b/c/%02d/%02d", rep(1:20, each = 10), 1:10), page = 10L)
  splits <- 0L
  client <- store$client
  found <- s3_ls("s3://b/", recursive = TRUE, max_active = 4, client = client)
  expect_equal(nrow(found), 200)
  begins <- vapply(store$params, function(params) !is.null(params$StartAfter), NA)
  flat <- vapply(store$params, function(params) is.null(params$Delimiter), NA)
  expect_gt(sum(begins & flat), 2)
})

test_that("keys without folders, and those of directory buckets, are listed page by page", {
  store <- store_new(sprintf("%03d", 1:50), page = 10L)
  expect_equal(nrow(s3_ls("s3://b/", recursive = TRUE, client = store$client)), 50)
  expect_lte(length(store$calls), 6)
  expect_true(list_shard("x--use1-az4--x-s3", "", FALSE, FALSE, 1L)$whole)
  expect_false(list_shard("x", "", FALSE, FALSE, 1L)$whole)
})
