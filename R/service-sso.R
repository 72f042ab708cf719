# Generated from botocore's sso model by generator/. Do not edit by hand.

sso_get_role_credentials <- function(roleName, accountId, accessToken) {
  invoke(.client, "sso", "GetRoleCredentials", .params())
}

sso_list_account_roles <- function(nextToken = NULL, maxResults = NULL, accessToken, accountId) {
  invoke(.client, "sso", "ListAccountRoles", .params())
}

sso_list_accounts <- function(nextToken = NULL, maxResults = NULL, accessToken) {
  invoke(.client, "sso", "ListAccounts", .params())
}

sso_logout <- function(accessToken) {
  invoke(.client, "sso", "Logout", .params())
}
