# Keys in the AWS credentials file, and in the AWS config file.

credentials_shared_file <- function(client) {
  env <- client_part(client, "env")
  profile <- shared_profile_name(client$settings, env)
  path <- shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials")
  credentials_section(ini_read(path)[[profile]], profile, path, "shared-credentials-file")
}

credentials_config_file <- function(client) {
  env <- client_part(client, "env")
  profile <- shared_profile_name(client$settings, env)
  path <- shared_path(env, "AWS_CONFIG_FILE", "config")
  credentials_section(config_profile(ini_read(path), profile), profile, path, "config-file")
}

credentials_section <- function(section, profile, path, provider_name) {
  if (is.null(section)) {
    return(credentials_passed(sprintf("there is no profile \"%s\" in %s", profile, path)))
  }
  section <- section_texts(section, shared_keys, sprintf("profile \"%s\" in %s", profile, path))
  key <- section[["aws_access_key_id"]]
  secret <- section[["aws_secret_access_key"]]
  if (is.null(key)) {
    return(credentials_passed(sprintf(
      "profile \"%s\" in %s has no aws_access_key_id",
      profile,
      path
    )))
  }
  if (is.null(secret)) {
    stop(error_config(
      sprintf("Profile \"%s\" in %s has no aws_secret_access_key.", profile, path),
      setting = "aws_secret_access_key"
    ))
  }
  credentials_new(
    key,
    secret,
    section[["aws_security_token"]] %||% section[["aws_session_token"]] %||% "",
    source = sprintf("profile \"%s\" in %s", profile, path),
    account_id = section[["aws_account_id"]] %||% "",
    provider_name = provider_name
  )
}

shared_keys <- c(
  "aws_access_key_id",
  "aws_secret_access_key",
  "aws_security_token",
  "aws_session_token",
  "aws_account_id"
)

config_profile <- function(sections, profile) shared_sections(sections)[["profiles"]][[profile]]
