# Signing in with IAM Identity Center, in a browser on this machine or any other (the device flow of
# OAuth 2.0).

#' Sign in with IAM Identity Center (SSO)
#'
#' Shows a code, opens the browser to confirm it, and waits until that is done. The sign-in is kept
#' in `~/.aws/sso/cache`, as the AWS CLI keeps it, so that either may be used to sign in for both.
#' A profile that names an `sso_session` has its sign-in renewed by itself for as long as the
#' organisation allows. Neither the AWS CLI nor Python is needed.
#'
#' The profile stands in the AWS config file, `~/.aws/config`, like this:
#'
#' ```
#' [profile dev]
#' sso_session = corp
#' sso_account_id = 123456789012
#' sso_role_name = ReadOnly
#' region = eu-west-1
#'
#' [sso-session corp]
#' sso_start_url = https://corp.awsapps.com/start
#' sso_region = eu-west-1
#' ```
#'
#' @param profile Name of the profile, a string; `""` is the one that `AWS_PROFILE` names, or else
#'   `default`.
#' @param sso_session Name of an `sso-session` of the config file, a string, in place of a profile;
#'   `""` for none.
#' @param browser Whether to open the browser, `TRUE` or `FALSE`. The address and the code are shown
#'   in either case, and can be used on another machine.
#' @return The time at which the sign-in ends, a `POSIXct`, invisibly. Signals
#'   `claws_invalid_config` when the profile says nothing of SSO, and `claws_sso_login_failed` when
#'   the code was not confirmed in time or was refused.
#' @export
#' @seealso [claws_sitrep()] tells which profile is used and whether its sign-in is valid.
#' @examples
#' \dontrun{
#' sso_login(profile = "dev")
#' s3(profile = "dev")$list_buckets()
#' }
sso_login <- function(profile = "", sso_session = "", browser = interactive()) {
  config <- config_make(list(), list(profile = profile), NULL, NULL)
  client <- client_core_make("ssooidc", config)
  end <- sso_login_run(client, sso_login_session(client, sso_session), browser)
  invisible(.POSIXct(end))
}

# The settings of SSO of the profile, or of the session itself.
sso_login_session <- function(client, name) {
  if (name == "") {
    sso <- sso_profile(client)
    if (is.null(sso[["sso_start_url"]]) && is.null(sso[["sso_session"]])) {
      text <- sprintf(
        "Profile \"%s\" says nothing of SSO: give it an sso_session.",
        sso[["profile"]]
      )
      stop(error_config(text, setting = "sso_session"))
    }
  } else {
    sessions <- shared_config(client_part(client, "env"))$sso_sessions
    if (is.null(sessions[[name]])) {
      text <- sprintf(
        "There is no sso-session \"%s\" in the AWS config file. There is: %s.",
        name,
        if (length(sessions) == 0) "none" else some_of(names(sessions))
      )
      stop(error_config(text, setting = "sso_session"))
    }
    session <- section_texts(sessions[[name]], sso_keys, sprintf("the sso-session \"%s\"", name))
    sso <- c(session, list(sso_session = name, profile = ""))
  }
  sso_check(sso, sso_session_keys)
  sso
}

# Returns the end of the sign-in in seconds since 1970.
sso_login_run <- function(client, sso, browser) {
  oidc <- nested_client(client, "ssooidc", region = sso[["sso_region"]])
  app <- sso_login_register(oidc, sso)
  started <- nested_call(
    oidc,
    "StartDeviceAuthorization",
    list(
      clientId = app[["clientId"]],
      clientSecret = app[["clientSecret"]],
      startUrl = sso[["sso_start_url"]]
    )
  )
  url <- sso_login_url(started)
  message("To sign in, confirm the code ", text_shown(started[["userCode"]] %||% ""), " at\n", url)
  if (browser) {
    client_part(client, "browse")(url)
  }
  answer <- sso_login_wait(oidc, app, started)
  registration <- list(
    clientId = app[["clientId"]],
    clientSecret = app[["clientSecret"]],
    registrationExpiresAt = time_format(app[["clientSecretExpiresAt"]] %||% 0, "iso8601")
  )
  now <- as.numeric(client_part(client, "clock")())
  kept <- sso_token_save(sso, sso_token_path(client, sso), answer, registration, now)
  the_forget("tokens")
  the_forget("credentials")
  message("Signed in until ", format(.POSIXct(kept[["expiration"]]), "%Y-%m-%d %H:%M"), ".")
  kept[["expiration"]]
}

# The page to confirm the code at. A service names it, and a browser opens more than pages: it must
# be a page, over TLS, and nothing that a terminal or a shell could read otherwise.
sso_login_url <- function(started) {
  url <- started[["verificationUriComplete"]] %||% started[["verificationUri"]]
  if (!is_text(url) || !is_like(url, "^https://[A-Za-z0-9][!#-&(-;=?-Z_a-z~]*\\z")) {
    stop(error_sso_failed("the service gave no https address for confirming the code"))
  }
  url
}

# Makes this program known to the service. Only a session's tokens can be renewed.
sso_login_register <- function(oidc, sso) {
  now <- as.numeric(client_part(oidc, "clock")())
  params <- list(clientName = sprintf("claws-client-%.0f", now), clientType = "public")
  if (!is.null(sso[["sso_session"]])) {
    scopes <- sso[["sso_registration_scopes"]] %||% "sso:account:access"
    params$scopes <- trimws(text_parts(scopes, ","))
  }
  nested_call(oidc, "RegisterClient", params)
}

# Asks every few seconds whether the code is confirmed; a service that finds this too often says so.
sso_login_wait <- function(oidc, app, started) {
  clock <- client_part(oidc, "clock")
  end <- border_end(started[["expiresIn"]], as.numeric(clock()), "sso")
  pause <- max(started[["interval"]] %||% 5, 1)
  params <- list(
    clientId = app[["clientId"]],
    clientSecret = app[["clientSecret"]],
    grantType = "urn:ietf:params:oauth:grant-type:device_code",
    deviceCode = started[["deviceCode"]]
  )
  repeat {
    answer <- tryCatch(
      nested_call(oidc, "CreateToken", params),
      AuthorizationPendingException = function(e) NULL,
      SlowDownException = function(e) "slow",
      ExpiredTokenException = function(e) {
        stop(error_sso_failed("the code was not confirmed in time"))
      },
      AccessDeniedException = function(e) stop(error_sso_failed("the request was refused"))
    )
    if (is.list(answer)) {
      return(answer)
    }
    if (identical(answer, "slow")) {
      pause <- pause + 5
    }
    if (as.numeric(clock()) + pause >= end) {
      stop(error_sso_failed("the code was not confirmed in time"))
    }
    client_part(oidc, "sleep")(pause)
  }
}
