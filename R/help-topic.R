# From the many ways to name an operation to the topic of its page.

# The topic that a value or a text means. written: the expression that was given.
help_topic <- function(topic, written = NULL) {
  if (is.function(topic) || inherits(topic, "claws_client")) {
    return(help_value(topic, written))
  }
  if (!is.character(topic) || length(topic) != 1 || is.na(topic) || topic == "") {
    stop(error_config("topic must be the name of a function or an operation.", "topic"))
  }
  help_text(topic)
}

help_value <- function(value, written) {
  if (inherits(value, "claws_extra")) {
    return(extras_topic(value))
  }
  if (inherits(value, "claws_waiter")) {
    return("wait_until")
  }
  if (inherits(value, "claws_client")) {
    return(client_core(value)$service)
  }
  if (is_operation_function(value)) {
    return(operation_function(operation_of(value)))
  }
  help_text(paste(deparse(written), collapse = ""))
}

# Whether a function is an operation: one of a client, or an emitted one.
is_operation_function <- function(value) {
  if (inherits(value, "claws_operation")) {
    return(TRUE)
  }
  lines <- body(value)
  is.call(lines) &&
    length(lines) == 2 &&
    is.call(lines[[2]]) &&
    identical(lines[[2]][[1]], quote(invoke))
}

# `s3$put_object`, where s3 is the constructor and no client: its text. NULL for anything else.
help_written <- function(written, frame) {
  if (!is.call(written) || !identical(written[[1]], quote(`$`)) || !is.name(written[[2]])) {
    return(NULL)
  }
  made <- get0(as.character(written[[2]]), frame, mode = "any")
  if (is.null(made) || is.function(made)) paste(deparse(written), collapse = "")
}

# The topic of a text: as it is, or in other words: "S3 put object", "PutObject", "s3$put_object".
help_text <- function(text) {
  if (help_known(text)) {
    return(text)
  }
  words <- help_words(text)
  found <- help_service(words)
  if (is.null(found)) {
    return(help_operation(text, paste(words, collapse = "_")))
  }
  if (found$operation == "") {
    return(found$service)
  }
  topic <- paste(found$service, found$operation, sep = "_")
  if (help_known(topic)) topic else stop(error_unknown_topic(text, help_near(topic)))
}

# Words of a text in lower case; a word also begins where upper case does.
help_words <- function(text) {
  text <- gsub("([A-Z][a-z0-9]+)", "_\\1_", text)
  words <- strsplit(ascii_lower(text), "[^a-z0-9]+")[[1]]
  setdiff(words[words != ""], c("amazon", "aws"))
}

# The service that the first words name, with the operation that the others are. The longest name
# counts that leaves a known operation, or else the shortest.
help_service <- function(words) {
  counts <- rev(seq_len(min(4, length(words))))
  found <- lapply(counts, function(count) {
    row <- services_like(paste(words[seq_len(count)], collapse = ""))
    if (length(row) > 0) {
      list(
        service = services_get()$name[[row[[1]]]],
        operation = paste(words[-seq_len(count)], collapse = "_")
      )
    }
  })
  found <- Filter(Negate(is.null), found)
  whole <- Filter(function(f) help_known(paste(f$service, f$operation, sep = "_")), found)
  found <- c(whole, rev(found))
  if (length(found) > 0) found[[1]]
}

# The one operation of any service that a text names. Where several have it, the one that is used
# most, and the others are told.
help_operation <- function(text, operation) {
  corpus <- search_corpus()
  places <- which(endsWith(corpus$topic, paste0("_", operation)) & corpus$operation == operation)
  if (length(places) == 0) {
    stop(error_unknown_topic(text, help_near(paste(help_words(text), collapse = "_"))))
  }
  places <- places[order(-corpus$known[places])]
  topics <- corpus$topic[places]
  if (length(topics) > 1) {
    others <- utils::head(topics[-1], 5)
    message(sprintf("%s is also an operation of others: %s.", operation, toString(others)))
  }
  topics[[1]]
}

# Whether a page has the name: of a service, an operation, or another function.
help_known <- function(topic) {
  topic %in%
    c(services_get()$name, services_get()$export) ||
    topic %in% search_corpus()$topic ||
    length(utils::help((topic), package = "claws")) > 0
}

# Topics that may be meant.
help_near <- function(topic) {
  corpus <- search_corpus()
  service <- text_parts(topic, "_")[[1]]
  same <- corpus$topic[startsWith(corpus$topic, paste0(service, "_"))]
  near <- nearest_names(topic, same, most = 3L)
  if (length(near) > 0) {
    return(near)
  }
  ours <- corpus$package == "claws"
  unique(c(
    nearest_names(topic, corpus$topic[ours], most = 3L),
    corpus$topic[ours][corpus$operation[ours] %in% nearest_names(topic, corpus$operation[ours], 3L)]
  ))
}
