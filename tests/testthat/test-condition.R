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
