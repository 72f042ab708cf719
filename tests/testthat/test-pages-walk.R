# A listing of S3 whose pages are these.
listing <- function(pages) {
  answer <- function(params) pages[[as.numeric(params$ContinuationToken %||% 1)]]
  claws_stub(s3_client(), list_objects_v2 = answer)
}

keys <- function(...) lapply(c(...), function(key) list(Key = key))

test_that("second lists of a page that was cut are not given twice, and those of others not lost", {
  svc <- listing(list(
    list(
      Contents = keys("a", "b"),
      CommonPrefixes = list(list(Prefix = "p/")),
      IsTruncated = TRUE,
      NextContinuationToken = "2"
    ),
    list(Contents = keys("c"), CommonPrefixes = list(list(Prefix = "q/")), IsTruncated = FALSE)
  ))
  list_all <- function(...) paginate_all(svc$list_objects_v2(Bucket = "b"), ...)
  for (most in 1:3) {
    one <- list_all(MaxItems = most)
    token <- resume_token(one)
    rest <- if (!is.null(token)) list_all(StartingToken = token)
    expect_equal(exact_bare(c(one$Contents, rest$Contents)), keys("a", "b", "c"))
    expect_equal(
      exact_bare(c(one$CommonPrefixes, rest$CommonPrefixes)),
      list(list(Prefix = "p/"), list(Prefix = "q/"))
    )
  }
})

test_that("members that are the same on each page are those of the first", {
  svc <- listing(list(
    list(Contents = keys("a"), Prefix = "x", IsTruncated = TRUE, NextContinuationToken = "2"),
    list(Contents = keys("b"), Prefix = "y", IsTruncated = FALSE)
  ))
  all <- paginate_all(svc$list_objects_v2(Bucket = "b"))
  expect_equal(all$Prefix, "x")
  expect_null(all$IsTruncated)
})

test_that("a token without more to come, and an empty one, are none", {
  svc <- listing(list(list(IsTruncated = FALSE, NextContinuationToken = "2")))
  expect_length(paginate(svc$list_objects_v2(Bucket = "b")), 1)
  svc <- listing(list(list(IsTruncated = TRUE, NextContinuationToken = "")))
  expect_length(paginate(svc$list_objects_v2(Bucket = "b")), 1)
})

test_that("the second token of alternatives is taken where there is no first", {
  svc <- claws_stub(s3_client(), list_objects = function(params) {
    if (is.null(params$Marker)) {
      return(list(Contents = keys("a", "b"), IsTruncated = TRUE))
    }
    list(Contents = keys(paste("after", params$Marker)), IsTruncated = FALSE)
  })
  all <- paginate_all(svc$list_objects(Bucket = "b"))
  expect_equal(exact_bare(all$Contents), keys("a", "b", "after b"))
})

test_that("keys of DynamoDB lead on, and counts are summed", {
  seen <- list()
  svc <- claws_stub(service_client("dynamodb"), scan = function(params) {
    seen <<- c(seen, list(params$ExclusiveStartKey))
    if (!is.null(params$ExclusiveStartKey)) {
      return(list(Items = list(list(n = list(N = "3"))), Count = 1L, ScannedCount = 5L))
    }
    list(
      Items = list(list(n = list(N = "1")), list(n = list(N = "2"))),
      Count = 2L,
      ScannedCount = 4L,
      LastEvaluatedKey = list(k = list(B = as.raw(1:2)))
    )
  })
  all <- paginate_all(svc$scan(TableName = "t"))
  expect_length(all$Items, 3)
  expect_equal(c(all$Count, all$ScannedCount), c(3, 9))
  expect_equal(seen[[2]]$k$B, as.raw(1:2))
  some <- paginate(svc$scan(TableName = "t"), MaxItems = 2)
  rest <- paginate_all(svc$scan(TableName = "t"), StartingToken = resume_token(some))
  expect_equal(rest$Items[[1]]$n$N, "3")
  expect_equal(seen[[4]]$k$B, as.raw(1:2))
})

test_that("sizes of pages are of the type of their argument", {
  sizes <- list()
  svc <- claws_stub(service_client("route53"), list_hosted_zones = function(params) {
    sizes <<- c(sizes, params$MaxItems)
    list(HostedZones = list(), IsTruncated = FALSE)
  })
  paginate(svc$list_hosted_zones(), PageSize = 5)
  expect_identical(sizes, list("5"))
  svc <- claws_stub(service_client("cloudwatch"), list_metrics = list(Metrics = list()))
  expect_error(
    paginate(svc$list_metrics(), PageSize = 5),
    "PageSize.*no argument",
    class = "claws_invalid_params"
  )
})

test_that("the next page is sent for where there is one, and asking for it changes nothing", {
  goes <- function(...) {
    walk <- list(ended = FALSE, repeated = FALSE, operation = list(reads = TRUE))
    pages_goes_ahead(utils::modifyList(walk, list(...)))
  }
  expect_true(goes())
  expect_false(goes(waiting = list()))
  expect_false(goes(ended = TRUE))
  expect_false(goes(repeated = TRUE))
  expect_false(goes(operation = list(reads = FALSE)))
  before <- options(claws.prefetch = FALSE)
  on.exit(options(before))
  expect_false(goes())
})
