test_that("a request is made and not sent", {
  sent <- new.env()
  client <- tiny_client(sent = sent)
  request <- claws_request(client$list_things(MaxResults = 5))
  expect_null(sent$request)
  expect_equal(request$method, "POST")
  expect_equal(request$url, "https://tiny.us-east-1.amazonaws.com/")
  expect_equal(rawToChar(request$body), '{"MaxResults":5}')
  expect_match(request$headers[["Authorization"]], "AWS4-HMAC-SHA256")
  result <- claws_send(request)
  expect_s3_class(result, "claws_result")
  expect_equal(rawToChar(sent$request$body), '{"MaxResults":5}')
})

test_that("a request can be looked at wherever its call stands, and is left there", {
  client <- tiny_client()
  later <- FALSE
  wrapped <- function() {
    client$ping()
    later <<- TRUE
  }
  expect_s3_class(claws_request(wrapped()), "claws_request")
  expect_false(later)
  expect_error(claws_request(1), "no call of an operation", class = "claws_invalid_config")
  expect_error(claws_request(client$list_things("a", "b")), class = "claws_invalid_params")
})

test_that("printing masks what is secret", {
  keys <- list(creds = list(access_key_id = "AKID", secret_access_key = "hush-secret"))
  svc <- secretsmanager(region = "us-east-1", credentials = keys)
  request <- claws_request(svc$put_secret_value(SecretId = "id", SecretString = "hush-value"))
  shown <- paste(capture.output(print(request)), collapse = "\n")
  expect_match(shown, "<claws_request: secretsmanager PutSecretValue>", fixed = TRUE)
  expect_match(shown, "Authorization: ****", fixed = TRUE)
  expect_no_match(shown, "hush-value|Signature=")
  expect_no_match(as_curl(request), "Signature=")
  expect_match(as_curl(request, secrets = TRUE), "Signature=")
})

test_that("an unsigned request needs no credentials, and curl signs it", {
  client <- s3_client()
  request <- claws_request(client$get_object(Bucket = "bucket-one", Key = "k"), sign = FALSE)
  expect_false("Authorization" %in% names(request$headers))
  expect_match(as_curl(request), "--aws-sigv4 'aws:amz:us-east-1:s3'", fixed = TRUE)
})

test_that("a request can be one of many calls", {
  client <- tiny_client(json_answer('{"NextToken":"n"}'))
  one <- claws_request(client$list_things(MaxResults = 5))
  both <- claws_parallel(one, client$ping())
  expect_equal(both[[1]]$NextToken, "n")
})

test_that("texts that a shell would read otherwise are quoted", {
  expect_equal(curl_body(charToRaw("it's")), "--data-binary 'it'\\''s'")
  expect_equal(curl_body(charToRaw("@file")), "--data-binary @-")
  expect_equal(curl_input(as.raw(c(0, 255))), "printf '\\000\\377' |")
  expect_null(curl_body(raw()))
  expect_null(curl_input(charToRaw("it's")))
  expect_null(curl_input(list(path = "f")))
  expect_equal(curl_body(list(path = "f")), "--data-binary '@f'")
})
