# Rows as a table in text, fitted to a width.

# rows: structures of a shape. Returns list(lines, note); the note tells of columns that found no
# room.
show_table <- function(rows, shape, model, reveal, width) {
  plan <- table_plan(shape, character(), model, table_how_plain)
  made <- function(bigint) {
    how <- table_how_plain
    how$bigint <- bigint
    table_make(plan, rows_bare(rows), how)$columns
  }
  columns <- tryCatch(made("double"), claws_inexact = function(e) made("character"))
  columns <- Filter(Negate(is_all_missing), columns)
  simple <- vapply(columns, function(column) !is.list(column), NA)
  columns <- columns[order(!simple)]
  if (reveal) {
    columns <- lapply(columns, function(x) if (inherits(x, "claws_masked")) masked_bare(x) else x)
  }
  show_columns(columns, width)
}

show_columns <- function(columns, width) {
  if (length(columns) == 0) {
    return(list(lines = character(), note = ", all empty"))
  }
  widest <- max(19L, min(40L, width %/% 3L)) # a time has 19 letters
  shown <- .mapply(show_column, list(columns, names(columns)), list(widest = widest))
  widths <- vapply(shown, function(cells) nchar(cells[[1]], "width"), 0L)
  fit <- cumsum(widths + 2L) - 2L <= width
  fit[[1]] <- TRUE
  lines <- do.call(paste, c(shown[fit], sep = "  "))
  left <- names(columns)[!fit]
  list(
    lines = show_cut(sub(" +$", "", lines), width),
    note = if (length(left) > 0) sprintf("; also %s", paste(left, collapse = ", ")) else ""
  )
}

# The name and the cells of a column, all of the same width: numbers at the right, all else at the
# left.
show_column <- function(column, name, widest) {
  cells <- show_cut(c(show_text(name), show_cells(column)), widest)
  widths <- nchar(cells, "width")
  blanks <- strrep(" ", max(widths) - widths)
  number <- is.numeric(column) && !inherits(column, "POSIXct")
  if (number) paste0(blanks, cells) else paste0(cells, blanks)
}

show_cells <- function(column) {
  if (inherits(column, "claws_masked")) {
    cells <- format(column)
    return(ifelse(is.na(cells), "NA", cells))
  }
  if (is.list(column)) {
    return(vapply(column, function(cell) if (is.null(cell)) "NA" else show_value(cell), ""))
  }
  if (is.character(column)) show_text(column) else show_scalars(column)
}
