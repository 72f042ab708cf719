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
  expect_equal(capture.output(print(result)), c("<claws_result: PutEverything>", "  Text: ab"))
  expect_type(result, "list")
  expect_null(claws_metadata(list()))
})

test_that("a result has the shape of its operation's output, where there is one", {
  operation <- tiny_operation("PutEverything")
  expect_equal(result_shape(parse_of("{}"))$shape, operation$output)
  expect_null(result_shape(response_parse(json_answer("{}"), tiny_operation("Ping"))))
  expect_null(result_shape(list()))
})

test_that("a member that is not there is not taken for another whose name begins alike", {
  result <- parse_of('{"Text":"ab"}')
  expect_null(result$Te)
  expect_null(result[["Te"]])
})

test_that("an answer without a request id has none", {
  expect_identical(claws_metadata(parse_of("{}", 200L, list()))$request_id, NA_character_)
})
