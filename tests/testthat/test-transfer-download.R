test_that("a small object is a file, checked, with its time", {
  store <- depot_with(1000)
  store$objects[["/b/k"]]$modified <- "Sun, 01 Nov 2026 00:00:00 GMT"
  to <- file.path(own_folder(), "out")
  x <- s3_download("s3://b/k", to, client = depot_client(store))
  expect_identical(readBin(to, "raw", 2000), store$objects[["/b/k"]]$bytes)
  expect_identical(c(x$from, x$to, x$status), c("s3://b/k", to, "done"))
  expect_true(x$verified)
  expect_identical(as.numeric(file.mtime(to)), as.numeric(as.POSIXct("2026-11-01", tz = "UTC")))
  expect_identical(store$seen, "GetObject")
  expect_identical(list.files(dirname(to), all.files = TRUE, no.. = TRUE), "out")
})

test_that("an empty object is an empty file", {
  store <- depot_with(0)
  to <- own_folder()
  x <- s3_download("s3://b/k", to, client = depot_client(store))
  expect_identical(file.size(file.path(to, "k")), 0)
  expect_true(x$verified)
})

test_that("a file that is there stays when asked so, and keeps its mode otherwise", {
  store <- depot_with(10)
  to <- file_of(3)
  Sys.chmod(to, "640")
  x <- s3_download("s3://b/k", to, client = depot_client(store), overwrite = FALSE)
  expect_identical(c(x$status, file.size(to)), c("skipped", "3"))
  s3_download("s3://b/k", to, client = depot_client(store))
  expect_identical(file.size(to), 10)
  skip_on_os("windows")
  expect_identical(format(file.mode(to)), "640")
})

test_that("damage is an error, and no file", {
  store <- depot_with(100)
  store$objects[["/b/k"]]$bytes[[50]] <- as.raw(0)
  to <- own_folder()
  expect_error(
    s3_download("s3://b/k", to, client = depot_client(store)),
    class = "claws_checksum_error"
  )
  expect_length(list.files(to, all.files = TRUE, no.. = TRUE), 0)
  x <- s3_download("s3://b/k", to, client = depot_client(store), verify = FALSE)
  expect_false(x$verified)
})

test_that("targets that do not fit are an error", {
  store <- depot_with(1, "x/")
  svc <- depot_client(store)
  expect_error(s3_download("s3://b/x/", own_folder(), client = svc), "has no name for a file")
  expect_error(s3_download("s3://b/x/..", own_folder(), client = svc), "has no name for a file")
  expect_error(s3_download(c("s3://b/x", "s3://b/y"), tempfile(), client = svc), "must be a folder")
  expect_error(s3_download("s3://b", own_folder(), client = svc), "no key")
  expect_error(
    s3_download("s3://b/x", file.path(tempfile(), "out"), client = svc),
    class = "claws_write_error"
  )
  expect_error(s3_download("s3://b/none", own_folder(), client = svc), class = "NoSuchKey")
})

test_that("a stub answers a download", {
  svc <- claws_stub(
    service_client("s3"),
    get_object = function(params) list(Body = charToRaw(params$Key), ETag = "\"1\"")
  )
  to <- own_folder()
  x <- s3_download(c("s3://b/one", "s3://b/three"), to, client = svc)
  expect_identical(x$size, c(3, 5))
  expect_identical(readLines(file.path(to, "three"), warn = FALSE), "three")
  svc <- claws_stub(service_client("s3"), get_object = list(Body = raw()), head_object = list())
  x <- s3_download("s3://b/none", to, client = svc)
  expect_identical(file.size(file.path(to, "none")), 0)
})

test_that("a name may have 255 bytes", {
  store <- depot_with(100)
  to <- file.path(own_folder(), strrep("n", 255))
  x <- s3_download("s3://b/k", to, client = depot_client(store))
  expect_identical(file.size(to), 100)
  expect_identical(part_name("a"), ".a.claws-part")
  expect_match(part_name(strrep("n", 255)), folder_own, perl = TRUE)
})
