# A service's own model, as AWS publishes it (service-2.json), to the wire model that the generator
# would have written for it: the same columns, made when a client is. generator/model/build.py
# and wire.py are its twins, and a test compares the two over many services.

# files: list(model, paginators, waiters), the parsed JSON of each. name: R's name of the service.
# botocore: the name of its folder. path: for messages.
# Returns what the JSON of the wire model would be when read; it has no endpoints yet.
model_compile <- function(files, name, botocore, path) {
  raw <- files$model
  compile_check(raw, path)
  shapes <- compile_reachable(raw, path)
  metadata <- raw$metadata
  metadata$uid <- NULL
  metadata$protocol <- compile_protocol(raw$metadata, path)
  json <- list(
    format = model_format,
    service = list(
      name = name,
      botocore = botocore,
      title = raw$metadata$serviceFullName %||% raw$metadata$serviceAbbreviation
    ),
    metadata = metadata,
    operations = compile_operations(compile_without(raw$operations, botocore), names(shapes)),
    shapes = compile_shapes(shapes, path),
    members = compile_members(shapes),
    paginators = files$paginators$pagination %||% no_members,
    waiters = files$waiters$waiters %||% no_members
  )
  json$derived <- compile_derived(raw, json$paginators, botocore)
  json
}

compile_check <- function(raw, path) {
  for (part in c("metadata", "operations", "shapes")) {
    if (!is.list(raw[[part]])) {
      stop(error_file(sprintf("%s is no model of a service: it has no %s.", path, part), path))
    }
  }
  if (is.null(raw$metadata$serviceFullName %||% raw$metadata$serviceAbbreviation)) {
    stop(error_file(sprintf("%s is no model of a service: it has no name.", path), path))
  }
}

compile_protocol <- function(metadata, path) {
  listed <- unlist(metadata[["protocols"]] %||% metadata[["protocol"]])
  known <- intersect(names(protocols()), listed)
  if (length(known) == 0) {
    stop(error_file(
      sprintf("%s: none of the protocols %s is known.", path, paste(listed, collapse = ", ")),
      path
    ))
  }
  known[[1]]
}

# The shapes that an operation or an exception uses, in model order.
compile_reachable <- function(raw, path) {
  targets <- lapply(raw$shapes, function(shape) {
    vapply(compile_parts(shape), function(part) part$shape %||% NA_character_, "")
  })
  used <- lapply(raw$operations, function(o) c(o$input$shape, o$output$shape, error_names(o)))
  exceptions <- vapply(raw$shapes, function(shape) isTRUE(shape$exception), NA)
  waiting <- unique(c(unlist(used), names(exceptions)[exceptions]))
  found <- character()
  while (length(waiting) > 0) {
    unknown <- setdiff(waiting, names(raw$shapes))
    if (length(unknown) > 0) {
      stop(error_file(sprintf("%s refers to the unknown shape \"%s\".", path, unknown[[1]]), path))
    }
    found <- c(found, waiting)
    waiting <- setdiff(unlist(targets[waiting]), found)
  }
  raw$shapes[names(raw$shapes) %in% found]
}

# Leaves out of operations what the endpoint of their service has already. service: botocore's name.
compile_without <- function(operations, service) {
  uri <- compile_rules()$uris_without[[service]]
  host <- compile_rules()$hosts_without[[service]]
  lapply(operations, function(operation) {
    if (!is.null(uri) && startsWith(operation$http$requestUri, uri)) {
      operation$http$requestUri <- substring(operation$http$requestUri, nchar(uri) + 1)
    }
    if (operation$http$requestUri == "") {
      operation$http$requestUri <- "?"
    }
    if (!is.null(host) && identical(operation[["endpoint"]]$hostPrefix, host)) {
      operation[["endpoint"]] <- NULL
    }
    operation
  })
}

compile_operations <- function(operations, shapes) {
  place <- function(part) {
    match(vapply(operations, function(o) o[[part]]$shape %||% "", ""), shapes, 0L)
  }
  http <- function(key) vapply(operations, function(o) o$http[[key]], "")
  list(
    name = compile_column(names(operations)),
    method = compile_column(http("method")),
    uri = compile_column(http("requestUri")),
    input = compile_column(place("input")),
    output = compile_column(place("output")),
    errors = compile_column(compile_errors(operations, shapes)),
    traits = compile_carried(
      lapply(operations, compile_operation_traits),
      compile_rules()$traits$operations
    )
  )
}

# The places of each operation's errors, joined by commas; 0 where it has none.
compile_errors <- function(operations, shapes) {
  places <- lapply(operations, function(o) match(error_names(o), shapes))
  vapply(places, function(at) if (length(at) == 0) "0" else paste(at, collapse = ","), "")
}

error_names <- function(operation) {
  as.character(unlist(lapply(operation$errors, `[[`, "shape")))
}

# An operation's traits, with those of its input and output beside.
compile_operation_traits <- function(operation) {
  for (part in c("input", "output")) {
    placed <- operation[[part]][setdiff(names(operation[[part]]), c("shape", "documentation"))]
    if (length(placed) > 0) {
      operation[[paste0(part, "Traits")]] <- placed
    }
  }
  operation
}

compile_shapes <- function(shapes, path) {
  types <- vapply(shapes, function(shape) shape$type %||% "", "")
  if (!all(types %in% shape_types)) {
    odd <- which(!types %in% shape_types)[[1]]
    stop(error_file(
      sprintf(
        "%s: shape \"%s\" has the unknown type \"%s\".",
        path,
        names(shapes)[[odd]],
        types[[odd]]
      ),
      path
    ))
  }
  list(
    name = compile_column(names(shapes)),
    type = compile_column(match(types, shape_types)),
    size = compile_column(lengths(lapply(shapes, compile_parts))),
    traits = compile_carried(lapply(shapes, compile_shape_traits), compile_rules()$traits$shapes)
  )
}

# An enum's values stand a line each: a value may hold blanks.
compile_shape_traits <- function(shape) {
  shape$enum <- if (length(shape$enum) > 0) paste(unlist(shape$enum), collapse = "\n")
  shape
}

compile_members <- function(shapes) {
  parts <- lapply(unname(shapes), compile_parts)
  members <- unlist(parts, recursive = FALSE)
  targets <- vapply(members, function(member) member$shape, "")
  required <- mapply(
    function(shape, part) if (shape$type == "structure") names(part) %in% unlist(shape$required),
    shapes,
    parts,
    SIMPLIFY = FALSE
  )
  is_required <- unlist(Map(
    function(flags, part) flags %||% rep(FALSE, length(part)),
    required,
    parts
  ))
  list(
    name = compile_column(names(members)),
    shape = compile_column(match(targets, names(shapes))),
    required = compile_column(which(as.logical(is_required))),
    traits = compile_carried(
      Map(compile_member_traits, members, shapes[targets]),
      compile_rules()$traits$members
    )
  )
}

# A member may have its location from its shape. Only in a header is a JSON value more than a
# string.
compile_member_traits <- function(member, shape) {
  member[["location"]] <- member[["location"]] %||% shape[["location"]]
  if (!identical(member[["location"]], "header")) {
    member$jsonvalue <- NULL
  }
  member$epoch <- compile_epoch(member, shape)
  member
}

# The unit in which a number counts the time since 1970, by its documentation; NULL when it counts
# no time.
compile_epoch <- function(member, shape) {
  text <- member$documentation
  if (is.null(text) || text == "") {
    text <- shape$documentation %||% ""
  }
  if (!shape$type %in% c("integer", "long") || !is_like(text, "(?i)\\b(epoch|unix|1970)\\b")) {
    return(NULL)
  }
  units <- c("milliseconds", "seconds")
  said <- c(is_like(text, "(?i)millisecond"), is_like(text, "(?i)second"))
  if (any(said)) units[said][[1]]
}

# Traits by name: the places that carry each, and their values unless all are TRUE.
compile_carried <- function(carriers, kept) {
  carriers <- unname(carriers)
  given <- lapply(carriers, function(carrier) intersect(kept, names(carrier)))
  present <- sort(unique(as.character(unlist(given))), method = "radix")
  where <- split(rep(seq_along(given), lengths(given)), factor(unlist(given), present))
  traits <- lapply(present, function(trait) {
    at <- where[[trait]]
    compile_trait(at, lapply(carriers[at], `[[`, trait))
  })
  if (length(present) == 0) no_members else structure(traits, names = present)
}

compile_trait <- function(at, values) {
  at <- compile_column(at)
  if (all(vapply(values, isTRUE, NA))) {
    return(list(at = at))
  }
  single <- vapply(values, function(value) is.character(value) && length(value) == 1, NA)
  if (all(single) && all(grepl("^[^[:space:]]+$", unlist(values)))) {
    return(list(at = at, value = compile_column(unlist(values))))
  }
  list(at = at, value = values)
}

compile_column <- function(values) paste(values, collapse = " ")
