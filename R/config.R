# A client's configuration: plain values, all there, checked when the client is made.

# The fields of a configuration and their defaults. The names are those of paws and
# botocore; fields of paws that have no effect here are kept, so that a configuration written for it
# is accepted whole.
config_fields <- function() {
  c(
    list(
      credentials = list(
        creds = list(
          access_key_id = "",
          secret_access_key = "",
          session_token = "",
          access_token = "",
          expiration = Inf,
          provider_name = ""
        ),
        profile = "",
        role_arn = "",
        external_id = "",
        session_name = "",
        duration_seconds = NA_real_,
        mfa_serial = "",
        source_profile = "",
        anonymous = FALSE,
        force_refresh = FALSE
      ),
      endpoint = "",
      endpoint_url = "",
      region = "",
      close_connection = FALSE,
      timeout = NA_real_,
      max_retries = NA_real_,
      disable_ssl = FALSE,
      s3_force_path_style = FALSE,
      s3_virtual_address = FALSE,
      proxies = list(http = "", https = ""),
      proxies_config = list(
        proxy_ca_bundle = "",
        proxy_client_cert = "",
        proxy_use_forwarding_for_https = FALSE
      ),
      client_context_params = list(),
      retries = list(mode = "", total_max_attempts = NA_real_, max_attempts = NA_real_)
    ),
    config_fields_of_settings(),
    config_fields_without_effect
  )
}

# Settings can be given by their name or in the places that they have in botocore or paws; one that
# is not given is NA.
config_fields_of_settings <- function() {
  fields <- list(s3 = list())
  table <- settings_table()
  for (row in table[names(table) != "region"]) {
    for (path in row$given) {
      steps <- text_parts(sub("^!", "", path), ".")
      if (steps[[1]] == "s3") {
        fields$s3[[steps[[2]]]] <- na_of(row$default)
      } else if (!steps[[1]] %in% c("timeout", "retries")) {
        fields[[steps]] <- na_of(row$default)
      }
    }
  }
  fields
}

# The NA of a value's type.
na_of <- function(value) value[NA_integer_]

# Calls are made one after the other, so there is no pool of connections to limit.
config_fields_without_effect <- list(
  disable_compute_checksums = FALSE,
  disable_rest_protocol_uri_cleaning = FALSE,
  ec2_metadata_disable_timeout_override = FALSE,
  endpoint_resolver = "",
  enforce_should_retry_check = FALSE,
  max_pool_connections = NA_real_,
  partition_name = "",
  s3_disable_100_continue = FALSE,
  s3_disable_content_md5_validation = FALSE
)

# The arguments of a constructor: the others stand above those in config, all above the defaults.
config_make <- function(
  config,
  credentials,
  endpoint,
  region,
  profile = NULL,
  defaults = the$defaults
) {
  fields <- config_fields()
  config <- config_list(config_given(config, fields), "config")
  credentials <- config_given(credentials, fields$credentials)
  config <- config[!names(config) %in% config_ignored]
  config$credentials <- utils::modifyList(
    config_list(config$credentials %||% list(), "credentials"),
    config_list(credentials, "credentials")
  )
  config$credentials$profile <- profile %||% config$credentials[["profile"]]
  config$endpoint <- endpoint %||% config[["endpoint"]]
  config$region <- region %||% config[["region"]]
  config <- defaults_under(config, config_given(defaults, fields))
  role_given_check(config$credentials)
  config_fill(config, fields, "")
}

# Fields of paws without a counterpart here.
config_ignored <- c("retryer", "sleep_delay")

# The fields of a configuration that was made before: not its defaults, which stand for "not
# given". Of keys that were located, or that an operation gave, what a configuration holds. Secrets
# are taken out.
config_given <- function(x, fields) {
  if (!is.list(x)) {
    return(x)
  }
  made <- inherits(x, "claws_config")
  x <- config_keys(x, names(fields))
  for (name in setdiff(names(x), "")) {
    value <- config_given(secret_value(x[[name]]), fields[[name]])
    default <- identical(value, fields[[name]]) || is.list(value) && length(value) == 0
    x[[name]] <- if (!made || !default) value
  }
  x
}

# known: names of the fields where x stands. Keys serve as `credentials`, too.
config_keys <- function(x, known) {
  located <- is_credentials(x)
  if (!located && any(names(x) %in% known)) {
    return(unclass(x))
  }
  if ("creds" %in% known && (located || !is.null(answer_keys(x)))) {
    return(list(creds = x))
  }
  if (!"access_key_id" %in% known) {
    return(unclass(x))
  }
  if (located) unclass(x)[names(x) %in% known] else answer_keys(x) %||% unclass(x)
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
  hidden <- names(fields) %in% sealed_names
  for (name in intersect(names(fields), config_urls)) {
    hidden[names(fields) == name] <- !identical(mask_url(fields[[name]]), fields[[name]])
  }
  sealed(fields, "claws_config", hidden)
}

# Fields that may hold a URL with a password in it.
config_urls <- c("endpoint", "endpoint_url", "http", "https", "ec2_metadata_service_endpoint")

config_value <- function(value, default, path) {
  if (is.null(value)) {
    return(default)
  }
  if (path == "client_context_params") {
    given <- config_list(value, path)
    default <- lapply(given, na_of) # a service gives them names and types
    return(config_fill(given, default, path))
  }
  if (is.list(default)) {
    return(config_fill(value, default, path))
  }
  if (path == "credentials$creds$expiration" && !is.numeric(value)) {
    time <- as_time(value)
    value <- if (is.null(time)) value else as.numeric(time)
  }
  if (is.logical(default) && is_text(value) && value %in% c("true", "false")) {
    value <- value == "true"
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
  if (is.character(value) && !are_text(value)) {
    stop(error_config(sprintf("config: %s must be valid text.", path), setting = path))
  }
  if (is.character(value)) as_utf8(as.vector(value)) else as.vector(value)
}

config_list <- function(x, name) {
  if (!is.list(x) || (length(x) > 0 && (is.null(names(x)) || any(names(x) == "")))) {
    profile <- name == "credentials" && is_text(x)
    text <- paste0(
      sprintf("%s must be a named list, not %s.", name, describe(x)),
      if (profile) " For a profile, write profile = \"dev\"."
    )
    stop(error_config(text, setting = name))
  }
  unclass(x)
}

# Fields of a configuration that are shown by their last characters only.
config_masked <- "access_key_id"

#' @export
format.claws_config <- function(x, ...) {
  fields <- unclass(x)
  lines <- lapply(names(fields), function(name) {
    value <- fields[[name]]
    if (is.list(value)) {
      return(sprintf("%s$%s", name, format(value)))
    }
    if (is_secret_value(value)) {
      url <- mask_url(secret_value(value))
      return(sprintf("%s = %s", name, if (name %in% config_urls) url else "****"))
    }
    if (is.na(value) || identical(value, "")) {
      return(character())
    }
    sprintf("%s = %s", name, if (name %in% config_masked) mask(value) else format(value))
  })
  as.character(unlist(lines))
}

#' @export
print.claws_config <- function(x, ...) {
  writeLines(c("<claws_config>", paste0("  ", format(x))))
  invisible(x)
}

#' @export
str.claws_config <- function(object, ...) {
  print(object)
}
