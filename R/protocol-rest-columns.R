# Where members stand on the wire in the rest protocols: found out once an operation, or once an
# error.

# The columns of operation$ready for serialize() and parse(): list(writes, reads, uri), the columns
# of input and output, NULL where there is none, and the template of the URI.
rest_ready <- function(operation) {
  columns <- function(shape) if (shape > 0L) rest_columns(operation$model, shape)
  list(
    writes = columns(operation$input),
    reads = columns(operation$output),
    uri = rest_template(operation$uri)
  )
}

# Columns of a structure's members, in the order of the model:
#
# place: where they stand in the model's columns. name, wire: names in R and on the wire.
# location: "uri", "querystring", "header", "headers" or "statusCode"; NA for the body.
# at: the number of that in rest_places.
# header: the name of a header in lower case, or what the names in a map of headers begin with; NA
#   for what stands elsewhere.
# type: number of their type. scalar: whether their text in a header is that of a scalar.
# plain: whether it is the same in a header, a query and a path.
#
# And of the whole: has_body, whether members of an input stand in the body; reads_body, the same of
# an output. payload: the place of the member that is the body, or 0; payload_name, payload_type,
# and is_events, whether it is a stream of events.
rest_columns <- function(model, shape) {
  place <- shape_members(model, shape)
  location <- rest_location(model, place)
  type <- match(model$shapes$type[model$members$shape[place]], shape_types)
  wire <- model$members$wire_name[place]
  begins <- ifelse(model$members$explicit[place], wire, "")
  json <- vapply(place, function(one) has_trait(model$members, "jsonvalue", one), NA)
  scalar <- type >= match("string", shape_types) & !json
  payload <- shape_payload(model, shape)
  list(
    place = place,
    name = model$members$name[place],
    wire = wire,
    location = location,
    at = match(location, rest_places, 0L),
    header = ascii_lower(ifelse(
      location %in% "header",
      wire,
      ifelse(location %in% "headers", begins, NA_character_)
    )),
    type = type,
    scalar = scalar,
    plain = scalar & type != match("timestamp", shape_types),
    has_body = anyNA(location),
    reads_body = !all(location %in% read_locations),
    payload = payload,
    payload_name = if (payload > 0L) model$members$name[[payload]],
    payload_type = if (payload > 0L) member_type(model, payload),
    is_events = payload > 0L && payload == event_place(model, shape)
  )
}

# Numbered as in src/rest.c, where 0 is the body.
rest_places <- c("uri", "querystring", "header", "headers", "statusCode")

# The template of a URI such as "/{Bucket}/{Key+}?tagging": the texts between its labels, the
# labels, which of them keep slashes, and the query.
rest_template <- function(uri) {
  parts <- text_parts(uri, "?")
  at <- gregexpr("\\{[^}]*\\}", parts[[1]])
  labels <- regmatches(parts[[1]], at)[[1]]
  list(
    between = regmatches(parts[[1]], at, invert = TRUE)[[1]],
    labels = gsub("[{}+]", "", labels),
    keeps = endsWith(labels, "+}"),
    query = if (length(parts) > 1) uri_query(parts[[2]])
  )
}
