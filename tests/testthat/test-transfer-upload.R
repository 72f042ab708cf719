test_that("a small file is an object, checked", {
  store <- depot_new()
  path <- file_of(1000)
  for (scheme in c("http", "https")) {
    x <- s3_upload(path, "s3://b/k", client = depot_client(store, scheme))
    expect_s3_class(x, c("claws_transfers", "data.frame"), exact = TRUE)
    expect_identical(store$objects[["/b/k"]]$bytes, readBin(path, "raw", 2000))
    expect_identical(x$checksum, store$objects[["/b/k"]]$sum)
    expect_identical(x$etag, store$objects[["/b/k"]]$etag)
    expect_identical(c(x$from, x$to, x$status), c(path, "s3://b/k", "done"))
    expect_identical(c(x$size, x$parts), c(1000, 1))
    expect_true(x$verified)
  }
  expect_identical(store$seen, c("PutObject", "PutObject"))
})

test_that("many files keep their names below a prefix", {
  store <- depot_new()
  folder <- own_folder()
  paths <- vapply(c("a.csv", "b c+d.txt", "e"), function(name) file_of(10, folder, name), "")
  x <- s3_upload(paths, "s3://b/x/", client = depot_client(store))
  expect_identical(x$to, c("s3://b/x/a.csv", "s3://b/x/b c+d.txt", "s3://b/x/e"))
  expect_setequal(names(store$objects), c("/b/x/a.csv", "/b/x/b c+d.txt", "/b/x/e"))
  types <- vapply(
    store$requests,
    function(request) headers_of(request)[["content-type"]] %||% "",
    ""
  )
  expect_identical(types, c("text/csv", "text/plain", ""))
  expect_identical(nrow(s3_upload(character(), "s3://b/x/", client = depot_client(store))), 0L)
})

test_that("an empty file is an empty object", {
  store <- depot_new()
  s3_upload(file_of(0), "s3://b/k", client = depot_client(store))
  expect_identical(store$objects[["/b/k"]]$bytes, raw())
})

test_that("members of PutObject are sent, and others named", {
  store <- depot_new()
  svc <- depot_client(store)
  path <- file_of(1)
  s3_upload(path, "s3://b/k", client = svc, ContentType = "x/y", Metadata = list(a = "b"))
  sent <- headers_of(store$requests[[1]])
  expect_identical(sent[["content-type"]], "x/y")
  expect_identical(sent[["x-amz-meta-a"]], "b")
  for (bad in list(list(ContentTyp = "x"), list(Body = raw()), list("x"))) {
    call <- c(list(path, "s3://b/k", client = svc), bad)
    expect_error(do.call(s3_upload, call), class = "claws_invalid_params")
  }
  expect_error(s3_upload(path, "s3://b/k", client = svc, Metdata = 1), "Did you mean Metadata")
})

test_that("an object that is there stays, when asked so", {
  store <- depot_new()
  svc <- depot_client(store)
  s3_upload(file_of(3), "s3://b/k", client = svc)
  x <- s3_upload(file_of(5), "s3://b/k", client = svc, overwrite = FALSE)
  expect_identical(x$status, "skipped")
  expect_length(store$objects[["/b/k"]]$bytes, 3)
})

test_that("the error of one file has its classes and what became of all", {
  store <- depot_new()
  svc <- depot_client(store)
  paths <- c(file_of(1), file.path(own_folder(), "none"))
  error <- tryCatch(s3_upload(paths, c("s3://b/k", "s3://b/l"), client = svc), error = identity)
  expect_s3_class(error, "claws_file_unreadable")
  expect_s3_class(error, "claws_transfer_error")
  expect_identical(error$transfers$status, c("done", "failed"))
  expect_match(conditionMessage(error), "^1 of 2 failed: .*no such file")
  kept <- s3_upload(paths, c("s3://b/k", "s3://b/l"), client = svc, on_error = "keep")
  expect_identical(kept$status, c("done", "failed"))
  expect_s3_class(kept$error[[2]], "claws_file_unreadable")
  expect_error(s3_upload(own_folder(), "s3://b/k", client = svc), "it is a folder")
})

test_that("the first failure ends the beginning of others", {
  store <- depot_new(function(request, number) if (number == 1L) depot_error("AccessDenied", 403L))
  paths <- vapply(1:5, function(i) file_of(5, own_folder(), paste0("f", i)), "")
  error <- tryCatch(
    s3_upload(paths, "s3://b/", client = depot_client(store), max_active = 1),
    AccessDenied = identity
  )
  expect_identical(error$transfers$status, c("failed", rep("not_run", 4)))
  expect_s3_class(error$transfers$error[[5]], "claws_not_run")
})

test_that("a file that changes while it is sent is told", {
  path <- file_of(100)
  store <- depot_new(function(request, number) {
    Sys.setFileTime(path, as.POSIXct("2020-01-01", tz = "UTC"))
    NULL
  })
  svc <- depot_client(store)
  expect_error(s3_upload(path, "s3://b/k", client = svc), class = "claws_file_changed")
})

test_that("a digest that is refused since the file changed is told as that", {
  path <- file_of(5)
  store <- depot_new(function(request, number) {
    writeBin(raw(6), path)
    depot_error("BadDigest", 400L)
  })
  svc <- depot_client(store)
  expect_error(s3_upload(path, "s3://b/k", client = svc), class = "claws_file_changed")
  store <- depot_new(function(request, number) depot_error("BadDigest", 400L))
  expect_error(
    s3_upload(path, "s3://b/k", client = depot_client(store)),
    class = "BadDigest"
  )
})

test_that("a conflict with another writer is tried again", {
  store <- depot_new(function(request, number) {
    if (number < 3L) depot_error("ConditionalRequestConflict", 409L)
  })
  x <- s3_upload(file_of(3), "s3://b/k", client = depot_client(store), overwrite = FALSE)
  expect_identical(x$status, "done")
  expect_length(store$seen, 3)
})

test_that("targets that do not fit are an error", {
  svc <- depot_client(depot_new())
  paths <- c(file_of(1), file_of(1))
  expect_error(s3_upload(paths, "s3://b/k", client = svc), "ends in a slash")
  expect_error(s3_upload(raw(1), "s3://b/k/", client = svc), "must name the object")
  expect_error(s3_upload(1, "s3://b/k", client = svc), class = "claws_invalid_params")
  expect_error(s3_upload(paths, "file", client = svc), "`to` must be addresses")
})

test_that("files whose names are not ASCII go up and come down in every locale", {
  store <- depot_new()
  svc <- depot_client(store)
  name <- "\u00e9.csv"
  folder <- own_folder()
  file_of(10, folder, as_native(name))
  path <- paste0(folder, "/", name)
  expect_identical(s3_upload(path, "s3://b/x/", client = svc)$to, paste0("s3://b/x/", name))
  expect_identical(names(store$objects), paste0("/b/x/", name))
  expect_match(headers_of(store$requests[[1]])[["content-type"]], "csv")
  down <- own_folder()
  s3_download(paste0("s3://b/x/", name), down, client = svc)
  s3_download(paste0("s3://b/x/", name), paste0(down, "/2", name), client = svc)
  expect_setequal(as_utf8(list.files(down)), c(name, paste0("2", name)))
})
