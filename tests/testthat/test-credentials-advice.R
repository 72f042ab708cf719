refusal <- function(code) {
  json_answer(sprintf("{\"__type\": \"%s\", \"message\": \"no\"}", code), 403L)
}

test_that("an error of refused keys says where they are from, and what to do", {
  for (code in c("InvalidAccessKeyId", "UnrecognizedClientException", "SignatureDoesNotMatch")) {
    client <- tiny_client(refusal(code), sleep = function(seconds) NULL)
    error <- expect_error(client$touch_label(Label = "label"), class = code)
    expect_match(
      conditionMessage(error),
      "The keys \\(\\*\\*\\*\\*MPLE\\) are from the client's `credentials`. The .* claws_sitrep"
    )
  }
  other <- tiny_client(refusal("AccessDenied"))
  error <- expect_error(other$touch_label(Label = "label"), class = "AccessDenied")
  expect_no_match(conditionMessage(error), "are from")
})

test_that("keys of a profile are told as such, also by the service that a provider asks", {
  config <- c(
    "[profile role]",
    "role_arn = arn:aws:iam::123456789012:role/r",
    "source_profile = base"
  )
  keys <- c("[base]", static_keys("BASE"))
  answer <- xml_answer(
    "<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>",
    403L
  )
  client <- asker(config, keys, profile = "role", answers = list(answer))
  error <- expect_error(credentials_get(client), class = "InvalidClientTokenId")
  expect_match(conditionMessage(error), "are from profile \"base\" in .*credentials")
})

test_that("what stands around a key is told, and the key is not", {
  keys <- c("[default]", "aws_access_key_id = 'AKID'", "aws_secret_access_key = hush-1 # mine")
  env <- list(AWS_SESSION_TOKEN = "hush-2 ", AWS_SECRET_ACCESS_KEY = "hush-3")
  advice <- keys_advice(asker(keys = keys, env = env))
  expect_length(advice, 3)
  expect_match(advice[[1]], "^AWS_SESSION_TOKEN has a blank")
  expect_match(advice[[2]], "^aws_access_key_id of profile \"default\" has a quote around it")
  expect_match(advice[[3]], "^aws_secret_access_key of profile \"default\" has a comment behind it")
  expect_no_match(paste(advice, collapse = " "), "hush|AKID'")
})
