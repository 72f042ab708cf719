test_that("delays double, for throttling from a second on, up to 20 seconds", {
  for (case in list(list("X", 500L, 0.05), list("SlowDown", 503L, 1))) {
    seen <- new.env()
    config <- list(retries = list(total_max_attempts = 12))
    client <- scripted_client(list(failure(case[[1]], case[[2]])), seen, config, random = 1)
    try(client$ping(), silent = TRUE)
    expect_equal(seen$slept, pmin(20, case[[3]] * 2^(0:10)))
  }
})

test_that("a service may ask for more time, within five seconds", {
  slept <- function(text) {
    seen <- new.env()
    answers <- list(failure("X", 500L, list("x-amz-retry-after" = text)), success())
    scripted_client(answers, seen)$ping()
    seen$slept
  }
  expect_equal(slept("1500"), 1.5)
  expect_equal(slept("0"), 0.025)
  expect_equal(slept("60000"), 5.025)
  for (text in c("-1", "soon", "1.5", "", strrep("9", 400))) {
    expect_equal(slept(text), 0.025)
  }
  expect_equal(standard_retry_after(" +1_000 "), 1)
})

test_that("retries take from a quota, and success gives back what the last one took", {
  client <- scripted_client(list(failure("X", 500L), failure("SlowDown", 503L), success()))
  client$ping()
  state <- client_memory(client_core(client))$retries
  expect_equal(state$quota, 500 - 14 - 5 + 5)
  client$ping()
  expect_equal(state$quota, 500 - 14 + 1)
})

test_that("without quota nothing is tried again", {
  seen <- new.env()
  client <- scripted_client(list(failure("X", 500L)), seen)
  state <- retry_state(client_core(client), standard_state)
  state$quota <- 13
  expect_error(client$ping(), class = "X")
  expect_length(seen$requests, 1)
  expect_length(seen$slept, 0)
})

test_that("a long poll waits even when it may not try again", {
  seen <- new.env()
  client <- scripted_client(list(failure("X", 500L)), seen)
  core <- client_core(client)
  state <- retry_state(core, standard_state)
  state$quota <- 0
  operation <- tiny_operation("Ping")
  operation$name <- "ReceiveMessage"
  operation$service_key <- "sqs"
  operation$policy <- retry_standard()
  operation$max_attempts <- 3L
  error <- error_from_service(
    operation,
    failure("X", 500L),
    list(code = "X", message = "", fields = list())
  )
  call <- call_new(core, operation, list())
  retry_begin(call)
  call$body <- raw()
  expect_equal(standard_after(call, error), list(seconds = 0.025, again = FALSE))
  call_decide(call, error)
  expect_equal(call$stage, "waiting")
  call_sleep(call)
  expect_equal(seen$slept, 0.025)
  expect_equal(call$stage, "done")
  expect_error(call_perform(call), class = "X")
})

test_that("DynamoDB is tried once more, and sooner", {
  core <- client_core(scripted_client(list(success())))
  operation <- tiny_operation("Ping")
  expect_equal(standard_max_attempts(core, operation), 3L)
  operation$service_key <- "dynamodb-streams"
  expect_equal(standard_max_attempts(core, operation), 4L)
  expect_equal(standard_base_of(operation, simpleError("x")), 0.025)
})
