# Generated from botocore's sso-oidc model by generator/. Do not edit by hand.

ssooidc_create_token <- function(
  clientId,
  clientSecret,
  grantType,
  deviceCode = NULL,
  code = NULL,
  refreshToken = NULL,
  scope = NULL,
  redirectUri = NULL,
  codeVerifier = NULL
) {
  invoke(.client, "ssooidc", "CreateToken", .params())
}

ssooidc_create_token_with_iam <- function(
  clientId,
  grantType,
  code = NULL,
  refreshToken = NULL,
  assertion = NULL,
  scope = NULL,
  redirectUri = NULL,
  subjectToken = NULL,
  subjectTokenType = NULL,
  requestedTokenType = NULL,
  codeVerifier = NULL
) {
  invoke(.client, "ssooidc", "CreateTokenWithIAM", .params())
}

ssooidc_register_client <- function(
  clientName,
  clientType,
  scopes = NULL,
  redirectUris = NULL,
  grantTypes = NULL,
  issuerUrl = NULL,
  entitledApplicationArn = NULL
) {
  invoke(.client, "ssooidc", "RegisterClient", .params())
}

ssooidc_start_device_authorization <- function(clientId, clientSecret, startUrl) {
  invoke(.client, "ssooidc", "StartDeviceAuthorization", .params())
}
