# Conditions of pages.

# passed: an operation that was called but has no pages, or NULL.
error_no_paginator <- function(passed) {
  what <- if (is.null(passed)) {
    "There is no call of an operation that answers in pages."
  } else {
    sprintf("%s does not answer in pages.", passed$name)
  }
  claws_condition(
    paste(what, "list_paginators() of a client names those that do."),
    class = "claws_no_paginator",
    call = if (!is.null(passed)) operation_call(passed),
    operation = passed$name
  )
}

# A listing that says that there is more, without a token that leads on.
error_endless <- function(operation) {
  claws_condition(
    sprintf(
      "%s says that there is more, but gives no token or the same one again: it would never end.",
      operation$name
    ),
    class = "claws_pagination_error",
    call = operation_call(operation),
    operation = operation$name
  )
}

error_pagination <- function(operation) {
  claws_condition(
    sprintf(
      paste(
        "%s gave the same token twice, so that its pages would never end.",
        "If that is how it ends its pages, use StopOnSameToken = TRUE."
      ),
      operation$name
    ),
    class = "claws_pagination_error",
    call = operation_call(operation),
    operation = operation$name
  )
}
