# Calls that providers make themselves, to STS, SSO and the like: the call road like any other, with
# the parts of the client that asks and the settings of its profile.

# service: R's name. keys: the credentials to sign with; NULL to sign nothing. region: NULL for that
# of the client.
nested_client <- function(client, service, keys = NULL, region = NULL) {
  config <- config_make(
    list(endpoint_url = client$settings$endpoint_url),
    c(
      list(profile = client$origin %||% client$settings$credentials$profile),
      if (is.null(keys)) {
        list(anonymous = TRUE)
      } else {
        list(creds = keys[c("access_key_id", "secret_access_key", "session_token")])
      }
    ),
    NULL,
    region %||% client$settings$region,
    defaults = NULL
  )
  parts <- client$parts[setdiff(names(client$parts), c("credentials_chain", "hooks"))]
  nested <- client_core_make(service, config, parts)
  nested$keys_from <- keys$source
  nested
}

# operation: AWS's name.
nested_call <- function(client, operation, params) {
  invoke(client, client$service, operation, params)
}

# The client to ask for the credentials of another profile. Its own calls go on with the settings of
# the first.
client_of_profile <- function(client, profile) {
  client$origin <- client$origin %||% client$settings$credentials$profile
  client$settings$credentials$profile <- profile
  client
}

# Whether a client was given a profile, which then goes before the environment. "default" is as if
# none was given, but as the source of a role.
client_names_profile <- function(client) {
  profile <- client$settings$credentials$profile
  profile != "" && (profile != "default" || !is.null(client$origin))
}

# The profile of a client: its name and its settings, or NULL where there is no such profile.
# Settings are read through profile_text() and profile_texts().
client_profile <- function(client) {
  env <- client_part(client, "env")
  name <- shared_profile_name(client$settings, env)
  list(name = name, section = shared_config(env)$profiles[[name]])
}
