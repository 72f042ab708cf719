# The scalar half of params.R: one check for each scalar type of a model.

mend_scalar <- function(x, shape, path, walk) {
  type <- walk$model$shapes$type[[shape]]
  if (is_integer64(x) && length(x) == 1) {
    x <- integer64_value(x)
    if (type %in% c("float", "double")) {
      x <- as.numeric(x)
    }
  }
  check <- switch(
    type,
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

not_text <- "must be valid text; bytes are given as a raw vector."

check_string <- function(x, shape, path, walk) {
  if (is.factor(x)) {
    x <- as.character(x)
  } else if (is_number(x)) {
    x <- number_text(x, walk$model$shapes$name[[shape]] %in% names(decimal_strings)) %||% x
  }
  if (!is.character(x) || length(x) != 1 || is.na(x)) {
    return(note(walk, path, sprintf("must be a single string, not %s%s.", describe(x), hint(x))))
  }
  if (!are_text(x)) {
    return(note(walk, path, not_text))
  }
  text <- as_utf8(as.vector(x))
  check_size(nchar(text), shape, path, walk, "characters")
  text
}

# Strings that hold any number, by the names of their shapes, and why they are strings.
decimal_strings <- c(NumberAttributeValue = "DynamoDB's numbers have more digits than clients keep")

check_blob <- function(x, shape, path, walk, hint = hint_json(x)) {
  if (is.character(x) && length(x) == 1 && !is.na(x)) {
    if (!are_text(x)) {
      return(note(walk, path, not_text))
    }
    x <- charToRaw(as_utf8(as.vector(x)))
  }
  if (!is.raw(x)) {
    text <- sprintf("must be a raw vector or a string, not %s%s.", describe(x), hint)
    return(note(walk, path, text))
  }
  check_size(length(x), shape, path, walk, "bytes")
  as.vector(x)
}

check_boolean <- function(x, shape, path, walk) {
  if (!is.logical(x) || length(x) != 1 || is.na(x)) {
    return(note(walk, path, sprintf("must be TRUE or FALSE, not %s.", describe(x))))
  }
  as.vector(x)
}

check_integer <- function(x, shape, path, walk) {
  x <- time_count(x, walk)
  if (!is_number(x) || !is.finite(x) || x != trunc(x)) {
    return(note(walk, path, sprintf("must be a whole number, not %s.", describe_whole(x))))
  }
  check_range(x, shape, path, walk)
  as.numeric(x)
}

# A time where a number counts time, by the model's documentation; anything else as it is.
time_count <- function(x, walk) {
  unit <- walk$model$members$traits[["epoch"]][walk$member]
  if (length(unit) != 1 || is.na(unit) || !inherits(x, c("POSIXt", "Date"))) {
    return(x)
  }
  time <- as_time(x)
  if (is.null(time)) x else round(as.numeric(time) * c(seconds = 1, milliseconds = 1000)[[unit]])
}

# A long is a number up to 2^53, or digits in a string, which stay digits.
check_long <- function(x, shape, path, walk) {
  if (is.character(x) && length(x) == 1 && grepl("^-?[0-9]{1,19}$", x)) {
    return(as.vector(x))
  }
  if (is_number(x) && is.finite(x) && abs(x) > 2^53) {
    return(note(
      walk,
      path,
      paste(
        "is beyond 2^53, where R's numbers are no longer exact:",
        "give its digits as a string, or a bit64::integer64."
      )
    ))
  }
  check_integer(x, shape, path, walk)
}

check_double <- function(x, shape, path, walk) {
  if (!is_number(x) || (is.na(x) && !is.nan(x))) {
    return(note(walk, path, sprintf("must be a number, not %s.", describe(x))))
  }
  check_range(x, shape, path, walk)
  as.numeric(x)
}

check_timestamp <- function(x, shape, path, walk) {
  time <- as_time(x)
  if (is.null(time)) {
    return(note(
      walk,
      path,
      sprintf(
        "must be a time (POSIXct, Date, ISO 8601 string or seconds since 1970), not %s.",
        describe(x)
      )
    ))
  }
  if (time < time_first || time >= time_end) {
    return(note(walk, path, "must lie in the years 1 to 9999."))
  }
  time
}

is_number <- function(x) is.numeric(x) && length(x) == 1 && !is.factor(x)

# Smallest lengths and values are the client's to check; the largest are raised by services.
check_size <- function(size, shape, path, walk, unit) {
  least <- walk$model$shapes$traits[["min"]][[shape]]
  if (!is.null(least) && size < least) {
    note_rule(walk, path, sprintf("must have at least %s %s, not %d.", format(least), unit, size))
  }
}

check_range <- function(x, shape, path, walk) {
  least <- walk$model$shapes$traits[["min"]][[shape]]
  if (!is.null(least) && !is.nan(x) && x < least) {
    note_rule(walk, path, sprintf("must be at least %s, not %s.", format(least), format(x)))
  }
}

# The same of what should be a whole number, and what to do about it.
describe_whole <- function(x) {
  if (inherits(x, c("POSIXt", "Date"))) {
    return(paste0(describe(x), hint_time))
  }
  fraction <- is_number(x) && is.finite(x)
  if (fraction) sprintf("%s: round() makes one", format(x, digits = 15)) else describe(x)
}

hint_time <- ": round(1000 * as.numeric(as.POSIXct(x))) gives milliseconds since 1970"

# Advice about a list that stands where text or bytes are due.
hint_json <- function(x) {
  if (is.list(x)) ": jsonlite::toJSON(x, auto_unbox = TRUE) makes JSON text" else ""
}

hint_frame <- ": write it to a file and give its path, or bytes, as serialize(x, NULL) makes them"

# Advice about a value that is nearly right.
hint <- function(x) {
  if (!is.atomic(x) || length(x) != 1 || is.raw(x)) {
    return(hint_json(x))
  }
  if (is.na(x)) {
    ": NULL leaves it out"
  } else if (is_number(x)) {
    ": whole numbers up to 2^53 serve as one, others are given as text"
  } else {
    ": as.character() makes one"
  }
}
