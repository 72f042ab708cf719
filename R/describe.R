# Words for messages: the type of a value, names that are near a wrong one, the path of a member.

# The kind of a value, without its content: it may be secret.
describe <- function(x) {
  if (is.null(x)) {
    return("NULL")
  }
  if (is.atomic(x) && length(x) == 1 && !is.raw(x) && is.na(x)) {
    return("NA")
  }
  type <- describe_type(x)
  single <- length(x) == 1 && !is.list(x) && !is.raw(x)
  if (single || is.list(x) && is.object(x)) {
    return(paste(if (grepl("^[aeiou]", type)) "an" else "a", type))
  }
  sprintf("a %s of length %d", if (is.list(x)) "list" else paste(type, "vector"), length(x))
}

describe_type <- function(x) {
  if (is.object(x)) {
    return(class(x)[[1]])
  }
  switch(
    typeof(x),
    character = "string",
    logical = "logical",
    integer = ,
    double = "number",
    closure = "function",
    typeof(x)
  )
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
      sprintf("is unknown; %s", describe_known(known))
    } else {
      sprintf("is unknown. Did you mean %s?", nearest)
    }
  )
}

# The problems of arguments that nothing takes, by their names.
describe_surplus <- function(names, known) {
  named <- !names %in% c("", known)
  count <- sum(!named)
  are <- if (count == 1L) "argument is" else "arguments are"
  c(
    vapply(unique(names[named]), describe_unknown, "", known = known),
    if (count > 0L) sprintf("%d %s too many; %s", count, are, describe_known(known))
  )
}

describe_known <- function(known) {
  sprintf("known are: %s.", if (length(known) == 0L) "none" else some_of(known))
}

nearest_name <- function(name, known) {
  nearest <- nearest_names(name, known)
  if (length(nearest) > 0) nearest[[1]]
}

# A sentence about the known names that may be meant; NULL where none is near.
did_you_mean <- function(name, known) {
  nearest <- nearest_names(name, known)
  if (length(nearest) > 0) sprintf("Did you mean %s?", paste(nearest, collapse = " or "))
}

# A few of the known names: those that begin with a name, the shortest first, or else those that
# differ from it by the fewest letters.
nearest_names <- function(name, known, most = 2L) {
  name <- ascii_lower(name)
  lower <- ascii_lower(known)
  near <- which(startsWith(lower, name))
  if (length(near) == 0 && length(known) > 0) {
    distance <- drop(utils::adist(name, lower))
    near <- which(distance == min(distance) & distance <= max(2, nchar(name) / 3))
  }
  utils::head(known[near[order(nchar(known[near]))]], most)
}

# A few of many names, or of sentences, a line each: no message is without bound.
some_of <- function(names, most = 20) {
  more <- length(names) - most
  paste0(
    paste(utils::head(names, most), collapse = ", "),
    if (more > 0) sprintf(" and %d more", more)
  )
}

lines_of <- function(sentences, most = 20) {
  more <- length(sentences) - most
  shown <- c(utils::head(sentences, most), if (more > 0) sprintf("and %d more.", more))
  paste0("\n* ", shown, collapse = "")
}
