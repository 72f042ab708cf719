# Conditions of the wire: answers that do not come, or break off.

# kind: one of transport_kinds. advice: what one can do about it, NULL for what is said of the kind.
error_transport <- function(operation, request, reason, kind, advice = NULL) {
  reason <- mask_urls(reason)
  claws_condition(
    sprintf(
      "%s got no answer from %s: %s.\n%s",
      operation$name,
      request_origin_shown(request),
      sub("\\.$", "", reason),
      advice %||% transport_kinds[[kind]]
    ),
    class = c(paste0("claws_", kind), "claws_transport_error"),
    call = operation_call(operation),
    operation = operation$name,
    service = operation$model$service$name,
    endpoint = request_origin_shown(request)
  )
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
  tls_error = "The setting ca_bundle names the certificates to trust.",
  proxy_error = "Is the proxy right? It stands in `proxies`, HTTPS_PROXY or HTTP_PROXY."
)

# An answer that goes beyond a bound. kind: one of transport_bounds.
error_bound <- function(operation, kind, reason) {
  claws_condition(
    sprintf(
      "The answer to %s was given up: %s.\n%s",
      operation$name,
      reason,
      transport_bounds[[kind]]
    ),
    class = paste0("claws_", kind),
    call = operation_call(operation),
    operation = operation$name,
    service = operation$model$service$name
  )
}

# Failures that sending again does not mend. They are told as errors of their own, which are none of
# the network's.
transport_bounds <- c(
  answer_too_large = paste(
    "The setting max_answer_size says how many bytes the body of an answer may have in memory;",
    "claws_save() and claws_each_chunk() take any number."
  ),
  out_of_memory = "R has too little memory: claws_save() and claws_each_chunk() need little."
)

# Bytes that were given out cannot be taken back, so the call is not retried.
error_stream_cut <- function(operation, response, written, parent) {
  claws_condition(
    sprintf(
      "The answer to %s broke off after %s bytes: %s%s",
      operation$name,
      format_whole(written),
      conditionMessage(parent),
      request_id_told(response)
    ),
    class = "claws_stream_cut",
    call = operation_call(operation),
    parent = parent,
    operation = operation$name,
    request_id = response_request_id(response)
  )
}

# advice: what one can do about just this failure, NULL for what is said of its kind.
error_transport_failure <- function(kind, reason, advice = NULL) {
  stopifnot(kind %in% c(names(transport_kinds), names(transport_bounds)))
  structure(
    class = c("claws_transport_failure", "error", "condition"),
    list(message = reason, call = NULL, kind = kind, advice = advice)
  )
}
