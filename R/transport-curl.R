# A request over the wire and the response back. A transport is a function(request, client) that
# returns a response, or signals an error with a reason in its message when there is none.

# Sends through the client's transport; its failures become claws_transport_error.
transport_send <- function(request, client, operation) {
  transport <- client_part(client, "transport")
  tryCatch(
    transport(request, client),
    error = function(e) stop(error_transport(operation, request, conditionMessage(e)))
  )
}

# Through libcurl: one handle a process, whose connections stay open between calls.
transport_curl <- function(request, client) {
  handle <- curl_handle()
  body <- if (!is.raw(request$body)) body_open(request$body)
  on.exit(if (!is.null(body)) body$close())
  curl::handle_reset(handle)
  curl::handle_setopt(handle, .list = curl_options(request, client, body))
  answer <- curl::curl_fetch_memory(request_url(request), handle)
  response(answer$status_code, curl_headers(answer$headers), answer$content)
}

# A forked process must not share the connections of its parent.
curl_handle <- function(pid = Sys.getpid()) {
  if (!identical(the$handle_pid, pid)) {
    the$handle <- curl::new_handle()
    the$handle_pid <- pid
  }
  the$handle
}

curl_handle_forget <- function() the$handle_pid <- NULL

# body: the opened body, where it is read while it is sent.
curl_options <- function(request, client, body = NULL) {
  headers <- c(request$headers, "User-Agent" = user_agent(), "Accept-Encoding" = "identity")
  c(
    list(
      customrequest = request$method,
      httpheader = curl_request_headers(headers),
      followlocation = FALSE,
      path_as_is = TRUE,
      connecttimeout = client$settings$connect_timeout,
      low_speed_limit = 1,
      low_speed_time = client$settings$read_timeout,
      forbid_reuse = client$config$close_connection
    ),
    if (request$method == "HEAD") list(nobody = TRUE),
    curl_body(request, body)
  )
}

# An empty "Expect:" or "Accept:" keeps curl from sending its own.
curl_request_headers <- function(headers) {
  own <- c("Expect:", "Accept:")
  own <- own[!c("expect", "accept") %in% tolower(names(headers))]
  c(paste(names(headers), headers, sep = ": "), own)
}

# Bytes are handed over, all else is read while it is sent.
curl_body <- function(request, body) {
  if (!is.null(body)) {
    size <- body_size(request$body)
    return(c(
      list(upload = TRUE, readfunction = body$read),
      if (!is.na(size)) list(infilesize_large = size)
    ))
  }
  size <- length(request$body)
  if (size > 0 || request$method %in% c("POST", "PUT", "PATCH")) {
    list(post = TRUE, postfieldsize = size, postfields = request$body)
  }
}

# Made once a session: asking for versions takes longer than a call.
user_agent <- function() {
  the$user_agent <- the$user_agent %||%
    sprintf(
      "claws/%s R/%s curl/%s",
      utils::packageVersion("claws"),
      getRversion(),
      curl::curl_version()$version
    )
  the$user_agent
}

user_agent_forget <- function() the$user_agent <- NULL

# Several headers of one name, in whatever case, are joined with a comma and a blank.
curl_headers <- function(block) {
  lines <- strsplit(rawToChar(block), "\r?\n")[[1]]
  starts <- which(startsWith(lines, "HTTP/"))
  lines <- lines[-seq_len(max(starts, 0L))]
  lines <- lines[grepl(":", lines, fixed = TRUE)]
  names <- sub(":.*", "", lines)
  values <- trimws(sub("^[^:]*:", "", lines))
  again <- duplicated(tolower(names))
  for (i in which(again)) {
    first <- match(tolower(names[[i]]), tolower(names))
    values[[first]] <- paste(values[[first]], values[[i]], sep = ", ")
  }
  stats::setNames(as.list(values[!again]), names[!again])
}
