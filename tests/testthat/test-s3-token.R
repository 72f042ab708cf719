test_that("tokens are given on, and not in a circle", {
  follow <- s3_tokens(s3_core(service_client("s3")), "ListObjectsV2")
  expect_identical(follow(list(ContinuationToken = "a")), list(ContinuationToken = "a"))
  expect_identical(follow(list(A = "b", B = NULL)), list(A = "b"))
  expect_error(follow(list(ContinuationToken = "a")), class = "claws_pagination_error")
  expect_error(follow(list(A = NULL)), "ListObjectsV2 says that there is more")
})

test_that("a circle of any length is noticed after a few rounds, and one page alone is kept", {
  for (row in list(c(0, 1), c(5, 3), c(100, 7), c(3, 100))) {
    follow <- s3_tokens(s3_core(service_client("s3")), "ListObjectsV2")
    place <- 0
    expect_error(
      repeat {
        follow(list(
          ContinuationToken = if (place < row[[1]]) place else row[[1]] + place %% row[[2]]
        ))
        place <- place + 1
      },
      class = "claws_pagination_error"
    )
    expect_lte(place, 4 * sum(row) + 4)
  }
  follow <- s3_tokens(s3_core(service_client("s3")), "ListObjectsV2")
  size <- function() {
    length(serialize(as.list(environment(follow))[c("kept", "age", "limit")], NULL))
  }
  before <- size()
  for (place in 1:1000) {
    follow(list(ContinuationToken = sprintf("%04d", place)))
  }
  expect_lt(size() - before, 100)
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
