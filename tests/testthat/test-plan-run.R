tree_of <- function(keys) {
  root <- own_folder()
  for (key in keys) {
    path <- file.path(root, key)
    dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE)
    writeBin(charToRaw(key), path)
  }
  root
}

test_that("an upload makes both sides equal, and there is nothing left to do", {
  store <- store_new("p/gone")
  root <- tree_of(c("a", "b/c", "d.csv"))
  done <- s3_sync(
    root,
    "s3://b/p",
    delete = TRUE,
    StorageClass = "STANDARD_IA",
    client = store$client
  )
  expect_s3_class(done, "claws_transfers")
  expect_equal(done$status, rep("done", 4))
  expect_equal(store_keys(store), c("p/a", "p/b/c", "p/d.csv"))
  expect_equal(store$objects[["b/p/b/c"]]$bytes, charToRaw("b/c"))
  puts <- Filter(function(params) !is.null(params$Body), store$params)
  expect_equal(puts[[3]]$ContentType, "text/csv")
  expect_equal(puts[[1]]$StorageClass, "STANDARD_IA")
  expect_equal(puts[[1]]$IfNoneMatch, "*")
  again <- s3_sync(root, "s3://b/p", compare = "checksum", delete = TRUE, client = store$client)
  expect_equal(nrow(again), 0)
})

test_that("a download makes folders, keeps times, and deletes what is not at the source", {
  store <- store_new(c("p/a", "p/b/c/d"))
  store_put(store, "p/empty")
  root <- tree_of(c("local", "a"))
  Sys.setFileTime(file.path(root, "a"), store$now - 60)
  done <- s3_sync("s3://b/p", root, delete = TRUE, client = store$client)
  expect_equal(done$status, rep("done", 4))
  expect_setequal(list.files(root, recursive = TRUE), c("a", "b/c/d", "empty"))
  expect_equal(readLines(file.path(root, "a"), warn = FALSE), "p/a")
  expect_equal(as.numeric(file.mtime(file.path(root, "b/c/d"))), as.numeric(store$now))
  expect_equal(nrow(s3_sync("s3://b/p", root, delete = TRUE, client = store$client)), 0)
})

test_that("a copy stays in S3", {
  store <- store_new(c("p/a b", "p/x"))
  done <- s3_sync("s3://b/p", "s3://b/q", client = store$client)
  expect_equal(done$status, c("done", "done"))
  expect_equal(store_keys(store), c("p/a b", "p/x", "q/a b", "q/x"))
  expect_length(grep("get_object|put_object", store$calls), 0)
})

test_that("a guarded row is done only where its target is as it was planned", {
  store <- store_new(c("p/old", "p/gone"))
  root <- tree_of(c("new", "old", "fine"))
  plan <- s3_sync(root, "s3://b/p", delete = TRUE, dry_run = TRUE, client = store$client)
  store_put(store, "p/new", charToRaw("theirs"))
  store_put(store, "p/old", charToRaw("theirs"))
  done <- s3_run(plan)
  expect_equal(done$status, c("done", "changed", "changed", "not_run"))
  expect_equal(store$objects[["b/p/old"]]$bytes, charToRaw("theirs"))
  expect_true("p/gone" %in% store_keys(store))
  done <- s3_run(plan[plan$action == "upload", ], guard = FALSE)
  expect_equal(done$status, rep("done", 3))

  store_put(store, "p/gone", charToRaw("other"))
  done <- s3_run(plan[plan$action == "delete", ])
  expect_equal(done$status, "changed")
})

test_that("a local file that has changed meanwhile is not replaced or deleted", {
  store <- store_new(c("a", "b"))
  root <- tree_of(c("a", "local"))
  Sys.setFileTime(file.path(root, "a"), store$now - 60)
  plan <- s3_sync("s3://b", root, delete = TRUE, dry_run = TRUE, client = store$client)
  writeBin(charToRaw("edited"), file.path(root, "a"))
  writeBin(charToRaw("edited"), file.path(root, "local"))
  expect_equal(s3_run(plan)$status, c("changed", "done", "not_run"))
  expect_equal(s3_run(plan[plan$action == "delete", ])$status, "changed")
  expect_equal(readLines(file.path(root, "a"), warn = FALSE), "edited")
  store_put(store, "b", charToRaw("other"))
  unlink(file.path(root, "b"))
  expect_equal(s3_run(plan[plan$to == file.path(root, "b"), ])$status, "changed")
})

test_that("a plan with too many deletions is refused as a whole", {
  store <- store_new(sprintf("p/%d", 1:5))
  root <- tree_of("new")
  error <- expect_error(
    s3_sync(root, "s3://b/p", delete = TRUE, max_delete = 4, client = store$client),
    "deletes 5 files, more than `max_delete`, 4",
    class = "claws_plan_refused"
  )
  expect_equal(nrow(error$plan), 6)
  expect_length(store$objects, 5)
  plan <- s3_sync(
    root,
    "s3://b/p",
    delete = TRUE,
    max_delete = 4,
    dry_run = TRUE,
    client = store$client
  )
  expect_error(s3_run(plan), class = "claws_plan_refused")
  expect_equal(s3_run(plan, max_delete = 5)$status, rep("done", 6))
})

test_that("nothing is deleted after a failure, which stays with its row or is signalled", {
  denied <- claws_stub_error("AccessDenied", "No.", 403)
  store <- store_new("p/gone")
  client <- claws_stub(
    service_client("s3"),
    list_objects_v2 = function(params) store_list(store, params),
    put_object = function(params) if (params$Key == "p/b") denied else store_take(store, params),
    delete_objects = function(params) store_delete(store, params)
  )
  root <- tree_of(c("a", "b", "c"))
  done <- s3_sync(root, "s3://b/p", delete = TRUE, client = client)
  expect_equal(done$status, c("done", "failed", "done", "not_run"))
  expect_s3_class(done$error[[2]], "claws_access_denied")
  unlink(file.path(root, c("a", "c")))
  error <- expect_error(
    s3_sync(root, "s3://b/p", on_error = "stop", client = client),
    class = "claws_transfer_error"
  )
  expect_s3_class(error, "AccessDenied")
  expect_equal(error$transfers$status, "failed")
})

test_that("parts of a plan do the same as the whole", {
  keys <- sprintf("p/%02d", 1:20)
  root <- tree_of(sprintf("%02d", 11:30))
  whole <- store_new(keys)
  s3_sync(root, "s3://b/p", delete = TRUE, client = whole$client)
  parted <- store_new(keys)
  plan <- s3_sync(root, "s3://b/p", delete = TRUE, dry_run = TRUE, client = parted$client)
  part <- ifelse(plan$action == "delete", 4, seq_len(nrow(plan)) %% 3)
  done <- lapply(split(plan, part), s3_run)
  expect_equal(sum(vapply(done, nrow, 0L)), nrow(plan))
  expect_setequal(unlist(lapply(done, `[[`, "status")), "done")
  expect_equal(store_keys(parted), store_keys(whole))
})

test_that("what is no plan, or no argument of an operation, is told", {
  store <- store_new()
  expect_error(s3_run(mtcars), "plan", class = "claws_invalid_params")
  root <- tree_of("a")
  expect_error(
    s3_sync(root, "s3://b", Oops = 1, client = store$client),
    "Oops",
    class = "claws_invalid_params"
  )
  plan <- s3_sync(root, "s3://b", dry_run = TRUE, client = store$client)
  expect_error(s3_run(plan, max_delete = "x"), "max_delete", class = "claws_invalid_params")
})

# A plan of one row for a store that speaks HTTP.
plan_row <- function(store, action, from, to, size, ..., client = depot_client(store)) {
  row <- list(
    action = action,
    from = from,
    to = to,
    size = size,
    reason = "is new",
    etag = NA_character_,
    source_etag = NA_character_,
    target_size = NA_real_,
    target_modified = NA_real_
  )
  given <- list(...)
  row[names(given)] <- given
  plan_new(row, list(client = client))
}

test_that("a large file goes up in parts, if the object is as it was planned", {
  local_cache()
  store <- depot_new()
  path <- file_of(18e6)
  plan <- plan_row(store, "upload", path, "s3://b/k", 18e6)
  done <- s3_run(plan)
  expect_identical(done$status, "done")
  expect_identical(c(done$parts, done$size), c(3, 18e6))
  expect_identical(done$verified, TRUE)
  expect_identical(done$checksum, store$objects[["/b/k"]]$sum)
  expect_identical(store$objects[["/b/k"]]$bytes, readBin(path, "raw", 2e7))
  last <- headers_of(store$requests[[length(store$requests)]])
  expect_identical(last[["if-none-match"]], "*")
  store$now <- store$now + 60
  expect_identical(s3_run(plan)$status, "changed")
  expect_length(store$uploads, 0)
  expect_identical(claws_last_results()$status, "changed")
})

test_that("a large object comes down in ranges, if it is the one that was planned", {
  local_cache()
  store <- depot_with(18e6)
  etag <- etag_plain(store$objects[["/b/k"]]$etag)
  to <- file.path(own_folder(), "new", "file")
  plan <- plan_row(store, "download", "s3://b/k", to, 18e6, source_etag = etag)
  done <- s3_run(plan)
  expect_identical(done$status, "done")
  expect_identical(c(done$parts, sum(store$seen == "GetObject")), c(3L, 3L))
  expect_identical(done$verified, TRUE)
  expect_identical(readBin(to, "raw", 2e7), store$objects[["/b/k"]]$bytes)
  other <- plan_row(store, "download", "s3://b/k", paste0(to, 2), 18e6, source_etag = "else")
  done <- s3_run(other)
  expect_identical(done$status, "changed")
  expect_identical(list.files(dirname(to), all.files = TRUE, no.. = TRUE), "file")
})

test_that("a run that was killed goes on with the parts that are there", {
  local_cache()
  interrupt <- structure(class = c("interrupt", "condition"), list(message = "", call = NULL))
  store <- depot_new(function(request, number) if (number == 4L) signalCondition(interrupt))
  plan <- plan_row(store, "upload", file_of(18e6), "s3://b/k", 18e6)
  suppressMessages(withRestarts(s3_run(plan, max_active = 1), abort = function() NULL))
  store$fault <- function(request, number) NULL
  store$seen <- character()
  expect_identical(s3_run(plan)$status, "resumed")
  expect_lt(sum(store$seen == "UploadPart"), 3)
})

test_that("a file that changes while its object comes is not replaced", {
  store <- depot_with(10)
  etag <- etag_plain(store$objects[["/b/k"]]$etag)
  to <- file.path(own_folder(), "file")
  store$fault <- function(request, number) {
    writeLines("mine", to)
    NULL
  }
  plan <- plan_row(store, "download", "s3://b/k", to, 10, source_etag = etag)
  done <- s3_run(plan, on_error = "stop")
  expect_identical(done$status, "changed")
  expect_s3_class(done$error[[1]], "claws_file_changed")
  expect_identical(readLines(to), "mine")
  expect_identical(list.files(dirname(to), all.files = TRUE, no.. = TRUE), "file")
})

test_that("a copy names the object that was planned, and asks for it only where it must", {
  store <- depot_with(10)
  etag <- etag_plain(store$objects[["/b/k"]]$etag)
  plan <- plan_row(store, "copy", "s3://b/k", "s3://b/l", 10, source_etag = etag)
  expect_identical(s3_run(plan)$status, "done")
  expect_identical(store$seen, "CopyObject")
  sent <- headers_of(store$requests[[1]])
  expect_identical(sent[["x-amz-copy-source-if-match"]], paste0("\"", etag, "\""))
  expect_identical(sent[["if-none-match"]], "*")
  store$objects[["/b/l"]] <- NULL
  expect_identical(s3_run(plan, ContentType = "x/y")$status, "done")
  expect_identical(store$seen[-1], c("HeadObject", "CopyObject"))
  expect_identical(headers_of(store$requests[[2]])[["if-match"]], paste0("\"", etag, "\""))
  store$objects[["/b/k"]]$etag <- "\"other\""
  expect_identical(s3_run(plan, ContentType = "x/y")$status, "changed")
  expect_identical(s3_run(plan, guard = FALSE)$status, "done")
  sent <- headers_of(store$requests[[length(store$requests)]])
  expect_null(sent[["x-amz-copy-source-if-match"]])
})

test_that("a large object is copied in parts under the conditions of its row", {
  store <- depot_new(function(request, number) {
    size <- list(etag = "\"e\"", "content-length" = "314572800")
    switch(
      request$operation,
      HeadObject = response(200L, size, raw()),
      GetObjectTagging = response(200L, list(), charToRaw("<Tagging><TagSet></TagSet></Tagging>")),
      UploadPartCopy = depot_xml("CopyPartResult", ETag = "\"p\""),
      CompleteMultipartUpload = depot_xml("CompleteMultipartUploadResult", ETag = "\"w-2\"")
    )
  })
  row <- list(store, "copy", "s3://b/k", "s3://b/l", 300 * 2^20, source_etag = "e", etag = "old")
  plan <- do.call(plan_row, c(row, target_size = 5))
  done <- s3_run(plan)
  expect_identical(c(done$status, done$parts), c("done", "2"))
  sent <- lapply(store$requests, headers_of)
  names(sent) <- vapply(store$requests, `[[`, "", "operation")
  expect_identical(sent$HeadObject[["if-match"]], "\"e\"")
  expect_identical(sent$UploadPartCopy[["x-amz-copy-source-if-match"]], "\"e\"")
  expect_identical(sent$CompleteMultipartUpload[["if-match"]], "\"old\"")
})

test_that("the profile says how a plan is run", {
  config <- tempfile()
  writeLines(c("[default]", "s3 =", "  max_concurrent_requests = none"), config)
  store <- depot_new()
  svc <- depot_client(store, env = env_of(AWS_CONFIG_FILE = config))
  plan <- plan_row(store, "upload", file_of(5), "s3://b/k", 5, client = svc)
  expect_error(s3_run(plan), "max_concurrent_requests", class = "claws_invalid_config")
  expect_identical(s3_run(plan, client = depot_client(store))$status, "done")
})

test_that("a condition of the user's stands in place of the row's own", {
  store <- depot_with(3)
  etag <- store$objects[["/b/k"]]$etag
  plan <- plan_row(store, "upload", file_of(10), "s3://b/k", 10)
  expect_identical(s3_run(plan, IfMatch = etag)$status, "done")
  sent <- headers_of(store$requests[[1]])
  expect_identical(sent[names(sent) %in% c("if-match", "if-none-match")], list("if-match" = etag))
  plan <- plan_row(store, "download", "s3://b/k", tempfile(), 10, source_etag = "else")
  expect_identical(s3_run(plan, IfMatch = store$objects[["/b/k"]]$etag)$status, "done")
})

test_that("a row whose answer was lost is done", {
  store <- depot_new()
  depot_lose(store, "PutObject")
  plan <- plan_row(store, "upload", file_of(10), "s3://b/k", 10)
  expect_identical(s3_run(plan)$status, "done")
  expect_identical(store$seen, c("PutObject", "PutObject", "HeadObject"))
})

test_that("a plan takes the member ChecksumAlgorithm", {
  store <- depot_new()
  plan <- plan_row(store, "upload", file_of(10), "s3://b/k", 10)
  done <- s3_run(plan, ChecksumAlgorithm = "SHA256")
  expect_identical(done$checksum, checksum_of("SHA256", store$objects[["/b/k"]]$bytes))
  expect_error(s3_run(plan, ChecksumAlgorithm = "SHA3"), class = "claws_invalid_config")
})
