# A client: a named list with a function for each operation and `.internal`, its configuration. The
# functions keep the configuration in their environment, so they can be taken out, passed around,
# saved and sent elsewhere; nothing in a client is alive.

# service: R's name. The other arguments are those of every constructor.
# parts: replacements for parts of the road, by name (see client_parts()).
client <- function(service, config, credentials, endpoint, region, parts = list()) {
  config <- config_make(config, credentials, endpoint, region)
  core <- list(service = service, config = config, parts = parts)
  client_bind(core, model_get(service))
}

# What tests and users may replace, and what stands there otherwise.
client_parts <- function() {
  list(
    transport = transport_curl,
    clock = Sys.time,
    env = env_get,
    credentials_chain = credentials_chain()
  )
}

client_part <- function(client, name) client$parts[[name]] %||% client_parts()[[name]]

client_bind <- function(core, model) {
  bound <- new.env(parent = topenv())
  bound$.client <- core
  operations <- lapply(seq_along(model$operations$name), function(place) {
    operation_bind(model, place, bound)
  })
  names(operations) <- model$operations$r_name
  structure(c(operations, list(.internal = list(config = core$config))), class = "claws_client")
}

# The emitted function of an operation, bound to a client: the same formals, the same body.
operation_bind <- function(model, place, bound) {
  body <- call(
    "{",
    call(
      "invoke",
      quote(.client),
      model$service$name,
      model$operations$name[[place]],
      quote(.params())
    )
  )
  bare <- as.function(c(operation_formals(model, place), body), envir = bound)
  structure(bare, class = "claws_operation")
}

# The client that an emitted function uses by itself: made from the environment, once a session.
client_default <- function(service) {
  core <- the$clients[[service]]
  if (is.null(core)) {
    core <- list(
      service = service,
      config = config_make(list(), list(), NULL, NULL),
      parts = list()
    )
    the$clients[[service]] <- core
  }
  core
}

client_forget <- function() the$clients <- NULL

# Configuration and service of a client, from one of its operations.
client_core <- function(client) {
  operation <- Find(is.function, unclass(client))
  if (is.null(operation)) NULL else environment(operation)$.client
}

#' @export
`[.claws_client` <- function(x, i) {
  structure(unclass(x)[i], class = "claws_client")
}

#' @export
format.claws_client <- function(x, n = 10, ...) {
  core <- client_core(x)
  operations <- Filter(is.function, unclass(x))
  shown <- utils::head(operations, n)
  lines <- sprintf("  $%s(%s)", names(shown), vapply(shown, operation_signature, ""))
  more <- length(operations) - length(shown)
  c(
    sprintf("<claws_client: %s>", core$service),
    sprintf("  region:     %s", region_label(core$config)),
    sprintf("  endpoint:   %s", if (core$config$endpoint == "") "AWS's" else core$config$endpoint),
    sprintf("  operations: %d", length(operations)),
    if (is.finite(n)) strtrim(lines, getOption("width")) else lines,
    if (more > 0) sprintf("  ... and %d more: print(n = Inf), names()", more)
  )
}

#' @export
print.claws_client <- function(x, n = 10, ...) {
  writeLines(format(x, n = n, ...))
  invisible(x)
}

#' @export
print.claws_operation <- function(x, ...) {
  invocation <- body(x)[[2]]
  operation <- operation_get(model_get(invocation[[3]]), invocation[[4]])
  writeLines(c(
    sprintf("<claws_operation: %s>", operation$name),
    strwrap(
      sprintf("%s(%s)", operation$r_name, operation_signature(x)),
      indent = 2,
      exdent = 4,
      width = getOption("width")
    ),
    sprintf("  help: ?%s", operation_function(operation))
  ))
  invisible(x)
}

operation_signature <- function(operation) paste(names(formals(operation)), collapse = ", ")
