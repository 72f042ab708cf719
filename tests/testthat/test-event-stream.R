test_that("events come one after the other, then none", {
  body <- c(event("messageStart", '{"role":"assistant"}'), delta("Hi"))
  stream <- converse(body)$stream
  expect_s3_class(stream, "claws_event_stream")
  expect_equal(stream$next_event(), list(messageStart = list(role = "assistant")))
  wanted <- list(contentBlockDelta = list(delta = list(text = "Hi"), contentBlockIndex = 0L))
  expect_equal(stream$next_event(), wanted)
  expect_null(stream$next_event())
  expect_null(stream$next_event())
})

test_that("a stream is a function that calls another with each event", {
  seen <- list()
  result <- converse(c(delta("a"), delta("b")))
  expect_invisible(result$stream(function(event) seen[[length(seen) + 1]] <<- event))
  expect_equal(vapply(seen, function(one) one$contentBlockDelta$delta$text, ""), c("a", "b"))
})

test_that("a stream without events ends at once", {
  expect_null(converse(raw())$stream$next_event())
})

test_that("an exception in the stream is the service's, and ends it", {
  closed <- 0
  body <- c(delta("a"), exception("throttlingException", '{"message":"slow down"}'), delta("b"))
  stream <- converse(pieces(list(body), function() closed <<- closed + 1))$stream
  stream$next_event()
  error <- expect_error(stream$next_event(), "slow down", class = "throttlingException")
  expect_s3_class(error, c("ThrottlingException", "claws_service_error", "http_400"), exact = FALSE)
  expect_equal(error$code, "throttlingException")
  expect_equal(error$operation, "ConverseStream")
  expect_equal(error$request_id, "id-1")
  expect_equal(closed, 1)
  expect_null(stream$next_event())
})

broken <- list(
  list("a wrong checksum", function(bytes) replace(bytes, 30, as.raw(0)), "checksum"),
  list("a wrong checksum of the prelude", function(bytes) replace(bytes, 1, as.raw(1)), "prelude"),
  list("a message that is cut", function(bytes) bytes[1:50], "ends within a message"),
  list("a prelude that is cut", function(bytes) bytes[1:5], "ends within a message"),
  list("a page of a machine on the way", function(bytes) charToRaw("<html>hello</html>"), "prelude")
)

for (case in broken) {
  test_that(paste("a stream that cannot be read is a condition:", case[[1]]), {
    closed <- 0
    body <- pieces(list(case[[2]](delta("text"))), function() closed <<- closed + 1)
    stream <- converse(body)$stream
    error <- expect_error(stream$next_event(), case[[3]], class = "claws_parse_error")
    expect_equal(error$operation, "ConverseStream")
    expect_equal(error$request_id, "id-1")
    expect_equal(closed, 1)
  })
}

test_that("a line that breaks off is a failure of the transport", {
  stream <- converse(pieces(list(delta("a"), cut_off())))$stream
  stream$next_event()
  expect_error(stream$next_event(), "the line went dead", class = "claws_connection_closed")
})

test_that("closing gives up the rest; so does an error of the function", {
  closed <- 0
  again <- function() {
    converse(pieces(list(delta("a"), delta("b")), function() closed <<- closed + 1))
  }
  stream <- again()$stream
  stream$next_event()
  stream$close()
  stream$close()
  expect_equal(closed, 1)
  expect_null(stream$next_event())
  expect_error(again()$stream(function(event) stop("mine")), "mine")
  expect_equal(closed, 2)
})

test_that("the json protocol has the other members in a first message", {
  client <- answering_client(
    "cloudwatchlogs",
    answer_of(c(
      event("initial-response"),
      event("sessionStart", '{"requestId":"r","sessionId":"s"}')
    ))
  )
  result <- client$start_live_tail(list("arn"))
  expect_named(result, "responseStream")
  expect_equal(result$responseStream$next_event()$sessionStart$sessionId, "s")
})

test_that("a first message that is none is told", {
  expect_error(
    subscribe(event("SubscribeToShardEvent")),
    "initial response",
    class = "claws_parse_error"
  )
  expect_error(subscribe(raw()), "initial response", class = "claws_parse_error")
  error <- expect_error(
    subscribe(exception("ResourceNotFoundException", '{"message":"gone"}')),
    "gone",
    class = "ResourceNotFoundException"
  )
})

test_that("a stream prints what it is good for", {
  expect_output(print(converse(raw())$stream), "claws_event_stream.*next_event")
})

test_that("operations that send events are refused before anything is sent", {
  client <- answering_client("bedrockruntime", function(asked) stop("was asked"))
  expect_error(
    client$invoke_model_with_bidirectional_stream("m", list()),
    "HTTP/2",
    class = "claws_unsupported"
  )
})

# A stubbed stream of three words.
words_of <- function() {
  words <- lapply(c("a", "b", "c"), function(text) list(word = list(text = text)))
  svc <- claws_stub(service_client("bedrockruntime"), converse_stream = list(stream = words))
  svc$converse_stream(modelId = "m")
}

test_that("claws_each_event() takes a call, a result or a stream, and ends at FALSE", {
  seen <- character()
  see <- function(event) seen <<- c(seen, event$word$text)
  result <- claws_each_event(words_of(), see)
  expect_identical(seen, c("a", "b", "c"))
  expect_s3_class(result, "claws_result")
  claws_each_event(words_of()$stream, see)
  expect_length(seen, 6)
  stream <- words_of()$stream
  claws_each_event(stream, function(event) {
    see(event)
    event$word$text != "b"
  })
  expect_identical(seen[7:8], c("a", "b"))
  expect_null(stream$next_event())
  expect_error(claws_each_event(list(), see), "no stream", class = "claws_invalid_config")
})

test_that("a stream becomes a list, and lapply() goes over its events", {
  expect_identical(lapply(words_of()$stream, function(event) event$word$text), list("a", "b", "c"))
  stream <- words_of()$stream
  stream$next_event()
  expect_length(as.list(stream), 2)
})

test_that("a stream that is used as a list says what it is, or works", {
  fresh <- function() event_stream_of(list(list(a = 1), list(b = 2)))
  refused <- list(
    function(x) x[[1]],
    function(x) x[["a"]],
    function(x) x[1],
    function(x) x$Event,
    function(x) x$a <- 1,
    function(x) x[[1]] <- 1,
    function(x) x[1] <- 1,
    function(x) length(x),
    function(x) seq_along(x),
    function(x) unlist(x),
    function(x) as.character(x),
    function(x) as.data.frame(x),
    function(x) Map(names, x),
    function(x) mapply(names, x),
    function(x) Filter(is.list, x),
    function(x) rev(x),
    function(x) utils::head(x, 1),
    function(x) x(),
    function(x) x("print")
  )
  for (use in refused) {
    error <- expect_error(use(fresh()), class = "claws_invalid_config")
    expect_match(conditionMessage(error), "claws_each_event(x, FUN)", fixed = TRUE)
  }
  expect_identical(lapply(fresh(), names), list("a", "b"))
  expect_identical(sapply(fresh(), names), c("a", "b"))
  expect_identical(vapply(fresh(), names, ""), c("a", "b"))
  seen <- character()
  for (event in as.list(fresh())) {
    seen <- c(seen, names(event))
  }
  expect_identical(seen, c("a", "b"))
  said <- list(format(fresh()), summary(fresh()), utils::capture.output(print(fresh())))
  for (lines in said) {
    expect_match(lines, "claws_each_event", all = FALSE)
    expect_match(lines, "as.list(x)", fixed = TRUE, all = FALSE)
  }
  expect_output(str(list(s = fresh())), "claws_event_stream")
})

test_that("purrr is told what a stream is", {
  skip_if_not_installed("vctrs")
  stream <- event_stream_of(list(list(a = 1)))
  expect_error(vctrs::vec_proxy(stream), "claws_each_event", class = "claws_invalid_config")
})
