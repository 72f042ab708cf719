# How a service's requests and responses are written. A protocol is a list of three functions:
#
# serialize(operation, params): the request, without host and signature.
# parse(operation, response): the output as a list.
# parse_error(operation, response): list(code, shape, message, fields); shape is the name of the
#   modelled error, or NULL.
#
# The last two may signal protocol_unreadable() with a reason.

protocols <- function() {
  list(
    json = protocol_json()
  )
}

protocol_of <- function(operation) {
  name <- operation$model$metadata$protocol
  protocol <- protocols()[[name]]
  if (is.null(protocol)) {
    stop(error_unsupported(operation, sprintf("the protocol %s is not built in", name)))
  }
  protocol
}

protocol_unreadable <- function(reason) {
  stop(structure(
    class = c("claws_unreadable", "error", "condition"),
    list(message = reason, call = NULL)
  ))
}

# A host prefix such as "{AccountId}." with its labels filled from the parameters.
host_prefix <- function(operation, params) {
  prefix <- operation$traits$endpoint$hostPrefix %||% ""
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
