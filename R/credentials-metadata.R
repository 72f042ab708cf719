# Requests to the machine that R runs on: the metadata services of instances and containers. They
# are no services with a model, and their answers are not retried as those are.

# A client for which the time of a metadata service begins now. All that looks for a provider's
# credentials begins here: waiting for a lock, or for a human, takes none of that time.
metadata_begin <- function(client) {
  client$began <- as.numeric(client_part(client, "clock")())
  client
}

# A client that asks them. timeout: seconds to wait for the connection, and for bytes. patience:
# seconds for all that a provider asks, however answers come, and also when it is asked again since
# its credentials came expired.
metadata_client <- function(client, timeout, patience, proxied = FALSE) {
  client$settings$connect_timeout <- timeout
  client$settings$read_timeout <- timeout
  client$settings$total_timeout <- metadata_patience * timeout
  client$settings$proxies <- list(http = "", https = "")
  if (!proxied) {
    client$settings$http_proxy <- ""
    client$settings$https_proxy <- ""
  }
  client$until <- (client$began %||% as.numeric(client_part(client, "clock")())) + patience
  client
}

# How many times the timeout a request may take: once for the connection, and once for an answer of
# few bytes.
metadata_patience <- 2

# client: a metadata_client(). url: all of it. Goes through the transport of the client; its errors
# are the transport's.
metadata_send <- function(client, method, url, headers) {
  left <- metadata_left(client)
  if (left <= 0) {
    stop(error_transport_failure("total_timeout", "it takes too long to answer"))
  }
  client$settings$total_timeout <- min(client$settings$total_timeout, left)
  where <- metadata_url(url)
  request <- request(method, where$path, c(headers, Host = where$host))
  request$scheme <- where$scheme
  request$host <- where$host
  client_part(client, "transport")(request, client)
}

metadata_left <- function(client) client$until - as.numeric(client_part(client, "clock")())

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
