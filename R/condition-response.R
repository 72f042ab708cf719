# Conditions of answers that cannot be taken for one.

error_parse <- function(operation, response, reason) {
  encoding <- response$headers[["content-encoding"]] %||% "identity"
  coded <- sprintf(" It came encoded (%s), which was not asked for: a proxy may do so.", encoding)
  claws_condition(
    sprintf(
      "The answer to %s (HTTP %d) cannot be read: %s.%s%s",
      operation$name,
      response$status,
      sub("\\.$", "", reason),
      if (encoding == "identity") "" else coded,
      request_id_told(response)
    ),
    class = "claws_parse_error",
    call = operation_call(operation),
    operation = operation$name,
    status = response$status,
    request_id = response_request_id(response)
  )
}

# A sentence, with a blank before it, or nothing where there is no id.
request_id_told <- function(response) {
  id <- response_request_id(response)
  if (is.na(id)) "" else sprintf(" Request id: %s.", text_shown(id))
}

# A success that no service gave.
error_foreign <- function(operation, response) {
  text <- body_shown(response$body)
  begins <- if (!is.null(text)) paste(", and begins:", text)
  reason <- paste0("it is not the service's, but that of a machine on the way", begins)
  error <- error_parse(operation, response, reason)
  error$code <- as.character(response$status)
  class(error) <- c("claws_foreign_answer", class(error))
  error
}

# The bytes that came are not those that were sent.
error_checksum <- function(operation, response, algorithm, expected, found) {
  claws_condition(
    sprintf(
      "The answer to %s came damaged: its %s is %s, not %s. Ask once more.%s",
      operation$name,
      algorithm,
      found,
      expected,
      request_id_told(response)
    ),
    class = "claws_checksum_error",
    call = operation_call(operation),
    operation = operation$name,
    service = operation$model$service$name,
    algorithm = algorithm,
    expected = expected,
    found = found,
    request_id = response_request_id(response)
  )
}

# A body that cannot be read; the C core signals it, too. reason: a clause.
error_unreadable <- function(reason) {
  structure(
    class = c("claws_unreadable", "error", "condition"),
    list(message = reason, call = NULL)
  )
}
