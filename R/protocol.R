# The formats of requests and responses. A protocol is a list of functions:
#
# form: what its bodies are: "json", "xml" or "cbor".
# ready(operation): what the others find in operation$ready, all that follows from the operation
#   alone. Some protocols have no such function.
# request(operation): the request as far as it follows from the operation, which serialize() finds
#   in operation$request.
# serialize(operation, params): the whole request, but for host and signature.
# parse(operation, response): the output as a list; its attribute request_id where the body has one.
# parse_error(operation, response): list(code, shape, message, fields, request_id). The shape is the
#   name of the modelled error; it and the request id may be NULL.
#
# An error of the last two, such as claws_unreadable, says why an answer cannot be read.

# In the order of preference: of those that a service lists, the first is spoken.
protocols <- function() {
  list(
    json = protocol_json,
    "rest-json" = protocol_rest_json,
    "rest-xml" = protocol_rest_xml,
    "smithy-rpc-v2-cbor" = protocol_cbor,
    query = protocol_query,
    ec2 = protocol_ec2
  )
}

# Refuses an operation whose protocol is not built in.
protocol_check <- function(operation) {
  if (is.null(operation$protocol)) {
    name <- operation$model$metadata$protocol
    stop(error_unsupported(operation, sprintf("the protocol %s is not built in", name)))
  }
}

# The value of a structure in an empty body.
no_members <- structure(list(), names = character())

# A service that once spoke the query protocol is asked for its old error codes.
query_mode <- function(operation) {
  if (!is.null(operation$model$metadata$awsQueryCompatible)) c("x-amzn-query-mode" = "true")
}

# An error whose body is a list of its members. The code may have a namespace before a # and a link
# behind a colon; the one of the query protocol, where it is sent along, is what older clients know.
# read(shape): the members of a modelled error.
error_of_body <- function(operation, response, code, body, read) {
  code <- plain_text(code %||% response$status)
  code <- sub(".*#", "", sub(":.*", "", code))
  shape <- model_error_shape(operation$model, code)
  query_error <- response$headers[["x-amzn-query-error"]] %||% ""
  if (grepl("^[^;]+;[^;]*$", query_error)) {
    code <- sub(";.*", "", query_error)
    shape <- model_error_shape(operation$model, code) %||% shape
  }
  list(
    code = code,
    shape = if (!is.null(shape)) operation$model$shapes$name[[shape]],
    message = plain_text(body[["message"]] %||% body[["Message"]] %||% ""),
    fields = error_fields(body, shape, read)
  )
}

# The members of a modelled error; whatever the body holds where there is no model, or another one.
error_fields <- function(body, shape, read) {
  raw <- body[setdiff(names(body), "__type")]
  if (is.null(shape)) raw else tryCatch(read(shape), claws_unreadable = function(e) raw)
}

# A string as it is; whatever else stands where one should, as it was written.
plain_text <- function(value) {
  if (is_text(value)) value else rawToChar(.Call(c_json_document, value))
}

# The request with what its host begins with. A stop of the road (R/call-stops.R).
add_host_prefix <- function(request, call) {
  request$host_prefix <- host_prefix(call$operation, call$params)
  request
}

# The host prefix of an operation that has one, such as "{AccountId}." with its labels filled from
# the parameters.
host_prefix <- function(operation, params) {
  prefix <- operation$host_prefix %||% ""
  for (label in regmatches(prefix, gregexpr("\\{[^}]*\\}", prefix))[[1]]) {
    name <- gsub("[{}]", "", label)
    if (!grepl("^[A-Za-z0-9.-]+$", params[[name]])) {
      stop(error_invalid_params(
        operation,
        paste(
          name,
          "becomes part of the host name: it may hold letters, digits, dots and hyphens."
        )
      ))
    }
    prefix <- sub(label, params[[name]], prefix, fixed = TRUE)
  }
  prefix
}
