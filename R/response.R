# A response off the wire: status, headers and body. Headers are named in lower case; header_names
# has their names as they came.

response <- function(status, headers, body) {
  header_names <- names(headers)
  names(headers) <- if (is.null(header_names)) character() else ascii_lower(header_names)
  list(status = status, headers = headers, header_names = header_names, body = body)
}

# The output of an operation, with what the service says about it beside; or a condition.
# most: bytes that a body may have in memory.
# params: the arguments, of which a condition names those that say what the call was about.
response_parse <- function(response, operation, most = Inf, params = list()) {
  protocol <- protocol_of(operation)
  if (!is.null(response$headers[["content-encoding"]])) {
    response <- response_decoded(response, operation, most)
  }
  withCallingHandlers(
    {
      if (response$status >= 300L) {
        stop(response_error(response, operation, protocol, params))
      }
      if (is_foreign_success(response$body, operation, protocol$form)) {
        stop(error_foreign(operation, response))
      }
      result(protocol$parse(operation, response), response, operation)
    },
    claws_unreadable = function(e) stop(error_parse(operation, response, conditionMessage(e)))
  )
}

# No encoding is asked for, but machines on the way compress what they pass on. What an operation
# gives in bytes is left as it is: an object's encoding is its owner's.
response_decoded <- function(response, operation, most) {
  known <- ascii_lower(response$headers[["content-encoding"]]) %in% c("gzip", "x-gzip", "deflate")
  given <- operation$gives_bytes && response$status < 300L
  if (known && !given && is.raw(response$body)) {
    plain <- .Call(c_inflate, response$body, decoded_most(length(response$body), most))
    if (is.numeric(plain)) {
      reason <- sprintf("its body has more than %s bytes when it is unpacked", format_whole(plain))
      stop(error_bound(operation, "answer_too_large", reason))
    }
    response$body <- plain %||% response$body
  }
  response
}

# A compressed body may become so many times larger, and any becomes so large: text of services
# becomes ten times as large, and what becomes a thousand times as large was made to.
decoded_most <- function(size, limit) min(limit, max(2^24, 100 * size))

# A 5xx without a body, or with a page of a machine on the way, says no more than its status; nor
# does a body that is larger than what any service says.
response_error <- function(response, operation, protocol, params = list()) {
  blank <- response_beginning(response) == ""
  unnamed <- is.null(response$headers[["x-amzn-errortype"]])
  foreign <- is_foreign(response$body, protocol$form)
  page <- foreign && startsWith(body_start(response$body), "<")
  silent <- response$status >= 500L && (blank && unnamed || page)
  error <- if (silent || length(response$body) > error_largest) {
    error_of_status(response)
  } else {
    protocol$parse_error(operation, response)
  }
  if (error$code == "") {
    error$code <- as.character(response$status)
  }
  error$foreign <- foreign
  if (foreign || error$message == "" && error$code == response$status) {
    error$shown <- body_shown(response$body)
  }
  error_from_service(operation, response, error, params)
}

# What an answer without a readable body still says.
error_of_status <- function(response) {
  status <- response$status
  list(code = as.character(status), message = http_reason(status), fields = list())
}

http_reason <- function(status) {
  reason <- unname(http_reasons[as.character(status)])
  if (is.na(reason)) "" else reason
}

http_reasons <- c(
  "300" = "Multiple Choices",
  "301" = "Moved Permanently",
  "302" = "Found",
  "303" = "See Other",
  "304" = "Not Modified",
  "305" = "Use Proxy",
  "307" = "Temporary Redirect",
  "308" = "Permanent Redirect",
  "400" = "Bad Request",
  "401" = "Unauthorized",
  "402" = "Payment Required",
  "403" = "Forbidden",
  "404" = "Not Found",
  "405" = "Method Not Allowed",
  "406" = "Not Acceptable",
  "407" = "Proxy Authentication Required",
  "408" = "Request Timeout",
  "409" = "Conflict",
  "410" = "Gone",
  "411" = "Length Required",
  "412" = "Precondition Failed",
  "413" = "Request Entity Too Large",
  "414" = "Request-URI Too Long",
  "415" = "Unsupported Media Type",
  "416" = "Requested Range Not Satisfiable",
  "417" = "Expectation Failed",
  "418" = "I'm a Teapot",
  "421" = "Misdirected Request",
  "422" = "Unprocessable Entity",
  "423" = "Locked",
  "424" = "Failed Dependency",
  "425" = "Too Early",
  "426" = "Upgrade Required",
  "428" = "Precondition Required",
  "429" = "Too Many Requests",
  "431" = "Request Header Fields Too Large",
  "451" = "Unavailable For Legal Reasons",
  "500" = "Internal Server Error",
  "501" = "Not Implemented",
  "502" = "Bad Gateway",
  "503" = "Service Unavailable",
  "504" = "Gateway Timeout",
  "505" = "HTTP Version Not Supported",
  "506" = "Variant Also Negotiates",
  "507" = "Insufficient Storage",
  "508" = "Loop Detected",
  "510" = "Not Extended",
  "511" = "Network Authentication Required"
)

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

# The beginning of a body without blanks around it: a page of a machine on the way has any size.
response_beginning <- function(response) {
  ini_trim(raw_text(utils::head(response$body, error_beginning)))
}

error_beginning <- 1024L
error_largest <- 2^20

# Bytes as UTF-8 text; those that are none are shown as <xx>.
raw_text <- function(bytes) {
  text <- rawToChar(bytes[bytes != as.raw(0)])
  Encoding(text) <- "UTF-8"
  if (validUTF8(text)) text else utf8_mended(text, "byte")
}

# An output and, in an attribute that printing hides, what came with it and its operation.
result <- function(output, response, operation) {
  in_body <- attr(output, "request_id")
  if (!is.null(in_body)) {
    attr(output, "request_id") <- NULL
  }
  metadata <- list(
    request_id = response_request_id(response, in_body),
    status = response$status,
    headers = exact(as.list(response$headers)),
    attempts = 1L,
    service = operation$model$service$name,
    operation = operation$name
  )
  metadata$model <- operation$model$source
  attr(output, "claws_metadata") <- metadata
  class(output) <- c("claws_result", exact_class)
  output
}

# A result that took this many attempts.
result_tried <- function(result, attempts) {
  if (attempts > 1L) {
    attr(result, "claws_metadata")$attempts <- attempts
  }
  result
}

#' What the service said about a result
#'
#' Every result of an operation carries the request id that AWS's support asks for, and the HTTP
#' status and headers of the answer. They are kept out of the way when the result is printed.
#'
#' @param result The value of an operation, such as `svc$list_training_jobs()`.
#' @return A list: `request_id` (a string, or `NA` when the service sent none), `status` (an
#'   integer), `headers` (a list of strings, named in lower case), `attempts` (how many times
#'   the request was sent, an integer), `service` (a string such as `"ec2"`) and `operation` (AWS's
#'   name, such as `"DescribeInstances"`). A result of a client that [claws_client()] made has
#'   `model`, too, the path of the service's model. `NULL` for a value that is no result.
#' @export
#' @examples
#' claws_metadata(list())
claws_metadata <- function(result) attr(result, "claws_metadata", exact = TRUE)

# The operation that a result is of; NULL where that is not known.
result_operation <- function(x) {
  metadata <- claws_metadata(x)
  if (!is.null(metadata$operation)) {
    tryCatch(
      operation_get(model_get(metadata$service, metadata$model), metadata$operation),
      error = function(e) NULL # the model is not on this machine
    )
  }
}

# The shape of a result and the columns of its model; NULL for a value whose operation is not known.
result_shape <- function(x) {
  operation <- result_operation(x)
  if (isTRUE(operation$output > 0L)) {
    list(shape = operation$output, columns = operation$model$schema())
  }
}

#' Print a result
#'
#' Members that the service's model calls sensitive, such as passwords and keys, are shown as
#' `****`. Only what is printed is masked: `result$SecretString` is the secret.
#'
#' @param x,object The value of an operation, such as `svc$get_secret_value(SecretId = "a")`.
#' @param reveal Whether to show what is sensitive: `TRUE` or `FALSE`.
#' @param ... Passed on to the method of R's lists.
#' @return `x`, invisibly.
#' @name print.claws_result
#' @export
#' @examples
#' svc <- claws_stub(
#'   secretsmanager(region = "us-east-1"),
#'   get_secret_value = list(Name = "a", SecretString = "secret")
#' )
#' found <- svc$get_secret_value(SecretId = "a")
#' found
#' print(found, reveal = TRUE)
print.claws_result <- function(x, reveal = FALSE, ...) {
  bare <- exact_bare(result_bare(x))
  shown <- if (reveal) bare else result_masked(bare, x)
  print(shown, ...)
  if (!identical(shown, bare)) {
    writeLines("**** is sensitive: print(x, reveal = TRUE) shows it.")
  }
  invisible(x)
}

#' @rdname print.claws_result
#' @export
str.claws_result <- function(object, ...) {
  utils::str(result_masked(exact_bare(result_bare(object)), object), ...)
}

# bare: a result without classes.
result_masked <- function(bare, result) {
  operation <- result_operation(result)
  if (is.null(operation)) bare else shape_masked(bare, operation$output, operation$model)
}

# A value without what its shape, 0 where there is none, calls sensitive.
shape_masked <- function(value, shape, model) {
  if (shape == 0L || length(value) == 0) {
    return(value)
  }
  if (has_trait(model$shapes, "sensitive", shape)) {
    return(log_mask)
  }
  names <- names(value)
  shapes <- log_element_shapes(names %||% rep("", length(value)), shape, model)
  if (is.list(value)) {
    value[] <- .mapply(shape_masked, list(value, shapes), list(model = model))
  } else if (shapes[[1]] > 0L && has_trait(model$shapes, "sensitive", shapes[[1]])) {
    value <- rep(log_mask, length(value))
  }
  if (!is.null(names) && has_secret_keys(shape, model)) {
    names(value) <- rep(log_mask, length(names))
  }
  value
}

result_bare <- function(result) {
  attr(result, "claws_metadata") <- NULL
  unclass(result)
}
