test_that("every condition ends in the same classes", {
  error <- claws_condition("m", class = "x", field = 1)
  expect_s3_class(error, c("x", "claws_error", "error", "condition"), exact = TRUE)
  expect_equal(error$field, 1)
})

test_that("no condition shows an argument that may be secret", {
  client <- tiny_client(json_answer("{}", 500L))
  errors <- list(
    tryCatch(client$put_everything(Text = "hush-value"), error = identity),
    tryCatch(client$touch_label(Label = "hush value"), error = identity)
  )
  for (error in errors) {
    expect_s3_class(error, "claws_error")
    expect_no_match(paste(deparse(error$call), conditionMessage(error)), "hush")
  }
})

test_that("no condition sends control sequences of others to the terminal", {
  expect_equal(conditionMessage(claws_condition("a\033]0;x\007\nb", "x")), "a?]0;x?\nb")
  errors <- list(
    error_parse(tiny_operation("Ping"), response(200L, list(), raw()), "\033[2J"),
    error_transport(tiny_operation("Ping"), list(), "\033[2J", "dns_error"),
    error_credentials("process", "it said \033[2J")
  )
  for (error in errors) {
    expect_no_match(conditionMessage(error), "\033", fixed = TRUE)
  }
})

test_that("the reason of a condition shows no password of a URL", {
  reason <- "Unsupported proxy syntax in 'http://us:p#whush@127.0.0.1:9'"
  error <- error_transport(tiny_operation("Ping"), list(), reason, "proxy_error")
  expect_match(conditionMessage(error), "in 'http://****@127.0.0.1:9'", fixed = TRUE)
  reason <- "Custom endpoint `http://user:pwhush@127.0.0.1:1` was not a valid URI"
  error <- error_endpoint(tiny_operation("Ping"), reason)
  expect_match(conditionMessage(error), "`http://****@127.0.0.1:1` was", fixed = TRUE)
  expect_no_match(error$reason, "hush")
})
