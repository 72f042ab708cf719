# Credentials that were given to the client.

credentials_static <- function(client) {
  if (client$settings$credentials$role_arn != "") {
    return(credentials_passed("the client was given a role to assume"))
  }
  creds <- client$settings$credentials$creds
  if (creds$access_key_id == "" && creds$secret_access_key == "") {
    return(credentials_passed("the client was given no `credentials`"))
  }
  if (creds$access_key_id == "" || creds$secret_access_key == "") {
    stop(error_config(
      "credentials: access_key_id and secret_access_key are only valid together.",
      setting = "credentials$creds"
    ))
  }
  credentials_new(
    creds$access_key_id,
    creds$secret_access_key,
    creds$session_token,
    source = "the client's `credentials`",
    expiration = creds$expiration,
    provider_name = "explicit"
  )
}

# The credentials in a configuration that is for one call: no client keeps them.
credentials_given <- function(config, operation) {
  found <- credentials_static(list(settings = config))
  if (is_credentials(found)) found else stop(error_no_credentials(operation, c(explicit = found)))
}
