test_that("variables are UTF-8 in every locale, or refused by their names", {
  name <- "CLAWS_TEST_LOCALE"
  on.exit(Sys.unsetenv(name))
  with_locale("LC_CTYPE", "C", {
    Sys.setenv(CLAWS_TEST_LOCALE = rawToChar(as.raw(c(0xc3, 0xa9))))
    expect_identical(env_get(name), "\u00e9")
    expect_identical(env_all(env_get, name), "\u00e9")
    Sys.setenv(CLAWS_TEST_LOCALE = rawToChar(as.raw(0xff)))
    expect_error(
      env_get(name),
      "CLAWS_TEST_LOCALE is not valid text",
      class = "claws_invalid_config"
    )
    expect_error(env_all(env_get, name), "CLAWS_TEST_LOCALE", class = "claws_invalid_config")
  })
})

test_that("retries leave R's random numbers alone", {
  set.seed(1)
  expected <- stats::runif(1)
  set.seed(1)
  number <- random_number()
  expect_true(number >= 0 && number <= 1)
  expect_equal(stats::runif(1), expected)
})

test_that("variables are read one by one where a client has its own", {
  expect_equal(env_all(env_of(A = "1"), c("A", "B")), c(A = "1", B = ""))
  expect_equal(env_all(env_get, "CLAWS_ABSENT"), "")
})

test_that("a sleep lasts as long as it is told, in steps that R's limits of time may end", {
  now <- 10
  steps <- c()
  sleep <- function(seconds) {
    steps <<- c(steps, seconds)
    now <<- now + seconds
  }
  sleep_in_steps(0.5, 0.2, sleep, function() now)
  expect_equal(steps, c(0.2, 0.2, 0.1))
  sleep_in_steps(0, 0.2, sleep, function() now)
  expect_length(steps, 3)
})

test_that("the machine's clock is R's", {
  before <- as.numeric(Sys.time())
  now <- time_now()
  expect_true(before - 0.1 <= now && now <= as.numeric(Sys.time()) + 0.1)
})

test_that("no identifier is given twice", {
  ids <- vapply(1:200, function(i) uuid4(), "")
  expect_equal(anyDuplicated(ids), 0L)
  pattern <- "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
  expect_match(ids, pattern, all = TRUE)
})
