# An S3 client that is given sessions which are good for `lasting` seconds.
directory_client <- function(sent, lasting = 300, now = as.POSIXct("2024-02-03", tz = "UTC")) {
  the_forget("sessions")
  sent$requests <- list()
  sent$now <- now
  parts <- list(
    transport = function(request, client) {
      sent$requests <- c(sent$requests, list(request))
      if (!"session" %in% names(request$query)) {
        return(response(200L, list(), raw()))
      }
      number <- length(sent$requests)
      xml <- sprintf(
        paste0(
          "<CreateSessionResult><Credentials><SessionToken>hush-session%d</SessionToken>",
          "<SecretAccessKey>hush-s</SecretAccessKey><AccessKeyId>SESSIONKEY%d</AccessKeyId>",
          "<Expiration>%s</Expiration></Credentials></CreateSessionResult>"
        ),
        number,
        number,
        time_format(as.numeric(sent$now) + lasting, "iso8601")
      )
      response(200L, list(), charToRaw(xml))
    },
    clock = function() sent$now,
    env = env_of()
  )
  keys <- list(
    access_key_id = "AKIDEXAMPLE",
    secret_access_key = "SECRETEXAMPLE",
    session_token = "hush-own"
  )
  client("s3", list(), list(creds = keys), NULL, "us-west-2", parts)
}

bucket <- "b--usw2-az1--x-s3"

test_that("requests to a directory bucket are signed with the credentials of a session", {
  on.exit(the_forget("sessions"))
  sent <- new.env()
  svc <- directory_client(sent)
  svc$get_object(Bucket = bucket, Key = "k")
  expect_length(sent$requests, 2)
  session <- sent$requests[[1]]$headers
  expect_match(session[["Authorization"]], "Credential=AKIDEXAMPLE/.*/us-west-2/s3express/")
  expect_equal(session[["X-Amz-Security-Token"]], "hush-own")
  get <- sent$requests[[2]]$headers
  expect_match(get[["Authorization"]], "Credential=SESSIONKEY1/.*/us-west-2/s3express/")
  expect_match(get[["Authorization"]], "x-amz-s3session-token")
  expect_equal(get[["x-amz-s3session-token"]], "hush-session1")
  expect_false("X-Amz-Security-Token" %in% names(get))
})

test_that("a session is kept for its bucket until it is about to end", {
  on.exit(the_forget("sessions"))
  sent <- new.env()
  svc <- directory_client(sent)
  svc$head_object(Bucket = bucket, Key = "k")
  svc$head_object(Bucket = bucket, Key = "l")
  expect_length(sent$requests, 3)
  svc$head_object(Bucket = paste0("other-", bucket), Key = "l")
  expect_length(sent$requests, 5)
  sent$now <- sent$now + 300 - session_margin
  svc$head_object(Bucket = bucket, Key = "k")
  expect_length(sent$requests, 6)
  sent$now <- sent$now + 1
  svc$head_object(Bucket = bucket, Key = "k")
  expect_length(sent$requests, 8)
  expect_equal(sent$requests[[8]]$headers[["x-amz-s3session-token"]], "hush-session7")
})

test_that("a URL has the token of the session by its own name", {
  on.exit(the_forget("sessions"))
  svc <- directory_client(new.env())
  url <- svc$generate_presigned_url("get_object", list(Bucket = bucket, Key = "k"), 60)
  query <- uri_query(sub(".*\\?", "", url))
  expect_equal(query[["X-Amz-S3session-Token"]], "hush-session1")
  expect_match(query[["X-Amz-Credential"]], "^SESSIONKEY1%2F.*%2Fs3express%2F")
  expect_false("X-Amz-Security-Token" %in% names(query))
  form <- svc$generate_presigned_post(bucket, "k")
  expect_equal(form$fields[["X-Amz-S3session-Token"]], "hush-session1")
})

test_that("the bucket is found in a host or a path", {
  of <- function(host, path) session_bucket(list(scheme = "https", host = host, path = path))
  expect_equal(of(paste0(bucket, ".s3express-usw2-az1.us-west-2.amazonaws.com"), "/k"), bucket)
  expect_equal(of("127.0.0.1:9000", paste0("/", bucket, "/k--x-s3")), bucket)
  expect_equal(of("ap--usw2-az1--xa-s3.s3express.aws", "/"), "ap--usw2-az1--xa-s3")
  expect_error(of("example.com", "/k"), "example.com", class = "claws_invalid_config")
})

test_that("no more sessions are kept than there is room for", {
  on.exit(the_forget("sessions"))
  the_forget("sessions")
  for (i in seq_len(sessions_max)) {
    session_keep(as.character(i), i)
  }
  expect_length(the$sessions, sessions_max)
  session_keep("more", 1)
  expect_identical(names(the$sessions), "more")
})
