test_that("a URL has its parts, the query with the path", {
  expect_equal(
    metadata_url("http://[::1]:80/a/b?c=d#e"),
    list(scheme = "http", host = "[::1]:80", path = "/a/b?c=d")
  )
  expect_equal(metadata_url("https://h")$path, "/")
  for (none in c("", "h/a", "ftp://h/", "http:///a")) {
    expect_null(metadata_url(none))
  }
})

test_that("a request has a patience of its own, and a proxy only where that is wanted", {
  client <- asker()
  client$parts$transport <- function(request, client) client
  client$settings$http_proxy <- "http://proxy"
  client$settings$read_timeout <- 60
  send <- function(...) {
    metadata_send(metadata_client(client, timeout = 2, ...), "GET", "http://h/a", c(A = "b"))
  }
  asking <- send(patience = 60)
  expect_equal(asking$settings$connect_timeout, 2)
  expect_equal(asking$settings$read_timeout, 2)
  expect_equal(asking$settings$total_timeout, 4)
  expect_equal(asking$settings$http_proxy, "")
  expect_equal(send(patience = 60, proxied = TRUE)$settings$http_proxy, "http://proxy")
})

test_that("all requests together have a patience, too", {
  client <- asker()
  client$parts$transport <- function(request, client) client$settings$total_timeout
  asking <- metadata_client(client, timeout = 2, patience = 5)
  left <- vapply(0:4, 0, FUN = function(passed) {
    client$sent$now <- 1e9 + passed
    metadata_send(asking, "GET", "http://h/a", c(A = "b"))
  })
  expect_equal(left, c(4, 4, 3, 2, 1))
  client$sent$now <- 1e9 + 5
  expect_error(
    metadata_send(asking, "GET", "http://h/a", c(A = "b")),
    class = "claws_transport_failure"
  )
})

test_that("an answer is JSON or nothing", {
  expect_equal(exact_bare(metadata_json(text_answer("{\"a\": [1]}"))), list(a = list(1L)))
  expect_null(metadata_json(text_answer("<html>")))
  expect_null(metadata_json(text_answer("")))
})
