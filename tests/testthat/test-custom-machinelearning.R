test_that("a prediction is asked for at its own endpoint", {
  sent <- new.env()
  client <- service_client("machinelearning", json_answer("{}"), sent)
  predict <- function(endpoint) {
    client$predict(MLModelId = "m", Record = list(a = "1"), PredictEndpoint = endpoint)
    request_url(sent$request)
  }
  expect_equal(predict("https://realtime.example:8443"), "https://realtime.example:8443/")
  expect_equal(headers_of(sent$request)[["host"]], "realtime.example:8443")
  expect_equal(predict(""), "https://machinelearning.us-east-1.amazonaws.com/")
  expect_error(predict("nowhere"), "PredictEndpoint must be a URL", class = "claws_invalid_params")
})
