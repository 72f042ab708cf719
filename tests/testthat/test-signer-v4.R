keys <- credentials_new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
scope <- list(region = "us-east-1", service = "service")
noon <- as.POSIXct("2015-08-30 12:36:00", tz = "UTC")

canonical_of <- function(path = "/", query = NULL, headers = c(a = "1"), normalize = TRUE) {
  request <- request("GET", path, headers)
  lines <- v4_canonical(request, query, headers, "HASH", list(normalize = normalize))
  strsplit(lines[[1]], "\n", fixed = TRUE)[[1]]
}

test_that("the signing key is that of AWS's documentation", {
  iam <- list(region = "us-east-1", service = "iam")
  expected <- "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"
  key <- v4_signing_key(keys, "20150830", iam, new.env())
  expect_equal(paste(key, collapse = ""), expected)
})

test_that("a signing key is kept, for its secret alone, and not for ever", {
  kept <- new.env()
  key <- v4_signing_key(keys, "20150830", scope, kept)
  expect_identical(v4_signing_key(keys, "20150830", scope, kept), key)
  expect_length(kept, 1)
  renewed <- v4_signing_key(credentials_new("AKIDEXAMPLE", "other"), "20150830", scope, kept)
  expect_false(identical(renewed, key))
  expect_length(kept, 1)
  for (day in sprintf("2015%04d", seq_len(signing_keys_max + 5))) {
    v4_signing_key(keys, day, scope, kept)
  }
  expect_length(kept, 6)
})

test_that("signing is repeatable and replaces an older signature", {
  request <- request("GET", "/", c("X-Amz-Date" = "old", authorization = "old"))
  request$host <- "example.amazonaws.com"
  once <- sign_v4(request, keys, scope, noon)
  expect_equal(sign_v4(once, keys, scope, noon)$headers, once$headers)
  expect_match(
    once$headers[["Authorization"]],
    "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31$"
  )
})

test_that("the date is the second that has begun", {
  expect_equal(v4_stamp(noon + 0.9), "20150830T123600Z")
})

test_that("dot segments and doubled slashes are resolved, and the path is encoded once more", {
  paths <- c(
    "/" = "/",
    "//" = "/",
    "/./" = "/",
    "/a/./b" = "/a/b",
    "/a/../b/" = "/b/",
    "/../a" = "/a",
    "/a//b" = "/a/b",
    "/..." = "/...",
    "/a%20b/~" = "/a%2520b/~"
  )
  for (path in names(paths)) {
    expect_equal(canonical_of(path)[[2]], paths[[path]])
    expect_equal(canonical_of(path, normalize = FALSE)[[2]], path)
  }
  expect_equal(canonical_of("")[[2]], "/")
  expect_equal(canonical_of("", normalize = FALSE)[[2]], "/")
})

test_that("the query is sorted by name, then by value, as bytes", {
  query <- c(b = "1", a = "2", a = "1", B = "3", "%C3" = "4", z = NA)
  expect_equal(canonical_of(query = query)[[3]], "%C3=4&B=3&a=1&a=2&b=1&z=")
  expect_equal(canonical_of()[[3]], "")
})

test_that("headers are signed by name, without needless blanks, as given when there are several", {
  headers <- c(
    "X-B" = "  a \t b ",
    "x-a" = "2",
    "User-Agent" = "R",
    "X-A" = "1",
    "X-Ab" = "",
    "x-a" = "3 "
  )
  expect_equal(
    canonical_of(headers = headers)[4:9],
    c("x-a:2,1,3", "x-ab:", "x-b:a b", "", "x-a;x-ab;x-b", "HASH")
  )
})

test_that("what is signed is UTF-8 in any encoding", {
  latin <- iconv("\u00e9", "UTF-8", "latin1")
  expect_equal(canonical_of(headers = c(a = latin)), canonical_of(headers = c(a = "\u00e9")))
  expect_equal(sha256_hex(latin), sha256_hex("\u00e9"))
})

test_that("hashes are those of the standards", {
  expect_equal(
    sha256_hex("abc"),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  )
  # RFC 4231, test case 2.
  expect_equal(
    hmac_sha256("Jefe", "what do ya want for nothing?", hex = TRUE),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
  )
})

# The public vectors: of each the request, the context and what each step gives.
test_that("the public vectors of Signature Version 4 hold", {
  cases <- vector_cases("v4")
  expect_length(cases, 38)
  for (name in names(cases)) {
    case <- cases[[name]]
    context <- vector_context(case)
    request <- vector_request(case, context)
    signed <- sign_v4(request, context$keys, context$scope, context$time)
    signature <- sub(".*Signature=", "", signed$headers[["Authorization"]])
    expect_equal(signature, case[["header-signature.txt"]], info = name)
    signed <- sign_v4_query(request, context$keys, context$scope, context$time)
    signature <- signed$query[["X-Amz-Signature"]]
    expect_equal(signature, case[["query-signature.txt"]], info = name)
  }
})
