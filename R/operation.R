# One operation of a model, as the stops of the call road want it.

# An operation is called many times: what a call wants to know of it is found out once.
operation_get <- function(model, name) {
  operation <- model$met[[name]]
  if (is.null(operation)) {
    operation <- operation_read(model, name)
    model$met[[name]] <- operation
  }
  operation
}

# name: AWS's name. Beside what the model's columns say of the operation:
#
# arguments: their names in model order.
# reads: whether its name says that it changes nothing.
# sends_bytes, gives_bytes: whether input and output are streams of bytes.
# sends_events, gives_events: or of events.
# reads_body: whether some members of the output stand in the body.
# is_opaque: whether the body of an output may begin with anything: it is bytes, text or a stream.
# protocol: as protocols() makes it; NULL where that is not built in.
# ready, request: what the protocol has found out beforehand.
# host_prefix: with labels; NULL for none.
# context: what it says to the endpoint rules (endpoint-parameters.R).
# has_tokens: whether a member of its input is an idempotency token.
# checksum: what the model says of checksums; NULL for nothing.
# auth: the schemes of signing that the model lists for it, or else for the service.
# anonymous: whether that is none at all.
# signing_name: the service to sign for.
# signs_as_s3: whether in S3's way.
# unsigned_payload: whether its body is left out of the signature.
# service_key: the service's name in the tables of retries.
# memory: what its calls find out for the next ones.
operation_read <- function(model, name) {
  place <- match(name, model$operations$name)
  columns <- model$operations
  operation <- list(
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
  input <- operation$input
  output <- operation$output
  operation$arguments <- if (input > 0L) model$members$name[shape_members(model, input)]
  operation$reads <- grepl("^(list|describe|get|scan|query|search|filter)_", operation$r_name) ||
    operation$r_name %in% c("scan", "query", "search")
  operation$sends_bytes <- is_payload(model, input, "blob")
  operation$gives_bytes <- is_payload(model, output, "blob")
  operation$sends_events <- event_place(model, input) > 0L
  operation$gives_events <- event_place(model, output) > 0L
  operation$reads_body <- reads_body(model, output)
  operation$is_opaque <- operation$gives_bytes ||
    operation$gives_events ||
    is_payload(model, output, "string")
  make <- protocols()[[model$metadata$protocol]]
  operation$protocol <- if (!is.null(make)) make()
  operation$ready <- if (!is.null(operation$protocol$ready)) operation$protocol$ready(operation)
  operation$request <- if (!is.null(make)) operation$protocol$request(operation)
  operation$host_prefix <- operation$traits[["endpoint"]]$hostPrefix
  tokens <- model$members$traits[["idempotencyToken"]]
  operation$has_tokens <- input > 0L && any(tokens[shape_members(model, input)])
  operation$context <- endpoint_context_of(operation)
  operation$checksum <- checksum_of_operation(operation)
  listed <- auth_of_operation(operation)
  operation$anonymous <- identical(listed, "noAuth")
  operation$auth <- lapply(listed %||% auth_of_service(model), function(name) list(name = name))
  operation$unsigned_payload <- has_unsigned_payload(operation)
  operation$signing_name <- auth_name_of_service(model)
  operation$signs_as_s3 <- startsWith(model$metadata$signatureVersion %||% "", "s3")
  operation$service_key <- ascii_lower(text_replace(model$metadata$serviceId %||% "", " ", "-"))
  operation$memory <- state_new()
  operation
}

# Whether the body of a structure is a member of this type and nothing else.
is_payload <- function(model, shape, type) {
  payload <- if (shape > 0L) shape_payload(model, shape) else 0L
  payload > 0L && member_type(model, payload) == type
}

# Whether some members of an output stand in the body.
reads_body <- function(model, shape) {
  shape > 0L && !all(rest_location(model, shape_members(model, shape)) %in% read_locations)
}

# Numbers of the shapes of the errors that an operation is said to give.
operation_errors <- function(operation) {
  setdiff(as.integer(text_parts(operation$errors, ",")), 0L)
}

# Names of an operation's arguments in model order.
operation_arguments <- function(operation) operation$arguments %||% character()

# The function of an operation as R users call it, for messages and as the call of a condition.
operation_function <- function(operation) {
  paste0(operation$model$service$name, "_", operation$r_name)
}

# A function from the number of an input to formals: a required member is one without a default.
# A service has hundreds of operations, so what they share is looked up once.
# last: the formals after those of the input, by their names.
operation_formals <- function(model, last) {
  name <- model$members$name
  required <- model$members$required
  first <- model$shapes$first
  size <- model$shapes$size
  function(input) {
    if (input == 0L) {
      return(as.pairlist(last))
    }
    members <- first[[input]] - 1L + seq_len(size[[input]])
    arguments <- vector("list", length(members))
    arguments[required[members]] <- list(quote(expr = ))
    names(arguments) <- name[members]
    as.pairlist(c(arguments, last))
  }
}

# Names of the arguments that a client's function has, but the `...` for what is refused. An extra
# may have one of its own, and says so.
bound_arguments <- function(bound) {
  attr(bound, "arguments") %||% setdiff(names(formals(bound)), "...")
}
