# Directory buckets of S3 (S3 Express) want requests signed with the credentials of a session, which
# CreateSession gives for five minutes.

sign_s3express <- function(request, credentials, scope, time) {
  scope$token <- "x-amz-s3session-token"
  sign_v4(request, credentials, scope, time)
}

sign_s3express_query <- function(request, credentials, scope, time) {
  scope$token <- "X-Amz-S3session-Token"
  sign_v4_query(request, credentials, scope, time)
}

# The credentials of the session for the bucket that a request is for: those of the last session
# while they are good for a while, or else those of a new one.
session_credentials <- function(client, operation, request) {
  bucket <- session_bucket(request)
  own <- credentials_get(client, operation)
  key <- sha256_hex(paste(
    own$access_key_id,
    own$secret_access_key,
    request$host,
    bucket,
    sep = "\n"
  ))
  kept <- the$sessions[[key]]
  now <- as.numeric(client_part(client, "clock")())
  if (is.null(kept) || kept$expiration - now < session_margin) {
    kept <- session_create(client, bucket)
    session_keep(key, kept)
  }
  kept
}

# Seconds that a session has to be good for.
session_margin <- 60

sessions_max <- 100

session_keep <- function(key, credentials) {
  if (is.null(the$sessions) || length(the$sessions) >= sessions_max) {
    the$sessions <- new.env(parent = emptyenv())
  }
  the$sessions[[key]] <- credentials
}

session_create <- function(client, bucket) {
  answer <- session_ask(client, list(Bucket = bucket))$Credentials
  credentials_new(
    answer[["AccessKeyId"]],
    answer[["SecretAccessKey"]],
    answer[["SessionToken"]],
    source = "CreateSession",
    expiration = as.numeric(answer[["Expiration"]]),
    provider_name = "s3express"
  )
}

session_ask <- function(client, params) invoke(client, "s3", "CreateSession", params)

# The bucket, or access point, is a part of the host, or the first of the path.
session_bucket <- function(request) {
  where <- paste0(request$host, request$path)
  found <- parts_like(where, "[A-Za-z0-9.-]+?--xa?-s3")
  if (length(found) == 0) {
    stop(error_config(
      sprintf("%s is not the host of a directory bucket.", request_origin_shown(request)),
      setting = "endpoint"
    ))
  }
  found
}
