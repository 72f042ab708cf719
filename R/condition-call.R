# The call of a condition: what its user wrote, without the arguments, which may be secret.

# An operation that its user calls by itself: s3()$get_object().
operation_call <- function(operation) {
  as.call(list(call("$", call(operation$model$service$name), as.name(operation$r_name))))
}

# The condition with the call as it was written. written: the call of the operation's function, or
# NULL. The name of an argument of lapply() or map() says nothing: the operation is named instead.
error_written <- function(error, written) {
  function_written <- call_function(written)
  if (!is.null(function_written)) {
    error$call <- as.call(list(function_written))
  }
  error
}

call_function <- function(written) {
  if (!is.call(written) || is.symbol(written[[1]]) && nameless(written[[1]])) {
    return(NULL)
  }
  call_bare(written[[1]])
}

nameless <- function(symbol) as.character(symbol) %in% c("FUN", "f", ".f", "...furrr_fn")

# An expression that leads to a function, without arguments; NULL where it is more than names.
call_bare <- function(x) {
  if (is.symbol(x) || is.character(x)) {
    return(x)
  }
  if (!is.call(x)) {
    return(NULL)
  }
  parts <- if (is_path(x)) lapply(as.list(x)[-1], call_bare) else list()
  head <- if (is_path(x)) x[[1]] else call_bare(x[[1]])
  if (is.null(head) || any(vapply(parts, is.null, NA))) NULL else as.call(c(head, parts))
}

is_path <- function(x) {
  is.symbol(x[[1]]) && as.character(x[[1]]) %in% c("$", "[[", "@", "::", ":::") && length(x) == 3L
}
