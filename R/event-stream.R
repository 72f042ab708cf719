# Output event streams: messages (R/event-message.R) that arrive one after the other, each an event,
# an exception (R/event-parse.R), or the first one with what else the output holds.

# A request that is a stream of events goes both ways at once, which needs HTTP/2.
event_refuse_input <- function(params, call) {
  stop(error_unsupported(call$operation, "it sends and receives events at once, over HTTP/2"))
}

# The output of a protocol that puts its members into a first message.
# read(bytes, shape): a structure in the format of the protocol.
event_output <- function(operation, response, read) {
  model <- operation$model
  place <- event_place(model, operation$output)
  stream <- event_stream(operation, response, place, read)
  first <- stream$next_message()
  if (!identical(first$headers[[":event-type"]], "initial-response")) {
    stream$close()
    event_check(first %||% list(headers = list()), model$members$shape[[place]], stream$context)
    stop(error_unreadable("its first event is not the initial response"))
  }
  output <- read(first$payload, operation$output)
  output[[model$members$name[[place]]]] <- stream
  output[order(match(names(output), operation_outputs(operation)))]
}

operation_outputs <- function(operation) {
  operation$model$members$name[shape_members(operation$model, operation$output)]
}

# A stream of events is a function that calls another with each of them; next_event() and close()
# stand in its environment.
event_stream <- function(operation, response, place, read) {
  shape <- operation$model$members$shape[[place]]
  context <- list(operation = operation, response = response, read = read)
  messages <- event_messages(body_stream(response))
  next_message <- messages$read
  open <- TRUE
  close <- function() {
    open <<- FALSE
    messages$close()
  }
  next_event <- function() {
    if (!open) {
      return(NULL)
    }
    on.exit(close())
    while (!is.null(message <- event_readable(next_message(), context))) {
      event <- event_readable(event_parse(message, shape, context), context)
      if (!is.null(event)) {
        on.exit()
        return(event)
      }
    }
  }
  event_iterator(next_event, close, next_message, context)
}

# The function that a user gets.
event_iterator <- function(next_event, close, next_message = NULL, context = NULL) {
  each <- function(FUN) {
    if (missing(FUN) || !is.function(FUN)) {
      stop(error_stream_use())
    }
    on.exit(close())
    while (!is.null(event <- next_event())) {
      FUN(event)
    }
    invisible()
  }
  structure(each, class = "claws_event_stream")
}

# A stream of events that are all there, each a list of one.
event_stream_of <- function(events) {
  force(events)
  at <- 0L
  next_event <- function() {
    at <<- at + 1L
    if (at <= length(events)) events[[at]]
  }
  event_iterator(next_event, function() events <<- list())
}

# A message that cannot be read is a condition that names the operation.
event_readable <- function(code, context) {
  tryCatch(code, claws_unreadable = function(e) {
    stop(error_parse(context$operation, context$response, conditionMessage(e)))
  })
}

#' Outputs that are streams of events
#'
#' Some operations, such as `bedrockruntime()$converse_stream()`, `s3_select_object_content()` or
#' `cloudwatchlogs()$start_live_tail()`, answer with events that come one after the other. Their
#' result has a stream of events as one of its members.
#'
#' Take events one by one:
#'
#' ```
#' stream <- svc$converse_stream(modelId = id, messages = messages)$stream
#' while (!is.null(event <- stream$next_event())) {
#'   cat(event$contentBlockDelta$delta$text)
#' }
#' ```
#'
#' or call the stream as a function, with a function that is called with each event:
#'
#' ```
#' result <- svc$converse_stream(modelId = id, messages = messages)
#' result$stream(function(event) cat(event$contentBlockDelta$delta$text))
#' ```
#'
#' `claws_each_event()` is a loop over the events of a call, a result or a stream; it ends before
#' the last one when the function returns `FALSE`:
#'
#' ```
#' claws_each_event(
#'   svc$converse_stream(modelId = id, messages = messages),
#'   function(event) cat(event$contentBlockDelta$delta$text)
#' )
#' ```
#'
#' `as.list(stream)` is a list of all events that are left, so that `lapply(stream, f)` and
#' `for (event in as.list(stream))` work. R's `for` takes no stream itself, and other uses of one as
#' a list, such as `stream[[1]]` or `length(stream)`, are errors that say what to do.
#'
#' An event is a list of one: its name tells which kind it is, as the page of the operation lists
#' them, and its value is a list of its members. One that this version of claws does not know is
#' kept as it came, as a list of `headers` and `payload` (a raw vector).
#'
#' `$next_event()` waits for the next event, for `read_timeout` seconds at most, and gives `NULL`
#' after the last one. `$close()` gives up the rest and the connection with it; so does an
#' interrupt, an error of the function, or the end of the session. A stream is read once, in the
#' process that made the call.
#'
#' An exception that the service puts into the stream is signalled when it is reached, as a
#' condition with the classes that errors of the service have. Bytes that cannot be read are a
#' `claws_parse_error`, a connection that breaks off is a `claws_transport_error`.
#'
#' @param x A call such as `svc$converse_stream(...)`, its result, or a stream.
#' @param FUN A function that is called with each event, a list of one. When it returns `FALSE`, the
#'   stream is closed and the loop ends.
#' @param ... Not used.
#' @return A stream that is called returns `NULL` invisibly, after the last event. `$next_event()`
#'   returns an event, a list, or `NULL` after the last one. `claws_each_event()` returns `x`,
#'   invisibly.
#' @name claws_event_stream
#' @examples
#' words <- lapply(c("Good ", "morning"), function(text) {
#'   list(contentBlockDelta = list(delta = list(text = text)))
#' })
#' svc <- claws_stub(
#'   bedrockruntime(region = "us-east-1"),
#'   converse_stream = function(params) list(stream = words)
#' )
#' messages <- list(list(role = "user", content = list(list(text = "Hello"))))
#' claws_each_event(
#'   svc$converse_stream(modelId = "amazon.nova-lite-v1:0", messages = messages),
#'   function(event) cat(event$contentBlockDelta$delta$text)
#' )
NULL

#' @rdname claws_event_stream
#' @export
claws_each_event <- function(x, FUN) {
  FUN <- match.fun(FUN)
  stream <- event_stream_in(x)
  on.exit(stream$close())
  while (!is.null(event <- stream$next_event())) {
    if (isFALSE(FUN(event))) {
      break
    }
  }
  invisible(x)
}

# A stream of events, or the one in a result.
event_stream_in <- function(x) {
  is_stream_of_events <- function(value) inherits(value, "claws_event_stream")
  if (is_stream_of_events(x)) {
    return(x)
  }
  found <- if (is.list(x)) Find(is_stream_of_events, x)
  found %||% stop(error_config("x has no stream of events.", "x"))
}

#' @rdname claws_event_stream
#' @export
as.list.claws_event_stream <- function(x, ...) {
  events <- list()
  claws_each_event(x, function(event) {
    events[[length(events) + 1L]] <<- event
    TRUE
  })
  events
}

#' @export
`$.claws_event_stream` <- function(x, name) {
  environment(unclass(x))[[name]] %||% stop(error_stream_use())
}

# Uses of a stream as if it were a list.

error_stream_use <- function() {
  error_config(
    paste(
      "x is a stream of events, which come once and one after the other: claws_each_event(x, FUN)",
      "calls a function with each, as.list(x) is a list of them, x$next_event() the next one."
    ),
    "x"
  )
}

#' @export
`[.claws_event_stream` <- function(x, ...) stop(error_stream_use())

#' @export
`[[.claws_event_stream` <- `[.claws_event_stream`

#' @export
`[<-.claws_event_stream` <- function(x, ..., value) stop(error_stream_use())

#' @export
`[[<-.claws_event_stream` <- `[<-.claws_event_stream`

#' @export
`$<-.claws_event_stream` <- `[<-.claws_event_stream`

#' @export
length.claws_event_stream <- function(x) stop(error_stream_use())

#' @export
unlist.claws_event_stream <- `[.claws_event_stream`

#' @export
as.character.claws_event_stream <- `[.claws_event_stream`

#' @export
as.data.frame.claws_event_stream <- function(x, ...) stop(error_stream_use())

#' @export
summary.claws_event_stream <- function(object, ...) format(object)

# purrr asks vctrs whether it can take a thing apart.

#' @exportS3Method vctrs::vec_proxy
vec_proxy.claws_event_stream <- function(x, ...) stop(error_stream_use())

#' @export
format.claws_event_stream <- function(x, ...) {
  c(
    "<claws_event_stream>",
    "  claws_each_event(x, FUN)  calls FUN with each event",
    "  as.list(x)                all events",
    "  x$next_event()            the next one, NULL at the end",
    "  x$close()                 gives up the rest"
  )
}

#' @export
print.claws_event_stream <- function(x, ...) {
  writeLines(format(x))
  invisible(x)
}

#' @export
str.claws_event_stream <- function(object, ...) cat(" <claws_event_stream>\n")
