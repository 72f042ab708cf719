# Checksums of requests, so that the service notices when a byte got lost on the way.

# The sum of a body, in base64.
checksum_of <- function(algorithm, body) {
  kind <- crc_kinds[algorithm]
  if (is.raw(body) && !is.na(kind)) {
    return(base64(.Call(c_crc_update, kind, raw(crc_sizes[[algorithm]]), body)))
  }
  sum <- checksum_start(algorithm)
  body_hash(body, sum)
  base64(sum$digest())
}

# Gives a request the checksum that its operation asks for or its user chose: in a header, or behind
# a body that is read while it is sent. A body that cannot be read twice is kept if need be.
checksum_request <- function(request, call) {
  operation <- call$operation
  algorithm <- checksum_choose(request, call)
  if (is.null(algorithm)) {
    return(body_settle(request, call))
  }
  member <- operation$checksum$member
  if (!is.null(member) && is.null(call$params[[member]])) {
    request$headers[[operation$checksum$header]] <- algorithm
  }
  name <- checksum_header(algorithm)
  if (operation$sends_bytes && request$scheme == "https") {
    return(checksum_trailer(request, algorithm, name))
  }
  request$body <- body_known(request, operation)
  request$headers[[name]] <- checksum_of(algorithm, request$body)
  request
}

# The algorithm for a request, or NULL: the one that was chosen, or the usual one where a checksum
# must be or is wanted; none where the user has given the sum.
checksum_choose <- function(request, call) {
  said <- call$operation$checksum
  member <- said$member
  if (has_checksum(request)) {
    return(NULL)
  }
  chosen <- if (!is.null(member)) call$params[[member]]
  if (!is.null(chosen)) {
    return(checksum_known(ascii_upper(chosen), call$operation, member))
  }
  wanted <- call$client$settings$request_checksum_calculation == "when_supported"
  if (said$required || wanted) "CRC32"
}

checksum_known <- function(algorithm, operation, member) {
  if (!algorithm %in% names(checksum_algorithms)) {
    stop(error_invalid_params(
      operation,
      sprintf(
        "%s must be one of %s; %s is not built in. A checksum of your own needs no algorithm.",
        member,
        paste(names(checksum_algorithms), collapse = ", "),
        algorithm
      )
    ))
  }
  algorithm
}

# Whether the user has given a sum.
has_checksum <- function(request) {
  .Call(c_headers_begin, request$headers, "x-amz-checksum-", checksum_words)
}

# With them, the names of headers go on that hold no sum.
checksum_words <- c("algorithm", "mode", "type")

checksum_header <- function(algorithm) {
  if (algorithm == "CRC32") {
    return("x-amz-checksum-crc32") # nearly all
  }
  paste0("x-amz-checksum-", ascii_lower(algorithm))
}

checksum_trailer <- function(request, algorithm, name) {
  headers <- request$headers
  lower <- ascii_lower(names(headers))
  encoding <- c(headers[lower == "content-encoding"], "aws-chunked")
  given <- as.numeric(headers[lower == "content-length"])
  size <- c(body_size(request$body), given)
  size <- size[!is.na(size)]
  headers <- headers[!lower %in% c("content-encoding", "content-length")]
  headers[["Content-Encoding"]] <- paste(encoding, collapse = ",")
  if (!is_span(request$body)) {
    headers[["Transfer-Encoding"]] <- "chunked" # the length of a span in its chunk is known
  }
  headers[["X-Amz-Trailer"]] <- name
  if (length(size) > 0) {
    headers[["X-Amz-Decoded-Content-Length"]] <- format_whole(size[[1]])
  }
  headers[["X-Amz-Content-SHA256"]] <- "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
  request$headers <- headers
  request$body <- body_chunked(request$body, algorithm, name)
  request
}

body_settle <- function(request, call) {
  request$body <- body_known(request, call$operation)
  request
}

# A body that can be hashed, and whose size is known: a connection only stays one where neither is
# asked for.
body_known <- function(request, operation) {
  if (!inherits(request$body, "claws_connection")) {
    return(request$body)
  }
  unsigned <- request$scheme == "https" && operation$unsigned_payload
  if (unsigned && !requires_length(operation)) request$body else body_bytes(request$body)
}

requires_length <- function(operation) {
  model <- operation$model
  payload <- shape_payload(model, operation$input)
  has_trait(model$shapes, "requiresLength", model$members$shape[[payload]])
}
