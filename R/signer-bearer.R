# A token in place of a signature (RFC 6750). It is a secret, so it goes over TLS alone.

# credentials: a token, as token_resolve() gives it.
sign_bearer <- function(request, credentials, scope, time) {
  if (request$scheme != "https") {
    stop(error_config(
      sprintf("A bearer token cannot be sent to %s: use https.", request_origin_shown(request)),
      setting = "endpoint"
    ))
  }
  headers <- request$headers[ascii_lower(names(request$headers)) != "authorization"]
  request$headers <- c(headers, Authorization = paste("Bearer", credentials$token))
  request
}
