# The query protocol and ec2's dialect of it: a form is sent, XML comes back.

protocol_query <- function() query_protocol(ec2 = FALSE)

protocol_ec2 <- function() query_protocol(ec2 = TRUE)

query_protocol <- function(ec2) {
  list(
    form = "xml",
    serialize = function(operation, params) query_serialize(operation, params, ec2),
    parse = function(operation, response) query_parse(operation, response),
    parse_error = function(operation, response) {
      xml_error(operation, response, function(shape, names) {
        xml_read(response$body, shape, operation, names)$value
      })
    }
  )
}

query_serialize <- function(operation, params, ec2) {
  model <- operation$model
  start <- sprintf("Action=%s&Version=%s", operation$name, model$metadata$apiVersion)
  request(
    method = operation$method,
    path = "/",
    headers = c("Content-Type" = "application/x-www-form-urlencoded; charset=utf-8"),
    body = .Call(c_query_write, params, operation$input, model$schema(), start, ec2),
    host_prefix = host_prefix(operation, params)
  )
}

# The output stands in an element that the model names; in ec2's answers, in the root itself.
query_parse <- function(operation, response) {
  wrapper <- operation$traits[["outputTraits"]]$resultWrapper
  read <- xml_read(response$body, operation$output, operation, as.character(wrapper))
  structure(read$value, request_id = read$request_id)
}
