# Which members of an answer are the rows of its table.

# The names of the members that lead to the rows of an operation's answer: none where the answer
# itself is one. Signals claws_no_table where it cannot be told.
table_key <- function(operation, key = NULL) {
  if (operation$output == 0L) {
    stop(error_no_table(operation))
  }
  if (is.null(key)) table_default(operation) else table_parse(key)
}

# key: such as "Reservations[].Instances[]"; "@" is the answer itself, as in JMESPath.
table_parse <- function(key) {
  if (!is_text(key)) {
    stop(error_config("key must be a string such as \"Reservations[].Instances[]\".", "key"))
  }
  names <- text_replace(text_parts(key, "."), "[]", "")
  names[names != "@"]
}

# The first items of the paginator, or the only list that there is.
table_default <- function(operation) {
  model <- operation$model
  found <- pages_members(model, operation$output)
  paged <- table_paged(operation)
  if (!is.null(paged)) {
    return(paged)
  }
  shapes <- model$members$shape[shape_members(model, operation$output)]
  rows <- names(found)[vapply(shapes, is_rows_shape, NA, model)]
  held <- names(found)[found %in% c("list", "map")]
  if (length(rows) == 1L) {
    rows
  } else if (length(held) == 1L && length(found) == 1L) {
    held
  } else {
    keys <- table_candidates(operation$output, model)
    if (length(keys) == 0L) keys else stop(error_no_table(operation, keys))
  }
}

# The items of an operation's paginator; NULL where there are none, or where only a guess would tell
# which of several are meant.
table_paged <- function(operation) {
  items <- Filter(function(item) item$type %in% c("list", "map"), pages_row(operation)$items)
  known <- !is.null(operation$model$paginators[[operation$name]])
  if (length(items) == 1L || length(items) > 1L && known) items[[1]]$path
}

# Keys of the lists and maps in a structure, down to some depth; those of structures first.
table_candidates <- function(shape, model, depth = 3L, prefix = character()) {
  if (depth == 0L || !is_plain_structure(shape, model)) {
    return(character())
  }
  places <- shape_members(model, shape)
  keys <- unlist(lapply(places, function(place) {
    inner <- model$members$shape[[place]]
    here <- c(prefix, model$members$name[[place]])
    switch(
      model$shapes$type[[inner]],
      structure = table_candidates(inner, model, depth - 1L, here),
      list = ,
      map = {
        element <- model$members$shape[[max(shape_members(model, inner))]]
        here[[length(here)]] <- paste0(here[[length(here)]], "[]")
        c(paste(here, collapse = "."), table_candidates(element, model, depth - 1L, here))
      }
    )
  }))
  as.character(keys)
}
