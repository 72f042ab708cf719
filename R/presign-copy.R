# URLs that one region asks another one with, when something is copied between them.

# The URL of a call that is sent to another region, for one that is sent to the client's.
copy_presigned_url <- function(request, operation, client, source_region) {
  request <- form_set(request, c(DestinationRegion = client$settings$region))
  request$method <- "GET"
  client <- client_elsewhere(client, source_region)
  endpoint <- endpoint_resolve(client, operation)
  request <- endpoint_apply(request, endpoint)
  request_url(presign_sign(request, client, operation, endpoint, 3600))
}

# A client of another region.
client_elsewhere <- function(client, region) {
  client$settings$region <- region
  client$place <- endpoint_place(client)
  client
}

# A request with these fields in its form, in place of those it has by their names.
form_set <- function(request, values) {
  pairs <- form_pairs(request$body)
  encoded <- uri_encode_pairs(values)
  pairs[names(encoded)] <- encoded
  request$body <- form_body(pairs)
  request
}
