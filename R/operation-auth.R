# Signing, as the model says it of an operation or of its service.

# The schemes that a model lists for an operation; NULL where it says nothing of its own.
auth_of_operation <- function(operation) {
  listed <- auth_names(operation$traits[["auth"]])
  if (length(listed) > 0) {
    return(listed)
  }
  if (identical(operation$traits[["authtype"]], "none")) "noAuth"
}

auth_of_service <- function(model) {
  listed <- auth_names(model$metadata$auth)
  if (length(listed) > 0) {
    return(listed)
  }
  version <- auth_versions_otherwise[model$service$name]
  auth_of_version(if (is.na(version)) model$metadata$signatureVersion %||% "v4" else version)
}

# Services whose model names a version that they have left behind.
auth_versions_otherwise <- c(importexport = "v4")

# The name to sign for where an endpoint does not say it.
auth_name_of_service <- function(model) {
  name <- auth_names_otherwise[model$service$name]
  if (is.na(name)) model$metadata$signingName %||% model$metadata$endpointPrefix else unname(name)
}

# Services whose model does not say the name that their endpoint rules sign for.
auth_names_otherwise <- c(importexport = "IngestionService")

# "aws.auth#sigv4" is "sigv4".
auth_names <- function(listed) sub(".*#", "", as.character(unlist(listed)))

# A scheme by its own name or an older one.
auth_of_version <- function(version) {
  found <- unname(signer_versions()[version])
  if (is.na(found)) version else found
}

# Bodies that are long or not known beforehand.
has_unsigned_payload <- function(operation) {
  identical(operation$traits[["authtype"]], "v4-unsigned-body") ||
    isTRUE(operation$traits[["unsignedPayload"]])
}
