# Named lists and vectors that stand where a list of structures is due.

# x: a list or vector with names. element: the shape of the list's elements, a structure or map.
# Returns the list, or NULL where a list() was forgotten around a single structure.
named_elements <- function(x, element, model) {
  x <- as_elements(x)
  places <- shape_members(model, element)
  structure <- model$shapes$type[[element]] == "structure"
  if (structure && any(names(x) %in% model$members$name[places])) {
    return(NULL)
  }
  pair <- if (structure) named_pair(places, model)
  if (!is.null(pair) && all(names(x) != "") && all(vapply(x, fits_pair, NA, pair))) {
    return(named_pairs(x, pair))
  }
  # The values of a map that are no scalars look like an element of the list themselves.
  value <- model$members$shape[[places[[length(places)]]]]
  plain <- structure || !model$shapes$type[[value]] %in% c("structure", "list", "map")
  if (plain && all(vapply(x, is.list, NA))) unname(x)
}

# The members of a structure that is nothing but a name and its value or values.
pairs <- c("key value", "key values", "name value", "name values", "tagkey tagvalue")

# list(name, value, many) of a structure that is a pair; NULL for others.
named_pair <- function(places, model) {
  names <- model$members$name[places]
  words <- ascii_lower(names)
  if (length(names) != 2 || !paste(sort(words, method = "radix"), collapse = " ") %in% pairs) {
    return(NULL)
  }
  value <- grep("value", words)
  types <- model$shapes$type[model$members$shape[places]]
  many <- types[[value]] == "list"
  if (types[[3 - value]] == "string" && (many || types[[value]] == "string")) {
    list(name = names[[3 - value]], value = names[[value]], many = many)
  }
}

fits_pair <- function(x, pair) {
  if (pair$many && is.list(x)) {
    return(is.null(names(x)))
  }
  is.atomic(x) && !is.null(x) && !is.raw(x) && (length(x) == 1 || pair$many)
}

named_pairs <- function(x, pair) {
  .mapply(
    function(name, value) structure(list(name, value), names = c(pair$name, pair$value)),
    list(names(x), unname(x)),
    NULL
  )
}
