# Signing schemes.

# A row for each by the name that endpoint rules give it:
#
# sign(request, credentials, scope, time): the signed request. scope: list(scheme, region, service)
#   and the fields that R/signer-v4.R names.
# sign_url: the same, signed in the query of the URL; NULL where a scheme has no such signature.
# identity(client, operation, request): what the scheme signs with.
# versions: its names in older models and in configurations.
signers <- function() {
  list(
    sigv2 = signer_row(sign_v2, NULL, credentials_get, "v2"),
    sigv4 = signer_row(sign_v4, sign_v4_query, credentials_get, c("v4", "s3", "s3v4")),
    sigv4a = signer_row(sign_v4a, sign_v4a_query, credentials_get, c("v4a", "s3v4a")),
    "sigv4-s3express" = signer_row(sign_s3express, sign_s3express_query, session_credentials),
    httpBearerAuth = signer_row(sign_bearer, NULL, token_identity, "bearer")
  )
}

signer_row <- function(sign, sign_url, identity, versions = character()) {
  list(sign = sign, sign_url = sign_url, identity = identity, versions = versions)
}

# The row of a scheme, NULL for one that is not built in.
signer_of <- function(scheme) {
  if (is.null(the$signers)) {
    the$signers <- signers()
  }
  the$signers[[scheme]]
}

# Schemes by their older names.
signer_versions <- function() {
  versions <- lapply(signers(), `[[`, "versions")
  stats::setNames(rep(names(versions), lengths(versions)), unlist(versions))
}
