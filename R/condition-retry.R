# Conditions of attempts.

# An error at the end of all attempts.
error_tried <- function(error, attempts) {
  error$attempts <- attempts
  if (attempts > 1L) {
    error$message <- sprintf("%s\nIt was tried %d times.", error$message, attempts)
  }
  error
}

# An error after which the call cannot be made once more.
error_final <- function(error) {
  error$final <- TRUE
  error
}

# Not an error: what a handler can look at, and what is logged, before a request is sent again.
# delay: seconds that pass until then.
condition_retry <- function(call, error, delay) {
  structure(
    class = c("claws_retry", "condition"),
    list(
      message = sprintf(
        "%s is tried again in %.3g s, attempt %d of %d, after: %s",
        call$operation$name,
        delay,
        call$attempt + 1L,
        call$max_attempts,
        conditionMessage(error)
      ),
      call = operation_call(call$operation),
      operation = call$operation$name,
      attempt = call$attempt,
      max_attempts = call$max_attempts,
      delay = delay,
      error = error
    )
  )
}

error_not_run <- function(message) claws_condition(message, class = "claws_not_run")
