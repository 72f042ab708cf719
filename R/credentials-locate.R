#' Find credentials
#'
#' Looks for credentials where a client looks for them, and returns them, for other packages and
#' programs that sign requests or need keys. A role is assumed and a sign-in is renewed where that
#' is needed. Credentials that expire have to be asked for again in time; asking is cheap, since
#' they are kept until they are about to expire.
#'
#' @param profile Name of a profile, a string; `""` is the one that `AWS_PROFILE` names, or else
#'   `default`.
#' @param anonymous Whether to return no credentials, for requests that are not signed: `TRUE` or
#'   `FALSE`.
#' @param signing_name Name under which a service signs, such as `"bedrock"`, a string: where there
#'   is a bearer token for it (in `AWS_BEARER_TOKEN_BEDROCK`, for instance), that is returned alone.
#'   `NULL` for none.
#' @return A list of strings `access_key_id`, `secret_access_key`, `session_token` and
#'   `access_token`, `""` for those that there are not; `expiration`, a `POSIXct`, or `Inf` when
#'   they do not expire; `region`, a string, `""` for none; and, for people, `provider_name` and
#'   `source`. Printing it shows no secret. Signals `claws_no_credentials` when there are none.
#' @export
#' @examples
#' locate_credentials(anonymous = TRUE)
locate_credentials <- function(profile = "", anonymous = FALSE, signing_name = NULL) {
  config <- config_make(list(), list(profile = profile, anonymous = anonymous), NULL, NULL)
  locate(client_core_make("sts", config), signing_name)
}

locate <- function(client, signing_name = NULL) {
  if (client$settings$credentials$anonymous) {
    return(located(credentials_none("nowhere: anonymous"), "", client))
  }
  bearer <- if (is.null(signing_name)) "" else token_of_environment(client, signing_name)
  if (bearer != "") {
    return(located(credentials_none("environment variables"), bearer, client))
  }
  located(credentials_get(client), "", client)
}

# The fields of a result that has no keys.
credentials_none <- function(source) {
  list(
    access_key_id = "",
    secret_access_key = "",
    session_token = "",
    expiration = Inf,
    provider_name = "",
    source = source
  )
}

located <- function(found, access_token, client) {
  sealed(
    list(
      access_key_id = found$access_key_id,
      secret_access_key = found$secret_access_key,
      session_token = found$session_token,
      access_token = access_token,
      expiration = if (is.finite(found$expiration)) .POSIXct(found$expiration) else Inf,
      region = client$settings$region,
      provider_name = found$provider_name,
      source = found$source
    ),
    class = "claws_credentials"
  )
}
