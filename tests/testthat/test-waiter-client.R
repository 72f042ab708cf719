test_that("a client has its waiters as functions with the operation's arguments", {
  seen <- new.env()
  svc <- table_client(list("CREATING", "ACTIVE"), seen)
  expect_equal(
    bound_arguments(svc$wait_until$table_exists),
    c("TableName", ".delay", ".timeout", ".max_attempts", ".progress", ".on_poll")
  )
  polled <- 0L
  r <- svc$wait_until$table_exists("t", .on_poll = function(answer) polled <<- polled + 1L)
  expect_equal(r$Table$TableStatus, "ACTIVE")
  expect_equal(polled, 2L)
  expect_equal(svc$wait_until$TableExists(TableName = "t")$Table$TableStatus, "ACTIVE")
  expect_equal(svc$wait_until[["table_exists"]]("t")$Table$TableStatus, "ACTIVE")
})

test_that("the arguments with a dot are those of wait_until()", {
  seen <- new.env()
  svc <- table_client(list("CREATING"), seen)
  expect_error(
    svc$wait_until$table_exists(TableName = "t", .delay = 8, .timeout = 15),
    class = "claws_waiter_timeout"
  )
  expect_equal(seen$slept, c(1, 2, 4, 8))
  expect_error(
    svc$wait_until$table_exists(TableName = "t", .max_attempts = 2),
    class = "claws_waiter_timeout"
  )
  expect_error(svc$wait_until$table_exists("t", .delay = "x"), class = "claws_invalid_config")
  e <- expect_error(svc$wait_until$table_exists(), class = "claws_invalid_params")
  expect_equal(deparse(conditionCall(e)), "svc$wait_until$table_exists()")
})

test_that("an argument that it does not have is told with the nearest name", {
  waiter <- table_client(list("ACTIVE"))$wait_until$table_exists
  problems <- function(code) expect_error(code, class = "claws_invalid_params")$problems
  expect_match(problems(waiter(TableNam = "t")), "TableNam is unknown. Did you mean TableName?")
  expect_match(problems(waiter("t", .timeouts = 1)), "Did you mean .timeout?", fixed = TRUE)
  expect_match(problems(waiter("t", 1, 1, 1, NULL, NULL, 7)), "^1 argument is too many")
})

test_that("it is wait_until() itself, too", {
  svc <- table_client(list("ACTIVE"))
  r <- svc$wait_until(svc$describe_table(TableName = "t"), "table_exists")
  expect_equal(r$Table$TableStatus, "ACTIVE")
})

test_that("a waiter can be taken out of its client, and knows a new configuration", {
  svc <- table_client(list("ACTIVE"))
  exists <- svc$wait_until$table_exists
  rm(svc)
  r <- lapply("t", exists)
  expect_equal(r[[1]]$Table$TableStatus, "ACTIVE")
  svc <- dynamodb(region = "us-east-1")
  svc$.internal$config$region <- "eu-west-1"
  expect_equal(environment(svc$wait_until$table_exists)$.client$settings$region, "eu-west-1")
})

test_that("a name that does not exist is told with the nearest", {
  svc <- table_client(list("ACTIVE"))
  e <- expect_error(svc$wait_until$table_exist, class = "claws_no_waiter")
  expect_match(conditionMessage(e), "Did you mean table_exists?")
  e <- expect_error(sqs(region = "us-east-1")$wait_until$queue_exists, class = "claws_no_waiter")
  expect_match(conditionMessage(e), "sqs has no waiters")
})

test_that("waiters are completed, and front ends told of them", {
  svc <- dynamodb(region = "us-east-1")
  found <- utils::.DollarNames(svc$wait_until, "^table")
  expect_equal(as.vector(found), c("table_exists", "table_not_exists"))
  expect_true("wait_until" %in% utils::.DollarNames(svc, "^wait"))
  handler <- eval(parse(text = attr(found, "helpHandler")))
  shown <- handler("completion", "table_exists", svc$wait_until)
  expect_match(shown$signature, "^table_exists\\(TableName, \\.delay")
  expect_match(shown$description, "DescribeTable about every 20 s, for up to 500 s")
  arguments <- handler("parameter", NULL, svc$wait_until$table_exists)
  expect_equal(arguments$args[[1]], "TableName")
  expect_null(handler("completion", "fly", svc$wait_until))
  expect_equal(help_topic(svc$wait_until$table_exists), "wait_until")
  expect_equal(help_topic(svc$wait_until), "wait_until")
})

test_that("waiters show themselves", {
  svc <- dynamodb(region = "us-east-1")
  expect_output(print(svc$wait_until), "<claws_waiters: [0-9]+ of dynamodb>.*\\$table_exists\\(\\)")
  expect_output(print(sqs(region = "us-east-1")$wait_until), "none: give `success` instead")
  shown <- capture_output(print(svc$wait_until$table_exists))
  expect_match(shown, "success: Table.TableStatus was 'ACTIVE'", fixed = TRUE)
  expect_match(shown, "retry: the error was ResourceNotFoundException", fixed = TRUE)
  expect_match(shown, "?dynamodb_describe_table", fixed = TRUE)
})

test_that("no argument of a waited operation has the name of the waiter's own", {
  for (service in services_get()$name) {
    model <- model_get(service)
    expect_false(any(model$members$name %in% names(waiter_arguments())))
  }
})
