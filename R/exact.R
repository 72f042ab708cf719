# Lists with names that are a service's: `$` takes them as they are. R's own completes a name, so
# that a member that is absent would have the value of another: x$Expires that of ExpiresString.
# The readers (src/output.c) give this class to maps, documents and the structures where a member's
# name begins another's; all others are plain lists.

exact_class <- c("claws_exact", "list")

exact <- function(x) {
  class(x) <- exact_class
  x
}

# R's attr() takes one whose name begins so for one that is absent, too.
exact_attr <- function(x, name) attr(x, name, exact = TRUE)

#' @export
`$.claws_exact` <- function(x, name) .subset2(x, name)

# A part of a result is one, with the same beside it.
#' @export
`[.claws_exact` <- function(x, i) {
  if (missing(i)) {
    return(x)
  }
  part <- unclass(x)[i]
  for (known in c("claws_metadata", "claws_shape")) {
    attr(part, known) <- exact_attr(x, known)
  }
  class(part) <- oldClass(x)
  part
}

# Of a list that knows its shape (R/rows.R).
rows_bare <- function(x) {
  attr(x, "claws_shape") <- NULL
  unclass(x)
}

# Without the classes, here and within.
exact_bare <- function(x) {
  if (inherits(x, c("claws_rows", "claws_exact"))) {
    x <- rows_bare(x)
  }
  if (is.list(x) && !is.object(x)) {
    x[] <- lapply(x, exact_bare)
  }
  x
}

# Whether `$` could complete a name, for each structure: whether one begins another. In the order of
# the locale C, what begins with a name follows it.
exact_shapes <- function(shapes, members) {
  owner <- rep(seq_along(shapes$size), shapes$size)
  ordered <- order(owner, members$name, method = "radix")
  name <- members$name[ordered]
  owner <- owner[ordered]
  last <- length(name)
  begins <- owner[-1L] == owner[-last] & startsWith(name[-1L], name[-last])
  seq_along(shapes$size) %in% owner[-1L][begins] & shapes$type == "structure"
}
