keys <- credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
scope <- list(region = "us-east-1", service = "service")
noon <- as.POSIXct("2015-08-30 12:36:00", tz = "UTC")

test_that("the signing key is that of AWS's documentation", {
  key <- v4_signing_key(
    "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    "20150830T123600Z",
    list(region = "us-east-1", service = "iam")
  )
  expect_equal(
    paste(key, collapse = ""),
    "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"
  )
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

test_that("dot segments and doubled slashes are resolved", {
  paths <- c(
    "/" = "/",
    "//" = "/",
    "/./" = "/",
    "/a/./b" = "/a/b",
    "/a/../b/" = "/b/",
    "/../a" = "/a",
    "/a//b" = "/a/b"
  )
  expect_equal(vapply(names(paths), remove_dot_segments, ""), paths)
  expect_equal(remove_dot_segments(""), "/")
})

test_that("the query is sorted by name, then by value, as bytes", {
  query <- c(b = "1", a = "2", a = "1", B = "3", "%C3" = "4")
  expect_equal(v4_canonical_query(query), "%C3=4&B=3&a=1&a=2&b=1")
})

# The public vectors: a folder each with the request, the context and what each step gives.
vectors <- function() {
  shared <- Sys.getenv("CLAWS_SHARED", file.path("..", "..", "..", "shared"))
  folder <- file.path(shared, "vectors", "sigv4", "v4")
  skip_if_not(dir.exists(folder), "the shared signature vectors are not here")
  list.dirs(folder, recursive = FALSE)
}

text_of <- function(folder, name) {
  path <- file.path(folder, name)
  readChar(path, file.size(path), useBytes = TRUE)
}

# Paths that are signed as they stand have to be encoded already.
vector_request <- function(folder, normalize) {
  parts <- strsplit(text_of(folder, "request.txt"), "\r?\n\r?\n")[[1]]
  lines <- strsplit(gsub("\r?\n[ \t]+", " ", parts[[1]]), "\r?\n")[[1]]
  target <- sub("^[A-Z]+ (.*) HTTP/1.1$", "\\1", lines[[1]])
  path <- sub("\\?.*", "", target)
  if (!normalize) {
    path <- uri_encode(path, keep = "/")
  }
  headers <- trimws(sub("^[^:]*:", "", lines[-1]))
  names(headers) <- sub(":.*", "", lines[-1])
  pairs <- strsplit(sub("^[^?]*\\??", "", target), "&", fixed = TRUE)[[1]]
  query <- vapply(sub("^[^=]*=?", "", pairs), vector_encode, "", USE.NAMES = FALSE)
  names(query) <- vapply(sub("=.*", "", pairs), vector_encode, "", USE.NAMES = FALSE)
  made <- request(
    sub(" .*", "", lines[[1]]),
    path,
    headers[tolower(names(headers)) != "host"],
    charToRaw(if (length(parts) > 1) parts[[2]] else ""),
    query
  )
  made$host <- headers[tolower(names(headers)) == "host"][[1]]
  made
}

# Queries of the vectors are as a browser would send them: encoded in part.
vector_encode <- function(text) uri_encode(curl::curl_unescape(text))

test_that("the public vectors of Signature Version 4 hold", {
  tried <- 0
  for (folder in vectors()) {
    context <- jsonlite::read_json(file.path(folder, "context.json"))
    token <- context$credentials$token
    late <- isTRUE(context$omit_session_token)
    signer <- credentials(
      context$credentials$access_key_id,
      context$credentials$secret_access_key,
      if (is.null(token) || late) "" else token
    )
    request <- vector_request(folder, context$normalize)
    if (isTRUE(context$sign_body)) {
      request$headers[["X-Amz-Content-Sha256"]] <- sha256_hex(request$body)
    }
    time <- as.POSIXct(context$timestamp, format = "%Y-%m-%dT%H:%M:%SZ", tz = "UTC")
    where <- list(region = context$region, service = context$service)
    signed <- sign_v4(request, signer, where, time, normalize = context$normalize)
    signature <- sub(".*Signature=", "", signed$headers[["Authorization"]])
    expect_equal(signature, text_of(folder, "header-signature.txt"), info = basename(folder))
    tried <- tried + 1
  }
  expect_equal(tried, 38)
})
