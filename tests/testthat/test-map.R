queue_stub <- function(...) {
  claws_stub(
    service_client("sqs"),
    get_queue_url = function(params) {
      if (startsWith(params$QueueName, "no")) {
        return(claws_stub_error("QueueDoesNotExist", "There is none.", 400))
      }
      list(QueueUrl = paste0("https://sqs/", params$QueueName))
    },
    ...
  )
}

test_that("an operation is called for each value of its arguments, in order", {
  svc <- queue_stub()
  x <- claws_map(svc$get_queue_url, QueueName = c("b", "a"), QueueOwnerAWSAccountId = "1")
  expect_s3_class(x, "claws_results")
  expect_named(x, c("b", "a"))
  expect_equal(x$a$QueueUrl, "https://sqs/a")
  expect_equal(x[["b"]]$QueueUrl, "https://sqs/b")
  expect_length(claws_map(svc$get_queue_url, QueueName = character()), 0)
  none <- claws_map(svc$get_queue_url, QueueName = character(), QueueOwnerAWSAccountId = "1")
  expect_length(none, 0)
})

test_that("each call that has ended is a step of the progress", {
  seen <- numeric()
  withCallingHandlers(
    claws_map(queue_stub()$get_queue_url, QueueName = c("b", "a")),
    claws_progress = function(condition) seen <<- c(seen, condition$done)
  )
  expect_equal(seen, c(1, 2))
})

test_that("lists are taken element by element, and as a whole when that is said", {
  seen <- list()
  svc <- claws_stub(tiny_client(), put_everything = function(params) {
    seen <<- c(seen, list(params))
    list()
  })
  claws_map(
    svc$put_everything,
    Text = c("ab", "cd"),
    Tree = I(list(Name = "root")),
    .more = list(Token = "tt")
  )
  expect_equal(seen[[2]]$Text, "cd")
  expect_equal(seen[[2]]$Tree$Name, "root")
  expect_equal(seen[[1]]$Token, "tt")
})

test_that("arguments that do not fit are told before anything is sent", {
  sent <- 0L
  svc <- tiny_client(function(request) {
    sent <<- sent + 1L
    json_answer("{}")
  })
  error <- expect_error(
    claws_map(svc$list_things, MaxResults = list(1, "many", "more")),
    "call 2: MaxResults",
    class = "claws_invalid_params"
  )
  expect_length(error$problems, 2)
  expect_equal(sent, 0L)
  expect_error(
    claws_map(svc$list_things, MaxResults = 1:3, NextToken = c("a", "b")),
    "MaxResults 3, NextToken 2",
    class = "claws_invalid_params"
  )
  expect_error(claws_map(svc$list_things, 1:3), "no name", class = "claws_invalid_params")
  expect_error(claws_map(1:3, svc$ping), "must be an operation", class = "claws_invalid_params")
  expect_error(claws_map(svc$ping, .max_active = 0), class = "claws_invalid_config")
  expect_error(claws_map(svc$ping, .rate = 0), class = "claws_invalid_config")
})

test_that("the first error ends the whole, with what there is", {
  svc <- queue_stub()
  error <- expect_error(
    claws_map(svc$get_queue_url, QueueName = c("a", "no1", "b"), .max_active = 1),
    class = "QueueDoesNotExist"
  )
  expect_equal(error$index, 2L)
  expect_equal(error$results$a$QueueUrl, "https://sqs/a")
  expect_s3_class(error$results$b, "claws_not_run")
  expect_identical(claws_last_results(), error$results)
})

test_that("errors can be kept in the places of the results", {
  svc <- queue_stub()
  x <- claws_map(svc$get_queue_url, QueueName = c("a", "no1", "b"), .on_error = "keep")
  expect_s3_class(x$no1, "QueueDoesNotExist")
  expect_equal(x$b$QueueUrl, "https://sqs/b")
})

test_that("an error of a call's own arguments or functions stands in its place", {
  svc <- service_client("s3", function(request) {
    if (endsWith(request$path, "sent")) {
      stop("while it was sent")
    }
    xml_answer()
  })
  put <- function(Key) {
    if (Key == "own") {
      stop("my own")
    }
    svc$put_object(Bucket = "bucket", Key = Key)
  }
  x <- claws_map(put, Key = c("a", "own", "c", "", "sent"), .on_error = "keep")
  expect_equal(unname(results_failed(x)), c(FALSE, TRUE, FALSE, TRUE, TRUE))
  expect_equal(conditionMessage(x[[2]]), "my own")
  expect_s3_class(x[[4]], "claws_invalid_params")
  expect_equal(conditionMessage(x[[5]]), "while it was sent")
  e <- expect_error(claws_map(svc$put_object, Bucket = "bucket", Key = c("a", "sent")), "was sent")
  expect_equal(e$index, 2L)
  expect_length(claws_values(e$results), 1)
})

test_that("an error of what is done with a result stands in its place", {
  svc <- queue_stub()
  then <- function(result) if (endsWith(result$QueueUrl, "b")) stop("then") else "fine"
  x <- claws_map(svc$get_queue_url, QueueName = c("a", "b"), .then = then, .on_error = "keep")
  expect_equal(x[["a"]], "fine")
  expect_equal(conditionMessage(x[["b"]]), "then")
  e <- expect_error(claws_map(svc$get_queue_url, QueueName = c("a", "b"), .then = then), "then")
  expect_equal(e$results[["a"]], "fine")
})

test_that("an R time limit ends all calls, whatever is kept", {
  svc <- queue_stub()
  limit <- function(...) stop(simpleError(gettext("reached elapsed time limit", domain = "R")))
  expect_error(
    claws_map(svc$get_queue_url, QueueName = "a", .then = limit, .on_error = "keep"),
    "time limit"
  )
})

test_that("errors name the call as it was written", {
  svc <- queue_stub()
  ask <- function(name) svc$get_queue_url(QueueName = name)
  all <- list(
    claws_map(svc$get_queue_url, QueueName = "no", .on_error = "keep"),
    claws_map(ask, name = "no", .on_error = "keep"),
    claws_parallel(svc$get_queue_url(QueueName = "no"), .on_error = "keep")
  )
  for (x in all) {
    expect_equal(deparse(conditionCall(x[[1]])), "svc$get_queue_url()")
  }
})

test_that("what a function makes of a result is kept in its place", {
  svc <- queue_stub()
  then <- function(result) nchar(result$QueueUrl)
  expect_equal(unclass(claws_map(svc$get_queue_url, QueueName = "a", .then = then))$a, 13L)
})

test_that("calls of several operations are made together", {
  svc <- queue_stub(list_queues = list(QueueUrls = "u"))
  x <- claws_parallel(one = svc$get_queue_url("a"), svc$list_queues())
  expect_named(x, c("one", ""))
  expect_equal(x[[2]]$QueueUrls, "u")
  expect_error(claws_parallel(1), "no call of an operation", class = "claws_invalid_config")
})

test_that("a call that cannot be sent is an error in its place", {
  svc <- claws_stub(sqs(region = "us-east-1"), list_queues = list(QueueUrls = "u"))
  x <- claws_parallel(svc$get_queue_url(), svc$list_queues(), .on_error = "keep")
  expect_s3_class(x[[1]], "claws_invalid_params")
  expect_equal(x[[1]]$attempts, 0L)
  expect_equal(x[[2]]$QueueUrls, "u")
})

test_that("each call has its own attempts, and pauses hold up no other", {
  seen <- new.env()
  answers <- list(failure("Throttling"), success(), success(), success())
  client <- scripted_client(answers, seen)
  x <- claws_map(client$list_things, MaxResults = 1:3)
  expect_equal(vapply(x, function(one) claws_metadata(one)$attempts, 0L), c(2L, 1L, 1L))
  expect_equal(
    sent_headers(seen, "amz-sdk-request"),
    c(rep("attempt=1; max=3", 3), "attempt=2; max=3")
  )
})

test_that("calls begin no faster than their rate", {
  seen <- new.env()
  client <- scripted_client(list(success()), seen)
  claws_map(client$list_things, MaxResults = 1:5, .rate = 2)
  expect_equal(sum(seen$slept), 1.5, tolerance = 1e-3)
})

test_that("an interrupt keeps what there is", {
  svc <- queue_stub(get_queue_attributes = list())
  asked <- 0L
  then <- function(result) {
    asked <<- asked + 1L
    if (asked == 2L) {
      signalCondition(structure(
        class = c("interrupt", "condition"),
        list(message = "", call = NULL)
      ))
    }
    result
  }
  condition <- tryCatch(
    claws_map(svc$get_queue_url, QueueName = c("a", "b", "c"), .then = then, .max_active = 1),
    interrupt = identity
  )
  expect_s3_class(condition, c("claws_interrupted", "interrupt"), exact = FALSE)
  expect_equal(condition$results$a$QueueUrl, "https://sqs/a")
  expect_s3_class(condition$results$c, "claws_not_run")
  expect_identical(claws_last_results(), condition$results)
})

test_that("a call that is made as the first one has its arguments, in the model's order", {
  svc <- claws_stub(s3(region = "us-east-1"))
  calls <- map_calls(svc$get_object, function(i) list(Key = as.character(i), Bucket = "b"))
  expect_equal(calls(1)$given, list(Bucket = "b", Key = "1"))
  expect_equal(calls(2)$given, list(Bucket = "b", Key = "2"))
  expect_identical(calls(2)$operation, calls(3)$operation)
})

test_that("an abbreviated argument is refused in each call", {
  svc <- claws_stub(s3(region = "us-east-1"))
  calls <- map_calls(svc$get_object, function(i) list(Bucket = "b", Key = "k", PartN = i))
  for (i in 1:2) {
    expect_error(calls(i), "Did you mean PartNumber", class = "claws_invalid_params")
  }
})
