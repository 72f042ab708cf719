# Signature Version 4, step by step as AWS documents it. What is done per byte is in
# src/canonical.c and src/digest.c.

# scope: list(region, service, s3, normalize). s3: S3's way: the hash of the payload is stated
# in a header, and the path is signed as it stands in the URL, while all others want it normalized
# and encoded once more. time: the POSIXct to sign with.
sign_v4 <- function(request, credentials, scope, time) {
  stamp <- v4_stamp(time)
  is_s3 <- isTRUE(scope$s3)
  normalize <- scope$normalize %||% !is_s3
  hash <- v4_payload_hash(request)
  request <- v4_add_headers(request, credentials, stamp, if (is_s3) hash)

  # 1. The canonical request.
  canonical <- canonical_request(request, request$headers, hash, normalize)

  # 2. The string to sign.
  where <- paste(substr(stamp, 1, 8), scope$region, scope$service, "aws4_request", sep = "/")
  string <- paste("AWS4-HMAC-SHA256", stamp, where, sha256_hex(canonical[[1]]), sep = "\n")

  # 3. The signature.
  key <- v4_signing_key(credentials, substr(stamp, 1, 8), scope)
  signature <- hmac_sha256(key, string, hex = TRUE)

  # 4. The signature goes into the request.
  request$headers[["Authorization"]] <- paste0(
    "AWS4-HMAC-SHA256 Credential=",
    credentials$access_key_id,
    "/",
    where,
    ", SignedHeaders=",
    canonical[[2]],
    ", Signature=",
    signature
  )
  request
}

# "20150830T123600Z"
v4_stamp <- function(time) {
  gsub("[-:]", "", time_format(floor(as.numeric(time)), "iso8601"))
}

# What an earlier attempt left goes. hash: what to state of the payload, if anything.
v4_add_headers <- function(request, credentials, stamp, hash = NULL) {
  token <- credentials$session_token
  headers <- request$headers
  old <- c(
    "authorization",
    "x-amz-date",
    "x-amz-security-token",
    "host",
    if (!is.null(hash)) "x-amz-content-sha256"
  )
  request$headers <- c(
    headers[!tolower(names(headers)) %in% old],
    Host = request$host,
    "X-Amz-Content-SHA256" = hash,
    "X-Amz-Date" = stamp,
    "X-Amz-Security-Token" = if (nzchar(token)) token
  )
  request
}

# The canonical request with these headers, and the names of those of them that are signed.
canonical_request <- function(request, headers, hash, normalize) {
  .Call(
    c_canonical_request,
    request$method,
    request$path,
    request$query,
    headers,
    hash,
    normalize
  )
}

# A hash that the request already states is the one that is signed.
v4_payload_hash <- function(request) {
  stated <- match("x-amz-content-sha256", tolower(names(request$headers)))
  if (is.na(stated)) body_sha256(request$body) else request$headers[[stated]]
}

# date: "20150830". A key serves for a day, so the last ones are kept.
v4_signing_key <- function(credentials, date, scope, kept = signing_keys()) {
  name <- paste(credentials$access_key_id, date, scope$region, scope$service, sep = "/")
  secret <- paste0("AWS4", credentials$secret_access_key)
  found <- kept[[name]]
  if (is.null(found) || found$secret != secret) {
    found <- list(secret = secret, key = v4_derive_key(secret, date, scope))
    if (length(kept) >= signing_keys_max) {
      rm(list = ls(kept, all.names = TRUE), envir = kept)
    }
    kept[[name]] <- found
  }
  found$key
}

v4_derive_key <- function(secret, date, scope) {
  key <- secret
  for (part in c(date, scope$region, scope$service, "aws4_request")) {
    key <- hmac_sha256(key, part)
  }
  key
}

signing_keys_max <- 100

signing_keys <- function() {
  the$signing_keys <- the$signing_keys %||% new.env(parent = emptyenv())
  the$signing_keys
}

signing_keys_forget <- function() the$signing_keys <- NULL

# Of raw bytes, or of a string in UTF-8.
sha256_hex <- function(x) .Call(c_sha256, x, TRUE)

hmac_sha256 <- function(key, x, hex = FALSE) .Call(c_hmac_sha256, key, x, hex)
