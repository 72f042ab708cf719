# A request over the wire and the response back. A transport is a function(request, config) that
# returns a response, or signals an error with a reason in its message when there is none.

# Sends through the client's transport; its failures become claws_transport_error.
transport_send <- function(request, client, operation) {
  transport <- client_part(client, "transport")
  tryCatch(
    transport(request, client$config),
    error = function(e) stop(error_transport(operation, request, conditionMessage(e)))
  )
}

# Through libcurl: one handle a process, whose connections stay open between calls.
transport_curl <- function(request, config) {
  handle <- curl_handle()
  curl::handle_reset(handle)
  curl::handle_setopt(handle, .list = curl_options(request, config))
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

curl_options <- function(request, config) {
  headers <- c(request$headers, "User-Agent" = user_agent(), "Accept-Encoding" = "identity")
  body <- length(request$body) > 0 || request$method %in% c("POST", "PUT", "PATCH")
  c(
    list(
      customrequest = request$method,
      httpheader = c(paste(names(headers), headers, sep = ": "), "Expect:", "Accept:"),
      followlocation = FALSE,
      path_as_is = TRUE,
      connecttimeout = config$connect_timeout,
      low_speed_limit = 1,
      low_speed_time = config$timeout,
      forbid_reuse = config$close_connection
    ),
    if (request$method == "HEAD") list(nobody = TRUE),
    if (body) list(post = TRUE, postfieldsize = length(request$body), postfields = request$body)
  )
}

user_agent <- function() {
  sprintf(
    "claws/%s R/%s curl/%s",
    utils::packageVersion("claws"),
    getRversion(),
    curl::curl_version()$version
  )
}

# Header names in lower case; several of one name are joined with a comma and a blank.
curl_headers <- function(block) {
  lines <- strsplit(rawToChar(block), "\r?\n")[[1]]
  starts <- which(startsWith(lines, "HTTP/"))
  lines <- lines[-seq_len(max(starts, 0L))]
  lines <- lines[grepl(":", lines, fixed = TRUE)]
  names <- tolower(sub(":.*", "", lines))
  values <- trimws(sub("^[^:]*:", "", lines))
  as.list(tapply(values, factor(names, unique(names)), paste, collapse = ", "))
}
