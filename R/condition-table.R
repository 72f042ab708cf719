# Conditions of tables.

# An operation whose answer does not say what the rows are. keys: what they may be; NULL for an
# answer that is empty.
error_no_table <- function(operation, keys = NULL) {
  empty <- is.null(keys)
  shown <- c(sprintf("\"%s\"", utils::head(keys, 8L)), "\"@\" for one row")
  more <- length(keys) - 8L
  said <- if (empty) {
    "its answer is empty."
  } else {
    sprintf(
      "say what the rows are. key is one of %s%s.",
      paste(shown, collapse = ", "),
      if (more > 0) sprintf(", and %d more", more) else ""
    )
  }
  claws_condition(
    sprintf("%s makes no table by itself: %s", operation$name, said),
    class = "claws_no_table",
    call = operation_call(operation),
    operation = operation$name,
    keys = keys
  )
}

# A query of which the model does not tell columns.
error_no_columns <- function(operation, query) {
  claws_condition(
    sprintf(
      "The query \"%s\" makes no table: give its values names, as in \"%s\".",
      text_shown(query, 100L),
      "Things[].{id: Id, name: Name}"
    ),
    class = "claws_no_table",
    call = operation_call(operation),
    operation = operation$name
  )
}

# A key that leads nowhere at its name i. near: names that could stand there.
error_table_key <- function(key, i, near) {
  before <- paste(key[seq_len(i - 1L)], collapse = ".")
  said <- if (length(near) == 0) {
    sprintf("%s has no members.", if (before == "") "the answer" else before)
  } else {
    describe_unknown(key[[i]], near)
  }
  claws_condition(
    sprintf("There is no %s: %s", paste(key, collapse = "."), said),
    class = "claws_no_table",
    keys = near
  )
}

error_no_rows <- function(message) claws_condition(message, class = "claws_no_table", keys = NULL)

# cells: a column of which some are digits.
error_inexact <- function(column, cells) {
  large <- cells[!is.na(cells) & abs(as.numeric(cells)) >= 2^53]
  claws_condition(
    sprintf(
      "%s has %s, which no double holds: choose bigint = \"character\" or \"integer64\".",
      column,
      c(large, "digits")[[1]]
    ),
    class = "claws_inexact",
    column = column
  )
}

error_missing_package <- function(package, why) {
  claws_condition(
    sprintf("%s needs the package %s: install.packages(\"%s\").", why, package, package),
    class = "claws_missing_package",
    package = package
  )
}
