# A store that gives sessions, and renames as rename(request) does it.
depot_express <- function(rename = function(request) depot_rename(store, request)) {
  store <- depot_new(function(request, number) {
    asked <- intersect(names(request$query), c("session", "renameObject"))
    if (length(asked) == 0L) {
      return(NULL)
    }
    store$seen[[number]] <- asked
    if (asked == "renameObject") rename(request) else depot_session()
  })
}

depot_session <- function() {
  keys <- paste0(
    "<AccessKeyId>A</AccessKeyId><SecretAccessKey>hush-key</SecretAccessKey>",
    "<SessionToken>hush-token</SessionToken><Expiration>2100-01-01T00:00:00Z</Expiration>"
  )
  depot_xml("CreateSessionResult", Credentials = keys)
}

depot_rename <- function(store, request) {
  headers <- headers_of(request)
  path <- uri_decode(request$path)
  from <- paste0(sub("^(/[^/]*/).*", "\\1", path), uri_decode(headers[["x-amz-rename-source"]]))
  if (is.null(store$objects[[from]])) {
    return(depot_error("NoSuchKey", 404L))
  }
  if (depot_is_unmet(store$objects[[path]], headers)) {
    return(depot_error("PreconditionFailed", 412L))
  }
  store$objects[[path]] <- store$objects[[from]]
  store$objects[[from]] <- NULL
  response(200L, list(), raw())
}

test_that("a moved object is gone from where it was, if it is what was copied", {
  store <- depot_with(10)
  svc <- depot_client(store)
  s3_move("s3://b/k", "s3://b/l", client = svc)
  expect_identical(names(store$objects), "/b/l")
  directives <- names(headers_of(store$requests[[2]]))
  expect_false(any(c("x-amz-tagging-directive", "x-amz-metadata-directive") %in% directives))
  expect_identical(headers_of(store$requests[[3]])[["if-match"]], store$objects[["/b/l"]]$etag)
  store$fault <- function(request, number) {
    if (request$operation == "DeleteObject") depot_error("PreconditionFailed", 412L)
  }
  expect_error(s3_move("s3://b/l", "s3://b/m", client = svc), class = "claws_object_changed")
  expect_setequal(names(store$objects), c("/b/l", "/b/m"))
})

test_that("an answer that names no copy is no reason to delete the source", {
  asked <- character()
  note <- function(name, value) {
    function(params) {
      asked <<- c(asked, name)
      value
    }
  }
  svc <- claws_stub(
    service_client("s3"),
    head_object = note("head", list(ContentLength = 1, ETag = "\"e\"")),
    copy_object = note("copy", list()),
    delete_object = note("delete", list())
  )
  expect_error(s3_move("s3://b/x", "s3://b/y", client = svc), class = "claws_foreign_answer")
  expect_identical(asked, c("head", "copy"))
})

test_that("within a directory bucket an object is renamed, in one request", {
  on.exit(the_forget("sessions"))
  bucket <- "b--usw2-az1--x-s3"
  at <- function(key) sprintf("s3://%s/%s", bucket, key)
  store <- depot_express()
  svc <- depot_client(store, endpoint = "https://127.0.0.1")
  s3_upload(charToRaw("a"), at("a b/\u00e9"), client = svc)
  store$requests <- list()
  x <- s3_move(at("a b/\u00e9"), at("l"), client = svc)
  expect_length(store$requests, 1)
  expect_identical(x$status, "done")
  expect_identical(names(store$objects), sprintf("/%s/l", bucket))
  sent <- headers_of(store$requests[[1]])
  expect_identical(sent[["x-amz-rename-source"]], "a%20b/%C3%A9")
  expect_match(sent[["x-amz-client-token"]], "^[0-9a-f-]{36}$")
  s3_upload(charToRaw("m"), at("m"), client = svc)
  expect_identical(s3_move(at("l"), at("m"), client = svc, overwrite = FALSE)$status, "skipped")
  expect_error(s3_move(at("l"), at("m"), client = svc, IfMatch = "\"e\""), class = "http_412")
  expect_error(s3_move(at("none"), at("n"), client = svc), class = "claws_not_found")
  expect_length(store$objects, 2)
  store$seen <- character()
  store$count <- 0L
  s3_move(at("l"), at("n"), client = svc, ContentType = "x/y")
  s3_move(at("n"), at("/n"), client = svc)
  s3_move(at("/n"), "s3://b/n", client = svc)
  copied <- c("HeadObject", "CopyObject", "DeleteObject")
  expect_identical(store$seen, c(copied, copied, copied))
})

test_that("a store that cannot rename copies", {
  on.exit(the_forget("sessions"))
  store <- depot_express(function(request) depot_error("NotImplemented", 501L))
  svc <- depot_client(store, endpoint = "https://127.0.0.1")
  s3_upload(charToRaw("a"), "s3://b--usw2-az1--x-s3/a", client = svc)
  x <- s3_move("s3://b--usw2-az1--x-s3/a", "s3://b--usw2-az1--x-s3/c", client = svc)
  expect_identical(c(x$status, names(store$objects)), c("done", "/b--usw2-az1--x-s3/c"))
})
