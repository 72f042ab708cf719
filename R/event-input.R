# Input event streams: events as messages, and messages in signed ones. The operations that send
# them go both ways at once over HTTP/2 and cannot be called (event_refuse_input()); this is what
# they send.

# An event, list(<name> = members), as a message of the event stream that `shape` is.
# write(members, shape): a structure in the format of the protocol, whose type `content_type` is.
event_write <- function(event, shape, model, write, content_type) {
  name <- names(event)
  members <- event[[1]]
  place <- event_member(model, shape, name)
  of <- model$members$shape[[place]]
  places <- shape_members(model, of)
  flags <- model$schema()$member_flags[places]
  given <- function(flag) {
    names <- model$members$name[places[bitwAnd(flags, member_flags[[flag]]) > 0L]]
    intersect(names(members), names)
  }
  in_header <- given("eventheader")
  as_payload <- given("eventpayload")
  if (length(as_payload) > 0) {
    at <- places[[match(as_payload, model$members$name[places])]]
    body <- event_write_payload(members[[as_payload]], at, model, write, content_type)
  } else {
    rest <- members[setdiff(names(members), in_header)]
    body <- list(bytes = write(rest, of), type = content_type)
  }
  headers <- c(
    list(":message-type" = "event", ":event-type" = name, ":content-type" = body$type),
    members[in_header]
  )
  .Call(c_event_encode, headers, body$bytes)
}

event_write_payload <- function(value, place, model, write, content_type) {
  switch(
    member_type(model, place),
    blob = list(bytes = value, type = "application/octet-stream"),
    string = list(bytes = charToRaw(as_utf8(value)), type = "text/plain"),
    list(bytes = write(value, model$members$shape[[place]]), type = content_type)
  )
}

# Signs messages one after the other, each with the signature of the one before; `prior` is that of
# the request, in hex. Returns a function(message, time) that gives the message to send: one that
# holds the other. The last one of a stream holds nothing, raw().
event_signer <- function(credentials, scope, prior) {
  function(message, time) {
    headers <- list(":date" = time)
    signature <- event_signature(message, headers, credentials, scope, prior, time)
    prior <<- paste(as.character(signature), collapse = "")
    .Call(c_event_encode, c(headers, list(":chunk-signature" = signature)), message)
  }
}

event_signature <- function(message, headers, credentials, scope, prior, time) {
  stamp <- v4_stamp(time)
  date <- substr(stamp, 1, 8)
  string <- paste(
    "AWS4-HMAC-SHA256-PAYLOAD",
    stamp,
    paste(date, scope$region, scope$service, "aws4_request", sep = "/"),
    prior,
    sha256_hex(event_header_bytes(headers)),
    sha256_hex(message),
    sep = "\n"
  )
  hmac_sha256(v4_signing_key(credentials, date, scope), string)
}

# The bytes of headers alone, which stand behind the 12 bytes of a message's prelude.
event_header_bytes <- function(headers) {
  message <- .Call(c_event_encode, headers, raw())
  message[seq_len(length(message) - 16L) + 12L]
}
