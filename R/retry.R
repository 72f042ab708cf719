# Whether, and when, a request is sent again. A retry policy is a list:
#
# max_attempts(client, operation): how often a request is sent at most.
# max_from: the first attempt that tells the service about it.
# before(client): asked before each attempt: seconds until sending is allowed, 0 for now. Most
#   policies have none.
# after(call, outcome): asked after each attempt, but for one that went well while its client has no
#   counters: NULL when the call ends with this outcome, or retry_pause(). It may keep the `cost` of
#   a retry on the call.
#
# The counters of a policy stand in the memory of the client, as `retries` (retry_state()).

retry_policies <- function() {
  list(standard = retry_standard(), adaptive = retry_adaptive(), legacy = retry_legacy())
}

retry_policy <- function(client) {
  switch(
    client$settings$retry_mode,
    standard = retry_standard(),
    retry_policies()[[client$settings$retry_mode]]
  )
}

# again: whether the request is sent once more after the pause; the call ends then otherwise.
retry_pause <- function(seconds, again = TRUE) list(seconds = seconds, again = again)

# A call keeps of its attempts: `attempt`, the number of the current one, `max_attempts`, `id`,
# the same for all of them, and `ttl`, after which a request is of no use (a string, or NULL).
retry_begin <- function(call) {
  call$policy <- call$operation$policy
  call$attempt <- 1L
  call$max_attempts <- call$operation$max_attempts
  call$id <- client_part(call$client, "uuid")()
}

retry_next <- function(call, outcome) {
  call$attempt <- call$attempt + 1L
  timeout <- call$client$settings$read_timeout
  call$ttl <- retry_ttl(outcome$headers[["date"]], timeout) %||% call$ttl
}

# Signals what handlers may look at before a request is sent again, and logs it.
retry_announce <- function(call, outcome, seconds) {
  retry <- condition_retry(call, outcome, seconds)
  signalCondition(retry)
  if (call$told) {
    log_retry(call, retry)
  }
}

# The end of the time that an answer is waited for, by the clock of the service, whose last answer
# had the header Date.
retry_ttl <- function(date, read_timeout) {
  pattern <- "^[A-Za-z]{3}, (\\d{2}) ([A-Za-z]{3}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) (GMT|UTC)$"
  parts <- regmatches(date %||% "", regexec(pattern, date %||% ""))[[1]]
  month <- match(parts[3], month.abb)
  if (is.na(month)) {
    return(NULL)
  }
  numbers <- as.numeric(parts[c(4, 2, 5, 6, 7)])
  fields <- c(list(numbers[[1]], month), as.list(numbers[-1]), tz = "UTC")
  time <- do.call(ISOdatetime, fields)
  if (!is.na(time)) format(time + read_timeout, "%Y%m%dT%H%M%SZ", tz = "UTC")
}

# Says to the service which attempt it sees. These headers are not signed.
retry_headers <- function(request, call) {
  said <- if (call$attempt == 1L) {
    call$operation$first_attempt
  } else {
    retry_said(call$attempt, call$max_attempts, call$policy, call$ttl)
  }
  request$headers <- c(
    request$headers,
    "amz-sdk-invocation-id" = call$id,
    "amz-sdk-request" = said
  )
  request
}

retry_said <- function(attempt, max_attempts, policy, ttl = NULL) {
  paste0(
    if (!is.null(ttl)) paste0("ttl=", ttl, "; "),
    "attempt=",
    attempt,
    if (attempt >= policy$max_from) paste0("; max=", max_attempts)
  )
}

# Whether sending again may mend what an error says: it is the operation's own, not that of another
# operation which was called on the way.
is_mendable <- function(error, operation) {
  inherits(error, retry_classes) && is_own_error(error, operation)
}

retry_classes <- c("claws_transport_error", "claws_service_error", "claws_checksum_error")

is_own_error <- function(error, operation) {
  identical(error$operation, operation$name) &&
    identical(error$service, operation$model$service$name)
}

# The counters of a client between calls, made when there is something to count.
retry_state <- function(client, make) {
  memory <- client_memory(client)
  if (is.null(memory$retries)) {
    memory$retries <- make()
  }
  memory$retries
}
