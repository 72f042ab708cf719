test_that("the message of an error is OAuth's description", {
  create <- function(body) {
    answer <- json_answer(body, 400L, list("x-amzn-errortype" = "InvalidGrantException"))
    service_client("ssooidc", answer)$create_token(
      clientId = "c",
      clientSecret = "hush-s",
      grantType = "g"
    )
  }
  described <- '{"error":"invalid_grant","error_description":"too late"}'
  expect_error(
    create(described),
    "InvalidGrantException: too late",
    class = "InvalidGrantException"
  )
  both <- '{"error_description":"too late","message":"mine"}'
  expect_error(create(both), "InvalidGrantException: mine")
  expect_error(create("[]"), class = "InvalidGrantException")
})
