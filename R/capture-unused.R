# An argument that an emitted function, such as s3_get_object(), does not have. Those of a client
# take `...` and refuse it; emitted ones have the arguments of their operation alone. R matches
# arguments before any code of a function runs, and signals an error of its own, which only code
# further out can see: a verb that the call stands in tells it in claws' words. A call without a
# verb is told by R itself, since nothing of claws is on the stack then.

# Signals claws_invalid_params in place of R's error, where that is of a call of an operation.
unused_refuse <- function(error) {
  written <- conditionCall(error)
  if (!is.call(written) || !unused_is(conditionMessage(error))) {
    return(invisible())
  }
  bound <- unused_bound(written[[1]])
  unknown <- if (!is.null(bound)) setdiff(names(written)[-1], c("", names(formals(bound))))
  if (length(unknown) > 0L) {
    operation <- operation_of(bound)
    problems <- vapply(unknown, describe_unknown, "", known = operation_arguments(operation))
    stop(error_written(error_invalid_params(operation, problems), written))
  }
}

# R says it in the user's language, and gives it no class.
unused_is <- function(message) {
  said <- c(1L, 2L)
  said <- vapply(said, ngettext, "", "unused argument %s", "unused arguments %s", domain = "R")
  any(startsWith(message, sub("%s.*", "", said)))
}

# The function of an operation that a call names, or NULL. The frame of the call is one of those on
# the stack.
unused_bound <- function(head) {
  name <- if (is.function(head)) head else call_bare(head)
  if (is.null(name)) {
    return(NULL)
  }
  frames <- c(rev(sys.frames()), globalenv())
  Find(is_invoking, lapply(frames, function(frame) catch_error(eval(name, frame))))
}

is_invoking <- function(x) {
  is.function(x) &&
    is.call(body(x)) &&
    length(body(x)) == 2L &&
    is.call(body(x)[[2]]) &&
    identical(body(x)[[2]][[1]], quote(invoke))
}
