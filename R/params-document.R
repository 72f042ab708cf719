# Documents, which are any JSON, without R's classes.

# Times become ISO 8601 and dates dates, factors strings, data frames lists of rows, the rows of a
# matrix lists, bytes base64; I() keeps a vector of one element an array.
mend_document <- function(x, shape, path, walk) {
  if (!all(are_text(names(x) %||% character()))) {
    return(note(walk, path, "has a name that is not valid text."))
  }
  if (is.raw(x)) {
    return(openssl::base64_encode(x))
  }
  if (is_integer64(x) && length(dim(x)) < 2) {
    return(x) # which the writer knows
  }
  if (is.data.frame(x)) {
    x <- data_frame_rows(x)
  } else if (length(dim(x)) > 1) {
    x <- array_rows(x)
  } else if (is.factor(x)) {
    x <- as.character(x)
  } else if (inherits(x, "AsIs")) {
    x <- as.list(unclass(x))
  }
  if (inherits(x, c("POSIXt", "Date"))) {
    return(document_times(x, path, walk))
  }
  if (is.list(x)) {
    return(lapply(unclass(x), mend_document, shape, path, walk))
  }
  if (!is.null(x) && !is.logical(x) && !is.numeric(unclass(x)) && !is.character(x)) {
    return(note(walk, path, sprintf("cannot hold %s.", describe(x))))
  }
  if (is.character(x) && !all(is.na(x) | are_text(x))) {
    return(note(walk, path, not_text))
  }
  as_plain(x)
}

# NA is null, as it is in any vector.
document_times <- function(x, path, walk) {
  if (!inherits(x, "Date")) {
    x <- as.POSIXct(x)
  }
  numbers <- as.numeric(x)
  if (any(is.infinite(numbers))) {
    return(note(walk, path, "cannot hold a time that is not finite."))
  }
  texts <- rep(NA_character_, length(x))
  there <- !is.na(numbers)
  texts[there] <- if (inherits(x, "Date")) {
    format(x[there], "%Y-%m-%d")
  } else {
    vapply(numbers[there], time_format, "", "iso8601")
  }
  names(texts) <- names(x)
  texts
}

# Without a class, but with names.
as_plain <- function(x) {
  if (is.character(x)) {
    names <- names(x)
    x <- as_utf8(as.vector(x))
    names(x) <- names
  }
  if (is.object(x)) unclass(x) else x
}
