# The memory of credentials: kept for all clients that would find the same, and renewed before they
# expire.

# The credentials of a client at this moment: list(access_key_id, secret_access_key, session_token,
# expiration, account_id, provider_name, source), of class claws_credentials.
# operation: what they are for, which an error names; NULL for nothing. They are the same for all
# its requests.
credentials_get <- function(client, operation = NULL, request = NULL) {
  memory <- operation$shared
  if (is.null(memory)) {
    memory <- client_memory(client)
  }
  given <- memory$credentials
  if (is.null(given)) {
    given <- memory$credentials <- credentials_static(client)
    if (is.list(given)) {
      log_credentials(client, given, level = "debug")
    }
  }
  if (is.list(given)) {
    return(given)
  }
  find <- function() credentials_find(client, client_part(client, "credentials_chain"), operation)
  anew <- !is.null(client$parts$credentials_chain) || client$settings$credentials$force_refresh
  credentials_once(client, anew, {
    if (anew) find()$credentials else credentials_cached(client, "chain", find)
  })
}

# Providers are asked once for a call, which may want to know several times: what they tell holds
# for some seconds, a failure like an answer, and for the calls that follow from this one. `anew`:
# whether nobody else keeps an answer.
credentials_once <- function(client, anew, ask) {
  asked <- client$asked
  if (is.null(asked)) {
    return(ask)
  }
  if (!is.null(asked$told) && credentials_told(asked, client)) {
    return(if (inherits(asked$told, "error")) stop(asked$told) else asked$told)
  }
  keep <- function(told) {
    asked$told <- told
    asked$by <- credentials_seen(client)
    asked$until <- as.numeric(client_part(client, "clock")()) + credentials_hold
  }
  found <- withCallingHandlers(ask, claws_error = keep)
  if (anew) {
    keep(found)
  }
  found
}

credentials_hold <- 5

credentials_told <- function(asked, client) {
  now <- as.numeric(client_part(client, "clock")())
  now < asked$until && identical(asked$by, credentials_seen(client))
}

# All that providers look at beside what they ask for.
credentials_seen <- function(client) {
  list(credentials_key(client), file.mtime(credentials_files(client)))
}

# kind: what the credentials are found by, the "chain" or the rules for a "source" of a role.
# find(): an entry, as credentials_find() returns it.
credentials_cached <- function(client, kind, find) {
  key <- credentials_key(client, kind)
  entry <- the$credentials[[key]]
  if (is.null(entry) || !identical(file.mtime(entry$files), entry$edited)) {
    entry <- find()
  } else {
    now <- as.numeric(client_part(client, "clock")())
    if (entry$credentials$expiration - now >= credentials_advisory) {
      return(entry$credentials)
    }
    entry <- credentials_refresh(entry, client, now)
  }
  the$credentials[[key]] <- entry
  entry$credentials
}

credentials_refresh <- function(entry, client, now) {
  left <- entry$credentials$expiration - now
  mandatory <- left < credentials_mandatory
  if (!mandatory && (now < entry$retry || entry$credentials$prompted)) {
    return(entry)
  }
  found <- tryCatch(
    credentials_again(entry, metadata_begin(client)),
    claws_error = function(e) if (mandatory) stop(e)
  )
  if (is.null(found)) {
    entry$retry <- now + credentials_pause
    return(entry)
  }
  if (found$expiration <= now) {
    stop(error_expired(entry$credentials$provider_name))
  }
  log_credentials(client, found)
  credentials_entry(found, entry$provider, client)
}

# Equal for clients that find the same credentials: all that a provider looks at, but
# for the content of files.
credentials_key <- function(client, kind = "chain") {
  known <- providers_known()
  given <- c(
    kind,
    client$settings$credentials$profile,
    credentials_key_role(client$settings$credentials),
    env_all(client_part(client, "env"), known$variables),
    as.character(unlist(client$settings[known$settings]))
  )
  sha256_hex(paste(given, collapse = "\n"))
}

credentials_key_role <- function(wanted) {
  if (wanted$role_arn != "") {
    keys <- c("access_key_id", "secret_access_key", "session_token")
    unlist(c(wanted[role_fields], lapply(keys, function(name) wanted$creds[[name]])))
  }
}
