# An upload or a download that is killed when a request was answered: an error that nobody catches.
kill <- function() {
  stop(structure(class = c("killed", "error", "condition"), list(message = "k", call = NULL)))
}

killed <- function(store, at, code) {
  store$fault <- function(request, number) if (number == at) kill()
  suppressMessages(expect_error(code, class = "killed"))
  store$fault <- function(request, number) NULL
  store$seen <- character()
  store$requests <- list()
}

test_that("an upload goes on after a kill with the parts that S3 has", {
  local_cache()
  path <- file_of(28e6)
  for (at in c(2L, 4L, 5L)) {
    store <- depot_new()
    svc <- depot_client(store, "http")
    killed(store, at, s3_upload(path, "s3://b/k", client = svc, max_active = 1))
    expect_length(list.files(journal_folder()), 1)
    x <- s3_upload(path, "s3://b/k", client = svc)
    expect_identical(x$status, if (at == 2L) "done" else "resumed")
    expect_identical(store$objects[["/b/k"]]$bytes, readBin(path, "raw", 3e7))
    expect_identical(sum(store$seen == "UploadPart"), as.integer(6 - at))
    expect_length(store$uploads, 0)
    expect_length(list.files(journal_folder()), 0)
  }
})

test_that("an upload of another file is given up, and begun anew", {
  local_cache()
  path <- file_of(18e6)
  store <- depot_new()
  svc <- depot_client(store, "http")
  killed(store, 4, s3_upload(path, "s3://b/k", client = svc, max_active = 1))
  writeBin(raw(18e6), path)
  x <- s3_upload(path, "s3://b/k", client = svc)
  expect_identical(x$status, "done")
  expect_identical(store$seen[1:2], c("AbortMultipartUpload", "CreateMultipartUpload"))
  expect_identical(store$objects[["/b/k"]]$bytes, raw(18e6))
})

test_that("a file with the same size and time and other bytes is told", {
  local_cache()
  path <- file_of(18e6)
  store <- depot_new()
  svc <- depot_client(store, "http")
  killed(store, 4, s3_upload(path, "s3://b/k", client = svc, max_active = 1))
  time <- file.mtime(path)
  writeBin(raw(18e6), path)
  Sys.setFileTime(path, time)
  skip_if_not(identical(file.mtime(path), time))
  journal <- list.files(journal_folder(), full.names = TRUE)
  lines <- readLines(journal)
  now <- sprintf("\"mtime\":\"%s\"", journal_time(file_look(path)[["mtime"]]))
  writeLines(sub("\"mtime\":\"[0-9.]+\"", now, lines), journal)
  expect_error(s3_upload(path, "s3://b/k", client = svc), class = "claws_file_changed")
  expect_length(store$uploads, 0)
})

test_that("a part is taken when all that is known of it is the same", {
  noted <- list(
    list(number = 1, etag = "a", sum = "AAAAAA=="),
    list(number = 2, etag = "old", sum = "old"),
    list(number = 2, etag = "b", sum = "BBBBBA==")
  )
  taken <- function(...) {
    transfer <- new.env()
    transfer$plan <- list(size = 10, count = 3L)
    transfer$size <- 25
    transfer$done <- 0
    transfer$how <- list(checksum = "CRC32")
    transfer$etags <- transfer$sums <- rep(NA_character_, 3)
    resume_take(transfer, list(list(...)), noted)
    list(which(!is.na(transfer$etags)), transfer$done)
  }
  none <- list(integer(), 0)
  expect_identical(taken(PartNumber = 1L, ETag = "a", Size = 10), list(1L, 10))
  sum <- list(PartNumber = 2L, ETag = "b", Size = 10, ChecksumCRC32 = "BBBBBA==")
  expect_identical(do.call(taken, sum), list(2L, 10))
  sum$ChecksumCRC32 <- "BBBBBB=="
  expect_identical(do.call(taken, sum), none)
  expect_identical(taken(PartNumber = 1L, ETag = "b", Size = 10), none)
  expect_identical(taken(PartNumber = 1L, ETag = "a", Size = 9), none)
  expect_identical(taken(PartNumber = 2L, ETag = "old", Size = 10), none)
  expect_identical(taken(PartNumber = 3L, ETag = "a", Size = 5), none)
  expect_identical(taken(PartNumber = 4L, ETag = "a", Size = 10), none)
})

test_that("an upload that S3 has forgotten is begun anew", {
  local_cache()
  path <- file_of(18e6)
  store <- depot_new()
  svc <- depot_client(store, "http")
  killed(store, 4, s3_upload(path, "s3://b/k", client = svc, max_active = 1))
  store$uploads <- list()
  x <- s3_upload(path, "s3://b/k", client = svc)
  expect_identical(x$status, "done")
  expect_true(x$verified)
})

test_that("nothing is kept where nothing is to be resumed", {
  local_cache()
  store <- depot_new()
  svc <- depot_client(store, "http")
  path <- file_of(18e6)
  killed(store, 4, s3_upload(path, "s3://b/k", client = svc, resume = FALSE, max_active = 1))
  expect_length(list.files(journal_folder()), 0)
})

test_that("a download goes on after a kill with the ranges that came", {
  local_cache()
  store <- depot_new()
  svc <- depot_client(store, "http")
  s3_upload(file_of(28e6), "s3://b/k", client = svc, part_size = 2^30)
  for (at in c(3L, 4L)) {
    to <- own_folder()
    store$count <- 0L
    killed(store, at, s3_download("s3://b/k", to, client = svc, max_active = 1))
    expect_identical(list.files(to, all.files = TRUE, no.. = TRUE), ".k.claws-part")
    x <- s3_download("s3://b/k", to, client = svc)
    expect_identical(x$status, "resumed")
    expect_true(x$verified)
    expect_identical(x$parts, 4L)
    expect_identical(readBin(file.path(to, "k"), "raw", 3e7), store$objects[["/b/k"]]$bytes)
    expect_identical(store$seen[[1]], "HeadObject")
    expect_lt(sum(store$seen == "GetObject"), 5)
    expect_length(list.files(journal_folder()), 0)
    expect_identical(list.files(to, all.files = TRUE, no.. = TRUE), "k")
  }
})

test_that("what came of another object, or was changed, is not gone on with", {
  local_cache()
  store <- depot_new()
  svc <- depot_client(store, "http")
  s3_upload(file_of(28e6), "s3://b/k", client = svc, part_size = 2^30)
  changes <- list(
    function(to) store$objects[["/b/k"]]$etag <- "\"other\"",
    function(to) {
      part <- file(file.path(to, ".k.claws-part"), "r+b")
      seek(part, 10, rw = "write")
      writeBin(raw(10), part)
      close(part)
    }
  )
  for (change in changes) {
    to <- own_folder()
    store$count <- 0L
    killed(store, 4, s3_download("s3://b/k", to, client = svc, max_active = 1))
    change(to)
    x <- s3_download("s3://b/k", to, client = svc)
    expect_identical(x$status, "done")
    expect_identical(readBin(file.path(to, "k"), "raw", 3e7), store$objects[["/b/k"]]$bytes)
  }
})

test_that("journals of others' making are survived", {
  local_cache()
  dir.create(journal_folder(), recursive = TRUE)
  store <- depot_new()
  svc <- depot_client(store, "http")
  path <- file_of(18e6)
  killed(store, 4, s3_upload(path, "s3://b/k", client = svc, max_active = 1))
  journal <- list.files(journal_folder(), full.names = TRUE)
  good <- readBin(journal, "raw", 1e5)
  set.seed(as.integer(Sys.getenv("CLAWS_FUZZ_SEED", "1")))
  for (i in seq_len(as.integer(Sys.getenv("CLAWS_FUZZ", "300")) / 30)) {
    store$uploads <- list()
    writeBin(mutate(good), journal)
    x <- s3_upload(path, "s3://b/k", client = svc)
    expect_identical(x$status, "done")
  }
  for (rows in list(
    list(list(from = -1, size = 5, sum = "a")),
    list(list(from = "x")),
    list(list())
  )) {
    expect_identical(resume_ranges(rows, 100), list())
  }
})

test_that("journals older than a week go, and their uploads", {
  local_cache()
  store <- depot_new()
  svc <- depot_client(store, "http")
  path <- file_of(18e6)
  killed(store, 4, s3_upload(path, "s3://b/k", client = svc, max_active = 1))
  journal <- list.files(journal_folder(), full.names = TRUE)
  journal_sweep(client_core(svc), as.numeric(file.mtime(journal)) + 6 * 86400)
  expect_length(list.files(journal_folder()), 1)
  journal_sweep(client_core(svc), as.numeric(file.mtime(journal)) + 8 * 86400)
  expect_length(list.files(journal_folder()), 0)
  expect_length(store$uploads, 0)
})

test_that("gaps between ranges are what is still to come", {
  ranges <- list(list(from = 0, size = 10), list(from = 30, size = 10))
  gaps <- resume_gaps(ranges, 55, 10)
  expect_identical(vapply(gaps, `[[`, 0, "from"), c(10, 20, 40, 50))
  expect_identical(vapply(gaps, `[[`, 0, "size"), c(10, 10, 10, 5))
  expect_identical(resume_gaps(list(list(from = 0, size = 5)), 5, 10), list())
})

test_that("an upload that no journal tells of is searched for, and compared part by part", {
  local_cache()
  path <- file_of(26e6)
  interrupt <- structure(class = c("interrupt", "condition"), list(message = "", call = NULL))
  store <- depot_new(function(request, number) if (number == 5L) signalCondition(interrupt))
  svc <- depot_client(store)
  suppressMessages(tryCatch(
    s3_upload(path, "s3://b/k", client = svc, max_active = 1),
    interrupt = function(e) NULL
  ))
  store$fault <- function(request, number) NULL
  unlink(journal_folder(), recursive = TRUE)
  expect_length(store$uploads[[1]]$parts, 3)
  store$uploads[[1]]$parts[["2"]] <- rev(store$uploads[[1]]$parts[["2"]])
  store$uploads$other <- list(path = "/b/k2", parts = list(), headers = store$uploads[[1]]$headers)
  store$seen <- character()
  x <- s3_upload(path, "s3://b/k", client = svc, resume = "search")
  expect_identical(x$status, "resumed")
  expect_identical(store$objects[["/b/k"]]$bytes, readBin(path, "raw", 3e7))
  expect_identical(sum(store$seen == "UploadPart"), 2L)
  expect_identical(names(store$uploads), "other")
  expect_length(list.files(journal_folder()), 0)

  store$seen <- character()
  x <- s3_upload(path, "s3://b/n", client = svc, resume = "search")
  expect_identical(x$status, "done")
  expect_identical(store$seen[1:2], c("ListMultipartUploads", "CreateMultipartUpload"))
})
