# Failures of libcurl, as one of the kinds in transport.R.

# said: list(code, message, connected, proxied), libcurl's code and message, whether the connection
# stood, TLS included, and whether it is one to a proxy.
curl_failure <- function(said) {
  kind <- curl_failure_kind(said)
  error_transport_failure(kind, said$message, if (kind == "tls_error") curl_advice(said))
}

# Refusals of a proxy have codes that other failures have, too.
curl_failure_kind <- function(said) {
  if (grepl(curl_text_of_proxy, said$message)) {
    return("proxy_error")
  }
  if (grepl(curl_text_of_alert, said$message)) {
    return("tls_error") # of TLS 1.3, which is told when the answer is read
  }
  found <- names(Filter(function(codes) said$code %in% codes, curl_codes))
  kind <- c(found, "connection_closed")[[1]]
  if (kind == "connection_error" && isTRUE(said$proxied)) {
    return("proxy_error")
  }
  if (kind == "timeout") {
    return(if (said$connected) "read_timeout" else "connect_timeout")
  }
  kind
}

curl_text_of_proxy <- paste0(
  "resolve proxy|Unsupported proxy|[Pp]roxy CONNECT|CONNECT tunnel failed|from proxy|SOCKS"
)

# OpenSSL's words when the other side ends TLS, and when that is for the client's certificate.
curl_text_of_alert <- "SSL routines::(ssl|tls)v[0-9]+ alert"
curl_text_of_certificate <- "alert (.*certificate|unknown ca|decrypt error)"

# Advice about a failure of TLS; NULL when it is the other side's certificate.
curl_advice <- function(said) {
  code <- names(which(curl_codes$tls_error == said$code))
  if (
    any(code %in% c("ssl_certproblem", "ssl_clientcert")) ||
      grepl(curl_text_of_certificate, said$message)
  ) {
    return("The client's own certificate and its key are the settings client_cert and client_key.")
  }
  if (!any(code %in% curl_trust)) {
    "Is the endpoint right? Does it want a certificate of the client (client_cert)?"
  }
}

curl_trust <- c(
  "peer_failed_verification",
  "ssl_cacert_badfile",
  "ssl_crl_badfile",
  "ssl_issuer_error",
  "ssl_pinnedpubkeynotmatch",
  "ssl_invalidcertstatus"
)

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
