# Helpers of paws that write and change configurations, by its names.

#' Write a configuration as with paws
#'
#' Constructors such as [s3()] take a list as `config`; these functions, which paws has, too, make
#' one. It is checked at once, shows no secret, and goes wherever such a list goes.
#'
#' @param credentials Credentials, a list, as `credentials()` makes it.
#' @param endpoint URL that requests are sent to, a string; `""` for AWS's own.
#' @param region Region, a string; `""` for that of the environment or the profile.
#' @param close_connection Whether a connection is closed after each request: `TRUE` or `FALSE`.
#' @param max_retries How often a request is sent again, a number; `NULL` for the default.
#' @param connect_timeout Seconds to wait for a connection, a number; `NULL` for the default.
#' @param s3_force_path_style Whether buckets stand in the path of a URL: `TRUE` or `FALSE`.
#' @param s3_virtual_address Whether buckets stand in the host of a URL: `TRUE` or `FALSE`.
#' @param sts_regional_endpoint `"regional"` or `"legacy"`; `""` for the default.
#' @param signature_version How requests are signed, a string such as `"v4"`; `""` for the default.
#' @param ... For `config()`, further fields of a configuration, by their names.
#' @param creds Keys, a list, as `creds()` makes it or [locate_credentials()] returns it.
#' @param profile Name of a profile in AWS's files, a string; `""` for the default.
#' @param anonymous Whether requests are not signed: `TRUE` or `FALSE`.
#' @param access_key_id,secret_access_key,session_token,access_token Keys, or a bearer token:
#'   strings.
#' @param expiration When the keys expire: a `POSIXct`, seconds since 1970, or an ISO 8601 string;
#'   `Inf` for never.
#' @param svc A client. For `get_config()`, `NULL` is a client that was given nothing.
#' @param cfgs Changes of the client's configuration: a list of fields.
#' @return `config()`, `credentials()`, `creds()` and `get_config()`: a list of class `claws_config`
#'   with all fields; one that was not given is `""`, `NA` or `FALSE`. `set_config()`: the client
#'   with the changed configuration; the one that was given stays as it is. They signal
#'   `claws_invalid_config` for a field that is unknown or of the wrong type.
#' @export
#' @examples
#' keys <- creds(access_key_id = "AKIDEXAMPLE", secret_access_key = "x")
#' svc <- s3(config = config(credentials = credentials(creds = keys), region = "us-east-1"))
#' get_config(svc)$region
#' set_config(svc, list(region = "eu-west-1"))
config <- function(
  credentials = list(),
  endpoint = "",
  region = "",
  close_connection = FALSE,
  max_retries = NULL,
  connect_timeout = NULL,
  s3_force_path_style = FALSE,
  s3_virtual_address = FALSE,
  sts_regional_endpoint = "",
  signature_version = "",
  ...
) {
  given <- list(
    close_connection = close_connection,
    max_retries = max_retries,
    connect_timeout = connect_timeout,
    s3_force_path_style = s3_force_path_style,
    s3_virtual_address = s3_virtual_address,
    sts_regional_endpoint = if (!identical(sts_regional_endpoint, "")) sts_regional_endpoint,
    signature_version = if (!identical(signature_version, "")) signature_version,
    ...
  )
  config_make(given, credentials, endpoint, region, defaults = NULL)
}

#' @rdname config
#' @export
credentials <- function(creds = list(), profile = "", anonymous = FALSE) {
  fields <- config_fields()$credentials
  given <- list(creds = creds, profile = profile, anonymous = anonymous)
  config_fill(config_given(given, fields), fields, "credentials")
}

#' @rdname config
#' @export
creds <- function(
  access_key_id = "",
  secret_access_key = "",
  session_token = "",
  access_token = "",
  expiration = Inf
) {
  config_fill(as.list(environment()), config_fields()$credentials$creds, "credentials$creds")
}

#' @rdname config
#' @export
get_config <- function(svc = NULL) {
  if (is.null(svc)) config_make(list(), list(), NULL, NULL) else client_config(svc)
}

#' @rdname config
#' @export
set_config <- function(svc, cfgs = list()) {
  fields <- config_fields()
  given <- config_given(client_config(svc), fields)
  client_configure(svc, utils::modifyList(given, config_list(config_given(cfgs, fields), "cfgs")))
}

client_config <- function(svc) {
  config <- if (inherits(svc, "claws_client")) environment(client_bound(svc))$.config
  if (is.null(config)) {
    stop(error_config(sprintf("svc must be a client, not %s.", describe(svc)), setting = "svc"))
  }
  config
}
