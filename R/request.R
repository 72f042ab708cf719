# A request on its way: what a protocol makes, an endpoint completes and a signer signs.

# path: as it stands in the URL, percent-encoded. query: a named character vector, encoded.
# headers: a named character vector. body: raw.
request <- function(method, path, headers, body = raw(), query = character(), host_prefix = "") {
  structure(
    list(
      method = method,
      scheme = NULL,
      host = NULL,
      path = path,
      query = query,
      headers = headers,
      body = body,
      host_prefix = host_prefix
    ),
    class = "claws_request"
  )
}

is_request <- function(x) inherits(x, "claws_request")

request_url <- function(request) {
  query <- paste(names(request$query), request$query, sep = "=", collapse = "&")
  paste0(request_origin(request), request$path, if (query != "") "?", query)
}

request_origin <- function(request) paste0(request$scheme, "://", request$host)
