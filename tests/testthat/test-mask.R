test_that("a key is shown by its last four characters", {
  expect_identical(mask(c("AKIDEXAMPLE", "KEY", "")), c("****MPLE", "****KEY", "****"))
})

test_that("URLs within a text are shown without their passwords", {
  expect_identical(
    mask_urls("in 'http://us:p#wHUSH@127.0.0.1:9' and us:hush@host; mail me@example.com"),
    "in 'http://****@127.0.0.1:9' and ****@host; mail me@example.com"
  )
  arn <- "arn:aws:ses:us-east-1:1:identity/me@example.com"
  expect_identical(mask_urls(arn), arn)
})
