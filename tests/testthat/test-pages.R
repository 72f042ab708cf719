test_that("all pages come, each as it is", {
  pages <- paginate(paged_queues()$list_queues())
  expect_s3_class(pages, c("claws_pages_list", "list"), exact = TRUE)
  expect_length(pages, 3)
  expect_s3_class(pages[[1]], "claws_result")
  expect_equal(unlist(lapply(pages, `[[`, "QueueUrls")), sprintf("u%d", 1:5))
  expect_null(resume_token(pages))
  expect_length(paginate(paged_queues(1)$list_queues()), 1)
  expect_output(print(pages), "ListQueues, pages: 3")
})

test_that("one result has the items of all pages", {
  all <- paginate_all(paged_queues()$list_queues())
  expect_s3_class(all, "claws_result")
  expect_equal(all$QueueUrls, sprintf("u%d", 1:5))
  expect_equal(claws_metadata(all)$pages, 3L)
  expect_equal(claws_metadata(all)$operation, "ListQueues")
  expect_null(all$NextToken)
})

test_that("a function is called with each page as it arrives", {
  seen <- new.env()
  svc <- paged_queues(seen = seen)
  asked <- paginate_lapply(svc$list_queues(), function(page, add) length(seen$params) + add, 10)
  expect_equal(unlist(asked), c(11, 12, 13))
  count <- function(page) length(page$QueueUrls)
  expect_identical(paginate_sapply(svc$list_queues(), count), c(2L, 2L, 1L))
  expect_identical(paginate_sapply(svc$list_queues(), count, simplify = FALSE), list(2L, 2L, 1L))
})

test_that("items are counted, cut, and gone on with", {
  svc <- paged_queues()
  for (most in 0:6) {
    some <- paginate_all(svc$list_queues(), MaxItems = most)
    expect_equal(length(some$QueueUrls), min(most, 5))
    token <- resume_token(some)
    expect_identical(some$NextToken, token)
    rest <- if (!is.null(token)) paginate_all(svc$list_queues(), StartingToken = token)
    expect_equal(c(some$QueueUrls, rest$QueueUrls), sprintf("u%d", 1:5))
  }
  some <- paginate(svc$list_queues(), MaxItems = 3)
  expect_equal(plain_token(resume_token(some)), '{"NextToken": "3", "boto_truncate_amount": 1}')
  expect_output(print(some), "There is more")
})

test_that("a query is asked of each page, as claws_query() asks it of all", {
  svc <- pages_of_keys()
  all <- function(...) paginate_all(svc$list_objects_v2(Bucket = "b"), ...)
  pages <- paginate(svc$list_objects_v2(Bucket = "b"))
  queries <- c(
    "Contents[].Key",
    "Contents[?Size > `9`].Key",
    "Contents[?Size > `9`]",
    "Contents[].{k: Key}",
    "Contents[].[Key, Size]",
    "Contents[0].Size",
    "length(Contents)",
    "Nothing"
  )
  for (query in queries) {
    found <- all(query = query)
    expect_identical(unlist(found), unlist(claws_query(pages, query)), info = query)
    expect_length(found, length(claws_query(pages, query)))
  }
  expect_identical(all(query = "Contents[].Key"), paste0("k", 1:5))
  some <- all(query = "Contents[].Key", MaxItems = 3)
  expect_identical(as.character(some), paste0("k", 1:3))
  rest <- all(query = "Contents[].Key", StartingToken = resume_token(some))
  expect_identical(as.character(rest), c("k4", "k5"))
  asked <- 0
  svc <- claws_stub(s3(region = "us-east-1"), list_objects_v2 = function(params) asked <<- 1)
  expect_error(all(query = "Contents["), class = "claws_jmespath_error")
  expect_identical(asked, 0)
})

test_that("the same token twice is an error with the pages, or the end", {
  svc <- claws_stub(
    service_client("cloudwatchlogs"),
    get_log_events = function(params) {
      list(events = list(list(message = params$nextToken %||% "a")), nextForwardToken = "f/1")
    }
  )
  log <- function(...) svc$get_log_events(logGroupName = "g", logStreamName = "s", ...)
  error <- expect_error(paginate(log()), "StopOnSameToken", class = "claws_pagination_error")
  expect_length(error$pages, 2)
  expect_equal(plain_token(error$token), '{"nextToken": "f/1"}')
  pages <- paginate(log(), StopOnSameToken = TRUE)
  expect_length(pages, 2)
  expect_null(resume_token(pages))
  expect_length(paginate(log(nextToken = "f/1"), StopOnSameToken = TRUE), 1)
})
