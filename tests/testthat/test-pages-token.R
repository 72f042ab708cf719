dynamodb_scan <- function() operation_get(model_get("dynamodb"), "Scan")

test_that("a resume token is botocore's, byte for byte", {
  operation <- operation_get(model_get("s3"), "ListObjectVersions")
  tokens <- list(KeyMarker = "a\u00e9\"\\/\n\u0001\uffff\U0001f600\u007f", VersionIdMarker = NULL)
  expect_equal(
    rawToChar(openssl::base64_decode(token_encode(tokens, operation, 12))),
    paste0(
      '{"KeyMarker": "a\\u00e9\\"\\\\/\\n\\u0001\\uffff\\ud83d\\ude00\u007f", ',
      '"VersionIdMarker": null, "boto_truncate_amount": 12}'
    )
  )
  expect_null(token_encode(list(KeyMarker = NULL, VersionIdMarker = NULL), operation))
})

test_that("bytes in a token are base64, and their places are told", {
  key <- list(
    id = list(S = "1"),
    at = list(N = "2"),
    b = list(B = as.raw(0:2)),
    l = list(L = list(list(BOOL = TRUE), list(BS = list(as.raw(255))), list(SS = "x")))
  )
  token <- token_encode(list(ExclusiveStartKey = key), dynamodb_scan())
  expect_equal(
    rawToChar(openssl::base64_decode(token)),
    paste0(
      '{"ExclusiveStartKey": {"id": {"S": "1"}, "at": {"N": "2"}, "b": {"B": "AAEC"}, ',
      '"l": {"L": [{"BOOL": true}, {"BS": ["/w=="]}, {"SS": ["x"]}]}}, ',
      '"boto_encoded_keys": [["ExclusiveStartKey", "b", "B"], ',
      '["ExclusiveStartKey", "l", "L", 1, "BS", 0]]}'
    )
  )
  row <- pages_row(dynamodb_scan())
  read <- token_decode(token, row, dynamodb_scan())
  expect_equal(read$tokens$ExclusiveStartKey$b$B, as.raw(0:2))
  expect_equal(read$tokens$ExclusiveStartKey$l$L[[2]]$BS[[1]], as.raw(255))
  expect_null(read$cut)
  expect_equal(token_encode(read$tokens, dynamodb_scan()), token)
})

test_that("a starting token has several forms", {
  operation <- operation_get(model_get("sqs"), "ListQueues")
  row <- pages_row(operation)
  read <- function(token) token_decode(token, row, operation)
  encoded <- function(json) openssl::base64_encode(charToRaw(json))
  token <- list(tokens = list(NextToken = "a"), cut = 3)
  expect_equal(read(encoded('{"NextToken": "a", "boto_truncate_amount": 3}')), token)
  expect_equal(read("a___3"), token)
  expect_equal(read("None___3"), list(tokens = list(NextToken = NULL), cut = 3))
  plain <- c(
    "a",
    "a___b",
    "a___b___c",
    "a____",
    encoded('{"other": 1}'),
    encoded("[1]"),
    "eyJ=",
    "{"
  )
  for (text in plain) {
    expect_equal(read(text)$tokens, list(NextToken = text))
    expect_null(read(text)$cut)
  }
  broken <- encoded('{"NextToken": "a", "boto_encoded_keys": [["b", 3]]}')
  expect_equal(read(broken)$tokens, list(NextToken = broken))
  for (bad in list("", NA_character_, 1, c("a", "b"))) {
    expect_error(read(bad), "StartingToken", class = "claws_invalid_params")
  }
})

test_that("tokens of several arguments are told apart", {
  operation <- operation_get(model_get("s3"), "ListObjectVersions")
  row <- pages_row(operation)
  read <- function(token) token_decode(token, row, operation)
  expect_equal(
    read("k___v___2"),
    list(
      tokens = list(KeyMarker = "k", VersionIdMarker = "v"),
      cut = 2
    )
  )
  expect_equal(read("k")$tokens, list(KeyMarker = "k", VersionIdMarker = NULL))
  expect_error(read("a___b___c___d"), class = "claws_invalid_params")
  parts <- operation_get(model_get("s3"), "ListParts")
  expect_equal(token_decode("5", pages_row(parts), parts)$tokens$PartNumberMarker, 5)
})

test_that("a token that is no text is given as it is", {
  key <- list(id = list(S = "1"))
  read <- token_decode(key, pages_row(dynamodb_scan()), dynamodb_scan())
  expect_equal(read$tokens, list(ExclusiveStartKey = key))
})
