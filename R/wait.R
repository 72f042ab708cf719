# Waiting for a call to have the right answer.

#' Wait until something is as it should be
#'
#' Makes a call again and again until its answer shows that the wait is over. Most services come
#' with waiters, which know which answers do; [list_waiters()] lists them. For anything else,
#' `success` and `failure` are JMESPath expressions about the answer, as [claws_query()] takes them.
#'
#' `svc$wait_until$instance_running(InstanceIds = "i-1", .timeout = 900)` is the same with the
#' arguments of the operation, and those of `wait_until()` with a dot in front. It has completion,
#' and shows its rules when it is printed.
#'
#' @section When it polls:
#' The first polls come early: after an eighth, a quarter and a half of the waiter's delay, then
#' after the delay; each pause is up to a fifth longer or shorter, by chance, and at least half a
#' second. The patience is the delay times the waiter's number of attempts, or `timeout`; the last
#' poll is at its end. With `max_attempts`, polls are counted in place of the seconds.
#' `options(claws.wait = "constant")` waits for the delay between all polls and counts them, exactly
#' as boto3 does.
#'
#' Each poll is a call with retries of its own. A throttled poll is tried again by the client's
#' `retry_mode`; only an error that is left after that is an answer.
#'
#' @section Calls within calls:
#' The call may stand in a pipe, a function of your own or `do.call()`. The first call for which
#' there is such a waiter is the one that is polled; any other that is evaluated before it, such as
#' one among the arguments of `do.call()`, is made once, as it stands. Where `Operation` is nothing
#' but a call of an operation that has no such waiter, that call is not made.
#'
#' @param Operation A call of an operation, such as `svc$describe_instances(InstanceIds = "i-1")`.
#' @param waiter Name of the waiter, a string such as `"instance_running"` or, as the model has it,
#'   `"InstanceRunning"`. It may be left out when the operation has one waiter only.
#' @param delay Seconds between two polls, a number. By default the waiter's, and 5 with `success`.
#' @param timeout Seconds after which the wait is given up, a number; `Inf` for never. By default
#'   the delay times the waiter's number of attempts; with `success`, that number is 120.
#' @param max_attempts How many polls there are at most, a whole number.
#' @param progress `TRUE` or `FALSE`: whether a line on standard error shows the current values. By
#'   default, in an interactive session and after two seconds.
#' @param on_poll A function that is called with the answer to each poll, a result or a condition.
#' @param success,failure JMESPath expressions, strings such as `"Status == 'ACTIVE'"`: the wait is
#'   over, well or badly, when the first that is tried holds. An expression holds when its value is
#'   neither null, `false` nor empty.
#' @return The last answer, a result. Where an error is what was waited for, as in
#'   `bucket_not_exists`, the result has its `Code` and `Message`, and the condition as `error`.
#'
#'   Signals `claws_waiter_failed` when the answer can no longer become right, and
#'   `claws_waiter_timeout` when the patience is over. Both are `claws_waiter_error`, with the
#'   fields `waiter`, `operation`, `state` (`"failure"` or `"retry"`), `reason`, `seen` (counts of
#'   the current values, a named vector), `response` or `error`, `attempts` and `seconds`. An error
#'   that the waiter knows nothing of fails the wait: the condition keeps that error's classes and
#'   fields, and has the error as `parent`. Signals `claws_no_waiter` when no call has such a
#'   waiter.
#' @seealso [wait_all()] waits for several things at once.
#' @export
#' @examples
#' states <- c("pending", "pending", "running")
#' svc <- claws_stub(
#'   ec2(region = "us-east-1"),
#'   describe_instances = function(params) {
#'     state <- states[[1]]
#'     states <<- states[-1]
#'     list(Reservations = list(list(Instances = list(
#'       list(InstanceId = params$InstanceIds[[1]], State = list(Name = state))
#'     ))))
#'   }
#' )
#' r <- wait_until(svc$describe_instances(InstanceIds = "i-1"), "instance_running")
#' r$Reservations[[1]]$Instances[[1]]$State$Name
#'
#' states <- c("pending", "stopped")
#' r <- wait_until(
#'   svc$describe_instances(InstanceIds = "i-1"),
#'   success = "Reservations[0].Instances[0].State.Name == 'stopped'"
#' )
#'
#' states <- c("pending", "terminated")
#' tryCatch(
#'   svc$wait_until$instance_running(InstanceIds = "i-1"),
#'   claws_waiter_failed = function(e) e$reason
#' )
wait_until <- function(
  Operation,
  waiter = NULL,
  delay = NULL,
  timeout = NULL,
  max_attempts = NULL,
  progress = NULL,
  on_poll = NULL,
  success = NULL,
  failure = NULL
) {
  how <- wait_how(delay, timeout, max_attempts, progress, on_poll)
  wanted <- waiter_wanted(waiter, success, failure)
  passed <- list()
  fits <- function(operation) {
    found <- wanted(operation)
    if (is.null(found)) {
      passed[[length(passed) + 1L]] <<- operation
    }
    !is.null(found)
  }
  wait <- NULL
  drive <- function(call) {
    found <- wanted(call$operation)
    wait <<- wait_new(call$client, call$operation, call$given, found, how)
    wait_run(wait)
  }
  missing <- function(value) {
    advice <- if (length(passed) > 0) waiter_advice(waiter, passed[[length(passed)]])
    stop(error_no_waiter(waiter, passed, advice))
  }
  refuse <- function(operation) {
    stop(error_no_waiter(waiter, list(operation), waiter_advice(waiter, operation), made = FALSE))
  }
  capture(Operation, drive, fits, missing, refuse)
  wait_value(wait)
}

# A function from an operation to the waiter that is meant for it, or NULL.
waiter_wanted <- function(name, success, failure) {
  if (!is.null(success) || !is.null(failure)) {
    if (!is.null(name)) {
      stop(error_config("Give either a waiter or `success` and `failure`.", "waiter"))
    }
    made <- waiter_made(success, failure)
    return(function(operation) made)
  }
  if (!is.null(name) && !is_string(name)) {
    stop(error_config("waiter must be the name of a waiter, a string.", "waiter"))
  }
  function(operation) waiter_of(operation, name)
}

waiter_advice <- function(name, operation) {
  model <- operation$model
  here <- names(waiter_names(model, operation$name))
  if (length(here) > 0) {
    return(sprintf("It has: %s.", some_of(here)))
  }
  all <- waiter_names(model)
  place <- if (is.null(name)) NA else match(TRUE, name == all | name == names(all))
  if (!is.na(place)) {
    called <- snake_case(waiter_get(model, all[[place]])$operation)
    return(sprintf("That waiter calls %s.", called))
  }
  "list_waiters() has those of a client; `success` takes an expression for any operation."
}

#' List the waiters of a service
#'
#' @param svc A client, such as `ec2(region = "us-east-1")`.
#' @return A data frame with a row for each waiter: `waiter` (a string, the name that
#'   [wait_until()] takes), `operation` (a string, such as `"describe_instances"`), `delay` (seconds
#'   between two polls) and `max_attempts` (how many polls there are at most).
#' @export
#' @examples
#' head(list_waiters(ec2(region = "us-east-1")))
list_waiters <- function(svc) {
  core <- if (inherits(svc, "claws_client")) client_core(svc)
  if (is.null(core)) {
    stop(error_config("svc must be a client, such as ec2().", "svc"))
  }
  model <- client_model(core)
  names <- waiter_names(model)
  waiters <- lapply(unname(names), function(name) waiter_get(model, name))
  data.frame(
    waiter = vapply(waiters, `[[`, "", "r_name"),
    operation = snake_case(vapply(waiters, `[[`, "", "operation")),
    delay = vapply(waiters, `[[`, 0, "delay"),
    max_attempts = vapply(waiters, `[[`, 0, "max_attempts"),
    stringsAsFactors = FALSE
  )
}
