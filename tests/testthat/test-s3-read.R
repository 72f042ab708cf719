test_that("a value is written and read by the extension of its key", {
  store <- store_new()
  before <- dir(tempdir())
  data <- data.frame(n = 1:3, text = c("a", "\u00e9", "c"))
  for (key in c("x.csv", "x.csv.gz", "x.rds", "dir/x.json")) {
    path <- paste0("s3://b/", key)
    done <- s3_write(data, path, client = store$client)
    expect_equal(done$status, "done")
    expect_equal(done$to, path)
    expect_equal(s3_read(path, client = store$client), data, info = key)
  }
  expect_equal(store$params[[1]]$ContentType, "text/csv")
  s3_write(as.raw(1:3), "s3://b/x.bin", client = store$client)
  expect_equal(s3_read("s3://b/x.bin", client = store$client), as.raw(1:3))
  expect_error(s3_write(1, "s3://b/x.bin", client = store$client), class = "claws_invalid_params")
  expect_equal(dir(tempdir()), before)
})

test_that("any function reads and writes", {
  store <- store_new()
  s3_write(
    "a",
    "s3://b/x.odd",
    function(x, file, n) writeLines(rep(x, n), file),
    n = 3,
    client = store$client
  )
  expect_equal(s3_read("s3://b/x.odd", readLines, n = 2, client = store$client), c("a", "a"))
  seen <- s3_read("s3://b/x.odd", function(file) file, client = store$client)
  expect_match(seen, "[.]odd$")
  expect_false(file.exists(seen))
})

test_that("several objects are a list with their addresses as names", {
  store <- store_new()
  paths <- c("s3://b/1.txt", "s3://b/2.txt")
  for (path in paths) {
    s3_write(path, path, client = store$client)
  }
  found <- s3_read(paths, client = store$client)
  expect_equal(found, list("s3://b/1.txt" = paths[[1]], "s3://b/2.txt" = paths[[2]]))
  expect_error(s3_read(c(paths, "s3://b/none.txt"), client = store$client), class = "NoSuchKey")
  expect_error(s3_read("s3://b/none.txt", client = store$client), class = "claws_not_found")
})

test_that("an object that is there stays where that is wanted", {
  store <- store_new()
  s3_write("a", "s3://b/x.txt", client = store$client)
  done <- s3_write("b", "s3://b/x.txt", overwrite = FALSE, client = store$client)
  expect_equal(done$status, "skipped")
  expect_equal(s3_read("s3://b/x.txt", client = store$client), "a")
  s3_write("b", "s3://b/x.txt", members = list(Metadata = c(a = "1")), client = store$client)
  expect_equal(s3_read("s3://b/x.txt", client = store$client), "b")
})

test_that("values of any size go in parts and come in ranges, and are compared", {
  store <- depot_new()
  svc <- depot_client(store)
  value <- as.raw(rep(0:255, length.out = 9e6))
  done <- s3_write(value, "s3://b/x.bin", client = svc)
  expect_identical(c(done$status, done$parts, done$verified), c("done", "2", "TRUE"))
  expect_identical(done$from, NA_character_)
  expect_identical(s3_read("s3://b/x.bin", client = svc), value)
  expect_identical(sum(store$seen == "GetObject"), 2L)
  store$objects[["/b/x.bin"]]$bytes[[9e6]] <- as.raw(0xff)
  error <- expect_error(s3_read("s3://b/x.bin", client = svc), class = "claws_checksum_error")
  expect_identical(error$transfers$status, "failed")
})

test_that("values of which a process keeps nothing leave no journal", {
  local_cache()
  store <- depot_new()
  seen <- character()
  store$fault <- function(request, number) {
    seen <<- c(seen, dir(journal_folder()))
    NULL
  }
  s3_write(raw(9e6), "s3://b/x.bin", client = depot_client(store))
  s3_read("s3://b/x.bin", client = depot_client(store))
  expect_true(all(c("UploadPart", "GetObject") %in% store$seen))
  expect_identical(seen, character())
})

test_that("an empty object is an empty value", {
  store <- store_new()
  store_put(store, "empty")
  expect_identical(s3_read("s3://b/empty", client = store$client), raw())
})

test_that("further members go to the operations that have them, others are told", {
  store <- store_new("k")
  read <- function(...) s3_read("s3://b/k", members = list(...), client = store$client)
  read(RequestPayer = "requester")
  expect_identical(store$params[[1]]$RequestPayer, "requester")
  expect_error(read(Oops = 1), "Oops", class = "claws_invalid_params")
  oops <- list(Oops = 1)
  expect_error(
    s3_write("a", "s3://b/x.txt", members = oops, client = store$client),
    "Oops",
    class = "claws_invalid_params"
  )
})

test_that("a value is written with the checksum that is asked for", {
  store <- depot_new()
  members <- list(ChecksumAlgorithm = "CRC32")
  done <- s3_write(1:3, "s3://b/x.rds", members = members, client = depot_client(store))
  expect_identical(done$checksum, checksum_of("CRC32", store$objects[["/b/x.rds"]]$bytes))
})
