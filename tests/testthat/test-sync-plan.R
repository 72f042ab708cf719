tree_of <- function(keys, modified = NULL) {
  root <- own_folder()
  for (key in keys) {
    path <- file.path(root, key)
    dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE)
    writeBin(charToRaw(key), path)
    if (!is.null(modified)) Sys.setFileTime(path, modified)
  }
  root
}

planned <- function(plan) {
  paste(plan$action, substring(plan$to, regexpr("[^/]*$", plan$to)), plan$reason)
}

test_that("an upload is planned: new, different, gone and unchanged", {
  store <- store_new(c("p/same", "p/size", "p/old", "p/gone", "pother"))
  root <- tree_of(c("new", "same", "size", "old"), store$now - 100)
  writeBin(charToRaw("longer"), file.path(root, "size"))
  writeBin(charToRaw("p/old"), file.path(root, "old"))
  writeBin(charToRaw("p/same"), file.path(root, "same"))
  Sys.setFileTime(file.path(root, "same"), store$now - 100)
  plan <- s3_sync(root, "s3://b/p", delete = TRUE, dry_run = TRUE, client = store$client)
  expect_s3_class(plan, "claws_plan")
  expect_equal(
    planned(plan),
    c(
      "upload new is new",
      "upload old the source is newer",
      "upload size the source is newer",
      "delete gone is not at the source"
    )
  )
  expect_equal(plan$from[[1]], file.path(root, "new"))
  expect_equal(plan$to[[1]], "s3://b/p/new")
  expect_equal(plan$etag[[1]], NA_character_)
  expect_equal(plan$etag[[2]], paste(openssl::md5(charToRaw("p/old"))))
  expect_equal(attr(plan, "how")$unchanged, c(1, 6))
  expect_length(grep("put|delete", store$calls), 0)
  plan <- s3_sync(root, "s3://b/p/", dry_run = TRUE, client = store$client)
  expect_false("delete" %in% plan$action)
})

test_that("a download is planned, and keys that are no paths are skipped", {
  store <- store_new(c("p/a", "p/b/c", "p/../x", "p//y", "p/new"))
  store_put(store, "p/dir/")
  root <- tree_of(c("a", "local", "b/c"), store$now + 100)
  writeBin(charToRaw("p/a"), file.path(root, "a"))
  writeBin(charToRaw("p/b/c"), file.path(root, "b/c"))
  Sys.setFileTime(file.path(root, "b/c"), store$now - 100)
  plan <- s3_sync("s3://b/p", root, delete = TRUE, dry_run = TRUE, client = store$client)
  expect_equal(
    planned(plan),
    c(
      "skip x has a segment that is . or ..",
      "skip y is an absolute path",
      "skip a the local file is newer",
      "download c the source is newer",
      "download new is new",
      "delete local is not at the source"
    )
  )
  expect_equal(plan$target_size[[4]], 5)
})

test_that("a copy is planned between prefixes", {
  store <- store_new(c("p/a", "q/a", "p/b"))
  store_put(store, "q/a", charToRaw("q/b"))
  plan <- s3_sync("s3://b/p", "s3://b/q", dry_run = TRUE, client = store$client)
  expect_equal(planned(plan), c("copy a ETags differ", "copy b is new"))
  expect_equal(plan$from[[1]], "s3://b/p/a")
})

test_that("objects of an archive are skipped unless they were restored", {
  store <- store_new()
  for (key in c("cold", "warm", "hot")) {
    store_put(store, key, charToRaw(key), class = if (key != "hot") "GLACIER")
  }
  store$objects[["b/warm"]]$restore <- "ongoing-request=\"false\", expiry-date=\"x\""
  plan <- s3_sync("s3://b", tempfile(), dry_run = TRUE, client = store$client)
  expect_equal(
    planned(plan),
    c(
      "skip cold is archived and was not restored",
      "download hot is new",
      "download warm is new"
    )
  )
})

test_that("patterns are for both sides, and nothing that they leave out is deleted", {
  store <- store_new(c("a.csv", "old.txt", "old.csv"))
  root <- tree_of(c("b.csv", "c.txt"))
  plan <- s3_sync(
    root,
    "s3://b",
    delete = TRUE,
    exclude = "*",
    include = "*.csv",
    dry_run = TRUE,
    client = store$client
  )
  expect_equal(plan$to, paste0("s3://b/", c("b.csv", "a.csv", "old.csv")))
})

test_that("contents are compared when that is asked for", {
  store <- store_new(c("same", "diff"))
  root <- tree_of(c("same", "diff"))
  writeBin(charToRaw("DIFF"), file.path(root, "diff"))
  plan <- s3_sync(root, "s3://b", compare = "checksum", dry_run = TRUE, client = store$client)
  expect_equal(planned(plan), "upload diff contents differ")
  plan <- s3_sync("s3://b", root, compare = "checksum", dry_run = TRUE, client = store$client)
  expect_equal(planned(plan), "download diff contents differ")
})

test_that("what cannot be read at the source is not deleted at the target", {
  store <- store_new(c("pipe", "gone"))
  root <- tree_of(character())
  file.rename(pipe_of(), file.path(root, "pipe"))
  plan <- s3_sync(root, "s3://b", delete = TRUE, dry_run = TRUE, client = store$client)
  expect_equal(planned(plan), c("skip pipe is a pipe", "delete gone is not at the source"))
})
