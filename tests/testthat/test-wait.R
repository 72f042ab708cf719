test_that("a wait polls until the answer is right, and returns the last one visibly", {
  seen <- new.env()
  svc <- table_client(list("CREATING", "CREATING", "ACTIVE"), seen)
  r <- withVisible(wait_until(svc$describe_table(TableName = "t"), "table_exists"))
  expect_true(r$visible)
  expect_s3_class(r$value, "claws_result")
  expect_equal(r$value$Table$TableStatus, "ACTIVE")
  expect_equal(seen$polls, 3L)
})

test_that("the model's name of a waiter does, too", {
  svc <- table_client(list("ACTIVE"))
  r <- wait_until(svc$describe_table(TableName = "t"), "TableExists")
  expect_equal(r$Table$TableStatus, "ACTIVE")
})

test_that("a call may stand in a function, a pipe or do.call()", {
  svc <- table_client(list("CREATING", "ACTIVE"))
  in_function <- function(name) svc$describe_table(TableName = name)$Table
  r <- wait_until(in_function("t"), "table_exists")
  expect_equal(r$Table$TableStatus, "ACTIVE")
  piped <- eval(quote(svc$describe_table(TableName = "t") |> wait_until("table_exists")))
  expect_equal(piped$Table$TableStatus, "ACTIVE")
  called <- wait_until(do.call(svc$describe_table, list(TableName = "t")), "table_exists")
  expect_equal(called$Table$TableStatus, "ACTIVE")
})

test_that("a call among the arguments of do.call() is made once, as it stands", {
  svc <- table_client(list("ACTIVE"))
  names <- claws_stub(sqs(region = "us-east-1"), get_queue_url = list(QueueUrl = "t"))
  r <- wait_until(
    do.call(svc$describe_table, list(TableName = names$get_queue_url(QueueName = "q")$QueueUrl)),
    "table_exists"
  )
  expect_equal(r$Table$TableStatus, "ACTIVE")
})

test_that("a function that catches all errors does not hide how the wait ended", {
  svc <- table_client(list(no_table()))
  careful <- function() tryCatch(svc$describe_table(TableName = "t"), error = function(e) NULL)
  expect_error(wait_until(careful(), "table_exists", timeout = 1), class = "claws_waiter_timeout")
})

test_that("any operation can be waited for by an expression", {
  svc <- table_client(list("CREATING", "ACTIVE"))
  r <- wait_until(svc$describe_table(TableName = "t"), success = "Table.TableStatus == 'ACTIVE'")
  expect_equal(r$Table$TableStatus, "ACTIVE")
  svc <- table_client(list("CREATING", "ARCHIVED"))
  expect_error(
    wait_until(
      svc$describe_table(TableName = "t"),
      success = "Table.TableStatus == 'ACTIVE'",
      failure = "Table.TableStatus == 'ARCHIVED'"
    ),
    class = "claws_waiter_failed"
  )
})

test_that("an expression that cannot be used is told before the first poll", {
  seen <- new.env()
  svc <- table_client(list("ACTIVE"), seen)
  wait <- function(...) wait_until(svc$describe_table(TableName = "t"), ...)
  expect_error(wait(success = "Table["), class = "claws_jmespath_error")
  expect_error(wait(success = 1), class = "claws_invalid_config")
  expect_error(wait(failure = "a"), class = "claws_invalid_config")
  expect_error(wait("table_exists", success = "a"), class = "claws_invalid_config")
  expect_error(wait(""), class = "claws_invalid_config")
  expect_equal(seen$polls, 0L)
  expect_error(wait(success = "length(Nothing) > `0`"), class = "claws_jmespath_error")
})

test_that("the waiter may be left out where an operation has one only", {
  stub <- claws_stub(
    kinesis(region = "us-east-1"),
    describe_stream = list(StreamDescription = list(StreamStatus = "ACTIVE"))
  )
  several <- expect_error(
    wait_until(stub$describe_stream(StreamName = "s")),
    class = "claws_no_waiter"
  )
  expect_match(conditionMessage(several), "stream_exists, stream_not_exists")
  stub <- claws_stub(
    sagemaker(region = "us-east-1"),
    describe_processing_job = list(ProcessingJobStatus = "Completed")
  )
  r <- wait_until(stub$describe_processing_job(ProcessingJobName = "j"))
  expect_equal(r$ProcessingJobStatus, "Completed")
})

test_that("a call without such a waiter is told, and which there are", {
  svc <- table_client(list("ACTIVE"))
  none <- expect_error(wait_until(svc$list_tables(), "table_exists"), class = "claws_no_waiter")
  expect_match(conditionMessage(none), "list_tables has no waiter \"table_exists\"[.] It was not")
  expect_match(conditionMessage(none), "That waiter calls describe_table", fixed = TRUE)
  none <- expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_there"),
    class = "claws_no_waiter"
  )
  expect_match(conditionMessage(none), "table_exists, table_not_exists")
  asked <- 0
  stub <- claws_stub(
    dynamodb(region = "us-east-1"),
    delete_table = function(params) asked <<- asked + 1
  )
  expect_error(wait_until(stub$delete_table("t"), "table_exists"), class = "claws_no_waiter")
  expect_error(
    wait_until(do.call(stub$delete_table, list("t")), "table_exists"),
    class = "claws_no_waiter"
  )
  expect_identical(asked, 0)
  alone <- function() stub$delete_table("t")
  expect_error(wait_until(alone(), "table_exists"), "was called once", class = "claws_no_waiter")
  expect_identical(asked, 1)
  expect_error(wait_until(1, "table_exists"), "must be a call", class = "claws_no_waiter")
  expect_equal(the$capture, NULL)
})

test_that("a waiter's lists say what it calls, and how often", {
  waiters <- list_waiters(dynamodb(region = "us-east-1"))
  expect_named(waiters, c("waiter", "operation", "delay", "max_attempts"))
  row <- waiters[waiters$waiter == "table_exists", ]
  expect_equal(row$operation, "describe_table")
  expect_equal(c(row$delay, row$max_attempts), c(20, 25))
  none <- list_waiters(sqs(region = "us-east-1"))
  expect_equal(nrow(none), 0L)
  expect_equal(vapply(none, typeof, ""), vapply(waiters, typeof, ""))
  expect_error(list_waiters("ec2"), class = "claws_invalid_config")
})
