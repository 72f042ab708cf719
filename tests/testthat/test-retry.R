test_that("what may go away is tried again, and the result tells how often", {
  seen <- new.env()
  reset <- error_transport_failure("connection_closed", "reset")
  client <- scripted_client(list(failure("X", 503L), reset, success()), seen)
  result <- client$ping()
  expect_equal(claws_metadata(result)$attempts, 3L)
  expect_equal(seen$slept, 0.5 * c(0.05, 0.1))
})

test_that("what will not go away is sent once", {
  seen <- new.env()
  client <- scripted_client(list(failure("AccessDenied", 403L), success()), seen)
  error <- expect_error(client$ping(), class = "AccessDenied")
  expect_equal(error$attempts, 1L)
  expect_no_match(conditionMessage(error), "tried")
  expect_length(seen$requests, 1)
})

test_that("an error of R's own, such as that of a time limit, passes as it is and ends the call", {
  for (mode in names(retry_policies())) {
    seen <- new.env()
    limit <- simpleError("reached elapsed time limit")
    client <- scripted_client(list(limit, success()), seen, list(retry_mode = mode))
    error <- expect_error(client$ping(), class = "simpleError")
    expect_equal(conditionMessage(error), conditionMessage(limit))
    expect_length(seen$requests, 1)
  }
})

test_that("an answer that goes beyond a bound is not asked for again", {
  for (mode in names(retry_policies())) {
    seen <- new.env()
    large <- error_transport_failure("answer_too_large", "it is too much")
    client <- scripted_client(list(large, success()), seen, list(retry_mode = mode))
    expect_error(client$ping(), class = "claws_answer_too_large")
    expect_length(seen$requests, 1)
  }
})

test_that("the last error is signalled when no attempt is left", {
  seen <- new.env()
  client <- scripted_client(list(failure("SlowDown", 503L)), seen)
  error <- expect_error(client$ping(), "It was tried 3 times.", class = "SlowDown")
  expect_equal(error$attempts, 3L)
  expect_length(seen$requests, 3)
})

test_that("an error that is not the operation's own ends the call at once", {
  seen <- new.env()
  client <- scripted_client(list(success()), seen)
  environment(client$ping)$.client$parts$hooks <- list(tiny = function() {
    hook <- function(request, call) {
      stop(error_from_service(
        utils::modifyList(as.list(call$operation), list(name = "AssumeRole")),
        failure("X", 503L),
        list(code = "X", message = "", fields = list())
      ))
    }
    list(before_sign = list("*" = hook))
  })
  expect_error(client$ping(), class = "X")
  expect_length(seen$requests, 0)
  expect_length(seen$slept, 0)
})

test_that("an error of another operation within an answer is not taken for the operation's", {
  operation <- tiny_operation("Ping")
  said <- list(code = "X", message = "", fields = list())
  error <- function(operation) error_from_service(operation, failure("X", 503L), said)
  expect_true(is_mendable(error(operation), operation))
  expect_false(is_mendable(error(tiny_operation("ListThings")), operation))
  expect_false(is_mendable(error_parse(operation, success(), "x"), operation))
})

test_that("a condition is signalled before each further attempt", {
  seen <- list()
  client <- scripted_client(list(failure("Busy"), success()))
  result <- withCallingHandlers(
    client$put_everything(Text = "ab", Tree = list(Name = "root")),
    claws_retry = function(condition) seen[[length(seen) + 1]] <<- condition
  )
  expect_length(seen, 1)
  expect_equal(seen[[1]]$attempt, 1L)
  expect_equal(seen[[1]]$max_attempts, 3L)
  expect_equal(seen[[1]]$delay, 0.5)
  expect_s3_class(seen[[1]]$error, "Busy")
  expect_match(conditionMessage(seen[[1]]), "PutEverything is tried again in 0.5 s, attempt 2 of 3")
})

test_that("an exiting handler of the condition ends the call", {
  seen <- new.env()
  client <- scripted_client(list(failure("Throttling")), seen)
  expect_equal(tryCatch(client$ping(), claws_retry = function(condition) "gave up"), "gave up")
  expect_length(seen$requests, 1)
})

test_that("each attempt says which one it is, by the clock of the service", {
  seen <- new.env()
  late <- list(date = "Sun, 06 Nov 1994 08:49:37 GMT")
  down <- error_transport_failure("connection_error", "x")
  answers <- list(failure("X", 500L), failure("X", 500L, late), down, success())
  scripted_client(answers, seen, list(retries = list(total_max_attempts = 4)))$ping()
  expect_equal(
    sent_headers(seen, "amz-sdk-request"),
    c(
      "attempt=1; max=4",
      "attempt=2; max=4",
      "ttl=19941106T085037Z; attempt=3; max=4",
      "ttl=19941106T085037Z; attempt=4; max=4"
    )
  )
  id <- unique(sent_headers(seen, "amz-sdk-invocation-id"))
  expect_length(id, 1)
  expect_match(id, "^[0-9a-f]{8}-")
})

test_that("these headers are not signed", {
  seen <- new.env()
  scripted_client(list(success()), seen)$put_everything(Text = "ab", Tree = list(Name = "root"))
  expect_match(sent_headers(seen, "Authorization"), "SignedHeaders=")
  expect_no_match(sent_headers(seen, "Authorization"), "amz-sdk")
})

test_that("a date that is none gives no end", {
  for (date in list(
    NULL,
    "",
    "now",
    "Sun, 06 Foo 1994 08:49:37 GMT",
    "Sun, 66 Nov 1994 08:49:37 GMT"
  )) {
    expect_null(retry_ttl(date, 60))
  }
})

test_that("how often one tries is the config's, in whatever words, or the environment's", {
  sent <- function(config, ...) {
    seen <- new.env()
    client <- scripted_client(list(failure("SlowDown", 503L)), seen, config, ...)
    try(client$ping(), silent = TRUE)
    length(seen$requests)
  }
  expect_equal(sent(list(retries = list(total_max_attempts = 2, max_attempts = 9))), 2)
  expect_equal(sent(list(retries = list(max_attempts = 4))), 5)
  expect_equal(sent(list(max_retries = 0)), 1)
  expect_equal(sent(list(max_attempts = 6)), 6)
  expect_equal(sent(list(retries = list(mode = "legacy"))), 5)
  settings <- settings_resolve(
    config_make(list(max_retries = 1), list(), NULL, NULL),
    env_of(AWS_MAX_ATTEMPTS = "7")
  )
  expect_equal(settings$max_attempts, 2)
})

test_that("a retry mode that there is not is refused", {
  expect_error(
    scripted_client(list(success()), config = list(retries = list(mode = "brave"))),
    "retry_mode must be \"standard\" or \"adaptive\" or \"legacy\", not \"brave\"",
    class = "claws_invalid_config"
  )
})

test_that("what was counted can be forgotten", {
  client <- scripted_client(list(failure("SlowDown", 503L)))
  try(client$ping(), silent = TRUE)
  core <- client_core(client)
  expect_lt(client_memory(core)$retries$quota, standard_quota)
  the_forget("memory")
  expect_null(client_memory(core)$retries)
})

test_that("a request whose body is gone is sent once", {
  sent <- new.env()
  client <- s3_client(sent = sent, function(request) {
    body_bytes(request$body)
    xml_answer("", 503L)
  })
  put <- function(body) try(client$put_object(Bucket = "my-bucket", Key = "k", Body = body), TRUE)
  put(pipe("printf a"))
  expect_length(sent$requests, 1)
  put(charToRaw("a"))
  expect_length(sent$requests, 4)
})
