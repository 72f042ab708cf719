# AWS JSON 1.0 and 1.1: every operation is a POST to / and says in a header which one it is.

protocol_json <- function() {
  list(
    form = "json",
    request = json_request,
    serialize = json_serialize,
    parse = json_parse,
    parse_error = json_parse_error
  )
}

# An operation without input sends an object, too.
json_request <- function(operation) {
  metadata <- operation$model$metadata
  headers <- c(
    "X-Amz-Target" = paste0(metadata$targetPrefix, ".", operation$name),
    "Content-Type" = paste0("application/x-amz-json-", metadata$jsonVersion),
    query_mode(operation)
  )
  request(operation$method, "/", headers, charToRaw("{}"))
}

json_serialize <- function(operation, params) {
  request <- operation$request
  if (operation$input > 0L) {
    request$body <- .Call(c_json_write, params, operation$input, operation$model$schema())
  }
  request
}

json_parse <- function(operation, response) {
  if (operation$output == 0L) {
    return(list())
  }
  if (operation$gives_events) {
    return(event_output(operation, response, function(bytes, shape) {
      json_read(bytes, shape, operation$model)
    }))
  }
  json_read(response$body, operation$output, operation$model)
}

# Code and message stand in the body under one of several names, or the code in a header.
json_parse_error <- function(operation, response) {
  body <- json_error_body(response)
  named <- body[["__type"]] %||% response$headers[["x-amzn-errortype"]] %||% body[["code"]]
  error_of_body(operation, response, named, body, function(shape) {
    json_read(response$body, shape, operation$model)
  })
}

# A body as the shape it is of; an empty one is an empty object.
json_read <- function(body, shape, model) {
  if (length(body) == 0) {
    return(no_members)
  }
  .Call(c_json_read, body, shape, model$schema())
}

# The body of an error as a list; what is no JSON object is the message.
json_error_body <- function(response) {
  body <- tryCatch(.Call(c_json_parse, response$body), claws_unreadable = function(e) NULL)
  if (is.null(names(body))) list(message = response_beginning(response)) else body
}
