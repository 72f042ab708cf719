# The form that a client in us-east-1 sends.
form_sent <- function(service, name, params) {
  sent <- NULL
  keys <- list(creds = list(access_key_id = "AKIDEXAMPLE", secret_access_key = "SECRETEXAMPLE"))
  parts <- list(
    transport = function(request, client) {
      sent <<- request
      response(200L, list(), charToRaw("<R/>"))
    },
    clock = function() as.POSIXct("2024-02-03 04:05:06", tz = "UTC"),
    env = env_of()
  )
  svc <- client(service, list(), keys, NULL, "us-east-1", parts)
  try(do.call(svc[[name]], params), silent = TRUE)
  pairs <- form_pairs(sent$body)
  as.list(stats::setNames(uri_decode(pairs), names(pairs)))
}
