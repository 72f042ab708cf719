# A client: a named list with a function for each operation and `.internal`, its configuration. The
# functions keep the configuration in their environment, so they can be taken out, passed around,
# saved and sent elsewhere; nothing in a client is alive.

# service: R's name. The other arguments are those of every constructor.
# parts: replacements for parts of the road, by name (see client_part()).
# model: the file of the service's model, where that did not come with the package.
client <- function(
  service,
  config,
  credentials,
  endpoint,
  region,
  parts = list(),
  model = models_find(service),
  profile = NULL
) {
  if (is_text(config)) {
    stop(error_config_text(service, config))
  }
  config <- config_make(config, credentials, endpoint, region, profile)
  core <- client_core_make(service, config, parts, model)
  client_bind(core, model_get(service, model), config)
}

# An operation of a client's service, with all that follows for its calls from this client: the
# endpoint rules, the stops, the retry policy, the client's memory (`shared`) and one of its own. It
# is an environment, where a field is found at once, and locked, since it serves many calls.
client_operation <- function(client, name) {
  shared <- client_memory(client)
  operation <- shared$operations[[name]]
  if (is.null(operation)) {
    operation <- operation_get(client_model(client), name)
    protocol_check(operation)
    if (has_rules(operation$model)) {
      operation$rules <- rules_get(operation$model)
      operation$endpoint_by <- endpoint_by(operation, operation$rules)
      operation$endpoint_account <- endpoint_asks_account(operation$rules)
    }
    operation$anonymous <- operation$anonymous || client$settings$credentials$anonymous
    operation$stops <- call_stops(client, operation)
    operation$policy <- retry_policy(client)
    operation$max_attempts <- operation$policy$max_attempts(client, operation)
    operation$first_attempt <- retry_said(1L, operation$max_attempts, operation$policy)
    operation$shared <- shared
    operation$memory <- state_new()
    operation <- list2env(operation, parent = emptyenv())
    lockEnvironment(operation, bindings = TRUE)
    shared$operations[[name]] <- operation
  }
  operation
}

# config: as it was given, for people to look at and to change.
client_bind <- function(core, model, config) {
  bound <- new.env(parent = topenv())
  bound$.client <- core
  bound$.config <- config
  operations <- model$operations
  bind <- operation_binder(model, bound)
  functions <- .mapply(bind, list(operations$name, operations$input), NULL)
  names(functions) <- operations$r_name
  functions <- c(functions, extras_bind(core$service, bound))
  structure(
    c(functions, list(.internal = list(config = config))),
    class = c("claws_client", "list")
  )
}

# Makes the function of an operation from its name and the number of its input: the emitted one's
# formals and body, in the environment that holds the client. R would refuse an unknown argument
# before any code of ours runs, in words of its own; with `...` it is ours to refuse.
operation_binder <- function(model, bound) {
  service <- model$service$name
  formals <- operation_formals(model, alist(... = ))
  function(name, input) {
    body <- call("{", call("invoke", quote(.client), service, name, quote(.params(...))))
    operation <- eval(call("function", formals(input), body), bound)
    class(operation) <- "claws_operation"
    operation
  }
}

# The client with another configuration, which all its functions know.
client_configure <- function(client, config) {
  old <- environment(client_bound(client))
  core <- old$.client
  config <- config_make(config, list(), NULL, NULL, defaults = NULL)
  bound <- list2env(as.list(old, all.names = TRUE), parent = parent.env(old))
  made <- client_core_make(core$service, config, core$parts, core$model)
  bound$.client <- c(made, core[setdiff(names(core), names(made))])
  bound$.config <- config
  fields <- lapply(unclass(client), function(f) {
    if (is.function(f) && identical(environment(f), old)) {
      environment(f) <- bound
    }
    f
  })
  if (!is.null(fields$.internal)) {
    fields$.internal <- list(config = config)
  }
  structure(fields, class = oldClass(client))
}

client_assign <- function(client, name, value) {
  known <- !is.null(client_bound(client))
  if (identical(name, ".internal") && known && is.list(value) && is.list(value$config)) {
    return(client_configure(client, value$config))
  }
  fields <- unclass(client)
  fields[[name]] <- value
  structure(fields, class = oldClass(client))
}

# A field of a client by its whole name. Another name is an error, since R would say no more than
# that NULL is no function.
#' @export
`$.claws_client` <- function(x, name) {
  field <- .subset2(x, name)
  if (is.null(field)) client_missing(x, name, substitute(x)) else field
}

#' @export
`[[.claws_client` <- function(x, i, exact = TRUE) {
  field <- .subset2(x, i)
  if (is.null(field) && is_text(i)) client_missing(x, i, substitute(x)) else field
}

# written: the expression of the client. Front ends ask for names that begin with a dot.
client_missing <- function(client, name, written) {
  if (!startsWith(name, ".")) {
    known <- setdiff(names(client), ".internal")
    call <- call("$", written, as.name(name))
    hint <- client_name_hint(client, name)
    stop(error_unknown_operation(client_core(client)$service, name, known, call, hint))
  }
}

# An assignment to svc$.internal$config$region takes effect.
#' @export
`$<-.claws_client` <- function(x, name, value) client_assign(x, name, value)

#' @export
`[[<-.claws_client` <- function(x, i, value) client_assign(x, i, value)

#' @export
`[.claws_client` <- function(x, i) {
  unknown <- if (is.character(i)) setdiff(i, names(x))
  if (length(unknown) > 0) {
    client_missing(x, unknown[[1]], substitute(x))
  }
  structure(unclass(x)[i], class = oldClass(x))
}
