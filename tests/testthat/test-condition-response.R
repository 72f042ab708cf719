test_that("an answer that cannot be read is told with status and request id", {
  answer <- json_answer("{", 200L)
  error <- error_parse(tiny_operation("Ping"), answer, "it is not JSON.")
  expect_equal(
    conditionMessage(error),
    "The answer to Ping (HTTP 200) cannot be read: it is not JSON. Request id: id-1."
  )
  coded <- json_answer("{", 200L, list("content-encoding" = "br"))
  expect_match(
    conditionMessage(error_parse(tiny_operation("Ping"), coded, "x")),
    "encoded \\(br\\)"
  )
})

test_that("an answer of others shows how it begins", {
  error <- error_foreign(tiny_operation("Ping"), json_answer("<html><p>Log in</p></html>"))
  expect_s3_class(error, c("claws_foreign_answer", "claws_parse_error"), exact = FALSE)
  expect_match(conditionMessage(error), "begins: \"Log in\"")
})

test_that("a sum that differs is told", {
  error <- error_checksum(tiny_operation("Ping"), json_answer(""), "CRC32", "a", "b")
  expect_match(conditionMessage(error), "its CRC32 is b, not a")
  expect_equal(error$service, "tiny")
})
