# verb(call): functions that are given the call of an operation and do with it something else than
# to perform it, such as claws_save(svc$get_object(...), file). They evaluate their argument; the
# first operation that is entered meanwhile, and that the verb is for, takes the verb along. It does
# so before the operation's own arguments are evaluated: calls among these have nothing to do with
# the verb. So a call may stand in a function, a pipe, do.call() or lapply().

# Evaluates code, whose first fitting call is given to drive() in place of call_perform(). Returns
# the value of the code, or what missing() makes of it when there was no such call.
# fits: whether the verb is for an operation.
capture <- function(code, drive, fits, missing) {
  before <- the$capture
  on.exit(the$capture <- before)
  the$capture <- list(drive = drive, fits = fits)
  value <- force(code)
  if (is.null(the$capture)) value else missing(value)
}

# The driver of the verb that waits for this operation, or NULL.
capture_take <- function(operation) {
  capture <- the$capture
  if (is.null(capture) || !capture$fits(operation)) {
    return(NULL)
  }
  the$capture <- NULL
  capture$drive
}

# The first call that is entered while code is evaluated, which is left there: nothing after it
# happens, but what on.exit() of its functions does. Where there is none, the value
# of code may be that of claws_request(), which has one.
capture_call <- function(code) {
  leave <- function(call) {
    signalCondition(structure(
      class = c("claws_captured", "condition"),
      list(message = "The call was captured.", call = NULL, captured = call)
    ))
  }
  of_request <- function(value) {
    attr(value, "call", exact = TRUE) %||%
      stop(error_config("There is no call of an operation in it.", setting = "call"))
  }
  tryCatch(
    capture(code, leave, function(operation) TRUE, of_request),
    claws_captured = function(condition) condition$captured
  )
}
