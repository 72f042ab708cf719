# Providers of credentials.

# A row for each by botocore's name, in the order in which they are asked:
#
# ask(client): credentials; or credentials_passed() with the reason why none of this is its own; or
#   an error about something that is its own and broken.
# help: a line of the page `claws-credentials`.
# variables, settings: those that it looks at. Clients for which they are the same share what it
#   finds.
# of_profile: whether it looks at a profile, and so at the source_profile of a role, too.
provider_row <- function(
  ask,
  help,
  variables = character(),
  settings = character(),
  of_profile = FALSE
) {
  list(
    ask = ask,
    help = help,
    variables = variables,
    settings = settings,
    of_profile = of_profile
  )
}

credentials_chain <- function() {
  list(
    explicit = provider_row(
      credentials_static,
      paste(
        "`credentials` of the client: `list(creds = list(access_key_id =, secret_access_key =,",
        "session_token =))`, or `list(anonymous = TRUE)` for requests that are not signed; see",
        "[claws_defaults()]."
      )
    ),
    "explicit-role" = provider_row(
      credentials_role_given,
      "A role that `credentials` of the client names, to be assumed: `list(role_arn =)`.",
      settings = "credential_cache_dir"
    ),
    env = provider_row(
      credentials_env,
      paste(
        "The environment variables `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,",
        "`AWS_SESSION_TOKEN`; not when the client was given a profile, `profile = \"dev\"`."
      ),
      variables = c(
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "AWS_SECURITY_TOKEN",
        "AWS_CREDENTIAL_EXPIRATION",
        "AWS_ACCOUNT_ID"
      )
    ),
    "assume-role" = provider_row(
      credentials_role,
      paste(
        "A role that the profile names with `role_arn`, assumed with the credentials of its",
        "`source_profile` or `credential_source`; `external_id`, `duration_seconds`,",
        "`role_session_name` and `mfa_serial` are heeded. Roles may be chained. A code of an MFA",
        "device is asked for with the package askpass, where that is installed."
      ),
      variables = c("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_STS"),
      settings = "credential_cache_dir"
    ),
    "assume-role-with-web-identity" = provider_row(
      credentials_web_identity,
      paste(
        "A web identity, as Kubernetes (IRSA) and CI systems have it:",
        "`AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`, or `web_identity_token_file` and",
        "`role_arn` of the profile."
      ),
      variables = c(
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_ROLE_ARN",
        "AWS_ROLE_SESSION_NAME",
        "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_STS"
      ),
      settings = "credential_cache_dir",
      of_profile = TRUE
    ),
    sso = provider_row(
      credentials_sso,
      paste(
        "IAM Identity Center (SSO): `sso_session`, `sso_account_id` and `sso_role_name` of the",
        "profile, once somebody signed in with [sso_login()] or `aws sso login`."
      ),
      variables = "AWS_ENDPOINT_URL",
      settings = "credential_cache_dir",
      of_profile = TRUE
    ),
    "shared-credentials-file" = provider_row(
      credentials_shared_file,
      "Keys in the AWS credentials file.",
      of_profile = TRUE
    ),
    login = provider_row(
      credentials_login,
      "The console sign-in of `aws login`: `login_session` of the profile.",
      variables = c("AWS_LOGIN_CACHE_DIRECTORY", "AWS_ENDPOINT_URL"),
      of_profile = TRUE
    ),
    "custom-process" = provider_row(
      credentials_process,
      "A program that prints credentials: `credential_process` of the profile.",
      of_profile = TRUE
    ),
    "config-file" = provider_row(
      credentials_config_file,
      "Keys in the AWS config file.",
      of_profile = TRUE
    ),
    "container-role" = provider_row(
      credentials_container,
      "The container: the role of an ECS task, or EKS Pod Identity.",
      variables = c(
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
      )
    ),
    "iam-role" = provider_row(
      credentials_instance,
      "The EC2 instance: its role, through its metadata service (IMDSv2).",
      variables = "AWS_EC2_METADATA_DISABLED",
      settings = c(
        "ec2_metadata_service_endpoint",
        "ec2_metadata_service_endpoint_mode",
        "ec2_metadata_v1_disabled",
        "imds_use_ipv6"
      )
    )
  )
}

# Lists that follow from the rows, made once a session: chain, profile_chain (functions by name),
# variables and settings (of all of them).
providers_known <- function() {
  if (is.null(the$providers)) {
    rows <- credentials_chain()
    chain <- lapply(rows, `[[`, "ask")
    all <- function(field) unique(unlist(lapply(rows, `[[`, field), use.names = FALSE))
    the$providers <- list(
      chain = chain,
      profile_chain = chain[vapply(rows, `[[`, NA, "of_profile")],
      variables = c(all("variables"), profile_variables),
      settings = all("settings")
    )
  }
  the$providers
}

# Variables that lead to the shared files and to a profile, for all providers.
profile_variables <- c(
  "AWS_CONFIG_FILE",
  "AWS_SHARED_CREDENTIALS_FILE",
  "AWS_DEFAULT_PROFILE",
  "AWS_PROFILE",
  "HOME",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH"
)

credentials_profile_chain <- function() providers_known()$profile_chain

# The list of the page `claws-credentials`, in Markdown.
providers_help <- function() {
  help <- vapply(credentials_chain(), `[[`, "", "help")
  paste0(seq_along(help), ". ", help, collapse = "\n")
}
