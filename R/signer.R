# How a request is signed. A signer is a function(request, credentials, scope, time) that returns
# the signed request; scope is list(region, service, s3).

signers <- function() {
  list(
    v4 = sign_v4,
    s3 = sign_v4,
    s3v4 = sign_v4
  )
}

sign_request <- function(request, client, operation, region) {
  if (is_unsigned(client, operation)) {
    return(request)
  }
  metadata <- operation$model$metadata
  signer <- signers()[[metadata$signatureVersion]]
  if (is.null(signer)) {
    stop(error_unsupported(
      operation,
      sprintf(
        "requests are signed with %s, which is not built in",
        metadata$signatureVersion
      )
    ))
  }
  scope <- list(
    region = region,
    service = metadata$signingName %||% metadata$endpointPrefix,
    s3 = metadata$signatureVersion %in% c("s3", "s3v4")
  )
  if (request$scheme == "https" && has_unsigned_payload(operation)) {
    request$headers[["X-Amz-Content-SHA256"]] <- "UNSIGNED-PAYLOAD"
  }
  signer(request, credentials_get(client, operation), scope, client_part(client, "clock")())
}

# Bodies that are long or not known beforehand are left to TLS.
has_unsigned_payload <- function(operation) {
  identical(operation$traits[["authtype"]], "v4-unsigned-body") ||
    isTRUE(operation$traits[["unsignedPayload"]])
}

# Operations that anybody may call, and clients that want to be nobody.
is_unsigned <- function(client, operation) {
  isTRUE(client$config$credentials$anonymous) ||
    identical(operation$traits[["authtype"]], "none") ||
    "smithy.api#noAuth" %in% unlist(operation$traits[["auth"]])
}
