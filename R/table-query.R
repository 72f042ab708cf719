# Tables of what a JMESPath expression finds. The expression is evaluated on each page; the types of
# its columns follow from the model, also where nothing is found.

# The plan of a query's table. key: refused beside a query.
table_query_plan <- function(operation, query, key, how) {
  if (!is.null(key)) {
    stop(error_config("Give either `key` or `query`.", "query"))
  }
  model <- operation$model
  form <- .Call(
    c_jmespath_form,
    jmespath_parse(query),
    operation$output,
    model$schema(),
    error_jmespath
  )[[1]]
  if (is.integer(form) && is_plain_structure(form, model)) {
    return(table_plan(form, character(), model, how))
  }
  columns <- if (is.list(form) && !is.null(names(form))) {
    unlist(.mapply(table_query_columns, list(names(form), form), list(model, how)), FALSE)
  } else if (is.integer(form) || is.character(form)) {
    list(table_query_column("value", form, model, how, character(), from = "self"))
  }
  if (is.null(columns)) {
    stop(error_no_columns(operation, query))
  }
  list(steps = list(list(path = character(), type = "value")), columns = columns, maps = 0L)
}

# The columns of one name of an object: of a structure those of its members, where they are
# unnested.
table_query_columns <- function(name, form, model, how) {
  if (how$unnest && is.integer(form) && is_plain_structure(form, model)) {
    return(table_members(form, 1L, name, character(), model, how))
  }
  list(table_query_column(name, form, model, how, name))
}

table_query_column <- function(name, form, model, how, path, from = "member") {
  shaped <- is.integer(form)
  table_column(
    name,
    1L,
    path,
    kind = if (shaped) table_kind(form, model) else table_made_kind(form),
    secret = shaped && shape_is_secret(form, model),
    tags = how$tags && shaped && is_tags("tags", form, model),
    from = from
  )
}

# The kind of a value that the expression made; a list where it has no type of its own.
table_made_kind <- function(form) {
  if (is.character(form)) table_kinds[[form]] else table_kinds[["list"]]
}

# The rows that a query finds on a page, a list. Null is no row.
table_query_rows <- function(page, query) {
  found <- claws_query(list(page), query)
  if (is.list(found)) {
    return(Filter(Negate(is.null), rows_bare(found)))
  }
  as.list(found[!is.na(found)])
}
