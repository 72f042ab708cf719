# A role that the client's own `credentials` name: assumed with the keys beside it, with those of a
# profile, or with those that the client would have without it.

credentials_role_given <- function(client) {
  wanted <- client$settings$credentials
  if (wanted$role_arn == "") {
    return(credentials_passed("the client was given no role_arn"))
  }
  params <- role_given_params(wanted)
  found <- role_fetch(client, params, function() role_given_keys(client, wanted))
  role_credentials(found, "the client's `credentials`", params, "assume-role")
}

role_given_params <- function(wanted) {
  params <- list(
    RoleArn = wanted$role_arn,
    RoleSessionName = wanted$session_name,
    ExternalId = wanted$external_id,
    SerialNumber = wanted$mfa_serial,
    DurationSeconds = wanted$duration_seconds
  )
  params[!vapply(params, function(x) is.na(x) || identical(x, ""), NA)]
}

role_given_keys <- function(client, wanted) {
  client$settings$credentials$role_arn <- ""
  if (wanted$source_profile != "") {
    return(role_given_source(client, wanted$source_profile))
  }
  keys <- credentials_static(client)
  if (is_credentials(keys)) {
    return(keys)
  }
  find <- function() credentials_find(client, client_part(client, "credentials_chain"))
  credentials_cached(client, "chain", find)
}

role_given_source <- function(client, source) {
  env <- client_part(client, "env")
  client <- client_of_profile(client, source)
  shared_profile(client$settings, env) # which is there
  role_check_chain(shared_config(env)$profiles, source)
  role_profile_keys(client, source, source, sprintf("The source_profile \"%s\"", source))
}
