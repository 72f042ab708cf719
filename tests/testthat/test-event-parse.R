test_that("an exception that nobody knows, or that cannot be read, is one too", {
  error <- expect_error(
    converse(exception("news"))$stream$next_event(),
    class = "claws_service_error"
  )
  expect_equal(error$code, "news")
  expect_equal(error$error_response$Message, "")
  error <- expect_error(
    converse(exception("validationException", "{"))$stream$next_event(),
    class = "ValidationException"
  )
})

test_that("an error of the service's machinery has a code and a message", {
  headers <- list(
    ":message-type" = "error",
    ":error-code" = "InternalError",
    ":error-message" = "An internal server error occurred"
  )
  error <- expect_error(
    converse(event_encode(headers))$stream$next_event(),
    class = "InternalError"
  )
  expect_equal(
    conditionMessage(error),
    "InternalError: An internal server error occurred. ConverseStream (HTTP 400, request id id-1)"
  )
})

test_that("an event that the model does not know is kept as it came", {
  unknown <- converse(event("brandNew", '{"a":1}', extra = 5L))$stream$next_event()
  expect_named(unknown, "brandNew")
  expect_equal(unknown$brandNew$payload, charToRaw('{"a":1}'))
  expect_equal(unknown$brandNew$headers$extra, 5L)
})

test_that("messages that are no events are passed over", {
  body <- c(event_encode(list(":message-type" = "event")), event("initial-response"), delta("a"))
  expect_named(converse(body)$stream$next_event(), "contentBlockDelta")
})

unreadable_payloads <- list(
  cut = "{",
  wrong_type = '{"role":{}}',
  nested = sprintf('{"unknown":%s}', paste0(strrep("[", 1e5), strrep("]", 1e5))),
  utf8 = as.raw(c(charToRaw('{"role":"'), 0xff, charToRaw('"}')))
)

for (kind in names(unreadable_payloads)) {
  test_that(paste("an event whose payload cannot be read is a condition:", kind), {
    stream <- converse(event("messageStart", unreadable_payloads[[kind]]))$stream
    error <- expect_error(stream$next_event(), "ConverseStream", class = "claws_parse_error")
    expect_equal(error$request_id, "id-1")
    expect_null(stream$next_event())
  })
}

test_that("blobs, times and headers of events have their types", {
  records <- '{"Records":[{"SequenceNumber":"1","Data":"AAE=","ApproximateArrivalTimestamp":1.5}]}'
  body <- c(event("initial-response"), event("SubscribeToShardEvent", records))
  record <- subscribe(body)$EventStream$next_event()$SubscribeToShardEvent$Records[[1]]
  expect_equal(record$Data, as.raw(0:1))
  expect_equal(record$ApproximateArrivalTimestamp, .POSIXct(1.5, tz = "UTC"))
})

test_that("the payload may be one member: bytes, or XML", {
  client <- answering_client(
    "s3",
    answer_of(c(
      event("Records", "a,b\n"),
      event("Stats", "<Stats><BytesScanned>5</BytesScanned></Stats>"),
      event("End", "")
    ))
  )
  stream <- client$select_object_content(
    Bucket = "bucket",
    Key = "k",
    Expression = "e",
    ExpressionType = "SQL",
    InputSerialization = list(),
    OutputSerialization = list()
  )$Payload
  expect_equal(stream$next_event(), list(Records = list(Payload = charToRaw("a,b\n"))))
  expect_equal(stream$next_event(), list(Stats = list(Details = list(BytesScanned = 5))))
  expect_named(stream$next_event(), "End")
  expect_null(stream$next_event())
})
