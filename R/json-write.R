# Checked parameters to JSON text, by shape.

json_write <- function(value, shape, model) {
  switch(
    model$shapes$type[[shape]],
    structure = json_write_structure(value, shape, model),
    list = json_write_list(value, shape, model),
    map = json_write_map(value, shape, model),
    string = json_string(value),
    blob = paste0('"', openssl::base64_encode(value), '"'),
    boolean = if (value) "true" else "false",
    integer = ,
    long = format_whole(value),
    float = ,
    double = json_double(value),
    timestamp = json_timestamp(value, model$shapes$traits$timestampFormat[shape])
  )
}

json_write_structure <- function(value, shape, model) {
  if (has_trait(model$shapes, "document", shape)) {
    return(json_document(value))
  }
  members <- shape_members(model, shape)
  members <- members[match(names(value), model$members$name[members])]
  fields <- vapply(
    seq_along(members),
    function(i) {
      json_write_member(value[[i]], members[[i]], model)
    },
    ""
  )
  json_object(model$members$wire_name[members], fields)
}

json_write_member <- function(value, member, model) {
  format <- model$members$traits$timestampFormat[member]
  if (!is.null(format) && !is.na(format)) {
    return(json_timestamp(value, format))
  }
  json_write(value, model$members$shape[[member]], model)
}

json_write_list <- function(value, shape, model) {
  element <- model$members$shape[[shape_members(model, shape)]]
  json_array(vapply(value, json_write_element, "", element, model))
}

json_write_map <- function(value, shape, model) {
  element <- model$members$shape[[shape_members(model, shape)[[2]]]]
  json_object(names(value), vapply(value, json_write_element, "", element, model))
}

# An element of a sparse list or map may be NULL.
json_write_element <- function(value, shape, model) {
  if (is.null(value)) "null" else json_write(value, shape, model)
}

json_object <- function(names, values) {
  fields <- sprintf("%s:%s", vapply(names, json_string, ""), values)
  paste0("{", paste(fields, collapse = ","), "}")
}

json_array <- function(values) paste0("[", paste(values, collapse = ","), "]")

json_string <- function(text) {
  text <- gsub("\\", "\\\\", text, fixed = TRUE)
  text <- gsub('"', '\\"', text, fixed = TRUE)
  if (grepl("[[:cntrl:]]", text)) {
    text <- json_escape_controls(text)
  }
  paste0('"', text, '"')
}

json_escape_controls <- function(text) {
  codes <- utf8ToInt(text)
  chars <- intToUtf8(codes, multiple = TRUE)
  low <- codes < 0x20
  chars[low] <- sprintf("\\u%04x", codes[low])
  paste(chars, collapse = "")
}

json_double <- function(value) {
  if (is.nan(value)) {
    return('"NaN"')
  }
  if (is.infinite(value)) {
    return(if (value > 0) '"Infinity"' else '"-Infinity"')
  }
  format_double(value)
}

json_timestamp <- function(value, format) {
  switch(
    tolower(format %||% NA_character_),
    iso8601 = paste0('"', time_format_iso8601(value), '"'),
    rfc822 = paste0('"', time_format_rfc822(value), '"'),
    time_format_epoch(value)
  )
}

# A document is any JSON: named lists are objects, other lists and longer vectors are arrays, a
# vector of length one is a scalar, and NULL is null.
json_document <- function(value) {
  enc2utf8(unclass(jsonlite::toJSON(
    value,
    auto_unbox = TRUE,
    null = "null",
    na = "null",
    digits = NA,
    POSIXt = "ISO8601"
  )))
}
