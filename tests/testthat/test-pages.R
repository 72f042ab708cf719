# Queues in pages of two, and what was asked for.
paged_queues <- function(count = 5, seen = new.env(), fail_at = Inf) {
  urls <- sprintf("u%d", seq_len(count))
  claws_stub(
    service_client("sqs"),
    list_queues = function(params) {
      seen$params <- c(seen$params, list(params))
      first <- as.numeric(params$NextToken %||% "1")
      if (first >= fail_at) {
        return(claws_stub_error("AccessDenied", "No.", 403))
      }
      last <- min(first + 1, count)
      list(QueueUrls = urls[first:last], NextToken = if (last < count) as.character(last + 1))
    },
    get_queue_url = list(QueueUrl = "other"),
    delete_queue = list()
  )
}

plain_token <- function(token) rawToChar(openssl::base64_decode(token))

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

test_that("a call may stand wherever R evaluates one", {
  svc <- paged_queues()
  wrapper <- function(...) {
    svc$get_queue_url(QueueName = "a")
    names(svc$list_queues(...))
  }
  expect_length(paginate(wrapper()), 3)
  expect_length(svc$list_queues() |> paginate(), 3)
  expect_length(paginate(do.call(svc$list_queues, list(QueueNamePrefix = "a"))), 3)
  expect_length(paginate(Operation = do.call(what = svc$list_queues, args = list())), 3)
  prefix <- list(QueueNamePrefix = svc$get_queue_url("a")$QueueUrl)
  expect_length(paginate(do.call(svc$list_queues, prefix)), 3)
  expect_length(paginate(svc$list_queues(svc$get_queue_url("a")$QueueUrl)), 3)
  expect_length(lapply(1:2, function(i) paginate(svc$list_queues()))[[2]], 3)
  lazy_pipe <- function(lhs, rhs) {
    place <- new.env(parent = parent.frame())
    delayedAssign(".", lhs, assign.env = place)
    eval(substitute(rhs), place)
  }
  expect_length(lazy_pipe(svc$list_queues(), paginate(.)), 3)
})

test_that("the arguments of the call go with each page, and count before others", {
  seen <- new.env()
  svc <- paged_queues(seen = seen)
  paginate(svc$list_queues(QueueNamePrefix = "a"), PageSize = 2)
  expect_equal(vapply(seen$params, `[[`, "", "QueueNamePrefix"), rep("a", 3))
  expect_equal(vapply(seen$params, `[[`, 0, "MaxResults"), rep(2, 3))
  seen$params <- NULL
  paginate(svc$list_queues(MaxResults = 7, NextToken = "3"), PageSize = 2)
  expect_equal(vapply(seen$params, `[[`, 0, "MaxResults"), rep(7, 2))
  expect_equal(seen$params[[1]]$NextToken, "3")
  some <- paginate(svc$list_queues(NextToken = "3"), MaxItems = 1)
  expect_equal(plain_token(resume_token(some)), '{"NextToken": "3", "boto_truncate_amount": 1}')
  expect_error(
    paginate(svc$list_queues(NextToken = "3"), StartingToken = "5"),
    "StartingToken.*NextToken",
    class = "claws_invalid_params"
  )
})

test_that("what has no pages is told, before it is called", {
  asked <- 0
  ask <- function(params) asked <<- asked + 1
  svc <- claws_stub(service_client("sqs"), get_queue_url = ask, delete_queue = ask)
  error <- expect_error(
    paginate(svc$get_queue_url("a")),
    "GetQueueUrl.*list_paginators",
    class = "claws_no_paginator"
  )
  expect_equal(error$operation, "GetQueueUrl")
  verbs <- list(paginate, paginate_all, claws_pages, function(x) paginate_lapply(x, identity))
  for (verb in c(verbs, claws_table)) {
    expect_error(verb(svc$delete_queue(QueueUrl = "a")), class = "claws_error")
    expect_error(verb(do.call(svc$delete_queue, list("a"))), class = "claws_error")
  }
  expect_error(paginate_sapply(svc$delete_queue("a"), length), class = "claws_no_paginator")
  expect_identical(asked, 0)
  expect_error(paginate(1), "no call", class = "claws_no_paginator")
  expect_error(paginate(svc$list_queues), "no call", class = "claws_no_paginator")
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

test_that("arguments that cannot be are refused", {
  svc <- paged_queues()
  expect_error(paginate(svc$list_queues(), PageSize = 0), class = "claws_invalid_config")
  expect_error(paginate(svc$list_queues(), MaxItems = 1.5), class = "claws_invalid_config")
  expect_error(paginate(svc$list_queues(), MaxItems = -1), class = "claws_invalid_config")
  expect_error(paginate(svc$list_queues(), StopOnSameToken = NA), class = "claws_invalid_config")
  expect_error(paginate(svc$list_queues(), StartingToken = 1), class = "claws_invalid_params")
  expect_length(paginate(svc$list_queues(), MaxItems = "3"), 2)
  expect_length(paginate(svc$list_queues(), MaxItems = Inf), 3)
})

test_that("an error has the pages before it, and the token to go on with", {
  svc <- paged_queues(fail_at = 5)
  error <- expect_error(paginate(svc$list_queues()), class = "AccessDenied")
  expect_length(error$pages, 2)
  expect_equal(plain_token(resume_token(error)), '{"NextToken": "5"}')
  rest <- paginate_all(paged_queues()$list_queues(), StartingToken = error$token)
  expect_equal(rest$QueueUrls, "u5")
  first <- expect_error(
    paginate(paged_queues(fail_at = 1)$list_queues(), StartingToken = "2"),
    class = "AccessDenied"
  )
  expect_equal(first$pages, list())
  expect_equal(first$token, "2")
  caught <- function() tryCatch(svc$list_queues(NextToken = "5"), error = function(e) NULL)
  expect_error(paginate(caught()), class = "AccessDenied")
})

test_that("an error or an interrupt of the function loses nothing", {
  svc <- paged_queues()
  signal <- function(page) {
    if ("u3" %in% page$QueueUrls) {
      signalCondition(structure(
        class = c("interrupt", "condition"),
        list(message = "", call = NULL)
      ))
    }
    page$QueueUrls
  }
  condition <- tryCatch(
    suppressMessages(paginate_lapply(svc$list_queues(), signal)),
    claws_interrupted = identity
  )
  expect_equal(condition$pages, list(c("u1", "u2")))
  expect_equal(plain_token(condition$token), '{"NextToken": "3"}')
  expect_equal(claws_last_results()[[1]], c("u1", "u2"))
  fails <- function(page) if ("u5" %in% page$QueueUrls) stop("mine") else page$QueueUrls
  expect_error(paginate_lapply(svc$list_queues(), fails), "mine")
  expect_length(claws_last_results(), 2)
  expect_equal(plain_token(resume_token(claws_last_results())), '{"NextToken": "5"}')
})

test_that("pages come one by one, and none is kept", {
  seen <- new.env()
  pages <- claws_pages(paged_queues(seen = seen)$list_queues())
  expect_null(pages$token)
  expect_equal(pages$next_page()$QueueUrls, c("u1", "u2"))
  expect_length(seen$params, 1)
  expect_equal(plain_token(resume_token(pages)), '{"NextToken": "3"}')
  expect_equal(pages$next_page()$QueueUrls, c("u3", "u4"))
  expect_output(print(pages), "ListQueues, pages taken: 2")
  pages$close()
  expect_null(pages$next_page())
  expect_equal(plain_token(pages$token), '{"NextToken": "5"}')
  rest <- claws_pages(paged_queues()$list_queues(), StartingToken = pages$token)
  expect_equal(rest$next_page()$QueueUrls, "u5")
  expect_null(rest$next_page())
  expect_null(rest$token)
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

test_that("each step of the work is told", {
  seen <- numeric()
  withCallingHandlers(
    paginate(paged_queues()$list_queues()),
    claws_progress = function(condition) seen <<- c(seen, condition$done)
  )
  expect_equal(seen, c(2, 4, 5))
})

test_that("pages of other pages, and calls while pages come, are apart", {
  svc <- paged_queues()
  inner <- paginate_lapply(svc$list_queues(), function(page) length(paginate(svc$list_queues())))
  expect_equal(unlist(inner), c(3, 3, 3))
  expect_length(claws_map(svc$get_queue_url, QueueName = c("a", "b")), 2)
})
