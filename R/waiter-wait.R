# A wait: a waiter at work on one call. It is an environment that lives as long as the wait. Its
# steps neither send nor sleep; drivers do that (R/waiter-perform.R).
#
# client, operation, given: the call that is made at each poll. waiter, how: see wait_how().
# began: the time of the first poll. until: the end of the patience. max_polls: how many polls there
#   are at most.
# polls, outcome, seen: how many there were, the last answer, and what it shows (waiter_seen()).
# value: the result or the error, when the wait is over.

# The arguments of wait_until(), checked.
wait_how <- function(
  delay = NULL,
  timeout = NULL,
  max_attempts = NULL,
  progress = NULL,
  on_poll = NULL
) {
  if (!is.null(delay) && !is_seconds(delay)) {
    stop(error_config("delay must be a number of seconds.", "delay"))
  }
  if (!is.null(timeout) && !identical(timeout, Inf) && !is_seconds(timeout)) {
    stop(error_config("timeout must be a number of seconds, or Inf.", "timeout"))
  }
  if (!is.null(max_attempts) && !is_count(max_attempts)) {
    stop(error_config("max_attempts must be a whole number above 0.", "max_attempts"))
  }
  list(
    delay = delay,
    timeout = timeout,
    max_attempts = max_attempts,
    progress = progress,
    on_poll = if (!is.null(on_poll)) match.fun(on_poll),
    constant = wait_is_constant()
  )
}

# Whether pauses are botocore's.
wait_is_constant <- function(option = getOption("claws.wait", "early")) {
  if (!identical(option, "early") && !identical(option, "constant")) {
    stop(error_config("The option claws.wait must be \"early\" or \"constant\".", "claws.wait"))
  }
  option == "constant"
}

wait_new <- function(client, operation, given, waiter, how) {
  wait <- state_new()
  wait$client <- client
  wait$operation <- operation
  wait$given <- given
  wait$waiter <- waiter
  wait$how <- how
  wait$delay <- how$delay %||% waiter$delay
  counted <- how$constant || !is.null(how$max_attempts) || wait$delay == 0
  wait$max_polls <- if (counted) how$max_attempts %||% waiter$max_attempts else Inf
  wait$patience <- how$timeout %||% if (counted) Inf else wait$delay * waiter$max_attempts
  wait$polls <- 0L
  wait$seconds <- 0
  wait$seen <- integer()
  wait
}

# patience: seconds after which it is given up at the latest.
wait_begin <- function(wait, now, patience = Inf) {
  wait$began <- now
  wait$until <- now + min(wait$patience, patience)
}

# The call of the next poll.
wait_poll <- function(wait) {
  call <- call_new(wait$client, wait$operation, wait$given)
  call$wait <- wait
  call$stage <- "new"
  call
}

# Takes the answer to a poll. Returns the seconds until the next one, or NULL when the wait is over.
wait_take <- function(wait, outcome, now) {
  wait$polls <- wait$polls + 1L
  wait$seconds <- now - wait$began
  wait$outcome <- outcome
  if (inherits(outcome, "error") && !is_polled(outcome)) {
    return(wait_end(wait, outcome))
  }
  wait$seen <- waiter_seen(wait$waiter, outcome)
  if (!is.null(wait$how$on_poll)) {
    wait$how$on_poll(outcome)
  }
  wait_decide(wait, waiter_verdict(wait$waiter, outcome), now)
}

# An error that says something of what is waited for. Others, such as that of missing credentials,
# end the wait as they are.
is_polled <- function(error) inherits(error, c("claws_service_error", "claws_transport_error"))

wait_decide <- function(wait, verdict, now) {
  switch(
    verdict$state,
    success = wait_end(wait, wait_result(wait$outcome, wait$operation)),
    failure = wait_end(wait, error_waiter_failed(wait, verdict$acceptor)),
    retry = wait_pause(wait, now) %||% wait_end(wait, error_waiter_timeout(wait))
  )
}

wait_end <- function(wait, value) {
  wait$value <- value
  NULL
}

wait_value <- function(wait) if (inherits(wait$value, "error")) stop(wait$value) else wait$value

# Seconds until the next poll; NULL when the patience is over.
wait_pause <- function(wait, now) {
  left <- wait$until - now
  if (wait$polls >= wait$max_polls || left < wait_instant) {
    return(NULL)
  }
  if (wait$how$constant) {
    return(min(wait$delay, left))
  }
  pause <- wait_early(wait$delay, wait$polls, client_part(wait$client, "random")())
  if (left - pause < wait_shortest) left else pause
}

# polls: how many there were. random: a number from 0 to 1.
wait_early <- function(delay, polls, random) {
  pause <- min(delay, delay / 8 * 2^(polls - 1))
  max(wait_shortest, (0.8 + 0.4 * random) * pause)
}

wait_shortest <- 0.5
wait_instant <- 1e-3

# The value of a wait: a result, also of an error that was waited for.
wait_result <- function(outcome, operation) {
  if (!is_refusal(outcome)) {
    return(outcome)
  }
  output <- c(unclass(outcome$error_response), list(error = outcome))
  attr(output, "request_id") <- outcome$request_id
  answer <- response(outcome$status, unclass(outcome$headers), raw())
  result_tried(result(output, answer, operation), outcome$attempts %||% 1L)
}
