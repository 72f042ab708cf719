# The tables of pages as one. Each is made while its page is at hand, so that no page is kept.

# plan: theirs. drop: whether columns that are missing in all of them are left out.
table_bind <- function(plan, tables, drop) {
  counts <- vapply(tables, function(table) .row_names_info(table, 2L), 0L)
  planned <- seq_along(plan$columns)
  columns <- if (length(tables) == 1L) {
    unclass(tables[[1]])
  } else {
    c(
      lapply(planned, function(i) table_join(lapply(tables, .subset2, i), counts)),
      table_join_maps(
        lapply(tables, function(table) {
          unclass(table)[seq_along(table) > length(planned)]
        }),
        counts
      )
    )
  }
  names(columns)[planned] <- vapply(plan$columns, `[[`, "", "name")
  if (drop) {
    columns <- Filter(Negate(is_all_missing), columns)
  }
  table_frame(columns, sum(counts))
}

# Columns of rows that are maps: a table has those of its own rows.
table_join_maps <- function(tables, counts) {
  names <- unique(unlist(lapply(tables, names)))
  table_check_size(sum(counts), length(names), sum(counts * lengths(tables)))
  places <- lapply(tables, function(table) match(names, names(table)))
  columns <- lapply(seq_along(names), function(i) {
    cells <- .mapply(
      function(table, places) if (!is.na(places[[i]])) .subset2(table, places[[i]]),
      list(tables, places),
      NULL
    )
    table_join(cells, counts)
  })
  stats::setNames(columns, names)
}

# The cells of a column, one table after the other; NULL for a table without it.
table_join <- function(cells, counts) {
  there <- !vapply(cells, is.null, NA)
  one <- cells[there][[1]]
  cells[!there] <- lapply(counts[!there], function(count) one[rep(NA_integer_, count)])
  if (is.object(one)) {
    return(do.call(c, cells))
  }
  if (any(vapply(cells, is.character, NA))) {
    cells <- lapply(cells, table_join_text)
  }
  unlist(cells, recursive = FALSE)
}

# Whole numbers among digits that no number holds.
table_join_text <- function(cells) {
  if (is.character(cells)) {
    return(cells)
  }
  digits <- format_whole(cells)
  digits[is.na(cells)] <- NA
  digits
}
