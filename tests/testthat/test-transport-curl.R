options_of <- function(method = "POST", body = charToRaw("{}"), ...) {
  request <- request(method, "/", c("X-A" = "1"), body)
  config <- config_make(list(...), list(), NULL, NULL)
  curl_options(request, client_core_make("tiny", config, list(env = env_of())))
}

test_that("headers are the request's and ours, none of curl's", {
  headers <- options_of()$httpheader
  expect_true(all(c("X-A: 1", "Accept-Encoding: identity", "Expect:", "Accept:") %in% headers))
  expect_match(headers, "^User-Agent: claws/", all = FALSE)
})

test_that("a body goes with its length, and HEAD has none to read", {
  expect_equal(options_of()$postfieldsize, 2)
  expect_equal(options_of("POST", raw())$postfieldsize, 0)
  expect_null(options_of("GET", raw())$post)
  expect_true(options_of("HEAD", raw())$nobody)
})

test_that("timeouts and connection are the configuration's", {
  options <- options_of(connect_timeout = 5, timeout = 7, close_connection = TRUE)
  expect_equal(options$connecttimeout, 5)
  expect_equal(options$low_speed_time, 7)
  expect_true(options$forbid_reuse)
  expect_false(options$followlocation)
})

test_that("a process has one handle, a fork another", {
  on.exit(curl_handle_forget())
  expect_identical(curl_handle(1L), curl_handle(1L))
  first <- curl_handle(1L)
  expect_false(identical(first, curl_handle(2L)))
})

test_that("several headers of a name are joined, whatever their case", {
  block <- charToRaw(paste0(
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\nx-a:  2 \r\nB: c: d\r\n\r\n"
  ))
  expect_equal(curl_headers(block), list("X-A" = "1, 2", B = "c: d"))
})
