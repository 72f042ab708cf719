# svc$wait_until: the waiters of a client's service, each as a function with the operation's
# arguments. It is wait_until() itself, which finds its client as an operation does.

# The arguments of wait_until() that a waiter takes beside the operation's.
waiter_arguments <- function() {
  list(.delay = NULL, .timeout = NULL, .max_attempts = NULL, .progress = NULL, .on_poll = NULL)
}

waiter_argument_texts <- c(
  .delay = "Seconds between two polls.",
  .timeout = "Seconds after which the wait is given up.",
  .max_attempts = "How many polls there are at most.",
  .progress = "Whether a line shows the current values.",
  .on_poll = "A function that is called with the answer to each poll."
)

# The function of a client's waiter. service: R's name. name: AWS's name of the waiter. params: the
# arguments of the operation. how: those of the waiter, as wait_how() has them.
wait_for <- function(client, service, name, params, how, written = sys.call(-1)) {
  client <- client %||% client_default(service)
  waiter <- waiter_get(client_model(client), name)
  operation <- client_operation(client, waiter$operation)
  tryCatch(
    {
      given <- params_given(params, operation, names(written), names(waiter_arguments()))
      wait_run(wait_new(client, operation, given, waiter, how))
    },
    claws_error = function(error) stop(error_written(error, written))
  )
}

# The function of a waiter, which knows its client as an operation does. bound: the environment of
# the client's functions.
waiter_bind <- function(bound, name) {
  core <- bound$.client
  model <- client_model(core)
  called <- waiter_get(model, name)$operation
  input <- model$operations$input[match(called, model$operations$name)]
  if (is.na(input)) {
    stop(error_waiter_model(name, "its operation does not exist"))
  }
  own <- waiter_arguments()
  formals <- operation_formals(model, c(own, alist(... = )))(input)
  how <- as.call(lapply(c("wait_how", names(own)), as.name))
  wait <- call("wait_for", quote(.client), core$service, name, quote(.params(...)), how)
  waiter <- eval(call("function", formals, call("{", wait)), bound)
  structure(waiter, class = "claws_waiter", srcref = NULL)
}

waiters_bound <- function(x) environment(x)
waiters_names <- function(x) waiter_names(client_model(waiters_bound(x)$.client))

#' @export
`$.claws_waiters` <- function(x, name) {
  names <- waiters_names(x)
  place <- match(TRUE, name == names(names) | name == names)
  if (is.na(place)) {
    stop(error_unknown_waiter(name, names(names), waiters_bound(x)$.client$service))
  }
  waiter_bind(waiters_bound(x), names[[place]])
}

#' @export
`[[.claws_waiters` <- function(x, i) `$.claws_waiters`(x, i)

#' @export
names.claws_waiters <- function(x) names(waiters_names(x))

#' @export
.DollarNames.claws_waiters <- function(x, pattern = "") {
  found <- grep(pattern, names(x), value = TRUE)
  attr(found, "helpHandler") <- "claws:::help_handler"
  found
}

#' @export
print.claws_waiters <- function(x, ...) {
  names <- names(x)
  service <- waiters_bound(x)$.client$service
  shown <- if (length(names) > 0) sprintf("  $%s()", names) else "  none: give `success` instead"
  writeLines(c(
    sprintf("<claws_waiters: %d of %s>", length(names), service),
    shown,
    "  help: ?wait_until"
  ))
  invisible(x)
}

# The waiter that a client's function waits by.
waiter_bound <- function(x) {
  invocation <- body(x)[[2]]
  waiter_get(client_model(environment(x)$.client), invocation[[4]])
}

# The operation that it calls.
waiter_operation <- function(x) {
  operation_get(client_model(environment(x)$.client), waiter_bound(x)$operation)
}

#' @export
print.claws_waiter <- function(x, ...) {
  waiter <- waiter_bound(x)
  core <- environment(x)$.client
  width <- getOption("width")
  call <- sprintf("%s(%s)", waiter$r_name, operation_signature(x))
  rules <- vapply(
    waiter$acceptors,
    function(acceptor) sprintf("%s: %s", acceptor$state, acceptor_why(acceptor)),
    ""
  )
  writeLines(c(
    sprintf("<claws_waiter: %s>", waiter$r_name),
    strwrap(waiter_title(waiter), indent = 2, exdent = 2, width = width),
    strwrap(call, indent = 2, exdent = 4, width = width),
    strwrap(rules, indent = 2, exdent = 4, width = width),
    sprintf("  help: ?wait_until, ?%s_%s", core$service, snake_case(waiter$operation))
  ))
  invisible(x)
}

waiter_title <- function(waiter) {
  sprintf(
    "Calls %s about every %s s, for up to %s s.",
    waiter$operation,
    format_whole(waiter$delay),
    format_whole(waiter$delay * waiter$max_attempts)
  )
}
