test_that("a stubbed object is a connection of its bytes", {
  store <- store_new()
  store_put(store, "k.csv", charToRaw("x,y\n1,\u00e9\n"))
  con <- s3_open("s3://b/k.csv", client = store$client)
  expect_equal(readBin(con, "raw", 3), charToRaw("x,y"))
  close(con)
  con <- s3_open("s3://b/k.csv", "r", client = store$client)
  expect_equal(read.csv(con, encoding = "UTF-8")$y, "\u00e9")
  close(con)
  expect_error(s3_open("s3://b/none", client = store$client), class = "NoSuchKey")
})

test_that("arguments are checked", {
  svc <- store_new("k")$client
  expect_error(s3_open("s3://b/k", "wb", client = svc), "open", class = "claws_invalid_params")
  expect_error(s3_open("s3://b/a/../k", client = svc), "segment", class = "claws_invalid_params")
  expect_error(s3_open("s3://b/k", expires = 0, client = svc), class = "claws_invalid_params")
  expect_error(s3_open(c("s3://b/k", "s3://b/l"), client = svc), class = "claws_invalid_params")
})

test_that("the option `timeout` is raised while R opens the connection, and is as before then", {
  before <- options(timeout = 7)
  on.exit(options(before))
  file <- tempfile()
  writeLines("a", file)
  con <- open_url(paste0("file://", normalizePath(file, "/")), "r", 100)
  expect_equal(readLines(con), "a")
  close(con)
  expect_equal(getOption("timeout"), 7)
})
