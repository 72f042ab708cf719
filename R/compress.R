# Requests of operations whose model allows it are compressed, where that saves bytes.

compress_request <- function(request, call) {
  operation <- call$operation
  encodings <- operation$traits[["requestcompression"]]$encodings
  if (!is_compressed(request, call$client$settings, operation, encodings)) {
    return(request)
  }
  lower <- ascii_lower(names(request$headers))
  encoding <- c(request$headers[lower == "content-encoding"], "gzip")
  request$headers <- request$headers[lower != "content-encoding"]
  request$headers[["Content-Encoding"]] <- paste(encoding, collapse = ",")
  request$body <- gzip(body_bytes(request$body))
  request
}

# A streamed body is compressed whatever its size, unless its length must be known.
is_compressed <- function(request, settings, operation, encodings) {
  off <- settings$disable_request_compression || settings$signature_version == "v2"
  if (!"gzip" %in% encodings || off) {
    return(FALSE)
  }
  if (operation$sends_bytes) {
    return(!requires_length(operation))
  }
  body_size(request$body) >= settings$request_min_compression_size_bytes
}

# R compresses in the format of zlib: the same bytes between another head and tail.
gzip <- function(bytes) {
  zlib <- memCompress(bytes, "gzip")
  deflated <- zlib[3:(length(zlib) - 4)]
  head <- as.raw(c(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff))
  sum <- checksum_start("CRC32")
  sum$update(bytes)
  size <- as.raw(length(bytes) %/% 256^(0:3) %% 256)
  c(head, deflated, rev(sum$digest()), size)
}
