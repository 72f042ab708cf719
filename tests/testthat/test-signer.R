test_that("a request is signed for the signing name of the service", {
  sent <- new.env()
  tiny_client(sent = sent)$list_things()
  expect_match(
    sent$request$headers[["Authorization"]],
    "Credential=AKIDEXAMPLE/20240203/us-east-1/tinysigning/aws4_request"
  )
})

test_that("operations for anybody and anonymous clients are not signed", {
  sent <- new.env()
  tiny_client(sent = sent)$ping()
  expect_false("Authorization" %in% names(sent$request$headers))
  tiny_client(sent = sent, config = list(credentials = list(anonymous = TRUE)))$list_things()
  expect_false("Authorization" %in% names(sent$request$headers))
})

test_that("a signature version that is not built in is named", {
  operation <- tiny_operation("ListThings")
  operation$model$metadata$signatureVersion <- "v99"
  config <- config_make(list(), list(), NULL, NULL)
  client <- client_core_make("tiny", config, list(env = env_of()))
  expect_error(
    sign_request(NULL, client, operation, "us-east-1"),
    "v99",
    class = "claws_unsupported"
  )
})

signed_by <- function(service, name, params, endpoint = NULL) {
  sent <- new.env()
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  client <- client(
    service,
    list(),
    keys,
    endpoint,
    "us-east-1",
    list(
      transport = function(request, client) {
        sent$request <- request
        response(200L, list(), raw())
      },
      env = env_of()
    )
  )
  do.call(client[[name]], params)
  sent$request
}

test_that("S3 states the hash of what it sends, and its path is signed as it is", {
  request <- signed_by("s3", "get_object", list(Bucket = "b", Key = "a//b"))
  expect_equal(request$path, "/b/a//b")
  expect_equal(request$headers[["X-Amz-Content-SHA256"]], sha256_hex(raw()))
})

test_that("a payload that is not signed says so, where TLS guards it", {
  operation <- tiny_operation("ListThings")
  expect_false(has_unsigned_payload(operation))
  operation$traits$authtype <- "v4-unsigned-body"
  expect_true(has_unsigned_payload(operation))
  upload <- list(
    sequenceStoreId = "1234567890",
    uploadId = "1234567890",
    partSource = "SOURCE1",
    partNumber = 1,
    payload = charToRaw("x")
  )
  request <- signed_by("omics", "upload_read_set_part", upload)
  expect_equal(request$headers[["X-Amz-Content-SHA256"]], "UNSIGNED-PAYLOAD")
  plain <- signed_by("omics", "upload_read_set_part", upload, "http://127.0.0.1:1")
  expect_false("X-Amz-Content-SHA256" %in% names(plain$headers))
})
