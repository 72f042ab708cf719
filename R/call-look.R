# A call that stops at the wire, to be looked at, sent later, or given to others.

#' Look at a request before it is sent
#'
#' `claws_request()` makes the request of a call without sending it. Printing it shows method, URL,
#' headers and body, with secrets masked. `claws_send()` sends it; it is signed anew for that, and
#' retried as any other. `as_curl()` gives the shell command with which curl sends the same bytes.
#'
#' Arguments are checked and credentials are looked for as for the call itself; a look-up of
#' credentials or of an endpoint may ask the network.
#'
#' @param call A call of an operation, such as `svc$get_object(Bucket = "b", Key = "k")`. It may
#'   stand in a function or a pipe: its first call of an operation counts.
#' @param sign `FALSE` for a request without a signature, which needs no credentials; `as_curl()`
#'   then lets curl sign it with keys from the environment.
#' @param request The value of `claws_request()`.
#' @param secrets `TRUE` for a command with the signature and all that is secret, ready to run;
#'   anybody who sees it can use it for some minutes.
#' @return `claws_request()`: a list of class `claws_request` with `method` and `url` (strings),
#'   `headers` (a named character vector) and `body` (a raw vector, or `NULL` for one that is read
#'   while it is sent). `as_curl()`: a string. `claws_send()`: the result of the call.
#' @export
#' @examples
#' svc <- sqs(
#'   region = "us-east-1",
#'   credentials = list(creds = list(access_key_id = "AKID", secret_access_key = "SECRET"))
#' )
#' request <- claws_request(svc$list_queues(QueueNamePrefix = "jobs"))
#' request
#' cat(as_curl(request))
claws_request <- function(call, sign = TRUE) {
  captured <- capture_call(call)
  call_prepare(captured)
  if (is.null(captured$request)) {
    call_place(captured) # a stub's call ends before
  }
  if (sign) {
    call_sign(captured)
  } else {
    captured$signed <- captured$request
  }
  request <- look_sent(captured)
  structure(
    list(
      method = request$method,
      url = request_url(request),
      headers = request$headers,
      body = if (is.raw(request$body)) request$body
    ),
    class = "claws_request",
    call = captured,
    signed = sign
  )
}

#' @rdname claws_request
#' @export
claws_send <- function(request) {
  call <- look_call(request)
  retry_begin(call)
  call$stage <- "ready"
  call_perform(call)
}

#' @rdname claws_request
#' @export
as_curl <- function(request, secrets = FALSE) {
  call <- look_call(request)
  sent <- look_sent(call)
  signed <- attr(request, "signed", exact = TRUE)
  headers <- if (secrets) curl_lines(sent$headers) else look_headers(sent$headers, call)
  url <- if (secrets) request$url else look_url(sent, call)
  paste(
    c(
      curl_input(sent$body),
      paste("curl --http1.1 --path-as-is --globoff --silent --request", shell_quote(sent$method)),
      if (!signed) curl_sigv4(call),
      paste("--header", vapply(c(headers, curl_without(sent$headers)), shell_quote, "")),
      curl_body(sent$body),
      shell_quote(url)
    ),
    collapse = " \\\n  "
  )
}

look_call <- function(request) {
  call <- attr(request, "call", exact = TRUE)
  if (!inherits(request, "claws_request") || is.null(call)) {
    stop(error_config("request must be the value of claws_request().", setting = "request"))
  }
  call
}

# The request as the transport sends it, with the headers that it adds.
look_sent <- function(call) {
  request <- call$signed
  own <- curl_host(request, call$client)$headers
  request$headers <- c(request$headers, own)
  request
}

look_headers <- function(headers, call) {
  operation <- call$operation
  secrets <- log_secrets(call$params, operation$input, operation$model)
  log_hide(log_headers(headers, operation$input, operation$model), secrets)
}

look_url <- function(request, call) {
  operation <- call$operation
  request$query <- log_query(request$query, operation$input, operation$model)
  secrets <- log_secrets(call$params, operation$input, operation$model)
  log_hide(mask_url(log_hide_query(request_url(request))), secrets)
}

# Headers as curl takes them: one without a value ends with a semicolon.
curl_lines <- function(headers) {
  blank <- grepl("^[ \t]*$", headers)
  paste0(names(headers), ifelse(blank, ";", paste0(": ", headers)))
}

# Headers that curl would add by itself.
curl_without <- function(headers) {
  added <- c("Accept", "Content-Type", "Expect", "User-Agent")
  paste0(added[!ascii_lower(added) %in% ascii_lower(names(headers))], ":")
}

# Keys stand in the environment of whoever runs the command.
curl_sigv4 <- function(call) {
  scope <- auth_resolve(call$client, call$operation, call$endpoint)
  if (scope$scheme == "noAuth") {
    return(NULL)
  }
  if (scope$scheme != "sigv4") {
    stop(error_unsupported(call$operation, sprintf("curl does not sign with %s", scope$scheme)))
  }
  c(
    paste("--aws-sigv4", shell_quote(paste("aws:amz", scope$region, scope$service, sep = ":"))),
    "--user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"",
    "--header \"x-amz-security-token: $AWS_SESSION_TOKEN\""
  )
}

# Bytes that no shell takes as an argument go through a pipe.
curl_input <- function(body) {
  if (is.raw(body) && !is_shell_text(body)) {
    octal <- sprintf("\\%03o", as.integer(body))
    paste("printf", shell_quote(paste(octal, collapse = "")), "|")
  }
}

curl_body <- function(body) {
  if (is.raw(body) && length(body) == 0L) {
    return(NULL)
  }
  if (is.raw(body)) {
    return(paste("--data-binary", if (is_shell_text(body)) shell_quote(rawToChar(body)) else "@-"))
  }
  path <- body$path %||% body$inner$path
  paste("--data-binary", if (is.null(path)) "@-" else shell_quote(paste0("@", path)))
}

# An argument that begins with @ is a file's name for curl.
is_shell_text <- function(bytes) {
  length(bytes) == 0L ||
    bytes[[1]] != as.raw(0x40) && !any(bytes == as.raw(0)) && validUTF8(rawToChar(bytes))
}

shell_quote <- function(text) paste0("'", gsub("'", "'\\''", text, fixed = TRUE), "'")

#' @export
print.claws_request <- function(x, ...) {
  call <- look_call(x)
  sent <- look_sent(call)
  operation <- call$operation
  writeLines(c(
    sprintf("<claws_request: %s>", log_name(operation)),
    paste(sent$method, look_url(sent, call)),
    look_headers(sent$headers, call),
    look_body(sent$body, call)
  ))
  invisible(x)
}

look_body <- function(body, call) {
  if (is.raw(body) && length(body) == 0L) {
    return(NULL)
  }
  size <- body_size(body)
  operation <- call$operation
  c(
    "",
    if (is.na(size)) "<bytes of a connection>" else sprintf("<%s bytes>", format_whole(size)),
    strtrim(log_values(call$params, operation$input, operation$model), 2000L)
  )
}
