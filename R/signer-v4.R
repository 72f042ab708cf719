# Signature Version 4, step by step as AWS documents it.

# time: the POSIXct to sign with. The path is encoded once more and its dot segments are resolved,
# which every service but S3 wants.
sign_v4 <- function(request, credentials, scope, time, normalize = TRUE) {
  stamp <- format(time, "%Y%m%dT%H%M%SZ", tz = "UTC")
  request <- v4_add_headers(request, credentials, stamp)
  signed <- v4_signed_headers(request)

  # 1. The canonical request.
  canonical <- v4_canonical_request(request, signed, v4_payload_hash(request), normalize)

  # 2. The string to sign.
  where <- paste(substr(stamp, 1, 8), scope$region, scope$service, "aws4_request", sep = "/")
  string <- paste("AWS4-HMAC-SHA256", stamp, where, sha256_hex(canonical), sep = "\n")

  # 3. The signature.
  key <- v4_signing_key(credentials$secret_access_key, stamp, scope)
  signature <- hmac_sha256(key, string, hex = TRUE)

  # 4. The signature goes into the request.
  request$headers[["Authorization"]] <- sprintf(
    "AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s",
    credentials$access_key_id,
    where,
    paste(names(signed), collapse = ";"),
    signature
  )
  request
}

# S3's way: the payload's hash is stated, and the path is signed as it stands in the URL.
sign_v4_s3 <- function(request, credentials, scope, time) {
  request$headers[["X-Amz-Content-SHA256"]] <- v4_payload_hash(request)
  sign_v4(request, credentials, scope, time, normalize = FALSE)
}

v4_add_headers <- function(request, credentials, stamp) {
  old <- c("authorization", "x-amz-date", "x-amz-security-token", "host")
  request$headers <- request$headers[!tolower(names(request$headers)) %in% old]
  request$headers[["Host"]] <- request$host
  request$headers[["X-Amz-Date"]] <- stamp
  if (credentials$session_token != "") {
    request$headers[["X-Amz-Security-Token"]] <- credentials$session_token
  }
  request
}

# Headers that machines on the way may change.
v4_unsigned_headers <- c(
  "baggage",
  "connection",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "traceparent",
  "tracestate",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "x-amzn-trace-id"
)

# Canonical values of the headers to sign, named and sorted; several of one name are joined.
v4_signed_headers <- function(request) {
  name <- tolower(names(request$headers))
  value <- gsub("\\s+", " ", trimws(request$headers))
  kept <- !name %in% v4_unsigned_headers
  name <- name[kept]
  value <- value[kept]
  if (anyDuplicated(name) > 0) {
    value <- vapply(split(value, factor(name, unique(name))), paste, "", collapse = ",")
    name <- unique(name)
  }
  stats::setNames(value, name)[order(name, method = "radix")]
}

v4_canonical_request <- function(request, signed, payload_hash, normalize) {
  paste(
    request$method,
    if (normalize) v4_canonical_path(request$path) else request$path,
    v4_canonical_query(request$query),
    paste0(names(signed), ":", signed, "\n", collapse = ""),
    paste(names(signed), collapse = ";"),
    payload_hash,
    sep = "\n"
  )
}

# A hash that the request already states is the one that is signed.
v4_payload_hash <- function(request) {
  stated <- request$headers[tolower(names(request$headers)) == "x-amz-content-sha256"]
  if (length(stated) > 0) stated[[1]] else body_sha256(request$body)
}

v4_canonical_path <- function(path) {
  uri_encode(remove_dot_segments(path), keep = "/")
}

# Pairs sorted by name, then by value, as bytes.
v4_canonical_query <- function(query) {
  if (length(query) == 0) {
    return("")
  }
  query[is.na(query)] <- ""
  order <- order(names(query), query, method = "radix")
  paste(names(query)[order], query[order], sep = "=", collapse = "&")
}

v4_signing_key <- function(secret, stamp, scope) {
  key <- charToRaw(enc2utf8(paste0("AWS4", secret)))
  for (part in c(substr(stamp, 1, 8), scope$region, scope$service, "aws4_request")) {
    key <- hmac_sha256(key, part)
  }
  key
}

# Dot segments and doubled slashes go; a slash at the end stays.
remove_dot_segments <- function(path) {
  kept <- character()
  for (segment in strsplit(path, "/", fixed = TRUE)[[1]]) {
    if (segment == "..") {
      kept <- kept[-length(kept)]
    } else if (!segment %in% c("", ".")) {
      kept <- c(kept, segment)
    }
  }
  last <- if (grepl("/$", path) && length(kept) > 0) "/" else ""
  paste0("/", paste(kept, collapse = "/"), last)
}

sha256_hex <- function(x) {
  unclass(as.character(openssl::sha256(if (is.raw(x)) x else charToRaw(enc2utf8(x)))))
}

hmac_sha256 <- function(key, text, hex = FALSE) {
  digest <- openssl::sha256(charToRaw(enc2utf8(text)), key = key)
  if (hex) as.character(digest) else as.raw(digest)
}
