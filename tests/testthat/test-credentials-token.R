test_that("a token is not shown", {
  found <- token("hush-token", provider_name = "sso")
  shown <- paste(capture.output(print(found), str(found), print(list(found))), collapse = "\n")
  expect_no_match(shown, "hush")
  expect_match(shown, "from sso")
})
