# The query protocol and ec2's dialect of it: a form is sent, XML comes back.

protocol_query <- function() query_protocol(ec2 = FALSE)

protocol_ec2 <- function() query_protocol(ec2 = TRUE)

query_protocol <- function(ec2) {
  list(
    form = "xml",
    ready = query_ready,
    request = query_request,
    serialize = function(operation, params) query_serialize(operation, params, ec2),
    parse = query_parse,
    parse_error = function(operation, response) {
      xml_error(operation, response, function(shape, names) {
        xml_read(response$body, shape, operation, names)$value
      })
    }
  )
}

query_request <- function(operation) {
  type <- "application/x-www-form-urlencoded; charset=utf-8"
  request(operation$method, "/", c("Content-Type" = type))
}

# start: the beginning of each form. within: the element that the output stands in, which the model
# names; in ec2's answers, it is the root itself.
query_ready <- function(operation) {
  version <- operation$model$metadata$apiVersion
  list(
    start = sprintf("Action=%s&Version=%s", operation$name, version),
    within = as.character(operation$traits[["outputTraits"]]$resultWrapper)
  )
}

query_serialize <- function(operation, params, ec2) {
  schema <- operation$model$schema()
  request <- operation$request
  request$body <- .Call(c_query_write, params, operation$input, schema, operation$ready$start, ec2)
  request
}

# An answer is empty only where the output has no members.
query_parse <- function(operation, response) {
  members <- operation$output > 0L && length(shape_members(operation$model, operation$output)) > 0L
  if (length(response$body) == 0L && members) {
    stop(error_unreadable("it is not XML"))
  }
  read <- xml_read(response$body, operation$output, operation, operation$ready$within)
  output <- read$value
  attr(output, "request_id") <- read$request_id
  output
}
