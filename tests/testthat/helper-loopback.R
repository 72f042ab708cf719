# A server in this process, which answers when a test says so: list(url, answer, body, hang_up,
# close). answer() takes a text or bytes, and returns a function that sends more bytes. body() is
# that of the request on the last connection.
loopback <- function() {
  for (port in sample(20000:60000, 50)) {
    socket <- tryCatch(suppressWarnings(serverSocket(port)), error = function(e) NULL)
    if (!is.null(socket)) {
      break
    }
  }
  open <- list()
  answer <- function(sent) {
    one <- socketAccept(socket, blocking = TRUE, open = "r+b", timeout = 5)
    open[[length(open) + 1L]] <<- one
    writeBin(if (is.raw(sent)) sent else charToRaw(sent), one)
    function(bytes) writeBin(bytes, one)
  }
  body <- function() {
    one <- open[[length(open)]]
    size <- 0
    while (nzchar(line <- readLines(one, 1L))) {
      if (grepl("^content-length:", line, ignore.case = TRUE)) {
        size <- as.numeric(sub(".*:", "", line))
      }
    }
    readBin(one, "raw", size)
  }
  hang_up <- function() {
    for (one in open) {
      close(one)
    }
    open <<- list()
  }
  close_all <- function() {
    for (one in c(open, list(socket))) {
      close(one)
    }
  }
  list(
    url = sprintf("http://127.0.0.1:%d/", port),
    answer = answer,
    body = body,
    hang_up = hang_up,
    close = close_all
  )
}

whole_answer <- "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"

# An exchange on its way to a server. body: bytes or a function.
exchange_begun <- function(pool, url, body = raw(), most = 2^20) {
  exchange <- .Call(c_exchange_take, pool$pointer)
  request <- request("PUT", "", stats::setNames(character(), character()))
  request[c("scheme", "host", "path")] <- endpoint_split(url)[c("scheme", "host", "path")]
  known <- list(options = list(proxy = ""))
  .Call(c_exchange_open, exchange, request, known, body, NA, 5, 5, most, NULL)
  exchange
}

exchange_turn <- function(exchange, until = "end", seconds = 5) {
  .Call(c_pool_turn, list(exchange), exchange_until[[until]], seconds)
}

# The headers of an answer, by their names as they were sent; NULL when they did not come.
wire_headers <- function(sent, server, seconds = 5) {
  exchange <- exchange_begun(pool_take(), server$url)
  on.exit(.Call(c_exchange_close, exchange))
  exchange_turn(exchange, "headers", 0)
  server$answer(sent)
  exchange_turn(exchange, "headers", seconds)
  server$hang_up()
  answer <- .Call(c_exchange_answer, exchange, FALSE)
  if (!is.null(answer$headers)) stats::setNames(answer$headers, answer$header_names)
}
