# Errors that a service signals.

# error: list(code, shape, message, fields, request_id), as a protocol read it from the response,
# and, where that is no error in the form of the protocol, `shown`, the beginning of its text, and
# `foreign`, whether it is from another machine. params: the arguments.
error_from_service <- function(operation, response, error, params = list()) {
  status <- response$status
  request_id <- response_request_id(response, error$request_id)
  members <- members_named(operation, params)
  said <- list(Code = error$code, Message = error$message)
  error_response <- exact(error_said(said, error$fields))
  condition <- claws_condition(
    service_said(error, status, service_where(operation$name, members, status, request_id)),
    class = service_classes(error, status),
    call = operation_call(operation),
    code = error$code,
    status = status,
    status_code = status,
    request_id = request_id,
    headers = response$headers,
    operation = operation$name,
    service = operation$model$service$name,
    members = members,
    error_response = error_response
  )
  # The fields that paws has.
  structure(condition, status_code = status, error_response = error_response)
}

# Code and message, and the fields that came, which win. modifyList() would take time that grows
# with the square of their number.
error_said <- function(said, fields) {
  names <- names(fields)
  there <- nzchar(names) & !duplicated(names, fromLast = TRUE) & !vapply(fields, is.null, NA)
  fields <- fields[there]
  said[names(fields)] <- fields
  said
}

# Most specific first: the code's own, families over all services, those of all refusals.
service_classes <- function(error, status) {
  foreign <- isTRUE(error$foreign)
  c(
    unique(Filter(is_class_of_code, c(error$code, error$shape))),
    if (foreign) "claws_foreign_answer" else condition_family(error$code, status),
    "claws_service_error",
    "paws_error",
    unique(sprintf("http_%d", c(status, status %/% 100L * 100L))),
    "http_error"
  )
}

service_said <- function(error, status, where) {
  silent <- isTRUE(error$foreign) || error$message == ""
  said <- paste0(
    text_shown(error$code),
    ": ",
    text_shown(if (silent) http_reason(status) else error$message, 8000L)
  )
  said <- sub(": $", "", said)
  end <- if (grepl("[.!?]\\s*$", said)) " " else ". "
  paste0(said, end, where, service_text(error))
}

# The beginning of what came, where it says more than code and message.
service_text <- function(error) {
  if (is.null(error$shown)) {
    return("")
  }
  what <- if (isTRUE(error$foreign)) {
    "The answer is not the service's, but that of a machine on the way, and begins:"
  } else {
    "The answer begins:"
  }
  paste0("\n", what, " ", error$shown)
}

# The subject of the call: GetObject, Bucket "b", Key "k" (HTTP 404, request id X).
service_where <- function(name, members, status, request_id) {
  about <- if (length(members) > 0L) members_told(members)
  id <- if (!is.na(request_id)) paste0(", request id ", text_shown(request_id))
  sprintf("%s (HTTP %d%s)", paste(c(name, about), collapse = ", "), status, id %||% "")
}

members_told <- function(members) {
  paste(sprintf("%s %s", names(members), vapply(members, member_shown, "")), collapse = ", ")
}

member_shown <- function(value) {
  texts <- text_quoted(
    format(utils::head(unlist(value), 3L), scientific = FALSE, trim = TRUE),
    100L
  )
  more <- length(value) - length(texts)
  paste0(paste(texts, collapse = ", "), if (more > 0) sprintf(" and %d more", more))
}

# The members that say what a call is about, of those that were given.
members_named <- function(operation, params) {
  given <- params[intersect(operation_identifiers(operation), names(params))]
  utils::head(Filter(function(value) is_listlike(value) && length(value) > 0, given), members_most)
}

members_most <- 4L

# Names of the members that identify the thing that an operation is about: they stand in the path or
# the host, lead to the endpoint, or are required and called a name or an id. None is a secret.
operation_identifiers <- function(operation) {
  model <- operation$model
  if (operation$input == 0L) {
    return(character())
  }
  places <- shape_members(model, operation$input)
  names <- model$members$name[places]
  named <- grepl(identifier_names, names, perl = TRUE) & model$members$required[places]
  address <- rest_location(model, places) %in%
    "uri" |
    vapply(places, function(place) has_trait(model$members, "hostLabel", place), NA) |
    vapply(places, function(place) length(model$members$traits[["contextParam"]][[place]]) > 0, NA)
  names[(named | address) & vapply(places, is_identifier, NA, model)]
}

identifier_names <- "([a-z](Name|Id|Arn|ARN|Url|Uri|URL|Identifier)|^([Nn]ame|[Ii]d|[Aa]rn|Key))s?$"

# A string, or a list of strings, that is no secret.
is_identifier <- function(place, model) {
  type <- member_type(model, place)
  if (type == "list") {
    type <- member_type(model, list_element(model, place))
  }
  type %in% c("string", "integer", "long") && !holds_secret(place, model)
}
