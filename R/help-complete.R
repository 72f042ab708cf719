# Completion and F1: what a front end asks for when `svc$` is typed.

#' @importFrom utils .DollarNames
#' @export
.DollarNames.claws_client <- function(x, pattern = "") {
  operations <- names(Filter(is.function, unclass(x)))
  found <- grep(pattern, operations, value = TRUE)
  attr(found, "helpHandler") <- "claws:::help_handler"
  found
}

# Asked by RStudio about an operation in a list of completions ("completion"), about one of its
# arguments ("parameter"), and for the address of its page when F1 is pressed ("url").
# topic: the name of the operation. source: the text of what stands before the `$`, or its value;
# about an argument, there is no topic, and the source is that of the operation: "svc$list_things".
help_handler <- function(type = c("completion", "parameter", "url"), topic, source, ...) {
  bound <- help_bound(topic, help_source(source))
  if (is.null(bound)) {
    return(NULL)
  }
  is_operation <- inherits(bound, "claws_operation")
  operation <- if (is_operation) operation_of(bound)
  switch(
    match.arg(type),
    completion = list(
      title = if (is_operation) operation_function(operation) else help_topic(bound),
      signature = sprintf("%s(%s)", topic, operation_signature(bound)),
      description = help_description(bound, operation)
    ),
    parameter = help_parameters(bound, operation),
    url = help_url(claws_help(bound))
  )
}

help_parameters <- function(bound, operation) {
  names <- bound_arguments(bound)
  texts <- if (inherits(bound, "claws_waiter")) {
    c(argument_texts(waiter_operation(bound)), waiter_argument_texts)
  } else if (!is.null(operation)) {
    argument_texts(operation)
  }
  said <- as.vector(texts)[match(names, names(texts))]
  list(args = names, arg_descriptions = ifelse(is.na(said), "", said))
}

help_description <- function(bound, operation) {
  if (inherits(bound, "claws_waiter")) {
    return(waiter_title(waiter_bound(bound)))
  }
  if (is.null(operation)) "" else operation_title(operation)
}

# The value of a front end's text, or NULL where it has none.
help_source <- function(source) {
  if (!is.character(source)) {
    return(source)
  }
  catch_error(eval(parse(text = source), globalenv()))
}

# The operation that a front end means: one of a client, or the value itself where it says no name.
help_bound <- function(topic, value) {
  if (length(topic) == 1) {
    value <- help_member(value, topic)
  }
  if (inherits(value, c("claws_operation", "claws_extra", "claws_waiter"))) value
}

help_member <- function(value, name) {
  if (inherits(value, "claws_client")) {
    return(unclass(value)[[name]])
  }
  if (inherits(value, "claws_waiters") && name %in% names(value)) value[[name]]
}

# Where a page can be looked at: R's own help server for an installed one, a file for another.
help_url <- function(page, port = suppressMessages(tools::startDynamicHelp(NA))) {
  if (inherits(page, "claws_page")) {
    return(file_url(help_html(page)))
  }
  path <- text_parts(page[[1]], "/")
  sprintf(
    "http://127.0.0.1:%d/library/%s/html/%s.html",
    port,
    path[[length(path) - 2]],
    path[[length(path)]]
  )
}
