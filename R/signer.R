# Signs a request with the scheme that R/signer-scheme.R chose, by its row in R/signers.R.

sign_request <- function(request, call) {
  client <- call$client
  operation <- call$operation
  scope <- sign_scope(operation$memory, call)
  if (scope$scheme == "noAuth") {
    return(request)
  }
  if (scope$s3 || operation$unsigned_payload) {
    scope$unsigned_payload <- leaves_payload(request, client, operation, scope)
  }
  signer <- signer_of(scope$scheme)
  credentials <- signer$identity(client, operation, request)
  signer$sign(request, credentials, scope, clock_now(client, request))
}

# The scope follows from the operation of the client and the endpoint: that of the last call is kept.
sign_scope <- function(memory, call) {
  if (!identical(memory$endpoint, call$endpoint)) {
    memory$scope <- auth_resolve(call$client, call$operation, call$endpoint)
    memory$endpoint <- call$endpoint
  }
  memory$scope
}

# Bodies that TLS alone protects: those that the model names, and uploads to S3
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
