decode <- function(bytes) .Call(c_event_decode, bytes, 0)

keys <- list(access_key_id = "akid", secret_access_key = "secret")
scope <- list(region = "REGION", service = "SERVICE")

# The case that the signers of AWS's SDKs are tested with; its header and its time differ.
test_that("a message is signed as AWS signs it", {
  headers <- list(":date" = .POSIXct(1546045446, tz = "UTC"))
  time <- .POSIXct(1369353600, tz = "UTC")
  signature <- event_signature(charToRaw("foo"), headers, keys, scope, "", time)
  expect_equal(
    paste(as.character(signature), collapse = ""),
    "204bb5e2713e95354680e9522986d3ac0304aeafd33397f39e6540ca51ffe226"
  )
})

test_that("the bytes of headers are those between prelude and payload", {
  bytes <- event_header_bytes(list(":date" = .POSIXct(1546045446, tz = "UTC")))
  expect_equal(as.integer(bytes), c(5, 58, 100, 97, 116, 101, 8, 0, 0, 1, 103, 247, 125, 87, 112))
})

test_that("messages stand in signed ones, each signed with the signature before", {
  time <- .POSIXct(1369353600.25, tz = "UTC")
  sign <- event_signer(keys, scope, "seed")
  first <- decode(sign(charToRaw("one"), time))
  last <- decode(sign(raw(), time))
  expect_equal(first$payload, charToRaw("one"))
  expect_equal(last$payload, raw())
  expect_named(first$headers, c(":date", ":chunk-signature"))
  expect_equal(first$headers[[":date"]], time)
  date <- first$headers[":date"]
  by_hand <- event_signature(charToRaw("one"), date, keys, scope, "seed", time)
  expect_equal(first$headers[[":chunk-signature"]], by_hand)
  hex <- paste(as.character(by_hand), collapse = "")
  expect_equal(
    last$headers[[":chunk-signature"]],
    event_signature(raw(), date, keys, scope, hex, time)
  )
})

# An event of an operation's input as a message.
write_event <- function(service, operation, event) {
  write_event_of(operation_get(model_get(service), operation), event)
}

write_event_of <- function(operation, event) {
  model <- operation$model
  shape <- model$members$shape[[event_place(model, operation$input)]]
  write <- function(members, shape) json_write(members, shape, model)
  decode(event_write(event, shape, model, write, "application/json"))
}

test_that("an event is a message with its name", {
  event <- list(chunk = list(bytes = charToRaw("hi")))
  message <- write_event("bedrockruntime", "InvokeModelWithBidirectionalStream", event)
  expect_equal(message$headers[[":message-type"]], "event")
  expect_equal(message$headers[[":event-type"]], "chunk")
  expect_equal(message$headers[[":content-type"]], "application/json")
  expect_equal(rawToChar(message$payload), '{"bytes":"aGk="}')
})

test_that("a payload may be one member, whose type is told", {
  shape <- function(name, ...) list(shape = name, ...)
  structure <- function(...) list(type = "structure", members = list(...))
  model <- invented_model(
    "rest-json",
    "Listen",
    input = list(Events = shape("Events")),
    output = list(),
    shapes = list(
      Events = c(structure(Sound = shape("Sound"), Wrapped = shape("Wrapped")), eventstream = TRUE),
      Sound = c(structure(Chunk = shape("Bytes", eventpayload = TRUE)), event = TRUE),
      Wrapped = c(structure(Chunk = shape("Bytes")), event = TRUE),
      Bytes = list(type = "blob")
    )
  )
  operation <- operation_get(model, "Listen")
  message <- write_event_of(operation, list(Sound = list(Chunk = as.raw(1:3))))
  expect_equal(message$payload, as.raw(1:3))
  expect_equal(message$headers[[":content-type"]], "application/octet-stream")
  message <- write_event_of(operation, list(Wrapped = list(Chunk = as.raw(1:3))))
  expect_equal(rawToChar(message$payload), '{"Chunk":"AQID"}')
})

test_that("an event without members has an empty object", {
  message <- write_event("polly", "StartSpeechSynthesisStream", list(CloseStreamEvent = list()))
  expect_equal(rawToChar(message$payload), "{}")
})
