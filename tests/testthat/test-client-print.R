test_that("printing shows a few lines, and operations when asked", {
  client <- tiny_client()
  lines <- capture.output(print(client))
  expect_equal(
    lines,
    c(
      "<claws_client: tiny>",
      "  region:      us-east-1",
      "  endpoint:    AWS's",
      "  credentials: the client's `credentials`",
      "  operations:  4, see names() and print(n = Inf)"
    )
  )
  expect_length(capture.output(print(client, n = 2)), 7)
  all <- capture.output(print(client, n = Inf))
  expect_match(all, "$touch_label(Label)", all = FALSE, fixed = TRUE)
})

test_that("printing says where credentials come from and asks nobody for them", {
  origin <- function(credentials = list(), ...) {
    credentials_origin(client_core_make(
      "tiny",
      config_make(list(), credentials, NULL, NULL),
      list(env = env_of(...), credentials_chain = list(broken = function(client) stop("asked")))
    ))
  }
  expect_equal(origin(list(anonymous = TRUE)), "none, requests are not signed")
  expect_equal(
    origin(AWS_ACCESS_KEY_ID = "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY = "SECRETEXAMPLE"),
    "environment variables"
  )
  expect_equal(origin(), "looked for at the first call")
})

test_that("neither printing nor str shows a secret", {
  client <- tiny_client()
  shown <- capture.output(
    print(client, n = Inf),
    print(client$ping),
    print(client$.internal),
    str(client),
    str(client$.internal),
    print(client$.internal$config$credentials),
    format(client)
  )
  expect_no_match(paste(shown, collapse = "\n"), "SECRETEXAMPLE")
})

test_that("summary() and str() are short", {
  client <- s3_client()
  summary <- summary(client)
  expect_identical(summary$paginators, list_paginators(client))
  expect_identical(summary$waiters, list_waiters(client)$waiter)
  expect_true("get_object" %in% summary$operations)
  expect_lte(length(capture.output(print(summary))), 8)
  expect_lte(length(capture.output(str(client))), 6)
  expect_no_match(capture.output(print(summary), str(client), str(list(client))), "SECRET")
})
