# Published cases, which stand in tests/conformance; the source package is without them.
published <- function(...) {
  path <- testthat::test_path("..", "conformance", ...)
  testthat::skip_if_not(file.exists(path), "published cases are in the repository alone")
  path
}

# The public signature vectors: of each case the request, its context and what every step gives.
# algorithm: "v4" or "v4a".
vector_cases <- function(algorithm) {
  jsonlite::read_json(published("sigv4", paste0(algorithm, ".json")))
}

# What a case is signed with; a token that is added after signing is not among it.
vector_context <- function(case) {
  context <- case[["context.json"]]
  token <- context$credentials$token
  late <- isTRUE(context$omit_session_token)
  c(
    context,
    list(
      keys = credentials_new(
        context$credentials$access_key_id,
        context$credentials$secret_access_key,
        if (is.null(token) || late) "" else token
      ),
      late_token = if (late) token,
      time = as.POSIXct(context$timestamp, format = "%Y-%m-%dT%H:%M:%SZ", tz = "UTC"),
      scope = list(
        region = context$region,
        service = context$service,
        normalize = context$normalize,
        expires = context$expiration_in_seconds
      )
    )
  )
}

# Paths that are signed as they stand have to be encoded already.
vector_request <- function(case, context) {
  parts <- strsplit(case[["request.txt"]], "\r?\n\r?\n")[[1]]
  lines <- strsplit(gsub("\r?\n[ \t]+", " ", parts[[1]]), "\r?\n")[[1]]
  target <- sub("^[A-Z]+ (.*) HTTP/1.1$", "\\1", lines[[1]])
  path <- sub("\\?.*", "", target)
  if (!context$normalize) {
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
    headers[ascii_lower(names(headers)) != "host"],
    charToRaw(if (length(parts) > 1) parts[[2]] else ""),
    query
  )
  made$host <- headers[ascii_lower(names(headers)) == "host"][[1]]
  if (isTRUE(context$sign_body)) {
    made$headers[["X-Amz-Content-Sha256"]] <- sha256_hex(made$body)
  }
  made
}

# Queries of the vectors are as a browser would send them: encoded in part.
vector_encode <- function(text) uri_encode(uri_decode(text))
