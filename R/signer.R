# Signs a request with the scheme that R/signer-scheme.R chose, by its row in R/signers.R.

sign_request <- function(request, call) {
  client <- call$client
  operation <- call$operation
  known <- sign_known(operation$memory, call)
  scope <- known$scope
  if (scope$scheme == "noAuth") {
    return(request)
  }
  if (scope$s3 || operation$unsigned_payload) {
    scope$unsigned_payload <- leaves_payload(request, client, operation, scope)
  }
  credentials <- known$signer$identity(client, operation, request)
  known$signer$sign(request, credentials, scope, clock_now(client, request))
}

# The scope of a call and its signer. They follow from the client, the operation and the endpoint:
# those of the last call are kept. list(endpoint, scope, signer)
sign_known <- function(memory, call) {
  if (!identical(memory$signing$endpoint, call$endpoint)) {
    scope <- auth_resolve(call$client, call$operation, call$endpoint)
    signer <- signer_of(scope$scheme)
    memory$signing <- list(endpoint = call$endpoint, scope = scope, signer = signer)
  }
  memory$signing
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

# The time to sign with. Services refuse signatures that are more than five minutes off; what they
# say of their own clock then puts the client's right.

clock_now <- function(client, request) {
  now <- client_part(client, "clock")()
  skew <- if (!is.null(the$clock_skew)) the$clock_skew[[request$host]]
  if (is.null(skew)) now else now + skew
}

# Seconds that may be a matter of the way.
clock_tolerance <- 240

# The codes of services for it. A HEAD has no body to say more in.
clock_codes <- c(
  "AuthFailure",
  "InvalidSignatureException",
  "RequestExpired",
  "RequestInTheFuture",
  "RequestTimeTooSkewed",
  "SignatureDoesNotMatch",
  "403"
)

# The error of an attempt: one that a wrong clock explains gets the class claws_clock_skew,
# and the difference is remembered for the host. The same error after that has another cause.
clock_learn <- function(outcome, client, request) {
  if (!isTRUE(outcome$code %in% clock_codes)) {
    return(outcome)
  }
  there <- time_parse(outcome$headers[["date"]] %||% NA_character_)
  if (is.null(there)) {
    return(outcome)
  }
  off <- as.numeric(there) - as.numeric(clock_now(client, request))
  if (abs(off) < clock_tolerance) {
    return(outcome)
  }
  skew <- (the$clock_skew[[request$host]] %||% 0) + off
  the$clock_skew <- utils::modifyList(
    as.list(the$clock_skew),
    stats::setNames(list(skew), request$host)
  )
  place <- match("claws_service_error", class(outcome))
  class(outcome) <- append(class(outcome), "claws_clock_skew", place - 1)
  outcome
}
