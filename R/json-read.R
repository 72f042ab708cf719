# Parsed JSON to an output, by shape: only what is there, and each value of its shape's type.

json_read <- function(value, shape, model, path) {
  switch(
    model$shapes$type[[shape]],
    structure = json_read_structure(value, shape, model, path),
    list = json_read_list(value, shape, model, path),
    map = json_read_map(value, shape, model, path),
    json_read_scalar(value, model$shapes$type[[shape]], path)
  )
}

json_read_structure <- function(value, shape, model, path) {
  if (has_trait(model$shapes, "document", shape)) {
    return(json_read_document(value))
  }
  json_expect(is.list(value) && (length(value) == 0 || !is.null(names(value))), "object", path)
  members <- shape_members(model, shape)
  unknown <- json_unknown_union(value, shape, members, model)
  if (!is.null(unknown)) {
    return(unknown)
  }
  places <- match(model$members$wire_name[members], names(value))
  there <- !vapply(value[places], is.null, NA)
  output <- .mapply(
    function(member, place) {
      json_read_member(value[[place]], member, model, path)
    },
    list(members[there], places[there]),
    NULL
  )
  names(output) <- model$members$name[members[there]]
  output
}

json_read_member <- function(value, member, model, path) {
  path <- path_member(path, model$members$name[[member]])
  json_read(value, model$members$shape[[member]], model, path)
}

# A union with a member that is newer than the model: its name is all that can be told.
json_unknown_union <- function(value, shape, members, model) {
  if (!has_trait(model$shapes, "union", shape)) {
    return(NULL)
  }
  present <- setdiff(names(value)[!vapply(value, is.null, NA)], "__type")
  if (length(present) == 1 && !present %in% model$members$wire_name[members]) {
    list(SDK_UNKNOWN_MEMBER = list(name = present))
  }
}

json_read_list <- function(value, shape, model, path) {
  json_expect(is.list(value) && is.null(names(value)), "array", path)
  element <- model$members$shape[[shape_members(model, shape)]]
  type <- model$shapes$type[[element]]
  elements <- lapply(seq_along(value), function(i) {
    if (!is.null(value[[i]])) {
      json_read(value[[i]], element, model, sprintf("%s[[%d]]", path, i))
    }
  })
  if (type %in% c("structure", "list", "map", "blob")) elements else simplify(elements, type)
}

# A list of scalars to a vector of their type; null is NA.
simplify <- function(elements, type) {
  elements[vapply(elements, is.null, NA)] <- list(NA)
  empty <- switch(
    type,
    string = character(),
    boolean = logical(),
    integer = integer(),
    timestamp = .POSIXct(numeric(), tz = "UTC"),
    numeric()
  )
  do.call(c, c(list(empty), elements))
}

json_read_map <- function(value, shape, model, path) {
  json_expect(is.list(value) && (length(value) == 0 || !is.null(names(value))), "object", path)
  element <- model$members$shape[[shape_members(model, shape)[[2]]]]
  output <- lapply(seq_along(value), function(i) {
    if (!is.null(value[[i]])) {
      json_read(value[[i]], element, model, path_member(path, names(value)[[i]]))
    }
  })
  names(output) <- names(value) %||% character()
  output
}

json_read_scalar <- function(value, type, path) {
  switch(
    type,
    string = {
      json_expect(is.character(value), "string", path)
      value
    },
    boolean = {
      json_expect(is.logical(value), "boolean", path)
      value
    },
    blob = json_read_blob(value, path),
    timestamp = json_read_timestamp(value, path),
    json_read_number(value, type, path)
  )
}

json_read_number <- function(value, type, path) {
  if (is.character(value)) {
    special <- c("NaN" = NaN, "Infinity" = Inf, "-Infinity" = -Inf)
    if (value %in% names(special)) {
      return(special[[value]])
    }
    json_expect(grepl("^-?[0-9]+$", value), "number", path)
    return(read_whole(value))
  }
  json_expect(is.numeric(value), "number", path)
  if (type == "integer" && abs(value) <= .Machine$integer.max && value == trunc(value)) {
    return(as.integer(value))
  }
  as.numeric(value)
}

# Digits to a number; where the number would be another one, they stay digits.
read_whole <- function(digits) {
  number <- as.numeric(digits)
  if (format_whole(number) == digits) number else digits
}

json_read_blob <- function(value, path) {
  json_expect(is.character(value), "string", path)
  json_expect(grepl("^[A-Za-z0-9+/=\\s]*$", value, perl = TRUE), "base64 string", path)
  openssl::base64_decode(value)
}

json_read_timestamp <- function(value, path) {
  time <- if (is.numeric(value)) {
    as_time(value)
  } else if (is.character(value)) {
    time_parse_iso8601(value) %||% time_parse_rfc822(value) %||% time_parse_number(value)
  }
  json_expect(!is.null(time), "time", path)
  time
}

time_parse_number <- function(text) {
  if (grepl("^-?[0-9]+([.][0-9]*)?([eE][+-]?[0-9]+)?$", text)) as_time(as.numeric(text))
}

# Documents come back as they are written in: an array of scalars of one type as a vector.
json_read_document <- function(value) {
  if (!is.list(value)) {
    return(value)
  }
  value[] <- lapply(value, json_read_document)
  types <- unique(vapply(value, function(x) if (length(x) == 1) typeof(x) else "list", ""))
  flat <- is.null(names(value)) && length(value) > 1 && length(types) == 1 && types != "list"
  if (flat) unlist(value) else value
}

json_expect <- function(holds, wanted, path) {
  if (!holds) {
    where <- if (path == "") "it" else path
    protocol_unreadable(sprintf("%s is not a JSON %s", where, wanted))
  }
}
