# Answers to a table, as its plan (R/table-plan.R) has it.

# values: a list of what the plan's shape is that of: answers, or the elements of a list. how: see
# table_how(). Returns list(columns, count, root): the columns, how many rows there are, and the
# place of the value that each row is from.
table_make <- function(plan, values, how) {
  levels <- table_levels(plan$steps, values)
  count <- length(levels[[length(levels)]]$rows)
  columns <- lapply(plan$columns, function(column) {
    level <- levels[[column$level]]
    cells <- table_cells(level, column, how)
    if (is.null(level$index)) cells else table_narrow(cells[level$index], column)
  })
  names(columns) <- vapply(plan$columns, `[[`, "", "name")
  if (plan$maps > 0L) {
    columns <- c(columns, table_map_columns(levels[[length(levels)]]$rows, plan, how))
  }
  if (how$drop) {
    columns <- Filter(Negate(is_all_missing), columns)
  }
  list(columns = columns, count = count, root = levels[[1]]$root)
}

# named: what stands in a message.
table_made <- function(plan, values, how, named) {
  tryCatch(table_make(plan, values, how), claws_unreadable = function(e) {
    stop(error_no_rows(sprintf(
      "%s does not fit the model of its service: %s.",
      named,
      conditionMessage(e)
    )))
  })
}

# The values of each step: rows, their names in a map, and `index`, by which its cells become those
# of the last step; NULL for that one.
table_levels <- function(steps, values) {
  levels <- list()
  for (step in steps) {
    taken <- table_children(values, step)
    values <- taken$rows
    levels <- c(levels, list(taken))
  }
  index <- NULL
  for (i in rev(seq_along(levels))) {
    levels[[i]]["index"] <- list(index)
    parent <- levels[[i]]$parent
    index <- if (is.null(index)) parent else parent[index]
  }
  levels[[1]]$root <- index
  levels
}

table_children <- function(values, step) {
  scalars <- isTRUE(step$scalar)
  taken <- .Call(c_table_children, values, step$path, step$type != "value" && !scalars)
  if (!scalars) {
    return(taken)
  }
  lists <- lapply(taken$rows, as.list)
  list(
    rows = unlist(lists, recursive = FALSE) %||% list(),
    parent = rep(taken$parent, lengths(lists)),
    names = character()
  )
}

table_cells <- function(level, column, how) {
  cells <- switch(
    column$from,
    key = level$names,
    table_typed(.Call(c_table_column, level$rows, column$path, column$kind), column, how)
  )
  if (column$tags) {
    cells <- lapply(cells, tags_list)
  }
  if (column$secret) masked_new(cells) else cells
}

# Cells of a long as `how$bigint` has them. Digits are a number that no double is.
table_typed <- function(cells, column, how) {
  whole <- column$kind %in% table_kinds[c("integer", "long")]
  if (!whole || is.integer(cells) && column$kind == table_kinds[["integer"]]) {
    return(cells)
  }
  if (how$bigint == "double") {
    if (is.character(cells)) {
      stop(error_inexact(column$name, cells))
    }
    return(cells)
  }
  if (column$kind == table_kinds[["integer"]] && is.double(cells)) {
    return(cells)
  }
  digits <- if (is.character(cells)) cells else format_whole(cells)
  digits[is.na(cells)] <- NA
  if (how$bigint == "character") digits else bit64::as.integer64(digits)
}

# Rows that are maps: a column for each name, in the order in which they come.
table_map_columns <- function(rows, plan, how) {
  rows[!vapply(rows, is.list, NA)] <- list(NULL)
  given <- unlist(lapply(rows, names))
  names <- unique(given)
  table_check_size(length(rows), length(names), length(given))
  cells <- unlist(unname(rows), recursive = FALSE, use.names = FALSE)
  of <- rep(seq_along(rows), lengths(rows))
  at <- split(seq_along(given), factor(match(given, names), seq_along(names)))
  columns <- .mapply(
    function(name, at) {
      found <- vector("list", length(rows))
      found[of[rev(at)]] <- cells[rev(at)]
      column <- list(name = name, kind = plan$map_kind)
      cells <- table_typed(.Call(c_table_column, found, character(), plan$map_kind), column, how)
      if (plan$map_secret) masked_new(cells) else cells
    },
    list(names, at),
    NULL
  )
  stats::setNames(columns, names)
}

# Rows that have no names in common would make a table that is far larger than they are.
table_check_size <- function(rows, columns, filled) {
  if (as.numeric(rows) * columns > table_most + 50 * filled) {
    stop(error_no_rows(sprintf(
      "A table of %.0f rows and %.0f columns would be empty but for %.0f cells: take it apart.",
      rows,
      columns,
      filled
    )))
  }
}

# Cells of any table at the most, as many as fit into 240 MB.
table_most <- 3e7

# Cells of outer lists that have rows: integers, where the larger ones have none.
table_narrow <- function(cells, column) {
  whole <- column$kind == table_kinds[["integer"]] && is.double(cells) && !column$secret
  if (whole && all(abs(cells) <= .Machine$integer.max, na.rm = TRUE)) as.integer(cells) else cells
}

# A list of tags as a list with their names.
tags_list <- function(tags) {
  if (is.null(tags)) {
    return(NULL)
  }
  is_key <- function(names) grepl("key$", ascii_lower(names))
  keys <- vapply(tags, function(tag) as.character(unlist(tag[is_key(names(tag))]))[1], "")
  values <- lapply(tags, function(tag) unlist(tag[!is_key(names(tag))], use.names = FALSE))
  stats::setNames(rows_bare(values), keys)
}

is_all_missing <- function(cells) {
  if (is.list(cells)) all(vapply(unclass(cells), is.null, NA)) else all(is.na(cells))
}

# A data frame of columns, which may have none.
table_frame <- function(columns, count) {
  structure(
    columns,
    names = names(columns) %||% character(),
    row.names = .set_row_names(count),
    class = "data.frame"
  )
}
