test_that("a folder's objects and the prefixes below it are listed", {
  store <- store_new(c("data/a.csv", "data/raw/b", "data/raw/c", "data/", "day", "other"))
  found <- s3_ls("s3://b/data/", client = store$client)
  expect_equal(found$path, paste0("s3://b/data/", c("", "a.csv", "raw/")))
  expect_equal(found$type, c("file", "file", "prefix"))
  expect_equal(found$size, c(5, 10, NA))
  expect_equal(found$modified[1:2], rep(store$now, 2))
  expect_equal(found$etag[[2]], paste(openssl::md5(charToRaw("data/a.csv"))))
  expect_equal(found$storage_class, c("STANDARD", "STANDARD", NA))
})

test_that("a key that does not end with a slash is the beginning of names", {
  store <- store_new(c("data/a.csv", "day", "other"))
  expect_equal(s3_ls("s3://b/da", client = store$client)$path, c("s3://b/data/", "s3://b/day"))
  expect_equal(s3_ls("s3://b", client = store$client)$type, c("prefix", "file", "file"))
})

test_that("an empty object whose key ends with a slash is a marker", {
  store <- store_new("a/x")
  store_put(store, "a/")
  expect_equal(s3_ls("s3://b/a/", client = store$client)$type, c("marker", "file"))
})

test_that("no rows have the types that rows have", {
  store <- store_new()
  some <- s3_ls("s3://b/", client = store_new("a")$client)
  none <- s3_ls("s3://b/", client = store$client)
  expect_equal(nrow(none), 0)
  expect_equal(lapply(none, class), lapply(some, class))
  expect_equal(rbind(none, some)$path, "s3://b/a")
  buckets <- s3_ls(client = store$client)
  expect_equal(buckets$path, "s3://b")
  expect_equal(buckets$type, "bucket")
  expect_equal(lapply(buckets, class), lapply(some, class))
})

test_that("several addresses are listed in their order", {
  store <- store_new(c("a/1", "b/1", "b/2"))
  found <- s3_ls(c("s3://b/b/", "s3://b/a/"), client = store$client)
  expect_equal(found$path, c("s3://b/b/1", "s3://b/b/2", "s3://b/a/1"))
})

test_that("a pattern is for what is behind the last slash of the address", {
  store <- store_new(c("a/1.csv", "a/2.txt", "a/b/3.csv", "a.csv"))
  found <- s3_ls("s3://b/a/", recursive = TRUE, pattern = "*.csv", client = store$client)
  expect_equal(found$path, c("s3://b/a/1.csv", "s3://b/a/b/3.csv"))
  found <- s3_ls("s3://b/a/", recursive = TRUE, pattern = "b/*", client = store$client)
  expect_equal(found$path, "s3://b/a/b/3.csv")
  found <- s3_ls("s3://b/a/b", recursive = TRUE, pattern = "b/*", client = store$client)
  expect_equal(found$path, "s3://b/a/b/3.csv")
})

test_that("versions and delete markers are listed", {
  client <- claws_stub(
    service_client("s3"),
    list_object_versions = function(params) {
      if (is.null(params$KeyMarker)) {
        return(list(
          Versions = list(list(Key = "a", Size = 1, VersionId = "2", IsLatest = FALSE)),
          IsTruncated = TRUE,
          NextKeyMarker = "a",
          NextVersionIdMarker = "2"
        ))
      }
      list(DeleteMarkers = list(list(Key = "a", VersionId = "3", IsLatest = TRUE)))
    }
  )
  found <- s3_ls("s3://b/", versions = TRUE, recursive = TRUE, client = client)
  expect_equal(found$version_id, c("2", "3"))
  expect_equal(found$latest, c(FALSE, TRUE))
  expect_equal(found$type, c("file", "deleted"))
})

test_that("an argument that does not fit, and an error of the listing, are told", {
  store <- store_new()
  expect_error(s3_ls("b/a", client = store$client), "path", class = "claws_invalid_params")
  expect_error(
    s3_ls("s3://b", max_active = 0, client = store$client),
    "max_active",
    class = "claws_invalid_params"
  )
  expect_error(
    s3_ls("s3://b", pattern = 1, client = store$client),
    "pattern",
    class = "claws_invalid_params"
  )
  broken <- claws_stub(
    service_client("s3"),
    list_objects_v2 = claws_stub_error("NoSuchBucket", "There is none.", 404)
  )
  expect_error(s3_ls("s3://b", client = broken), class = "NoSuchBucket")
})
