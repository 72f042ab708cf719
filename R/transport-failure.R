# What curl says about a failure, as one of the kinds in transport.R. Newer versions of the R
# package give libcurl's code as a class; from older ones there is the message alone.

# reason: what curl says. handle: curl's handle, which knows how far it came.
curl_failure <- function(reason, handle) {
  connected <- curl::handle_data(handle)$times[["pretransfer"]] > 0
  text <- sub("^.*\n", "", as.character(reason))
  transport_failure(curl_failure_kind(reason, text, connected), text)
}

# connected: whether the connection stood, TLS included.
curl_failure_kind <- function(reason, text, connected) {
  code <- sub("^curl_error_", "", class(reason)[[1]])
  by_code <- names(Filter(function(codes) code %in% codes, curl_codes))
  by_text <- names(Filter(function(pattern) grepl(pattern, text), curl_texts))
  kind <- c(by_code, by_text, "connection_closed")[[1]]
  if (kind == "timeout") {
    return(if (connected) "read_timeout" else "connect_timeout")
  }
  kind
}

curl_codes <- list(
  proxy_error = c("couldnt_resolve_proxy", "proxy"),
  dns_error = "couldnt_resolve_host",
  connection_error = "couldnt_connect",
  timeout = "operation_timedout",
  tls_error = c(
    "ssl_connect_error",
    "ssl_certproblem",
    "ssl_cipher",
    "peer_failed_verification",
    "ssl_cacert_badfile",
    "ssl_issuer_error",
    "ssl_engine_notfound",
    "ssl_engine_setfailed",
    "ssl_engine_initfailed",
    "ssl_crl_badfile",
    "ssl_pinnedpubkeynotmatch",
    "ssl_invalidcertstatus"
  )
)

# In this order: a message about a proxy may speak of a timeout, too.
curl_texts <- c(
  proxy_error = "resolve proxy|[Pp]roxy CONNECT|CONNECT tunnel failed|from proxy|SOCKS",
  timeout = "timed out|[Tt]imeout|too slow",
  dns_error = "resolve host",
  tls_error = "SSL|TLS|[Cc]ertificate|certificate|schannel|cipher",
  connection_error = "Failed to connect|[Cc]ouldn't connect|Could not connect"
)
