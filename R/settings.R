# Settings: where AWS lets one choose how calls are made. They have botocore's names and meanings. A
# setting is what the client's config says, or else an environment variable, or else the profile in
# the AWS config file, or else its default. All are resolved once, when the client is made, so that
# a client that is saved or sent elsewhere goes on as it was.

# default: a value of the setting's type; an NA of that type says that there is none.
# env: environment variables; the first that is set wins.
# keys: of the profile, likewise; "s3.x" is x in the profile's nested section s3.
# given: fields of the config list that say the same, beside the setting's name; "s3.x" likewise.
setting_row <- function(default, env = character(), keys = character(), given = character()) {
  list(default = default, env = env, keys = keys, given = given)
}

settings_table <- function() {
  row <- setting_row
  table <- list(
    region = row("", c("AWS_REGION", "AWS_DEFAULT_REGION"), "region"),
    ignore_configured_endpoint_urls = row(FALSE, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"),
    use_dualstack_endpoint = row(FALSE, "AWS_USE_DUALSTACK_ENDPOINT", given = "use_dual_stack"),
    use_fips_endpoint = row(FALSE, "AWS_USE_FIPS_ENDPOINT"),
    account_id_endpoint_mode = row("preferred", "AWS_ACCOUNT_ID_ENDPOINT_MODE"),
    sts_regional_endpoints = row(
      "regional",
      "AWS_STS_REGIONAL_ENDPOINTS",
      given = "sts_regional_endpoint"
    ),
    endpoint_discovery_enabled = row("auto", "AWS_ENDPOINT_DISCOVERY_ENABLED"),
    disable_host_prefix_injection = row(FALSE, "AWS_DISABLE_HOST_PREFIX_INJECTION"),
    signature_version = row(""),
    auth_scheme_preference = row("", "AWS_AUTH_SCHEME_PREFERENCE"),
    sigv4a_signing_region_set = row("", "AWS_SIGV4A_SIGNING_REGION_SET"),
    request_checksum_calculation = row("when_supported", "AWS_REQUEST_CHECKSUM_CALCULATION"),
    response_checksum_validation = row("when_supported", "AWS_RESPONSE_CHECKSUM_VALIDATION"),
    request_min_compression_size_bytes = row(10240, "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"),
    disable_request_compression = row(FALSE, "AWS_DISABLE_REQUEST_COMPRESSION"),
    retry_mode = row("standard", "AWS_RETRY_MODE", given = "retries.mode"),
    max_attempts = row(NA_real_, "AWS_MAX_ATTEMPTS", given = "retries.total_max_attempts"),
    defaults_mode = row("legacy", "AWS_DEFAULTS_MODE"),
    connect_timeout = row(60),
    read_timeout = row(60, given = "timeout"),
    total_timeout = row(NA_real_),
    tcp_keepalive = row(FALSE, "BOTOCORE_TCP_KEEPALIVE"),
    verify = row(TRUE),
    ca_bundle = row("", "AWS_CA_BUNDLE"),
    requests_ca_bundle = row("", "REQUESTS_CA_BUNDLE"),
    client_cert = row(""),
    client_key = row(""),
    http_proxy = row("", c("http_proxy", "HTTP_PROXY")),
    https_proxy = row("", c("https_proxy", "HTTPS_PROXY")),
    no_proxy = row("", c("no_proxy", "NO_PROXY")),
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

# The settings of a client by name, each a value of its default's type.
settings_resolve <- function(config, env = env_get) {
  profile <- shared_profile(config, env)
  table <- settings_table()
  values <- Map(setting_resolve, names(table), table, list(config), list(profile), list(env))
  settings_check(settings_attempts(values, config))
}

# How often one may try again, as the config may also have it, is one less than how often one tries.
settings_attempts <- function(settings, config) {
  total <- c(config$retries$total_max_attempts, config$max_attempts)
  again <- c(config$retries$max_attempts, config$max_retries)
  if (all(is.na(total)) && !all(is.na(again))) {
    settings$max_attempts <- again[!is.na(again)][[1]] + 1
  }
  settings
}

settings_check <- function(settings) {
  settings_check_region(settings)
  modes <- names(retry_policies())
  if (!settings$retry_mode %in% modes) {
    text <- "The retry mode is %s, not \"%s\"."
    modes <- paste0("\"", modes, "\"", collapse = " or ")
    stop(error_config(sprintf(text, modes, settings$retry_mode), setting = "retry_mode"))
  }
  settings
}

setting_resolve <- function(name, row, config, profile, env) {
  for (path in row$given) {
    value <- setting_at(config, path)
    if (!is.null(value) && !is.na(value) && !identical(value, "")) {
      return(value)
    }
  }
  for (variable in row$env) {
    text <- env(variable)
    if (text != "") {
      return(setting_parse(text, row$default, variable))
    }
  }
  for (key in row$keys) {
    text <- setting_at(profile, key)
    if (is.character(text)) {
      return(setting_parse(text, row$default, key))
    }
  }
  row$default
}

# What stands at a path such as "s3.addressing_style"; NULL where there is nothing.
setting_at <- function(list, path) {
  for (step in strsplit(path, ".", fixed = TRUE)[[1]]) {
    list <- if (is.list(list)) list[[step]]
  }
  list
}

# The text of a variable or a file as a value of a setting's type. As in botocore, a flag is set by
# "true" in any case and by nothing else.
setting_parse <- function(text, default, name) {
  if (is.logical(default)) {
    return(tolower(text) == "true")
  }
  if (is.character(default)) {
    return(text)
  }
  number <- suppressWarnings(as.numeric(text))
  if (is.na(number)) {
    stop(error_config(sprintf("%s must be a number, not \"%s\".", name, text), setting = name))
  }
  number
}

settings_check_region <- function(settings) {
  region <- settings$region
  if (region != "" && !grepl("^[A-Za-z0-9-]{1,63}$", region)) {
    stop(error_config(
      sprintf("The region \"%s\" is not the name of a region, such as us-east-1.", region),
      setting = "region"
    ))
  }
  settings
}

env_get <- function(name) Sys.getenv(name)
