# A program of R's that prints `text`, complains of `said` and ends with `status`.
program <- function(text, said = "", status = 0) {
  path <- tempfile(fileext = ".R")
  code <- c(
    sprintf("writeLines(%s)", deparse1(text)),
    sprintf("writeLines(%s, stderr())", deparse1(said)),
    sprintf("quit(status = %d)", status)
  )
  writeLines(code, path)
  sprintf("\"%s\" --vanilla \"%s\"", file.path(R.home("bin"), "Rscript"), path)
}

with_process <- function(line, ...) asker(c("[default]", paste("credential_process =", line), ...))

answer <- paste0(
  "{\"Version\": 1, \"AccessKeyId\": \"PROGRAM\", \"SecretAccessKey\": \"hush-s\",",
  "\"SessionToken\": \"hush-t\", \"Expiration\": \"2001-09-09T02:46:40Z\"}"
)

test_that("a program prints credentials", {
  found <- credentials_process(with_process(program(answer), "aws_account_id = 123456789012"))
  expect_equal(found$access_key_id, "PROGRAM")
  expect_equal(found$session_token, "hush-t")
  expect_equal(found$expiration, 1e9 + 3600)
  expect_equal(found$account_id, "123456789012")
  expect_equal(found$provider_name, "custom-process")
})

test_that("a program that fails is quoted", {
  expect_error(
    credentials_process(with_process(program("", "not signed in", 3))),
    "status 3: not signed in",
    class = "claws_credentials_error"
  )
  expect_error(
    credentials_process(with_process("/absent/program x")),
    "status 127",
    class = "claws_credentials_error"
  )
})

test_that("what it prints is version 1 and complete", {
  expect_equal(
    process_answer("{\"Version\":1,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\"}")$Version,
    1L
  )
  cases <- c(
    "did not print a JSON object" = "hello",
    "did not print a JSON object" = "",
    "version \\(none\\)" = "{}",
    "version 2" = "{\"Version\": 2}",
    "version a string" = "{\"Version\": \"2\"}",
    "no AccessKeyId and no SecretAccessKey" = "{\"Version\": 1}"
  )
  for (i in seq_along(cases)) {
    expect_error(process_answer(cases[[i]]), names(cases)[[i]], class = "claws_credentials_error")
  }
})

test_that("no shell looks at the line", {
  expect_equal(process_words("a 'b c' $HOME;x", windows = FALSE), c("a", "b c", "$HOME;x"))
  expect_equal(process_words("\"C:\\a b\\c.exe\" d", windows = TRUE), c("C:\\a b\\c.exe", "d"))
  expect_error(
    process_printed("'open", env_of()),
    "leaves a quote open",
    class = "claws_invalid_config"
  )
})

test_that("a profile without a program is passed over", {
  expect_match(credentials_process(asker()), "has no credential_process")
})
