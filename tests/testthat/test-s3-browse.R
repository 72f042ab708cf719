pane_new <- function() {
  pane <- new.env()
  pane$connectionOpened <- function(...) pane$opened <- list(...)
  pane$connectionClosed <- function(type, host) pane$closed <- c(type, host)
  pane
}

test_that("the pane shows buckets, folders and objects", {
  store <- store_new(c("a.csv", "dir/b.csv", "dir/deep/c.txt", "dir/"))
  pane <- pane_new()
  expect_identical(s3_browse(store$client, observer = pane), store$client)
  opened <- pane$opened
  expect_match(opened$displayName, "Amazon S3")
  expect_equal(opened$listObjects(), data.frame(name = "b", type = "bucket"))
  expect_equal(
    opened$listObjects(bucket = "b"),
    data.frame(name = c("dir", "a.csv"), type = c("folder", "object"))
  )
  expect_equal(
    opened$listObjects(bucket = "b", folder = "dir"),
    data.frame(name = c("b.csv", "deep/c.txt"), type = "object")
  )
  expect_equal(nrow(opened$listObjects(bucket = "none")), 0)
})

test_that("each kind of thing that is listed has its kinds", {
  types <- browse_types()
  expect_named(types$bucket$contains, c("folder", "object"))
  expect_equal(types$bucket$contains$folder$contains$object$contains, "data")
})

test_that("an object shows what is known of it, and its rows", {
  store <- store_new("dir/b.txt")
  store_put(store, "a.csv", charToRaw("x,y\n1,2\n3,4\n"))
  pane <- pane_new()
  s3_browse(store$client, observer = pane)
  facts <- pane$opened$listColumns(bucket = "b", object = "a.csv")
  expect_equal(facts$type[facts$name == "size"], "12 bytes")
  expect_match(facts$type[facts$name == "modified"], "2024-01-02 03:04:05 UTC", fixed = TRUE)
  expect_equal(
    pane$opened$previewObject(1, bucket = "b", object = "a.csv"),
    data.frame(x = 1L, y = 2L)
  )
  expect_equal(
    pane$opened$previewObject(10, bucket = "b", folder = "dir", object = "b.txt"),
    data.frame(value = "dir/b.txt")
  )
})

test_that("an object of an unknown kind shows its lines", {
  store <- store_new("a.log")
  shown <- browse_preview(client_core(store$client), 5, bucket = "b", object = "a.log")
  expect_equal(shown$value, "a.log")
})

test_that("the pane names the region, or the endpoint of one's own without its password", {
  host <- function(...) {
    pane <- pane_new()
    s3_browse(service_client("s3", ...), observer = pane)
    pane$opened$host
  }
  expect_equal(host(endpoint = NULL), "us-east-1")
  expect_match(host(endpoint = "https://me:hush-word@store"), "^https://[^h]*store$")
})

test_that("the pane is told when it is closed, and where there is none", {
  pane <- pane_new()
  client <- service_client("s3", region = "eu-west-1", endpoint = NULL)
  s3_browse(store_new()$client, observer = pane)
  pane$opened$disconnect()
  expect_equal(pane$closed, c("Amazon S3", pane$opened$host))
  expect_error(s3_browse(client, observer = NULL), class = "claws_unsupported")
})
