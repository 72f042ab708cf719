# Uploads of bytes that are no file: a raw vector, a connection, a function. How many there are is
# not known beforehand, so that they are read a part ahead.

upload_begin_bytes <- function(transfer) {
  source <- transfer$source
  if (is.raw(source) && length(source) < transfer$how$threshold) {
    return(bytes_put(transfer, source))
  }
  transfer$read <- if (is.raw(source)) body_open(source)$read else bytes_reader(transfer, source)
  transfer$ahead <- transfer$read(transfer$how$part_size)
  if (length(transfer$ahead) < transfer$how$part_size) {
    return(bytes_put(transfer, transfer$ahead))
  }
  transfer$plan <- list(size = transfer$how$part_size, count = 0L)
  transfer$size <- Inf
  parts_begin(transfer)
  transfer$sizes <- numeric()
  transfer$more <- function() bytes_next_part(transfer)
  transfer_urge(transfer, function() upload_create(transfer))
}

bytes_put <- function(transfer, bytes) {
  transfer$size <- as.numeric(length(bytes))
  transfer$parts <- 1L
  transfer$bytes <- bytes
  transfer_urge(transfer, function() upload_put(transfer))
}

# A function of a number of bytes that gives that many, and fewer at the end alone.
bytes_reader <- function(transfer, source) {
  if (is.function(source)) {
    return(function(size) bytes_of(source, size))
  }
  if (!is_connection(source)) {
    stop(error_transfer_params("`x` is a connection that was closed: open a new one."))
  }
  transfer$connection <- body_connection(source)
  opened <- body_open(transfer$connection)
  if (!isTRUE(summary(source)$text == "binary")) {
    stop(error_transfer_params("`x` is a connection for text: open it with the mode \"rb\"."))
  }
  opened$read
}

bytes_of <- function(source, size) {
  pieces <- list()
  left <- size
  while (left > 0) {
    piece <- source(left)
    if (!is.raw(piece) || length(piece) > left) {
      stop(error_transfer_params(
        "The function `x` must return raw bytes, as many as it was asked for at most."
      ))
    }
    if (length(piece) == 0L) {
      break
    }
    pieces <- c(pieces, list(piece))
    left <- left - length(piece)
  }
  if (length(pieces) == 1L) pieces[[1]] else do.call(c, c(list(raw()), pieces))
}

# The next part, of which two are in memory at most, besides the one that was read ahead. Parts
# double after each thousand, so that ten thousand hold any object.
bytes_next_part <- function(transfer) {
  if (is.null(transfer$upload_id) || is.null(transfer$ahead) || transfer$flying >= 2L) {
    return(NULL)
  }
  bytes <- transfer$ahead
  number <- length(transfer$etags) + 1L
  transfer$ahead <- transfer$read(bytes_part_size(transfer$plan$size, number + 1L))
  if (length(transfer$ahead) == 0L) {
    transfer$ahead <- NULL
  }
  transfer$etags[[number]] <- transfer$sums[[number]] <- NA_character_
  transfer$sizes[[number]] <- as.numeric(length(bytes))
  transfer$parts <- number
  if (is.null(transfer$ahead)) {
    transfer$size <- sum(transfer$sizes)
  }
  upload_part(transfer, number, bytes, as.numeric(length(bytes)))
}

bytes_part_size <- function(size, number) pmin(size * 2^((number - 1L) %/% 1000L), s3_part_most)
