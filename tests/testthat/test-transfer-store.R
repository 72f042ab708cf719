test_that("a store without checksums is noticed once", {
  local_cache()
  store <- depot_new(function(request, number) {
    if (any(grepl("checksum|trailer|sdk-checksum", ascii_lower(names(request$headers))))) {
      depot_error("NotImplemented", 501L)
    }
  })
  svc <- depot_client(store)
  expect_message(
    x <- s3_upload(
      c(file_of(9e6), file_of(5)),
      c("s3://b/k", "s3://b/l"),
      client = svc,
      max_active = 1
    ),
    "request_checksum_calculation"
  )
  expect_identical(x$status, c("done", "done"))
  store$count <- 0L
  store$seen <- character()
  expect_silent(s3_upload(file_of(5), "s3://b/m", client = svc))
  expect_identical(store$seen, "PutObject")
})

test_that("a store without conditions cannot keep what is there", {
  store <- depot_new(function(request, number) {
    if ("if-none-match" %in% names(headers_of(request))) depot_error("NotImplemented", 501L)
  })
  svc <- depot_client(store)
  expect_error(
    s3_upload(file_of(5), "s3://b/k", client = svc, overwrite = FALSE),
    "does not support conditional writes",
    class = "claws_unsupported"
  )
})

test_that("bytes that AWS says have changed are no reason to send no checksum", {
  local_cache()
  refuse <- function(request, number) depot_error("XAmzContentSHA256Mismatch", 400L)
  store <- depot_new(refuse)
  file <- file_of(5)
  aws <- depot_client(store, endpoint = NULL)
  error <- expect_error(
    expect_no_message(s3_upload(file, "s3://b/k", client = aws)),
    class = "XAmzContentSHA256Mismatch"
  )
  expect_identical(store$seen, "PutObject")
  store$fault <- function(request, number) {
    cat("more", file = file, append = TRUE)
    refuse(request, number)
  }
  expect_error(s3_upload(file, "s3://b/k", client = aws), class = "claws_file_changed")
})
