# URLs that one region asks another one with, when something is copied between them.

# The URL that the region in the parameter SourceRegion is asked with on behalf of a call. request:
# the call's, as it is written.
copy_presigned_url <- function(request, call) {
  asked <- call_new(call$client, call$operation, call$given)
  asked$client <- endpoint_move(call$client, call$params$SourceRegion)
  asked$written <- form_set(request, c(DestinationRegion = call$client$settings$region))
  asked$written$method <- "GET"
  request_url(presign_sign(presign_place(asked), 3600))
}

# A request with these fields in its form, in place of those it has by their names.
form_set <- function(request, values) {
  pairs <- form_pairs(request$body)
  encoded <- uri_encode_pairs(values)
  pairs[names(encoded)] <- encoded
  request$body <- form_body(pairs)
  request
}
