test_that("a request's URL has its path and its query", {
  request <- request("GET", "/a%20b", character(), query = c(x = "1", y = "%2F"))
  request$scheme <- "https"
  request$host <- "h:1"
  expect_equal(request_url(request), "https://h:1/a%20b?x=1&y=%2F")
  request$query <- character()
  expect_equal(request_url(request), "https://h:1/a%20b")
})
