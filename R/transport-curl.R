# The transport over libcurl. A flight is a request that is on its way as an exchange of a pool:
# list(exchange, body), with the opened body of the request, if that is read while it is sent, and
# whether it goes to a proxy (`proxied`).

transport_curl <- function(request, client, live = FALSE) {
  flight <- flight_open(request, client)
  keep <- FALSE
  on.exit(if (!keep) flight_close(flight))
  flight_run(flight, if (live) "headers" else "end")
  answer <- flight_answer(flight, !live)
  keep <- live && is_success(answer)
  if (live) {
    answer$body <- if (keep) flight_stream(flight) else flight_rest(flight)
  }
  answer
}

# into: a span for the body of the answer (R/span.R), or NULL.
flight_open <- function(request, client, pool = pool_take(), into = NULL) {
  body <- if (!is.raw(request$body)) body_open(request$body)
  known <- curl_host(request, client)
  flight <- list(
    exchange = .Call(c_exchange_take, pool$pointer),
    body = body,
    proxied = known$proxied
  )
  on.exit(flight_close(flight))
  exchange_open(flight$exchange, request, client, known, body, into)
  on.exit()
  flight
}

# Options of all requests of a client to a host; those of the last one are kept. A list:
# options; headers; forward, the URL of a proxy that is sent the request itself, or NULL; proxied,
# whether any is used.
curl_host <- function(request, client) {
  memory <- client_memory(client)
  known <- memory$host
  if (is.null(known) || known$host != request$host || known$scheme != request$scheme) {
    made <- curl_host_make(request$scheme, request$host, client)
    known <- c(list(scheme = request$scheme, host = request$host), made)
    memory$host <- known
  }
  known
}

# known: see curl_host(). body: the opened body, where it is read while it is sent.
exchange_open <- function(exchange, request, client, known, body, into) {
  settings <- client$settings
  if (!is.null(known$forward)) {
    request$headers <- .Call(c_headers_without, request$headers, "host")
  }
  unsafe <- .Call(
    c_exchange_open,
    exchange,
    request,
    known,
    if (is.null(body)) {
      request$body
    } else if (is.null(body$span)) {
      body$read
    } else {
      body$span
    },
    if (is.null(body)) NA_real_ else body_size(request$body),
    settings$read_timeout,
    settings$total_timeout,
    settings$max_answer_size,
    into
  )
  if (unsafe != 0L) {
    request_refuse(unsafe, c(request$headers, known$headers))
  }
}

# Numbers of `enum until` in C: all is there, status and headers are, some bytes of the body are.
exchange_until <- c(end = 0L, headers = 1L, bytes = 2L)

# Runs a flight until the end, the headers or the next bytes are there, or it fails.
flight_run <- function(flight, until) {
  state <- .Call(c_pool_turn, list(flight$exchange), exchange_until[[until]], Inf)
  if (state != exchange_ready) {
    flight_fail(flight, state)
  }
}

# Runs flights of one pool until one of them has ended, or the seconds have passed. Returns a number
# for each that has ended, exchange_ready or what flight_fail() takes, and NA for the others.
flights_turn <- function(flights, seconds) {
  .Call(c_pool_turn, lapply(flights, `[[`, "exchange"), exchange_until[["end"]], seconds)
}

# Signals the failure of a flight that is in another state than ready.
flight_fail <- function(flight, state) {
  if (state == exchange_without_file) {
    stop(error_body_changed(flight$body$path, flight_spans(flight)$source$reason))
  }
  failure <- exchange_failure(flight$exchange, state, flight$proxied)
  if (!flight_is_refusal(flight, failure)) {
    stop(failure)
  }
}

# Numbers of `enum state` in C: that of an exchange that is where it should be, and of one whose
# span cannot be read or written.
exchange_ready <- 0L
exchange_without_file <- 7L

flight_spans <- function(flight) .Call(c_exchange_spans, flight$exchange)

# Whether the connection was lost in the body of a refusal, whose status says what to do.
flight_is_refusal <- function(flight, failure) {
  answer <- .Call(c_exchange_answer, flight$exchange, FALSE)
  whole <- !is.null(answer$headers)
  failure$kind == "connection_closed" && whole && !is_success(answer)
}

# The response of a flight. body: whether with the bytes that have come.
flight_answer <- function(flight, body = TRUE) {
  answer <- .Call(c_exchange_answer, flight$exchange, body)
  if (is.null(answer$headers)) {
    stop(error_transport_failure("connection_closed", "the answer ends among its headers"))
  }
  answer
}

# The body of the answer while it arrives.
flight_stream <- function(flight) {
  read <- function() {
    flight_run(flight, "bytes")
    bytes <- .Call(c_exchange_bytes, flight$exchange)
    if (length(bytes) > 0) bytes
  }
  stream(read, function() flight_close(flight))
}

# All that is left of the body.
flight_rest <- function(flight) {
  flight_run(flight, "end")
  .Call(c_exchange_bytes, flight$exchange)
}

flight_close <- function(flight) {
  .Call(c_exchange_close, flight$exchange)
  if (!is.null(flight$body)) {
    flight$body$close()
  }
}

# state: what stopped the exchange, a number of `enum state` in C.
exchange_failure <- function(exchange, state, proxied = FALSE) {
  said <- c(.Call(c_exchange_failure, exchange), proxied = proxied)
  seconds <- format(said$patience)
  switch(
    state,
    curl_failure(said),
    error_transport_failure(
      "read_timeout",
      sprintf("nothing was sent or received for %s seconds", seconds)
    ),
    error_transport_failure("total_timeout", "the request took too long"),
    error_transport_failure("total_timeout", "bytes arrive too slowly"),
    error_transport_failure("answer_too_large", exchange_size(said$most)),
    error_transport_failure("out_of_memory", "there is no memory for the answer")
  )
}

exchange_size <- function(most) {
  if (is.na(most)) {
    return("its headers are larger than those of any service")
  }
  sprintf("its body has more than %s bytes", format_whole(most))
}

# Pools: libcurl's connections, and the exchanges on them (src/pool.c). All calls of a process share
# one pool. Two kinds of calls make another: a call while libcurl asks R for a piece of a request's
# body, and a call of a forked process, which must neither speak on the connections of its parent
# nor close them. A pool keeps its idle exchanges for later calls.

pool_take <- function() {
  for (pool in the$pools) {
    if (.Call(c_pool_is_free, pool$pointer)) {
      return(pool)
    }
  }
  pool_new()
}

pool_new <- function() {
  pool <- state_new()
  pool$pointer <- .Call(c_pool_new)
  pool$owner <- Sys.getpid()
  the$pools <- c(list(pool), Filter(pool_is_alive, the$pools))
  pool
}

# A pool of the parent is let go; one that waits for R goes on afterwards.
pool_is_alive <- function(pool) pool$owner == Sys.getpid()
