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
  .Call(c_request_url, request$scheme, request$host, request$path, request$query)
}

query_text <- function(query) .Call(c_query_text, query)

request_origin <- function(request) paste0(request$scheme, "://", request$host)

# The same to be shown: an endpoint of one's own may have a password in it.
request_origin_shown <- function(request) mask_url(request_origin(request))

# The border to the wire. Every request, to a service or to a metadata service, signed or not,
# passes here: a line break would begin another header, or another request.
request_check <- function(method, url, headers, own = NULL) {
  unsafe <- .Call(c_request_unsafe, method, url, headers, own)
  if (unsafe == 0L) {
    return(invisible())
  }
  if (unsafe < 0L) {
    stop(error_request("its method or URL has a blank or a control character"))
  }
  all <- c(headers, own)
  stop(error_header(names(all)[[unsafe]], all[[unsafe]]))
}
