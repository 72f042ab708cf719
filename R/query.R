#' Find values in a result with a JMESPath expression
#'
#' The language of `--query` in the AWS CLI and of `search()` in boto3, described at
#' <https://jmespath.org>. The same expression finds the same values.
#'
#' @details
#' JMESPath is made for JSON. A result, and a list of structures out of one, knows its operation, so
#' the service's model tells what each value is: one string in a list of strings is an array of one,
#' digits beyond 2^53 are a number.
#' Any other value is taken as follows.
#'
#' | R | JSON |
#' | --- | --- |
#' | `NULL`, `NA` | null |
#' | a vector of length one | a string, number or boolean |
#' | a vector of another length, or in [I()] | an array |
#' | a list with names | an object |
#' | a list without names | an array |
#' | `POSIXct`, `Date` | a string as ISO 8601 has it, in UTC; two times are compared as times |
#' | `factor` | a string |
#' | `integer64` | a number; calculated with as a double |
#' | raw vectors, functions and the like | passed on as they are; no function takes them |
#'
#' A part of `x` comes back as it stands there. Of what the expression makes, an object is a list
#' with names and an array a list, where `NULL` stands for null. When `x` is a result, an array of
#' what the model calls scalars is a vector of their type, as it is in results: `character()` where
#' there are none, `NA` for null. Only a multiselect, such as `[InstanceId, State.Name]`, stays a
#' list, since its elements need not be alike.
#'
#' @param x The result of an operation; a list of such results, such as the pages of a listing; or
#'   any list. The expression is evaluated on each page, and the arrays that it gives are put one
#'   after the other.
#' @param expression A string, such as `"Reservations[].Instances[].InstanceId"`; names that hold
#'   other characters than letters, digits and `_` stand in double quotes, strings in single ones.
#' @param simplify `TRUE` makes a vector of every array of strings, of numbers, of booleans or of
#'   times, with `NA` for null.
#' @return What the expression finds; `NULL` where it finds nothing. An expression that cannot be
#'   parsed, or a function that is given something else than it takes, is a condition of class
#'   `claws_jmespath_error`, with fields `expression`, `problem` and `position` (of the character,
#'   counted from 1).
#' @examples
#' svc <- claws_stub(
#'   ec2(region = "us-east-1"),
#'   describe_instances = list(Reservations = list(list(Instances = list(
#'     list(InstanceId = "i-1", State = list(Name = "running")),
#'     list(InstanceId = "i-2", State = list(Name = "stopped"))
#'   ))))
#' )
#' answer <- svc$describe_instances()
#' claws_query(answer, "Reservations[].Instances[].InstanceId")
#' claws_query(answer, "Reservations[].Instances[?State.Name == 'running'][].InstanceId")
#' claws_query(list(a = list(1, NULL, 3)), "a[*]", simplify = TRUE)
#' tryCatch(
#'   claws_query(answer, "Reservations[].Instances["),
#'   claws_jmespath_error = function(e) cat(conditionMessage(e))
#' )
#' @export
claws_query <- function(x, expression, simplify = FALSE) {
  how <- .Call(c_query_known, x, expression, the$queries)
  if (is.null(how)) {
    how <- query_how(x, expression)
  }
  vectors <- isTRUE(simplify)
  .Call(c_jmespath_search, how$program, x, how$described, how$pages, vectors, error_jmespath)
}

# The arguments of the search. Those of a result are kept for others of its operation, those of a
# list of structures for others of its shape, since most queries come again.
query_how <- function(x, expression) {
  if (!is_text(expression)) {
    stop(claws_condition("expression must be a string.", class = "claws_jmespath_error"))
  }
  pages <- !inherits(x, "claws_result") && is_pages(x)
  described <- if (pages) {
    pages_shape(x)
  } else if (inherits(x, "claws_rows")) {
    rows_shape(x)
  } else {
    result_shape(x)
  }
  how <- list(program = jmespath_parse(expression), described = described, pages = pages)
  origin <- if (!is.null(described)) query_origin(x)
  if (!is.null(origin)) {
    kept <- if (length(the$queries) < queries_remembered) the$queries
    the$queries <- c(kept, list(c(list(c(expression, origin)), how)))
  }
  how
}

# Service and operation of a result, shape and service of a list of structures; NULL for other
# values and where the model did not come with the package.
query_origin <- function(x) {
  if (inherits(x, "claws_rows")) {
    origin <- exact_attr(x, "claws_shape")
    return(if (length(origin) == 2L) origin)
  }
  metadata <- if (inherits(x, "claws_result")) claws_metadata(x)
  if (is.null(metadata$model)) c(metadata$service, metadata$operation)
}

queries_remembered <- 32L

is_pages <- function(x) {
  if (inherits(x, "claws_pages_list")) {
    return(TRUE)
  }
  is.list(x) &&
    length(x) > 0 &&
    inherits(x[[1]], "claws_result") &&
    all(vapply(x, inherits, NA, "claws_result"))
}

# Pages of different operations have no shape in common.
pages_shape <- function(pages) {
  origins <- lapply(pages, function(page) claws_metadata(page)[c("service", "operation", "model")])
  if (length(unique(origins)) == 1) result_shape(pages[[1]])
}
