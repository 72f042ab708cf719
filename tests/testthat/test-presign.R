# Clients whose clock stands still; nothing is sent.
presigner <- function(service, region = "us-east-1", config = list(), token = "") {
  keys <- list(
    access_key_id = "AKIDEXAMPLE",
    secret_access_key = "SECRETEXAMPLE",
    session_token = token
  )
  parts <- list(
    transport = function(request, client) stop("nothing is to be sent"),
    clock = function() as.POSIXct("2024-02-03 04:05:06", tz = "UTC"),
    env = env_of()
  )
  client(service, config, list(creds = keys), NULL, region, parts)
}

query_of <- function(url) uri_query(sub(".*?\\?", "", url))

test_that("a URL says who signed what, when and for how long", {
  url <- presigner("s3")$generate_presigned_url(
    "get_object",
    list(Bucket = "b-ucket", Key = "a//b c"),
    expires_in = 60
  )
  query <- query_of(url)
  expect_match(url, "/a//b%20c?", fixed = TRUE)
  expect_equal(query[["X-Amz-Expires"]], "60")
  expect_equal(query[["X-Amz-SignedHeaders"]], "host")
  expect_equal(
    query[["X-Amz-Credential"]],
    "AKIDEXAMPLE%2F20240203%2Fus-east-1%2Fs3%2Faws4_request"
  )
  expect_match(query[["X-Amz-Signature"]], "^[0-9a-f]{64}$")
  expect_equal(names(query)[[length(query)]], "X-Amz-Signature")
})

test_that("AWS's own example of a presigned URL comes out", {
  keys <- credentials_new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
  request <- request("GET", "/test.txt", character())
  request$host <- "examplebucket.s3.amazonaws.com"
  scope <- list(region = "us-east-1", service = "s3", s3 = TRUE, expires = 86400)
  signed <- sign_v4_query(request, keys, scope, as.POSIXct("2013-05-24", tz = "UTC"))
  expect_equal(
    signed$query[["X-Amz-Signature"]],
    "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
  )
})

test_that("headers of an upload are signed, its body is not", {
  put <- function(...) {
    params <- list(Bucket = "b", Key = "k", ContentType = "text/plain", ...)
    presigner("s3")$generate_presigned_url("put_object", params)
  }
  expect_equal(query_of(put())[["X-Amz-SignedHeaders"]], "content-type%3Bhost")
  expect_equal(put(Body = charToRaw("x")), put())
})

test_that("the session token is in the URL", {
  url <- presigner("s3", token = "T/+")$generate_presigned_url("list_buckets")
  expect_equal(query_of(url)[["X-Amz-Security-Token"]], "T%2F%2B")
})

test_that("a form and a flat object go into the query, a nested one is refused", {
  url <- presigner("sts")$generate_presigned_url("get_caller_identity", http_method = "GET")
  expect_match(url, "\\?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm")
  speech <- list(Text = "a b", VoiceId = "Joanna", OutputFormat = "mp3", LexiconNames = c("a", "b"))
  url <- presigner("polly")$generate_presigned_url("synthesize_speech", speech)
  query <- query_of(url)
  expect_equal(query[["Text"]], "a%20b")
  expect_equal(unname(query[names(query) == "LexiconNames"]), c("a", "b"))
  expect_equal(query[["X-Amz-SignedHeaders"]], "host")
  item <- list(TableName = "t", Key = list(id = list(S = "1")))
  expect_error(
    presigner("dynamodb")$generate_presigned_url("get_item", item),
    "does not fit into a URL",
    class = "claws_unsupported"
  )
})

test_that("an operation may be named or given", {
  svc <- presigner("s3")
  key <- list(Bucket = "b", Key = "k")
  given <- svc$generate_presigned_url(svc$get_object, key)
  expect_equal(given, svc$generate_presigned_url("get_object", key))
})

test_that("what cannot be is said", {
  url <- function(...) presigner("s3")$generate_presigned_url(...)
  expect_error(url("no_such"), "no operation \"no_such\"", class = "claws_invalid_config")
  expect_error(url("getObject"), "Did you mean get_object", class = "claws_invalid_config")
  for (wrong in list(sum, c("a", "b"), NULL, NA, 5)) {
    expect_error(url(wrong), "must be the name of an operation", class = "claws_invalid_config")
  }
  expect_error(url("get_object", list(Bucket = "b")), "Key", class = "claws_invalid_params")
  for (expires_in in list(0, 604801, 1.5, NA, "60", c(1, 2))) {
    expect_error(url("list_buckets", expires_in = expires_in), class = "claws_invalid_params")
  }
  codecatalyst <- presigner("codecatalyst")
  expect_error(
    codecatalyst$generate_presigned_url("list_access_tokens"),
    class = "claws_unsupported"
  )
})

test_that("a client that is nobody makes a URL without a signature", {
  anonymous <- presigner("s3", config = list(credentials = list(anonymous = TRUE)))
  url <- anonymous$generate_presigned_url("get_object", list(Bucket = "b", Key = "k"))
  expect_false(grepl("X-Amz", url, fixed = TRUE))
})

test_that("the method is another when it is asked for", {
  url <- function(...) presigner("s3")$generate_presigned_url("get_object", ...)
  params <- list(Bucket = "b", Key = "k")
  expect_false(url(params) == url(params, http_method = "HEAD"))
  expect_match(url(params, http_method = "HEAD"), "^https://")
})

test_that("a form takes bucket and key as operations spell them, too", {
  form <- presigner("s3")$generate_presigned_post
  expect_identical(form(Bucket = "b", Key = "k", expires_in = 60), form("b", "k", expires_in = 60))
})

test_that("a form has a policy of all conditions, and its signature", {
  form <- presigner("s3", token = "TOKEN")$generate_presigned_post(
    "b-ucket",
    "up/${filename}",
    fields = list(acl = "public-read"),
    conditions = list(list(acl = "public-read"), list("content-length-range", 1, 1e6)),
    expires_in = 60
  )
  policy <- jsonlite::fromJSON(
    rawToChar(openssl::base64_decode(form$fields$policy)),
    simplifyVector = FALSE
  )
  expect_equal(policy$expiration, "2024-02-03T04:06:06Z")
  expect_equal(
    policy$conditions[1:4],
    list(
      list(acl = "public-read"),
      list("content-length-range", 1L, 1000000L),
      list(bucket = "b-ucket"),
      list("starts-with", "$key", "up/")
    )
  )
  expect_equal(policy$conditions[[8]], list("x-amz-security-token" = "TOKEN"))
  key <- v4_signing_key(
    credentials_new("AKIDEXAMPLE", "SECRETEXAMPLE"),
    "20240203",
    list(region = "us-east-1", service = "s3"),
    new.env()
  )
  expect_equal(form$fields[["x-amz-signature"]], hmac_sha256(key, form$fields$policy, hex = TRUE))
  expect_equal(names(form$fields)[1:2], c("acl", "key"))
  expect_match(form$url, "^https://.*b-ucket")
})

test_that("a URL goes to the region where the bucket was found", {
  on.exit(the_forget("s3_regions"))
  client <- s3_client()
  key <- s3_region_key(client_core(client), list(Bucket = "bucket-one"))
  assign(key, "eu-west-1", envir = s3_regions())
  url <- client$generate_presigned_url("get_object", list(Bucket = "bucket-one", Key = "k"))
  expect_match(url, "https://bucket-one.s3.eu-west-1.amazonaws.com/k", fixed = TRUE)
})
