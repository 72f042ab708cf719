# What libcurl says about a failure, as one of the kinds in transport.R.

# said: list(code, message, connected), libcurl's code and message, and whether the connection
# stood, TLS included.
curl_failure <- function(said) transport_failure(curl_failure_kind(said), said$message)

# What a proxy refuses has codes that other failures have, too.
curl_failure_kind <- function(said) {
  if (grepl(curl_text_of_proxy, said$message)) {
    return("proxy_error")
  }
  found <- names(Filter(function(codes) said$code %in% codes, curl_codes))
  kind <- c(found, "connection_closed")[[1]]
  if (kind == "timeout") {
    return(if (said$connected) "read_timeout" else "connect_timeout")
  }
  kind
}

curl_text_of_proxy <- "resolve proxy|[Pp]roxy CONNECT|CONNECT tunnel failed|from proxy|SOCKS"

# Numbers of `CURLcode`, which are the same in all versions.
curl_codes <- list(
  proxy_error = c(couldnt_resolve_proxy = 5L, proxy = 97L),
  dns_error = c(couldnt_resolve_host = 6L),
  connection_error = c(couldnt_connect = 7L),
  timeout = c(operation_timedout = 28L),
  tls_error = c(
    ssl_connect_error = 35L,
    ssl_engine_notfound = 53L,
    ssl_engine_setfailed = 54L,
    ssl_certproblem = 58L,
    ssl_cipher = 59L,
    peer_failed_verification = 60L,
    ssl_engine_initfailed = 66L,
    ssl_cacert_badfile = 77L,
    ssl_crl_badfile = 82L,
    ssl_issuer_error = 83L,
    ssl_pinnedpubkeynotmatch = 90L,
    ssl_invalidcertstatus = 91L,
    ssl_clientcert = 98L
  )
)
