# The common part of rest-json and rest-xml: members of the input may stand in the path, the query,
# headers or the body, and those of the output in headers, the status or the body. A format is a
# list:
#
# write(value, shape, operation, payload): bytes of a structure; `payload` is the place of the
#   member that is the body, or 0 where the whole input is.
# empty: the body of an operation whose payload was not given.
# empty_input: whether an input that has members for the body is sent though none is given.
# content_type: of a body that is not a blob; NULL to say nothing.
# read(body, shape, operation): a structure from bytes.

# The whole request of an operation without input. Others have a path when their labels are filled.
rest_request <- function(operation) {
  uri <- operation$ready$uri
  path <- if (is.null(operation$ready$writes)) rest_path(uri, character()) else ""
  request(operation$method, path, headers = character(), query = uri$query)
}

rest_serialize <- function(operation, params, format) {
  request <- operation$request
  ready <- operation$ready
  columns <- ready$writes
  if (is.null(columns)) {
    return(request)
  }
  written <- .Call(c_rest_write, params, columns, ready$uri)
  if (is.null(written)) {
    written <- rest_write(operation, params, ready)
  }
  headers <- written$headers
  body <- rest_body(operation, params, written$body, format)
  if (!is.null(body$content_type) && is.null(.Call(c_header_find, headers, "content-type"))) {
    headers <- c(headers, "Content-Type" = body$content_type)
  }
  request$path <- written$path
  request["query"] <- list(written$query)
  request$headers <- headers
  request$body <- body$bytes
  request
}

# Parameters to list(path, query, headers, body): the last are those of the body. c_rest_write() has
# the same for plain scalars.
rest_write <- function(operation, params, ready) {
  columns <- ready$writes
  model <- operation$model
  at <- match(names(params), columns$name)
  location <- columns$location[at]
  place <- columns$place[at]
  texts <- function(where, write) {
    here <- location %in% where
    unlist(Map(write, params[here], place[here], list(model), USE.NAMES = FALSE))
  }
  headers <- c(texts("header", rest_header), texts("headers", rest_header_map))
  if (.Call(c_headers_unsafe, headers) > 0L) {
    stop(error_invalid_params(operation, rest_header_problems(params, place, model)))
  }
  here <- location %in% "querystring"
  list(
    path = rest_path(ready$uri, texts("uri", rest_label)),
    query = c(ready$uri$query, rest_query(params[here], place[here], model)),
    headers = headers %||% character(),
    body = params[is.na(location)]
  )
}

# A scalar as text. format: what a time has when its member, at `place`, does not say.
rest_text <- function(value, place, model, format) {
  written <- model$schema()$time_format[[place]]
  type <- match(member_type(model, place), shape_types)
  .Call(c_scalar_write, value, type, if (written == 0L) time_formats[[format]] else written)
}

rest_named <- function(text, place, model) {
  stats::setNames(text, model$members$wire_name[[place]])
}

rest_label <- function(value, place, model) {
  rest_named(rest_text(value, place, model, "iso8601"), place, model)
}

# The path of a template; labels: their texts by name.
rest_path <- function(template, labels) {
  .Call(c_uri_path, template$between, as.character(labels[template$labels]), template$keeps)
}

# A name that comes again, in a map, replaces the one before it.
rest_query <- function(params, places, model) {
  query <- list()
  for (i in seq_along(params)) {
    pairs <- rest_query_pairs(params[[i]], places[[i]], model)
    groups <- split(unname(pairs), factor(names(pairs), unique(names(pairs))))
    query[names(groups)] <- groups
  }
  values <- as.character(unlist(query, use.names = FALSE))
  uri_encode_pairs(stats::setNames(values, rep(names(query), lengths(query))))
}

rest_query_pairs <- function(value, place, model) {
  type <- member_type(model, place)
  if (type == "map") {
    pairs <- lapply(value, function(one) as.character(unlist(one)))
    return(stats::setNames(as.character(unlist(pairs)), rep(names(value), lengths(pairs))))
  }
  if (type != "list") {
    return(rest_named(rest_text(value, place, model, "iso8601"), place, model))
  }
  texts <- vapply(value, rest_text, "", list_element(model, place), model, "iso8601")
  stats::setNames(texts, rep(model$members$wire_name[[place]], length(texts)))
}

rest_header <- function(value, place, model) {
  text <- rest_header_text(value, place, model)
  if (!is.null(text)) rest_named(text, place, model)
}

# An empty list is no header; JSON is base64.
rest_header_text <- function(value, place, model) {
  if (has_trait(model$members, "jsonvalue", place)) {
    return(openssl::base64_encode(.Call(c_json_document, value)))
  }
  type <- member_type(model, place)
  if (type == "list") {
    return(if (length(value) > 0) rest_header_list(value, list_element(model, place), model))
  }
  if (type == "timestamp") {
    value <- floor(as.numeric(value))
  }
  rest_text(value, place, model, "rfc822")
}

# Strings with a comma or a quote in them are quoted.
rest_header_list <- function(value, element, model) {
  texts <- vapply(value, rest_header_text, "", element, model)
  if (member_type(model, element) == "string") {
    quoted <- grepl("[\",]", texts)
    texts[quoted] <- paste0('"', text_replace(texts[quoted], '"', '\\"'), '"')
  }
  paste(texts, collapse = ",")
}

# A map of headers: its wire name is what their names begin with.
rest_header_map <- function(value, place, model) {
  prefix <- if (model$members$explicit[[place]]) model$members$wire_name[[place]] else ""
  stats::setNames(vapply(value, as.character, ""), sprintf("%s%s", prefix, names(value)))
}

# Values that must not become a header, each with its path.
rest_header_problems <- function(params, places, model) {
  location <- rest_location(model, places)
  problems <- function(where, find) {
    unlist(Map(find, params[location %in% where], places[location %in% where], list(model)))
  }
  unname(c(problems("header", rest_header_problem), problems("headers", rest_map_problems)))
}

rest_header_problem <- function(value, place, model) {
  unsafe <- vapply(value, function(one) is.character(one) && has_controls(one), NA)
  path <- model$members$name[[place]]
  if (member_type(model, place) == "list") {
    path <- sprintf("%s[[%d]]", path, seq_along(value))
  }
  if (any(unsafe)) paste(path[unsafe], header_rule)
}

rest_map_problems <- function(value, place, model) {
  path <- vapply(names(value), path_member, "", path = model$members$name[[place]])
  unsafe <- vapply(value, has_controls, NA)
  headers <- rest_header_map(lapply(value, function(one) ""), place, model)
  named <- vapply(seq_along(headers), function(i) .Call(c_headers_unsafe, headers[i]) == 0L, NA)
  c(
    if (any(unsafe)) paste(path[unsafe], header_rule),
    if (!all(named)) {
      paste(path[!named], "becomes the name of a header: ASCII letters, digits and hyphens serve.")
    }
  )
}

header_rule <- "becomes a header: line breaks and other control characters have no place there."

# The bytes of a body and the type of their content. body: the parameters that stand in no other
# place.
rest_body <- function(operation, params, body, format) {
  columns <- operation$ready$writes
  if (columns$payload == 0L) {
    bytes <- if (length(body) > 0 || format$empty_input && columns$has_body) {
      format$write(body, operation$input, operation, 0L)
    }
    return(rest_typed(if (is.null(bytes)) raw() else bytes, format))
  }
  value <- params[[columns$payload_name]]
  if (columns$payload_type == "blob") {
    return(list(bytes = if (is.null(value)) raw() else value))
  }
  if (columns$payload_type == "string") {
    return(list(bytes = charToRaw(value %||% "")))
  }
  if (is.null(value)) {
    return(rest_typed(format$empty, format))
  }
  shape <- operation$model$members$shape[[columns$payload]]
  rest_typed(format$write(value, shape, operation, columns$payload), format)
}

rest_typed <- function(bytes, format) {
  list(bytes = bytes, content_type = if (length(bytes) > 0) format$content_type)
}

# Answers: the formats read the bodies.

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
