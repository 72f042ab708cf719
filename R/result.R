# The result of a call: its output, and beside it what the service said about it.

# An output and, in an attribute that printing hides, what came with it and its operation.
result <- function(output, response, operation) {
  headers <- response$headers
  class(headers) <- exact_class
  metadata <- list(
    request_id = response_request_id(response, attr(output, "request_id")),
    status = response$status,
    headers = headers,
    attempts = 1L,
    service = operation$model$service$name,
    operation = operation$name
  )
  metadata$model <- operation$model$source
  attributes(output) <- list(
    names = names(output),
    claws_metadata = metadata,
    class = c("claws_result", exact_class)
  )
  output
}

# A result that took this many attempts.
result_tried <- function(result, attempts) {
  attr(result, "claws_metadata")$attempts <- attempts
  result
}

#' Request id, status and headers of a result
#'
#' Every result of an operation carries the request id that AWS's support asks for, and the HTTP
#' status and headers of the answer. They are kept out of the way when the result is printed.
#'
#' @param result The value of an operation, such as `svc$list_training_jobs()`.
#' @return A list: `request_id` (a string, or `NA` when the service sent none), `status` (an
#'   integer), `headers` (a list of strings, named in lower case), `attempts` (how many times
#'   the request was sent, an integer), `service` (a string such as `"ec2"`) and `operation` (AWS's
#'   name, such as `"DescribeInstances"`). A result of a client that [claws_client()] made has
#'   `model`, too, the path of the service's model. `NULL` for a value that is no result.
#' @export
#' @examples
#' claws_metadata(list())
claws_metadata <- function(result) attr(result, "claws_metadata", exact = TRUE)

# The operation that a result is of; NULL where that is not known.
result_operation <- function(x) {
  metadata <- claws_metadata(x)
  name <- metadata$operation
  if (is.null(name)) {
    return(NULL)
  }
  service <- metadata$service
  source <- metadata$model
  met <- the$models[[if (is.null(source)) service else source]]$met[[name]]
  # A model that is not on this machine says nothing.
  if (is.null(met)) catch_error(operation_get(model_get(service, source), name)) else met
}

# The shape of a result and the columns of its model; NULL for a value whose operation is not known.
result_shape <- function(x) {
  operation <- result_operation(x)
  shape <- operation$output
  if (!is.null(shape) && shape > 0L) {
    list(shape = shape, columns = operation$model$schema())
  }
}

# bare: a result without classes.
result_masked <- function(bare, result) {
  operation <- result_operation(result)
  if (is.null(operation)) bare else shape_masked(bare, operation$output, operation$model)
}

result_bare <- function(result) {
  attr(result, "claws_metadata") <- NULL
  unclass(result)
}
