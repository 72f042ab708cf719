# Checksums of answers: those that the service sends with what it gives.

# In the order in which one of several is believed.
checksum_priority <- c(
  "XXHASH128",
  "XXHASH3",
  "CRC64NVME",
  "XXHASH64",
  "CRC32C",
  "CRC32",
  "SHA1",
  "SHA256",
  "SHA512"
)

# Whether sums are wanted with the answers of an operation that can have them.
checksum_is_asked <- function(client, operation) {
  !is.null(operation$checksum$mode) &&
    client$settings$response_checksum_validation == "when_supported"
}

# Asks for the checksum of the answer, if the user has not said whether to.
checksum_ask <- function(params, call) {
  member <- call$operation$checksum$mode
  params[[member]] <- params[[member]] %||% "ENABLED"
  params
}

# The sum that the body of a response must have, as list(algorithm, value in base64); NULL where the
# request did not ask for one or the service sent none. That of an object in parts, which ends in
# their number, is the sum of their sums and says nothing of the whole.
checksum_expected <- function(headers, operation, params) {
  if (is.null(params[[operation$checksum$mode]])) {
    return(NULL)
  }
  if (!any(startsWith(as.character(names(headers)), "x-amz-checksum-"))) {
    return(NULL)
  }
  for (algorithm in intersect(checksum_priority, operation$checksum$algorithms)) {
    value <- headers[[checksum_header(algorithm)]]
    if (!is.null(value) && !text_has(value, "-")) {
      return(list(algorithm = algorithm, value = value))
    }
  }
  NULL
}

# Returns the response, or signals claws_checksum_error. A part of an object has no sum of its own.
checksum_response <- function(response, call) {
  if (!is_success(response) || !is.null(call$into) || sink_keeps(call$sink)) {
    return(response)
  }
  operation <- call$operation
  expected <- checksum_expected(response$headers, operation, call$params)
  if (is.null(expected)) {
    return(response)
  }
  if (is_stream(response$body)) {
    response$body <- checksum_stream(response$body, expected, operation, response)
  } else {
    found <- checksum_of(expected$algorithm, response$body)
    checksum_compare(expected, found, operation, response)
  }
  response
}

# A body that is checked when its end has come.
checksum_stream <- function(body, expected, operation, response) {
  force(body)
  sum <- checksum_start(expected$algorithm)
  read <- function() {
    bytes <- body$read()
    if (is.null(bytes)) {
      found <- base64(sum$digest())
      checksum_compare(expected, found, operation, response)
    } else {
      sum$update(bytes)
    }
    bytes
  }
  stream(read, body$close)
}

checksum_compare <- function(expected, found, operation, response) {
  if (found != expected$value) {
    stop(error_checksum(operation, response, expected$algorithm, expected$value, found))
  }
}
