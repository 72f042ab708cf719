# The functions of JMESPath: a row says what types each argument may have, and what is done.

# types: words of the types that an argument may have, "any" for all; "strings" and "numbers" are
# arrays of nothing else. more: whether the last argument may be given several times.
jmespath_row <- function(does, ..., more = FALSE) list(does = does, types = c(...), more = more)

jmespath_functions <- function() {
  row <- jmespath_row
  list(
    abs = row(abs, "number"),
    avg = row(function(x) if (length(x) > 0) mean(as.numeric(unlist(x))), "numbers"),
    ceil = row(ceiling, "number"),
    contains = row(jmespath_contains, "array string", "any"),
    ends_with = row(endsWith, "string", "string"),
    floor = row(floor, "number"),
    join = row(function(by, x) paste(unlist(x), collapse = by), "string", "strings"),
    keys = row(function(x) as.list(names(x)), "object"),
    length = row(function(x) if (is.list(x)) length(x) else nchar(x), "string array object"),
    map = row(
      function(f, x) lapply(x, function(element) jmespath_evaluate(f$tree, element)),
      "expression",
      "array"
    ),
    max = row(function(x) jmespath_extreme(x, x, TRUE), "numbers strings"),
    max_by = row(
      function(x, f) jmespath_extreme(x, jmespath_by(x, f), TRUE),
      "array",
      "expression"
    ),
    merge = row(jmespath_merge, "object", more = TRUE),
    min = row(function(x) jmespath_extreme(x, x, FALSE), "numbers strings"),
    min_by = row(
      function(x, f) jmespath_extreme(x, jmespath_by(x, f), FALSE),
      "array",
      "expression"
    ),
    not_null = row(function(...) Find(Negate(is.null), list(...)), "any", more = TRUE),
    reverse = row(jmespath_reverse, "string array"),
    sort = row(function(x) x[jmespath_order(x)], "numbers strings"),
    sort_by = row(function(x, f) x[jmespath_order(jmespath_by(x, f))], "array", "expression"),
    starts_with = row(startsWith, "string", "string"),
    sum = row(function(x) sum(as.numeric(unlist(x))), "numbers"),
    to_array = row(function(x) jmespath_array(x) %||% list(x), "any"),
    to_number = row(jmespath_number, "any"),
    to_string = row(jmespath_string, "any"),
    type = row(jmespath_type, "any"),
    values = row(unname, "object")
  )
}

jmespath_apply <- function(name, arguments) {
  row <- jmespath_functions()[[name]]
  if (is.null(row)) {
    jmespath_invalid(sprintf("there is no function called %s", name))
  }
  given <- length(arguments)
  wanted <- length(row$types)
  if (given < wanted || given > wanted && !row$more) {
    jmespath_invalid(sprintf("%s() takes %d arguments, not %d", name, wanted, given))
  }
  types <- rep_len(row$types, max(given, wanted))
  for (i in seq_len(given)) {
    arguments[i] <- list(jmespath_argument(arguments[[i]], types[[i]], name))
  }
  do.call(row$does, arguments)
}

# An argument as its function takes it: an array is a list.
jmespath_argument <- function(x, types, name) {
  allowed <- words(types)
  type <- jmespath_type(x)
  if (type == "array" || is.list(x) && type != "object" && type != "expression") {
    x <- jmespath_array(x)
    kinds <- unique(vapply(x, jmespath_type, ""))
    fits <- "array" %in%
      allowed ||
      "numbers" %in% allowed && all(kinds == "number") ||
      "strings" %in% allowed && all(kinds == "string")
  } else {
    fits <- type %in% allowed
  }
  if (!fits && !"any" %in% allowed) {
    jmespath_invalid(sprintf("%s() takes no %s", name, type))
  }
  x
}

jmespath_contains <- function(x, what) {
  if (is.character(x)) {
    return(is.character(what) && grepl(what, x, fixed = TRUE))
  }
  any(vapply(x, jmespath_equal, NA, what))
}

jmespath_merge <- function(...) {
  merged <- structure(list(), names = character())
  for (object in list(...)) {
    merged[names(object)] <- object
  }
  merged
}

jmespath_reverse <- function(x) {
  if (is.list(x)) rev(x) else paste(rev(strsplit(x, "")[[1]]), collapse = "")
}

# What an expression gives for each element; all are numbers or all are strings.
jmespath_by <- function(x, f) {
  keys <- lapply(x, function(element) jmespath_evaluate(f$tree, element))
  types <- unique(vapply(keys, jmespath_type, ""))
  if (length(types) > 1 || !all(types %in% c("number", "string"))) {
    jmespath_invalid("what is compared must be all numbers or all strings")
  }
  keys
}

# Stable, and strings by their code points.
jmespath_order <- function(keys) {
  keys <- unlist(keys)
  if (is.null(keys)) integer() else order(keys, method = "radix")
}

jmespath_extreme <- function(x, keys, greatest) {
  if (length(x) == 0) {
    return(NULL)
  }
  order <- jmespath_order(keys)
  keys <- unlist(keys)
  wanted <- keys[[if (greatest) order[[length(order)]] else order[[1]]]]
  x[[match(wanted, keys)]]
}

jmespath_number <- function(x) {
  if (is.numeric(x)) {
    return(x)
  }
  number <- if (is.character(x)) suppressWarnings(as.numeric(x))
  if (length(number) == 1 && !is.na(number)) number
}

jmespath_string <- function(x) {
  if (is.character(x) && length(x) == 1) {
    return(x)
  }
  as.character(jsonlite::toJSON(x, auto_unbox = TRUE, null = "null", digits = NA))
}
