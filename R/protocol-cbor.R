# smithy-rpc-v2-cbor: the path says which operation it is, the body is CBOR.

protocol_cbor <- function() {
  list(
    form = "cbor",
    request = cbor_request,
    serialize = cbor_serialize,
    parse = cbor_parse,
    parse_error = cbor_parse_error
  )
}

cbor_request <- function(operation) {
  service <- operation$model$metadata$targetPrefix
  path <- sprintf("/service/%s/operation/%s", service, operation$name)
  headers <- c(
    "smithy-protocol" = "rpc-v2-cbor",
    "Accept" = "application/cbor",
    query_mode(operation),
    if (operation$input > 0L) c("Content-Type" = "application/cbor")
  )
  request("POST", path, headers)
}

cbor_serialize <- function(operation, params) {
  request <- operation$request
  if (operation$input > 0L) {
    request$body <- .Call(c_cbor_write, params, operation$input, operation$model$schema())
  }
  request
}

cbor_parse <- function(operation, response) {
  if (operation$output == 0L) {
    return(list())
  }
  if (operation$gives_events) {
    return(event_output(operation, response, function(bytes, shape) {
      cbor_read(bytes, shape, operation$model)
    }))
  }
  cbor_read(response$body, operation$output, operation$model)
}

cbor_read <- function(body, shape, model) {
  if (length(body) == 0) {
    return(no_members)
  }
  .Call(c_cbor_read, body, shape, model$schema())
}

cbor_parse_error <- function(operation, response) {
  body <- tryCatch(.Call(c_cbor_parse, response$body), claws_unreadable = function(e) NULL)
  body <- if (is.list(body)) body else list()
  error_of_body(operation, response, body[["__type"]], body, function(shape) {
    cbor_read(response$body, shape, operation$model)
  })
}
