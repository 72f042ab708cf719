# verb(call): functions that are given the call of an operation and do with it something else than
# to perform it, such as claws_save(svc$get_object(...), file). They evaluate their argument; the
# first operation that is entered meanwhile, and that the verb is for, takes the verb along. It does
# so before the operation's own arguments are evaluated: calls among these have nothing to do with
# the verb. So a call may stand in a function, a pipe, do.call() or lapply(). Where the argument is
# nothing but a call of an operation that the verb is not for, that call is not made.

# Evaluates code, whose first fitting call is given to drive() in place of call_perform(). Returns
# the value of the code, or what missing() makes of it when there was no such call.
# fits: whether the verb is for an operation. refuse: signals that it is not for the one in code.
# An argument that the operation of a call does not have is told in claws' words, too.
capture <- function(code, drive, fits, missing, refuse) {
  withCallingHandlers(
    capture_within(code, drive, fits, missing, refuse),
    simpleError = unused_refuse
  )
}

capture_within <- function(code, drive, fits, missing, refuse) {
  before <- the$capture
  on.exit(the$capture <- before)
  the$capture <- list(drive = drive, fits = fits, refuse = refuse, frame = sys.nframe())
  value <- code # evaluated here, with no frame between
  if (is.null(the$capture)) value else missing(value)
}

# The driver of an operation's call: that of the verb that waits, if it is for this operation.
# frame: the number of the frame of the operation's function. otherwise: the driver of a call that
# no verb takes.
capture_take <- function(operation, frame, otherwise) {
  capture <- the$capture
  if (!capture$fits(operation)) {
    if (capture_is_whole(frame, capture$frame)) {
      capture$refuse(operation)
    }
    return(otherwise)
  }
  the$capture <- NULL
  capture$drive
}

# Whether a call is all that there is in the argument of a verb: it stands alone, or in do.call().
# frame, begun: the numbers of the frames of the operation's function and of capture_within().
capture_is_whole <- function(frame, begun) {
  first <- begun + 1L
  alone <- frame == first || frame == first + 1L && capture_is_done(sys.call(frame), first)
  alone && identical(sys.call(first), capture_expression(sys.frame(begun)))
}

# Whether do.call(), in the frame `first`, made a call of a function; one that stands among its
# arguments names its function.
capture_is_done <- function(call, first) {
  identical(sys.function(first), base::do.call) && is.function(call[[1L]])
}

# The argument of a verb as its user wrote it; functions hand it on by its name. env: the frame of
# capture_within().
capture_expression <- function(env) {
  expression <- quote(code)
  while (is.symbol(expression) && exists(as.character(expression), env, inherits = FALSE)) {
    expression <- do.call(substitute, list(expression, env))
    env <- do.call(parent.frame, list(), envir = env)
  }
  expression
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
    exact_attr(value, "call") %||%
      stop(error_config(
        "It has no call of an operation in it, such as svc$list_buckets().",
        setting = "call"
      ))
  }
  tryCatch(
    capture(code, leave, function(operation) TRUE, of_request, identity),
    claws_captured = function(condition) condition$captured
  )
}
