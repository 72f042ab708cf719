# The context of an operation: what it says to endpoint rules, fixed or from its parameters.

# Parameters that an operation sets: fixed ones, members of its input, and paths into its input.
endpoint_context <- function(operation, params, rules) {
  if (!rules$contextual) {
    return(list())
  }
  context <- operation$context
  members <- context$members[context$members %in% names(params)]
  values <- params[members]
  names(values) <- names(members)
  found <- lapply(context$paths, function(path) jmespath_search(path, params))
  values <- c(found[!names(found) %in% names(values)], values)
  values <- c(values[lengths(values) > 0], context$fixed)
  values[names(values) %in% rules$used]
}

# list(fixed, members, paths): values, names of members and expressions by the parameters' names.
endpoint_context_of <- function(operation) {
  list(
    fixed = lapply(operation$traits[["staticContextParams"]], `[[`, "value"),
    members = endpoint_members(operation),
    paths = lapply(operation$traits[["operationContextParams"]], `[[`, "path")
  )
}

endpoint_members <- function(operation) {
  if (operation$input == 0L) {
    return(character())
  }
  traits <- operation$model$members$traits[["contextParam"]]
  places <- shape_members(operation$model, operation$input)
  places <- places[lengths(traits[places]) > 0]
  stats::setNames(
    operation$model$members$name[places],
    vapply(traits[places], `[[`, "", "name")
  )
}
