test_that("a companion's function is checked as the client's is", {
  sqs_like <- function(QueueUrl, MaxNumberOfMessages = NULL) {
    claws_invoke("sqs", "ReceiveMessage", as.list(environment()))
  }
  expect_error(sqs_like(QueueUrl = TRUE), "QueueUrl", class = "claws_invalid_params")
  expect_error(sqs_like("url", Max = 1), "Max", class = "claws_invalid_params")
})
