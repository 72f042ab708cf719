# Conditions of arguments.

# problems: one sentence each, beginning with the member's path.
error_invalid_params <- function(operation, problems) {
  problems <- unname(problems)
  claws_condition(
    paste0(operation$name, " cannot be sent:", lines_of(problems)),
    class = "claws_invalid_params",
    call = operation_call(operation),
    problems = problems,
    operation = operation$name
  )
}

# sizes: of the arguments of claws_map().
error_map <- function(sizes) {
  claws_condition(
    paste(
      "claws_map() takes named arguments, each with one value or one for each call. It was given:",
      some_of(paste(names(sizes) %||% rep("(no name)", length(sizes)), sizes))
    ),
    class = "claws_invalid_params",
    problems = "The arguments are of different lengths or have no names."
  )
}

error_starting_token <- function(operation) {
  error_invalid_params(operation, "`StartingToken` is not a token of this operation.")
}

# problems: as for error_invalid_params(). name: of a function.
error_arguments <- function(name, problems) {
  problems <- unname(problems)
  claws_condition(
    paste0(name, "() cannot be called:", lines_of(problems)),
    class = "claws_invalid_params",
    call = call(name),
    problems = problems
  )
}

# problem: a clause without a period.
error_argument <- function(name, problem) {
  message <- sprintf("`%s` %s.", name, problem)
  claws_condition(message, class = "claws_invalid_params", problems = message)
}
