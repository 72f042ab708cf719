# The result of a call: a response as the output of its operation, and beside it what the service
# said about it; or the error that it says.

# The output of an operation, with what the service says about it beside; or a condition, which is
# claws_unreadable for an answer that cannot be read.
# most: bytes that a body may have in memory.
# params: the arguments, of which a condition names those that say what the call was about.
response_parse <- function(response, operation, most = Inf, params = list()) {
  protocol <- operation$protocol
  if (!is.null(response$headers[["content-encoding"]])) {
    response <- response_decoded(response, operation, most)
  }
  if (!is_success(response)) {
    stop(response_error(response, operation, protocol, params))
  }
  plain <- operation$is_opaque || .Call(c_begins_as, response$body, protocol$form)
  if (!plain && is_foreign_success(response$body, operation, protocol$form)) {
    stop(error_foreign(operation, response))
  }
  result(protocol$parse(operation, response), response, operation)
}

# No encoding is asked for, but machines on the way compress what they pass on. Bytes that an
# operation gives are left as they are: an object's encoding is its owner's.
response_decoded <- function(response, operation, most) {
  known <- ascii_lower(response$headers[["content-encoding"]]) %in% c("gzip", "x-gzip", "deflate")
  given <- operation$gives_bytes && is_success(response)
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

# The beginning of a body without blanks around it: a page of a machine on the way has any size.
response_beginning <- function(response) {
  ini_trim(raw_text(utils::head(response$body, error_beginning)))
}

error_beginning <- 1024L

error_largest <- 2^20

# An output and, in an attribute that printing hides, what came with it and its operation.
result <- function(output, response, operation) {
  headers <- response$headers
  class(headers) <- exact_class
  metadata <- list(
    request_id = response_request_id(response, attr(output, "request_id")),
    status = response$status,
    headers = headers,
    attempts = 1L,
    service = operation$model$service$name,
    operation = operation$name
  )
  metadata$model <- operation$model$source
  attributes(output) <- list(
    names = names(output),
    claws_metadata = metadata,
    class = c("claws_result", exact_class)
  )
  output
}

# A result that took this many attempts.
result_tried <- function(result, attempts) {
  attr(result, "claws_metadata")$attempts <- attempts
  result
}

#' Request id, status and headers of a result
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
claws_metadata <- function(result) exact_attr(result, "claws_metadata")

# The operation that a result is of; NULL where that is not known.
result_operation <- function(x) {
  metadata <- claws_metadata(x)
  name <- metadata$operation
  if (is.null(name)) {
    return(NULL)
  }
  service <- metadata$service
  source <- metadata$model
  met <- the$models[[if (is.null(source)) service else source]]$met[[name]]
  # A model that is not on this machine says nothing.
  if (is.null(met)) catch_error(operation_get(model_get(service, source), name)) else met
}

# The shape of a result and the columns of its model; NULL for a value whose operation is not known.
result_shape <- function(x) {
  operation <- result_operation(x)
  shape <- operation$output
  if (!is.null(shape) && shape > 0L) {
    list(shape = shape, columns = operation$model$schema())
  }
}

# bare: a result without classes.
result_masked <- function(bare, result) {
  operation <- result_operation(result)
  if (is.null(operation)) bare else shape_masked(bare, operation$output, operation$model)
}

result_bare <- function(result) {
  attr(result, "claws_metadata") <- NULL
  unclass(result)
}
