# The policy of older SDKs: more attempts, fewer errors, and no quota.

retry_legacy <- function() {
  list(
    max_attempts = legacy_max_attempts,
    max_from = 2L,
    after = legacy_after
  )
}

# Errors by what they are called; a code of NA is any. A service may put another error in the place
# of a general one.
legacy_errors <- function(service) {
  general <- list(
    general_server_error = legacy_error(500),
    bad_gateway = legacy_error(502),
    service_unavailable = legacy_error(503),
    gateway_timeout = legacy_error(504),
    limit_exceeded = legacy_error(509),
    throttling_exception = legacy_error(400, "ThrottlingException"),
    throttled_exception = legacy_error(400, "ThrottledException"),
    request_throttled_exception = legacy_error(400, "RequestThrottledException"),
    throttling = legacy_error(400, "Throttling"),
    too_many_requests = legacy_error(429),
    throughput_exceeded = legacy_error(400, "ProvisionedThroughputExceededException")
  )
  utils::modifyList(general, legacy_service_errors()[[service]] %||% list())
}

# By endpoint prefix.
legacy_service_errors <- function() {
  error <- legacy_error
  list(
    organizations = list(too_many_requests = error(400, "TooManyRequestsException")),
    dynamodb = list(
      write_conflict = error(409, "ReplicatedWriteConflictException"),
      still_processing = error(400, "TransactionInProgressException")
    ),
    ec2 = list(
      request_limit_exceeded = error(503, "RequestLimitExceeded"),
      ec2_throttled_exception = error(503, "EC2ThrottledException")
    ),
    cloudsearch = list(request_limit_exceeded = error(509, "BandwidthLimitExceeded")),
    kinesis = list(request_limit_exceeded = error(400, "LimitExceededException")),
    sqs = list(request_limit_exceeded = error(403, "RequestThrottled")),
    s3 = list(timeouts = error(400, "RequestTimeout"), contentmd5 = error(400, "BadDigest")),
    glacier = list(timeouts = error(408, "RequestTimeoutException")),
    route53 = list(
      request_limit_exceeded = error(400, "Throttling"),
      still_processing = error(400, "PriorRequestNotComplete")
    ),
    sts = list(idp_unreachable_error = error(400, "IDPCommunicationError"))
  )
}

legacy_error <- function(status, code = NA_character_) list(status = status, code = code)

legacy_attempts <- c(dynamodb = 10L)

legacy_max_attempts <- function(client, operation) {
  given <- client$settings$max_attempts
  if (!is.na(given)) {
    return(max(1L, as.integer(given)))
  }
  own <- legacy_attempts[operation$model$metadata$endpointPrefix]
  if (is.na(own)) 5L else own[[1]]
}

legacy_after <- function(call, outcome) {
  failed <- inherits(outcome, "error") && call$attempt < call$max_attempts
  if (failed && is_legacy(outcome, call$operation)) {
    retry_pause(legacy_delay(call))
  }
}

is_legacy <- function(error, operation) {
  if (inherits(error, "claws_transport_error")) {
    return(TRUE)
  }
  for (row in legacy_errors(operation$model$metadata$endpointPrefix)) {
    if (error$status == row$status && (is.na(row$code) || identical(error$code, row$code))) {
      return(TRUE)
    }
  }
  FALSE
}

legacy_delay <- function(call) {
  dynamodb <- call$operation$model$metadata$endpointPrefix == "dynamodb"
  base <- if (dynamodb) 0.05 else client_part(call$client, "random")()
  base * 2^(call$attempt - 1)
}
