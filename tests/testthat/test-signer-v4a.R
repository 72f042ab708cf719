keys <- credentials_new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")

# The public half of a key on the curve P-256, from its coordinates in hexadecimal digits.
ec_public_key <- function(x, y) {
  algorithm <- "301306072a8648ce3d020106082a8648ce3d030107"
  der <- raw_of_hex(paste0("3059", algorithm, "034200", "04", x, y))
  openssl::read_pubkey(der, der = TRUE)
}

raw_of_hex <- function(text) {
  at <- seq(1, nchar(text), 2)
  as.raw(strtoi(substring(text, at, at + 1), 16))
}

verifies <- function(string, signature, key) {
  openssl::signature_verify(charToRaw(string), raw_of_hex(signature), openssl::sha256, key)
}

test_that("a key is derived from credentials, and kept", {
  kept <- new.env()
  key <- function() signing_key(v4a_algorithm, "ID/20150830", keys, "20150830", list(), kept)
  der <- key()
  public <- as.list(openssl::read_key(der, der = TRUE))$data
  expect_equal(
    paste(as.raw(public$x), collapse = ""),
    "b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1"
  )
  expect_identical(key(), der)
  expect_length(kept, 1)
})

test_that("a candidate for a key that is too great is passed over", {
  expect_false(bytes_exceed(p256_order_minus_2, p256_order_minus_2))
  above <- bytes_plus_one(p256_order_minus_2)
  expect_true(bytes_exceed(above, p256_order_minus_2))
  expect_false(bytes_exceed(as.raw(rep(0, 32)), p256_order_minus_2))
  expect_equal(bytes_plus_one(as.raw(c(1, 255, 255))), as.raw(c(2, 0, 0)))
})

# The signature itself is another every time, so it is verified.
test_that("the public vectors of Signature Version 4a verify", {
  cases <- Filter(function(case) !is.null(case[["public-key.json"]]), vector_cases("v4a"))
  expect_length(cases, 38)
  for (name in names(cases)) {
    case <- cases[[name]]
    context <- vector_context(case)
    request <- vector_request(case, context)
    public <- case[["public-key.json"]]
    key <- ec_public_key(public$X, public$Y)
    string <- function(variant) case[[paste0(variant, "-string-to-sign.txt")]]
    signed <- sign_v4a(request, context$keys, context$scope, context$time)
    signature <- sub(".*Signature=", "", signed$headers[["Authorization"]])
    expect_true(verifies(string("header"), signature, key), info = name)
    signed <- sign_v4a_query(request, context$keys, context$scope, context$time)
    signature <- signed$query[["X-Amz-Signature"]]
    expect_true(verifies(string("query"), signature, key), info = name)
  }
})
