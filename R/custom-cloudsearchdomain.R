# A search may be longer than a URL: it is sent as a form.

custom_cloudsearchdomain <- function() list(after_serialize = list(Search = cloudsearch_form))

cloudsearch_form <- function(request, call) {
  request$body <- charToRaw(query_text(request$query))
  request$query <- NULL
  request$method <- "POST"
  request$headers[["Content-Type"]] <- "application/x-www-form-urlencoded"
  request
}
