# The answers of the rest protocols: see protocol-rest.R, whose formats read the bodies.

# The members of a structure from status, headers and body, in the order of the model. columns: see
# rest_columns(); NULL where there is no structure.
rest_read <- function(
  operation,
  response,
  format,
  shape = operation$output,
  columns = operation$ready$reads
) {
  if (is.null(columns)) {
    return(list())
  }
  body <- rest_read_body(operation, response, shape, format, columns)
  read <- .Call(
    c_rest_read,
    response$headers,
    response$header_names,
    response$status,
    body,
    columns
  )
  output <- read[[1L]]
  left <- read[[2L]]
  if (length(left) == 0L) {
    output
  } else {
    rest_read_left(output, left, response, columns, operation$model)
  }
}

rest_read_error <- function(operation, response, format, shape) {
  rest_read(operation, response, format, shape, rest_columns(operation$model, shape))
}

# The output with those members that stand in headers as lists or as JSON. left: their rows.
rest_read_left <- function(output, left, response, columns, model) {
  for (row in left) {
    text <- response$headers[[columns$header[[row]]]]
    output[[columns$name[[row]]]] <- withCallingHandlers(
      rest_read_header(text, columns$place[[row]], model),
      claws_unreadable = function(e) {
        stop(error_unreadable(sprintf("header %s: %s", columns$wire[[row]], conditionMessage(e))))
      }
    )
  }
  output[order(match(names(output), columns$name))]
}

rest_read_header <- function(text, place, model) {
  if (has_trait(model$members, "jsonvalue", place)) {
    return(.Call(c_json_parse, .Call(c_scalar_read, text, match("blob", shape_types))))
  }
  type <- member_type(model, place)
  if (type != "list") {
    return(.Call(c_scalar_read, text, match(type, shape_types)))
  }
  element <- list_element(model, place)
  elements <- lapply(header_elements(text, member_type(model, element)), function(one) {
    rest_read_header(one, element, model)
  })
  do.call(c, elements)
}

# The elements of a list in a header. A time has a comma of its own; a quoted string may have some.
header_elements <- function(text, type) {
  if (type == "timestamp") {
    pattern <- "[^,]*, [^,]*GMT|[^,]+"
  } else {
    pattern <- "\"(\\\\.|[^\"\\\\])*\"|[^,]+"
  }
  elements <- ini_trim(regmatches(text, gregexpr(pattern, text))[[1]])
  quoted <- grepl("^\".*\"$", elements)
  elements[quoted] <- gsub("\\\\(.)", "\\1", substr(elements, 2, nchar(elements) - 1)[quoted])
  elements[elements != ""]
}

# The members that stand in the body, or NULL.
rest_read_body <- function(operation, response, shape, format, columns) {
  if (columns$payload == 0L) {
    return(if (columns$reads_body) format$read(response$body, shape, operation))
  }
  value <- if (columns$is_events) {
    event_stream(operation, response, columns$payload, function(bytes, shape) {
      format$read(bytes, shape, operation)
    })
  } else {
    switch(
      columns$payload_type,
      blob = response$body,
      string = response_text(response),
      format$read(response$body, operation$model$members$shape[[columns$payload]], operation)
    )
  }
  output <- list(value)
  names(output) <- columns$payload_name
  output
}
