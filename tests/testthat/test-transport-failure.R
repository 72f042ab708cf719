# Code and message of libcurl 7.88, whether the connection stood, and what kind of failure it is.
cases <- list(
  list(6L, "Could not resolve host: nowhere.invalid", FALSE, "dns_error"),
  list(5L, "Could not resolve proxy: nowhere.invalid", FALSE, "proxy_error"),
  list(56L, "Received HTTP code 407 from proxy after CONNECT", FALSE, "proxy_error"),
  list(56L, "CONNECT tunnel failed, response 502", FALSE, "proxy_error"),
  list(28L, "Proxy CONNECT aborted due to timeout", FALSE, "proxy_error"),
  list(
    7L,
    "Failed to connect to 127.0.0.1 port 9 after 0 ms: Connection refused",
    FALSE,
    "connection_error"
  ),
  list(
    28L,
    "Failed to connect to h port 9 after 50 ms: Timeout was reached",
    FALSE,
    "connect_timeout"
  ),
  list(28L, "Connection timed out after 1001 milliseconds", FALSE, "connect_timeout"),
  list(28L, "Resolving timed out after 1000 milliseconds", FALSE, "connect_timeout"),
  list(28L, "SSL connection timeout", FALSE, "connect_timeout"),
  list(
    28L,
    "Operation timed out after 1000 milliseconds with 0 bytes received",
    TRUE,
    "read_timeout"
  ),
  list(60L, "SSL certificate problem: self-signed certificate", FALSE, "tls_error"),
  list(
    77L,
    "error setting certificate verify locations:  CAfile: x CApath: none",
    FALSE,
    "tls_error"
  ),
  list(35L, "OpenSSL/3.0.9: error:0A00010B:SSL routines::wrong version number", FALSE, "tls_error"),
  list(58L, "unable to set private key file: 'x' type PEM", FALSE, "tls_error"),
  list(
    56L,
    "OpenSSL SSL_read: error:0A00045C:SSL routines::tlsv13 alert certificate required",
    TRUE,
    "tls_error"
  ),
  list(52L, "Empty reply from server", TRUE, "connection_closed"),
  list(56L, "Recv failure: Connection reset by peer", TRUE, "connection_closed"),
  list(18L, "transfer closed with 5 bytes remaining to read", TRUE, "connection_closed"),
  list(1L, "Received HTTP/0.9 when not allowed", TRUE, "connection_closed")
)

for (case in cases) {
  test_that(paste("the kind of a failure is known:", case[[2]]), {
    said <- list(code = case[[1]], message = case[[2]], connected = case[[3]])
    failure <- curl_failure(said)
    expect_equal(failure$kind, case[[4]])
    expect_equal(conditionMessage(failure), case[[2]])
  })
}

advice_of <- function(code, message) {
  failure <- curl_failure(list(code = code, message = message, connected = FALSE))
  failure$advice %||% transport_kinds[[failure$kind]]
}

test_that("a certificate that is not trusted, and one's own, are told apart in the advice", {
  expect_match(advice_of(60L, "SSL certificate problem: self-signed certificate"), "ca_bundle")
  expect_match(advice_of(77L, "error setting certificate file: x"), "ca_bundle")
  expect_match(
    advice_of(58L, "could not load PEM client certificate from x"),
    "client_cert.*client_key"
  )
  expect_match(advice_of(98L, "SSL client certificate required"), "client_cert")
  alerts <- c(
    "error:0A000412:SSL routines::sslv3 alert bad certificate",
    "error:0A000418:SSL routines::tlsv1 alert unknown ca",
    "error:0A00041B:SSL routines::tlsv1 alert decrypt error"
  )
  for (alert in alerts) {
    expect_match(advice_of(35L, alert), "client_cert")
    expect_match(advice_of(56L, alert), "client_cert")
  }
})

test_that("where both sides do not agree on TLS, no certificate is blamed", {
  expect_match(advice_of(35L, "error:0A00010B:SSL routines::wrong version number"), "endpoint")
  expect_no_match(advice_of(35L, "sslv3 alert handshake failure"), "ca_bundle")
})

test_that("every kind that libcurl's failures may be is one of a transport", {
  kinds <- setdiff(names(curl_codes), "timeout")
  expect_true(all(kinds %in% names(transport_kinds)))
})

test_that("a connection that a proxy refuses is told of as the proxy's", {
  said <- list(code = 7L, message = "Failed to connect to 127.0.0.1 port 9", connected = FALSE)
  expect_equal(curl_failure(said)$kind, "connection_error")
  expect_equal(curl_failure(c(said, proxied = TRUE))$kind, "proxy_error")
  unsupported <- list(
    code = 7L,
    message = "Unsupported proxy scheme for 'ftp://p'",
    proxied = FALSE
  )
  expect_equal(curl_failure(unsupported)$kind, "proxy_error")
})

test_that("the proxy is known to a call that is refused there", {
  svc <- s3(
    list(proxies = list(http = "http://127.0.0.1:1"), max_retries = 0),
    list(anonymous = TRUE),
    "http://store.invalid",
    "us-east-1"
  )
  error <- expect_error(svc$list_buckets(), class = "claws_proxy_error")
  expect_match(conditionMessage(error), "Is the proxy right?", fixed = TRUE)
})
