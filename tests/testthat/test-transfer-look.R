# Whether an object is our own, after an answer that was lost.

test_that("an object of our own whose answer was lost is done, not skipped", {
  local_cache()
  sent <- list(PutObject = 10, CompleteMultipartUpload = 9e6)
  for (operation in names(sent)) {
    for (checksum in c("CRC64NVME", "SHA256")) {
      store <- depot_new()
      depot_lose(store, operation)
      x <- s3_upload(
        file_of(sent[[operation]]),
        "s3://b/k",
        client = depot_client(store),
        overwrite = FALSE,
        checksum = checksum
      )
      expect_identical(x$status, "done")
      expect_identical(x$etag, store$objects[["/b/k"]]$etag)
      expect_length(store$uploads, 0)
      expect_identical(utils::tail(store$seen, 1), "HeadObject")
    }
  }
  store <- depot_new()
  depot_lose(store, "PutObject")
  x <- s3_upload(raw(20), "s3://b/k", client = depot_client(store), overwrite = FALSE)
  expect_identical(x$status, "done")
})

test_that("a condition of the user's that our own write has ended is no failure", {
  store <- depot_with(3)
  before <- store$objects[["/b/k"]]$etag
  depot_lose(store, "PutObject")
  x <- s3_upload(file_of(10), "s3://b/k", client = depot_client(store), IfMatch = before)
  expect_identical(x$status, "done")
  expect_identical(x$etag, store$objects[["/b/k"]]$etag)
  error <- tryCatch(
    s3_upload(file_of(11), "s3://b/k", client = depot_client(store), IfMatch = before),
    error = identity
  )
  expect_s3_class(error, "PreconditionFailed")
})

test_that("an object of others is skipped, also when an answer was lost", {
  for (theirs in list(as.raw(1:10), raw(3))) {
    store <- depot_new()
    path <- file_of(10)
    first <- TRUE
    store$fault <- function(request, number) {
      if (request$operation == "PutObject" && first) {
        first <<- FALSE
        depot_put(store, "/b/k", list(), theirs)
        error_transport_failure("connection_closed", "it never arrived")
      }
    }
    x <- s3_upload(path, "s3://b/k", client = depot_client(store), overwrite = FALSE)
    expect_identical(x$status, "skipped")
    expect_identical(store$objects[["/b/k"]]$bytes, theirs)
  }
})

test_that("the same bytes that were there before are skipped", {
  store <- depot_with(10)
  store$objects[["/b/k"]]$modified <- "Wed, 01 Nov 2000 00:00:00 GMT"
  x <- s3_upload(file_of(10), "s3://b/k", client = depot_client(store), overwrite = FALSE)
  expect_identical(x$status, "skipped")
})

test_that("the time of an object is compared with the clock of the service", {
  store <- depot_with(10)
  store$objects[["/b/k"]]$modified <- "Wed, 01 Nov 2000 00:00:00 GMT"
  store$fault <- function(request, number) {
    if (request$operation == "PutObject") {
      answer <- depot_error("PreconditionFailed", 412L)
      answer$headers$date <- "Wed, 01 Nov 2000 00:00:00 GMT"
      answer
    }
  }
  x <- s3_upload(file_of(10), "s3://b/k", client = depot_client(store), overwrite = FALSE)
  expect_identical(x$status, "done")
})

test_that("an object that may not be looked at is skipped", {
  store <- depot_with(10)
  store$fault <- function(request, number) {
    if (request$operation == "HeadObject") depot_error("AccessDenied", 403L)
  }
  x <- s3_upload(file_of(10), "s3://b/k", client = depot_client(store), overwrite = FALSE)
  expect_identical(x$status, "skipped")
})

test_that("an object without a checksum is known by its ETag", {
  store <- depot_new()
  depot_lose(store, "PutObject")
  svc <- depot_client(store, request_checksum_calculation = "when_required")
  x <- s3_upload(file_of(10), "s3://b/k", client = svc, overwrite = FALSE)
  expect_identical(x$status, "done")
})

test_that("an object of others without a checksum is known by its ETag, too", {
  store <- depot_new()
  first <- TRUE
  store$fault <- function(request, number) {
    if (request$operation == "PutObject" && first) {
      first <<- FALSE
      depot_put(store, "/b/k", list(), as.raw(1:10))
      error_transport_failure("connection_closed", "it never arrived")
    }
  }
  svc <- depot_client(store, request_checksum_calculation = "when_required")
  x <- s3_upload(file_of(10), "s3://b/k", client = svc, overwrite = FALSE)
  expect_identical(x$status, "skipped")
})

test_that("a transfer began at a time of the service's clock", {
  client <- list(parts = list(clock = function() .POSIXct(1000.5)))
  transfer <- list(how = list(client = client), began = 990)
  expect_identical(write_began(transfer, list()), 990)
  dated <- list(headers = list(date = "Thu, 01 Jan 1970 00:01:40 GMT"))
  expect_identical(write_began(transfer, dated), 89)
})

test_that("a copy whose answer was lost is done, and one whose source changed is told", {
  store <- depot_with(10)
  depot_lose(store, "CopyObject")
  x <- s3_copy("s3://b/k", "s3://b/l", client = depot_client(store), overwrite = FALSE)
  expect_identical(x$status, "done")
  x <- s3_copy("s3://b/k", "s3://b/l", client = depot_client(store), overwrite = FALSE)
  expect_identical(x$status, "done") # the store's clock says that it came just now

  for (overwrite in c(TRUE, FALSE)) {
    store <- depot_with(10)
    store$fault <- function(request, number) {
      if (request$operation == "CopyObject") depot_error("PreconditionFailed", 412L)
    }
    svc <- depot_client(store)
    expect_error(
      s3_copy("s3://b/k", "s3://b/l", client = svc, overwrite = overwrite),
      class = "claws_object_changed"
    )
  }
})

test_that("a move whose source is gone already is done", {
  store <- depot_with(10)
  store$fault <- function(request, number) {
    if (request$operation == "DeleteObject") depot_error("NoSuchKey", 404L)
  }
  x <- s3_move("s3://b/k", "s3://b/l", client = depot_client(store))
  expect_identical(x$status, "done")
})
