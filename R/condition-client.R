# Conditions of clients: what they do not have.

error_unknown_service <- function(service) {
  near <- services_near(service)
  claws_condition(
    paste(
      c(
        sprintf("There is no service called \"%s\".", service),
        if (length(near) > 0) sprintf("Did you mean %s?", paste0(near, "()", collapse = " or ")),
        "claws_services() lists all."
      ),
      collapse = " "
    ),
    class = "claws_unknown_service",
    service = service,
    nearest = near
  )
}

# name: of a field that a client does not have. known: those that it has. written: the call that
# asks for it. hint: a sentence that says more than the nearest names, or NULL.
error_unknown_operation <- function(service, name, known, written, hint = NULL) {
  others <- sprintf(
    "names() of the client lists them; claws_search(\"%s\") looks in all services.",
    text_replace(name, "_", " ")
  )
  claws_condition(
    paste(
      sprintf("%s has no operation \"%s\".", service %||% "The client", name),
      hint %||% did_you_mean(name, known) %||% others
    ),
    class = "claws_unknown_operation",
    call = call_bare(written),
    service = service,
    operation = name,
    nearest = nearest_names(name, known)
  )
}

# near: topics that may be meant.
error_unknown_topic <- function(topic, near = character()) {
  claws_condition(
    paste(
      c(
        sprintf("There is no help page \"%s\".", topic),
        if (length(near) > 0) sprintf("Did you mean %s?", paste(near, collapse = " or ")),
        sprintf("Look for it: claws_search(\"%s\").", gsub("[_$]+", " ", topic))
      ),
      collapse = " "
    ),
    class = "claws_unknown_topic",
    topic = topic,
    nearest = near
  )
}

error_unsupported <- function(operation, what) {
  claws_condition(
    sprintf("%s cannot be called yet: %s.", operation$name, what),
    class = "claws_unsupported",
    call = operation_call(operation),
    operation = operation$name
  )
}

error_no_pane <- function() {
  claws_condition(
    "There is no connections pane here: RStudio and Positron have one. s3_ls() lists buckets.",
    class = "claws_unsupported"
  )
}

error_no_answer <- function(operation) {
  claws_condition(
    sprintf(
      "%s has no answer: give claws_stub() one, %s = list(...).",
      operation$name,
      operation$r_name
    ),
    class = "claws_no_answer",
    call = operation_call(operation),
    operation = operation$name
  )
}

error_client_method <- function(client, name, known) {
  message <- if (is_text(name)) {
    paste(
      sprintf("%s has no operation \"%s\".", client$service, name),
      did_you_mean(name, known) %||% "names() of the client lists them."
    )
  } else {
    sprintf("client_method must be the name of an operation, a string, not %s.", describe(name))
  }
  error_config(message, setting = "client_method")
}
