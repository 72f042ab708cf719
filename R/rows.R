# Lists of structures know what they are, so that as.data.frame() makes a table of them, and
# structures that hold secrets do, so that printing shows none (R/show-confidential.R). The readers
# (src/output.c) give each the class and an attribute: the name of the structure's shape, the
# service's and, of a model that did not come with the package, the model's file.

rows_class <- c("claws_rows", "list")
confidential_class <- c("claws_confidential", "claws_exact", "list")

# shape: the number of the structure's shape.
shaped_new <- function(x, shape, model, class) {
  origin <- c(model$shapes$name[[shape]], model$service$name, model$source)
  structure(x, claws_shape = origin, class = class)
}

# list(shape, model) of such a value; NULL where the model is not on this machine.
rows_described <- function(x) {
  origin <- exact_attr(x, "claws_shape")
  source <- if (length(origin) > 2L) origin[[3]]
  model <- catch_error(model_get(origin[[2]], source)) # which may not be on this machine
  shape <- match(origin[[1]], model$shapes$name)
  if (!is.na(shape)) list(shape = shape, model = model)
}

# The shape of such a list, as result_shape() gives that of a result.
rows_shape <- function(x) {
  described <- rows_described(x)
  shapes <- described$model$shapes
  lists <- which(shapes$type == "list")
  elements <- described$model$members$shape[shapes$first[lists]]
  if (!is.null(described)) {
    list(shape = lists[[match(described$shape, elements)]], columns = described$model$schema())
  }
}

#' @export
`[.claws_rows` <- function(x, i) {
  if (missing(i)) {
    return(x)
  }
  structure(rows_bare(x)[i], claws_shape = attr(x, "claws_shape"), class = oldClass(x))
}

# Lists of the same structures, one after the other; with anything else, a plain list.
#' @export
c.claws_rows <- function(...) {
  parts <- list(...)
  origins <- unique(lapply(parts, exact_attr, "claws_shape"))
  joined <- do.call(
    c,
    lapply(parts, function(part) {
      if (inherits(part, "claws_rows")) rows_bare(part) else part
    })
  )
  if (length(origins) > 1L || !is.list(joined)) {
    return(joined)
  }
  structure(joined, claws_shape = origins[[1]], class = rows_class)
}

# A value of a shape in which all that should know what it is does, as the readers make it.
rows_dress <- function(x, shape, model) {
  if (shape == 0L || !is.list(x) || !rows_within(shape, model)) {
    return(x)
  }
  shapes <- log_element_shapes(names(x) %||% rep("", length(x)), shape, model)
  x[] <- .mapply(rows_dress, list(x, shapes), list(model = model))
  if (is_rows_shape(shape, model)) {
    element <- model$members$shape[[shape_members(model, shape)[[1]]]]
    x <- shaped_new(x, element, model, rows_class)
  } else if (is_confidential_shape(shape, model, names(x))) {
    x <- shaped_new(x, shape, model, confidential_class)
  }
  x
}

# Whether a shape is of such a value or holds one.
rows_within <- function(shape, model) {
  shape_holds(shape, model, "rows", function(one, model) {
    is_rows_shape(one, model) || is_confidential_shape(one, model)
  })
}

# Whether a shape is a structure with secrets; with some among members of these names.
is_confidential_shape <- function(shape, model, names = NULL) {
  members <- shape_members(model, shape)
  secret <- members[bitwAnd(model$schema()$member_flags[members], secret_flag) > 0L]
  model$shapes$type[[shape]] == "structure" &&
    (if (is.null(names)) length(secret) > 0L else any(model$members$name[secret] %in% names))
}
