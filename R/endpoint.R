# The place of a request: the service's endpoint rules, applied to the client's settings and the
# call's parameters.

# params: checked parameters. world: whether a presigned URL wants the service's one name for all
# regions, where it has one.
# Returns list(scheme, host, path, region, headers, auth_schemes, properties). The region is the one
# to sign for; `auth_schemes` is what the rules say of signing, the best first: lists of name,
# signingName, signingRegion, signingRegionSet and disableDoubleEncoding, as far as they say it.
endpoint_resolve <- function(client, operation, params = list(), world = FALSE) {
  said <- if (!world) endpoint_said(client, operation, params)
  memory <- operation$memory
  last <- memory$found
  key <- client$place$key
  same <- !is.null(last) && last$key == key
  if (same && !is.null(said) && identical(last$said, said)) {
    return(last$endpoint)
  }
  if (!has_rules(operation$model)) {
    return(endpoint_of_prefix(client, operation))
  }
  rules <- operation$rules %||% rules_get(operation$model)
  given <- if (!rules$constant || world) {
    moving <- endpoint_moving(client, operation, params, rules, world)
    c(endpoint_context(operation, params, rules), moving)
  }
  endpoint <- if (same && identical(last$given, given)) {
    last$endpoint
  } else {
    endpoint_known(client, operation, rules, given)
  }
  memory$found <- list(key = key, said = said, given = given, endpoint = endpoint)
  endpoint
}

# All that an endpoint follows from, beside the client's place and the operation, or NULL.
endpoint_said <- function(client, operation, params) {
  by <- operation$endpoint_by
  if (is.null(by) || !operation$endpoint_account) {
    return(if (!is.null(by)) params[by])
  }
  list(params[by], endpoint_account(client, operation))
}

# The members of an input that decide where its request goes, beside the client's place, an account
# and the operation itself; NULL where more than these does, or may.
endpoint_by <- function(operation, rules) {
  if (rules$constant) {
    return(character())
  }
  if (length(operation$context$paths) == 0L) {
    members <- operation$context$members
    unname(members[names(members) %in% rules$used])
  }
}

endpoint_asks_account <- function(rules) {
  asks <- vapply(rules$parameters[rules$moving], function(row) row[["builtIn"]], "")
  "AWS::Auth::AccountId" %in% asks
}

# given: those parameters of the rules that do not follow from the client's place, for which its key
# stands.
endpoint_known <- function(client, operation, rules, given) {
  key <- paste(c(client$place$key, names(given), given), collapse = "\n")
  found <- the$endpoints[[key]]
  if (is.null(found)) {
    found <- endpoint_of_rules(client, operation, rules, given)
    endpoint_keep(key, found)
  }
  found
}

# A client asks for few endpoints, a session perhaps for many: those of each bucket and table.
endpoint_keep <- function(key, found, limit = 1000) {
  if (is.null(the$endpoints) || length(the$endpoints) >= limit) {
    the$endpoints <- new.env(parent = emptyenv())
  }
  the$endpoints[[key]] <- found
}

endpoint_of_rules <- function(client, operation, rules, params) {
  given <- endpoint_parameters(client, operation, rules, params)
  endpoint_check_region(client, operation)
  found <- rules_evaluate(rules, given)
  if (!is.null(found$error)) {
    stop(error_endpoint(operation, found$error))
  }
  schemes <- found$properties$authSchemes %||% list()
  region <- if (length(schemes) > 0) schemes[[1]]$signingRegion
  region <- region %||% endpoint_signing_region(client, operation)
  endpoint_made(found$url, client, region, found$headers, schemes, found$properties)
}

endpoint_made <- function(
  url,
  client,
  region,
  headers = list(),
  schemes = list(),
  properties = list()
) {
  endpoint <- endpoint_split(url)
  if (client$settings$disable_ssl && client$place$url == "") {
    endpoint$scheme <- "http"
  }
  c(
    endpoint,
    list(
      region = region,
      headers = unlist(headers),
      auth_schemes = schemes,
      properties = properties,
      prefix = !client$settings$disable_host_prefix_injection
    )
  )
}

# Facts that the rules lack about a service that is one for a whole partition.
endpoint_signing_region <- function(client, operation) {
  region <- endpoint_region(client, operation)
  if (client$place$url != "") {
    return(region)
  }
  partition <- partition_outputs(region)$name
  operation$model$endpoints$signing[[partition]] %||% region
}

# A model without rules: the name of old, `<prefix>.<region>.<suffix>`.
endpoint_of_prefix <- function(client, operation) {
  region <- endpoint_region(client, operation)
  place <- client$place
  if (place$url != "") {
    return(endpoint_made(place$url, client, region))
  }
  endpoint_check_region(client, operation)
  partition <- partition_outputs(region)
  suffix <- if (place$dualstack) partition$dualStackDnsSuffix else partition$dnsSuffix
  prefix <- paste0(operation$model$metadata$endpointPrefix, if (place$fips) "-fips")
  endpoint_made(sprintf("https://%s.%s.%s", prefix, region, suffix), client, region)
}

# A region of no partition has no servers: it is a slip, unless an endpoint says where they are.
endpoint_check_region <- function(client, operation) {
  region <- endpoint_region(client, operation)
  if (client$place$url == "" && is.null(partition_find(region))) {
    stop(error_unknown_region(operation, region))
  }
}

endpoint_apply <- function(request, endpoint) {
  request$scheme <- endpoint$scheme
  request$host <- endpoint$host
  if (request$host_prefix != "" && !identical(endpoint$prefix, FALSE)) {
    request$host <- endpoint_prefixed(request$host_prefix, endpoint$host)
  }
  if (endpoint$path != "" || request$path == "") {
    request$path <- endpoint_path(endpoint$path, request$path)
  }
  if (!is.null(endpoint$headers)) {
    request$headers[names(endpoint$headers)] <- endpoint$headers
  }
  request
}

# base: of the endpoint. It stands alone when the operation adds nothing to it.
endpoint_path <- function(base, path) {
  if (path == "") {
    return(if (base == "") "/" else base)
  }
  if (endsWith(base, "/") && startsWith(path, "/")) {
    base <- substr(base, 1L, nchar(base) - 1L)
  }
  paste0(base, path)
}
