# XML that more than one protocol reads.

# names: the elements that lead from the root to the one that is of the shape. Returns list(value,
# request_id). An empty body is an empty structure where no element is asked for, or where there is
# no member that could stand in it.
xml_read <- function(body, shape, operation, names = character()) {
  wanted <- length(names) > 0 && shape > 0L && operation$model$shapes$size[[shape]] > 0L
  if (length(body) == 0 && !wanted) {
    return(list(value = no_members, request_id = NULL))
  }
  read <- .Call(c_xml_read, body, shape, operation$model$schema(), names)
  if (is.null(read[[1]]) && wanted) {
    stop(error_unreadable(sprintf("it has no element %s", paste(names, collapse = "/"))))
  }
  list(value = read[[1]] %||% no_members, request_id = read[[2]])
}

# Where the error is in the document: the root itself, or below <ErrorResponse> or <Response>.
xml_error_paths <- list("Error", c("Errors", "Error"))

# An error as list(code, shape, message, fields, request_id). read(shape, names): the members of a
# modelled one, `names` leading to them.
xml_error <- function(operation, response, read) {
  document <- tryCatch(.Call(c_xml_parse, response$body), claws_unreadable = function(e) NULL)
  # A body that is no XML, or none at all, leaves the status to say what happened.
  if (is.null(document) || !is.list(document[[2]])) {
    return(error_of_status(response))
  }
  found <- xml_find_error(document[[1]], document[[2]])
  code <- plain_text(found$error$Code %||% "")
  shape <- model_error_shape(operation$model, code)
  raw <- found$error[setdiff(names(found$error), c("Code", "Message", "RequestId", "HostId"))]
  list(
    code = code,
    shape = if (!is.null(shape)) operation$model$shapes$name[[shape]],
    message = plain_text(found$error$Message %||% ""),
    fields = if (is.null(shape)) raw else with_unmodelled(read(shape, found$names), raw),
    request_id = document[[2]]$RequestId %||% document[[2]]$RequestID %||% found$error$RequestId
  )
}

# The members that the model has, and what else there is as it was sent.
with_unmodelled <- function(fields, raw) c(fields, raw[setdiff(names(raw), names(fields))])

xml_find_error <- function(root, children) {
  for (names in xml_error_paths) {
    error <- children
    for (name in names) {
      error <- if (is.list(error)) error[[name]]
    }
    if (root != "Error" && is.list(error)) {
      return(list(error = error, names = names))
    }
  }
  list(error = children, names = character())
}
