# Whose request it is. Providers are asked in turn; each returns credentials, or NULL for "not
# mine", or signals what is broken about something that is its own.

credentials <- function(access_key_id, secret_access_key, session_token = "", source = "") {
  structure(
    list(
      access_key_id = access_key_id,
      secret_access_key = secret_access_key,
      session_token = session_token,
      source = source
    ),
    class = "claws_credentials"
  )
}

is_credentials <- function(x) inherits(x, "claws_credentials")

# Providers in the order they are asked, by the name that messages give them.
credentials_chain <- function() {
  list(
    "the client's `credentials`" = credentials_static,
    "the environment variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY" = credentials_env,
    "the AWS credentials file" = credentials_shared_file,
    "the AWS config file" = credentials_config_file
  )
}

credentials_resolve <- function(client, operation) {
  chain <- client_part(client, "credentials_chain")
  env <- client_part(client, "env")
  for (provider in chain) {
    found <- provider(client$config, env)
    if (!is.null(found)) {
      return(found)
    }
  }
  stop(error_no_credentials(operation, names(chain)))
}

#' @export
format.claws_credentials <- function(x, ...) {
  sprintf("<claws_credentials: %s, from %s>", mask(x$access_key_id), x$source)
}

#' @export
print.claws_credentials <- function(x, ...) {
  writeLines(format(x))
  invisible(x)
}

#' @export
str.claws_credentials <- function(object, ...) {
  cat(format(object), "\n")
}

# An access key id says whose it is by its last characters; the secret is never shown.
mask <- function(key) paste0("****", substring(key, max(1, nchar(key) - 3)))
