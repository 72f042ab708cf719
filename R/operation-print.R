# Print of an operation.

#' @export
print.claws_operation <- function(x, ...) {
  operation <- operation_of(x)
  topic <- operation_function(operation)
  packaged <- is.null(operation$model$source)
  found <- if (packaged) match(operation$model$service$name, services_get()$name) else NA
  elsewhere <- !is.na(found) && services_get()$package[[found]] != "claws"
  call <- sprintf("%s(%s)", operation$r_name, operation_signature(x))
  wrapped <- function(text, exdent) {
    strwrap(text, indent = 2, exdent = exdent, width = getOption("width"))
  }
  writeLines(c(
    sprintf("<claws_operation: %s>", operation$name),
    if (!is.na(found)) wrapped(operation_title(operation), 2),
    wrapped(call, 4),
    wrapped(operation_notes(operation), 4),
    if (packaged) sprintf(if (elsewhere) "  help: claws_help(\"%s\")" else "  help: ?%s", topic)
  ))
  invisible(x)
}

# Notes on an operation: its errors, pages and waiters.
operation_notes <- function(operation) {
  model <- operation$model
  errors <- vapply(operation_errors(operation), function(shape) shape_error_code(model, shape), "")
  names <- waiter_names(model)
  called <- vapply(names, function(name) waiter_get(model, name)$operation, "")
  waiters <- names(names)[called == operation$name]
  c(
    if (length(errors) > 0) paste("errors:", paste(errors, collapse = ", ")),
    if (!is.null(pages_row(operation))) "pages: paginate(), paginate_all(), claws_table()",
    if (length(waiters) > 0) {
      paste("waiters:", paste(sprintf("svc$wait_until$%s()", waiters), collapse = ", "))
    }
  )
}

# The operation that a client's function calls.
operation_of <- function(bound) {
  invocation <- body(bound)[[2]]
  operation_get(model_get(invocation[[3]], environment(bound)$.client$model), invocation[[4]])
}

operation_signature <- function(operation) paste(bound_arguments(operation), collapse = ", ")

# The title of an operation: a sentence.
operation_title <- function(operation) {
  service <- operation$model$service$name
  if (!is.null(operation$model$source)) {
    return("")
  }
  place <- match(operation$name, operation$model$operations$name)
  rd_plain(docs_get(service)$title[[place]])
}

# The text of a title in Rd.
rd_plain <- function(text) gsub("\\\\([%{}\\\\])", "\\1", text)
