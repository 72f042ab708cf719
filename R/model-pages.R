# Paginators of operations that have none in a model from outside the package: those that the model
# makes plain. generator/model/pages.py is the twin, which writes those of the package's models and
# the patterns and rows that both go by.

# raw: the parsed model. paginators: those it has. service: botocore's name.
# Returns rows as they stand in paginators-1.json, in the order of the operations; NULL for none.
compile_derived <- function(raw, paginators, service) {
  operations <- raw$operations[setdiff(names(raw$operations), names(paginators))]
  told <- compile_rules()$pages$rows[[service]]
  rows <- lapply(operations, compile_pages, raw$shapes)
  known <- intersect(names(told), names(rows))
  rows[known] <- told[known]
  rows <- Filter(Negate(is.null), rows)
  if (length(rows) > 0) rows
}

# The paginator of an operation, where a single token leads on, and there are items.
compile_pages <- function(operation, shapes) {
  rules <- compile_rules()$pages
  given <- compile_types(operation$input$shape, shapes)
  found <- compile_types(operation$output$shape, shapes)
  tokens <- compile_named(rules$tokens, "string", found)
  takers <- vapply(tokens, compile_taker, "", given)
  items <- names(found)[found %in% c("list", "map")]
  if (length(items) == 0) {
    items <- names(found)[found == "structure"]
  }
  if (sum(!is.na(takers)) != 1L || length(items) == 0) {
    return(NULL)
  }
  limits <- compile_named(rules$limits, "integer", given)
  c(
    list(input_token = takers[!is.na(takers)][[1]], output_token = tokens[!is.na(takers)]),
    if (length(limits) == 1L) list(limit_key = limits),
    list(result_key = if (length(items) == 1L) items else as.list(items))
  )
}

# Members of a type whose names are like a pattern.
compile_named <- function(pattern, type, types) {
  whole <- paste0("(?i)^(", pattern, ")$")
  grep(whole, names(types)[types == type], value = TRUE, perl = TRUE)
}

# The argument that takes a token: of the same name, or Marker for NextMarker.
compile_taker <- function(token, given) {
  names <- c(token, sub("(?i)^next", "", token, perl = TRUE))
  names <- names[names %in% names(given)[given == "string"]]
  if (length(names) > 0) names[[1]] else NA_character_
}

# Types of the members of a shape, by their names.
compile_types <- function(shape, shapes) {
  parts <- if (!is.null(shape)) compile_parts(shapes[[shape]])
  vapply(parts, function(part) shapes[[part$shape]]$type, "")
}
