# A body in chunks with its checksum in a trailer, so that it is read but once: the content encoding
# aws-chunked. C frames a span by itself, as one chunk. Nothing in it is signed, which is why it is
# used over TLS alone.

chunked_size <- 2^20

# name: of the trailer.
body_chunked <- function(inner, algorithm, name) {
  body <- list(
    inner = inner,
    size = NA_real_,
    open = function() chunked_open(body_open(inner), algorithm, name),
    rewinds = function() body_can_rewind(inner),
    done = function() body_done(inner)
  )
  structure(body, class = "claws_chunked")
}

# inner: the opened body.
chunked_open <- function(inner, algorithm, name) {
  span <- if (!is.null(inner$span) && algorithm %in% names(crc_kinds)) {
    span_with(inner$span, algorithm, trailer = name)
  }
  sum <- checksum_start(algorithm)
  ready <- body_open_raw(raw())
  ended <- FALSE

  next_chunk <- function() {
    bytes <- inner$read(chunked_size)
    ended <<- length(bytes) == 0
    if (ended) {
      trailer <- sprintf("0\r\n%s:%s\r\n\r\n", name, base64(sum$digest()))
      return(charToRaw(trailer))
    }
    sum$update(bytes)
    c(charToRaw(sprintf("%x\r\n", length(bytes))), bytes, charToRaw("\r\n"))
  }
  read <- function(size) {
    bytes <- ready$read(size)
    while (length(bytes) < size && !ended) {
      ready <<- body_open_raw(next_chunk())
      bytes <- c(bytes, ready$read(size - length(bytes)))
    }
    bytes
  }
  list(read = read, close = inner$close, span = span, path = inner$path)
}
