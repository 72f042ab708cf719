test_that("tokens are given on, and none twice", {
  follow <- s3_tokens(s3_core(service_client("s3")), "ListObjectsV2")
  expect_identical(follow(list(ContinuationToken = "a")), list(ContinuationToken = "a"))
  expect_identical(follow(list(A = "b", B = NULL)), list(A = "b"))
  expect_error(follow(list(ContinuationToken = "a")), class = "claws_pagination_error")
  expect_error(follow(list(A = NULL)), "ListObjectsV2 says that there is more")
})

# A client of a store whose pages all have a next one, with the same token or with none.
endless_client <- function(token) {
  count <- 0
  answer <- function(params) {
    count <<- count + 1
    if (count > 20) {
      stop("It does not end.")
    }
    list(IsTruncated = TRUE, NextContinuationToken = token, NextKeyMarker = token)
  }
  claws_stub(
    service_client("s3"),
    list_objects_v2 = answer,
    list_object_versions = answer,
    list_multipart_uploads = answer,
    list_buckets = function(params) {
      answer(params)
      list(Buckets = list(list(Name = "b")), ContinuationToken = "t")
    }
  )
}

test_that("listings of a store that never ends are given up", {
  calls <- list(
    function(svc) s3_ls("s3://b/", client = svc),
    function(svc) s3_ls("s3://b/", recursive = TRUE, client = svc),
    function(svc) s3_ls("s3://b/", versions = TRUE, client = svc),
    function(svc) s3_ls(client = svc),
    function(svc) s3_uploads("s3://b", client = svc),
    function(svc) s3_sync("s3://b", own_folder(), client = svc),
    function(svc) s3_delete("s3://b/", recursive = TRUE, client = svc)
  )
  for (call in calls) {
    for (token in list("t", NULL)) {
      expect_error(call(endless_client(token)), class = "claws_pagination_error")
    }
  }
})
