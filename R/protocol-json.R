# AWS JSON 1.0 and 1.1: every operation is a POST to / and says in a header which one it is.

protocol_json <- function() {
  list(serialize = json_serialize, parse = json_parse, parse_error = json_parse_error)
}

json_serialize <- function(operation, params) {
  metadata <- operation$model$metadata
  body <- if (operation$input == 0L) "{}" else json_write(params, operation$input, operation$model)
  request(
    method = operation$method,
    path = "/",
    headers = c(
      "X-Amz-Target" = paste0(metadata$targetPrefix, ".", operation$name),
      "Content-Type" = paste0("application/x-amz-json-", metadata$jsonVersion),
      if (!is.null(metadata$awsQueryCompatible)) c("x-amzn-query-mode" = "true")
    ),
    body = charToRaw(body),
    host_prefix = host_prefix(operation, params)
  )
}

json_parse <- function(operation, response) {
  body <- json_body(response)
  if (operation$output == 0L) {
    return(list())
  }
  json_read(body, operation$output, operation$model, "")
}

# Code and message stand in the body under one of several names, or the code in a header. The code
# may have a namespace before a # and a link behind a colon. The code of the query protocol, where
# the service sends it along, is the one that older clients know.
json_parse_error <- function(operation, response) {
  body <- tryCatch(json_body(response), claws_unreadable = function(e) {
    list(message = response_text(response))
  })
  named <- body[["__type"]] %||% response$headers[["x-amzn-errortype"]] %||% body[["code"]]
  code <- json_text(named %||% response$status)
  code <- sub(".*#", "", sub(":.*", "", code))
  query_error <- response$headers[["x-amzn-query-error"]]
  if (!is.null(query_error) && grepl(";", query_error, fixed = TRUE)) {
    code <- sub(";.*", "", query_error)
  }
  shape <- model_error_shape(operation$model, code)
  list(
    code = code,
    shape = if (!is.null(shape)) operation$model$shapes$name[[shape]],
    message = json_text(body[["message"]] %||% body[["Message"]] %||% ""),
    fields = json_error_fields(body, shape, operation$model)
  )
}

# The members of a modelled error; whatever the body holds where there is no model, or another one.
json_error_fields <- function(body, shape, model) {
  raw <- body[setdiff(names(body), "__type")]
  if (is.null(shape)) {
    return(raw)
  }
  tryCatch(json_read(body, shape, model, ""), claws_unreadable = function(e) raw)
}

# A string as it is; whatever else stands where one should, as it was written.
json_text <- function(value) {
  if (is.character(value) && length(value) == 1) {
    return(value)
  }
  as.character(jsonlite::toJSON(value, auto_unbox = TRUE))
}

json_body <- function(response) {
  if (length(response$body) == 0) {
    return(list())
  }
  body <- tryCatch(
    jsonlite::parse_json(response_text(response), bigint_as_char = TRUE),
    error = function(e) protocol_unreadable("it is not JSON")
  )
  if (!is.list(body) || is.null(names(body))) {
    protocol_unreadable("it is not a JSON object")
  }
  body
}
