test_that("an object comes in ranges, of one object", {
  local_cache()
  store <- depot_with(23e6)
  to <- own_folder()
  x <- s3_download("s3://b/k", to, client = depot_client(store))
  expect_identical(unname(tools::md5sum(file.path(to, "k"))), gsub("\"", "", x$etag))
  expect_identical(x$parts, 3L)
  expect_true(x$verified)
  ranges <- vapply(store$requests, function(request) headers_of(request)[["range"]] %||% "", "")
  expect_setequal(
    ranges,
    c("bytes=0-8388607", "bytes=8388608-16777215", "bytes=16777216-22999999", "")
  )
  later <- lapply(store$requests[-1], function(request) headers_of(request)[["if-match"]])
  expect_identical(unique(unlist(later)), x$etag)
  expect_length(list.files(journal_folder()), 0)
})

test_that("an object that changes is downloaded anew, once", {
  change <- function(store, times) {
    function(request, number) {
      if (grepl("8388608-", headers_of(request)[["range"]] %||% "") && times > 0) {
        times <<- times - 1
        store$objects[["/b/k"]]$etag <- sprintf("\"other-%d\"", times)
      }
      NULL
    }
  }
  store <- depot_with(1e7)
  store$fault <- change(store, 1)
  to <- own_folder()
  x <- s3_download("s3://b/k", to, client = depot_client(store))
  expect_identical(x$etag, "\"other-0\"")
  store$fault <- change(store, 2)
  expect_error(
    s3_download("s3://b/k", to, client = depot_client(store)),
    class = "claws_object_changed"
  )
  expect_identical(list.files(to, all.files = TRUE, no.. = TRUE), "k")
})

test_that("an answer that is short, or of another place, is asked for again", {
  whole <- NULL
  odd <- 2L
  store <- depot_with(1e7)
  bytes <- store$objects[["/b/k"]]$bytes
  store$fault <- function(request, number) {
    range <- headers_of(request)[["range"]] %||% ""
    if (!grepl("8388608-", range) || odd == 0L) {
      return(NULL)
    }
    odd <<- odd - 1L
    from <- if (odd == 1L) 8388608 else 100
    said <- list(etag = store$objects[["/b/k"]]$etag)
    said[["content-range"]] <- sprintf("bytes %.0f-%.0f/10000000", from, from + 9)
    response(206L, said, bytes[from + 1:10])
  }
  to <- file.path(own_folder(), "out")
  x <- s3_download("s3://b/k", to, client = depot_client(store))
  expect_true(x$verified)
  expect_identical(readBin(to, "raw", 2e7), bytes)
})

test_that("a store that answers with another place each time is asked five times more", {
  store <- depot_with(1e7)
  asked <- 0L
  store$fault <- function(request, number) {
    if (!grepl("8388608-", headers_of(request)[["range"]] %||% "")) {
      return(NULL)
    }
    asked <<- asked + 1L
    said <- list(etag = store$objects[["/b/k"]]$etag, "content-range" = "bytes 100-109/10000000")
    response(206L, said, raw(10))
  }
  expect_error(
    s3_download("s3://b/k", own_folder(), client = depot_client(store)),
    class = "claws_wrong_range"
  )
  expect_identical(asked, 6L)
})
