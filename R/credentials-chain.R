# The chain of providers (R/credentials-providers.R), asked one after the other.

# Asks one provider after the other. Returns list(credentials, provider, retry, files, edited): the
# provider is asked again before the credentials expire, not before the time `retry`; all are when
# one of the files was edited.
credentials_find <- function(client, chain, operation = NULL) {
  reasons <- character()
  for (name in names(chain)) {
    client <- metadata_begin(client)
    found <- chain[[name]](client)
    if (is_credentials(found)) {
      found <- credentials_living(found, chain[[name]], client)
      log_credentials(client, found, reasons)
      return(credentials_entry(found, chain[[name]], client))
    }
    reasons[[name]] <- found %||% "has none"
  }
  stop(error_no_credentials(operation, reasons))
}

# Credentials that came expired are asked for once more.
credentials_living <- function(found, provider, client) {
  now <- as.numeric(client_part(client, "clock")())
  if (found$expiration > now) {
    return(found)
  }
  again <- credentials_again(list(credentials = found, provider = provider), client)
  if (again$expiration <= now) {
    stop(error_expired(found$provider_name))
  }
  again
}

credentials_entry <- function(found, provider, client) {
  now <- as.numeric(client_part(client, "clock")())
  files <- credentials_files(client)
  list(
    credentials = found,
    provider = provider,
    retry = now + credentials_pause,
    files = files,
    edited = file.mtime(files)
  )
}

credentials_files <- function(client) {
  env <- client_part(client, "env")
  c(
    shared_path(env, "AWS_SHARED_CREDENTIALS_FILE", "credentials"),
    shared_path(env, "AWS_CONFIG_FILE", "config")
  )
}

credentials_again <- function(entry, client) {
  found <- entry$provider(client)
  if (!is_credentials(found)) {
    stop(error_credentials(
      entry$credentials$provider_name,
      found %||% "it has no credentials any more"
    ))
  }
  found
}
