# What calls do, told line by line to who asks for it. Nothing is told unless a level is set: by the
# options claws.log_level or paws.log_level, or else the environment variables CLAWS_LOG_LEVEL or
# PAWS_LOG_LEVEL. The same names with `file` instead of `level` say where to; the standard error is
# where lines go otherwise.
#
# Secrets are never told: neither credentials and signatures, nor what the model calls sensitive,
# nor members that have the name of a secret. That is why bodies are shown as the values that they
# were made from or read to, and not as bytes.

# info: a line for each attempt. debug: with headers and values. trace is taken for debug.
log_levels <- c(off = 0L, error = 1L, warn = 2L, info = 3L, debug = 4L, trace = 5L)

log_level <- function(env = env_get) {
  given <- log_option("log_level", env)
  if (identical(given, "")) {
    return(0L)
  }
  level <- log_levels[tolower(given)]
  if (is.na(level)) {
    level <- suppressWarnings(as.integer(given))
  }
  if (length(level) != 1 || is.na(level)) {
    text <- "The level of logging must be 0 to 5 or one of %s."
    names <- paste(names(log_levels), collapse = ", ")
    stop(error_config(sprintf(text, names), setting = "log_level"))
  }
  level[[1]]
}

# name: of an option behind the package's.
log_option <- function(name, env = env_get) {
  given <- getOption(paste0("claws.", name)) %||% getOption(paste0("paws.", name))
  if (!is.null(given)) {
    return(as.character(given))
  }
  own <- env(paste0("CLAWS_", toupper(name)))
  if (own == "") env(paste0("PAWS_", toupper(name))) else own
}

# level: a name of log_levels. lines: what is told, the first one with time and level.
log_tell <- function(client, level, lines) {
  env <- client_part(client, "env")
  time <- format(client_part(client, "clock")(), "%Y-%m-%d %H:%M:%OS3")
  lines <- c(sprintf("%s [%s] %s", time, toupper(level), lines[[1]]), paste0("  ", lines[-1]))
  file <- log_option("log_file", env)
  out <- if (file == "") stderr() else file(home_expand(file, env), "a", encoding = "UTF-8")
  writeLines(lines[lines != "  "], out)
  if (file != "") {
    close(out)
  }
}

# The client with the level for a call, which is asked for at many places on its way.
log_ready <- function(client) {
  client$told <- log_level(client_part(client, "env"))
  client
}

is_told <- function(client, level) {
  told <- client$told %||% log_level(client_part(client, "env"))
  told > 0L && told >= log_levels[[level]]
}

log_request <- function(client, operation, request, params, tries) {
  if (!is_told(client, "info")) {
    return(invisible())
  }
  said <- sprintf("%s: attempt %d of %d", log_name(operation), tries$number, tries$max)
  if (!is_told(client, "debug")) {
    return(log_tell(client, "info", said))
  }
  secrets <- log_secrets(params, operation$input, operation$model)
  url <- log_hide(log_hide_query(request_url(request)), secrets)
  log_tell(
    client,
    "debug",
    c(
      said,
      paste(request$method, url),
      log_hide(log_headers(request$headers), secrets),
      log_values(params, operation$input, operation$model)
    )
  )
}

log_response <- function(client, operation, response) {
  if (is_told(client, "info")) {
    told <- sprintf(
      "%s: HTTP %d, request id %s",
      log_name(operation),
      response$status,
      response_request_id(response)
    )
    debug <- is_told(client, "debug")
    log_tell(
      client,
      if (debug) "debug" else "info",
      c(told, if (debug) log_headers(response$headers))
    )
  }
}

log_output <- function(client, operation, output) {
  if (is_told(client, "debug")) {
    values <- log_values(result_bare(output), operation$output, operation$model)
    log_tell(client, "debug", c(sprintf("%s: output", log_name(operation)), values))
  }
}

log_retry <- function(client, condition) {
  if (is_told(client, "warn")) {
    log_tell(client, "warn", strsplit(conditionMessage(condition), "\n", fixed = TRUE)[[1]])
  }
}

log_name <- function(operation) paste(operation$model$service$name, operation$name)

# Headers that show who asks, or keys.
log_hidden_headers <- paste0(
  "^(authorization|proxy-authorization|cookie|set-cookie|.*token.*|.*customer-key|.*secret.*|",
  ".*api-key.*|.*password.*)$"
)

log_headers <- function(headers) {
  values <- as.character(unlist(headers))
  values[grepl(log_hidden_headers, names(headers), ignore.case = TRUE)] <- log_mask
  sprintf("%s: %s", names(headers), values)
}

log_hidden_query <- paste0(
  "([?&](X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|X-Amz-S3session-Token|Signature|",
  "AWSAccessKeyId|SecurityToken|access_token|refresh_token|client_secret)=)[^&]*"
)

log_hide_query <- function(url) gsub(log_hidden_query, "\\1****", url, ignore.case = TRUE)

# Text without these secrets, as they are or as they stand in a URL.
log_hide <- function(text, secrets) {
  for (secret in unique(c(secrets, vapply(secrets, utils::URLencode, "", reserved = TRUE)))) {
    text <- gsub(secret, log_mask, text, fixed = TRUE)
  }
  text
}

log_mask <- "****"

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
  as.character(jsonlite::toJSON(log_masked(value, shape, model), auto_unbox = TRUE, null = "null"))
}

# Names of members that hold a secret whatever the model says of them.
log_secret_names <- paste0(
  "(secretaccesskey|sessiontoken|securitytoken|accesstoken|refreshtoken|idtoken|bearertoken|",
  "authorizationtoken|authtoken|webidentitytoken|clientsecret|password|passphrase|privatekey|",
  "secretstring|secretbinary|secret|apikey|devicecode|usercode|samlassertion|tokencode|plaintext)$"
)

is_secret <- function(name, shape, model) {
  shape > 0L &&
    has_trait(model$shapes, "sensitive", shape) ||
    grepl(log_secret_names, gsub("[_-]", "", name), ignore.case = TRUE)
}

# A value as lists of strings, led by its shape (0 where there is none). mask: whether secrets are
# masked.
log_masked <- function(value, shape, model, name = "", mask = TRUE) {
  if (mask && !is.null(value) && is_secret(name, shape, model)) {
    return(log_mask)
  }
  if (!is.list(value) && length(value) == 1 || is.raw(value) || is.null(value)) {
    return(log_scalar(value))
  }
  if (!is.list(value) && !is.atomic(value)) {
    return(sprintf("<%s>", class(value)[[1]]))
  }
  names <- names(value) %||% rep("", length(value))
  shapes <- log_element_shapes(names, shape, model)
  shown <- lapply(seq_along(value), function(i) {
    log_masked(value[[i]], shapes[[i]], model, names[[i]], mask)
  })
  if (is.null(names(value))) shown else structure(shown, names = names)
}

# Shapes of the elements of a list by the list's shape.
log_element_shapes <- function(names, shape, model) {
  if (shape == 0L || has_trait(model$shapes, "document", shape)) {
    return(integer(length(names)))
  }
  places <- shape_members(model, shape)
  targets <- model$members$shape[places]
  found <- switch(
    model$shapes$type[[shape]],
    structure = targets[match(names, model$members$name[places])],
    list = rep(targets[[1]], length(names)),
    map = rep(targets[[2]], length(names)),
    integer(length(names))
  )
  ifelse(is.na(found), 0L, found)
}

log_scalar <- function(value) {
  if (is.null(value)) {
    NULL
  } else if (is.raw(value)) {
    sprintf("<%d bytes>", length(value))
  } else if (is.atomic(value)) {
    text <- format(value, digits = 15)
    if (nchar(text) > 500) paste0(substr(text, 1, 500), "...") else text
  } else {
    sprintf("<%s>", class(value)[[1]])
  }
}
