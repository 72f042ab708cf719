# Waiters: calls that are made again and again until the answer is as it should be. wait_until() is
# the front door. A waiter is a list:
#
# name, r_name: as the model has it, and as R users type it.
# operation: AWS's name of what is called.
# delay: seconds between two polls. max_attempts: how many there are as botocore counts.
# acceptors: what decides about an answer, in order (R/waiter-match.R).
# shown: the expression whose values are told while it waits, or NULL.

# The waiter of an operation, by its name or because there is only one.
waiter_of <- function(operation, name) {
  names <- waiter_names(operation$model, operation$name)
  if (is.null(name)) {
    if (length(names) > 1L) {
      stop(error_which_waiter(operation, names(names)))
    }
    place <- length(names)
  } else {
    place <- match(TRUE, name == names | name == names(names), 0L)
  }
  if (place > 0L) waiter_get(operation$model, names[[place]])
}

# Names of a model's waiters, all or those of an operation, each named as in R.
waiter_names <- function(model, operation = NULL) {
  waiters <- model$waiters
  if (!is.null(operation)) {
    called <- vapply(waiters, function(waiter) identical(waiter[["operation"]], operation), NA)
    waiters <- waiters[called]
  }
  names <- names(waiters) %||% character()
  names(names) <- snake_case(names)
  names[order(names(names), method = "radix")]
}

# A waiter of a model, read at its first use. name: AWS's.
waiter_get <- function(model, name) {
  key <- paste0("waiter ", name)
  waiter <- model$met[[key]]
  if (is.null(waiter)) {
    waiter <- waiter_read(model$waiters[[name]], name)
    model$met[[key]] <- waiter
  }
  waiter
}

# raw: what the model says of a waiter. A model that is a user's own may say anything.
waiter_read <- function(raw, name) {
  refuse <- function(problem) stop(error_waiter_model(name, problem))
  if (!is_seconds(raw[["delay"]]) || !is_count(raw[["maxAttempts"]])) {
    refuse("delay and maxAttempts must be numbers")
  }
  if (!is.list(raw[["acceptors"]]) || length(raw[["acceptors"]]) == 0) {
    refuse("it has no acceptors")
  }
  waiter_new(
    name = name,
    operation = raw[["operation"]],
    delay = raw[["delay"]],
    max_attempts = raw[["maxAttempts"]],
    acceptors = lapply(raw[["acceptors"]], acceptor_read, refuse)
  )
}

waiter_new <- function(name, operation, delay, max_attempts, acceptors) {
  list(
    name = name,
    r_name = snake_case(name),
    operation = operation,
    delay = as.numeric(delay),
    max_attempts = as.numeric(max_attempts),
    acceptors = acceptors,
    shown = waiter_shown(acceptors)
  )
}

# A waiter that is made of expressions.
waiter_made <- function(success, failure) {
  if (is.null(success)) {
    stop(error_config("Waiting for a `failure` needs a `success`, too.", "success"))
  }
  waiter <- waiter_new(
    success,
    NULL,
    delay = 5,
    max_attempts = 120,
    acceptors = c(
      list(acceptor_holding(success, "success")),
      if (!is.null(failure)) list(acceptor_holding(failure, "failure"))
    )
  )
  waiter$r_name <- success
  waiter
}
