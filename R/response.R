# A response off the wire: list(status, headers, body, url). Header names are in lower case.

response <- function(status, headers, body) {
  structure(list(status = status, headers = headers, body = body), class = "claws_response")
}

# The output of an operation, with what the service says about it beside; or a condition.
response_parse <- function(response, operation) {
  protocol <- protocol_of(operation)
  tryCatch(
    {
      if (response$status >= 301L) {
        stop(response_error(response, operation, protocol))
      }
      result(protocol$parse(operation, response), response)
    },
    claws_unreadable = function(e) stop(error_parse(operation, response, conditionMessage(e)))
  )
}

# A 5xx without a body, or with a page of a machine on the way, says no more than its status.
response_error <- function(response, operation, protocol) {
  text <- trimws(response_text(response))
  unnamed <- is.null(response$headers[["x-amzn-errortype"]])
  silent <- response$status >= 500L && (text == "" && unnamed || startsWith(text, "<html>"))
  error <- if (silent) {
    list(
      code = as.character(response$status),
      message = http_reasons[as.character(response$status)],
      fields = list()
    )
  } else {
    protocol$parse_error(operation, response)
  }
  error$message <- if (is.na(error$message)) "" else unname(error$message)
  error_from_service(operation, response, error)
}

http_reasons <- c(
  "500" = "Internal Server Error",
  "501" = "Not Implemented",
  "502" = "Bad Gateway",
  "503" = "Service Unavailable",
  "504" = "Gateway Timeout",
  "505" = "HTTP Version Not Supported",
  "507" = "Insufficient Storage",
  "508" = "Loop Detected",
  "511" = "Network Authentication Required"
)

response_request_id <- function(response) {
  response$headers[["x-amzn-requestid"]] %||%
    response$headers[["x-amz-request-id"]] %||%
    NA_character_
}

# The body as UTF-8 text; bytes that are none are shown as <xx>.
response_text <- function(response) {
  body <- response$body[response$body != as.raw(0)]
  text <- rawToChar(body)
  Encoding(text) <- "UTF-8"
  if (validUTF8(text)) text else iconv(text, "UTF-8", "UTF-8", sub = "byte")
}

# An output and, in an attribute that printing hides, what came with it.
result <- function(output, response) {
  metadata <- list(
    request_id = response_request_id(response),
    status = response$status,
    headers = response$headers,
    attempts = 1L
  )
  structure(output, claws_metadata = metadata, class = c("claws_result", "list"))
}

#' What the service said about a result
#'
#' Every result of an operation carries the request id that AWS's support asks for, and the HTTP
#' status and headers of the answer. They are kept out of the way when the result is printed.
#'
#' @param result The value of an operation, such as `svc$list_training_jobs()`.
#' @return A list: `request_id` (a string, or `NA` when the service sent none), `status` (an
#'   integer), `headers` (a list of strings, named in lower case) and `attempts` (how many times
#'   the request was sent, an integer). `NULL` for a value that is no result.
#' @export
#' @examples
#' claws_metadata(list())
claws_metadata <- function(result) attr(result, "claws_metadata", exact = TRUE)

#' @export
print.claws_result <- function(x, ...) {
  print(result_bare(x), ...)
  invisible(x)
}

result_bare <- function(result) {
  attr(result, "claws_metadata") <- NULL
  unclass(result)
}
