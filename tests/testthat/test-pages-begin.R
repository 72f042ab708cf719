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
    "`StartingToken` and `NextToken` both say where to begin: leave one out.",
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
