# rest-json: what has no other place is JSON in the body.

protocol_rest_json <- function() {
  format <- list(
    write = function(value, shape, operation, payload) {
      .Call(c_json_write, value, shape, operation$model$schema())
    },
    empty = charToRaw("{}"),
    empty_input = TRUE,
    content_type = "application/json",
    read = function(body, shape, operation) json_read(body, shape, operation$model)
  )
  list(
    form = "json",
    ready = rest_ready,
    request = rest_request,
    serialize = function(operation, params) rest_serialize(operation, params, format),
    parse = function(operation, response) rest_read(operation, response, format),
    parse_error = function(operation, response) rest_json_error(operation, response, format)
  )
}

# A header says which error it is, or else the body does, under one of several names.
rest_json_error <- function(operation, response, format) {
  body <- json_error_body(response)
  named <- response$headers[["x-amzn-errortype"]] %||% body[["code"]] %||% body[["Code"]]
  error_of_body(operation, response, named %||% body[["__type"]], body, function(shape) {
    rest_read_error(operation, response, format, shape)
  })
}
