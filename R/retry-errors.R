# Which errors may go away by themselves, by what the service said or its model says. The lists are
# those of the AWS SDKs' standard retry behaviour.

retry_transient_codes <- c("RequestTimeout", "RequestTimeoutException", "PriorRequestNotComplete")
retry_transient_statuses <- c(500L, 502L, 503L, 504L)

retry_throttling_codes <- c(
  "Throttling",
  "ThrottlingException",
  "ThrottledException",
  "RequestThrottledException",
  "TooManyRequestsException",
  "ProvisionedThroughputExceededException",
  "TransactionInProgressException",
  "RequestLimitExceeded",
  "BandwidthLimitExceeded",
  "LimitExceededException",
  "RequestThrottled",
  "SlowDown",
  "PriorRequestNotComplete",
  "EC2ThrottledException"
)

is_retryable <- function(error, operation) {
  is_transient(error) || is_throttling(error, operation) || is_modelled_retryable(error, operation)
}

# A connection that failed or changed bytes, a service that failed, or one whose identity provider
# did, and a clock that has been put right since.
is_transient <- function(error) {
  inherits(error, c("claws_transport_error", "claws_clock_skew")) ||
    inherits(error, "claws_checksum_error") && !isTRUE(error$final) ||
    isTRUE(error$code %in% retry_transient_codes) ||
    isTRUE(error$status %in% retry_transient_statuses) ||
    identical(error$service, "sts") && identical(error$code, "IDPCommunicationError")
}

# Of a status 429 the model knows more, where it has the error.
is_throttling <- function(error, operation) {
  if (is.null(error$code)) {
    return(FALSE)
  }
  if (error$code %in% retry_throttling_codes) {
    return(TRUE)
  }
  modelled <- modelled_errors(error, operation)
  for (retryable in modelled) {
    if (!is.null(retryable)) {
      return(isTRUE(retryable$throttling))
    }
  }
  length(modelled) == 0 && error$status == 429L
}

is_modelled_retryable <- function(error, operation) {
  !all(vapply(modelled_errors(error, operation), is.null, NA))
}

# The trait `retryable` of those errors of an operation that an error's code is of: a list, or NULL
# where the trait is missing.
modelled_errors <- function(error, operation) {
  traits <- operation$model$shapes$traits
  shapes <- operation_errors(operation)
  codes <- vapply(shapes, function(shape) shape_error_code(operation$model, shape), "")
  lapply(shapes[codes == (error$code %||% "")], function(shape) traits[["retryable"]][[shape]])
}
