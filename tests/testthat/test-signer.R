test_that("a request is signed for the signing name of the service", {
  sent <- new.env()
  tiny_client(sent = sent)$list_things()
  expect_match(
    sent$request$headers[["Authorization"]],
    "Credential=AKIDEXAMPLE/20240203/us-east-1/tinysigning/aws4_request"
  )
})

test_that("operations for anybody and anonymous clients are not signed", {
  sent <- new.env()
  tiny_client(sent = sent)$ping()
  expect_false("Authorization" %in% names(sent$request$headers))
  tiny_client(sent = sent, config = list(credentials = list(anonymous = TRUE)))$list_things()
  expect_false("Authorization" %in% names(sent$request$headers))
})

test_that("a signature version that is not built in is named", {
  operation <- tiny_operation("ListThings")
  operation$model$metadata$signatureVersion <- "v99"
  client <- list(service = "tiny", config = config_make(list(), list(), NULL, NULL), parts = list())
  expect_error(sign_request(NULL, client, operation), "v99", class = "claws_unsupported")
})
