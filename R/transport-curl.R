# The transport over libcurl. A request on its way and what has come back so far are an exchange,
# which a line carries (src/transport.c).

transport_curl <- function(request, client, live = FALSE) {
  body <- if (!is.raw(request$body)) body_open(request$body)
  line <- line_take()
  keep <- FALSE
  on.exit(if (!keep) exchange_close(line, body))
  exchange_open(line, request, client, body)
  exchange_run(line, if (live) "headers" else "end")
  answer <- .Call(c_exchange_answer, line, !live)
  if (is.null(answer$headers)) {
    stop(transport_failure("connection_closed", "the answer ends among its headers"))
  }
  keep <- live && answer$status < 300L
  if (live) {
    answer$body <- if (keep) exchange_stream(line, body) else exchange_rest(line)
  }
  answer
}

# body: the opened body, where it is read while it is sent.
exchange_open <- function(line, request, client, body = NULL) {
  known <- curl_host(request, client)
  if (!is.null(known$forward)) {
    known$options$request_target <- request_url(request)
    request$headers <- .Call(c_headers_without, request$headers, "host")
  }
  .Call(
    c_exchange_open,
    line,
    request$method,
    known$forward %||% request_url(request),
    request$headers,
    known$headers,
    known$options,
    if (is.null(body)) request$body else body$read,
    if (is.null(body)) NA_real_ else body_size(request$body),
    client$settings$read_timeout,
    client$settings$total_timeout,
    client$settings$max_answer_size
  )
}

# Numbers of `enum until` in C: all is there, status and headers are, some bytes of the body are.
exchange_until <- c(end = 0L, headers = 1L, bytes = 2L)

# Moves an exchange on until what is wanted is there, or it has ended.
exchange_run <- function(line, until) {
  state <- .Call(c_exchange_run, line, exchange_until[[until]])
  if (state != 0L) {
    failure <- exchange_failure(line, state)
    if (!exchange_is_refusal(line, failure)) {
      stop(failure)
    }
  }
}

# Whether the connection was lost in the body of a refusal, whose status says what to do.
exchange_is_refusal <- function(line, failure) {
  answer <- .Call(c_exchange_answer, line, FALSE)
  whole <- !is.null(answer$headers)
  failure$kind == "connection_closed" && whole && answer$status >= 300L
}

# state: what stopped the exchange, a number of `enum state` in C.
exchange_failure <- function(line, state) {
  said <- .Call(c_exchange_failure, line)
  seconds <- format(said$patience)
  switch(
    state,
    curl_failure(said),
    transport_failure(
      "read_timeout",
      sprintf("nothing was sent or received for %s seconds", seconds)
    ),
    transport_failure("total_timeout", "the whole took too long"),
    transport_failure("total_timeout", "it goes on too slowly"),
    transport_failure("answer_too_large", exchange_size(said$most)),
    transport_failure("out_of_memory", "there is no memory for the answer")
  )
}

exchange_size <- function(most) {
  if (is.na(most)) {
    return("its headers are larger than those of any service")
  }
  sprintf("its body has more than %s bytes", format_whole(most))
}

# The body of the answer while it arrives. body: the opened body of the request.
exchange_stream <- function(line, body) {
  read <- function() {
    exchange_run(line, "bytes")
    bytes <- .Call(c_exchange_bytes, line)
    if (length(bytes) > 0) bytes
  }
  stream(read, function() exchange_close(line, body))
}

# All that is left of the body.
exchange_rest <- function(line) {
  exchange_run(line, "end")
  .Call(c_exchange_bytes, line)
}

# Gives the line back; what is still on its way is given up, and its connection with it.
exchange_close <- function(line, body = NULL) {
  .Call(c_exchange_close, line)
  if (!is.null(body)) {
    body$close()
  }
  line_give(line)
}
