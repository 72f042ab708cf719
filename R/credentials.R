# Credentials: the value, and the border at which it is made.

#' The chain of credentials
#'
#' A client asks for credentials when it sends its first request that has to be signed. It looks in
#' the places that the AWS CLI and Python's boto3 look, in the same order, and takes the first that
#' has something. A place that is broken is an error: the search ends there. [claws_sitrep()] shows
#' each place.
#'
#' `r providers_help()`
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
#' @seealso [claws_defaults()], [sso_login()], [claws_sitrep()], [locate_credentials()],
#'   `vignette("credentials", "claws")`
#' @examples
#' client <- sts(
#'   credentials = list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "x")),
#'   region = "us-east-1"
#' )
#' client
NULL

# Values of a provider, a cache, a file or a program become credentials here, or an error of class
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

# The answer of a provider that has nothing for a client.
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
