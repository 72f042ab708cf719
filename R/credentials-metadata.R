# Requests to the machine that R runs on: the metadata services of instances and containers. They
# are no services with a model, and their answers are not retried as those are.

# url: all of it. timeout: seconds to wait for the connection, and for bytes. Goes through the
# transport of the client; its errors are the transport's.
metadata_send <- function(client, method, url, headers, timeout, proxied = FALSE) {
  where <- metadata_url(url)
  request <- request(method, where$path, c(headers, Host = where$host))
  request$scheme <- where$scheme
  request$host <- where$host
  client$settings$connect_timeout <- timeout
  client$settings$read_timeout <- timeout
  client$settings$total_timeout <- metadata_patience * timeout
  client$settings$proxies <- list(http = "", https = "")
  if (!proxied) {
    client$settings$http_proxy <- ""
    client$settings$https_proxy <- ""
  }
  client_part(client, "transport")(request, client)
}

# How many times the timeout a request may take in all: once for the connection, and once for an
# answer of few bytes, however they come. By default two requests, for a token and without one, end
# within four seconds.
metadata_patience <- 2

# The parts of a URL; NULL when it is none. The path has its query with it.
metadata_url <- function(url) {
  parts <- regmatches(url, regexec("^(https?)://([^/?#]+)([^#]*)", url))[[1]]
  if (length(parts) == 0) {
    return(NULL)
  }
  path <- parts[[4]]
  list(
    scheme = parts[[2]],
    host = parts[[3]],
    path = if (startsWith(path, "/")) path else paste0("/", path)
  )
}

# The JSON object in an answer; NULL when there is none.
metadata_json <- function(response) json_object(response$body)
