# rest-xml: what has no other place is XML in the body.

protocol_rest_xml <- function() {
  format <- list(
    write = xml_write,
    empty = raw(),
    empty_input = FALSE,
    content_type = NULL,
    read = function(body, shape, operation) xml_read(body, shape, operation)$value
  )
  list(
    form = "xml",
    ready = rest_ready,
    request = rest_request,
    serialize = function(operation, params) rest_serialize(operation, params, format),
    parse = function(operation, response) rest_read(operation, response, format),
    parse_error = function(operation, response) {
      xml_error(operation, response, function(shape, names) {
        format$read <- function(body, shape, operation) {
          xml_read(body, shape, operation, names)$value
        }
        rest_read_error(operation, response, format, shape)
      })
    }
  )
}

# The root element is called as the payload, or as the operation's input says.
xml_write <- function(value, shape, operation, payload) {
  model <- operation$model
  schema <- model$schema()
  if (payload > 0L) {
    given <- schema$wire_name[[payload]]
    name <- if (model$members$explicit[[payload]]) given else model$shapes$name[[shape]]
    uri <- schema$namespace_uri[[payload]]
    prefix <- schema$namespace_prefix[[payload]]
  } else {
    traits <- operation$traits[["inputTraits"]]
    name <- traits[["locationName"]] %||%
      model$shapes$traits[["locationName"]][shape] %||%
      NA_character_
    name <- if (is.na(name)) model$shapes$name[[shape]] else name
    namespace <- traits[["xmlNamespace"]] %||% model$shapes$traits[["xmlNamespace"]][[shape]]
    uri <- (if (is.list(namespace)) namespace$uri else namespace) %||% NA_character_
    prefix <- (if (is.list(namespace)) namespace$prefix) %||% NA_character_
  }
  .Call(c_xml_write, value, shape, schema, name, uri, prefix)
}
