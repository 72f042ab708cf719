# Whether, and when, a request is sent again. A retry policy is a list:
#
# max_attempts(client, operation): how often a request is sent at most.
# max_from: the first attempt that tells the service about it.
# before(client): called before each attempt; may sleep until sending is allowed. Most have none.
# after(client, operation, outcome, tries): called with what came of an attempt; seconds to sleep
#   before the next one, or NULL when the call ends with this outcome.
#
# What a policy counts from call to call belongs to one client and lives in `the`.

retry_policies <- function() {
  list(standard = retry_standard(), adaptive = retry_adaptive(), legacy = retry_legacy())
}

# attempt(tries): sends the request once and returns its output, or the error instead of it.
# can_resend(): whether the request, once sent, can be sent again.
retry_loop <- function(client, operation, attempt, can_resend = function() TRUE) {
  policy <- retry_policy(client)
  tries <- retry_tries(client, policy$max_attempts(client, operation), policy$max_from)
  repeat {
    if (!is.null(policy$before)) {
      policy$before(client)
    }
    outcome <- attempt(tries)
    if (inherits(outcome, "error") && !can_resend()) {
      return(retry_end(client, outcome, tries))
    }
    delay <- policy$after(client, operation, outcome, tries)
    if (is.null(delay)) {
      return(retry_end(client, outcome, tries))
    }
    retry <- condition_retry(operation, tries, outcome, delay)
    signalCondition(retry)
    log_retry(client, retry)
    client_part(client, "sleep")(delay)
    retry_next(tries, outcome, client)
  }
}

retry_policy <- function(client) {
  switch(
    client$settings$retry_mode,
    standard = retry_standard(),
    retry_policies()[[client$settings$retry_mode]]
  )
}

# What is known of a call's attempts, in an environment since the policy keeps count there: `number`
# of the current one, `max`, `max_from`, `id` of the call, `ttl` after which a request is of no use
# (a string, or NULL) and the `cost` of the last retry (NULL without one).
retry_tries <- function(client, max, max_from) {
  tries <- new.env(hash = FALSE, parent = emptyenv())
  tries$number <- 1L
  tries$max <- max
  tries$max_from <- max_from
  tries$id <- client_part(client, "uuid")()
  tries
}

retry_next <- function(tries, outcome, client) {
  tries$number <- tries$number + 1L
  tries$ttl <- retry_ttl(outcome$headers[["date"]], client$settings$read_timeout) %||% tries$ttl
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
retry_headers <- function(request, tries) {
  said <- if (tries$number >= tries$max_from) {
    paste0("attempt=", tries$number, "; max=", tries$max)
  } else {
    paste0("attempt=", tries$number)
  }
  if (!is.null(tries$ttl)) {
    said <- paste0("ttl=", tries$ttl, "; ", said)
  }
  request$headers <- c(
    request$headers,
    "amz-sdk-invocation-id" = tries$id,
    "amz-sdk-request" = said
  )
  request
}

# The value of an expression, or the error that ended it, if it is one that sending again may mend:
# the operation's own, not that of another operation which was called on the way.
retry_outcome <- function(operation, value) {
  tryCatch(value, claws_error = function(error) {
    mendable <- inherits(error, retry_classes) && is_own_error(error, operation)
    if (mendable) error else stop(error)
  })
}

retry_classes <- c("claws_transport_error", "claws_service_error", "claws_checksum_error")

is_own_error <- function(error, operation) {
  identical(error$operation, operation$name) &&
    identical(error$service, operation$model$service$name)
}

retry_end <- function(client, outcome, tries) {
  if (inherits(outcome, "error")) {
    failure <- error_tried(outcome, tries)
    log_failure(client, failure)
    stop(failure)
  }
  if (tries$number > 1L) {
    attr(outcome, "claws_metadata")$attempts <- tries$number
  }
  outcome
}

# What a client counts between calls, made when there is something to count.
retry_state <- function(client, make) {
  the$retries <- the$retries %||% new.env(parent = emptyenv())
  state <- the$retries[[client$id]]
  if (is.null(state)) {
    state <- make()
    the$retries[[client$id]] <- state
  }
  state
}

retry_state_peek <- function(client) the$retries[[client$id]]

retry_forget <- function() the$retries <- NULL

# Between 0 and 1. R's own random numbers are the user's: drawing from them here would change what a
# program with a fixed seed computes.
random_number <- function() openssl::rand_num(1)
