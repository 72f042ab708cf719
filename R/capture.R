# verb(call): functions that are given the call of an operation and do with it something else than
# to perform it, such as claws_save(svc$get_object(...), file). They evaluate their argument; the
# first operation that is entered meanwhile, and that the verb is for, takes the verb along. It does
# so before the operation's own arguments are evaluated: calls among these have nothing to do with
# the verb. So a call may stand in a function, a pipe, do.call() or lapply().

# Evaluates code, whose first fitting call is given to drive() in place of call_perform(). Returns
# the value of the code.
# fits: whether the verb is for an operation. missing: the error when there was no such call.
capture <- function(code, drive, fits, missing) {
  before <- the$capture
  on.exit(the$capture <- before)
  the$capture <- list(drive = drive, fits = fits)
  value <- force(code)
  if (!is.null(the$capture)) {
    stop(missing)
  }
  value
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
# happens, but what on.exit() of its functions does.
capture_call <- function(code) {
  leave <- function(call) {
    signalCondition(structure(
      class = c("claws_captured", "condition"),
      list(message = "The call was captured.", call = NULL, captured = call)
    ))
  }
  missing <- error_config("There is no call of an operation in it.", setting = "...")
  tryCatch(
    capture(code, leave, function(operation) TRUE, missing),
    claws_captured = function(condition) condition$captured
  )
}
