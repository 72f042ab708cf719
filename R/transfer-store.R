# Stores that speak S3 and are not AWS: some do not know checksums in trailers, CRC64NVME or
# conditions. That is noticed once a client.

# Whether a store says that it does not know what was asked of it. AWS knows: from there, the same
# codes tell of bytes that have changed.
store_lacks <- function(error, client) {
  if (!inherits(error, "claws_service_error")) {
    return(FALSE)
  }
  foreign <- client$place$url != ""
  error$status == 501L ||
    foreign && error$status == 400L && error$code %in% store_codes ||
    error$code == "NotImplemented"
}

# Codes with which stores that are not AWS refuse headers and encodings that they do not know.
store_codes <- c(
  "InvalidArgument",
  "InvalidRequest",
  "InvalidDigest",
  "MalformedTrailerError",
  "MissingContentLength",
  "NotImplemented",
  "XAmzContentSHA256Mismatch"
)

# Requests of the client go without checksums from here on.
store_do_without <- function(transfer, error) {
  client <- transfer$how$client
  memory <- client_memory(client)
  if (!isTRUE(memory$plain)) {
    memory$plain <- TRUE
    message(
      "The store refuses checksums (",
      error$code,
      "): claws sends it none from now on. To begin without, set ",
      "request_checksum_calculation = \"when_required\"."
    )
  }
  transfer$how$checksum <- NULL
  transfer$how$plain <- TRUE
}
