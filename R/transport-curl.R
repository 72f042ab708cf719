# The transport over libcurl. An exchange is a request on its way and what has come back so far: an
# environment that curl's callbacks write into. It is moved on by exchange_step() alone, so that
# nothing but these callbacks runs inside of curl, and an interrupt leaves between two steps.

transport_curl <- function(request, client, live = FALSE) {
  exchange <- exchange_open(request, client, live)
  keep <- FALSE
  on.exit(if (!keep) exchange_close(exchange))
  if (live) {
    keep <- exchange_wait_headers(exchange)$status_code < 300L
  }
  body <- if (keep) {
    stream(function() exchange_read(exchange), function() exchange_close(exchange))
  } else {
    exchange_rest(exchange)
  }
  answer <- exchange$answer %||% curl::handle_data(exchange$line$handle)
  if (!curl_headers_whole(answer)) {
    stop(transport_failure("connection_closed", "the answer ends among its headers"))
  }
  response(answer$status_code, .Call(c_headers, answer$headers), body)
}

# live: whether the body is wanted piece by piece.
exchange_open <- function(request, client, live) {
  line <- line_take()
  body <- if (!is.raw(request$body)) body_open(request$body)
  exchange <- list2env(list(
    line = line,
    body = body,
    patience = client$settings$read_timeout,
    deadline = Inf,
    moved = now(),
    chunks = list(),
    ended = FALSE,
    answer = NULL,
    failure = NULL
  ))
  total <- client$settings$total_timeout
  if (!is.na(total)) {
    exchange$deadline <- exchange$moved + total
  }
  opened <- FALSE
  on.exit(if (!opened) exchange_close(exchange))
  curl::handle_reset(line$handle)
  curl::handle_setopt(line$handle, .list = curl_options(request, client, body))
  curl::multi_add(
    line$handle,
    done = function(answer) {
      exchange$ended <- TRUE
      exchange$answer <- answer
      exchange_keep(exchange, answer$content)
    },
    fail = function(reason) {
      exchange$ended <- TRUE
      exchange$failure <- curl_failure(reason, line$handle)
    },
    data = if (live) function(bytes, final) exchange_keep(exchange, bytes),
    pool = line$pool
  )
  opened <- TRUE
  if (live) {
    reg.finalizer(exchange, exchange_close) # a stream that nobody reads or closes
  }
  exchange
}

exchange_keep <- function(exchange, bytes) {
  if (length(bytes) > 0) {
    exchange$chunks[[length(exchange$chunks) + 1L]] <- bytes
  }
}

# Gives the line back; what is still on its way is given up, and its connection with it.
exchange_close <- function(exchange) {
  if (is.null(exchange$line)) {
    return(invisible())
  }
  if (!exchange$ended) {
    curl::multi_cancel(exchange$line$handle)
  }
  if (!is.null(exchange$body)) {
    exchange$body$close()
  }
  line_give(exchange$line)
  exchange$line <- NULL
}

# Lets curl do what can be done, and waits for the sockets if that is not all.
exchange_step <- function(exchange) {
  pool <- exchange$line$pool
  curl::multi_run(0, pool = pool)
  if (exchange$ended) {
    return(invisible())
  }
  sockets <- curl::multi_fdset(pool)
  ready <- .Call(c_wait_sockets, sockets$reads, sockets$writes, exchange_pause(exchange, sockets))
  if (ready) {
    exchange$moved <- now()
  } else {
    exchange_check_patience(exchange)
  }
}

# How long to wait at most, in milliseconds: until curl wants to be asked again or patience ends,
# and never so long that an interrupt that comes without a signal is not noticed.
exchange_pause <- function(exchange, sockets) {
  idle <- length(sockets$reads) + length(sockets$writes) == 0
  limit <- if (idle) 10 else 200
  wanted <- if (sockets$timeout < 0) limit else sockets$timeout
  left <- min(exchange$moved + exchange$patience, exchange$deadline) - now()
  as.integer(ceiling(max(0, min(limit, wanted, 1000 * left))))
}

# Until the connection stands, curl counts the time itself.
exchange_check_patience <- function(exchange) {
  time <- now()
  if (time >= exchange$deadline) {
    exchange_fail(exchange, "total_timeout", "the whole took too long")
  } else if (time >= exchange$moved + exchange$patience) {
    if (curl::handle_data(exchange$line$handle)$times[["pretransfer"]] > 0) {
      seconds <- format(exchange$patience)
      reason <- sprintf("nothing was sent or received for %s seconds", seconds)
      exchange_fail(exchange, "read_timeout", reason)
    }
    exchange$moved <- time
  }
}

exchange_fail <- function(exchange, kind, reason) {
  curl::multi_cancel(exchange$line$handle)
  exchange$ended <- TRUE
  exchange$failure <- transport_failure(kind, reason)
}

# The next bytes of the body, or NULL when there are no more.
exchange_read <- function(exchange) {
  while (length(exchange$chunks) == 0L) {
    if (exchange$ended) {
      exchange_finish(exchange)
      return(NULL)
    }
    exchange_step(exchange)
  }
  bytes <- exchange_chunks(exchange)
  exchange$chunks <- list()
  bytes
}

# All that is left of the body.
exchange_rest <- function(exchange) {
  while (!exchange$ended) {
    exchange_step(exchange)
  }
  exchange_finish(exchange)
  exchange_chunks(exchange)
}

exchange_chunks <- function(exchange) {
  chunks <- exchange$chunks
  if (length(chunks) == 1L) chunks[[1]] else as.raw(unlist(chunks))
}

exchange_finish <- function(exchange) {
  if (!is.null(exchange$failure) && !exchange_is_refusal(exchange)) {
    stop(exchange$failure)
  }
}

# Whether the connection was lost in the body of a refusal, whose status says what to do.
exchange_is_refusal <- function(exchange) {
  answer <- curl::handle_data(exchange$line$handle)
  exchange$failure$kind == "connection_closed" &&
    curl_headers_whole(answer) &&
    answer$status_code >= 300L
}

# Steps until status and headers are all there; returns what curl knows then.
exchange_wait_headers <- function(exchange) {
  repeat {
    answer <- curl::handle_data(exchange$line$handle)
    if (curl_headers_whole(answer)) {
      return(answer)
    }
    if (exchange$ended) {
      exchange_finish(exchange)
      return(answer)
    }
    exchange_step(exchange)
  }
}

# Whether the headers of an answer, and not those of a 100 before it, have come to their end. A line
# ends with CR LF, or from some servers with LF alone.
curl_headers_whole <- function(answer) {
  block <- answer$headers
  end <- block[seq.int(to = length(block), length.out = min(4L, length(block)))]
  end <- rev(end[end != as.raw(13)])
  answer$status_code >= 200L && length(end) >= 2L && all(end[1:2] == as.raw(10))
}

# Seconds on a clock that is only good for differences.
now <- function() proc.time()[["elapsed"]]
