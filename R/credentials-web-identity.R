# Credentials of a role that is assumed with a token which somebody else vouches for and keeps in a
# file: Kubernetes service accounts (IRSA), GitHub Actions and other OpenID Connect providers.

credentials_web_identity <- function(client) {
  env <- client_part(client, "env")
  profile <- client_profile(client)
  named <- client_names_profile(client)
  look <- function(variable, key) {
    value <- if (named) "" else env(variable)
    if (value != "") value else profile_text(profile, key)
  }
  path <- look("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file")
  if (is.null(path) || path == "") {
    return(credentials_passed(
      "neither AWS_WEB_IDENTITY_TOKEN_FILE nor web_identity_token_file of the profile is set"
    ))
  }
  role <- look("AWS_ROLE_ARN", "role_arn")
  if (is.null(role) || role == "") {
    stop(error_config(
      "A web identity token is set, the role is not: set AWS_ROLE_ARN, or role_arn in the profile.",
      setting = "role_arn"
    ))
  }
  given <- list(RoleArn = role)
  given[["RoleSessionName"]] <- look("AWS_ROLE_SESSION_NAME", "role_session_name")
  found <- cache_fetch(client, cache_key(given), function() {
    params <- role_params(client, given)
    params$WebIdentityToken <- web_identity_token(path)
    role_answer(nested_call(nested_client(client, "sts"), "AssumeRoleWithWebIdentity", params))
  })
  role_credentials(found, role_named(profile[["name"]]), given, "assume-role-with-web-identity")
}

# The token changes every few hours, so the file is read each time.
web_identity_token <- function(path) {
  token <- ini_trim(file_text(path) %||% "")
  if (token == "") {
    stop(error_credentials(
      "assume-role-with-web-identity",
      sprintf("the token file %s is empty or cannot be read", path),
      hint = "Is AWS_WEB_IDENTITY_TOKEN_FILE or web_identity_token_file right?"
    ))
  }
  token
}
