wait_slept <- function(seen) round(seen$slept, 6)

test_that("polls come early, then at the delay, and the last one at the end of the patience", {
  seen <- new.env()
  svc <- table_client(list("CREATING"), seen)
  timeout <- expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_exists"),
    class = "claws_waiter_timeout"
  )
  # the delay is 20 s, 25 times
  expect_equal(wait_slept(seen)[1:5], c(2.5, 5, 10, 20, 20))
  expect_equal(sum(seen$slept), 500)
  # at every 20 s, also after 500 s, there would be 26 polls
  expect_lte(seen$polls, 26L + 3L)
  expect_equal(timeout$attempts, seen$polls)
  expect_equal(timeout$seconds, 500)
})

test_that("a pause is up to a fifth shorter or longer, and at least half a second", {
  expect_equal(wait_early(20, 4, 0), 16)
  expect_equal(wait_early(20, 4, 1), 24)
  expect_equal(wait_early(20, 9, 0.5), 20)
  expect_equal(wait_early(2, 1, 0.5), 0.5)
  expect_equal(wait_early(0.1, 9, 0.5), 0.5)
})

test_that("no poll is just before the end", {
  seen <- new.env()
  svc <- table_client(list("CREATING"), seen)
  expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_exists", timeout = 2.7),
    class = "claws_waiter_timeout"
  )
  expect_equal(wait_slept(seen), 2.7)
})

test_that("delay, timeout and max_attempts are the user's", {
  seen <- new.env()
  svc <- table_client(list("CREATING"), seen)
  wait <- function(...) {
    error <- expect_error(
      wait_until(svc$describe_table(TableName = "t"), "table_exists", ...),
      class = "claws_waiter_timeout"
    )
    slept <- wait_slept(seen)
    seen$slept <- numeric()
    c(polls = error$attempts, slept = sum(slept))
  }
  expect_equal(wait(delay = 8, timeout = 15), c(polls = 5, slept = 15)) # 1, 2, 4, 8
  expect_equal(wait(delay = 8)[["slept"]], 200)
  expect_equal(wait(max_attempts = 3), c(polls = 3, slept = 7.5))
  expect_equal(wait(max_attempts = 100, timeout = 30)[["slept"]], 30)
  expect_equal(wait(timeout = Inf, max_attempts = 4)[["polls"]], 4)
  expect_equal(wait(timeout = 0), c(polls = 1, slept = 0))
  expect_equal(wait(delay = 0), c(polls = 25, slept = 12))
})

test_that("timing is botocore's exactly when it is asked for", {
  old <- options(claws.wait = "constant")
  on.exit(options(old))
  seen <- new.env()
  svc <- table_client(list("CREATING"), seen, random = 0.9)
  wait <- function(...) wait_until(svc$describe_table(TableName = "t"), "table_exists", ...)
  expect_error(wait(), class = "claws_waiter_timeout")
  expect_equal(seen$slept, rep(20, 24))
  seen$slept <- numeric()
  expect_error(wait(delay = 3, max_attempts = 4), class = "claws_waiter_timeout")
  expect_equal(seen$slept, rep(3, 3))
  seen$slept <- numeric()
  expect_error(wait(delay = 0), class = "claws_waiter_timeout")
  expect_equal(seen$slept, rep(0, 24))
  options(claws.wait = "often")
  expect_error(wait(), class = "claws_invalid_config")
})

test_that("arguments that are no patience are refused before the first poll", {
  seen <- new.env()
  svc <- table_client(list("ACTIVE"), seen)
  wait <- function(...) wait_until(svc$describe_table(TableName = "t"), "table_exists", ...)
  expect_error(wait(delay = Inf), class = "claws_invalid_config")
  for (value in list(-1, "1", NA_real_, c(1, 2), numeric())) {
    expect_error(wait(delay = value), class = "claws_invalid_config")
    expect_error(wait(timeout = value), class = "claws_invalid_config")
    expect_error(wait(max_attempts = value), class = "claws_invalid_config")
  }
  expect_error(wait(on_poll = 3))
  expect_equal(seen$polls, 0L)
})

test_that("a throttled poll is the retry policy's business, and an answer when that gives up", {
  seen <- new.env()
  throttled <- failure("ThrottlingException")
  svc <- table_client(list("CREATING", throttled, "ACTIVE"), seen)
  r <- wait_until(svc$describe_table(TableName = "t"), "table_exists")
  expect_equal(r$Table$TableStatus, "ACTIVE")
  expect_equal(claws_metadata(r)$attempts, 2L)
  svc <- table_client(list("CREATING", throttled))
  expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_exists"),
    class = "ThrottlingException"
  )
})

test_that("each answer is given to on_poll, errors too", {
  seen <- list()
  svc <- table_client(list(no_table(), "CREATING", "ACTIVE"))
  wait_until(
    svc$describe_table(TableName = "t"),
    "table_exists",
    on_poll = function(answer) seen[[length(seen) + 1L]] <<- class(answer)[[1]]
  )
  expect_equal(unlist(seen), c("ResourceNotFoundException", "claws_result", "claws_result"))
})

test_that("an error that is waited for comes back as a result", {
  gone <- failure("ResourceNotFoundException", headers = list("x-amzn-requestid" = "id-2"))
  svc <- table_client(list("DELETING", gone))
  r <- wait_until(svc$describe_table(TableName = "t"), "table_not_exists")
  expect_s3_class(r, "claws_result")
  expect_equal(r$Code, "ResourceNotFoundException")
  expect_s3_class(r$error, "ResourceNotFoundException")
  expect_equal(claws_metadata(r)$status, 400L)
  expect_equal(claws_metadata(r)$request_id, "id-2")
  expect_output(print(r), "ResourceNotFoundException")
})

test_that("errors before a poll is sent are no answers", {
  seen <- new.env()
  svc <- table_client(list("ACTIVE"), seen)
  invalid <- expect_error(
    wait_until(svc$describe_table(TableName = list(1)), "table_exists"),
    class = "claws_invalid_params"
  )
  expect_false(inherits(invalid, "claws_waiter_error"))
  expect_equal(seen$polls, 0L)
})
