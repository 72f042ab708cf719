# The items of pages: elements of lists, entries of maps, characters of texts. A structure is one.

items_count <- function(value, type) {
  if (is.null(value)) {
    return(0)
  }
  switch(type, list = , map = length(value), string = nchar(value), 1)
}

items_head <- function(value, type, n) {
  switch(
    type,
    list = ,
    map = value[seq_len(n)],
    string = substr(value, 1, n),
    if (n > 0) value
  )
}

# Without the first n.
items_tail <- function(value, type, n) {
  switch(
    type,
    list = ,
    map = value[seq_along(value) > n],
    string = substr(value, n + 1, nchar(value)),
    if (n == 0) value
  )
}

# Nothing, of the same kind. Numbers say what a service went through: they stay.
items_none <- function(value, type) {
  if (type %in% c("integer", "long", "float", "double")) value else items_head(value, type, 0)
}

# All pages as one: lists are put one after the other, maps and structures together by their names,
# numbers are summed, texts joined. Values of the first page alone may hold such lists.
items_merge <- function(pages, row, operation) {
  around <- vapply(row$once, items_are_in, NA, row$items)
  merged <- items_once(list(), pages[[1]], row$once[around])
  for (key in row$items) {
    values <- Filter(Negate(is.null), lapply(pages, pages_get, key$path))
    if (length(values) > 0) {
      merged <- pages_set(merged, key$path, items_join(values, key, operation$model))
    }
  }
  items_once(merged, pages[[1]], row$once[!around])
}

items_are_in <- function(path, items) {
  any(vapply(items, function(key) identical(utils::head(key$path, length(path)), path), NA))
}

items_once <- function(merged, page, paths) {
  for (path in paths) {
    value <- pages_get(page, path)
    if (!is.null(value)) {
      merged <- pages_set(merged, path, value)
    }
  }
  merged
}

items_join <- function(values, key, model) {
  switch(
    key$type,
    list = items_append(values),
    map = ,
    structure = Reduce(function(x, y) items_blend(x, y, key$shape, model), values),
    string = paste(unlist(values), collapse = ""),
    blob = do.call(c, values),
    integer = ,
    long = ,
    float = ,
    double = items_sum(values),
    values[[length(values)]]
  )
}

# An empty list has no type to spoil that of the others.
items_append <- function(values) {
  full <- values[lengths(values) > 0L]
  if (length(full) == 0L) values[[1]] else do.call(c, unname(full))
}

items_sum <- function(values) {
  total <- sum(as.numeric(unlist(values)))
  whole <- all(vapply(values, is.integer, NA)) && abs(total) <= .Machine$integer.max
  if (whole) as.integer(total) else total
}

# Two values of a shape: lists within are put one after the other, too; of scalars the later counts.
items_blend <- function(x, y, shape, model) {
  type <- if (shape > 0L) model$shapes$type[[shape]] else ""
  if (is.null(x) || is.null(y)) {
    return(x %||% y)
  }
  if (type == "list") {
    return(items_append(list(x, y)))
  }
  if (!type %in% c("map", "structure")) {
    return(y)
  }
  shapes <- log_element_shapes(names(y), shape, model)
  places <- match(names(y), names(x))
  for (i in which(!is.na(places))) {
    at <- places[[i]]
    x[at] <- list(items_blend(x[[at]], y[[i]], shapes[[i]], model))
  }
  x[names(y)[is.na(places)]] <- y[is.na(places)]
  x
}

pages_get <- function(x, path) {
  for (name in path) {
    x <- if (is.list(x)) x[[name]]
  }
  x
}

pages_set <- function(x, path, value) {
  name <- path[[1]]
  inner <- if (length(path) == 1L) value else pages_set(x[[name]] %||% list(), path[-1], value)
  x[[name]] <- inner
  x
}
