test_that("sides that do not fit are told", {
  svc <- store_new()$client
  root <- own_folder()
  expect_error(s3_sync(root, root, client = svc), "`to`", class = "claws_invalid_params")
  expect_error(
    s3_sync(tempfile(), "s3://b", client = svc),
    "folder",
    class = "claws_invalid_params"
  )
  expect_error(s3_sync("s3://b/a", "s3://b/a/", client = svc), class = "claws_invalid_params")
  expect_error(s3_sync(1, "s3://b", client = svc), "`from`", class = "claws_invalid_params")
})

test_that("keys that are no paths stop a sync that is asked to, before anything is moved", {
  store <- store_new(c("p/a", "p/../x", "p//y"))
  root <- own_folder()
  expect_error(
    s3_sync("s3://b/p", root, unsafe = "error", client = store$client),
    "2 keys cannot be files here",
    class = "claws_plan_refused"
  )
  expect_length(dir(root), 0)
  s3_sync("s3://b/p", root, client = store$client)
  expect_equal(dir(root), "a")
  sound <- store_new("p/a")
  plan <- s3_sync("s3://b/p", own_folder(), unsafe = "error", dry_run = TRUE, client = sound$client)
  expect_equal(plan$action, "download")
})

test_that("links are followed unless they are not to be", {
  skip_on_os("windows")
  store <- store_new()
  root <- own_folder()
  writeLines("a", file.path(root, "a"))
  file.symlink(file.path(root, "a"), file.path(root, "link"))
  planned <- function(...) s3_sync(root, "s3://b/p", ..., dry_run = TRUE, client = store$client)
  expect_setequal(basename(planned()$from), c("a", "link"))
  expect_setequal(basename(planned(follow = FALSE)$from), "a")
})

test_that("folders and keys whose names are not ASCII are the same in every locale", {
  name <- "d\u00e9.csv"
  store <- store_new(paste0("p/", name))
  root <- paste0(own_folder(), "/\u00e8")
  expect_identical(s3_sync("s3://b/p", root, client = store$client)$status, "done")
  expect_identical(as_utf8(dir(as_native(root))), name)
  s3_sync(root, "s3://b/q", client = store$client)
  expect_setequal(store_keys(store), paste0(c("p/", "q/"), name))
})
