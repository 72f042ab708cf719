# A response to the output of its operation, or to the error that it says.

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
