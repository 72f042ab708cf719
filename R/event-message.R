# Messages of a stream of bytes (src/event-message.c), read as they come: a list of read(), which
# gives the next one as list(headers, payload, size) or NULL at the end, and close().
event_messages <- function(stream) {
  bytes <- raw()
  at <- 0
  coming <- list()
  # Bytes are put together only when a message is whole, however many pieces it comes in.
  arrived <- 0
  wanted <- 0

  join <- function() {
    bytes <<- as.raw(unlist(c(list(bytes[seq_len(length(bytes) - at) + at]), coming)))
    at <<- 0
    coming <<- list()
    arrived <<- 0
  }
  more <- function() {
    piece <- stream$read()
    if (is.null(piece)) {
      return(FALSE)
    }
    coming[[length(coming) + 1L]] <<- piece
    arrived <<- arrived + length(piece)
    if (length(bytes) - at + arrived >= wanted) {
      join()
    }
    TRUE
  }
  next_message <- function() {
    repeat {
      message <- if (length(coming) == 0) .Call(c_event_decode, bytes, at)
      if (!is.null(message)) {
        at <<- at + message$size
        wanted <<- 0
        return(message)
      }
      if (length(bytes) - at >= 12) {
        wanted <<- sum(as.integer(bytes[at + 1:4]) * 256^(3:0))
      }
      if (!more()) {
        if (length(bytes) - at + arrived > 0) {
          stop(error_unreadable("the stream of events ends within a message"))
        }
        return(NULL)
      }
    }
  }
  read <- function() {
    on.exit(stream$close())
    message <- next_message()
    on.exit()
    message
  }
  list(read = read, close = stream$close)
}
