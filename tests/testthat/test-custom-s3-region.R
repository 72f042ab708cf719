redirected <- function(first, operation = "get_object", ..., rest = xml_answer("body")) {
  the_forget("s3_regions")
  sent <- new.env()
  answer <- function(request) if (length(sent$requests) == 1) first else rest
  client <- s3_client(answer, sent)
  call <- function() client[[operation]](Bucket = "my-bucket", ...)
  result <- tryCatch(call(), error = identity)
  list(sent = sent, result = result, call = call)
}

scope_of <- function(request) {
  sub(".*Credential=[^/]*/[0-9]*/([^/]*)/.*", "\\1", request$headers[["Authorization"]])
}

scopes <- function(sent) vapply(sent$requests, scope_of, "")

error_xml <- function(code, more = "") {
  sprintf("<Error><Code>%s</Code><Message>m</Message>%s</Error>", code, more)
}

test_that("a bucket that is elsewhere is called there, once, and from then on", {
  on.exit(the_forget("s3_regions"))
  moved <- xml_answer(error_xml("PermanentRedirect"), 301L, "x-amz-bucket-region" = "eu-west-1")
  made <- redirected(moved, Key = "k")
  expect_equal(scopes(made$sent), c("us-east-1", "eu-west-1"))
  expect_equal(rawToChar(made$result$Body), "body")
  made$call()
  expect_equal(scopes(made$sent), c("us-east-1", "eu-west-1", "eu-west-1"))

  always <- redirected(moved, Key = "k", rest = moved)
  expect_s3_class(always$result, "PermanentRedirect")
  expect_length(always$sent$requests, 2)
})

test_that("the region is in the error's body, or S3 is asked for it", {
  on.exit(the_forget("s3_regions"))
  malformed <- error_xml("AuthorizationHeaderMalformed", "<Region>eu-west-2</Region>")
  made <- redirected(xml_answer(malformed, 400L), Key = "k")
  expect_equal(scopes(made$sent), c("us-east-1", "eu-west-2"))

  head <- response(301L, list("x-amz-bucket-region" = "eu-west-3"), raw())
  the_forget("s3_regions")
  sent <- new.env()
  client <- s3_client(sent = sent, function(request) {
    if (request$method == "HEAD" && scope_of(request) == "us-east-1") {
      head
    } else if (scope_of(request) == "us-east-1") {
      xml_answer(error_xml("IllegalLocationConstraintException"), 400L)
    } else {
      xml_answer("body")
    }
  })
  expect_equal(rawToChar(client$get_object(Bucket = "my-bucket", Key = "k")$Body), "body")
})

test_that("HEAD tells by its status and header alone", {
  on.exit(the_forget("s3_regions"))
  wrong <- response(400L, list("x-amz-bucket-region" = "eu-west-1"), raw())
  expect_equal(scopes(redirected(wrong, "head_object", Key = "k")$sent)[[2]], "eu-west-1")
  expect_equal(scopes(redirected(wrong, "head_bucket")$sent)[[2]], "eu-west-1")
  silent <- response(400L, list(), raw())
  expect_length(redirected(silent, "head_bucket", rest = silent)$sent$requests, 1)
  expect_length(redirected(response(301L, list(), raw()), "head_bucket")$sent$requests, 1)
})

test_that("other errors, odd regions and new buckets lead nowhere", {
  on.exit(the_forget("s3_regions"))
  other <- redirected(xml_answer(error_xml("AccessDenied"), 403L), Key = "k")
  expect_s3_class(other$result, "AccessDenied")
  expect_length(other$sent$requests, 1)
  odd <- xml_answer(error_xml("PermanentRedirect"), 301L, "x-amz-bucket-region" = "evil.example/")
  expect_length(redirected(odd, Key = "k")$sent$requests, 1)
  illegal <- xml_answer(error_xml("IllegalLocationConstraintException"), 400L)
  expect_length(redirected(illegal, "create_bucket")$sent$requests, 1)
})

test_that("a body that is gone is not sent again", {
  on.exit(the_forget("s3_regions"))
  sent <- new.env()
  moved <- xml_answer(error_xml("PermanentRedirect"), 301L, "x-amz-bucket-region" = "eu-west-1")
  client <- s3_client(sent = sent, function(request) {
    body_bytes(request$body)
    moved
  })
  put <- function(body) try(client$put_object(Bucket = "my-bucket", Key = "k", Body = body), TRUE)
  put(pipe("printf a"))
  expect_length(sent$requests, 1)
  the_forget("s3_regions")
  put(charToRaw("a"))
  expect_length(sent$requests, 3)
})

test_that("at AWS only a region of AWS is believed, and at another store any name", {
  on.exit(the_forget("s3_regions"))
  for (told in c("evil", "us-evil-x", "x.evil.com", "us-west-2-evil", "..", "us_west-2", "")) {
    moved <- xml_answer(error_xml("PermanentRedirect"), 301L, "x-amz-bucket-region" = told)
    made <- redirected(moved, Key = "k")
    hosts <- vapply(made$sent$requests, `[[`, "", "host")
    expect_equal(unique(hosts), "my-bucket.s3.amazonaws.com", info = told)
  }
  the_forget("s3_regions")
  sent <- new.env()
  moved <- xml_answer(error_xml("PermanentRedirect"), 301L, "x-amz-bucket-region" = "garage")
  answer <- function(request) if (length(sent$requests) == 1) moved else xml_answer("body")
  client <- s3_client(answer, sent, endpoint = "http://localhost:3900")
  client$get_object(Bucket = "my-bucket", Key = "k")
  expect_equal(scopes(sent), c("us-east-1", "garage"))
})

test_that("what says that a bucket is elsewhere depends on the error and the operation", {
  rows <- list(
    list("PermanentRedirect", "GetObject", TRUE),
    list("AuthorizationHeaderMalformed", "GetObject", FALSE),
    list("IllegalLocationConstraintException", "GetObject", TRUE),
    list("IllegalLocationConstraintException", "CreateBucket", FALSE),
    list("400", "HeadObject", TRUE),
    list("400", "HeadBucket", FALSE),
    list("400", "GetObject", FALSE),
    list("NoSuchKey", "GetObject", FALSE)
  )
  for (row in rows) {
    error <- list(status = 400L, code = row[[1]], headers = list(), error_response = list())
    expect_identical(is_elsewhere(error, list(name = row[[2]])), row[[3]], info = row[[1]])
  }
  malformed <- list(status = 400L, code = "AuthorizationHeaderMalformed")
  malformed$error_response <- list(Region = "eu-west-1")
  expect_true(is_elsewhere(malformed, list(name = "GetObject")))
  for (status in c(301L, 302L, 307L)) {
    expect_true(is_elsewhere(list(status = status, code = "Other"), list(name = "GetObject")))
  }
})
