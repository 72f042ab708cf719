reply <- function(id, left = 3600) {
  list(
    Credentials = list(
      AccessKeyId = id,
      SecretAccessKey = "hush-s",
      SessionToken = "hush-t",
      Expiration = .POSIXct(1e9 + left, tz = "UTC")
    )
  )
}

folder <- function(client) file.path(client$sent$home, "cache")

caching <- function(...) asker(env = list(CLAWS_CREDENTIAL_CACHE_DIR = "~/cache"), ...)

test_that("without a folder nothing is written", {
  client <- asker()
  expect_equal(cache_fetch(client, "key", function() reply("A"))$AccessKeyId, "A")
  expect_equal(dir(client$sent$home, all.files = TRUE, no.. = TRUE), ".aws")
})

test_that("with one, the service is asked once, until 15 minutes before the end", {
  client <- caching()
  expect_equal(cache_fetch(client, "key", function() reply("A"))$Expiration, 1e9 + 3600)
  expect_equal(dir(folder(client)), "key.json")
  second <- cache_fetch(client, "key", function() stop("not again"))
  expect_equal(second$AccessKeyId, "A")
  expect_equal(second$Expiration, 1e9 + 3600)
  client$sent$now <- 1e9 + 2701
  expect_equal(cache_fetch(client, "key", function() reply("B", 7200))$AccessKeyId, "B")
})

test_that("the file is botocore's, for its owner alone", {
  client <- caching()
  cache_fetch(client, "key", function() reply("A"))
  path <- file.path(folder(client), "key.json")
  expect_equal(
    cache_read(path)$Credentials,
    list(
      AccessKeyId = "A",
      SecretAccessKey = "hush-s",
      SessionToken = "hush-t",
      Expiration = "2001-09-09T02:46:40Z"
    )
  )
  skip_on_os("windows")
  expect_equal(format(file.mode(path)), "600")
  expect_equal(format(file.mode(dirname(path))), "700")
})

test_that("what botocore and the CLI wrote is read, what is broken is replaced", {
  client <- caching()
  dir.create(folder(client))
  path <- file.path(folder(client), "key.json")
  text <- '{"Credentials": {"AccessKeyId": "A", "SecretAccessKey": "hush-s", "SessionToken":
    "hush-t",
    "Expiration": "%s", "AccountId": "1"}, "ProviderType": "sso"}'
  for (end in c("2001-09-09T02:46:40UTC", "2001-09-09T02:46:40+00:00", "2001-09-09T02:46:40Z")) {
    writeLines(sprintf(text, end), path)
    found <- cache_fetch(client, "key", function() stop("no"))
    expect_equal(found$Expiration, 1e9 + 3600)
    expect_equal(found$AccountId, "1")
  }
  for (broken in c("", "{", "[]", "{}", "{\"Credentials\": 1}", sprintf(text, "soon"))) {
    writeLines(broken, path)
    expect_equal(cache_fetch(client, "key", function() reply("B"))$AccessKeyId, "B")
  }
})

test_that("who waits for the lock takes what the other one got", {
  client <- caching()
  path <- file.path(folder(client), "key.json")
  dir.create(paste0(path, ".lock"), recursive = TRUE)
  client$parts$sleep <- function(seconds) {
    cache_write(path, list(Credentials = cache_as_text(cache_entry(reply("OTHER")))))
  }
  expect_equal(cache_fetch(client, "key", function() stop("no"))$AccessKeyId, "OTHER")
  unlink(path)
  client$parts$sleep <- function(seconds) unlink(paste0(path, ".lock"), recursive = TRUE)
  expect_equal(cache_fetch(client, "key", function() reply("OWN"))$AccessKeyId, "OWN")
  expect_equal(dir(folder(client)), "key.json")
})

nothing <- function() NULL

test_that("a lock that was left behind is broken, one that is held too long is passed", {
  path <- file.path(tempfile(), "x")
  lock <- paste0(path, ".lock")
  dir.create(lock, recursive = TRUE)
  Sys.setFileTime(lock, Sys.time() - 61)
  expect_equal(cache_locked(path, function(seconds) stop("no"), nothing, "done"), "done")
  expect_false(dir.exists(lock))
  dir.create(lock)
  slept <- 0
  expect_equal(
    cache_locked(path, function(seconds) slept <<- slept + seconds, nothing, "done"),
    "done"
  )
  expect_equal(slept, 60)
  expect_true(dir.exists(lock))
})

test_that("an error leaves no lock", {
  path <- file.path(tempfile(), "x")
  expect_error(cache_locked(path, identity, nothing, stop("oh")), "oh")
  expect_false(dir.exists(paste0(path, ".lock")))
})

test_that("the name of a file is the hash of what Python's json writes", {
  # sha1 of '{"DurationSeconds": 3600, "RoleArn": "arn:aws:iam::1:role/r"}'
  key <- cache_key(list(RoleArn = "arn:aws:iam::1:role/r", DurationSeconds = 3600))
  expect_equal(key, sha1_hex("{\"DurationSeconds\": 3600, \"RoleArn\": \"arn:aws:iam::1:role/r\"}"))
  expect_equal(python_json("a\"\\\u00e9\U1F600"), "\"a\\\"\\\\\\u00e9\\ud83d\\ude00\"")
  expect_equal(python_json(100000), "100000")
})
