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
  row <- operation$model$paginators[[operation$name]] %||%
    pages_rows()[[operation_function(pages_named(operation))]] %||%
    pages_derived(operation)
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

# Operations whose tokens have names that no rule could tell, with the reason.
pages_rows <- function() {
  list(
    # Its tokens lead in both directions; forward ends where a token comes twice.
    cloudwatchlogs_get_log_events = list(
      input_token = "nextToken",
      output_token = "nextForwardToken",
      limit_key = "limit",
      result_key = "events"
    ),
    # The keys that were left out are asked for next.
    dynamodb_batch_get_item = list(
      input_token = "RequestItems",
      output_token = "UnprocessedKeys",
      result_key = "Responses",
      non_aggregate_keys = "ConsumedCapacity"
    )
  )
}

# A member by its path, such as "StreamDescription.Shards": list(path, type, shape).
pages_key <- function(expression, operation, shape = operation$output) {
  path <- strsplit(expression, ".", fixed = TRUE)[[1]]
  model <- operation$model
  for (name in path) {
    places <- shape_members(model, shape)
    shape <- model$members$shape[[places[[match(name, model$members$name[places])]]]]
  }
  list(path = path, type = model$shapes$type[[shape]], shape = shape)
}

# A paginator in the form of the models, for an operation that has none there but a single token
# which leads from page to page by its name; NULL where that cannot be told.
pages_derived <- function(operation) {
  given <- pages_members(operation$model, operation$input)
  found <- pages_members(operation$model, operation$output)
  tokens <- names(found)[found == "string" & grepl(pages_token_names, names(found), perl = TRUE)]
  takers <- vapply(tokens, pages_taker, "", given)
  items <- pages_items(found)
  if (sum(!is.na(takers)) != 1L || length(items) == 0) {
    return(NULL)
  }
  limits <- grep(pages_limit_names, names(given)[given == "integer"], value = TRUE, perl = TRUE)
  list(
    input_token = takers[!is.na(takers)],
    output_token = tokens[!is.na(takers)],
    limit_key = if (length(limits) == 1L) limits,
    result_key = items,
    non_aggregate_keys = setdiff(names(found), c(items, tokens))
  )
}

pages_token_names <- "(?i)^((next|pagination|continuation|page|nextpage)token|(next)?marker)$"
pages_limit_names <- paste0(
  "(?i)^(max(results?|records|items|keys|mergehunks|conflictfiles)?|limit|pagesize)$"
)

# The argument that takes a token: of the same name, or NextMarker for Marker.
pages_taker <- function(token, given) {
  names <- c(token, sub("(?i)^next", "", token, perl = TRUE))
  names <- names[names %in% names(given)[given == "string"]]
  if (length(names) > 0) names[[1]] else NA_character_
}

pages_items <- function(found) {
  lists <- names(found)[found %in% c("list", "map")]
  if (length(lists) > 0) lists else names(found)[found == "structure"]
}

# Types of the members of a shape, by their names.
pages_members <- function(model, shape) {
  if (shape == 0L) {
    return(character())
  }
  places <- shape_members(model, shape)
  stats::setNames(model$shapes$type[model$members$shape[places]], model$members$name[places])
}

pages_named <- function(operation) {
  list(model = operation$model, r_name = operation$r_name %||% snake_case(operation$name))
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
  columns <- model$operations
  has_pages <- function(name, input, output) {
    !is.null(pages_row(list(model = model, name = name, input = input, output = output)))
  }
  found <- .mapply(has_pages, list(columns$name, columns$input, columns$output), NULL)
  intersect(columns$r_name[as.logical(found)], names(svc))
}
