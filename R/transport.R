# A request over the wire and the response back. A transport is a function(request, client, live)
# that returns a response, or signals error_transport_failure() when there is none. Any other error,
# such as that of an R time limit, passes as it is and ends the call. Where `live` is TRUE, the body
# of a response below 300 may be a stream (stream.R) that is still arriving; a transport without
# that argument is never asked.

# Sends through the client's transport; its failures, then or while the body is read, become
# claws_transport_error.
transport_send <- function(call) {
  request <- call$signed
  client <- call$client
  transport <- client_part(client, "transport")
  live <- !is.null(call$sink) || call$operation$gives_events # it is used while it arrives
  live <- live && "live" %in% names(formals(transport))
  if (call$operation$gives_events) {
    client <- transport_patient(client)
  }
  response <- transport_failing(
    call,
    if (live) transport(request, client, live = TRUE) else transport(request, client)
  )
  if (live && is_stream(response$body)) {
    body <- response$body
    response$body <- stream(function() transport_failing(call, body$read()), body$close)
  }
  response
}

# A client whose waits have its patience, but whose answers no bound of the whole: bytes are rare.
transport_patient <- function(client) {
  if (isTRUE(is.na(client$settings$total_timeout))) {
    client$settings$total_timeout <- Inf
  }
  client
}

# The value of code; a failure of the transport in it becomes the error of the call.
transport_failing <- function(call, code) {
  withCallingHandlers(code, claws_transport_failure = function(e) {
    if (e$kind %in% names(transport_bounds)) {
      stop(error_bound(call$operation, e$kind, conditionMessage(e)))
    }
    stop(error_transport(call$operation, call$signed, conditionMessage(e), e$kind, e$advice))
  })
}
