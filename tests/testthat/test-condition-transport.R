test_that("the reason of a condition shows no password of a URL", {
  reason <- "Unsupported proxy syntax in 'http://us:p#whush@127.0.0.1:9'"
  error <- error_transport(tiny_operation("Ping"), list(), reason, "proxy_error")
  expect_match(conditionMessage(error), "in 'http://****@127.0.0.1:9'", fixed = TRUE)
  reason <- "Custom endpoint `http://user:pwhush@127.0.0.1:1` was not a valid URI"
  error <- error_endpoint(tiny_operation("Ping"), reason)
  expect_match(conditionMessage(error), "`http://****@127.0.0.1:1` was", fixed = TRUE)
  expect_no_match(error$reason, "hush")
})
