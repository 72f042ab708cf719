# Conditions of waits.

# acceptor: the one that matched, or NULL for an error that none knows.
error_waiter_failed <- function(wait, acceptor) {
  outcome <- wait$outcome
  reason <- if (is.null(acceptor)) conditionMessage(outcome) else acceptor_why(acceptor)
  message <- sprintf(
    "%s failed: %s%s%s",
    wait$waiter$r_name,
    sub("\\.$", "", reason),
    if (is.null(acceptor)) "." else sprintf(" (seen: %s).", seen_text(wait$seen)),
    wait_spent(wait)
  )
  condition <- error_waiter(wait, message, "claws_waiter_failed", "failure", reason)
  if (inherits(outcome, "error")) error_kept(condition, outcome) else condition
}

error_waiter_timeout <- function(wait) {
  what <- if (inherits(wait$outcome, "error")) "the error" else wait$waiter$shown %||% "the answer"
  reason <- sprintf("%s was %s", what, seen_text(wait$seen))
  message <- sprintf(
    "%s is not over yet: %s.%s Give it a longer `timeout`, or look into it.",
    wait$waiter$r_name,
    reason,
    wait_spent(wait)
  )
  error_waiter(wait, message, "claws_waiter_timeout", "retry", reason)
}

wait_spent <- function(wait) {
  polled <- if (wait$polls == 1L) "once" else sprintf("%d times", wait$polls)
  sprintf(" %s was called %s in %.0f s.", wait$operation$name, polled, wait$seconds)
}

error_waiter <- function(wait, message, class, state, reason) {
  failed <- inherits(wait$outcome, "error")
  claws_condition(
    message,
    class = c(class, "claws_waiter_error"),
    call = operation_call(wait$operation),
    waiter = wait$waiter$r_name,
    operation = wait$operation$name,
    service = wait$operation$model$service$name,
    state = state,
    reason = reason,
    seen = wait$seen,
    response = if (!failed) wait$outcome,
    error = if (failed) wait$outcome,
    parent = if (failed) wait$outcome,
    attempts = wait$polls,
    seconds = wait$seconds
  )
}

# A condition that is also what the error is by which it came: its classes, fields and attributes.
error_kept <- function(condition, error) {
  kept <- error
  kept[names(condition)] <- unclass(condition)
  class(kept) <- unique(c("claws_waiter_failed", "claws_waiter_error", class(error)))
  kept
}

# passed: operations that were called meanwhile and have no such waiter. advice: on the last one.
# made: whether the calls were made.
error_no_waiter <- function(name, passed, advice, made = TRUE) {
  names <- unique(vapply(passed, `[[`, "", "r_name"))
  message <- if (length(passed) == 0) {
    "Nothing to wait for: `Operation` must be a call, such as svc$describe_instances()."
  } else {
    sprintf(
      "%s has no waiter%s. It was %s. %s",
      some_of(names),
      if (is.null(name)) "" else sprintf(" \"%s\"", text_shown(name, 100L)),
      if (made) "called once" else "not called",
      advice
    )
  }
  claws_condition(message, class = "claws_no_waiter", waiter = name, operations = names)
}

error_which_waiter <- function(operation, names) {
  claws_condition(
    sprintf("%s has several waiters: say which of %s.", operation$r_name, some_of(names)),
    class = "claws_no_waiter",
    call = operation_call(operation),
    operations = operation$r_name
  )
}

error_unknown_waiter <- function(name, known, service) {
  claws_condition(
    if (length(known) == 0) {
      sprintf("%s has no waiters. wait_until() takes an expression for `success`.", service)
    } else {
      describe_unknown(text_shown(name, 100L), known)
    },
    class = "claws_no_waiter",
    waiter = name
  )
}

# problem: a clause.
error_waiter_model <- function(name, problem) {
  error_config(
    sprintf("The model's waiter %s cannot be used: %s.", text_shown(name, 100L), problem),
    setting = "model"
  )
}
