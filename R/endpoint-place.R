# The place of a client: what its settings say about where its requests go.

# The place that a client sends to: list(region, fips, dualstack, url, key). url: an endpoint
# of the user's own, or "". key: whatever else the endpoints of two clients could differ by.
endpoint_place <- function(client) {
  settings <- client$settings
  region <- settings$region
  plain <- gsub("fips-|-fips", "", region)
  if (plain == "" && region != "") {
    stop(error_config(sprintf("\"%s\" is not a region.", region), setting = "region"))
  }
  place <- list(
    region = plain,
    fips = settings$use_fips_endpoint || plain != region,
    dualstack = settings$use_dualstack_endpoint,
    url = endpoint_url(client)
  )
  context <- settings$client_context_params
  deciding <- c(
    client$service,
    place,
    settings[settings_deciding("endpoint")],
    names(context),
    context
  )
  place$key <- sha256_hex(paste(deciding, collapse = "\n"))
  place
}

# The client's region, or the one of a service that needs none.
endpoint_region <- function(client, operation) {
  region <- client$place$region
  if (region == "") {
    region <- operation$model$endpoints$world %||% if (client$place$url != "") "us-east-1"
  }
  if (is.null(region)) {
    stop(error_no_region(operation))
  }
  region
}

# The same client in another region.
endpoint_move <- function(client, region) {
  client$settings$region <- region
  client$place$region <- region
  client$place$key <- paste(client$place$key, region, sep = "\n")
  client
}
