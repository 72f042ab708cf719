# All sentences that the code may say, in one place to be read through. Where one is worded anew,
# testthat::snapshot_accept("said") takes it over.

# Strings of an expression, and names in it, that hold a blank between letters, as sentences do.
sentences_of <- function(x) {
  if (is.character(x) || is.null(x)) {
    return(grep("[[:alpha:]`][,;:.]? [[:alpha:]%`]", c(x, names(x)), value = TRUE))
  }
  parts <- if (is.function(x)) {
    c(formals(x), body(x))
  } else if (is.call(x) || is.list(x)) {
    as.list(x)
  }
  inner <- lapply(parts, function(part) if (!missing(part)) sentences_of(part))
  c(sentences_of(names(parts)), unlist(inner, use.names = FALSE))
}

test_that("every sentence of the code was read through", {
  skip_if(isTRUE(getOption("claws.listened")), "functions that are listened to are others")
  local_edition(3)
  claws <- asNamespace("claws")
  own <- setdiff(ls(claws, all.names = TRUE), c(".__NAMESPACE__.", ".__S3MethodsTable__."))
  said <- unlist(lapply(mget(own, claws), sentences_of), use.names = FALSE)
  said <- sort(unique(encodeString(said)), method = "radix")
  expect_snapshot(writeLines(said), cran = TRUE)
})
