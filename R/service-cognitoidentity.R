# Generated from botocore's cognito-identity model by generator/. Do not edit by hand.

cognitoidentity_create_identity_pool <- function(
  IdentityPoolName,
  AllowUnauthenticatedIdentities,
  AllowClassicFlow = NULL,
  SupportedLoginProviders = NULL,
  DeveloperProviderName = NULL,
  OpenIdConnectProviderARNs = NULL,
  CognitoIdentityProviders = NULL,
  SamlProviderARNs = NULL,
  IdentityPoolTags = NULL
) {
  invoke(.client, "cognitoidentity", "CreateIdentityPool", .params())
}

cognitoidentity_delete_identities <- function(IdentityIdsToDelete) {
  invoke(.client, "cognitoidentity", "DeleteIdentities", .params())
}

cognitoidentity_delete_identity_pool <- function(IdentityPoolId) {
  invoke(.client, "cognitoidentity", "DeleteIdentityPool", .params())
}

cognitoidentity_describe_identity <- function(IdentityId) {
  invoke(.client, "cognitoidentity", "DescribeIdentity", .params())
}

cognitoidentity_describe_identity_pool <- function(IdentityPoolId) {
  invoke(.client, "cognitoidentity", "DescribeIdentityPool", .params())
}

cognitoidentity_get_credentials_for_identity <- function(
  IdentityId,
  Logins = NULL,
  CustomRoleArn = NULL
) {
  invoke(.client, "cognitoidentity", "GetCredentialsForIdentity", .params())
}

cognitoidentity_get_id <- function(AccountId = NULL, IdentityPoolId, Logins = NULL) {
  invoke(.client, "cognitoidentity", "GetId", .params())
}

cognitoidentity_get_identity_pool_roles <- function(IdentityPoolId) {
  invoke(.client, "cognitoidentity", "GetIdentityPoolRoles", .params())
}

cognitoidentity_get_open_id_token <- function(IdentityId, Logins = NULL) {
  invoke(.client, "cognitoidentity", "GetOpenIdToken", .params())
}

cognitoidentity_get_open_id_token_for_developer_identity <- function(
  IdentityPoolId,
  IdentityId = NULL,
  Logins,
  PrincipalTags = NULL,
  TokenDuration = NULL
) {
  invoke(.client, "cognitoidentity", "GetOpenIdTokenForDeveloperIdentity", .params())
}

cognitoidentity_get_principal_tag_attribute_map <- function(IdentityPoolId, IdentityProviderName) {
  invoke(.client, "cognitoidentity", "GetPrincipalTagAttributeMap", .params())
}

cognitoidentity_list_identities <- function(
  IdentityPoolId,
  MaxResults,
  NextToken = NULL,
  HideDisabled = NULL
) {
  invoke(.client, "cognitoidentity", "ListIdentities", .params())
}

cognitoidentity_list_identity_pools <- function(MaxResults, NextToken = NULL) {
  invoke(.client, "cognitoidentity", "ListIdentityPools", .params())
}

cognitoidentity_list_tags_for_resource <- function(ResourceArn) {
  invoke(.client, "cognitoidentity", "ListTagsForResource", .params())
}

cognitoidentity_lookup_developer_identity <- function(
  IdentityPoolId,
  IdentityId = NULL,
  DeveloperUserIdentifier = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "cognitoidentity", "LookupDeveloperIdentity", .params())
}

cognitoidentity_merge_developer_identities <- function(
  SourceUserIdentifier,
  DestinationUserIdentifier,
  DeveloperProviderName,
  IdentityPoolId
) {
  invoke(.client, "cognitoidentity", "MergeDeveloperIdentities", .params())
}

cognitoidentity_set_identity_pool_roles <- function(IdentityPoolId, Roles, RoleMappings = NULL) {
  invoke(.client, "cognitoidentity", "SetIdentityPoolRoles", .params())
}

cognitoidentity_set_principal_tag_attribute_map <- function(
  IdentityPoolId,
  IdentityProviderName,
  UseDefaults = NULL,
  PrincipalTags = NULL
) {
  invoke(.client, "cognitoidentity", "SetPrincipalTagAttributeMap", .params())
}

cognitoidentity_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "cognitoidentity", "TagResource", .params())
}

cognitoidentity_unlink_developer_identity <- function(
  IdentityId,
  IdentityPoolId,
  DeveloperProviderName,
  DeveloperUserIdentifier
) {
  invoke(.client, "cognitoidentity", "UnlinkDeveloperIdentity", .params())
}

cognitoidentity_unlink_identity <- function(IdentityId, Logins, LoginsToRemove) {
  invoke(.client, "cognitoidentity", "UnlinkIdentity", .params())
}

cognitoidentity_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "cognitoidentity", "UntagResource", .params())
}

cognitoidentity_update_identity_pool <- function(
  IdentityPoolId,
  IdentityPoolName,
  AllowUnauthenticatedIdentities,
  AllowClassicFlow = NULL,
  SupportedLoginProviders = NULL,
  DeveloperProviderName = NULL,
  OpenIdConnectProviderARNs = NULL,
  CognitoIdentityProviders = NULL,
  SamlProviderARNs = NULL,
  IdentityPoolTags = NULL
) {
  invoke(.client, "cognitoidentity", "UpdateIdentityPool", .params())
}
