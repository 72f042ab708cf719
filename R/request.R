# A request on its way: what a protocol makes, an endpoint completes and a signer signs.

# path: as it stands in the URL, percent-encoded. query: a named character vector, encoded, or NULL;
# NA is a name without a value. headers: a named character vector. body: raw, or what
# R/body.R lists. host_prefix: what the host begins with.
request <- function(method, path, headers, body = raw(), query = NULL, host_prefix = "") {
  list(
    method = method,
    scheme = NULL,
    host = NULL,
    path = path,
    query = query,
    headers = headers,
    body = body,
    host_prefix = host_prefix
  )
}

request_url <- function(request) {
  url <- paste0(request$scheme, "://", request$host, request$path)
  if (length(request$query) == 0) url else paste0(url, "?", query_text(request$query))
}

query_text <- function(query) {
  value <- ifelse(is.na(query), "", paste0("=", query))
  paste0(names(query), value, collapse = "&")
}

request_origin <- function(request) paste0(request$scheme, "://", request$host)

# The same to be shown: an endpoint of one's own may have a password in it.
request_origin_shown <- function(request) mask_url(request_origin(request))

# The border to the wire. Every request, to a service or to a metadata service, signed or not,
# passes here: a line break would begin another header, or another request.
request_check <- function(method, url, headers) {
  if (.Call(c_breaks_line, method) || .Call(c_breaks_line, url)) {
    stop(error_request("its method or URL has a blank or a control character"))
  }
  unsafe <- .Call(c_headers_unsafe, headers)
  if (unsafe > 0L) {
    stop(error_header(names(headers)[[unsafe]], headers[[unsafe]]))
  }
}
