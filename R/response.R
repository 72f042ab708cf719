# A response off the wire: status, headers and body. Headers are named in lower case; header_names
# has their names as they came.

response <- function(status, headers, body) {
  header_names <- names(headers)
  names(headers) <- if (is.null(header_names)) character() else ascii_lower(header_names)
  list(status = status, headers = headers, header_names = header_names, body = body)
}

# Whether an answer is what was asked for, and no error's or redirect's.
is_success <- function(response) response$status < 300L

# A compressed body may become so many times larger, and any becomes so large: text of services
# becomes ten times as large, and what becomes a thousand times as large was made to.
decoded_most <- function(size, limit) min(limit, max(2^24, 100 * size))

# The facts that an answer without a readable body still has.
error_of_status <- function(response) {
  status <- response$status
  list(code = as.character(status), message = http_reason(status), fields = list())
}

# in_body: the one that some protocols send in the body.
response_request_id <- function(response, in_body = NULL) {
  headers <- response$headers
  id <- headers[["x-amzn-requestid"]]
  if (is.null(id)) {
    id <- headers[["x-amz-request-id"]]
  }
  if (is.null(id)) in_body %||% NA_character_ else id
}

response_text <- function(response) raw_text(response$body)
