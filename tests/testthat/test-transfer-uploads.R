test_that("uploads are listed, page by page, and given up when they are old", {
  aborted <- character()
  upload <- function(key, time) {
    list(Key = key, UploadId = paste0("id-", key), Initiated = .POSIXct(time, "UTC"))
  }
  svc <- claws_stub(
    service_client("s3"),
    list_multipart_uploads = function(params) {
      if (is.null(params$KeyMarker)) {
        list(Uploads = list(upload("old", 0)), IsTruncated = TRUE, NextKeyMarker = "old")
      } else {
        list(Uploads = list(upload("new", as.numeric(as.POSIXct("2024-02-03", tz = "UTC")))))
      }
    },
    abort_multipart_upload = function(params) {
      aborted <<- c(aborted, params$UploadId)
      list()
    }
  )
  found <- s3_uploads("s3://b", client = svc)
  expect_identical(found$path, c("s3://b/old", "s3://b/new"))
  expect_identical(found$upload_id, c("id-old", "id-new"))
  gone <- s3_abort(found, client = svc)
  expect_identical(gone, found[1, ])
  expect_identical(aborted, "id-old")
  s3_abort("s3://b", older = 0, client = svc)
  expect_identical(aborted, c("id-old", "id-old", "id-new"))
  now <- as.numeric(client_part(client_core(svc), "clock")())
  expect_identical(s3_abort(found, now - as.numeric(found$initiated[[2]]), svc), found)
  for (wrong in list("x", NA_real_, c(1, 2))) {
    expect_error(s3_abort(found, older = wrong, client = svc), class = "claws_invalid_config")
  }
})

test_that("uploads below a prefix alone are asked for where there is one", {
  asked <- list()
  svc <- claws_stub(service_client("s3"), list_multipart_uploads = function(params) {
    asked <<- c(asked, list(params))
    list()
  })
  s3_uploads(c("s3://b", "s3://b/p/"), client = svc)
  expect_identical(lapply(asked, `[[`, "Prefix"), list(NULL, "p/"))
})

test_that("a bucket without uploads is a table without rows", {
  svc <- claws_stub(service_client("s3"), list_multipart_uploads = list())
  found <- s3_uploads("s3://b", client = svc)
  expect_identical(dim(found), c(0L, 4L))
  expect_s3_class(found$initiated, "POSIXct")
})
