# Request and response syntax: a shape of a model as the R code a user would write, line by line.

# Characters above which a structure is written out only once.
syntax_limit <- 256 * 1024

syntax_scalars <- c(
  string = "\"string\"",
  boolean = "TRUE|FALSE",
  integer = "123",
  long = "123",
  float = "123.0",
  double = "123.0",
  blob = "raw"
)

# The call with every member of the input; NULL when the operation takes no input.
syntax_request <- function(operation) {
  if (operation$input == 0L) {
    return(NULL)
  }
  call <- sprintf("svc$%s(", operation$r_name)
  if (length(operation_arguments(operation)) == 0) {
    return(paste0(call, ")"))
  }
  c(call, syntax_members(operation$model, operation$input), ")")
}

# A list with every member of the output; NULL when there is none.
syntax_output <- function(operation) {
  if (operation$output == 0L || operation$model$shapes$size[[operation$output]] == 0L) {
    return(NULL)
  }
  c("list(", syntax_members(operation$model, operation$output), ")")
}

# Lines of a structure's members; shortened when they would be too many to read.
syntax_members <- function(model, shape) {
  whole <- syntax_write(model, shape, once = FALSE)
  if (is.null(whole)) syntax_write(model, shape, once = TRUE) else whole
}

# Walks the members of a structure and collects lines. Returns NULL once they are more than the
# limit, unless each structure is to be written `once`.
syntax_write <- function(model, shape, once) {
  types <- model$shapes$type
  names <- model$members$name
  shape_of <- model$members$shape
  written <- rep(FALSE, length(types))
  lines <- character(256)
  used <- 0L
  size <- 0

  add <- function(...) {
    line <- paste0(...)
    used <<- used + 1L
    if (used > length(lines)) {
      length(lines) <<- 2L * length(lines)
    }
    lines[[used]] <<- line
    size <<- size + nchar(line) + 1
    once || size <= syntax_limit
  }

  # Each returns FALSE when it is to go no further. `path` holds the shapes that are open around.
  members <- function(shape, indent, path) {
    places <- shape_members(model, shape)
    last <- length(places)
    for (i in seq_along(places)) {
      start <- paste0(indent, names[[places[[i]]]], " = ")
      if (!value(places[[i]], start, if (i < last) "," else "", indent, path)) {
        return(FALSE)
      }
    }
    TRUE
  }

  value <- function(member, start, end, indent, path) {
    shape <- shape_of[[member]]
    type <- types[[shape]]
    if (type == "timestamp") {
      return(
        add(start, "as.POSIXct(") && add(indent, "  \"2015-01-01\"") && add(indent, ")", end)
      )
    }
    if (!type %in% c("structure", "list", "map")) {
      return(add(start, syntax_scalar(model, member, type), end))
    }
    if (model$shapes$size[[shape]] == 0L || shape %in% path) {
      return(add(start, "list()", end))
    }
    if (once && type == "structure" && written[[shape]]) {
      return(add(start, "list(...)", end))
    }
    written[[shape]] <<- TRUE
    add(start, "list(") &&
      contents(shape, type, paste0(indent, "  "), c(path, shape)) &&
      add(indent, ")", end)
  }

  contents <- function(shape, type, indent, path) {
    if (type == "structure") {
      return(members(shape, indent, path))
    }
    places <- shape_members(model, shape)
    value(places[[length(places)]], indent, "", indent, path)
  }

  if (members(shape, "  ", shape)) lines[seq_len(used)]
}

# One value of a type; an enum is all its values.
syntax_scalar <- function(model, member, type) {
  if (type == "string") {
    values <- syntax_enum(model, member)
    if (length(values) > 0) {
      return(paste(vapply(values, encodeString, "", quote = "\""), collapse = "|"))
    }
  }
  syntax_scalars[[type]]
}

# The values of an enum: the member's own, or a line each of its shape's.
syntax_enum <- function(model, member) {
  own <- model$members$traits$enum[[member]]
  if (length(own) > 0 && !all(is.na(own))) {
    return(unlist(own))
  }
  lines <- model$shapes$traits$enum[[model$members$shape[[member]]]]
  if (length(lines) > 0 && !is.na(lines)) text_parts(lines, "\n")
}
