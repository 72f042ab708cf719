# The answers of the rest protocols: see protocol-rest.R, whose formats read the bodies.

rest_parse <- function(operation, response, format) {
  if (operation$output == 0L) {
    return(list())
  }
  rest_read(operation, response, operation$output, format)
}

# The members of a structure from status, headers and body, in the order of the model.
rest_read <- function(operation, response, shape, format) {
  model <- operation$model
  places <- shape_members(model, shape)
  location <- rest_location(model, places)
  output <- list()
  at <- 0L
  withCallingHandlers(
    for (i in which(location %in% read_locations)) {
      at <- places[[i]]
      output[[model$members$name[[at]]]] <- rest_read_located(response, at, location[[i]], model)
    },
    claws_unreadable = function(e) {
      stop(error_unreadable(sprintf(
        "header %s: %s",
        model$members$wire_name[[at]],
        conditionMessage(e)
      )))
    }
  )
  output <- c(output, rest_read_body(operation, response, shape, format))
  output[order(match(names(output), model$members$name[places]))]
}

# NULL where the answer has no such header.
rest_read_located <- function(response, place, location, model) {
  switch(
    location,
    statusCode = response$status,
    headers = rest_read_header_map(response, place, model),
    header = {
      text <- response$headers[[ascii_lower(model$members$wire_name[[place]])]]
      if (!is.null(text)) rest_read_header(text, place, model)
    }
  )
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

# The names of what is in the map keep their case.
rest_read_header_map <- function(response, place, model) {
  prefix <- if (model$members$explicit[[place]]) {
    ascii_lower(model$members$wire_name[[place]])
  } else {
    ""
  }
  found <- startsWith(names(response$headers), prefix)
  names <- substring(response$header_names[found], nchar(prefix) + 1)
  stats::setNames(as.list(unname(response$headers[found])), names)
}

rest_read_body <- function(operation, response, shape, format) {
  model <- operation$model
  payload <- shape_payload(model, shape)
  if (payload == 0L) {
    located <- rest_location(model, shape_members(model, shape)) %in% read_locations
    return(if (!all(located)) format$read(response$body, shape, operation))
  }
  name <- model$members$name[[payload]]
  if (payload == event_place(model, shape)) {
    stream <- event_stream(operation, response, payload, function(bytes, shape) {
      format$read(bytes, shape, operation)
    })
    return(stats::setNames(list(stream), name))
  }
  value <- switch(
    member_type(model, payload),
    blob = response$body,
    string = response_text(response),
    format$read(response$body, model$members$shape[[payload]], operation)
  )
  stats::setNames(list(value), name)
}
