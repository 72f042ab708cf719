# Parameters as the user gave them to parameters as the writers want them: named lists, lists, and
# scalars of their type. The walk is in C (src/params.c) and passes whatever is plainly right; what
# is not comes here, to be mended or noted. All that is wrong is said at once, each with the path of
# the member in the user's own terms, such as InputDataConfig[[2]]$ChannelName.

# params: see params_given(). token: makes the idempotency tokens. Returns checked parameters, or
# signals claws_invalid_params.
# validate: whether parameters are also held against what their service would refuse itself. The
# notes of the walk are kept in this frame.
params_check <- function(params, operation, token = uuid4, validate = TRUE) {
  if (operation$input == 0L) {
    return(list())
  }
  given <- if (operation$has_tokens) params_tokens(params, operation, token) else params
  walk <- list(model = operation$model, validate = validate, problems = environment())
  mend <- function(x, shape, member, path, what) {
    if (what == "required" && is_label(member, operation$model)) {
      return(note(walk, path, "is required."))
    }
    walk$member <- member
    params_mend(what)(x, shape, path, walk)
  }
  last <- NULL # see note()
  checked <- .Call(c_params_check, given, operation$input, operation$model$schema(), mend)
  if (!is.null(last)) {
    stop(error_invalid_params(operation, notes_of(walk)))
  }
  checked
}

# Conversions of values that are not plainly right. Each returns the value to go on with, or
# NULL after it has noted why there is none.
params_mend <- function(what) {
  switch(
    what,
    depth = function(x, shape, path, walk) note(walk, path, "is nested too deeply."),
    structure = mend_structure,
    list = mend_list,
    map = mend_map,
    scalar = mend_scalar,
    stream = mend_stream,
    document = mend_document,
    required = function(x, shape, path, walk) note_rule(walk, path, "is required."),
    unknown = mend_unknown,
    union = function(x, shape, path, walk) {
      note_rule(walk, path, sprintf("must have exactly one member, not %d.", length(x)))
    }
  )
}

# Whether a member stands in the path or the host, without which a request is another one.
is_label <- function(member, model) {
  trait_text(model$members, "location")[[member]] %in%
    "uri" ||
    has_trait(model$members, "hostLabel", member)
}

# The parameters that were given, in the order of the model. written: names in the call, as its
# writer has them. R completes abbreviated names of arguments; an abbreviation is more often a slip
# than a wish, and refused. own: names in the call that are no parameters.
params_given <- function(params, operation, written = NULL, own = NULL) {
  written <- if (is.null(own)) written else written[!written %in% own]
  given <- .Call(c_params_given, params, operation$arguments, written)
  if (is.null(given)) {
    params_refuse(names(params), written, c(operation_arguments(operation), own), operation)
  }
  given
}

# given: names of parameters.
params_refuse <- function(given, written, known, operation) {
  surplus <- given[!given %in% known | duplicated(given)]
  unknown <- setdiff(written, c("", known))
  stop(error_invalid_params(operation, describe_surplus(c(unknown, surplus), known)))
}

# An idempotency token that was not given gets a fresh one, so that a retry is not a second request.
params_tokens <- function(params, operation, token) {
  members <- operation$model$members
  is_token <- members$traits[["idempotencyToken"]]
  own <- shape_members(operation$model, operation$input)
  wanted <- own[is_token[own]]
  for (name in members$name[wanted]) {
    params[[name]] <- params[[name]] %||% token()
  }
  params
}

mend_structure <- function(x, shape, path, walk) {
  if (is.atomic(x) && !is.null(x) && is.null(names(x))) {
    hint <- hint_wrapped(x, shape, walk$model)
    return(note(walk, path, sprintf("must be a named list, not %s%s.", describe(x), hint)))
  }
  as_named_list(x, path, walk)
}

# The spelling of a value as the structure that is due: list(S = "a").
hint_wrapped <- function(x, shape, model) {
  places <- shape_members(model, shape)
  shapes <- model$members$shape[places]
  types <- model$shapes$type[shapes]
  types[model$shapes$name[shapes] %in% names(decimal_strings)] <- "double"
  names <- model$members$name[places]
  fits <- which(types %in% member_types[[typeof(x)]])
  if (length(x) == 1 && length(fits) > 0) {
    written <- sprintf("list(%s = ...)", names[utils::head(fits, 2)])
    paste0(": write ", paste(written, collapse = " or "))
  } else if (length(names) > 0) {
    sprintf(": its members are %s", some_of(names, 10))
  } else {
    ""
  }
}

# Types of members that take a value of R's type.
member_types <- list(
  character = "string",
  double = c("integer", "long", "float", "double"),
  integer = c("integer", "long", "float", "double"),
  logical = "boolean",
  raw = "blob"
)

mend_map <- function(x, shape, path, walk) {
  map <- as_named_list(x, path, walk)
  if (!is.null(map)) {
    check_size(length(map), shape, path, walk, "entries")
    names(map) <- as_utf8(names(map) %||% character())
  }
  map
}

mend_unknown <- function(name, shape, path, walk) {
  known <- walk$model$members$name[shape_members(walk$model, shape)]
  note(walk, path, describe_unknown(name, known, named = FALSE))
}

mend_list <- function(x, shape, path, walk) {
  element <- walk$model$members$shape[[shape_members(walk$model, shape)]]
  if (is.factor(x)) {
    x <- as.character(x)
  }
  if (is.data.frame(x)) {
    x <- data_frame_rows(x)
  }
  if (!is_listlike(x)) {
    return(note(walk, path, sprintf("must be a list, not %s.", describe(x))))
  }
  if (length(dim(x)) > 1 && walk$model$shapes$type[[element]] == "list") {
    x <- array_rows(x)
  }
  if (!is.null(names(x)) && walk$model$shapes$type[[element]] %in% c("structure", "map")) {
    x <- named_elements(x, element, walk$model)
    if (is.null(x)) {
      return(note(walk, path, "must be an unnamed list: write list(list(...)) for one element."))
    }
  }
  check_size(length(x), shape, path, walk, "elements")
  unname(as_elements(x))
}

# The body of a request: bytes, the path of a file, or a connection.
mend_stream <- function(x, shape, path, walk) {
  if (is_span(x)) {
    return(x)
  }
  if (inherits(x, "connection")) {
    if (!is_connection(x)) {
      return(note(walk, path, "is a connection that was closed: open a new one."))
    }
    if (isOpen(x) && summary(x)$text == "text") {
      return(note(walk, path, "is a connection for text: open it with the mode \"rb\"."))
    }
    return(body_connection(x))
  }
  if (is.raw(x) || !is.character(x) || length(x) != 1 || is.na(x)) {
    return(check_blob(x, shape, path, walk, if (is.data.frame(x)) hint_frame else hint_json(x)))
  }
  body <- body_of_path(path_native(as.vector(x)))
  if (is.character(body)) note(walk, path, body) else body
}

# A list with a name for each element, no name twice; NULL, and a problem noted, for anything else.
as_named_list <- function(x, path, walk) {
  if (!is_listlike(x)) {
    return(note(walk, path, sprintf("must be a named list, not %s.", describe(x))))
  }
  x <- as_elements(x)
  if (length(x) > 0 && (is.null(names(x)) || any(names(x) == ""))) {
    return(note(walk, path, "must be a named list: an element has no name."))
  }
  if (!all(are_text(names(x) %||% character()))) {
    return(note(walk, path, "has a name that is not valid text."))
  }
  if (anyDuplicated(names(x)) > 0) {
    twice <- names(x)[[anyDuplicated(names(x))]]
    return(note(walk, path_member(path, twice), "is given twice."))
  }
  x
}

params_surplus <- function(...) {
  stats::setNames(vector("list", ...length()), ...names_of(...))
}

# Names of arguments, without evaluating these.
...names_of <- function(...) {
  names <- names(substitute(list(...)))[-1]
  if (is.null(names)) rep("", ...length()) else names
}
