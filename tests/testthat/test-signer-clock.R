noon <- as.POSIXct("2024-02-03 12:00:00", tz = "UTC")

# A client that is `late` seconds behind a service which refuses what is 5 minutes off.
late_client <- function(late, sent, code = "RequestTimeTooSkewed") {
  the_forget("clock_skew")
  stamps <- character()
  parts <- list(
    transport = function(request, client) {
      stamp <- request$headers[["X-Amz-Date"]]
      stamps <<- c(stamps, stamp)
      sent$stamps <- stamps
      there <- as.POSIXct(stamp, format = "%Y%m%dT%H%M%SZ", tz = "UTC")
      headers <- list(date = time_format(noon, "rfc822"))
      if (abs(as.numeric(noon) - as.numeric(there)) > 300) {
        body <- sprintf('{"__type": "%s", "message": "off"}', code)
        return(response(403L, headers, charToRaw(body)))
      }
      response(200L, headers, charToRaw("{}"))
    },
    clock = function() noon - late,
    sleep = function(seconds) NULL,
    env = env_of()
  )
  the$models[["tiny"]] <- tiny_model()
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client("tiny", list(), keys, NULL, "us-east-1", parts)
}

test_that("a wrong clock is put right once, and stays so", {
  on.exit(the_forget("clock_skew"))
  for (late in c(3600, -3600)) {
    sent <- new.env()
    svc <- late_client(late, sent)
    svc$list_things()
    expect_length(sent$stamps, 2)
    expect_equal(sent$stamps[[2]], "20240203T120000Z")
    svc$list_things()
    expect_equal(sent$stamps[-1], rep("20240203T120000Z", 2))
  }
})

test_that("a signature that is wrong at the right time is an error at once", {
  on.exit(the_forget("clock_skew"))
  outcome <- function(code, date) {
    structure(
      list(code = code, headers = list(date = date)),
      class = c(code, "claws_service_error", "claws_error", "error", "condition")
    )
  }
  client <- list(parts = list(clock = function() noon))
  learn <- function(...) class(clock_learn(outcome(...), client, list(host = "h")))
  at <- function(seconds) time_format(noon + seconds, "rfc822")
  expect_false("claws_clock_skew" %in% learn("SignatureDoesNotMatch", at(10)))
  expect_false("claws_clock_skew" %in% learn("ValidationException", at(3600)))
  expect_false("claws_clock_skew" %in% learn("SignatureDoesNotMatch", "no date"))
  expect_null(the$clock_skew)
  expect_equal(
    learn("SignatureDoesNotMatch", at(3600))[1:3],
    c("SignatureDoesNotMatch", "claws_clock_skew", "claws_service_error")
  )
  expect_equal(the$clock_skew$h, 3600)
  expect_identical(clock_learn(list(a = 1), client, list(host = "h")), list(a = 1))
})
