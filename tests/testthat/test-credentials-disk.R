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

test_that("folders are made as deep as they are asked for", {
  client <- asker(env = list(CLAWS_CREDENTIAL_CACHE_DIR = "~/a/b/c"))
  cache_fetch(client, "key", function() reply("A"))
  expect_true(file.exists(file.path(client$sent$home, "a/b/c/key.json")))
})

test_that("the file is botocore's, for its owner alone", {
  client <- caching()
  cache_fetch(client, "key", function() reply("A"))
  path <- file.path(folder(client), "key.json")
  expect_equal(
    exact_bare(cache_read(path)$Credentials),
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

test_that("where no file can be made, the service's answer serves, and a warning is heard", {
  the_forget("unwritten")
  on.exit(the_forget("unwritten"))
  blocked <- tempfile()
  writeLines("a file", blocked)
  client <- asker(
    c(
      "[default]",
      "role_arn = arn:aws:iam::123456789012:role/r",
      "source_profile = keys",
      "[profile keys]",
      static_keys("K")
    ),
    env = list(CLAWS_CREDENTIAL_CACHE_DIR = blocked),
    answers = list(sts_answer("ROLE"))
  )
  expect_warning(found <- credentials_get(client), class = "claws_write_warning")
  expect_equal(found$access_key_id, "ROLE")
  expect_length(client$sent$slept, 0)
})

test_that("a lock that somebody left is not waited for, nor one that is a file", {
  skip_on_os("windows")
  path <- file.path(own_folder(), "a.json")
  lock <- paste0(path, ".lock")
  slept <- 0
  sleep <- function(seconds) slept <<- slept + seconds
  gone <- process_run(c("/bin/sh", "-c", "echo $$"), 10)$out
  dir.create(lock)
  own <- paste(as.integer(raw_text(gone)), Sys.info()[["nodename"]])
  writeBin(charToRaw(own), file.path(lock, "owner"))
  expect_equal(cache_locked(path, sleep, function() NULL, "asked"), "asked")
  expect_equal(slept, 0)
  expect_false(dir.exists(lock))
  writeLines("", lock)
  expect_equal(cache_locked(path, sleep, function() NULL, "asked"), "asked")
  expect_lt(slept, 1)
})

test_that("what is no entry of a cache is as if it was not there", {
  path <- tempfile()
  good <- list(AccessKeyId = "a", SecretAccessKey = "hush-s", Expiration = "2030-01-01T00:00:00Z")
  wrong <- list(NULL, list("a"), c("a", "b"), 1, TRUE, "", "a\n", list(a = 1))
  entries <- list("x", list(), list(Credentials = "x"), list(Credentials = list(1, 2)))
  for (name in names(good)) {
    for (value in wrong) {
      entry <- good
      entry[name] <- list(value)
      entries <- c(entries, list(list(Credentials = entry)))
    }
  }
  for (entry in entries) {
    writeLines(jsonlite::toJSON(entry, auto_unbox = TRUE, null = "null"), path)
    expect_null(cache_fresh(path, 0))
  }
  writeLines(jsonlite::toJSON(list(Credentials = good), auto_unbox = TRUE), path)
  expect_equal(cache_fresh(path, 0)$AccessKeyId, "a")
})
