# JMESPath: expressions that find values in the parameters and results of calls. Endpoint rules,
# paginators, waiters and claws_query() are written with it. Grammar and functions as in
# https://jmespath.org; the parser and the walk are in src/jmespath-*.c.

# expression: a string. value: any R value; see claws_query() for how R's values stand for JSON's.
# described: the shape of the value, as result_shape() gives it, or NULL.
# pages: whether the value is a list of such values, whose findings are put one after the other.
# Returns R's value of what is found, NULL for nothing.
jmespath_search <- function(expression, value, described = NULL, pages = FALSE, simplify = FALSE) {
  .Call(
    c_jmespath_search,
    jmespath_parse(expression),
    value,
    if (is.null(described)) 0L else described$shape,
    described$columns,
    pages,
    simplify,
    error_jmespath
  )
}

jmespath_remembered <- 256L

jmespath_parse <- function(expression) {
  place <- match(expression, the$jmespath$texts)
  if (!is.na(place)) {
    return(the$jmespath$programs[[place]])
  }
  program <- .Call(c_jmespath_parse, as_utf8(expression), error_jmespath)
  kept <- if (length(the$jmespath$texts) < jmespath_remembered) the$jmespath
  the$jmespath <- list(
    texts = c(kept$texts, expression),
    programs = c(kept$programs, program)
  )
  program
}
