# The profile of a client as IAM Identity Center (SSO) needs it.

# The settings of SSO of a client's profile, with those of its sso-session, and its name as
# `profile`.
sso_profile <- function(client) {
  env <- client_part(client, "env")
  name <- shared_profile_name(client$settings, env)
  config <- shared_config(env)
  profile <- list(name = name, section = config$profiles[[name]])
  sso <- profile_texts(profile, sso_keys)
  if (!is.null(sso[["sso_session"]])) {
    session <- config$sso_sessions[[sso[["sso_session"]]]]
    if (is.null(session)) {
      text <- sprintf(
        "Profile \"%s\" names the sso-session \"%s\", which does not exist.",
        name,
        sso[["sso_session"]]
      )
      stop(error_config(text, setting = "sso_session"))
    }
    where <- sprintf("the sso-session \"%s\"", sso[["sso_session"]])
    session <- section_texts(session, sso_keys, where)
    for (key in names(session)) {
      if (!identical(sso[[key]] %||% session[[key]], session[[key]])) {
        text <- sprintf("%s differs between profile \"%s\" and its sso-session.", key, name)
        stop(error_config(text, setting = key))
      }
      sso[[key]] <- session[[key]]
    }
  }
  sso[["profile"]] <- name
  sso
}

sso_check <- function(sso, keys = c("sso_role_name", "sso_account_id", sso_session_keys)) {
  missing <- setdiff(keys, names(sso))
  if (length(missing) > 0) {
    text <- sprintf(
      "Profile \"%s\" uses IAM Identity Center (SSO) and has no %s.",
      sso[["profile"]],
      paste(missing, collapse = ", ")
    )
    stop(error_config(text, setting = missing[[1]]))
  }
}

sso_session_keys <- c("sso_start_url", "sso_region")

sso_keys <- c(
  sso_session_keys,
  "sso_session",
  "sso_account_id",
  "sso_role_name",
  "sso_registration_scopes"
)
