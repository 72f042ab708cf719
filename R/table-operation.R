# The plan of an operation's table: of one of its members (R/table-plan.R), or of what a query finds
# (R/table-query.R).

# That of a member is found out once.
table_plan_of <- function(operation, key = NULL, how = table_how_plain) {
  if (!is.null(how$query)) {
    return(table_query_plan(operation, how$query, key, how))
  }
  met <- operation$model$met
  known <- paste("table", operation$name, key, how$unnest, how$tags, how$parents)
  if (is.null(met[[known]])) {
    names <- table_key(operation, key)
    met[[known]] <- table_plan(operation$output, names, operation$model, how)
  }
  met[[known]]
}
