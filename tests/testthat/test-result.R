parse_of <- function(...) response_parse(json_answer(...), tiny_operation("PutEverything"))

test_that("an output carries what came with it, out of sight", {
  result <- parse_of('{"Text":"ab"}')
  expect_equal(result$Text, "ab")
  expect_equal(
    claws_metadata(result),
    list(
      request_id = "id-1",
      status = 200L,
      headers = exact(list("x-amzn-requestid" = "id-1")),
      attempts = 1L,
      service = "tiny",
      operation = "PutEverything"
    )
  )
  expect_equal(capture.output(print(result)), capture.output(print(list(Text = "ab"))))
  expect_type(result, "list")
  expect_null(claws_metadata(list()))
})

test_that("a member that is not there is not taken for another whose name begins alike", {
  result <- parse_of('{"Text":"ab"}')
  expect_null(result$Te)
  expect_null(result[["Te"]])
})

test_that("an answer without a request id has none", {
  expect_identical(claws_metadata(parse_of("{}", 200L, list()))$request_id, NA_character_)
})

# Printing, with the model of the invented service.
shown_of <- function(text, ...) paste(capture.output(print(parse_of(text), ...)), collapse = "\n")

test_that("a result is printed without what its model calls sensitive", {
  tiny_remember()
  found <- service_client("secretsmanager", json_answer('{"Name":"n","SecretString":"hush-s"}'))
  secret <- found$get_secret_value(SecretId = "n")
  shown <- capture.output(print(secret), str(secret))
  expect_no_match(shown, "hush")
  expect_match(paste(shown, collapse = "\n"), "****", fixed = TRUE)
  expect_match(paste(shown, collapse = "\n"), "reveal = TRUE", fixed = TRUE)
  expect_match(paste(capture.output(print(secret, reveal = TRUE)), collapse = "\n"), "hush-s")
  expect_identical(secret$SecretString, "hush-s")
  expect_no_match(shown_of('{"Text":"ab"}'), "reveal")
})

test_that("a result of a model that is gone is printed as it is", {
  gone <- parse_of('{"Text":"ab"}')
  attr(gone, "claws_metadata")$service <- "no-such-service"
  expect_output(print(gone), "ab")
})
