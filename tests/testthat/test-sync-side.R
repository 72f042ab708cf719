test_that("a side is a folder or a prefix, which ends with a slash", {
  expect_equal(sync_side("s3://b/p", "from"), list(bucket = "b", prefix = "p/"))
  expect_equal(sync_side("s3://b/p/", "from"), list(bucket = "b", prefix = "p/"))
  expect_equal(sync_side("s3://b", "from"), list(bucket = "b", prefix = ""))
  expect_equal(sync_side("a/b//", "from"), list(root = "a/b"))
  expect_equal(sync_side("/", "from"), list(root = "/"))
  expect_error(sync_side(NA_character_, "to"), "`to`", class = "claws_invalid_params")
})

test_that("keys have their places at a side", {
  keys <- c("a", "b/c")
  expect_equal(side_path(list(root = "/"), keys), c("/a", "/b/c"))
  expect_equal(side_path(list(root = "x"), keys), c("x/a", "x/b/c"))
  expect_equal(side_path(list(bucket = "b", prefix = "p/"), keys), c("s3://b/p/a", "s3://b/p/b/c"))
  expect_length(side_path(list(root = "x"), character()), 0)
  expect_length(side_path(list(bucket = "b", prefix = "p/"), character()), 0)
})
