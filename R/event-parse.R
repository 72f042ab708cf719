# A message to an event, or to the condition that it is.

# An event as list(<name> = members). An event that the model lacks is kept as it came: its headers
# and its payload. NULL for a message that is no event.
event_parse <- function(message, shape, context) {
  event_check(message, shape, context)
  name <- message$headers[[":event-type"]]
  if (is.null(name) || name == "initial-response") {
    return(NULL)
  }
  place <- event_member(context$operation$model, shape, name)
  value <- if (place == 0L) {
    message[c("headers", "payload")]
  } else {
    event_members(message, context$operation$model$members$shape[[place]], context)
  }
  stats::setNames(list(value), name)
}

# The place of an event or exception by its name, or 0.
event_member <- function(model, shape, name) {
  places <- shape_members(model, shape)
  c(places[model$members$name[places] == name], 0L)[[1]]
}

# The members of an event: some stand in headers, one may be the payload, or else the payload holds
# all others.
event_members <- function(message, shape, context) {
  model <- context$operation$model
  places <- shape_members(model, shape)
  flags <- model$schema()$member_flags[places]
  in_header <- places[bitwAnd(flags, member_flags[["eventheader"]]) > 0L]
  as_payload <- places[bitwAnd(flags, member_flags[["eventpayload"]]) > 0L]

  members <- message$headers[intersect(model$members$name[in_header], names(message$headers))]
  rest <- if (length(as_payload) > 0) {
    value <- event_payload(message$payload, as_payload[[1]], context)
    stats::setNames(list(value), model$members$name[[as_payload[[1]]]])
  } else if (length(in_header) < length(places)) {
    context$read(message$payload, shape)
  }
  members <- c(members, rest)
  members[order(match(names(members), model$members$name[places]))]
}

event_payload <- function(bytes, place, context) {
  model <- context$operation$model
  switch(
    member_type(model, place),
    blob = bytes,
    string = response_text(list(body = bytes)),
    context$read(bytes, model$members$shape[[place]])
  )
}

# An exception or an error of the service in the stream is a condition.
event_check <- function(message, shape, context) {
  headers <- message$headers
  type <- headers[[":message-type"]] %||% "event"
  if (type == "exception") {
    error <- event_exception(message, headers[[":exception-type"]] %||% "", shape, context)
  } else if (type == "error") {
    text <- as.character(headers[[":error-message"]] %||% "")
    code <- as.character(headers[[":error-code"]] %||% "")
    error <- list(code = code, message = text, fields = list())
  } else {
    return(invisible())
  }
  # The events before it were fine; botocore gives the exception this status.
  response <- context$response
  response$status <- 400L
  stop(error_from_service(context$operation, response, error))
}

event_exception <- function(message, name, shape, context) {
  model <- context$operation$model
  place <- event_member(model, shape, name)
  fields <- if (place > 0L) {
    of <- model$members$shape[[place]]
    tryCatch(context$read(message$payload, of), claws_unreadable = function(e) list())
  }
  list(
    code = name,
    shape = if (place > 0L) model$shapes$name[[model$members$shape[[place]]]],
    message = plain_text(fields[["Message"]] %||% fields[["message"]] %||% ""),
    fields = fields %||% list()
  )
}
