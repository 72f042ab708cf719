# A bucket is in one region, which one need not know: S3 says where to go, and it is remembered.

# The client in the region where the bucket was found before.
s3_known_region <- function(client, call) {
  if (length(the$s3_regions) == 0L) {
    return(client)
  }
  region <- the$s3_regions[[s3_region_key(client, call$params)]]
  if (is.null(region)) client else endpoint_move(client, region)
}

# After an error that says that the bucket is elsewhere, the client in that region.
s3_redirect <- function(client, call) {
  error <- call$outcome
  params <- call$params
  operation <- call$operation
  bucket <- params[["Bucket"]]
  if (is.null(bucket) || startsWith(bucket, "arn:") || !is_elsewhere(error, operation)) {
    return(client)
  }
  region <- s3_region_of(client, error, operation, bucket)
  if (!is.null(region) && s3_is_region(client, region)) {
    assign(s3_region_key(client, params), region, envir = s3_regions())
    client <- endpoint_move(client, region)
  }
  client
}

# Whether an error is that of a request to the wrong region. One to HEAD has no body to say so.
is_elsewhere <- function(error, operation) {
  if (error$status %in% c(301L, 302L, 307L)) {
    return(TRUE)
  }
  switch(
    error$code,
    PermanentRedirect = TRUE,
    AuthorizationHeaderMalformed = !is.null(error$error_response[["Region"]]),
    IllegalLocationConstraintException = operation$name != "CreateBucket",
    "400" = operation$name == "HeadObject" || is_bucket_region_told(error, operation),
    FALSE
  )
}

is_bucket_region_told <- function(error, operation) {
  operation$name == "HeadBucket" && !is.null(error$headers[[s3_region_header]])
}

s3_region_header <- "x-amz-bucket-region"

# The region that the error names, or else S3 when it is asked for the bucket, which may have led
# elsewhere itself.
s3_region_of <- function(client, error, operation, bucket) {
  told <- error$headers[[s3_region_header]] %||% error$error_response[["Region"]]
  if (!is.null(told) || operation$name == "HeadBucket") {
    return(told)
  }
  headers <- tryCatch(
    claws_metadata(invoke(
      client,
      client$service,
      "HeadBucket",
      list(Bucket = bucket),
      NULL
    ))$headers,
    claws_service_error = function(error) error$headers
  )
  headers[[s3_region_header]] %||% s3_regions()[[s3_region_key(client, list(Bucket = bucket))]]
}

# Whether a text may be a region: at AWS's own endpoints one of a partition, since it becomes a part
# of the host; a store elsewhere may have its own.
s3_is_region <- function(client, text) {
  known <- is_text(text) && is_like(text, "^[A-Za-z0-9-]{1,63}\\z")
  known && (client$place$url != "" || !is.null(partition_find(text)))
}

# Buckets by name are the same for all clients of an endpoint.
s3_region_key <- function(client, params) {
  paste(client$place$url, params[["Bucket"]] %||% "")
}

s3_regions <- function() {
  the$s3_regions <- the$s3_regions %||% new.env(parent = emptyenv())
  the$s3_regions
}
