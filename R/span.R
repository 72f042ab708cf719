# Spans: bytes of an open file that go into a request, or come from an answer, without being R's
# (src/span.c). Their CRC is made in the same pass.

# The body of a request: `size` bytes of a file from `from` on. file: as file_open() has it. path:
# of the file, for errors.
body_span <- function(file, path, from, size) {
  open <- function() span_open(file, path, from, size)
  body <- list(file = file, path = path, from = from, size = size, open = open)
  structure(body, class = "claws_span")
}

is_span <- function(body) inherits(body, "claws_span")

# A span as C takes it. algorithm: of its CRC, or NULL. sum: the CRC of what comes before.
# trailer: name of the trailer for the CRC of a body in chunks.
span_of <- function(file, from, size, algorithm = NULL, sum = NULL, trailer = NULL) {
  kind <- if (is.null(algorithm)) -1L else crc_kinds[[algorithm]]
  list(file, from, size, kind, sum, trailer)
}

# The same span with the CRC of an algorithm. sum, trailer: see span_of().
span_with <- function(span, algorithm, sum = NULL, trailer = NULL) {
  span_of(span[[1L]], span[[2L]], span[[3L]], algorithm, sum, trailer)
}

# The CRC of a span, raw.
span_sum <- function(body, algorithm) {
  value <- .Call(c_span_sum, span_of(body$file, body$from, body$size, algorithm))
  if (is.null(value$reason)) value$sum else stop(error_body_changed(body$path, value$reason))
}

# Numbers of `enum crc` in C.
crc_kinds <- c(CRC32 = 0L, CRC32C = 1L, CRC64NVME = 2L)

# Their bytes.
crc_sizes <- c(CRC32 = 4L, CRC32C = 4L, CRC64NVME = 8L)

# Opens a span as any other body; `span` is what C reads by itself.
span_open <- function(file, path, from, size) {
  at <- 0
  read <- function(wanted) {
    wanted <- min(wanted, size - at)
    bytes <- .Call(c_span_bytes, span_of(file, from + at, wanted))
    if (length(bytes) < wanted) {
      stop(error_body_changed(path, "it has become shorter"))
    }
    at <<- at + wanted
    bytes
  }
  list(
    read = read,
    close = function() invisible(),
    span = span_of(file, from, size),
    path = path
  )
}

# The CRC of bytes from those of their beginning and of what follows, `size` bytes.
crc_combine <- function(algorithm, first, second, size) {
  .Call(c_crc_combine, crc_kinds[[algorithm]], first, second, size)
}

# A place in a file for the body of an answer, where a call has it as `into`. Bytes `from` to
# `from + size - 1` of an object go to the same place of the file; an attempt that breaks off is
# followed by one that goes on behind its last byte. `done` says how many there are, `sum` what
# their CRC is, `etag` which object they are of, `asked` where the last attempt began.
into_new <- function(file, path, from, size, algorithm = NULL) {
  into <- state_new()
  into$file <- file
  into$path <- path
  into$from <- into$asked <- from
  into$size <- size
  into$algorithm <- algorithm
  into$etag <- NULL
  into_restart(into)
}

into_restart <- function(into) {
  into$done <- 0
  into$sum <- NULL
  into
}

into_span <- function(into) {
  from <- into$from + into$done
  span_of(into$file, from, into$size - into$done, into$algorithm, into$sum)
}

# A request that asks for what is still to come of a call, of the object that it began with.
into_continue <- function(request, call) {
  into <- call$into
  if (is.null(into)) {
    return(request)
  }
  into$asked <- into$from + into$done
  if (into$done == 0) {
    return(request)
  }
  last <- sub("^bytes=[0-9]*-", "", call$params[["Range"]] %||% "")
  request$headers <- request_headers_replaced(
    request$headers,
    c(Range = sprintf("bytes=%.0f-%s", into$asked, last), "If-Match" = into$etag)
  )
  request
}

request_headers_replaced <- function(headers, others) {
  c(.Call(c_headers_without, headers, ascii_lower(names(others))), others)
}

# Notes what an attempt has brought. spans: those of its exchange. headers: of the answer, or NULL.
into_note <- function(call, spans, headers) {
  into <- call$into
  if (is.null(into) || is.null(spans$sink)) {
    return(invisible())
  }
  into$done <- into$done + spans$sink$size
  into$sum <- spans$sink$sum
  into$etag <- into$etag %||% headers[["etag"]]
  if (spans$sink$is_long) {
    stop(error_wrong_range(call$operation))
  }
  if (!is.null(spans$sink$reason)) {
    stop(error_write(into$path, spans$sink$reason))
  }
}

# Puts a body that came into memory, from a stub or another transport, where it belongs.
into_fill <- function(response, call) {
  bytes <- response$body
  if (is.null(call$into) || !is_success(response) || length(bytes) == 0L) {
    return(response)
  }
  into_note(call, list(sink = .Call(c_span_fill, into_span(call$into), bytes)), response$headers)
  response$body <- raw()
  response
}
