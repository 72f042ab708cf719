# Structures that hold secrets, out of a result, and maps with such within: they are what they are,
# but show none.

#' @export
print.claws_confidential <- function(x, n = NULL, reveal = FALSE, width = NULL, ...) {
  writeLines(format(x, n = n, reveal = reveal, width = width))
  invisible(x)
}

#' @export
format.claws_confidential <- function(x, n = NULL, reveal = FALSE, width = NULL, ...) {
  described <- rows_described(x)
  header <- sprintf("<claws_confidential: %s>", attr(x, "claws_shape")[[1]])
  if (is.null(described)) {
    return(c(header, sprintf("  %s: %s", names(x), log_mask)))
  }
  parts <- show_parts(rows_bare(x), described$shape, described$model, reveal)
  show_all(header, parts, n, width %||% getOption("width"))
}

#' @export
print.claws_exact <- function(x, reveal = FALSE, ...) {
  bare <- exact_bare(x)
  shown <- if (reveal) bare else value_masked(x)
  print(shown, ...)
  if (!identical(shown, bare)) {
    writeLines(show_revealed)
  }
  invisible(x)
}

#' @export
str.claws_exact <- function(object, ...) utils::str(value_masked(object), ...)

#' @export
str.claws_confidential <- function(object, ...) utils::str(shaped_masked(object), ...)

#' @export
str.claws_rows <- str.claws_confidential

# Methods of pillar, for cells of a tibble, and of data.table.

# nolint start: object_length_linter. The names are theirs.
#' @exportS3Method pillar::format_glimpse
format_glimpse.claws_confidential <- function(x, ...) {
  pillar::format_glimpse(shaped_masked(x), ...)
}

#' @exportS3Method pillar::format_glimpse
format_glimpse.claws_rows <- format_glimpse.claws_confidential

#' @exportS3Method data.table::as.data.table
as.data.table.claws_confidential <- function(x, ...) {
  asNamespace("data.table")$as.data.table(as.data.frame(x, ...))
}

# nolint end

# A table of one row.
#' @export
as.data.frame.claws_confidential <- function(x, ...) {
  origin <- exact_attr(x, "claws_shape")
  as.data.frame(structure(list(rows_bare(x)), claws_shape = origin, class = rows_class), ...)
}

#' @exportS3Method tibble::as_tibble
as_tibble.claws_confidential <- function(x, ...) tibble::as_tibble(as.data.frame(x, ...))
