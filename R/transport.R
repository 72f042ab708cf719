# A request over the wire and the response back. A transport is a function(request, client, live)
# that returns a response, or signals error_transport_failure() when there is none. Any other error,
# such as that of an R time limit, passes as it is and ends the call. Where `live` is TRUE, the body
# of a response below 300 may be a stream (stream.R) that is still arriving; a transport without
# that argument is never asked.

# Sends through the client's transport. Its failures are read by the step that takes the answer
# (call_outcome()); those of a body that is read later become claws_transport_error here.
transport_send <- function(call) {
  request <- call$signed
  client <- call$client
  transport <- client_part(client, "transport")
  live <- !is.null(call$sink) || call$operation$gives_events # it is used while it arrives
  live <- live && "live" %in% names(formals(transport))
  if (call$operation$gives_events) {
    client <- transport_patient(client)
  }
  response <- if (live) transport(request, client, live = TRUE) else transport(request, client)
  if (live && is_stream(response$body)) {
    response$body <- transport_stream(response$body, call)
  }
  response
}

transport_stream <- function(body, call) {
  read <- function() {
    withCallingHandlers(body$read(), claws_transport_failure = function(failure) {
      stop(transport_error(call, failure))
    })
  }
  stream(read, body$close)
}

# A client whose waits have its patience, but whose answers no bound of the whole: bytes are rare.
transport_patient <- function(client) {
  if (isTRUE(is.na(client$settings$total_timeout))) {
    client$settings$total_timeout <- Inf
  }
  client
}

# A failure of the transport as the error of the call.
transport_error <- function(call, failure) {
  reason <- conditionMessage(failure)
  if (failure$kind %in% names(transport_bounds)) {
    return(error_bound(call$operation, failure$kind, reason))
  }
  error_transport(call$operation, call$signed, reason, failure$kind, failure$advice)
}
