# What a client and its operations show of themselves.

#' @export
format.claws_client <- function(x, n = 0, ...) {
  core <- client_core(x)
  if (is.null(core)) {
    return("<claws_client: no operations>")
  }
  operations <- Filter(function(f) inherits(f, "claws_operation"), unclass(x))
  shown <- utils::head(operations, n)
  lines <- sprintf("  $%s(%s)", names(shown), vapply(shown, operation_signature, ""))
  c(
    sprintf("<claws_client: %s>", core$service),
    sprintf("  region:      %s", if (core$settings$region == "") "none" else core$settings$region),
    sprintf("  endpoint:    %s", if (core$place$url == "") "AWS's" else mask_url(core$place$url)),
    sprintf("  credentials: %s", credentials_origin(core)),
    sprintf("  operations:  %d, see names() and print(n = Inf)", length(operations)),
    if (is.finite(n)) strtrim(lines, getOption("width")) else lines
  )
}

# Where a client's credentials come from, as far as that is known without asking for them.
credentials_origin <- function(core) {
  given <- core$config$credentials
  if (given$anonymous) {
    return("none, requests are not signed")
  }
  kept <- the$credentials[[credentials_key(core)]]
  for (provider in list(credentials_static, credentials_env)) {
    found <- tryCatch(provider(core), claws_error = function(e) NULL)
    if (is_credentials(found)) {
      return(found$source)
    }
  }
  if (!is.null(kept)) {
    return(kept$credentials$source)
  }
  if (given$profile != "") sprintf("profile %s", given$profile) else "looked for at the first call"
}

#' @export
print.claws_client <- function(x, n = 0, ...) {
  writeLines(format(x, n = n, ...))
  invisible(x)
}

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

# What an operation does, in a sentence.
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
