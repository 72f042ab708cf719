# Credentials in environment variables. A profile that the client was given goes before them.

credentials_env <- function(client) {
  if (client_names_profile(client)) {
    return(credentials_passed("the client was given a profile, which goes before the environment"))
  }
  env <- client_part(client, "env")
  key <- env("AWS_ACCESS_KEY_ID")
  if (key == "") {
    return(credentials_passed("the environment variable AWS_ACCESS_KEY_ID is not set"))
  }
  secret <- env("AWS_SECRET_ACCESS_KEY")
  if (secret == "") {
    stop(error_config(
      "The environment variable AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not.",
      setting = "AWS_SECRET_ACCESS_KEY"
    ))
  }
  token <- env("AWS_SECURITY_TOKEN")
  credentials_new(
    key,
    secret,
    if (token != "") token else env("AWS_SESSION_TOKEN"),
    source = "environment variables",
    expiration = expiration_parse(env("AWS_CREDENTIAL_EXPIRATION"), "AWS_CREDENTIAL_EXPIRATION"),
    account_id = env("AWS_ACCOUNT_ID"),
    provider_name = "env"
  )
}

# The time in a text as seconds since 1970; Inf for none. where: what says it, for the error.
expiration_parse <- function(text, where) {
  if (is.null(text) || identical(text, "")) {
    return(Inf)
  }
  time <- if (is.character(text) && length(text) == 1) time_parse(text)
  if (is.null(time)) {
    stop(error_config(
      sprintf("%s must be a time such as 2030-01-31T12:00:00Z.", where),
      setting = where
    ))
  }
  as.numeric(time)
}
