# Print of an operation.

#' @export
print.claws_operation <- function(x, ...) {
  operation <- operation_of(x)
  topic <- operation_function(operation)
  packaged <- is.null(operation$model$source)
  found <- if (packaged) match(operation$model$service$name, services_get()$name) else NA
  elsewhere <- !is.na(found) && services_get()$package[[found]] != "claws"
  width <- getOption("width")
  call <- sprintf("%s(%s)", operation$r_name, operation_signature(x))
  writeLines(c(
    sprintf("<claws_operation: %s>", operation$name),
    if (!is.na(found)) strwrap(operation_title(operation), indent = 2, exdent = 2, width = width),
    strwrap(call, indent = 2, exdent = 4, width = width),
    if (packaged) sprintf(if (elsewhere) "  help: claws_help(\"%s\")" else "  help: ?%s", topic)
  ))
  invisible(x)
}

# The operation that a client's function calls.
operation_of <- function(bound) {
  invocation <- body(bound)[[2]]
  operation_get(model_get(invocation[[3]], environment(bound)$.client$model), invocation[[4]])
}

operation_signature <- function(operation) paste(names(formals(operation)), collapse = ", ")

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
