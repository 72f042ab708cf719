# Signs a request with the scheme that R/signer-scheme.R chose. A signer is a function(request,
# credentials, scope, time) that returns the signed request. scope: list(scheme, region, service)
# and the fields that R/signer-v4.R names.

signers <- function() {
  list(
    sigv4 = sign_v4,
    sigv4a = sign_v4a,
    "sigv4-s3express" = sign_s3express,
    sigv2 = sign_v2,
    httpBearerAuth = sign_bearer
  )
}

# Those that sign a URL.
signers_query <- function() {
  list(
    sigv4 = sign_v4_query,
    sigv4a = sign_v4a_query,
    "sigv4-s3express" = sign_s3express_query
  )
}

sign_request <- function(request, client, operation, endpoint) {
  scope <- auth_resolve(client, operation, endpoint)
  if (scope$scheme == "noAuth") {
    return(request)
  }
  scope$unsigned_payload <- leaves_payload(request, client, operation, scope)
  credentials <- sign_credentials(client, operation, scope, request)
  sign <- if (scope$scheme == "sigv4") sign_v4 else signers()[[scope$scheme]]
  sign(request, credentials, scope, clock_now(client, request))
}

# What a scheme signs with.
sign_credentials <- function(client, operation, scope, request) {
  switch(
    scope$scheme,
    httpBearerAuth = token_resolve(client) %||%
      stop(error_no_token(operation, token_variable(client))),
    "sigv4-s3express" = session_credentials(client, operation, request),
    credentials_get(client, operation)
  )
}

# What is left to TLS of a request: bodies that the model says so of, and what is uploaded to S3
# together with a checksum.
leaves_payload <- function(request, client, operation, scope) {
  told <- if (scope$s3) client$settings$s3_payload_signing_enabled else NA
  if (!is.na(told)) {
    return(!told)
  }
  if (request$scheme != "https") {
    return(FALSE)
  }
  if (!scope$s3) {
    return(operation$unsigned_payload)
  }
  is_checked(request) && (operation$sends_bytes || operation$unsigned_payload)
}

is_checked <- function(request) {
  has_checksum(request) || "content-md5" %in% ascii_lower(names(request$headers))
}
