# Settings: where AWS lets one choose how calls are made. They have botocore's names and meanings. A
# setting is what the client's config says, or else an environment variable, or else the profile in
# the AWS config file, or else its default. All are resolved once, when the client is made, so that
# a client that is saved or sent elsewhere goes on as it was.

# The settings of a client by name, each a value of its default's type, and what else its config
# says. Their attribute `origins` says of each setting where it is from.
settings_resolve <- function(config, env = env_get) {
  profile <- shared_profile(config, env)
  table <- settings_table()
  found <- lapply(table, setting_resolve, config, profile, env)
  found$max_attempts <- settings_attempts(found$max_attempts, config)
  given <- unlist(settings_given, use.names = FALSE)
  given <- stats::setNames(lapply(given, function(field) config[[field]]), given)
  values <- c(lapply(found, `[[`, "value"), given)
  attr(values, "origins") <- vapply(found, `[[`, "", "origin")
  settings_tell_region(settings_mode(settings_check(values), env), env)
}

# Where the settings of a client are from, by name: "config" for what the client was given, the name
# of an environment variable, "profile: KEY" for a profile's key, "defaults_mode", or "default".
settings_origin <- function(client) attr(client$settings, "origins")

# `max_retries` of the config counts retries; `max_attempts` counts attempts, one more.
# found: what the setting is otherwise, as setting_resolve() has it.
settings_attempts <- function(found, config) {
  total <- c(config$retries$total_max_attempts, config$max_attempts)
  again <- c(config$retries$max_attempts, config$max_retries)
  total <- total[!is.na(total)]
  again <- again[!is.na(again)]
  if (any(total < 1) || any(again < 0)) {
    stop(error_config(
      "A request is sent at least once: max_attempts is 1 or more, max_retries 0 or more.",
      setting = "max_attempts"
    ))
  }
  if (length(total) == 0 && length(again) > 0) {
    found <- list(value = again[[1]] + 1, origin = "config")
  }
  found
}

setting_resolve <- function(row, config, profile, env) {
  for (path in row$given) {
    value <- setting_at(config, sub("^!", "", path))
    if (!is.null(value) && !is.na(value) && !identical(value, "")) {
      return(list(value = if (startsWith(path, "!")) !value else value, origin = "config"))
    }
  }
  for (variable in row$env) {
    text <- env(variable)
    if (text != "") {
      return(list(value = setting_parse(text, row$default, variable), origin = variable))
    }
  }
  for (key in row$keys) {
    text <- setting_at(profile, key)
    if (is.character(text)) {
      return(list(value = setting_parse(text, row$default, key), origin = paste("profile:", key)))
    }
  }
  list(value = row$default, origin = "default")
}

# The value at a path such as "s3.addressing_style"; NULL where there is nothing.
setting_at <- function(list, path) {
  for (step in text_parts(path, ".")) {
    list <- if (is.list(list)) list[[step]]
  }
  list
}

# The text of a variable or a file as a value of a setting's type. As in botocore, a flag is set by
# "true" in any case and by nothing else, and numbers are whole.
setting_parse <- function(text, default, name) {
  if (is.logical(default)) {
    return(ascii_lower(text) == "true")
  }
  if (is.character(default)) {
    return(text)
  }
  if (!grepl("^\\s*[+-]?[0-9]+(_[0-9]+)*\\s*$", text)) {
    stop(error_config(
      sprintf("%s must be a whole number, not \"%s\".", name, text),
      setting = name
    ))
  }
  as.numeric(gsub("[_[:space:]]", "", text))
}

settings_check <- function(settings) {
  table <- settings_table()
  for (name in names(table)) {
    row <- table[[name]]
    if (row$lower) {
      settings[[name]] <- ascii_lower(settings[[name]])
    }
    settings_check_one(name, settings[[name]], row, attr(settings, "origins")[[name]])
  }
  settings_check_region(settings)
}

settings_check_one <- function(name, value, row, origin) {
  if (!is.null(row$choices) && !is.na(value) && !value %in% row$choices) {
    stop(error_choice(name, value, row$choices, origin))
  }
  if (!is.null(row$unit) && isTRUE(value <= 0)) {
    said <- sprintf("%s must be more than 0 %s, not %s.", name, row$unit, format(value))
    stop(error_config(said, setting = name))
  }
}

settings_check_region <- function(settings) {
  region <- settings$region
  if (region != "" && !is_like(region, "^[A-Za-z0-9-]{1,63}\\z")) {
    stop(error_config(
      sprintf("The region \"%s\" is not the name of a region, such as us-east-1.", region),
      setting = "region"
    ))
  }
  settings
}

# The defaults mode decides where nobody set a value.
settings_mode <- function(settings, env) {
  mode <- settings$defaults_mode
  if (mode == "auto") {
    mode <- settings_mode_auto(settings$region, env)
  }
  origins <- attr(settings, "origins")
  if (mode != "legacy" && origins[["connect_timeout"]] == "default") {
    settings$connect_timeout <- settings_modes[[mode]]
    attr(settings, "origins")[["connect_timeout"]] <- "defaults_mode"
  }
  settings
}

# A machine of AWS says in which region it is; the network is not asked.
settings_mode_auto <- function(region, env) {
  here <- if (env("AWS_EXECUTION_ENV") != "") c(env("AWS_REGION"), env("AWS_DEFAULT_REGION"))
  here <- here[here != ""]
  if (length(here) == 0) {
    "standard"
  } else if (here[[1]] == region) {
    "in-region"
  } else {
    "cross-region"
  }
}

# Other SDKs read one of the two variables only. Tells once in a session which one counts here.
settings_tell_region <- function(settings, env) {
  both <- c(env("AWS_REGION"), env("AWS_DEFAULT_REGION"))
  from_env <- attr(settings, "origins")[["region"]] == "AWS_REGION"
  if (from_env && both[[2]] != "" && both[[1]] != both[[2]] && !identical(the$region_told, both)) {
    the$region_told <- both
    message(condition_region(both[[1]], both[[2]]))
  }
  settings
}
