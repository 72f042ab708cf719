# Parameters as the user gave them to parameters as the model wants them: members in model order,
# lists as lists, times as POSIXct, blobs as raw. All that is wrong is said at once, each with the
# path of the member in the user's own terms, such as InputDataConfig[[2]]$ChannelName.

# Returns the checked parameters, or signals claws_invalid_params.
params_check <- function(params, operation) {
  if (operation$input == 0L) {
    return(list())
  }
  given <- params[!vapply(params, is_missing, NA)]
  given <- given[intersect(operation_arguments(operation), names(given))]
  walk <- list(model = operation$model, problems = new.env(parent = emptyenv()))
  checked <- check_structure(params_tokens(given, operation), operation$input, "", walk)
  if (length(walk$problems$found) > 0) {
    stop(error_invalid_params(operation, walk$problems$found))
  }
  checked
}

is_missing <- function(x) identical(x, quote(expr = ))

# An idempotency token that was not given gets a fresh one, so that a retry is not a second request.
params_tokens <- function(params, operation, token = uuid4) {
  members <- operation$model$members
  own <- shape_members(operation$model, operation$input)
  wanted <- own[vapply(own, has_trait, NA, table = members, name = "idempotencyToken")]
  for (name in members$name[wanted]) {
    params[[name]] <- params[[name]] %||% token()
  }
  params
}

uuid4 <- function(random = openssl::rand_bytes) {
  bytes <- as.integer(random(16))
  bytes[[7]] <- bitwOr(bitwAnd(bytes[[7]], 0x0fL), 0x40L)
  bytes[[9]] <- bitwOr(bitwAnd(bytes[[9]], 0x3fL), 0x80L)
  hex <- paste(sprintf("%02x", bytes), collapse = "")
  sub("^(.{8})(.{4})(.{4})(.{4})(.{12})$", "\\1-\\2-\\3-\\4-\\5", hex)
}

# Each check returns the value in its final form; a problem is noted and the value does not matter.
check_value <- function(x, shape, path, walk) {
  check <- switch(
    walk$model$shapes$type[[shape]],
    structure = check_structure,
    list = check_list,
    map = check_map,
    string = check_string,
    blob = check_blob,
    boolean = check_boolean,
    integer = check_integer,
    long = check_long,
    float = check_double,
    double = check_double,
    timestamp = check_timestamp
  )
  check(x, shape, path, walk)
}

note <- function(walk, path, text) {
  walk$problems$found <- c(walk$problems$found, paste(path, text))
  NULL
}

check_structure <- function(x, shape, path, walk) {
  if (has_trait(walk$model$shapes, "document", shape)) {
    return(x)
  }
  x <- as_named_list(x, path, walk, "a named list")
  if (is.null(x)) {
    return(NULL)
  }
  members <- shape_members(walk$model, shape)
  known <- walk$model$members$name[members]
  for (name in setdiff(names(x), known)) {
    note(walk, path_member(path, name), describe_unknown(name, known, named = FALSE))
  }
  x <- x[!vapply(x, is.null, NA)]
  for (name in setdiff(known[walk$model$members$required[members]], names(x))) {
    note(walk, path_member(path, name), "is required.")
  }
  check_union(x, shape, path, walk)
  check_members(x, members[match(names(x), known, nomatch = 0L)], path, walk)
}

check_members <- function(x, members, path, walk) {
  members <- sort(members)
  names <- walk$model$members$name[members]
  checked <- lapply(seq_along(members), function(i) {
    member <- members[[i]]
    check_value(
      x[[names[[i]]]],
      walk$model$members$shape[[member]],
      path_member(path, names[[i]]),
      walk
    )
  })
  names(checked) <- names
  checked
}

check_union <- function(x, shape, path, walk) {
  if (has_trait(walk$model$shapes, "union", shape) && length(x) != 1) {
    note(walk, path, sprintf("must have exactly one member, not %d.", length(x)))
  }
}

check_list <- function(x, shape, path, walk) {
  element <- walk$model$members$shape[[shape_members(walk$model, shape)]]
  if (is.factor(x)) {
    x <- as.character(x)
  }
  if (is.data.frame(x)) {
    x <- data_frame_rows(x)
  }
  if (!is_listlike(x)) {
    return(note(walk, path, sprintf("must be a list, not %s.", describe(x))))
  }
  if (!is.null(names(x)) && walk$model$shapes$type[[element]] %in% c("structure", "map")) {
    return(note(walk, path, "must be an unnamed list: write list(list(...)) for one element."))
  }
  x <- unname(as_elements(x))
  check_size(length(x), shape, path, walk, "elements")
  lapply(seq_along(x), function(i) {
    if (is.null(x[[i]]) && has_trait(walk$model$shapes, "sparse", shape)) {
      return(NULL)
    }
    check_value(x[[i]], element, sprintf("%s[[%d]]", path, i), walk)
  })
}

# A data frame is a list of structures, a row each; NA is a member that is not given.
data_frame_rows <- function(x) {
  lapply(seq_len(nrow(x)), function(i) {
    row <- lapply(x, `[[`, i)
    row[!vapply(row, function(value) is.atomic(value) && anyNA(value), NA)]
  })
}

check_map <- function(x, shape, path, walk) {
  x <- as_named_list(x, path, walk, "a named list")
  if (is.null(x)) {
    return(NULL)
  }
  value <- walk$model$members$shape[[shape_members(walk$model, shape)[[2]]]]
  sparse <- has_trait(walk$model$shapes, "sparse", shape)
  checked <- lapply(seq_along(x), function(i) {
    if (is.null(x[[i]]) && sparse) {
      return(NULL)
    }
    check_value(x[[i]], value, path_member(path, names(x)[[i]]), walk)
  })
  names(checked) <- enc2utf8(names(x) %||% character())
  checked
}

# A list with a name for each element, no name twice; NULL, and a problem noted, for anything else.
as_named_list <- function(x, path, walk, wanted) {
  if (!is_listlike(x)) {
    return(note(walk, path, sprintf("must be %s, not %s.", wanted, describe(x))))
  }
  x <- as_elements(x)
  if (length(x) == 0) {
    return(list())
  }
  if (is.null(names(x)) || any(names(x) == "")) {
    return(note(walk, path, sprintf("must be %s: an element has no name.", wanted)))
  }
  if (anyDuplicated(names(x)) > 0) {
    twice <- names(x)[[anyDuplicated(names(x))]]
    return(note(walk, path_member(path, twice), "is given twice."))
  }
  x
}

is_listlike <- function(x) {
  is.list(x) || (is.atomic(x) && !is.null(x) && !is.raw(x))
}

# Vectors with a class, such as times, keep it in their elements.
as_elements <- function(x) {
  if (is.object(x) && is.list(x)) {
    return(unclass(x))
  }
  as.list(x)
}

path_member <- function(path, name) {
  if (make.names(name) != name) {
    name <- paste0("`", name, "`")
  }
  if (path == "") name else paste0(path, "$", name)
}

describe_unknown <- function(name, known, named = TRUE) {
  nearest <- nearest_name(name, known)
  paste0(
    if (named) paste0(name, " "),
    if (is.null(nearest)) {
      sprintf("is unknown; known are: %s.", paste(known, collapse = ", "))
    } else {
      sprintf("is unknown. Did you mean %s?", nearest)
    }
  )
}

nearest_name <- function(name, known) {
  distance <- utils::adist(name, known, ignore.case = TRUE)
  starts <- which(startsWith(tolower(known), tolower(name)))
  if (length(starts) > 0) {
    return(known[[starts[[1]]]])
  }
  if (length(known) > 0 && min(distance) <= max(2, nchar(name) / 3)) known[[which.min(distance)]]
}
