# The fields of a configuration, and the defaults that stand under it.

# The fields of a configuration, over the defaults. base: those of the defaults, or NULL.
defaults_under <- function(config, base) {
  if (is.null(base)) {
    return(config)
  }
  for (paths in defaults_synonyms()) {
    if (any(vapply(paths, function(path) !is.null(setting_at(config, path)), NA))) {
      base <- Reduce(defaults_without, paths, base)
    }
  }
  base$credentials <- defaults_credentials(config$credentials, base$credentials)
  utils::modifyList(base, defaults_taken(config, config))
}

# The paths in a configuration that say the same.
defaults_synonyms <- function() {
  paths <- lapply(settings_table(), function(row) sub("^!", "", row$given))
  tries <- c("retries.total_max_attempts", "retries.max_attempts", "max_attempts", "max_retries")
  c(unname(paths[lengths(paths) > 1L]), list(tries))
}

defaults_without <- function(config, path) {
  steps <- text_parts(path, ".")
  if (!is.null(setting_at(config, path))) {
    config[[steps]] <- NULL
  }
  config
}

# The default credentials that stay beside those that were given: none, all but their role, or all.
defaults_credentials <- function(given, base) {
  there <- names(given)[!vapply(given, is_left_out, NA)]
  if (any(c("creds", "profile", "anonymous") %in% there)) {
    list()
  } else if ("role_arn" %in% there) {
    base[setdiff(names(base), role_fields)]
  } else {
    base
  }
}

# Fields without those that are given as "".
defaults_taken <- function(fields, given) {
  for (name in intersect(names(fields), names(given))) {
    if (identical(given[[name]], "")) {
      fields[[name]] <- NULL
    } else if (is.list(fields[[name]])) {
      fields[[name]] <- defaults_taken(fields[[name]], given[[name]])
    }
  }
  fields
}
