granted <- function(...) {
  object_answer(
    AccessKeyId = "TASK",
    SecretAccessKey = "hush-s",
    Token = "hush-t",
    Expiration = "2001-09-09T02:46:40Z",
    ...
  )
}

at <- function(url, ...) list(AWS_CONTAINER_CREDENTIALS_FULL_URI = url, ...)

test_that("a task of ECS asks at the address of ECS", {
  env <- list(AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "/v2/credentials?id=1")
  client <- asker(env = env, answers = list(granted(AccountId = "123456789012")))
  found <- credentials_container(client)
  expect_equal(found$access_key_id, "TASK")
  expect_equal(found$session_token, "hush-t")
  expect_equal(found$expiration, 1e9 + 3600)
  expect_equal(found$account_id, "123456789012")
  expect_equal(found$provider_name, "container-role")
  sent <- client$sent$requests[[1]]
  expect_equal(request_url(sent), "http://169.254.170.2/v2/credentials?id=1")
  expect_equal(sent$headers[["Accept"]], "application/json")
  expect_false("Authorization" %in% names(sent$headers))
})

test_that("a pod of EKS shows the token in the file, as it is at the time", {
  path <- tempfile()
  env <- at("http://169.254.170.23/v1", AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = path)
  env$AWS_CONTAINER_AUTHORIZATION_TOKEN <- "hush-not this"
  client <- asker(env = env, answers = list(granted(), granted()))
  for (token in c("one", "two")) {
    cat(token, file = path)
    credentials_container(client)
    sent <- client$sent$requests[[length(client$sent$requests)]]
    expect_equal(sent$headers[["Authorization"]], token)
  }
  unlink(path)
  expect_error(credentials_container(client), "cannot be read", class = "claws_credentials_error")
})

test_that("the token can be in the environment, on one line", {
  env <- at("http://localhost:1/", AWS_CONTAINER_AUTHORIZATION_TOKEN = "Basic hush-x")
  client <- asker(env = env, answers = list(granted()))
  credentials_container(client)
  expect_equal(client$sent$requests[[1]]$headers[["Authorization"]], "Basic hush-x")
  env$AWS_CONTAINER_AUTHORIZATION_TOKEN <- "hush-a\nX-Other: b"
  expect_error(credentials_container(asker(env = env)), "line break")
})

test_that("tokens go to trusted hosts alone", {
  trusted <- c(
    "http://169.254.170.2/a",
    "http://169.254.170.23:80/a",
    "http://[fd00:ec2::23]/a",
    "http://localhost/a",
    "http://127.0.0.1:5000/a",
    "http://127.9.9.9/a",
    "http://[::1]:80/a",
    "https://anywhere.example/a"
  )
  for (url in trusted) {
    client <- asker(env = at(url), answers = list(granted()))
    expect_equal(credentials_container(client)$access_key_id, "TASK")
  }
  others <- c(
    "http://169.254.170.3/a",
    "http://127.0.0.1.example/a",
    "http://localhost.example/a",
    "http://192.168.1.1/a",
    "http://user@127.0.0.1/a",
    "localhost"
  )
  for (url in others) {
    expect_error(
      credentials_container(asker(env = at(url))),
      "loopback address",
      class = "claws_invalid_config"
    )
  }
})

test_that("it is asked three times, a second apart", {
  down <- error_transport_failure("connection_error", "nobody there")
  answers <- list(down, text_answer("busy", 500L), granted())
  client <- asker(env = at("http://localhost/"), answers = answers)
  expect_equal(credentials_container(client)$access_key_id, "TASK")
  expect_equal(client$sent$slept, c(1, 1))
  cases <- list(
    "nobody there" = down,
    "HTTP 404" = text_answer("", 404L),
    "no JSON" = text_answer("?")
  )
  for (message in names(cases)) {
    client <- asker(env = at("http://localhost/"), answers = rep(cases[message], 3))
    error <- expect_error(credentials_container(client), message, class = "claws_credentials_error")
    expect_match(conditionMessage(error), "http://localhost/", fixed = TRUE)
  }
})

test_that("an answer that lacks something is an error that says what", {
  client <- asker(env = at("http://localhost/"), answers = list(object_answer(AccessKeyId = "A")))
  expect_error(
    credentials_container(client),
    "has no SecretAccessKey, Token, Expiration",
    class = "claws_credentials_error"
  )
})

test_that("outside of a container it is passed over", {
  expect_match(credentials_container(asker()), "AWS_CONTAINER_CREDENTIALS_FULL_URI is set")
})
