# The body of a request: raw bytes, or a file that is sent as it is read.

body_file <- function(path) {
  structure(list(path = path, size = file.size(path)), class = "claws_file")
}

body_size <- function(body) if (is.raw(body)) length(body) else body$size

body_sha256 <- function(body) {
  if (is.raw(body)) {
    return(sha256_hex(body))
  }
  unclass(as.character(openssl::sha256(file(body$path))))
}

# What is left in a connection.
read_connection <- function(connection) {
  if (!isOpen(connection)) {
    open(connection, "rb")
    on.exit(close(connection))
  }
  chunks <- list()
  repeat {
    chunk <- readBin(connection, "raw", 2^20)
    if (length(chunk) == 0) {
      return(do.call(c, c(list(raw()), chunks)))
    }
    chunks[[length(chunks) + 1]] <- chunk
  }
}
