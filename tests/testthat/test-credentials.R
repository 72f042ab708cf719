test_that("credentials show no secret", {
  found <- credentials_new("AKIDEXAMPLE", "hush-secret", "hush-token", "a test")
  expect_true(is_credentials(found))
  shown <- paste(capture.output(print(found), str(found), print(list(found))), collapse = "\n")
  expect_no_match(shown, "hush")
  expect_match(shown, "****MPLE, from a test", fixed = TRUE)
})

test_that("what cannot sign never becomes credentials", {
  broken <- list(
    list(NULL, "s"),
    list("a", NULL),
    list(character(), "s"),
    list(c("a", "b"), "s"),
    list(list("a"), "s"),
    list(1, "s"),
    list("a", TRUE),
    list(NA_character_, "s"),
    list("", "s"),
    list("a", ""),
    list("a\n", "s"),
    list("a", "s\r\nX: y"),
    list("a", "s\u007f"),
    list("a", "\xff"),
    list("a", "s", list()),
    list("a", "s", "t\n"),
    list("a", "s", expiration = NA),
    list("a", "s", expiration = "2030-01-01"),
    list("a", "s", expiration = -Inf),
    list("a", "s", expiration = 1e300),
    list("a", "s", expiration = c(1, 2)),
    list("a", "s", account_id = list(1))
  )
  for (arguments in broken) {
    error <- expect_error(
      do.call(credentials_new, c(arguments, provider_name = "env")),
      "No credentials from env: ",
      class = "claws_credentials_error"
    )
    expect_equal(error$provider, "env")
  }
  expect_equal(credentials_new("a", "s", NULL)$session_token, "")
})

test_that("what is no token never becomes one", {
  for (value in list(NULL, "", "a\nb", 1, list("a"), c("a", "b"))) {
    expect_error(token(value), class = "claws_credentials_error")
  }
  expect_error(token("a", NaN), class = "claws_credentials_error")
})
