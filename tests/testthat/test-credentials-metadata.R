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
  asking <- metadata_send(client, "GET", "http://h/a", c(A = "b"), timeout = 2)
  expect_equal(asking$settings$connect_timeout, 2)
  expect_equal(asking$settings$read_timeout, 2)
  expect_equal(asking$settings$total_timeout, 4)
  expect_equal(asking$settings$http_proxy, "")
  asking <- metadata_send(client, "GET", "http://h/a", c(A = "b"), timeout = 2, proxied = TRUE)
  expect_equal(asking$settings$http_proxy, "http://proxy")
})

test_that("an answer is JSON or nothing", {
  expect_equal(exact_bare(metadata_json(text_answer("{\"a\": [1]}"))), list(a = list(1L)))
  expect_null(metadata_json(text_answer("<html>")))
  expect_null(metadata_json(text_answer("")))
})
