# Where a request goes: the endpoint that the user named, or the service's own in the region.

# Returns list(scheme, host, path, region).
endpoint_resolve <- function(client, operation) {
  region <- client$settings$region
  custom <- client$config$endpoint
  if (custom != "") {
    return(c(endpoint_split(custom), list(region = if (region == "") "us-east-1" else region)))
  }
  if (region == "") {
    stop(error_no_region(operation))
  }
  prefix <- operation$model$metadata$endpointPrefix
  list(
    scheme = "https",
    host = paste(prefix, region, endpoint_suffix(region), sep = "."),
    path = "",
    region = region
  )
}

# Host names of the partitions whose names differ from the first one's, by how their regions begin.
endpoint_suffixes <- c(
  "cn-" = "amazonaws.com.cn",
  "eusc-" = "amazonaws.eu",
  "us-iso-" = "c2s.ic.gov",
  "us-isob-" = "sc2s.sgov.gov",
  "eu-isoe-" = "cloud.adc-e.uk",
  "us-isof-" = "csp.hci.ic.gov"
)

endpoint_suffix <- function(region) {
  found <- endpoint_suffixes[startsWith(region, names(endpoint_suffixes))]
  if (length(found) == 0) "amazonaws.com" else found[[1]]
}

# The parts of "https://host:port/path".
endpoint_split <- function(url) {
  url <- if (validUTF8(url)) url else ""
  parts <- regmatches(url, regexec("^(https?)://([^/?#]+)(/[^?#]*)?$", url))[[1]]
  if (length(parts) == 0) {
    stop(error_config(
      sprintf(
        "The endpoint \"%s\" is no URL of a host: write it as https://host or http://host:port.",
        url
      ),
      setting = "endpoint"
    ))
  }
  list(scheme = parts[[2]], host = parts[[3]], path = sub("/$", "", parts[[4]]))
}

endpoint_apply <- function(request, endpoint) {
  request$scheme <- endpoint$scheme
  request$host <- paste0(request$host_prefix, endpoint$host)
  request$path <- paste0(endpoint$path, request$path)
  request
}
