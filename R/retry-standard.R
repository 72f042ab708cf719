# The standard policy: few attempts, delays that double with jitter, and a quota, so that a service
# in trouble is not asked more and more.

retry_standard <- function() {
  list(
    max_attempts = standard_max_attempts,
    max_from = 1L,
    after = standard_after
  )
}

# The quota of a client's retries: its size, the cost of one, and the amount that a call without any
# gives back.
standard_quota <- 500
standard_cost <- 14
standard_cost_throttling <- 5
standard_return <- 1

# Seconds.
standard_max_delay <- 20
standard_base <- 0.05
standard_base_throttling <- 1
standard_retry_after_more <- 5

# Services with settings of their own, by the operation's `service_key`.
standard_attempts <- c(dynamodb = 4L, "dynamodb-streams" = 4L)
standard_bases <- c(dynamodb = 0.025, "dynamodb-streams" = 0.025)

# Operations that wait for something to come. A program calls them in a loop, which must not turn
# the faster the less quota there is.
standard_long_polling <- list(
  sqs = "ReceiveMessage",
  sfn = "GetActivityTask",
  swf = c("PollForActivityTask", "PollForDecisionTask"),
  kinesis = c("ReceiveQueueRecords", "ReceiveDeadLetterQueueRecords")
)

standard_max_attempts <- function(client, operation) {
  given <- client$settings$max_attempts
  if (!is.na(given)) {
    return(max(1L, as.integer(given)))
  }
  own <- standard_attempts[operation$service_key]
  if (is.na(own)) 3L else own[[1]]
}

standard_after <- function(call, outcome) {
  if (!inherits(outcome, "error")) {
    standard_give_back(call, call$operation$shared$retries)
    return(NULL)
  }
  if (call$attempt >= call$max_attempts || !is_retryable(outcome, call$operation)) {
    return(NULL)
  }
  if (standard_take(call, outcome)) {
    return(retry_pause(standard_delay(call, outcome)))
  }
  if (call$operation$name %in% standard_long_polling[[call$operation$service_key]]) {
    retry_pause(standard_delay(call, outcome), again = FALSE)
  }
}

# Takes the cost of a retry from the quota, if that is left.
standard_take <- function(call, error) {
  state <- retry_state(call$client, standard_state)
  throttled <- is_throttling(error, call$operation)
  cost <- if (throttled) standard_cost_throttling else standard_cost
  if (cost > state$quota) {
    return(FALSE)
  }
  state$quota <- state$quota - cost
  call$cost <- cost
  TRUE
}

# A call that ended well gives back what its last retry took.
standard_give_back <- function(call, state) {
  state$quota <- min(standard_quota, state$quota + (call$cost %||% standard_return))
}

standard_state <- function() {
  state <- new.env(parent = emptyenv())
  state$quota <- standard_quota
  state
}

# Seconds until the next attempt. A service may ask for more, within limits.
standard_delay <- function(call, error) {
  base <- standard_base_of(call$operation, error)
  longest <- min(base * 2^(call$attempt - 1), standard_max_delay)
  delay <- client_part(call$client, "random")() * longest
  asked <- standard_retry_after(error$headers[["x-amz-retry-after"]])
  if (is.null(asked)) delay else max(delay, min(asked, standard_retry_after_more + delay))
}

standard_base_of <- function(operation, error) {
  if (is_throttling(error, operation)) {
    return(standard_base_throttling)
  }
  own <- standard_bases[operation$service_key]
  if (is.na(own)) standard_base else own[[1]]
}

# Seconds from a header's milliseconds; NULL when it holds no such number.
standard_retry_after <- function(text) {
  if (is.null(text) || !grepl("^\\s*\\+?[0-9]+(_[0-9]+)*\\s*$", text)) {
    return(NULL)
  }
  value <- as.numeric(gsub("[_+[:space:]]", "", text)) / 1000
  if (is.finite(value)) value
}
