# Conditions of credentials and tokens.

error_no_credentials <- function(operation, reasons) {
  claws_condition(
    paste0(
      "No credentials were found. Give the client `credentials`, set AWS_ACCESS_KEY_ID and ",
      "AWS_SECRET_ACCESS_KEY, or add a profile to the AWS credentials file.\nLooked at:",
      lines_of(paste0(names(reasons), ": ", reasons))
    ),
    class = "claws_no_credentials",
    call = if (!is.null(operation)) operation_call(operation),
    reasons = reasons,
    operation = operation$name
  )
}

# variable: the environment variable that may hold the token.
error_no_token <- function(operation, variable) {
  claws_condition(
    sprintf(
      paste0(
        "%s wants a bearer token. Give the client `credentials` with an `access_token`, set %s, ",
        "or use a profile with an `sso_session`."
      ),
      operation$name,
      variable
    ),
    class = c("claws_no_token", "claws_no_credentials"),
    call = operation_call(operation),
    operation = operation$name
  )
}

# A provider that has something of its own which does not work. what: a sentence without a period.
error_credentials <- function(provider_name, what, class = NULL, hint = NULL) {
  claws_condition(
    paste0("No credentials from ", provider_name, ": ", what, ".", if (!is.null(hint)) "\n", hint),
    class = c(class, "claws_credentials_error"),
    provider = provider_name
  )
}

error_expired <- function(provider_name) {
  error_credentials(provider_name, "the new credentials are expired too")
}

error_login <- function(what) {
  error_credentials(
    "login",
    what,
    class = "claws_login_required",
    hint = "Sign in with the AWS CLI: aws login."
  )
}

error_sso_login <- function(sso, what) {
  error_credentials(
    "sso",
    what,
    class = "claws_sso_login_required",
    hint = sprintf("Sign in with sso_login(profile = \"%s\").", sso[["profile"]])
  )
}

error_sso_failed <- function(what) {
  claws_condition(
    sprintf("The sign-in failed: %s. Call sso_login() to try again.", what),
    class = "claws_sso_login_failed"
  )
}

error_container <- function(url, what) {
  error_credentials("container-role", sprintf("%s: %s", url, sub("\\.$", "", what)))
}

error_process <- function(what) {
  error_credentials(
    "custom-process",
    sub("\\.$", "", what),
    hint = paste(
      "credential_process of the profile must print",
      "{\"Version\": 1, \"AccessKeyId\": ..., \"SecretAccessKey\": ...}."
    )
  )
}

error_instance_silent <- function(reason) {
  claws_condition(reason, class = "claws_instance_silent")
}
