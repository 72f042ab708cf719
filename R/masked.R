# Columns with values that a service's model calls sensitive. They are what they are, but printed as
# ****.

# The type stands behind the class, as tibble and jsonlite want it.
masked_new <- function(x) {
  class(x) <- c("claws_masked", class(x))
  x
}

masked_bare <- function(x) {
  class(x) <- setdiff(oldClass(x), c("claws_masked", class(unclass(x))))
  x
}

masked_like <- function(x, like) {
  class(x) <- oldClass(like)
  x
}

#' @export
`[.claws_masked` <- function(x, i, ...) masked_like(masked_bare(x)[i], x)

#' @export
c.claws_masked <- function(...) {
  parts <- lapply(list(...), function(x) if (inherits(x, "claws_masked")) masked_bare(x) else x)
  masked_new(do.call(c, parts))
}

#' @export
rep.claws_masked <- function(x, ...) masked_like(rep(masked_bare(x), ...), x)

#' @export
unique.claws_masked <- function(x, ...) masked_like(unique(masked_bare(x), ...), x)

#' @export
format.claws_masked <- function(x, ...) {
  missing <- if (is.list(x)) vapply(unclass(x), is.null, NA) else is.na(unclass(x))
  ifelse(missing, NA_character_, log_mask)
}

#' @export
print.claws_masked <- function(x, ...) {
  print(format(x), quote = FALSE)
  invisible(x)
}

#' @export
summary.claws_masked <- function(object, ...) summary(format(object), ...)

#' @export
str.claws_masked <- function(object, ...) cat(" ", log_mask, "\n", sep = "")

#' @export
as.character.claws_masked <- function(x, ...) as.character(masked_bare(x), ...)

#' @export
as.data.frame.claws_masked <- function(x, ...) as.data.frame.vector(x, ...)

# Methods of pillar, which prints tibbles; they are registered when pillar is loaded.

#' @exportS3Method pillar::pillar_shaft
pillar_shaft.claws_masked <- function(x, ...) pillar::new_pillar_shaft_simple(format(x))

#' @exportS3Method pillar::format_glimpse
format_glimpse.claws_masked <- function(x, ...) format(x)
