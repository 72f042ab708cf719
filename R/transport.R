# A request over the wire and the response back. A transport is a function(request, client, live)
# that returns a response, or signals a transport_failure() when there is none. Any other error,
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
  if (is_stream(response$body)) {
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

# Kinds of failures and what one can do about each. A kind is a class of the condition, too:
# claws_<kind>. They are told apart as botocore tells them apart.
transport_kinds <- c(
  dns_error = "Is the name of the region or of the endpoint right?",
  connection_error = "Is the network up, and are region and endpoint right?",
  connect_timeout = "Is the network up? The setting connect_timeout says how long to wait.",
  read_timeout = "The setting read_timeout says how long to wait for the next bytes.",
  total_timeout = "The setting total_timeout says how long a request may take.",
  connection_closed = "The service or a machine on the way gave up.",
  tls_error = "Which certificates to trust is said by the setting ca_bundle.",
  proxy_error = "Is the proxy right? It stands in `proxies`, HTTPS_PROXY or HTTP_PROXY."
)

# Failures that sending again does not mend. They are told as errors of their own, which are none of
# the network's.
transport_bounds <- c(
  answer_too_large = paste(
    "The setting max_answer_size says how many bytes the body of an answer may have in memory;",
    "claws_save() and claws_each_chunk() take any number."
  ),
  out_of_memory = "R has too little memory: claws_save() and claws_each_chunk() need little."
)

# advice: what one can do about just this failure, NULL for what is said of its kind.
transport_failure <- function(kind, reason, advice = NULL) {
  stopifnot(kind %in% c(names(transport_kinds), names(transport_bounds)))
  structure(
    class = c("claws_transport_failure", "error", "condition"),
    list(message = reason, call = NULL, kind = kind, advice = advice)
  )
}
