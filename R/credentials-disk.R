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
    if (!is.null(fresh)) {
      cache_write(path, list(Credentials = cache_as_text(fresh)))
    }
    fresh
  })
}

# The content of the file, if it lasts beyond the time of its renewal. A value that
# cannot sign is as if it was not there.
cache_fresh <- function(path, now) {
  entry <- cache_entry(cache_read(path))
  if (is.null(entry) || entry[["Expiration"]] - now < credentials_advisory) NULL else entry
}

# NULL where an answer, of a service or a file, holds no credentials.
cache_entry <- function(response) {
  entry <- response[["Credentials"]]
  if (!is.list(entry)) {
    return(NULL)
  }
  end <- entry[["Expiration"]]
  entry[["Expiration"]] <- as.numeric(if (length(end) == 1 && is.atomic(end)) as_time(end))
  whole <- tryCatch(
    is_credentials(cache_credentials(entry)),
    claws_credentials_error = function(e) FALSE
  )
  if (whole) {
    fields <- c("AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration", "AccountId")
    entry[intersect(fields, names(entry))]
  }
}

# Further arguments are those of credentials_new().
cache_credentials <- function(entry, ...) {
  credentials_new(
    entry[["AccessKeyId"]],
    entry[["SecretAccessKey"]],
    entry[["SessionToken"]],
    expiration = entry[["Expiration"]],
    account_id = entry[["AccountId"]],
    ...
  )
}

cache_as_text <- function(entry) {
  entry[["Expiration"]] <- time_format(entry[["Expiration"]], "iso8601")
  entry[!vapply(entry, is.null, NA)]
}

# The object in a JSON file; NULL when there is none that can be read.
cache_read <- function(path) json_file(path)

# Replaces a file as a whole: who reads it meanwhile sees the old one or the new one. Only its owner
# may read it. One that cannot be written is a warning: what would be in it is there all the same.
cache_write <- function(path, value) {
  cache_folder(path)
  text <- paste0(json_written(value), "\n")
  write_or_warn(file_write(path, charToRaw(text), private = TRUE), "A sign-in")
}

cache_folder <- function(path) {
  dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE, mode = "0700")
}

# Runs code while no other process does for the same path, unless ready() has something by then,
# which is returned instead. A lock is a folder, which only one of them can make and which says
# whose it is; one that is older than a minute, or of a process that is gone, was left behind. Where
# no lock can be made, there is none.
cache_locked <- function(path, sleep, ready, code) {
  lock <- paste0(path, ".lock")
  cache_folder(path)
  for (turn in seq_len(cache_lock_turns)) {
    if (dir.create(lock, showWarnings = FALSE, mode = "0700")) {
      on.exit(unlink(lock, recursive = TRUE))
      lock_sign(lock)
      break
    }
    if (!dir.exists(lock) && turn > 1) {
      break
    }
    if (lock_is_left(lock)) {
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

# A file in the lock says which process of which machine has it.
lock_sign <- function(lock) {
  own <- paste(Sys.getpid(), Sys.info()[["nodename"]])
  tryCatch(file_write(file.path(lock, "owner"), charToRaw(own)), claws_write_error = function(e) {
    NULL
  })
}

lock_is_left <- function(lock) {
  age <- as.numeric(Sys.time()) - as.numeric(file.mtime(lock))
  if (is.na(age) || age > 60) {
    return(TRUE)
  }
  owner <- words(file_text(file.path(lock, "owner")) %||% "")
  here <- length(owner) == 2 && owner[[2]] == Sys.info()[["nodename"]]
  here && is_like(owner[[1]], "^[1-9][0-9]{0,8}\\z") && !process_lives(as.integer(owner[[1]]))
}

# On Windows there is no harmless way to ask.
process_lives <- function(id) {
  is_windows() || dir.exists(file.path("/proc", id)) || tools::pskill(id, 0L)
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
  points <- utf8ToInt(json_written(x))
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
