# Credentials of roles on disk, for the processes that share them. They are written nowhere, unless
# the setting credential_cache_dir names a folder. Names and content of the files are those of
# botocore and the AWS CLI, so that the folder may be the CLI's ~/.aws/cli/cache.

# key: the file's name without its ending. fetch(): asks the service; returns list(Credentials =
# list(AccessKeyId, SecretAccessKey, SessionToken, Expiration, AccountId)). Returns such a
# Credentials, with Expiration in seconds since 1970. Of several processes one asks, others wait.
cache_fetch <- function(client, key, fetch) {
  folder <- client$settings$credential_cache_dir %||% ""
  if (folder == "") {
    return(cache_entry(fetch()))
  }
  path <- file.path(home_expand(folder, client_part(client, "env")), paste0(key, ".json"))
  now <- as.numeric(client_part(client, "clock")())
  fresh <- cache_fresh(path, now)
  if (!is.null(fresh)) {
    return(fresh)
  }
  cache_locked(path, client_part(client, "sleep"), function() cache_fresh(path, now), {
    fresh <- cache_entry(fetch())
    cache_write(path, list(Credentials = cache_as_text(fresh)))
    fresh
  })
}

# What is in the file, if it serves for longer than the time from which on it would be renewed.
cache_fresh <- function(path, now) {
  entry <- tryCatch(cache_entry(cache_read(path)), error = function(e) NULL)
  if (is.null(entry) || entry$Expiration - now < credentials_advisory) NULL else entry
}

cache_entry <- function(response) {
  entry <- response$Credentials
  end <- as_time(entry$Expiration)
  if (is.null(entry$AccessKeyId) || is.null(entry$SecretAccessKey) || is.null(end)) {
    return(NULL)
  }
  entry$Expiration <- as.numeric(end)
  entry[c("AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration", "AccountId")]
}

cache_as_text <- function(entry) {
  entry$Expiration <- time_format(entry$Expiration, "iso8601")
  entry[!vapply(entry, is.null, NA)]
}

# The content of a JSON file; NULL when it is not there or not readable.
cache_read <- function(path) {
  if (!file.exists(path)) {
    return(NULL)
  }
  tryCatch(
    jsonlite::fromJSON(
      paste(readLines(path, warn = FALSE), collapse = "\n"),
      simplifyVector = FALSE
    ),
    error = function(e) NULL
  )
}

# Replaces a file as a whole: who reads it meanwhile sees the old one or the new one. Only its owner
# may read it.
cache_write <- function(path, value) {
  dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE, mode = "0700")
  draft <- tempfile("claws-", dirname(path), ".tmp")
  on.exit(unlink(draft))
  file.create(draft)
  Sys.chmod(draft, "0600", use_umask = FALSE)
  writeLines(jsonlite::toJSON(value, auto_unbox = TRUE, digits = NA), draft, useBytes = TRUE)
  file.rename(draft, path)
}

# Runs code while no other process does for the same path, unless ready() has something by then,
# which is returned instead. A lock is a folder, which only one of them can make; one that is older
# than a minute was left behind by a process that died.
cache_locked <- function(path, sleep, ready, code) {
  lock <- paste0(path, ".lock")
  dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE, mode = "0700")
  for (turn in seq_len(cache_lock_turns)) {
    if (dir.create(lock, showWarnings = FALSE)) {
      on.exit(unlink(lock, recursive = TRUE))
      break
    }
    age <- as.numeric(Sys.time()) - as.numeric(file.mtime(lock))
    if (!is.na(age) && age > 60) {
      unlink(lock, recursive = TRUE)
    } else {
      sleep(0.1)
    }
    found <- ready()
    if (!is.null(found)) {
      return(found)
    }
  }
  ready() %||% code
}

# Waits for up to a minute; then the service is asked without the lock.
cache_lock_turns <- 600

# The name of the file of a role: of the parameters that it is assumed with, as Python's json writes
# them with sorted keys.
cache_key <- function(params) {
  params <- params[order(names(params), method = "radix")]
  value <- vapply(params, python_json, "")
  sha1_hex(paste0("{", paste0("\"", names(params), "\": ", value, collapse = ", "), "}"))
}

# A string or a whole number.
python_json <- function(x) {
  if (is.numeric(x)) {
    return(format(x, scientific = FALSE))
  }
  text <- as.character(jsonlite::toJSON(x, auto_unbox = TRUE))
  points <- utf8ToInt(enc2utf8(text))
  paste(
    ifelse(points < 128, intToUtf8(points, multiple = TRUE), python_escape(points)),
    collapse = ""
  )
}

# Four digits behind a backslash and a u, in a pair beyond the first 65,536 characters.
python_escape <- function(points) {
  high <- points - 0x10000
  ifelse(
    points < 0x10000,
    sprintf("\\u%04x", points),
    sprintf("\\u%04x\\u%04x", 0xd800 + pmax(high, 0) %/% 1024, 0xdc00 + high %% 1024)
  )
}

sha1_hex <- function(text) {
  unclass(as.character(openssl::sha1(charToRaw(enc2utf8(text)))))
}
