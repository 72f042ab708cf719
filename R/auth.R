# Which way a request is signed, for which region and service. The endpoint's rules, the operation
# and the service each may offer schemes; the user may ask for one or prefer some; what is left is
# the first that is offered.

# A scheme has the name that endpoint rules give it, and their fields signingName, signingRegion,
# signingRegionSet. Returns the scope to sign for: list(scheme, region, service, s3), with a name in
# signers() or "noAuth" for a scheme.
auth_resolve <- function(client, operation, endpoint) {
  if (auth_is_anonymous(client, operation)) {
    return(list(scheme = "noAuth"))
  }
  scheme <- auth_choose(client, operation, endpoint)
  region <- if (scheme$name == "sigv4a") auth_regions(client, scheme) else scheme$signingRegion
  service <- scheme$signingName
  list(
    scheme = scheme$name,
    region = if (is.null(region)) endpoint$region else region,
    service = if (is.null(service)) operation$signing_name else service,
    s3 = if (is.null(service)) operation$signs_as_s3 else any(service == s3_signing_names)
  )
}

# Operations that anybody may call, and clients that want to be nobody.
auth_is_anonymous <- function(client, operation) client$anonymous || operation$anonymous

auth_choose <- function(client, operation, endpoint) {
  offered <- if (length(endpoint$auth_schemes) > 0) endpoint$auth_schemes else operation$auth
  if (length(offered) == 1L && client$settings$signature_version == "") {
    if (any(offered[[1]]$name == auth_known)) {
      return(offered[[1]]) # whatever one would rather have
    }
  }
  names <- vapply(offered, `[[`, "", "name")
  asked <- auth_asked(client)
  if (!is.null(asked)) {
    found <- match(asked, names)
    return(if (is.na(found)) list(name = asked) else offered[[found]])
  }
  order <- c(auth_preferred(client, names), names)
  found <- order[order %in% names & order %in% auth_known][1]
  if (is.na(found)) {
    stop(error_unsupported(
      operation,
      sprintf("requests are signed with %s, which is not built in", paste(names, collapse = ", "))
    ))
  }
  offered[[match(found, names)]]
}

auth_known <- c("sigv4", "sigv4a", "sigv4-s3express", "sigv2", "httpBearerAuth", "noAuth")

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
auth_names <- function(listed) {
  if (length(listed) > 0) sub(".*#", "", as.character(unlist(listed)))
}

# What older models and configurations call a scheme.
auth_versions <- c(
  v2 = "sigv2",
  v4 = "sigv4",
  s3 = "sigv4",
  s3v4 = "sigv4",
  v4a = "sigv4a",
  s3v4a = "sigv4a",
  bearer = "httpBearerAuth"
)

auth_of_version <- function(version) {
  found <- unname(auth_versions[version])
  if (is.na(found)) version else found
}

# The scheme that `signature_version` asks for, if it is there.
auth_asked <- function(client) {
  version <- client$settings$signature_version
  if (version == "") {
    return(NULL)
  }
  scheme <- auth_of_version(version)
  if (!scheme %in% setdiff(auth_known, "noAuth")) {
    stop(error_config(
      sprintf(
        "config: signature_version \"%s\" is not one of %s.",
        version,
        paste(names(auth_versions), collapse = ", ")
      ),
      setting = "signature_version"
    ))
  }
  scheme
}

# The schemes that the user would rather have. A variable with a token for this very service is a
# wish, too, unless the code wishes otherwise.
auth_preferred <- function(client, names) {
  if ("httpBearerAuth" %in% names && auth_prefers_bearer(client)) {
    return("httpBearerAuth")
  }
  preference <- client$settings$auth_scheme_preference
  if (preference != "") strsplit(gsub("[ \t]", "", preference), ",", fixed = TRUE)[[1]]
}

auth_prefers_bearer <- function(client) {
  is.na(client$config$auth_scheme_preference %||% NA) &&
    client_part(client, "env")(token_variable(client)) != ""
}

# SigV4a signs for a set of regions.
auth_regions <- function(client, scheme) {
  set <- paste(unlist(scheme$signingRegionSet), collapse = ",")
  given <- client$settings$sigv4a_signing_region_set
  if (given != "") {
    given
  } else if (set != "") {
    set
  } else {
    "*"
  }
}

# A request is signed in S3's way if the endpoint says so by the name to sign for, or else the
# service by its version.
s3_signing_names <- c("s3", "s3-outposts", "s3-object-lambda", "s3express")
