# Signature Version 4, step by step as AWS documents it. Work per byte is in
# src/signature.c and src/digest.c. SigV4a (signer-v4a.R) and presigned URLs take the same steps.
#
# Of the scope (see signer.R):
# s3: S3's way; the hash of the payload is stated in a header, and the path is signed as it stands
#   in the URL, while all others want it normalized and encoded once more.
# normalize: overrides that for the path.
# expires: seconds that a URL is good for; only signatures in the query have it.
# token: the name that the session token goes by, where it is not the usual one.

# In the header Authorization: the canonical request, the string to sign and the signature are made
# one after the other in C.
sign_v4 <- function(request, credentials, scope, time, algorithm = v4_algorithm) {
  signing <- signing_of(algorithm, credentials, floor(unclass(time)), scope)
  s3 <- isTRUE(scope$s3)
  request$headers <- .Call(
    c_signed_headers,
    request$method,
    request$path,
    request$query,
    request$headers,
    v4_own_headers,
    c(Host = request$host, signing$headers),
    v4_payload(request, scope),
    s3 || isTRUE(scope$unsigned_payload),
    if (is.null(scope$normalize)) !s3 else scope$normalize,
    signing$said,
    signing$key,
    algorithm$ecdsa
  )
  request
}

# The common part of requests with the same credentials in a second: list(said, key, headers). That
# of the last request is kept for the next.
signing_of <- function(algorithm, credentials, second, scope) {
  last <- the$signing
  by <- list(algorithm$name, credentials, second, scope$region, scope$service, scope$token)
  if (!is.null(last) && identical(last$by, by)) {
    return(last)
  }
  stamp <- v4_stamp(second)
  date <- substr(stamp, 1L, 8L)
  id <- credentials$access_key_id
  credential <- algorithm$credential(id, date, scope)
  the$signing <- list(
    by = by,
    said = c(algorithm$name, stamp, id, credential),
    key = signing_key(algorithm, credential, credentials, date, scope),
    headers = c(
      "X-Amz-Date" = stamp,
      v4_token(credentials, scope),
      if (!is.null(algorithm$headers)) algorithm$headers(scope)
    )
  )
  the$signing
}

# In the query, which makes a URL that anybody can use until it expires. The steps are the same, but
# what is stated is stated there, and the payload of S3 is not signed: it is not known yet.
sign_v4_query <- function(request, credentials, scope, time, algorithm = v4_algorithm) {
  stamp <- v4_stamp(time)
  date <- substr(stamp, 1, 8)
  id <- credentials$access_key_id
  credential <- algorithm$credential(id, date, scope)
  hash <- if (isTRUE(scope$s3)) unsigned_payload else v4_payload_hash(request, scope)
  request$headers <- c(v4_headers_left(request$headers), Host = request$host)
  signed <- v4_canonical(request, NULL, request$headers, hash, scope)[[2]]
  stated <- c(
    "X-Amz-Algorithm" = algorithm$name,
    "X-Amz-Credential" = credential,
    "X-Amz-Date" = stamp,
    "X-Amz-Expires" = format(scope$expires, scientific = FALSE),
    "X-Amz-SignedHeaders" = signed,
    v4_token(credentials, scope),
    if (!is.null(algorithm$headers)) algorithm$headers(scope)
  )
  query <- request$query
  query[is.na(query)] <- ""
  request$query <- c(query, uri_encode_pairs(stated))

  # 1. The canonical request.
  canonical <- v4_canonical(request, request$query, request$headers, hash, scope)

  # 2. The string to sign.
  where <- substring(credential, nchar(id) + 2L)
  string <- paste(algorithm$name, stamp, where, sha256_hex(canonical[[1]]), sep = "\n")

  # 3. The signature.
  key <- signing_key(algorithm, credential, credentials, date, scope)
  signature <- v4_sign(string, key, algorithm)

  # 4. The signature goes into the request.
  request$query[["X-Amz-Signature"]] <- signature
  request
}

v4_sign <- function(string, key, algorithm) .Call(c_sign, string, key, algorithm$ecdsa)

# "20150830T123600Z"
v4_stamp <- function(time) .Call(c_time_format, floor(unclass(time)), time_formats[["basic"]])

# Headers of an earlier attempt go.
v4_headers_left <- function(headers) .Call(c_headers_without, headers, v4_own_headers)

v4_own_headers <- c(
  "authorization",
  "host",
  "x-amz-content-sha256",
  "x-amz-date",
  "x-amz-region-set",
  "x-amz-s3session-token",
  "x-amz-security-token"
)

v4_token <- function(credentials, scope) {
  token <- credentials$session_token
  if (!is.null(token) && nzchar(token)) {
    names(token) <- scope$token %||% "X-Amz-Security-Token"
    token
  }
}

# The canonical request, and the names of the headers in it.
v4_canonical <- function(request, query, headers, hash, scope) {
  normalizes <- scope$normalize %||% !isTRUE(scope$s3)
  .Call(c_canonical_request, request$method, request$path, query, headers, hash, normalizes)
}

unsigned_payload <- "UNSIGNED-PAYLOAD"

# The hash of the payload: one that the request states already is the one that is signed.
v4_payload_hash <- function(request, scope) {
  payload <- v4_payload(request, scope)
  stated <- v4_stated_hash(request)
  if (!is.null(stated)) {
    stated
  } else if (is.raw(payload)) {
    sha256_hex(payload)
  } else {
    payload
  }
}

# The bytes to hash, or else the hash.
v4_payload <- function(request, scope) {
  if (isTRUE(scope$unsigned_payload)) {
    return(unsigned_payload)
  }
  if (is.raw(request$body)) {
    return(request$body)
  }
  stated <- v4_stated_hash(request)
  if (is.null(stated)) body_sha256(request$body) else stated
}

v4_stated_hash <- function(request) {
  .Call(c_header_find, request$headers, "x-amz-content-sha256")
}

# date: "20150830".
v4_signing_key <- function(credentials, date, scope, kept = the$signing_keys) {
  credential <- v4_credential(credentials$access_key_id, date, scope)
  signing_key(v4_algorithm, credential, credentials, date, scope, kept)
}

v4_credential <- function(id, date, scope) {
  paste(id, date, scope$region, scope$service, "aws4_request", sep = "/")
}

v4_derive <- function(credentials, date, scope) {
  key <- paste0("AWS4", credentials$secret_access_key)
  for (part in c(date, scope$region, scope$service, "aws4_request")) {
    key <- hmac_sha256(key, part)
  }
  key
}

# name: what the algorithm calls itself. credential(id, date, scope): the id of the access key, a
# slash, and what a signature is good for. headers(scope): further headers, by name, or NULL.
# derive(credentials, date, scope): the key to sign with. ecdsa: whether by ECDSA, not by HMAC.
v4_algorithm <- list(
  name = "AWS4-HMAC-SHA256",
  credential = v4_credential,
  headers = NULL,
  derive = v4_derive,
  ecdsa = FALSE
)

# The key for a credential. It serves for a day, so the last ones are kept.
signing_key <- function(algorithm, credential, credentials, date, scope, kept = the$signing_keys) {
  found <- kept[[credential]]
  if (!is.null(found) && found$secret == credentials$secret_access_key) {
    return(found$key)
  }
  key <- algorithm$derive(credentials, date, scope)
  if (is.null(kept)) {
    kept <- the$signing_keys <- new.env(parent = emptyenv())
  }
  if (length(kept) >= signing_keys_max) {
    rm(list = names(kept), envir = kept)
  }
  kept[[credential]] <- list(secret = credentials$secret_access_key, key = key)
  key
}

signing_keys_max <- 100

hmac_sha256 <- function(key, x, hex = FALSE) .Call(c_hmac_sha256, key, x, hex)
