# Advice about a refusal, where more is known than the service says.

# An error of a call with advice behind its message.
error_advised <- function(error, call) {
  error <- error_about(error_of_keys(error, call$client), call)
  advice <- c(advice_region(error), advice_prefix(error, call), advice_chunks(error, call))
  error$message <- paste(c(error$message, advice), collapse = "\n")
  error
}

# S3 sends away what was asked in another region, and may not say in which the bucket is.
advice_region <- function(error) {
  bucket <- error$members[["Bucket"]]
  if (!any(c("301", "PermanentRedirect") %in% error$code) || is.null(bucket)) {
    return(NULL)
  }
  region <- error$headers[["x-amz-bucket-region"]]
  if (is.null(region)) {
    "The bucket is in another region: svc$get_bucket_location() tells which."
  } else {
    sprintf("The bucket is in another region: make the client in %s.", text_quoted(region))
  }
}

# A host of one's own may not have the names that operations begin it with.
advice_prefix <- function(error, call) {
  prefixed <- inherits(error, "claws_dns_error") && !is.null(call$operation$host_prefix)
  if (prefixed && call$client$place$url != "") {
    paste(
      "The operation puts a prefix before the host: give the client",
      "config = list(inject_host_prefix = FALSE) where the endpoint has no such host."
    )
  }
}

# Stores that are not AWS's may not know bodies in chunks with a checksum behind.
advice_chunks <- function(error, call) {
  chunked <- "x-amz-trailer" %in% ascii_lower(names(call$signed$headers))
  if (chunked && call$client$place$url != "" && any(codes_of_chunks %in% error$code)) {
    paste(
      "The store may not take uploads in chunks with a checksum (aws-chunked): give the client",
      "config = list(request_checksum_calculation = \"when_required\")."
    )
  }
}

codes_of_chunks <- c(
  "NotImplemented",
  "501",
  "MissingContentLength",
  "411",
  "IncompleteBody",
  "InvalidDigest",
  "XAmzContentSHA256Mismatch",
  "SignatureDoesNotMatch"
)
