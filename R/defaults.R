# The defaults of constructors, and of operations that are called by themselves.

#' Profiles, roles and defaults
#'
#' Every constructor, such as [s3()], takes `profile`, `region`, `endpoint`, `credentials` and
#' `config`. `claws_defaults()` sets what all of them start from, and with them the functions that
#' need no client, such as `s3_list_buckets()`; `local_claws_defaults()` does so until the calling
#' function ends, `with_claws_defaults()` while some code runs. Clients that were made before stay
#' as they are. [claws_sitrep()] tells what would be used.
#'
#' @section Which credentials:
#' * `profile = "dev"`: what the profile of the shared files has, also a role or a sign-in; see
#'   [claws-credentials].
#' * `credentials = list(role_arn = "arn:aws:iam::123456789012:role/reader")`: that role. It is
#'   assumed with the keys in `creds`, or else with those of the profile that `source_profile`
#'   names, or else with those that would be used without it. `external_id`, `session_name`,
#'   `duration_seconds` and `mfa_serial` are given along to STS. The keys of the role are renewed
#'   before they expire.
#' * `credentials = list(creds = x)`: keys, as a list of `access_key_id`, `secret_access_key` and
#'   `session_token`. The result of an operation that gives keys serves as it is, such as that of
#'   `assume_role()` of STS, `get_role_credentials()` of SSO or `get_credentials_for_identity()` of
#'   Cognito. Nobody renews these.
#' * `credentials = list(anonymous = TRUE)`: none; requests are not signed.
#'
#' @section Order:
#' An argument of a constructor goes before the default of the same name, and that before
#' environment variables and files. Credentials go together: where a constructor is given keys, a
#' profile or `anonymous`, nothing of the default credentials is used; where it is given a role,
#' that is assumed with the default credentials. A default `endpoint` is for all services, and for
#' the ones that give credentials, too.
#'
#' @param config,credentials,endpoint,region,profile As for every constructor; see [sts()]. Each
#'   changes that default; `""` takes one away. `config = NULL` takes all defaults away. A value of
#'   `claws_defaults()` as `config` stands in the place of all.
#' @param .env The environment of the function with whose end the defaults end.
#' @param code Code that is evaluated with the defaults.
#' @return `claws_defaults()` without arguments: the defaults, a list of class `claws_config`. With
#'   arguments, and `local_claws_defaults()`: those before the change, invisibly.
#'   `with_claws_defaults()`: the value of `code`. They signal `claws_invalid_config` for what no
#'   constructor would take.
#' @seealso [claws_config] for all settings, [claws_regions()], [claws_sitrep()]
#' @export
#' @examples
#' before <- claws_defaults(region = "eu-central-1")
#' s3()
#' with_claws_defaults(s3(), region = "us-east-1")
#' claws_defaults(before)
#'
#' list_there <- function() {
#'   local_claws_defaults(region = "us-west-2", config = list(connect_timeout = 5))
#'   sqs()
#' }
#' list_there()
#'
#' # A role, with the keys that are found otherwise.
#' s3(
#'   region = "us-east-1",
#'   credentials = list(role_arn = "arn:aws:iam::123456789012:role/reader", session_name = "me")
#' )
#'
#' # Keys that an operation gave.
#' sts <- claws_stub(sts(region = "us-east-1"), get_session_token = list(
#'   Credentials = list(
#'     AccessKeyId = "AKIDEXAMPLE", SecretAccessKey = "x", SessionToken = "y",
#'     Expiration = Sys.time() + 3600
#'   )
#' ))
#' s3(region = "us-east-1", credentials = list(creds = sts$get_session_token()))
claws_defaults <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  before <- the$defaults %||% config_make(list(), list(), NULL, NULL, defaults = NULL)
  if (nargs() == 0L) {
    return(before)
  }
  defaults_set(defaults_make(config, credentials, endpoint, region, profile))
  invisible(before)
}

#' @rdname claws_defaults
#' @export
local_claws_defaults <- function(
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL,
  .env = parent.frame()
) {
  force(.env)
  before <- the$defaults
  old <- claws_defaults(config, credentials, endpoint, region, profile)
  do.call(on.exit, list(as.call(list(defaults_set, before)), TRUE, FALSE), envir = .env)
  invisible(old)
}

#' @rdname claws_defaults
#' @export
with_claws_defaults <- function(
  code,
  config = list(),
  credentials = list(),
  endpoint = NULL,
  region = NULL,
  profile = NULL
) {
  local_claws_defaults(config, credentials, endpoint, region, profile)
  force(code)
}

# Clients that were made from the defaults are made anew.
defaults_set <- function(defaults) {
  the$defaults <- defaults
  the$clients <- NULL
}

# The defaults of now with what is given. Their endpoint is one for all services.
defaults_make <- function(config, credentials, endpoint, region, profile) {
  base <- if (!is.null(config)) the$defaults
  if (inherits(config, "claws_config")) {
    base <- config
    config <- list()
  }
  config <- config_list(config %||% list(), "config")
  config$endpoint_url <- endpoint %||% config[["endpoint"]] %||% config[["endpoint_url"]]
  config$endpoint <- NULL
  taken <- c(config, list(region = region, credentials = c(credentials, list(profile = profile))))
  base <- defaults_taken(config_given(base, config_fields()), taken)
  config_make(config, credentials, NULL, region, profile, defaults = base)
}
