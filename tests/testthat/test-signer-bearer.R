hush <- token("hush-token")

request_to <- function(scheme) {
  request <- request("GET", "/", c(authorization = "old"))
  request$scheme <- scheme
  request$host <- "example.amazonaws.com"
  request
}

test_that("a token replaces what was there", {
  signed <- sign_bearer(request_to("https"), hush, NULL, NULL)
  expect_equal(signed$headers, c(Authorization = "Bearer hush-token"))
})

test_that("a token is not sent in the clear, nor shown", {
  error <- expect_error(
    sign_bearer(request_to("http"), hush, NULL, NULL),
    "http://example.amazonaws.com",
    class = "claws_invalid_config"
  )
  expect_false(grepl("hush", conditionMessage(error)))
})
