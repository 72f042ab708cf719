# R/condition-about.R.

test_that("errors of the wire and of answers name what the call was about", {
  told <- function(answer) {
    config <- list(retries = list(total_max_attempts = 1))
    svc <- service_client("dynamodb", answer, config = config)
    tryCatch(svc$describe_table(TableName = "t"), claws_error = identity)
  }
  cut <- told(function(request) stop(cut_off()))
  unreadable <- told(response(200L, list(), charToRaw("{")))
  expect_s3_class(cut, "claws_transport_error")
  expect_s3_class(unreadable, "claws_parse_error")
  for (error in list(cut, unreadable)) {
    expect_match(conditionMessage(error), "It was about TableName \"t\".", fixed = TRUE)
    expect_identical(error$members, list(TableName = "t"))
    expect_no_match(conditionMessage(error), "Request id")
  }
})

test_that("an error of a call that is about nothing says nothing of it", {
  error <- structure(class = c("claws_transport_error", "error", "condition"), list(message = "m"))
  about <- error_about(error, list(operation = tiny_operation("Ping"), params = list()))
  expect_identical(conditionMessage(about), "m")
})
