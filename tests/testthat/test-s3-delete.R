test_that("objects are deleted by 1,000", {
  expect_equal(delete_most, 1000L)
  keys <- sprintf("k%04d", 1:2500)
  store <- store_new(keys)
  value <- s3_delete(paste0("s3://b/", keys), client = store$client)
  expect_equal(value$status, rep("done", 2500))
  expect_equal(store$calls, rep("delete_objects", 3))
  expect_length(store$objects, 0)
})

test_that("what lies below a folder is deleted, and nothing beside it", {
  store <- store_new(c("data", "data/a", "data/b/c", "database"))
  value <- s3_delete("s3://b/data", recursive = TRUE, client = store$client)
  expect_equal(value$to, c("s3://b/data", "s3://b/data/a", "s3://b/data/b/c"))
  expect_equal(store_keys(store), "database")
  s3_delete("s3://b", recursive = TRUE, client = store$client)
  expect_length(store$objects, 0)
})

test_that("a bucket without a key is deleted by no accident", {
  store <- store_new("a")
  expect_error(s3_delete("s3://b", client = store$client), "no key", class = "claws_invalid_params")
  expect_length(store$objects, 1)
})

test_that("a dry run is a plan, which can be run", {
  store <- store_new(c("x/a", "x/b"))
  plan <- s3_delete("s3://b/x/", recursive = TRUE, dry_run = TRUE, client = store$client)
  expect_s3_class(plan, "claws_plan")
  expect_equal(plan$to, c("s3://b/x/a", "s3://b/x/b"))
  expect_equal(plan$size, c(3, 3))
  expect_length(store$objects, 2)
})

test_that("a key that S3 refuses is told, with the others", {
  store <- store_new(c("a", "denied"))
  paths <- c("s3://b/a", "s3://b/denied")
  error <- expect_error(
    s3_delete(paths, client = store$client),
    "1 of 2 failed: AccessDenied",
    class = "claws_transfer_error"
  )
  expect_equal(error$transfers$status, c("done", "failed"))
  expect_s3_class(error, "claws_access_denied")
  expect_error(s3_delete("s3://b/denied", client = store$client), class = "AccessDenied")
  value <- s3_delete(paths, on_error = "keep", client = store$client)
  expect_equal(value$status, c("done", "failed"))
  expect_equal(value$error[[2]]$members$Key, "denied")
})

test_that("after a refused request no other begins", {
  keys <- c("denied", sprintf("k%04d", 1:1500))
  store <- store_new(keys)
  error <- expect_error(
    s3_delete(paste0("s3://b/", keys), max_active = 1, client = store$client),
    class = "claws_transfer_error"
  )
  expect_equal(sum(error$transfers$status == "not_run"), 501)
})

test_that("a key that XML cannot hold goes alone", {
  alone <- NULL
  store <- store_new("a")
  store$client <- claws_stub(
    service_client("s3"),
    delete_objects = list(),
    delete_object = function(params) {
      alone <<- params$Key
      list()
    }
  )
  s3_delete(c("s3://b/a", "s3://b/x\001y"), client = store$client)
  expect_equal(alone, "x\001y")
})

test_that("versions are deleted where they are given", {
  store <- store_new("a")
  s3_delete("s3://b/a", version_id = "v1", client = store$client)
  expect_equal(store$params[[1]]$Delete$Objects[[1]]$VersionId, "v1")
  expect_error(
    s3_delete("s3://b/a", version_id = c("1", "2"), client = store$client),
    class = "claws_invalid_params"
  )
})

test_that("a refusal that names none of the keys is of all of them", {
  svc <- claws_stub(
    service_client("s3"),
    delete_objects = list(Errors = list(list(Code = "AccessDenied", Message = "no")))
  )
  done <- s3_delete(c("s3://b/x", "s3://b/y"), on_error = "keep", client = svc)
  expect_identical(done$status, c("failed", "failed"))
})

test_that("keys outside of the folder, from a store that heeds no prefix, stay", {
  deleted <- NULL
  svc <- claws_stub(
    service_client("s3"),
    list_objects_v2 = list(Contents = list(list(Key = "other"), list(Key = "tmp/a"))),
    delete_objects = function(params) {
      deleted <<- vapply(params$Delete$Objects, `[[`, "", "Key")
      list()
    }
  )
  s3_delete("s3://b/tmp/", recursive = TRUE, client = svc)
  expect_identical(deleted, "tmp/a")
})
