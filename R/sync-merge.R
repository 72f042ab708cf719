# Two sources side by side (R/sync-folder.R). Both come in the order of the bytes of their keys, so
# that only stretches of them are in memory.

# Calls each(source_rows, target_rows) with stretches of both that belong together: a key that is in
# both is in both stretches.
sync_merge <- function(source, target, each) {
  left <- stretch_new(source)
  right <- stretch_new(target)
  repeat {
    stretch_fill(left)
    stretch_fill(right)
    if (length(left$rows$key) == 0L && length(right$rows$key) == 0L) {
      return(invisible())
    }
    last <- stretch_last(left, right)
    each(stretch_take(left, last), stretch_take(right, last))
  }
}

stretch_new <- function(source) {
  stretch <- state_new()
  stretch$source <- source
  stretch$rows <- source_rows(character(), 0, 0, "", NA)
  stretch$last <- ""
  stretch$ended <- FALSE
  stretch
}

# Reads until there are rows, or the source has no more.
stretch_fill <- function(stretch) {
  while (length(stretch$rows$key) == 0L && !stretch$ended) {
    rows <- stretch$source()
    if (is.null(rows)) {
      stretch$ended <- TRUE
    } else {
      stretch_check(stretch, rows$key)
      stretch$rows <- rows
    }
  }
}

stretch_check <- function(stretch, keys) {
  all <- c(stretch$last, keys)
  if (!identical(bytes_order(all), seq_along(all))) {
    signalCondition(condition_unsorted())
    stop(error_unsorted())
  }
  stretch$last <- all[[length(all)]]
}

# The last key up to which both stretches are known, or NULL where both sources have ended.
stretch_last <- function(left, right) {
  open <- Filter(function(stretch) !stretch$ended, list(left, right))
  if (length(open) == 0L) {
    return(NULL)
  }
  lasts <- vapply(open, function(stretch) stretch$rows$key[[length(stretch$rows$key)]], "")
  lasts[[bytes_order(lasts)[[1]]]]
}

# The rows of a stretch up to a key.
stretch_take <- function(stretch, last) {
  rows <- stretch$rows
  taken <- if (is.null(last)) rep(TRUE, length(rows$key)) else bytes_up_to(rows$key, last)
  stretch$rows <- columns_take(rows, !taken)
  columns_take(rows, taken)
}
