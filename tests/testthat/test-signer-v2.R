keys <- credentials_new("AKIDEXAMPLE", "SECRETEXAMPLE", "TOKEN+/")
noon <- as.POSIXct("2015-08-30 12:36:00", tz = "UTC")

form_request <- function(text) {
  request <- request("POST", "/", character(), charToRaw(text))
  request$host <- "sdb.amazonaws.com"
  request
}

test_that("the sorted form is signed and the signature becomes a part of it", {
  signed <- sign_v2(form_request("Version=2009-04-15&Action=ListDomains"), keys, NULL, noon)
  sorted <- paste(
    "AWSAccessKeyId=AKIDEXAMPLE&Action=ListDomains&SecurityToken=TOKEN%2B%2F",
    "SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=2015-08-30T12%3A36%3A00Z",
    "Version=2009-04-15",
    sep = "&"
  )
  string <- paste("POST", "sdb.amazonaws.com", "/", sorted, sep = "\n")
  digest <- openssl::sha256(charToRaw(string), key = charToRaw("SECRETEXAMPLE"))
  form <- form_pairs(signed$body)
  expect_equal(form[["Signature"]], uri_encode(openssl::base64_encode(as.raw(digest))))
  expect_setequal(names(form), c("Version", "Action", v2_own_pairs))
})

test_that("signing again replaces the signature", {
  once <- sign_v2(form_request("Action=ListDomains"), keys, NULL, noon)
  expect_equal(sign_v2(once, keys, NULL, noon)$body, once$body)
})

test_that("a blank is signed as %20, and a plus sign as it is", {
  form <- form_pairs(charToRaw("a=b+c%2Bd&e="))
  expect_equal(form, c(a = "b%20c%2Bd", e = ""))
})

test_that("the path is signed as it goes out", {
  signed <- function(path) {
    request <- form_request("Action=ListDomains")
    request$path <- path
    sign_v2(request, keys, NULL, noon)$body
  }
  expect_identical(signed(""), signed("/"))
  expect_false(identical(signed("/a"), signed("/")))
})
