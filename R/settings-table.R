# The table of settings. A new setting is a row here, and a line of help in generator/config.toml.

# default: a value of the setting's type; an NA of that type says that there is none.
# env: environment variables; the first that is set wins.
# keys: of the profile, likewise; "s3.x" is x in the profile's nested section s3.
# given: fields of the config list that say the same, beside the setting's name; "s3.x" likewise,
#   and "!x" where x says the opposite.
# choices: the words that it can be, NULL for any. lower: whether they may be written in any case.
# unit: of a number that must be above 0.
# decides: "endpoint" where endpoints of two clients can differ by it.
setting_row <- function(
  default,
  env = character(),
  keys = character(),
  given = character(),
  choices = NULL,
  lower = FALSE,
  unit = NULL,
  decides = ""
) {
  list(
    default = default,
    env = env,
    keys = keys,
    given = given,
    choices = choices,
    lower = lower,
    unit = unit,
    decides = decides
  )
}

settings_rows <- function() {
  row <- setting_row
  list(
    # The settings of each call; a list is searched from its beginning.
    parameter_validation = row(
      TRUE,
      keys = "parameter_validation",
      given = "!disable_param_validation"
    ),
    signature_version = row(""),
    retry_mode = row(
      "standard",
      "AWS_RETRY_MODE",
      given = "retries.mode",
      choices = names(retry_policies())
    ),
    max_attempts = row(NA_real_, "AWS_MAX_ATTEMPTS", given = "retries.total_max_attempts"),
    read_timeout = row(60, given = "timeout", unit = "seconds"),
    total_timeout = row(NA_real_, unit = "seconds"),
    max_answer_size = row(2^30, "CLAWS_MAX_ANSWER_SIZE", unit = "bytes"),
    account_id_endpoint_mode = row(
      "preferred",
      "AWS_ACCOUNT_ID_ENDPOINT_MODE",
      choices = c("preferred", "disabled", "required"),
      lower = TRUE,
      decides = "endpoint"
    ),
    # The settings that few calls need.
    region = row("", c("AWS_REGION", "AWS_DEFAULT_REGION"), "region"),
    ignore_configured_endpoint_urls = row(FALSE, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"),
    use_dualstack_endpoint = row(FALSE, "AWS_USE_DUALSTACK_ENDPOINT", given = "use_dual_stack"),
    use_fips_endpoint = row(FALSE, "AWS_USE_FIPS_ENDPOINT"),
    sts_regional_endpoints = row(
      "regional",
      "AWS_STS_REGIONAL_ENDPOINTS",
      given = "sts_regional_endpoint",
      choices = c("regional", "legacy"),
      decides = "endpoint"
    ),
    endpoint_discovery_enabled = row("auto", "AWS_ENDPOINT_DISCOVERY_ENABLED"),
    disable_host_prefix_injection = row(
      FALSE,
      "AWS_DISABLE_HOST_PREFIX_INJECTION",
      given = "!inject_host_prefix",
      decides = "endpoint"
    ),
    auth_scheme_preference = row("", "AWS_AUTH_SCHEME_PREFERENCE"),
    sigv4a_signing_region_set = row("", "AWS_SIGV4A_SIGNING_REGION_SET"),
    request_checksum_calculation = row(
      "when_supported",
      "AWS_REQUEST_CHECKSUM_CALCULATION",
      choices = c("when_supported", "when_required"),
      lower = TRUE
    ),
    response_checksum_validation = row(
      "when_supported",
      "AWS_RESPONSE_CHECKSUM_VALIDATION",
      choices = c("when_supported", "when_required"),
      lower = TRUE
    ),
    request_min_compression_size_bytes = row(10240, "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"),
    disable_request_compression = row(FALSE, "AWS_DISABLE_REQUEST_COMPRESSION"),
    defaults_mode = row(
      "legacy",
      "AWS_DEFAULTS_MODE",
      choices = c("legacy", "auto", names(settings_modes)),
      lower = TRUE
    ),
    connect_timeout = row(60, unit = "seconds"),
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
    s3_addressing_style = row(
      "auto",
      character(),
      "s3.addressing_style",
      "s3.addressing_style",
      choices = c("auto", "virtual", "path"),
      decides = "endpoint"
    ),
    s3_use_accelerate_endpoint = row(
      FALSE,
      character(),
      "s3.use_accelerate_endpoint",
      c("s3.use_accelerate_endpoint", "s3_use_accelerate"),
      decides = "endpoint"
    ),
    s3_use_dualstack_endpoint = row(
      NA,
      character(),
      "s3.use_dualstack_endpoint",
      "s3.use_dualstack_endpoint",
      decides = "endpoint"
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
      "s3.use_arn_region",
      decides = "endpoint"
    ),
    s3_us_east_1_regional_endpoint = row(
      NA_character_,
      "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
      c("s3_us_east_1_regional_endpoint", "s3.us_east_1_regional_endpoint"),
      "s3.us_east_1_regional_endpoint",
      choices = c("regional", "legacy"),
      decides = "endpoint"
    ),
    s3_disable_multiregion_access_points = row(
      FALSE,
      "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
      "s3.s3_disable_multiregion_access_points",
      "s3.s3_disable_multiregion_access_points",
      decides = "endpoint"
    ),
    s3_disable_express_session_auth = row(
      FALSE,
      "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
      decides = "endpoint"
    )
  )
}

# A setting that comes from the environment has its own name in a profile, where no other is said.
setting_complete <- function(row, name) {
  if (length(row$keys) == 0 && length(row$env) > 0) {
    row$keys <- name
  }
  row$given <- c(name, row$given)
  row
}

settings_table <- function() settings_known()$table

# Names of the settings that decide about something.
settings_deciding <- function(what) c(settings_known()$deciding[[what]], settings_given[[what]])

# Fields that only a config has, neither the environment nor a profile: those that decide, and more.
settings_given <- list(
  endpoint = c("disable_ssl", "s3_force_path_style", "s3_virtual_address"),
  more = c(
    "credentials",
    "endpoint",
    "endpoint_url",
    "close_connection",
    "proxies",
    "proxies_config",
    "client_context_params"
  )
)

# The rows, completed once a session.
settings_known <- function() {
  if (is.null(the$settings)) {
    rows <- settings_rows()
    table <- Map(setting_complete, rows, names(rows))
    decides <- vapply(table, `[[`, "", "decides")
    the$settings <- list(table = table, deciding = split(names(table), decides))
  }
  the$settings
}

# Seconds to wait for a connection, by defaults mode. Other defaults are the same in all modes.
settings_modes <- c(
  standard = 3.1,
  "in-region" = 1.1,
  "cross-region" = 3.1,
  mobile = 30
)
