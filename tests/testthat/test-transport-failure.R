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

test_that("every kind that libcurl's failures may be is one of a transport", {
  kinds <- setdiff(names(curl_codes), "timeout")
  expect_true(all(kinds %in% names(transport_kinds)))
})
