# The body of a request: raw bytes, or a list that is read while it is sent:
#
# size: its bytes; NA where that is not known beforehand.
# open(): opens it at its beginning (body_open()), anew for each attempt to send.
# rewinds(): whether that can be done again. done(): nobody will do it again. Most bodies have
#   neither.
#
# claws_file is a file, claws_span a part of an open one (span.R), claws_connection what a
# connection still has, and claws_chunked another body, `inner`, in chunks with a checksum behind
# (checksum-trailer.R).

body_file <- function(path) {
  size <- file.size(path)
  open <- function() body_open_file(path, size)
  structure(list(path = path, size = size, open = open), class = "claws_file")
}

# The body at a path; or why there is none, for the member's path to go before. A file that says it
# is empty and is not, as those of /proc, is read at once.
body_of_path <- function(path) {
  found <- file_look(path)
  if (is.null(found) || found[["kind"]] == "folder") {
    return("is no file that exists; to send the text itself, give charToRaw().")
  }
  if (found[["kind"]] != "file") {
    return(sprintf(
      "is a %s, not a file: give a connection to it, such as file().",
      found[["kind"]]
    ))
  }
  file <- file_open(path, "read")
  if (is.character(file)) {
    return(sprintf("is a file that cannot be read: %s.", file))
  }
  on.exit(.Call(c_file_close, file, FALSE))
  bytes <- if (found[["size"]] == 0) file_rest(file, 0, body_unsized_most)
  if (length(bytes) == 0) {
    return(body_file(path))
  }
  whole <- is.raw(bytes) && length(bytes) <= body_unsized_most
  if (whole) bytes else "is a file that does not say how large it is."
}

body_unsized_most <- 2^24

# A connection is read from where it is. One that is not open is opened when it is first read, and
# closed by body_done().
body_connection <- function(connection) {
  was_open <- isOpen(connection)
  start <- if (inherits(connection, c("file", "rawConnection"))) {
    if (was_open && isSeekable(connection)) {
      seek(connection)
    } else if (!was_open) {
      0
    }
  }
  body <- list(
    connection = connection,
    size = NA_real_,
    open = function() body_open_connection(connection, start),
    rewinds = function() !is.null(start) && isSeekable(connection),
    done = function() if (!was_open) close(connection)
  )
  structure(body, class = "claws_connection")
}

# Whether R still knows a connection.
is_connection <- function(x) catch_error(is.logical(isOpen(x)), function(error) FALSE)

# The number of bytes; NA where it is not known.
body_size <- function(body) if (is.raw(body)) as.numeric(length(body)) else body$size

# Whether a body that was opened before can be opened again: what comes through a pipe or a socket
# is gone once it is read.
body_can_rewind <- function(body) is.raw(body) || is.null(body$rewinds) || body$rewinds()

# Opens a body at its beginning. Returns a list of two functions: read(size) gives that many bytes,
# fewer only at the end and none behind it; close() ends the reading. Where it has a `span`, C reads
# that by itself; `path` is that of its file, for errors.
body_open <- function(body) if (is.raw(body)) body_open_raw(body) else body$open()

body_open_raw <- function(bytes) {
  at <- 0
  read <- function(size) {
    chunk <- .Call(c_raw_slice, bytes, at, size)
    at <<- at + length(chunk)
    chunk
  }
  list(read = read, close = function() invisible())
}

# The bytes that were there when the size was told: what came behind them since is left out, and a
# file that has fewer is no longer the one that was given.
body_open_file <- function(path, size) {
  file <- file_open(path, "read")
  if (is.character(file)) {
    stop(error_body_changed(path, file))
  }
  opened <- span_open(file, path, 0, size)
  opened$close <- function() .Call(c_file_close, file, FALSE)
  opened
}

# start: where it was when it was given, or NULL where it cannot go back.
body_open_connection <- function(connection, start) {
  if (!isOpen(connection)) {
    open(connection, "rb")
  } else if (!is.null(start)) {
    seek(connection, start)
  }
  list(
    read = function(size) read_fully(connection, size),
    close = function() invisible()
  )
}

# A pipe or a socket may give less than it was asked for before it ends.
read_fully <- function(connection, size) {
  bytes <- readBin(connection, "raw", size)
  while (length(bytes) > 0 && length(bytes) < size) {
    more <- readBin(connection, "raw", size - length(bytes))
    if (length(more) == 0) {
      break
    }
    bytes <- c(bytes, more)
  }
  bytes
}

# Nobody will read the body again: a connection that was not open when it was given is closed.
body_done <- function(body) if (!is.raw(body) && !is.null(body$done)) body$done()

# Calls a function with a body's bytes, a mebibyte at a time.
body_each <- function(body, use) {
  if (is.raw(body)) {
    use(body)
    return(invisible())
  }
  opened <- body_open(body)
  on.exit(opened$close())
  body_rest(opened, use)
}

# The same with what is left of an opened body.
body_rest <- function(opened, use) {
  while (length(chunk <- opened$read(2^20)) > 0) {
    use(chunk)
  }
  invisible()
}

# Goes on with a hash over a body. Bytes of a span stay out of R where the hash reads them itself.
body_hash <- function(body, sum) {
  if (is.raw(body)) {
    return(sum$update(body))
  }
  opened <- body_open(body)
  on.exit(opened$close())
  if (is.null(opened$span) || is.null(sum$span)) {
    return(body_rest(opened, sum$update))
  }
  reason <- sum$span(opened$span)$reason
  if (!is.null(reason)) {
    stop(error_body_changed(opened$path, reason))
  }
}

# All bytes of a body.
body_bytes <- function(body) {
  if (is.raw(body)) {
    return(body)
  }
  chunks <- list()
  body_each(body, function(chunk) chunks[[length(chunks) + 1]] <<- chunk)
  do.call(c, c(list(raw()), chunks))
}

body_sha256 <- function(body) {
  if (is.raw(body)) {
    return(sha256_hex(body))
  }
  sum <- checksum_start("SHA256")
  body_hash(body, sum)
  paste(as.character(sum$digest()), collapse = "")
}
