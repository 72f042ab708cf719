# Credentials of a role in an account, for a person who signed in with IAM Identity Center (SSO):
# with sso_login() or the AWS CLI's `aws sso login`, which share their tokens.

credentials_sso <- function(client) {
  sso <- sso_profile(client)
  if (is.null(sso[["sso_role_name"]]) && is.null(sso[["sso_account_id"]])) {
    return(credentials_passed(sprintf(
      "profile \"%s\" has neither sso_role_name nor sso_account_id",
      sso[["profile"]]
    )))
  }
  sso_check(sso)
  found <- cache_fetch(client, sso_cache_key(sso), function() sso_role(client, sso))
  if (is.null(found)) {
    stop(error_credentials("sso", "IAM Identity Center answered without credentials"))
  }
  found[["AccountId"]] <- sso[["sso_account_id"]]
  cache_credentials(
    found,
    source = sprintf(
      "IAM Identity Center: role %s of profile \"%s\"",
      sso[["sso_role_name"]],
      sso[["profile"]]
    ),
    provider_name = "sso"
  )
}

# The name of the file in a cache folder, as botocore makes it.
sso_cache_key <- function(sso) {
  session <- if (is.null(sso[["sso_session"]])) {
    list(startUrl = sso[["sso_start_url"]])
  } else {
    list(sessionName = sso[["sso_session"]])
  }
  parts <- c(list(accountId = sso[["sso_account_id"]], roleName = sso[["sso_role_name"]]), session)
  value <- vapply(parts, python_json, "")
  sha1_hex(paste0("{", paste0("\"", names(parts), "\":", value, collapse = ","), "}"))
}

sso_role <- function(client, sso) {
  token <- if (is.null(sso[["sso_session"]])) {
    sso_token_legacy(client, sso)
  } else {
    sso_token(client, sso)$token
  }
  params <- list(
    roleName = sso[["sso_role_name"]],
    accountId = sso[["sso_account_id"]],
    accessToken = token
  )
  answer <- tryCatch(
    nested_call(
      nested_client(client, "sso", region = sso[["sso_region"]]),
      "GetRoleCredentials",
      params
    ),
    UnauthorizedException = function(e) stop(error_sso_login(sso, "the sign-in is no longer valid"))
  )
  found <- answer[["roleCredentials"]]
  list(
    Credentials = list(
      AccessKeyId = found[["accessKeyId"]],
      SecretAccessKey = found[["secretAccessKey"]],
      SessionToken = found[["sessionToken"]],
      Expiration = as.numeric(found[["expiration"]]) / 1000,
      AccountId = sso[["sso_account_id"]]
    )
  )
}
