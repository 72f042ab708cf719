test_that("answers are asked for in JSON", {
  sent <- new.env()
  service_client("apigateway", json_answer("{}"), sent)$get_account()
  expect_equal(headers_of(sent$request)[["accept"]], "application/json")
  own <- c(accept = "text/yaml")
  request <- apigateway_accept(request("GET", "/", own), NULL)
  expect_equal(request$headers, own)
})
