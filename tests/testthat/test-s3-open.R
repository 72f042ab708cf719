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
  expect_error(s3_open("s3://b/k", "ab", client = svc), "open", class = "claws_invalid_params")
  expect_error(s3_open("s3://b/k", expires = 0, client = svc), class = "claws_invalid_params")
  expect_error(s3_open(c("s3://b/k", "s3://b/l"), client = svc), class = "claws_invalid_params")
})

test_that("a key that url() would change is refused where it is asked", {
  svc <- store_new("a/../k")$client
  if (.Call(c_connection_can)) {
    con <- s3_open("s3://b/a/../k", client = svc)
    expect_identical(readLines(con, warn = FALSE), "a/../k")
    close(con)
  } else {
    expect_error(s3_open("s3://b/a/../k", client = svc), "segment", class = "claws_invalid_params")
  }
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

# An open connection of our own to an object of a store in memory.
own_open <- function(store, open = "rb", ...) {
  skip_if_not(.Call(c_connection_can), "this R lets no package make connections (R 4.6 does)")
  s3_open("s3://b/k", open, client = depot_client(store), ...)
}

test_that("an object is read as it was when it was opened, and compared", {
  store <- depot_with(5000)
  bytes <- store$objects[["/b/k"]]$bytes
  con <- own_open(store)
  expect_s3_class(con, c("claws", "url", "connection"), exact = TRUE)
  expect_identical(attr(con, "checksum"), "CRC64NVME")
  expect_identical(readBin(con, "raw", 10), bytes[1:10])
  expect_true(isSeekable(con))
  expect_identical(seek(con, 4000), 10)
  expect_identical(readBin(con, "raw", 1e4), bytes[-(1:4000)])
  close(con)
  store$objects[["/b/k"]]$bytes[[3]] <- as.raw(0xff)
  con <- own_open(store)
  error <- expect_error(readBin(con, "raw", 1e4), class = "claws_checksum_error")
  expect_identical(error$algorithm, "CRC64NVME")
  expect_true(isIncomplete(con))
  close(con)
  store$objects[["/b/k"]]$sum <- NULL
  store$objects[["/b/k"]]$etag <- "\"none\""
  con <- own_open(store)
  expect_identical(attr(con, "checksum"), NA_character_)
  close(con)
  expect_error(s3_open("s3://b/none", client = depot_client(store)), class = "NoSuchKey")
})

test_that("R's readers read it", {
  store <- depot_new()
  put <- function(bytes) {
    store$objects[["/b/k"]] <- list(
      bytes = bytes,
      etag = depot_etag(bytes),
      headers = list(),
      modified = depot_date(store)
    )
  }
  put(charToRaw("a b\r\n\u00e9 d"))
  con <- own_open(store, "r")
  expect_warning(lines <- readLines(con, encoding = "UTF-8"), "incomplete final line")
  expect_identical(lines, c("a b", "\u00e9 d"))
  close(con)
  con <- own_open(store, "rt")
  expect_identical(scan(con, "", encoding = "UTF-8", quiet = TRUE), c("a", "b", "\u00e9", "d"))
  close(con)
  file <- own_tempfile()
  saveRDS(mtcars, file)
  put(readBin(file, "raw", 1e5))
  con <- own_open(store)
  expect_identical(readRDS(con), mtcars)
  close(con)
  con <- gzcon(own_open(store))
  expect_identical(readRDS(con), mtcars)
  close(con)
  save(mtcars, file = file)
  put(readBin(file, "raw", 1e5))
  loaded <- new.env()
  con <- own_open(store)
  load(con, loaded)
  expect_identical(loaded$mtcars, mtcars)
  close(con)
  put(raw())
  con <- own_open(store, "r")
  expect_identical(readLines(con), character())
  close(con)
})

test_that("a range that the user gives is read by url()", {
  store <- store_new("k")
  con <- s3_open("s3://b/k", client = store$client, Range = "bytes=0-0")
  expect_identical(class(con)[[1]], "rawConnection")
  close(con)
})

# An open connection of our own that writes.
own_output <- function(store, open = "wb", ...) {
  skip_if_not(.Call(c_connection_can), "this R lets no package make connections (R 4.6 does)")
  s3_open("s3://b/k", open, client = depot_client(store), ...)
}

test_that("an object is written by R's writers, and is there once it is closed", {
  store <- depot_new()
  stored <- function() store$objects[["/b/k"]]$bytes
  con <- own_output(store, ContentType = "text/x")
  expect_s3_class(con, c("claws_output", "connection"), exact = TRUE)
  expect_false(isSeekable(con))
  saveRDS(mtcars, con)
  expect_null(stored())
  expect_null(close(con))
  expect_identical(unserialize(stored()), mtcars)
  expect_error(close(con), "invalid connection")
  con <- own_output(store, "w")
  writeLines(c("a", "b"), con)
  cat("c", 1, file = con)
  close(con)
  expect_identical(stored(), charToRaw("a\nb\nc 1"))
  close(own_output(store))
  expect_identical(stored(), raw())
  bytes <- as.raw(seq_len(19e6) %% 251)
  con <- own_output(store)
  writeBin(bytes, con)
  close(con)
  expect_identical(stored(), bytes)
  expect_length(store$uploads, 0)
})

test_that("what S3 refuses is an error of the write or of close(), and nothing is stored", {
  refuse <- function(request, number) if (number == at) depot_error("AccessDenied", 403L)
  bytes <- raw(19e6)
  for (at in 1:5) {
    store <- depot_new(refuse)
    con <- own_output(store)
    expect_error(
      {
        writeBin(bytes, con)
        close(con)
      },
      class = "AccessDenied"
    )
    if (at <= 3) {
      expect_error(writeBin(bytes, con), class = "claws_writer_closed")
      expect_null(close(con))
    }
    expect_length(store$objects, 0)
    expect_length(store$uploads, 0)
    expect_error(isOpen(con), "invalid connection")
  }
})

test_that("what is closed without close() is not stored", {
  before <- options(warn = -1) # a warning that nothing can catch there
  on.exit(options(before))
  store <- depot_new()
  con <- gzcon(own_output(store))
  writeLines("a", con)
  close(con)
  expect_length(store$objects, 0)
  con <- own_output(store)
  writeBin(raw(19e6), con)
  expect_length(store$uploads, 1)
  close.connection(con)
  expect_length(store$uploads, 0)
  expect_length(store$objects, 0)
  upload <- list2env(list(state = "open", pid = Sys.getpid(), to = "s3://b/k"))
  expect_warning(output_drop(upload), "s3://b/k is not stored")
})

test_that("before R 4.6, a connection that writes is refused with what to use", {
  skip_if(.Call(c_connection_can), "this R lets packages make connections")
  store <- depot_new()
  expect_error(s3_open("s3://b/k", "wb", client = depot_client(store)), "s3_writer")
})
