# The log: a line for each step of a call (log-options.R).
#
# Secrets are never told: neither credentials and signatures, nor what the model calls sensitive,
# in whatever place of a request or an answer, nor members that have the name of a secret. That is
# why bodies are shown as the values that they were made from or read to, and not as bytes.

# level: a name of log_levels. lines: what is told, the first one with time and level.
log_tell <- function(client, level, lines) {
  env <- client_part(client, "env")
  now <- as.numeric(client_part(client, "clock")())
  time <- format(.POSIXct(now), log_timestamp_fmt(env))
  lines <- unlist(strsplit(text_safe(lines), "\n", fixed = TRUE))
  lines <- c(sprintf("%s [%s] %s", time, ascii_upper(level), lines[[1]]), paste0("  ", lines[-1]))
  lines <- lines[lines != "  "]
  file <- log_option("log_file", env)
  if (file == "") {
    writeLines(lines, stderr())
  } else {
    bytes <- charToRaw(paste0(as_utf8(lines), "\n", collapse = ""))
    write_or_warn(file_append(home_expand(file, env), bytes), "A line of the log")
  }
}

# The level of what is told of a client's calls, a number; 0 for nothing.
log_level_now <- function(client) {
  unset <- is.null(client$parts$env) &&
    .Call(c_are_unset, log_options$log_level, log_variables$log_level)
  if (unset) 0L else log_level(client_part(client, "env"))
}

# told: the level.
is_told <- function(told, level) told > 0L && told >= log_levels[[level]]

# found: the credentials. reasons: why providers before it were passed over, by their names.
log_credentials <- function(client, found, reasons = character(), level = "info") {
  told <- log_level_now(client)
  if (!is_told(told, level)) {
    return(invisible())
  }
  debug <- is_told(told, "debug")
  expires <- if (is.finite(found$expiration)) {
    format(.POSIXct(found$expiration, "UTC"), ", until %Y-%m-%dT%H:%M:%SZ")
  }
  log_tell(
    client,
    if (debug) "debug" else level,
    c(
      paste0("credentials from ", found$source, ": key ", mask(found$access_key_id), expires),
      if (debug && length(reasons) > 0) paste("passed over:", paste0(names(reasons), ": ", reasons))
    )
  )
}

log_endpoint <- function(call) {
  if (!is_told(call$told, "debug")) {
    return(invisible())
  }
  operation <- call$operation
  endpoint <- call$endpoint
  secrets <- log_secrets(call$params, operation$input, operation$model)
  url <- log_hide(paste0(endpoint$scheme, "://", endpoint$host, endpoint$path), secrets)
  chosen <- if (call$client$place$url == "") "by AWS's rules" else "from the configuration"
  told <- sprintf(
    "%s: endpoint %s, region %s, %s",
    log_name(operation),
    mask_url(url),
    endpoint$region,
    chosen
  )
  log_tell(call$client, "debug", told)
}

log_request <- function(call) {
  if (!is_told(call$told, "info")) {
    return(invisible())
  }
  operation <- call$operation
  params <- call$params
  request <- call$signed
  said <- sprintf("%s: attempt %d of %d", log_name(operation), call$attempt, call$max_attempts)
  if (!is_told(call$told, "debug")) {
    return(log_tell(call$client, "info", said))
  }
  model <- operation$model
  secrets <- log_secrets(params, operation$input, model)
  request$query <- log_query(request$query, operation$input, model)
  log_tell(
    call$client,
    "debug",
    c(
      said,
      paste(request$method, log_hide(mask_url(log_hide_query(request_url(request))), secrets)),
      log_hide(log_headers(request$headers, operation$input, model), secrets),
      log_values(params, operation$input, model)
    )
  )
}

log_response <- function(call, response) {
  if (is_told(call$told, "info")) {
    told <- sprintf(
      "%s: HTTP %d, request id %s",
      log_name(call$operation),
      response$status,
      response_request_id(response)
    )
    debug <- is_told(call$told, "debug")
    log_tell(
      call$client,
      if (debug) "debug" else "info",
      c(told, if (debug) log_answer_headers(response, call$operation))
    )
  }
}

# Any error of the service may come, whether the model says so of the operation or not.
log_answer_headers <- function(response, operation) {
  errors <- which(as.logical(operation$model$shapes$traits[["exception"]]))
  log_headers(response$headers, c(operation$output, errors), operation$model)
}

log_output <- function(call, output) {
  if (is_told(call$told, "debug")) {
    operation <- call$operation
    values <- log_values(result_bare(output), operation$output, operation$model)
    log_tell(call$client, "debug", c(sprintf("%s: output", log_name(operation)), values))
  }
}

log_retry <- function(call, condition) {
  if (is_told(call$told, "warn")) {
    log_tell(call$client, "warn", log_said(call$client, condition, condition$error))
  }
}

log_failure <- function(call, condition) {
  if (is_told(call$told, "error")) {
    lines <- log_said(call$client, condition, condition)
    log_tell(
      call$client,
      "error",
      c(paste0(condition$operation, " failed: ", lines[[1]]), lines[-1])
    )
  }
}

# The lines of what a condition says, without what an error of the service holds that the model
# calls sensitive. The condition itself keeps it: it is the service's answer to the caller.
log_said <- function(client, condition, error) {
  said <- conditionMessage(condition)
  if (inherits(error, "claws_service_error")) {
    said <- log_hide(said, log_error_secrets(error, client_model(client)))
  }
  text_parts(said, "\n")
}

# A service may spell its message otherwise than its model.
log_error_secrets <- function(error, model) {
  shape <- model_error_shape(model, error$code)
  if (is.null(shape)) {
    return(character())
  }
  answer <- error$error_response
  members <- shape_members(model, shape)
  message <- members[ascii_lower(model$members$name[members]) == "message"]
  shapes <- model$members$shape[message]
  c(
    log_secrets(answer, shape, model),
    unlist(lapply(shapes, function(shape) log_secrets(answer$Message, shape, model)))
  )
}

log_name <- function(operation) paste(operation$model$service$name, operation$name)

# Headers that show who asks, or keys.
log_hidden_headers <- paste0(
  "^(authorization|proxy-authorization|cookie|set-cookie|.*token.*|.*customer-key|.*secret.*|",
  ".*api-key.*|.*password.*)$"
)

# shapes: numbers of the structures that may have members in the headers, or 0 for none.
log_headers <- function(headers, shapes, model) {
  names <- ascii_lower(names(headers))
  prefixes <- ascii_lower(log_secret_parts(shapes, model, "headers"))
  secret <- grepl(log_hidden_headers, names) |
    names %in% ascii_lower(log_secret_parts(shapes, model, "header")) |
    vapply(names, function(name) any(startsWith(name, prefixes)), NA)
  values <- as.character(unlist(headers))
  values[secret] <- log_mask
  host <- names == "host"
  values[host] <- sub("^[^@]*@", "****@", values[host])
  sprintf("%s: %s", names(headers), values)
}

log_hidden_query <- paste0(
  "([?&](X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|X-Amz-S3session-Token|Signature|",
  "AWSAccessKeyId|SecurityToken|access_token|refresh_token|client_secret)=)[^&]*"
)

log_hide_query <- function(url) gsub(any_case(log_hidden_query), "\\1****", url)

# The query of a request without what the model calls sensitive.
log_query <- function(query, shape, model) {
  query[names(query) %in% uri_encode(log_secret_parts(shape, model, "querystring"))] <- log_mask
  query
}

# Names on the wire of the members of structures that stand in a place of a request or an answer and
# hold secrets. shapes: numbers of the structures, or 0 for none.
log_secret_parts <- function(shapes, model, place) {
  members <- unlist(lapply(shapes[shapes > 0L], function(shape) shape_members(model, shape)))
  members <- members[rest_location(model, members) %in% place]
  secret <- vapply(members, function(i) holds_secret(i, model), NA)
  unique(model$members$wire_name[members[secret]])
}

# Text without these secrets, as they are or as they stand in a URL; the longest first, since what
# hides a part of another keeps that from being found.
log_hide <- function(text, secrets) {
  secrets <- unique(c(secrets, vapply(secrets, utils::URLencode, "", reserved = TRUE)))
  for (secret in secrets[order(nchar(secrets), decreasing = TRUE)]) {
    text <- text_replace(text, secret, log_mask)
  }
  text
}

# The texts in a value that are secret.
log_secrets <- function(value, shape, model) {
  shown <- unlist(log_masked(value, shape, model), use.names = FALSE)
  known <- unlist(log_masked(value, shape, model, mask = FALSE), use.names = FALSE)
  secrets <- known[!known %in% shown]
  secrets[nchar(secrets) > 0]
}

# A value in one line of JSON, without its secrets.
log_values <- function(value, shape, model) {
  if (shape == 0L || length(value) == 0) {
    return(character())
  }
  json_written(log_masked(value, shape, model), digits = 4, null = "null")
}

# A value as lists of strings, led by its shape (0 where there is none). mask: whether secrets are
# masked.
log_masked <- function(value, shape, model, name = "", mask = TRUE) {
  if (mask && !is.null(value) && is_secret(name, shape, model)) {
    return(log_mask)
  }
  if (!is.null(value) && !is.list(value) && !is.atomic(value)) {
    return(sprintf("<%s>", class(value)[[1]])) # a stream of events has no length
  }
  holds <- shape > 0L && model$shapes$type[[shape]] %in% c("list", "map")
  if (!is.list(value) && length(value) == 1 && !holds || is.raw(value) || is.null(value)) {
    return(log_scalar(value, mask))
  }
  names <- names(value) %||% rep("", length(value))
  shapes <- log_element_shapes(names, shape, model)
  hidden <- mask & is_value_of_secret(value, names)
  shown <- lapply(seq_along(value), function(i) {
    if (hidden[[i]]) log_mask else log_masked(value[[i]], shapes[[i]], model, names[[i]], mask)
  })
  if (is.null(names(value))) {
    return(shown)
  }
  if (mask && has_secret_keys(shape, model)) {
    names[] <- log_mask
  }
  structure(shown, names = names)
}

log_scalar <- function(value, mask = TRUE) {
  if (is.null(value)) {
    NULL
  } else if (is.raw(value)) {
    sprintf("<%d bytes>", length(value))
  } else if (is.atomic(value)) {
    text <- substr(format(value, digits = 15), 1, 5000)
    text <- if (mask) mask_urls(text) else text
    if (nchar(text) > 500) paste0(substr(text, 1, 500), "...") else text
  }
}
