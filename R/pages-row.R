# The paginator of an operation: which arguments and members are tokens, items and sizes of pages.

# operation: at least its model, name, input and output. Returns NULL for an operation without
# pages, or a list:
#
# input: names of the arguments that take the tokens. output: a JMESPath expression for each.
# more: an expression that says whether there is another page; NULL where tokens alone say so.
# items: keys of what the pages are made of, see pages_key(); MaxItems counts those of the first.
# once: paths of members that are the same in all pages.
# limit: the argument for the size of a page, or NULL. limit_type: its type.
pages_row <- function(operation) {
  row <- operation$model$paginators[[operation$name]] %||% pages_derived(operation)
  if (is.null(row)) {
    return(NULL)
  }
  limit <- row$limit_key
  list(
    input = as.character(unlist(row$input_token)),
    output = as.character(unlist(row$output_token)),
    more = row$more_results,
    items = lapply(unlist(row$result_key), pages_key, operation),
    once = strsplit(as.character(unlist(row$non_aggregate_keys)), ".", fixed = TRUE),
    limit = limit,
    limit_type = if (!is.null(limit)) pages_key(limit, operation, operation$input)$type
  )
}

# A paginator that AWS has not, but the model makes plain (generator/model/pages.py). All members
# but items and tokens are the same in all pages.
pages_derived <- function(operation) {
  row <- operation$model$derived[[operation$name]]
  if (!is.null(row)) {
    found <- names(pages_members(operation$model, operation$output))
    row$non_aggregate_keys <- setdiff(found, unlist(row[c("output_token", "result_key")]))
  }
  row
}

# A member by its path, such as "StreamDescription.Shards": list(path, type, shape).
pages_key <- function(expression, operation, shape = operation$output) {
  path <- text_parts(expression, ".")
  model <- operation$model
  for (name in path) {
    places <- shape_members(model, shape)
    shape <- model$members$shape[[places[[match(name, model$members$name[places])]]]]
  }
  list(path = path, type = model$shapes$type[[shape]], shape = shape)
}

# Types of the members of a shape, by their names.
pages_members <- function(model, shape) {
  if (shape == 0L) {
    return(character())
  }
  places <- shape_members(model, shape)
  stats::setNames(model$shapes$type[model$members$shape[places]], model$members$name[places])
}

#' Operations that answer in pages
#'
#' @param svc A client, such as `s3()`.
#' @return A character vector: names of the operations that [paginate()] is for, in the order of the
#'   client. AWS's paginators are among them, and operations that have a token in their result which
#'   is one of their arguments.
#' @seealso [paginate()]
#' @export
#' @examples
#' list_paginators(sqs(region = "us-east-1"))
list_paginators <- function(svc) {
  core <- if (is.list(svc)) client_core(svc)
  if (is.null(core)) {
    stop(error_config("svc must be a client.", setting = "svc"))
  }
  model <- client_model(core)
  found <- model$operations$name %in% names(c(model$paginators, model$derived))
  intersect(model$operations$r_name[found], names(svc))
}
