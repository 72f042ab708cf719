# The providers of bearer tokens.

# Returns list(token, expiration, provider_name), of class claws_token, or NULL where there is none:
# the one that the client was given, the one in the environment for its service, or the one of the
# profile's sso-session. expiration: seconds since 1970, or Inf.
token_resolve <- function(client) {
  creds <- client$settings$credentials$creds
  if (creds[["access_token"]] != "") {
    return(token(creds[["access_token"]], creds[["expiration"]], "explicit"))
  }
  given <- client_part(client, "env")(token_variable(client))
  if (given != "") {
    return(token(given, provider_name = "env"))
  }
  sso <- sso_profile(client)
  if (!is.null(sso[["sso_session"]])) sso_token(client, sso)
}

# For schemes that show a token (R/signers.R).
token_identity <- function(client, operation, request) {
  token_resolve(client) %||% stop(error_no_token(operation, token_variable(client)))
}

# The token of a service in the environment, or "".
token_of_environment <- function(client, signing_name) {
  client_part(client, "env")(token_variable_of(signing_name))
}

# AWS_BEARER_TOKEN_BEDROCK for every service that signs as bedrock.
token_variable <- function(client) {
  metadata <- client_model(client)[["metadata"]]
  token_variable_of(metadata[["signingName"]] %||% metadata[["endpointPrefix"]])
}

token_variable_of <- function(signing_name) {
  paste0("AWS_BEARER_TOKEN_", ascii_upper(gsub("[- ]", "_", signing_name)))
}
