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
    errors = columns$errors[[place]],
    traits = lapply(columns$traits, `[[`, place),
    model = model
  )
}

# Numbers of the shapes of the errors that an operation is said to give.
operation_errors <- function(operation) {
  setdiff(as.integer(strsplit(operation$errors, ",", fixed = TRUE)[[1]]), 0L)
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

# A function from the number of an input to formals: a required member is one without a default.
# A service has hundreds of operations, so what they share is looked up once.
operation_formals <- function(model) {
  name <- model$members$name
  required <- model$members$required
  first <- model$shapes$first
  size <- model$shapes$size
  function(input) {
    if (input == 0L) {
      return(NULL)
    }
    members <- first[[input]] - 1L + seq_len(size[[input]])
    arguments <- vector("list", length(members))
    arguments[required[members]] <- list(quote(expr = ))
    names(arguments) <- name[members]
    as.pairlist(arguments)
  }
}
