# Lines that an expression logs at a level.
logged <- function(level, expression) {
  path <- tempfile()
  old <- options(claws.log_level = level, claws.log_file = path)
  on.exit({
    options(old)
    unlink(path)
  })
  force(expression)
  if (file.exists(path)) readLines(path) else character()
}

test_that("nothing is logged unless somebody asks", {
  expect_equal(log_level(env_of()), 0L)
  expect_silent(scripted_client(list(failure("X", 500L), success()))$ping())
})

test_that("a level is the option's or the variable's, claws' before paws'", {
  expect_equal(log_level(env_of(PAWS_LOG_LEVEL = "3")), 3L)
  expect_equal(log_level(env_of(PAWS_LOG_LEVEL = "3", CLAWS_LOG_LEVEL = "debug")), 4L)
  old <- options(paws.log_level = 2L)
  on.exit(options(old))
  expect_equal(log_level(env_of(CLAWS_LOG_LEVEL = "debug")), 2L)
  options(claws.log_level = "INFO")
  expect_equal(log_level(env_of()), 3L)
  options(claws.log_level = "loud")
  expect_error(log_level(env_of()), "0 to 5 or one of off", class = "claws_invalid_config")
  options(claws.log_level = NULL)
})

test_that("a level tells attempts, retries or everything", {
  client <- scripted_client(list(failure("X", 500L), success()))
  lines <- logged("warn", client$ping())
  expect_match(lines, "\\[WARN\\] Ping is tried again in 0.025 s")
  client <- scripted_client(list(json_answer("{}", headers = list("x-amzn-requestid" = "id-7"))))
  lines <- logged("info", client$ping())
  expect_length(lines, 2)
  expect_match(lines[[1]], "^\\d{4}-\\d\\d-\\d\\d .* \\[INFO\\] tiny Ping: attempt 1 of 3$")
  expect_match(lines[[2]], "tiny Ping: HTTP 200, request id id-7")
  lines <- logged("debug", client$list_things("token", 5))
  expect_match(lines, "  POST https://tiny.us-east-1.amazonaws.com/", fixed = TRUE, all = FALSE)
  expect_match(lines, '  {"NextToken":"token","MaxResults":"5"}', fixed = TRUE, all = FALSE)
})

test_that("headers and query parts that show who asks are masked", {
  headers <- c(Authorization = "SECRET", "X-Amz-Security-Token" = "SECRET", "X-Amz-Date" = "now")
  lines <- log_headers(c(headers, "x-amz-server-side-encryption-customer-key" = "SECRET"))
  expect_no_match(lines, "SECRET")
  expect_equal(lines[[3]], "X-Amz-Date: now")
  url <- log_hide_query("https://x/?a=1&X-Amz-Signature=SECRET&X-Amz-Security-Token=SECRET&b=2")
  expect_equal(url, "https://x/?a=1&X-Amz-Signature=****&X-Amz-Security-Token=****&b=2")
})

test_that("what the model calls sensitive, and what is called a secret, is masked", {
  model <- tiny_model()
  secret <- match("Secret", model$shapes$name)
  expect_equal(log_masked("x", secret, model), log_mask)
  expect_equal(
    log_masked(list(Password = "x", a = list(SessionToken = "hush-y", b = "z")), 0L, model),
    list(Password = log_mask, a = list(SessionToken = log_mask, b = "z"))
  )
  expect_equal(log_masked(list(NextToken = "t"), 0L, model), list(NextToken = "t"))
  expect_equal(log_masked(list(b = raw(3), n = NULL, v = 1:2), 0L, model)$b, "<3 bytes>")
})

test_that("a secret is hidden wherever it stands in a URL", {
  expect_equal(log_hide("https://x/a%2Fb?y=a/b", "a/b"), "https://x/****?y=****")
})

base64 <- function(text) openssl::base64_encode(charToRaw(text))

# Everything that a client says in a long run: printed, logged, signalled.
test_that("no secret is told anywhere", {
  secrets <- c("SECRETEXAMPLE", "hush-token", "hush-plain", "hush-cipher")
  keys <- list(
    creds = list(
      access_key_id = "AKIDEXAMPLE",
      secret_access_key = secrets[[1]],
      session_token = secrets[[2]]
    )
  )
  answers <- list(
    failure("ThrottlingException"),
    json_answer(sprintf("{\"KeyId\": \"k\", \"Plaintext\": \"%s\"}", base64(secrets[[3]]))),
    failure("AccessDenied", 403L)
  )
  count <- 0
  parts <- list(
    transport = function(request, client) {
      count <<- count + 1
      answers[[count]]
    },
    sleep = function(seconds) NULL,
    env = env_of()
  )
  told <- character()
  tell <- function(...) told <<- c(told, ...)
  client <- client("kms", list(), keys, NULL, "us-east-1", parts)
  run <- function(...) {
    withCallingHandlers(
      tryCatch(client$encrypt(...), error = function(e) {
        tell(conditionMessage(e), utils::capture.output(print(e), utils::str(unclass(e))))
      }),
      condition = function(condition) tell(conditionMessage(condition))
    )
  }
  tell(logged("trace", {
    run(KeyId = "k", Plaintext = secrets[[3]], GrantTokens = "g")
    run(KeyId = "k", Plaintext = secrets[[3]])
    run(KeyId = "k", Plaintext = list(secrets[[3]]))
  }))
  tell(utils::capture.output({
    print(client)
    utils::str(client)
    print(client$encrypt)
    print(client$.internal$config)
    utils::str(client$.internal$config)
    print(client_core(client)$settings)
  }))
  expect_gt(length(told), 30)
  expect_equal(count, 3)
  for (secret in c(secrets, base64(secrets[[3]]))) {
    expect_no_match(told, secret, fixed = TRUE)
  }
})
