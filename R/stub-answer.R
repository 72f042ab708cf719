# The answer of a stub, in place of an attempt.

# The output or the error of a stubbed call, in place of an attempt. The road is
# that of other calls up to there, and from there on.
stub_answer <- function(call) {
  operation <- call$operation
  answer <- call$client$parts$answers[[operation$r_name]]
  if (is.function(answer)) {
    answer <- answer(call$params)
  }
  if (is.null(answer)) {
    stop(error_no_answer(operation))
  }
  if (inherits(answer, "claws_service_error")) {
    return(stub_error(answer, call))
  }
  if (inherits(answer, "condition")) {
    return(answer)
  }
  stub_output(as.list(answer), call)
}

# The error as the operation would signal it.
stub_error <- function(error, call) {
  said <- list(code = error$code, message = error$error_response$Message, fields = list())
  answer <- response(error$status, list(), raw())
  error_from_service(call$operation, answer, said, call$params)
}

stub_output <- function(output, call) {
  payload <- stub_payload(call$operation)
  bytes <- if (is.null(payload)) raw() else as.raw(output[[payload]])
  call$response <- into_fill(sink_fill(response(200L, list(), bytes), call), call)
  if (!is.null(call$sink)) {
    output[payload] <- list(call$response$body)
  }
  events <- event_place(call$operation$model, call$operation$output)
  if (events > 0L) {
    name <- call$operation$model$members$name[[events]]
    output[[name]] <- event_stream_of(output[[name]])
  }
  output <- rows_dress(output, call$operation$output, call$operation$model)
  output <- result(output, call$response, call$operation)
  for (pass in call$operation$stops$after_parse) {
    output <- pass(output, call)
  }
  output
}

# The name of the member that holds the bytes of an operation's answer, or NULL.
stub_payload <- function(operation) {
  if (operation$gives_bytes) {
    operation$model$members$name[[shape_payload(operation$model, operation$output)]]
  }
}
