# Files from outside. A look at a path never hangs: pipes and devices are told
# from files first, and only files are read.

# Paths as the system has them. R expands none that the locale does not know.
path_native <- function(path) path.expand(.Call(c_encoded, path, TRUE))

# Paths from the root on, where there is such a file or folder.
path_whole <- function(path) normalizePath(path, mustWork = FALSE)

# list(kind, size, mtime, mode) of what is at a path, links followed; NULL where nothing is. kind:
# "file", "folder", "pipe" or "device".
file_look <- function(path) .Call(c_file_look, path)

# A file that is open; or why it is not, a string. how: "read", "new" or "append".
file_open <- function(path, how, mode = 0L) .Call(c_file_open, path, how, as.integer(mode))

# All bytes of a small file, such as one of settings or tokens, raw() where a device stands in its
# place, as /dev/null does to say that there is none. Otherwise an error of class
# claws_file_unreadable.
file_bytes <- function(path, limit = 2^25) {
  found <- file_look(path)
  if (identical(found[["kind"]], "device")) {
    return(raw())
  }
  reason <- if (is.null(found)) {
    "there is no such file"
  } else if (found[["kind"]] != "file") {
    sprintf("it is a %s, not a file", found[["kind"]])
  } else {
    file <- file_open(path, "read")
    if (is.character(file)) file
  }
  if (!is.null(reason)) {
    stop(error_file_unreadable(path, reason))
  }
  on.exit(.Call(c_file_close, file, FALSE))
  bytes <- file_rest(file, found[["size"]], limit)
  if (is.character(bytes)) {
    stop(error_file_unreadable(path, bytes))
  }
  if (length(bytes) > limit) {
    stop(error_file_unreadable(path, sprintf("it has more than %s bytes", format_whole(limit))))
  }
  bytes
}

# The content of an open file, one byte beyond the limit at most; or why it cannot be read. size:
# as the file says, which is nothing for those of /proc.
file_rest <- function(file, size, limit) {
  bytes <- raw()
  repeat {
    wanted <- min(max(size, 2^16), limit - length(bytes)) + 1
    piece <- .Call(c_file_read, file, wanted)
    if (is.character(piece)) {
      return(piece)
    }
    bytes <- if (length(bytes) == 0) piece else c(bytes, piece)
    if (length(piece) < wanted || length(bytes) > limit) {
      return(bytes)
    }
  }
}

# The same as one string; NULL when the file cannot be read or is no text.
file_text <- function(path, limit = 2^20) {
  bytes <- tryCatch(file_bytes(path, limit), claws_file_unreadable = function(e) NULL)
  if (is.null(bytes) || any(bytes == 0)) {
    return(NULL)
  }
  text <- rawToChar(bytes)
  Encoding(text) <- "UTF-8"
  if (validUTF8(text)) text
}
