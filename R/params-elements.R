# Elements of R's vectors, lists and data frames, as the walk over parameters takes them.

is_listlike <- function(x) {
  is.list(x) || (is.atomic(x) && !is.null(x) && !is.raw(x))
}

# Vectors with a class, such as times, keep it in their elements.
as_elements <- function(x) {
  if (is_integer64(x)) {
    return(integer64_elements(x))
  }
  if (is.object(x) && is.list(x)) {
    return(unclass(x))
  }
  as.list(x)
}

# A data frame is a list of structures, a row each; NA is a member that is not given.
data_frame_rows <- function(x) {
  rows <- nrow(x)
  x <- lapply(x, function(column) if (is_integer64(column)) integer64_elements(column) else column)
  lapply(seq_len(rows), function(i) {
    row <- lapply(x, `[[`, i)
    row[!vapply(row, function(value) is.atomic(value) && anyNA(value), NA)]
  })
}

# The rows of a matrix as lists of elements, those of an array as lists of rows.
array_rows <- function(x) {
  rest <- dim(x)[-1]
  rows <- seq_len(dim(x)[[1]])
  values <- as.vector(unclass(x))
  lapply(
    unname(split(seq_along(values), factor(rep_len(rows, length(values)), rows))),
    function(at) {
      row <- structure(values[at], class = setdiff(oldClass(x), "matrix"))
      if (length(rest) == 1) as_elements(row) else array_rows(structure(row, dim = rest))
    }
  )
}
