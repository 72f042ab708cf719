test_that("a search is sent as a form", {
  sent <- new.env()
  client <- service_client(
    "cloudsearchdomain",
    json_answer("{}"),
    sent,
    endpoint = "https://search.example"
  )
  client$search(query = "a b", size = 3)
  expect_equal(sent$request$method, "POST")
  expect_equal(request_url(sent$request), "https://search.example/2013-01-01/search")
  expect_equal(rawToChar(sent$request$body), "format=sdk&pretty=true&q=a%20b&size=3")
  expect_equal(headers_of(sent$request)[["content-type"]], "application/x-www-form-urlencoded")
})
