# Settings: where AWS lets one choose how calls are made. They have botocore's names and meanings. A
# setting is what the client's config says, or else an environment variable, or else the profile in
# the AWS config file, or else its default. All are resolved once, when the client is made, so that
# a client that is saved or sent elsewhere goes on as it was.

# default: a value of the setting's type; an NA of that type says that there is none.
# env: environment variables; the first that is set wins.
# keys: of the profile, likewise; "s3.x" is x in the profile's nested section s3.
# given: fields of the config list that say the same, beside the setting's name; "s3.x" likewise,
# and "!x" where x says the opposite.
setting_row <- function(default, env = character(), keys = character(), given = character()) {
  list(default = default, env = env, keys = keys, given = given)
}

settings_table <- function() {
  row <- setting_row
  table <- list(
    # What each call asks for; a list is searched from its beginning.
    parameter_validation = row(
      TRUE,
      keys = "parameter_validation",
      given = "!disable_param_validation"
    ),
    signature_version = row(""),
    retry_mode = row("standard", "AWS_RETRY_MODE", given = "retries.mode"),
    max_attempts = row(NA_real_, "AWS_MAX_ATTEMPTS", given = "retries.total_max_attempts"),
    read_timeout = row(60, given = "timeout"),
    total_timeout = row(NA_real_),
    max_answer_size = row(2^30, "CLAWS_MAX_ANSWER_SIZE"),
    account_id_endpoint_mode = row("preferred", "AWS_ACCOUNT_ID_ENDPOINT_MODE"),
    # What is asked for by and by.
    region = row("", c("AWS_REGION", "AWS_DEFAULT_REGION"), "region"),
    ignore_configured_endpoint_urls = row(FALSE, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"),
    use_dualstack_endpoint = row(FALSE, "AWS_USE_DUALSTACK_ENDPOINT", given = "use_dual_stack"),
    use_fips_endpoint = row(FALSE, "AWS_USE_FIPS_ENDPOINT"),
    sts_regional_endpoints = row(
      "regional",
      "AWS_STS_REGIONAL_ENDPOINTS",
      given = "sts_regional_endpoint"
    ),
    endpoint_discovery_enabled = row("auto", "AWS_ENDPOINT_DISCOVERY_ENABLED"),
    disable_host_prefix_injection = row(
      FALSE,
      "AWS_DISABLE_HOST_PREFIX_INJECTION",
      given = "!inject_host_prefix"
    ),
    auth_scheme_preference = row("", "AWS_AUTH_SCHEME_PREFERENCE"),
    sigv4a_signing_region_set = row("", "AWS_SIGV4A_SIGNING_REGION_SET"),
    request_checksum_calculation = row("when_supported", "AWS_REQUEST_CHECKSUM_CALCULATION"),
    response_checksum_validation = row("when_supported", "AWS_RESPONSE_CHECKSUM_VALIDATION"),
    request_min_compression_size_bytes = row(10240, "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"),
    disable_request_compression = row(FALSE, "AWS_DISABLE_REQUEST_COMPRESSION"),
    defaults_mode = row("legacy", "AWS_DEFAULTS_MODE"),
    connect_timeout = row(60),
    tcp_keepalive = row(FALSE, "BOTOCORE_TCP_KEEPALIVE"),
    verify = row(TRUE),
    ca_bundle = row("", "AWS_CA_BUNDLE"),
    requests_ca_bundle = row("", "REQUESTS_CA_BUNDLE"),
    client_cert = row(""),
    client_key = row(""),
    http_proxy = row("", c("http_proxy", "HTTP_PROXY")),
    https_proxy = row("", c("https_proxy", "HTTPS_PROXY")),
    no_proxy = row("", c("no_proxy", "NO_PROXY")),
    user_agent = row(""),
    user_agent_extra = row(""),
    user_agent_appid = row("", "AWS_SDK_UA_APP_ID", "sdk_ua_app_id"),
    credential_cache_dir = row("", "CLAWS_CREDENTIAL_CACHE_DIR"),
    metadata_service_timeout = row(1, "AWS_METADATA_SERVICE_TIMEOUT"),
    metadata_service_num_attempts = row(1, "AWS_METADATA_SERVICE_NUM_ATTEMPTS"),
    ec2_metadata_service_endpoint = row("", "AWS_EC2_METADATA_SERVICE_ENDPOINT"),
    ec2_metadata_service_endpoint_mode = row("", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"),
    ec2_metadata_v1_disabled = row(FALSE, "AWS_EC2_METADATA_V1_DISABLED"),
    imds_use_ipv6 = row(FALSE, "AWS_IMDS_USE_IPV6"),
    s3_addressing_style = row("auto", character(), "s3.addressing_style", "s3.addressing_style"),
    s3_use_accelerate_endpoint = row(
      FALSE,
      character(),
      "s3.use_accelerate_endpoint",
      c("s3.use_accelerate_endpoint", "s3_use_accelerate")
    ),
    s3_use_dualstack_endpoint = row(
      NA,
      character(),
      "s3.use_dualstack_endpoint",
      "s3.use_dualstack_endpoint"
    ),
    s3_payload_signing_enabled = row(
      NA,
      character(),
      "s3.payload_signing_enabled",
      "s3.payload_signing_enabled"
    ),
    s3_use_arn_region = row(
      NA,
      "AWS_S3_USE_ARN_REGION",
      c("s3_use_arn_region", "s3.use_arn_region"),
      "s3.use_arn_region"
    ),
    s3_us_east_1_regional_endpoint = row(
      NA_character_,
      "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
      c("s3_us_east_1_regional_endpoint", "s3.us_east_1_regional_endpoint"),
      "s3.us_east_1_regional_endpoint"
    ),
    s3_disable_multiregion_access_points = row(
      FALSE,
      "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
      "s3.s3_disable_multiregion_access_points",
      "s3.s3_disable_multiregion_access_points"
    ),
    s3_disable_express_session_auth = row(FALSE, "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH")
  )
  Map(setting_complete, table, names(table))
}

# A setting that comes from the environment has its own name in a profile, where no other is said.
setting_complete <- function(row, name) {
  if (length(row$keys) == 0 && length(row$env) > 0) {
    row$keys <- name
  }
  row$given <- c(name, row$given)
  row
}

# The settings of a client by name, each a value of its default's type. Their attribute `origins`
# says of each where it is from.
settings_resolve <- function(config, env = env_get) {
  profile <- shared_profile(config, env)
  table <- settings_table()
  found <- lapply(table, setting_resolve, config, profile, env)
  found$max_attempts <- settings_attempts(found$max_attempts, config)
  values <- lapply(found, `[[`, "value")
  attr(values, "origins") <- vapply(found, `[[`, "", "origin")
  settings_tell_region(settings_mode(settings_check(values), env), env)
}

# Where the settings of a client are from, by name: "config" for what the client was given, the name
# of an environment variable, "profile: KEY" for a profile's key, "defaults_mode", or "default".
settings_origin <- function(client) attr(client$settings, "origins")

# How often one may try again, as the config may also have it, is one less than how often one tries.
# found: what the setting is otherwise, as setting_resolve() has it.
settings_attempts <- function(found, config) {
  total <- c(config$retries$total_max_attempts, config$max_attempts)
  again <- c(config$retries$max_attempts, config$max_retries)
  total <- total[!is.na(total)]
  again <- again[!is.na(again)]
  if (any(total < 1) || any(again < 0)) {
    stop(error_config(
      "A request is sent at least once: it may be tried 1 time or more, and again 0 times or more.",
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

# What stands at a path such as "s3.addressing_style"; NULL where there is nothing.
setting_at <- function(list, path) {
  for (step in strsplit(path, ".", fixed = TRUE)[[1]]) {
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

# What a setting can be, where that is one of few words. Those of settings_lower are words in any
# case.
settings_choices <- function() {
  list(
    retry_mode = names(retry_policies()),
    defaults_mode = c("legacy", "auto", names(settings_modes)),
    request_checksum_calculation = c("when_supported", "when_required"),
    response_checksum_validation = c("when_supported", "when_required"),
    account_id_endpoint_mode = c("preferred", "disabled", "required"),
    sts_regional_endpoints = c("regional", "legacy"),
    s3_addressing_style = c("auto", "virtual", "path"),
    s3_us_east_1_regional_endpoint = c("regional", "legacy")
  )
}

settings_lower <- c(
  "defaults_mode",
  "request_checksum_calculation",
  "response_checksum_validation",
  "account_id_endpoint_mode"
)

settings_check <- function(settings) {
  settings[settings_lower] <- lapply(settings[settings_lower], ascii_lower)
  choices <- settings_choices()
  for (name in names(choices)) {
    value <- settings[[name]]
    if (!is.na(value) && !value %in% choices[[name]]) {
      stop(error_choice(name, value, choices[[name]], attr(settings, "origins")[[name]]))
    }
  }
  units <- c(
    connect_timeout = "seconds",
    read_timeout = "seconds",
    total_timeout = "seconds",
    max_answer_size = "bytes"
  )
  for (name in names(units)) {
    if (isTRUE(settings[[name]] <= 0)) {
      text <- "%s must be more than 0 %s, not %s."
      said <- sprintf(text, name, units[[name]], format(settings[[name]]))
      stop(error_config(said, setting = name))
    }
  }
  settings_check_region(settings)
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

# Seconds to wait for a connection, by defaults mode. Other defaults are the same in all modes.
settings_modes <- c(
  standard = 3.1,
  "in-region" = 1.1,
  "cross-region" = 3.1,
  mobile = 30
)

# What nobody set is what the defaults mode says.
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
