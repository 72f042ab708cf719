ping_call <- function(client = tiny_client(), given = list()) {
  core <- client_core(client)
  call_new(core, client_operation(core, "Ping"), given)
}

test_that("the steps of a call neither send nor sleep", {
  never <- function(...) stop("this is a driver's")
  client <- scripted_client(list(never))
  core <- client_core(client)
  core$parts$transport <- core$parts$sleep <- never
  call <- call_new(core, client_operation(core, "Ping"), list())
  expect_equal(call_prepare(call)$stage, "ready")
  expect_equal(call_attempt(call)$stage, "sent")
  expect_equal(call_answer(call, failure("Throttling"))$stage, "waiting")
  expect_equal(call$after_pause, "ready")
  call$stage <- "ready"
  call_attempt(call)
  expect_equal(call_answer(call, success())$stage, "done")
  expect_equal(claws_metadata(call$value)$attempts, 2L)
})

test_that("each attempt begins with the request that was ready", {
  call <- call_prepare(ping_call())
  call_attempt(call)
  first <- call$signed
  call_answer(call, failure("Throttling"))
  call$stage <- "ready"
  call_attempt(call)
  expect_equal(call$signed$body, first$body)
  expect_equal(sum(names(call$signed$headers) == "amz-sdk-request"), 1L)
})

test_that("an attempt ends with a value or with an error of claws, whoever signals it", {
  call <- ping_call()
  call$signed <- list(scheme = "https", host = "h")
  call$response <- success()
  failure <- error_transport_failure("connection_closed", "gone")
  expect_equal(call_outcome(call, 1), 1)
  expect_s3_class(call_outcome(call, stop(failure)), "claws_transport_error")
  expect_s3_class(call_outcome(call, stop(error_unreadable("no"))), "claws_parse_error")
  expect_s3_class(call_outcome(call, stop(error_config("no", "a"))), "claws_invalid_config")
  expect_error(call_outcome(call, stop("boom")), "boom", class = "simpleError")
})

test_that("an error that sending again does not mend ends its call, told once what it was about", {
  reply <- function(request) {
    stop(error_transport_failure("answer_too_large", "it is too much"))
  }
  client <- s3_client(reply)
  error <- expect_error(
    client$list_objects_v2(Bucket = "bucket-one"),
    "too much",
    class = "claws_answer_too_large"
  )
  expect_length(gregexpr("It was about", conditionMessage(error), fixed = TRUE)[[1]], 1)
})

test_that("nothing of a call stays on its client", {
  client <- tiny_client()
  before <- client_core(client)
  client$ping()
  expect_identical(client_core(client), before)
})

test_that("a call that S3 sends to another region goes on there, as an attempt", {
  on.exit(the_forget("s3_regions"))
  seen <- character()
  elsewhere <- function(request) {
    seen <<- c(seen, request$host)
    if (length(seen) > 1) {
      return(xml_answer("<ListBucketResult><Name>b</Name></ListBucketResult>"))
    }
    moved <- "<Error><Code>PermanentRedirect</Code></Error>"
    xml_answer(moved, 301L, "x-amz-bucket-region" = "eu-west-1")
  }
  log <- tempfile()
  env <- env_of(CLAWS_LOG_LEVEL = "debug", CLAWS_LOG_FILE = log)
  client <- s3_client(elsewhere, env = env)
  result <- client$list_objects_v2(Bucket = "bucket-one")
  expect_equal(result$Name, "b")
  expect_equal(
    seen,
    c("bucket-one.s3.amazonaws.com", "bucket-one.s3.eu-west-1.amazonaws.com")
  )
  expect_equal(claws_metadata(result)$attempts, 2L)
  expect_no_match(paste(readLines(log), collapse = "\n"), "ERROR|failed")
})

test_that("a service that sends a call in a circle is believed once", {
  on.exit(the_forget("s3_regions"))
  asked <- 0L
  circle <- function(request) {
    asked <<- asked + 1L
    region <- if (asked %% 2L == 1L) "eu-west-1" else "us-east-1"
    moved <- "<Error><Code>PermanentRedirect</Code></Error>"
    xml_answer(moved, 301L, "x-amz-bucket-region" = region)
  }
  expect_error(s3_client(circle)$list_objects_v2(Bucket = "b"), class = "PermanentRedirect")
  expect_equal(asked, 2L)
})

test_that("a connection that claws opened is closed, also where a hook has read it", {
  path <- tempfile()
  writeBin(as.raw(1:9), path)
  connection <- file(path)
  sent <- new.env()
  client <- service_client("glacier", json_answer("{}"), sent)
  client$upload_archive(vaultName = "v", body = connection)
  expect_error(isOpen(connection), "invalid connection")
  expect_equal(sent$request$body, as.raw(1:9))
})
