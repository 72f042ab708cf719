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

request_url <- function(request) .Call(c_request_url, request)

query_text <- function(query) .Call(c_query_text, query)

request_origin <- function(request) paste0(request$scheme, "://", request$host)

# The same to be shown: an endpoint of one's own may have a password in it.
request_origin_shown <- function(request) mask_url(request_origin(request))

# Signals why a request must not be sent: a line break would begin another header, or another
# request. place: of the header among them all; -1 for the method or the URL.
request_refuse <- function(place, headers) {
  if (place == -1L) {
    stop(error_request("its method or URL has a blank or a control character"))
  }
  stop(error_header(names(headers)[[place]], headers[[place]]))
}
