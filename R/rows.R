# Lists of structures know what they are, so that as.data.frame() makes a table of them. The readers
# (src/output.c) give each the class and an attribute: the name of its elements' shape, the
# service's and, of a model that did not come with the package, the model's file.

rows_class <- c("claws_rows", "list")

# shape: the number of the shape of the elements.
rows_new <- function(x, shape, model) {
  origin <- c(model$shapes$name[[shape]], model$service$name, model$source)
  structure(x, claws_shape = origin, class = rows_class)
}

# list(shape, model) of such a list; NULL where the model is not on this machine.
rows_described <- function(x) {
  origin <- attr(x, "claws_shape", exact = TRUE)
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
  origins <- unique(lapply(parts, attr, "claws_shape", exact = TRUE))
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

# A value of a shape in which lists of structures know what they are, as the readers make them.
rows_dress <- function(x, shape, model) {
  if (shape == 0L || !is.list(x) || !rows_within(shape, model)) {
    return(x)
  }
  shapes <- log_element_shapes(names(x) %||% rep("", length(x)), shape, model)
  x[] <- .mapply(rows_dress, list(x, shapes), list(model = model))
  if (is_rows_shape(shape, model)) {
    element <- model$members$shape[[shape_members(model, shape)[[1]]]]
    x <- rows_new(x, element, model)
  }
  x
}

# Whether a shape is such a list or holds one.
rows_within <- function(shape, model) {
  shape_holds(shape, model, "rows", is_rows_shape)
}

#' @export
str.claws_rows <- function(object, ...) utils::str(exact_bare(object), ...)
