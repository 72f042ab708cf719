# JMESPath: expressions that find values in the parameters and results of calls. Endpoint rules,
# paginators, waiters and claws_query() are written with it. Grammar and functions as in
# https://jmespath.org; the parser and the walk are in src/jmespath-*.c.

# expression: a string. value: any R value; see claws_query() for how R's values stand for JSON's.
# described: list(shape, columns) of the value, as result_shape() gives it, or NULL.
# pages: whether the value is a list of such values, whose findings are put one after the other.
# Returns R's value of what is found, NULL for nothing.
jmespath_search <- function(expression, value, described = NULL, pages = FALSE, simplify = FALSE) {
  .Call(
    c_jmespath_search,
    jmespath_parse(expression),
    value,
    described,
    pages,
    simplify,
    error_jmespath
  )
}

jmespath_remembered <- 256L

jmespath_parse <- function(expression) {
  known <- the$jmespath
  place <- match(expression, known$texts)
  if (!is.na(place)) {
    return(known$programs[[place]])
  }
  program <- .Call(c_jmespath_parse, as_utf8(expression), error_jmespath)
  kept <- if (length(known$texts) < jmespath_remembered) known
  the$jmespath <- list(
    texts = c(kept$texts, expression),
    programs = c(kept$programs, program)
  )
  program
}
