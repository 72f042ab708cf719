# A request and the settings of its client as options of a curl handle.

# body: the opened body, where it is read while it is sent.
curl_options <- function(request, client, body = NULL) {
  settings <- client$settings
  c(
    list(
      url = request_url(request),
      customrequest = request$method,
      httpheader = curl_request_headers(request),
      followlocation = FALSE,
      path_as_is = TRUE,
      http_version = 2L, # 1.1, which every service speaks
      http_content_decoding = FALSE,
      suppress_connect_headers = TRUE,
      cookielist = "ALL", # forgets them
      connecttimeout_ms = round(1000 * settings$connect_timeout),
      tcp_keepalive = settings$tcp_keepalive,
      forbid_reuse = client$config$close_connection
    ),
    curl_proxy(request, client),
    if (request$scheme == "https") curl_tls(client),
    if (request$method == "HEAD") list(nobody = TRUE),
    curl_body(request, body)
  )
}

# An empty "Expect:", "Accept:" or "Content-Type:" keeps curl from sending its own.
curl_request_headers <- function(request) {
  headers <- c(request$headers, "User-Agent" = user_agent(), "Accept-Encoding" = "identity")
  own <- c("Expect:", "Accept:", "Content-Type:")
  own <- own[!c("expect", "accept", "content-type") %in% tolower(names(headers))]
  c(paste(names(headers), headers, sep = ": "), own)
}

# Bytes are handed over, all else is read while it is sent. A go-ahead that was asked for is waited
# for one second.
curl_body <- function(request, body) {
  if (!is.null(body)) {
    size <- body_size(request$body)
    return(c(
      list(upload = TRUE, readfunction = body$read, expect_100_timeout_ms = 1000),
      if (!is.na(size)) list(infilesize_large = size)
    ))
  }
  size <- length(request$body)
  if (size > 0 || request$method %in% c("POST", "PUT", "PATCH")) {
    list(
      post = TRUE,
      postfieldsize_large = size,
      postfields = request$body,
      expect_100_timeout_ms = 1000
    )
  }
}

# Always said, so that curl does not look into the environment itself.
curl_proxy <- function(request, client) {
  proxy <- proxy_for(request$scheme, request$host, client)
  given <- client$config$proxies_config
  c(
    list(proxy = proxy, noproxy = ""),
    if (proxy != "") list(proxyauth = 1L), # basic, at once
    if (given$proxy_ca_bundle != "") list(proxy_cainfo = given$proxy_ca_bundle),
    if (given$proxy_client_cert != "") list(proxy_sslcert = given$proxy_client_cert)
  )
}

# The proxies of the configuration, or else of the environment, where NO_PROXY makes exceptions.
proxy_for <- function(scheme, host, client) {
  given <- client$config$proxies
  if (any(given != "")) {
    return(proxy_url(given[[scheme]]))
  }
  proxy <- client$settings[[paste0(scheme, "_proxy")]]
  if (proxy == "" || proxy_bypass(host, client$settings$no_proxy)) {
    return("")
  }
  proxy_url(proxy)
}

proxy_url <- function(proxy) {
  if (proxy == "" || grepl("^https?:", proxy)) {
    return(proxy)
  }
  paste0("http://", sub("^//", "", proxy))
}

# Whether a host, with or without its port, is one of the exceptions or below one of them.
proxy_bypass <- function(host, exceptions) {
  if (exceptions == "*") {
    return(TRUE)
  }
  host <- tolower(host)
  names <- tolower(sub("^\\.+", "", trimws(strsplit(exceptions, ",", fixed = TRUE)[[1]])))
  names <- names[names != ""]
  hosts <- c(host, sub(":[0-9]*$", "", host))
  any(hosts %in% names) ||
    any(vapply(names, function(name) any(endsWith(hosts, paste0(".", name))), NA))
}

curl_tls <- function(client) {
  settings <- client$settings
  if (!settings$verify) {
    trust <- list(ssl_verifypeer = FALSE, ssl_verifyhost = 0L)
  } else {
    bundle <- c(settings$ca_bundle, settings$requests_ca_bundle)
    bundle <- bundle[bundle != ""]
    trust <- if (length(bundle) > 0) list(cainfo = path.expand(bundle[[1]]))
  }
  c(
    trust,
    if (settings$client_cert != "") list(sslcert = path.expand(settings$client_cert)),
    if (settings$client_key != "") list(sslkey = path.expand(settings$client_key))
  )
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
