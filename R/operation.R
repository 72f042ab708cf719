# One operation of a model, as the stops of the call road want it.

# name: AWS's name, or the name that R users type.
operation_get <- function(model, name) {
  place <- match(name, model$operations$name)
  columns <- model$operations
  list(
    name = name,
    r_name = columns$r_name[[place]],
    method = columns$method[[place]],
    uri = columns$uri[[place]],
    input = columns$input[[place]],
    output = columns$output[[place]],
    traits = lapply(columns$traits, `[[`, place),
    model = model
  )
}

# Names of an operation's arguments in model order.
operation_arguments <- function(operation) {
  if (operation$input == 0L) {
    return(character())
  }
  operation$model$members$name[shape_members(operation$model, operation$input)]
}

# The function of an operation as R users call it, for messages and as the call of a condition.
operation_function <- function(operation) {
  paste0(operation$model$service$name, "_", operation$r_name)
}

# Formals of all operations of a model: a required member is one without a default.
operation_formals <- function(model, place) {
  shape <- model$operations$input[[place]]
  if (shape == 0L) {
    return(NULL)
  }
  members <- shape_members(model, shape)
  arguments <- vector("list", length(members))
  arguments[model$members$required[members]] <- list(quote(expr = ))
  names(arguments) <- model$members$name[members]
  as.pairlist(arguments)
}
