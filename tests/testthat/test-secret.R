# A name, so that the calls on their way do not hold the word.
planted <- "hush"

keys <- list(
  creds = list(
    access_key_id = "AKIDEXAMPLE",
    secret_access_key = "hush-secret",
    session_token = "hush-session",
    access_token = "hush-bearer"
  )
)

# A client with every secret that a configuration may hold.
secretive <- function() {
  proxies <- list(http = "http://me:hush-proxy@localhost:1", https = "me:hush-proxy@localhost:1")
  client("sts", list(proxies = proxies), keys, "http://me:hush-endpoint@localhost:2", "us-east-1")
}

holders <- list(
  "a client" = secretive,
  "its configuration" = function() secretive()$.internal$config,
  "its credentials" = function() secretive()$.internal$config$credentials,
  "its keys" = function() secretive()$.internal$config$credentials$creds,
  "credentials" = function() credentials_new("AKIDEXAMPLE", "hush-secret", "hush-session"),
  "some of them" = function() {
    credentials_new("AKIDEXAMPLE", "hush-secret", "hush-session")["secret_access_key"]
  },
  "a token" = function() token("hush-bearer", provider_name = "a test"),
  "located credentials" = function() {
    located(
      credentials_new("AKIDEXAMPLE", "hush-secret", "hush-session"),
      "hush-bearer",
      client_core(secretive())
    )
  },
  "what paws' helpers make" = function() {
    config(credentials = credentials(creds("AKIDEXAMPLE", "hush-secret")))
  }
)

# The calls on their way when one fails that was made with a value in it.
calls_of <- function(value) {
  fails <- function(x) stop("it fails")
  calls <- NULL
  condition <- tryCatch(
    withCallingHandlers(
      do.call(fails, list(value)),
      error = function(e) calls <<- lapply(sys.calls(), deparse)
    ),
    error = function(e) e
  )
  c(unlist(calls), deparse(conditionCall(condition)))
}

ways <- list(
  dput = function(x) capture.output(dput(x)),
  deparse = function(x) deparse(x),
  as.character = function(x) as.character(x),
  paste = function(x) paste(x),
  toString = function(x) toString(x),
  unlist = function(x) capture.output(print(unlist(x)), dput(unlist(x))),
  print = function(x) capture.output(print(x), print(list(x)), print(unclass(x))),
  str = function(x) capture.output(str(x), str(list(x)), str(unclass(x))),
  format = function(x) c(format(x), format(list(x))),
  summary = function(x) capture.output(print(summary(x))),
  calls = calls_of
)

for (holder in names(holders)) {
  for (way in names(ways)) {
    test_that(sprintf("%s of %s shows no secret", way, holder), {
      value <- holders[[holder]]()
      shown <- paste(ways[[way]](value), collapse = "\n")
      expect_false(grepl(planted, shown))
    })
  }
}

test_that("the secrets themselves are there for whoever asks", {
  config <- secretive()$.internal$config
  expect_identical(config$endpoint, "http://me:hush-endpoint@localhost:2")
  expect_identical(config[["proxies"]][["https"]], "me:hush-proxy@localhost:1")
  expect_identical(config[[c("credentials", "creds", "secret_access_key")]], "hush-secret")
  found <- credentials_new("AKIDEXAMPLE", "hush-secret")
  expect_identical(found$secret_access_key, "hush-secret")
  expect_identical(found$session_token, "")
  expect_null(found$secret)
  expect_identical(found["secret_access_key"]$secret_access_key, "hush-secret")
  expect_identical(token("hush-bearer")$token, "hush-bearer")
})

test_that("secrets go into a file and to another process, and nobody changes them", {
  path <- tempfile()
  saveRDS(secretive(), path)
  again <- readRDS(path)
  expect_identical(again$.internal$config$credentials$creds$secret_access_key, "hush-secret")
  sent <- unserialize(serialize(secretive(), NULL))
  expect_identical(credentials_get(client_core(sent))$secret_access_key, "hush-secret")
  kept <- unclass(again$.internal$config$credentials$creds)$secret_access_key
  expect_error(kept$value <- "other", "cannot change value of locked binding")
})

test_that("an empty text and a value that is none are no secrets", {
  expect_identical(secret(""), "")
  expect_null(secret(NULL))
})

test_that("a secret cannot be put in the place of another", {
  kept <- secret("hush-secret")
  expect_error(kept$value <- "other", "locked")
  expect_error(kept$more <- "other", "locked|cannot add")
})
