# Values for R's own print() and str(), without classes and without secrets.

show_revealed <- "  **** is sensitive: print(x, reveal = TRUE) shows it."

# A value without classes and without secrets, here and within.
value_masked <- function(x) {
  if (inherits(x, c("claws_rows", "claws_confidential"))) {
    return(shaped_masked(x))
  }
  if (inherits(x, "claws_exact")) {
    x <- rows_bare(x)
  }
  if (is.list(x) && !is.object(x)) {
    x[] <- lapply(x, value_masked)
  }
  x
}

# A value that knows its shape, as value_masked() gives it; where the model is not on this machine,
# all of a structure is a secret.
shaped_masked <- function(x) {
  described <- rows_described(x)
  rows <- inherits(x, "claws_rows")
  if (is.null(described)) {
    x <- rows_bare(x)
    x[] <- if (rows) lapply(x, value_masked) else log_mask
    return(x)
  }
  mask <- function(x) shape_masked(x, described$shape, described$model)
  bare <- exact_bare(x)
  if (rows) lapply(bare, mask) else mask(bare)
}
