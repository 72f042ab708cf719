# Whose request it is. Providers are asked in turn, in botocore's order. A provider is a
# function(client) that returns credentials, or credentials_passed() with the reason why none of
# this is its own, or signals what is broken about something that is.
#
# Credentials that expire are asked for anew, of the same provider, before they do. They are kept in
# `the`, for all clients that would find the same.

#' Where credentials come from
#'
#' A client asks for credentials when it sends its first request that has to be signed. It looks in
#' the places that the AWS CLI and Python's boto3 look, in the same order, and takes the first that
#' has something; what is broken there is an error, not a reason to go on. [claws_sitrep()] shows
#' what it finds.
#'
#' 1. `credentials` of the client: `list(creds = list(access_key_id =, secret_access_key =,
#'    session_token =))`, `list(role_arn =)` for a role to assume, or `list(anonymous = TRUE)` for
#'    requests that are not signed; see [claws_defaults()].
#' 2. The environment variables `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`;
#'    not when the client was given a profile, `profile = "dev"`.
#' 3. A role that the profile names with `role_arn`, assumed with the credentials of its
#'    `source_profile` or `credential_source`; `external_id`, `duration_seconds`,
#'    `role_session_name` and `mfa_serial` are heeded. Roles may be chained. A code of an MFA device
#'    is asked for with the package askpass, where that is installed.
#' 4. A web identity, as Kubernetes (IRSA) and CI systems have it: `AWS_WEB_IDENTITY_TOKEN_FILE` and
#'    `AWS_ROLE_ARN`, or `web_identity_token_file` and `role_arn` of the profile.
#' 5. IAM Identity Center (SSO): `sso_session`, `sso_account_id` and `sso_role_name` of the profile,
#'    once somebody signed in with [sso_login()] or `aws sso login`.
#' 6. Keys in the AWS credentials file.
#' 7. The console sign-in of `aws login`: `login_session` of the profile.
#' 8. A program that prints credentials: `credential_process` of the profile.
#' 9. Keys in the AWS config file.
#' 10. The container: the role of an ECS task, or EKS Pod Identity.
#' 11. The EC2 instance: its role, through its metadata service (IMDSv2).
#'
#' The profile is that of the client, or else of `AWS_DEFAULT_PROFILE` or `AWS_PROFILE`, or else
#' `default`. The files are `~/.aws/config` and `~/.aws/credentials`, or those that
#' `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` name.
#'
#' @section Renewal:
#' Credentials that expire are renewed: in their last 15 minutes if that is possible, in the last
#' 10 it is an error when it is not. All clients of a session that look in the same places share
#' them. An edit of the files is noticed at the next request.
#'
#' @section Processes that share a role:
#' Every process asks for itself, unless the setting `credential_cache_dir` (in the client's
#' `config`, in the profile, or in the environment as `CLAWS_CREDENTIAL_CACHE_DIR`) names a folder:
#' then one of them asks and the others read what it got, from files that only their owner may read.
#' They are those of the AWS CLI, so that the folder may be `~/.aws/cli/cache`. Nothing is written
#' without that setting, but for the sign-ins in `~/.aws/sso/cache` and `~/.aws/login/cache`, which
#' the AWS CLI shares.
#'
#' @name claws-credentials
#' @aliases claws_credentials
#' @seealso [claws_defaults()], [sso_login()], [claws_sitrep()], [locate_credentials()]
#' @examples
#' client <- sts(
#'   credentials = list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "x")),
#'   region = "us-east-1"
#' )
#' client
NULL

# What a provider, a cache, a file or a program gives becomes credentials here, or an error of class
# claws_credentials_error: nothing else signs.
# expiration: seconds since 1970, Inf for never. provider_name: botocore's name of the provider.
# source: the same for humans. prompted: whether a human had to help, who is not asked twice without
# need.
credentials_new <- function(
  access_key_id,
  secret_access_key,
  session_token = "",
  source = "",
  expiration = Inf,
  account_id = "",
  provider_name = "",
  prompted = FALSE
) {
  checked <- function(value, what, empty = FALSE) border_text(value, what, provider_name, empty)
  sealed(
    list(
      access_key_id = checked(access_key_id, "the access key id"),
      secret_access_key = checked(secret_access_key, "the secret access key"),
      session_token = checked(session_token %||% "", "the session token", empty = TRUE),
      source = source,
      expiration = border_time(expiration, provider_name),
      account_id = checked(account_id %||% "", "the account id", empty = TRUE),
      provider_name = provider_name,
      prompted = prompted
    ),
    class = "claws_credentials"
  )
}

# A string for a request: single, valid text without control characters, and not empty unless it may
# be. what: what it is, for the error, which does not tell the value.
border_text <- function(value, what, provider_name, empty = FALSE) {
  problem <- if (!is_text(value)) {
    sprintf("must be a single string, not %s", describe(value))
  } else if (value == "" && !empty) {
    "is empty"
  } else if (!are_text(value)) {
    "is no valid text"
  } else if (is_like(value, "[\\x01-\\x1f\\x7f]")) {
    "has a line break or another control character in it"
  }
  if (!is.null(problem)) {
    stop(error_credentials(provider_name, paste(what, problem)))
  }
  as_utf8(as.vector(value))
}

# Seconds since 1970, up to the year 9999, or Inf for never.
border_time <- function(value, provider_name) {
  time <- is.numeric(value) && length(value) == 1 && !is.na(value)
  if (!time || abs(value) > time_last && value != Inf) {
    stop(error_credentials(provider_name, "their expiration is no time up to the year 9999"))
  }
  as.numeric(value)
}

time_last <- 253402300799

# The end of what is good for so many seconds from now on, in seconds since 1970.
border_end <- function(seconds, now, provider_name) {
  if (!is.numeric(seconds) || length(seconds) != 1 || !is.finite(seconds)) {
    stop(error_credentials(
      provider_name,
      "the service does not say how long its token is good for"
    ))
  }
  border_time(floor(now + seconds), provider_name)
}

is_credentials <- function(x) inherits(x, "claws_credentials")

# What a provider says when it has nothing to do with a client.
credentials_passed <- function(...) structure(paste0(...), class = "claws_passed")

# Seconds before the end from which on new credentials are asked for, and from which on it is an
# error that there are none.
credentials_advisory <- 15 * 60
credentials_mandatory <- 10 * 60

# Seconds between two attempts while the old credentials still serve: neither a service that is down
# nor credentials that never last for 15 minutes may hold up every call.
credentials_pause <- 60

#' @export
format.claws_credentials <- function(x, ...) {
  sprintf("<claws_credentials: %s, from %s>", mask(x$access_key_id), x$source)
}

#' @export
print.claws_credentials <- function(x, ...) {
  writeLines(format(x))
  invisible(x)
}

#' @export
str.claws_credentials <- function(object, ...) {
  cat(format(object), "\n")
}
