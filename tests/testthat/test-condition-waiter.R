test_that("a wait that failed tells why, and what was seen", {
  stub <- claws_stub(
    ec2(region = "us-east-1"),
    describe_instances = list(
      Reservations = list(list(
        Instances = list(
          list(State = list(Name = "pending")),
          list(State = list(Name = "terminated")),
          list(State = list(Name = "pending"))
        )
      ))
    )
  )
  e <- expect_error(
    wait_until(stub$describe_instances(), "instance_running"),
    class = "claws_waiter_failed"
  )
  expect_s3_class(e, c("claws_waiter_failed", "claws_waiter_error", "claws_error"), exact = FALSE)
  expect_equal(e$waiter, "instance_running")
  expect_equal(e$operation, "DescribeInstances")
  expect_equal(e$state, "failure")
  expect_equal(e$reason, "Reservations[].Instances[].State.Name was 'terminated'")
  expect_equal(e$seen, c(pending = 2L, terminated = 1L))
  expect_equal(e$attempts, 1L)
  expect_equal(e$seconds, 0, tolerance = 1)
  expect_s3_class(e$response, "claws_result")
  expect_null(e$error)
  expect_match(conditionMessage(e), "pending 2, terminated 1")
  expect_equal(deparse(conditionCall(e)), "stub$describe_instances()")
})

test_that("a wait that took too long tells the current values", {
  svc <- table_client(list("CREATING"))
  e <- expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_exists", timeout = 60),
    class = "claws_waiter_timeout"
  )
  expect_s3_class(e, "claws_waiter_error")
  expect_equal(e$state, "retry")
  expect_equal(e$reason, "Table.TableStatus was CREATING")
  expect_equal(e$seen, c(CREATING = 1L))
  expect_equal(e$response$Table$TableStatus, "CREATING")
  expect_match(conditionMessage(e), "7 times in 60 s")
  svc <- table_client(list(no_table()))
  e <- expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_exists", timeout = 60),
    class = "claws_waiter_timeout"
  )
  expect_equal(e$reason, "the error was ResourceNotFoundException")
  expect_s3_class(e$error, "ResourceNotFoundException")
  expect_null(e$response)
})

test_that("an unknown error keeps its classes and fields, and is the parent", {
  svc <- table_client(list("CREATING", failure("AccessDeniedException", 403L)))
  e <- expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_exists"),
    class = "AccessDeniedException"
  )
  expect_equal(class(e)[1:2], c("claws_waiter_failed", "claws_waiter_error"))
  for (class in c("claws_access_denied", "claws_service_error", "http_403", "paws_error")) {
    expect_s3_class(e, class)
  }
  expect_equal(e$code, "AccessDeniedException")
  expect_equal(e$status, 403L)
  expect_equal(attr(e, "status_code"), 403L)
  expect_equal(e$waiter, "table_exists")
  expect_equal(e$attempts, 2L)
  expect_s3_class(e$parent, "AccessDeniedException")
  expect_false(inherits(e$parent, "claws_waiter_error"))
  expect_equal(e$reason, conditionMessage(e$parent))
})

test_that("a transport that gives up fails the wait, with its classes", {
  seen <- new.env()
  svc <- table_client(list("CREATING"), seen, config = list(max_attempts = 1))
  core <- client_core(svc)
  core$parts$transport <- function(request, client) {
    stop(error_transport_failure("read_timeout", "nothing came"))
  }
  svc <- client_bind(core, client_model(core), client_config(svc))
  e <- expect_error(
    wait_until(svc$describe_table(TableName = "t"), "table_exists"),
    class = "claws_waiter_failed"
  )
  expect_s3_class(e, "claws_transport_error")
  expect_s3_class(e$parent, "claws_transport_error")
})
