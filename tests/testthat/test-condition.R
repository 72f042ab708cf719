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
