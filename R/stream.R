# Bytes that are still arriving. A stream is a list of two functions: read() gives the next bytes,
# as many as there are, and NULL at the end; close() gives up what has not been read. A stream that
# has been read to its end, or failed, is closed.

stream <- function(read, close) {
  force(read)
  force(close)
  open <- TRUE
  shut <- function() {
    if (open) {
      open <<- FALSE
      close()
    }
    invisible()
  }
  next_bytes <- function() {
    if (!open) {
      return(NULL)
    }
    whole <- FALSE
    on.exit(if (!whole) shut())
    bytes <- read()
    whole <- !is.null(bytes)
    bytes
  }
  structure(list(read = next_bytes, close = shut), class = "claws_stream")
}

is_stream <- function(x) inherits(x, "claws_stream")

# A stream of bytes that are all there.
stream_of <- function(bytes) {
  force(bytes)
  stream(
    function() {
      there <- bytes
      bytes <<- NULL
      if (length(there) > 0) there
    },
    function() bytes <<- NULL
  )
}
