# Credentials in environment variables. A profile that the client was given goes before them.

credentials_env <- function(config, env = env_get) {
  key <- env("AWS_ACCESS_KEY_ID")
  if (key == "" || config$credentials$profile != "") {
    return(NULL)
  }
  secret <- env("AWS_SECRET_ACCESS_KEY")
  if (secret == "") {
    stop(error_config(
      "The environment variable AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not.",
      setting = "AWS_SECRET_ACCESS_KEY"
    ))
  }
  token <- env("AWS_SESSION_TOKEN")
  credentials(
    key,
    secret,
    if (token != "") token else env("AWS_SECURITY_TOKEN"),
    source = "environment variables"
  )
}
