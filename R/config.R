# A client's configuration: plain values, all there, checked when the client is made.

# What a configuration holds and what it is when not given. The names are those of paws.
config_fields <- function() {
  list(
    credentials = list(
      creds = list(
        access_key_id = "",
        secret_access_key = "",
        session_token = "",
        access_token = "",
        expiration = Inf
      ),
      profile = "",
      anonymous = FALSE
    ),
    endpoint = "",
    region = "",
    close_connection = FALSE,
    connect_timeout = 60,
    timeout = 60
  )
}

# The arguments of a constructor: credentials, endpoint and region stand above those in config.
config_make <- function(config, credentials, endpoint, region) {
  config <- config_list(config, "config")
  if (length(credentials) > 0) {
    config$credentials <- credentials
  }
  config$endpoint <- endpoint %||% config$endpoint
  config$region <- region %||% config$region
  structure(config_fill(config, config_fields(), ""), class = "claws_config")
}

# Defaults, with what was given in their place.
config_fill <- function(given, fields, path) {
  given <- config_list(given, if (path == "") "config" else path)
  for (name in names(given)) {
    where <- path_member(path, name)
    if (!name %in% names(fields)) {
      text <- describe_unknown(name, names(fields), named = FALSE)
      stop(error_config(paste("config:", where, text), setting = where))
    }
    fields[[name]] <- config_value(given[[name]], fields[[name]], where)
  }
  fields
}

config_value <- function(value, default, path) {
  if (is.null(value)) {
    return(default)
  }
  if (is.list(default)) {
    return(config_fill(value, default, path))
  }
  wanted <- if (is.character(default)) {
    "a single string"
  } else if (is.logical(default)) {
    "TRUE or FALSE"
  } else {
    "a single number"
  }
  fits <- switch(
    wanted,
    "a single string" = is.character(value),
    "TRUE or FALSE" = is.logical(value),
    is.numeric(value)
  )
  if (!fits || length(value) != 1 || is.na(value)) {
    text <- sprintf("config: %s must be %s, not %s.", path, wanted, describe(value))
    stop(error_config(text, setting = path))
  }
  as.vector(value)
}

config_list <- function(x, name) {
  if (!is.list(x) || (length(x) > 0 && (is.null(names(x)) || any(names(x) == "")))) {
    text <- sprintf("%s must be a named list, not %s.", name, describe(x))
    stop(error_config(text, setting = name))
  }
  unclass(x)
}
