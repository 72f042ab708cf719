# Which way a request is signed, for which region and service. The endpoint's rules, the operation
# and the service each may offer schemes; the user may ask for one or prefer some; what is left is
# the first that is offered.

# A scheme has the name that endpoint rules give it, and their fields signingName, signingRegion,
# signingRegionSet. Returns the scope to sign for: list(scheme, region, service, s3), with a name in
# signers() or "noAuth" for a scheme.
auth_resolve <- function(client, operation, endpoint) {
  if (operation$anonymous) {
    return(list(scheme = "noAuth"))
  }
  scheme <- auth_choose(client, operation, endpoint)
  region <- if (scheme$name == "sigv4a") auth_regions(client, scheme) else scheme$signingRegion
  service <- scheme$signingName
  list(
    scheme = scheme$name,
    region = if (is.null(region)) endpoint$region else region,
    service = if (is.null(service)) operation$signing_name else service,
    s3 = if (is.null(service)) operation$signs_as_s3 else service %in% s3_signing_names
  )
}

auth_choose <- function(client, operation, endpoint) {
  offered <- if (length(endpoint$auth_schemes) > 0) endpoint$auth_schemes else operation$auth
  if (length(offered) == 1L && client$settings$signature_version == "") {
    if (is_scheme(offered[[1]]$name)) {
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
  found <- Find(is_scheme, order[order %in% names])
  if (is.null(found)) {
    stop(error_unsupported(
      operation,
      sprintf("requests are signed with %s, which is not built in", paste(names, collapse = ", "))
    ))
  }
  offered[[match(found, names)]]
}

# Whether a scheme is built in.
is_scheme <- function(name) name == "noAuth" || !is.null(signer_of(name))

# The scheme that `signature_version` asks for, if it is there.
auth_asked <- function(client) {
  version <- client$settings$signature_version
  if (version == "") {
    return(NULL)
  }
  scheme <- auth_of_version(version)
  if (scheme == "noAuth" || !is_scheme(scheme)) {
    stop(error_config(
      sprintf(
        "config: signature_version \"%s\" is not one of %s.",
        version,
        paste(names(signer_versions()), collapse = ", ")
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
  if (preference != "") text_parts(gsub("[ \t]", "", preference), ",")
}

auth_prefers_bearer <- function(client) {
  settings_origin(client)[["auth_scheme_preference"]] != "config" &&
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
