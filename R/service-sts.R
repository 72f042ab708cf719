# Generated from botocore's sts model by generator/. Do not edit by hand.

sts_assume_role <- function(
  RoleArn,
  RoleSessionName,
  PolicyArns = NULL,
  Policy = NULL,
  DurationSeconds = NULL,
  Tags = NULL,
  TransitiveTagKeys = NULL,
  ExternalId = NULL,
  SerialNumber = NULL,
  TokenCode = NULL,
  SourceIdentity = NULL,
  ProvidedContexts = NULL,
  MinimumSessionTokenSize = NULL
) {
  invoke(.client, "sts", "AssumeRole", .params())
}

sts_assume_role_with_saml <- function(
  RoleArn,
  PrincipalArn,
  SAMLAssertion,
  PolicyArns = NULL,
  Policy = NULL,
  DurationSeconds = NULL,
  MinimumSessionTokenSize = NULL
) {
  invoke(.client, "sts", "AssumeRoleWithSAML", .params())
}

sts_assume_role_with_web_identity <- function(
  RoleArn,
  RoleSessionName,
  WebIdentityToken,
  ProviderId = NULL,
  PolicyArns = NULL,
  Policy = NULL,
  DurationSeconds = NULL,
  MinimumSessionTokenSize = NULL
) {
  invoke(.client, "sts", "AssumeRoleWithWebIdentity", .params())
}

sts_assume_root <- function(
  TargetPrincipal,
  TaskPolicyArn,
  DurationSeconds = NULL,
  MinimumSessionTokenSize = NULL
) {
  invoke(.client, "sts", "AssumeRoot", .params())
}

sts_decode_authorization_message <- function(EncodedMessage) {
  invoke(.client, "sts", "DecodeAuthorizationMessage", .params())
}

sts_get_access_key_info <- function(AccessKeyId) {
  invoke(.client, "sts", "GetAccessKeyInfo", .params())
}

sts_get_caller_identity <- function() {
  invoke(.client, "sts", "GetCallerIdentity", .params())
}

sts_get_delegated_access_token <- function(TradeInToken) {
  invoke(.client, "sts", "GetDelegatedAccessToken", .params())
}

sts_get_federation_token <- function(
  Name,
  Policy = NULL,
  PolicyArns = NULL,
  DurationSeconds = NULL,
  Tags = NULL,
  MinimumSessionTokenSize = NULL
) {
  invoke(.client, "sts", "GetFederationToken", .params())
}

sts_get_scoped_credentials <- function(
  Policy = NULL,
  DurationSeconds = NULL,
  MinimumSessionTokenSize = NULL,
  ScopedSessionDescription = NULL
) {
  invoke(.client, "sts", "GetScopedCredentials", .params())
}

sts_get_session_token <- function(
  DurationSeconds = NULL,
  SerialNumber = NULL,
  TokenCode = NULL,
  MinimumSessionTokenSize = NULL
) {
  invoke(.client, "sts", "GetSessionToken", .params())
}

sts_get_web_identity_token <- function(
  Audience,
  DurationSeconds = NULL,
  SigningAlgorithm,
  Scope = NULL,
  SubjectMode = NULL,
  Tags = NULL
) {
  invoke(.client, "sts", "GetWebIdentityToken", .params())
}
