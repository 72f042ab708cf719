# What libcurl 7.88 says, and what kind of failure it is.
cases <- list(
  list("Could not resolve host: nowhere.invalid", FALSE, "dns_error"),
  list("Could not resolve proxy: nowhere.invalid", FALSE, "proxy_error"),
  list("Received HTTP code 407 from proxy after CONNECT", FALSE, "proxy_error"),
  list("CONNECT tunnel failed, response 502", FALSE, "proxy_error"),
  list("Proxy CONNECT aborted due to timeout", FALSE, "proxy_error"),
  list(
    "Failed to connect to 127.0.0.1 port 9 after 0 ms: Connection refused",
    FALSE,
    "connection_error"
  ),
  list("Failed to connect to h port 9 after 50 ms: Timeout was reached", FALSE, "connect_timeout"),
  list("Connection timed out after 1001 milliseconds", FALSE, "connect_timeout"),
  list("Resolving timed out after 1000 milliseconds", FALSE, "connect_timeout"),
  list("SSL connection timeout", FALSE, "connect_timeout"),
  list("Operation timed out after 1000 milliseconds with 0 bytes received", TRUE, "read_timeout"),
  list("SSL certificate problem: self-signed certificate", FALSE, "tls_error"),
  list("error setting certificate verify locations:  CAfile: x CApath: none", FALSE, "tls_error"),
  list("OpenSSL/3.0.9: error:0A00010B:SSL routines::wrong version number", FALSE, "tls_error"),
  list("Empty reply from server", TRUE, "connection_closed"),
  list("Recv failure: Connection reset by peer", TRUE, "connection_closed"),
  list("transfer closed with 5 bytes remaining to read", TRUE, "connection_closed"),
  list("Received HTTP/0.9 when not allowed", TRUE, "connection_closed")
)

for (case in cases) {
  test_that(paste("the kind of a failure is known by its message:", case[[1]]), {
    expect_equal(curl_failure_kind(case[[1]], case[[1]], case[[2]]), case[[3]])
  })
}

test_that("a code, where there is one, goes before the message", {
  reason <- function(code) {
    structure("Strange words [h]:\nmore", class = c(paste0("curl_error_", code), "curl_error"))
  }
  kind <- function(code, connected) curl_failure_kind(reason(code), "more", connected)
  expect_equal(kind("couldnt_resolve_host", FALSE), "dns_error")
  expect_equal(kind("operation_timedout", TRUE), "read_timeout")
  expect_equal(kind("operation_timedout", FALSE), "connect_timeout")
  expect_equal(kind("peer_failed_verification", FALSE), "tls_error")
  expect_equal(kind("recv_error", TRUE), "connection_closed")
  expect_equal(curl_failure(reason("got_nothing"), curl::new_handle())$message, "more")
})

test_that("every kind that curl's failures may be is one of a transport", {
  kinds <- setdiff(c(names(curl_codes), names(curl_texts)), "timeout")
  expect_true(all(kinds %in% names(transport_kinds)))
})
