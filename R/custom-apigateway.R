# API Gateway answers in JSON when it is asked to.

custom_apigateway <- function() list(after_serialize = list("*" = apigateway_accept))

apigateway_accept <- function(request, call) {
  if (!"accept" %in% ascii_lower(names(request$headers))) {
    request$headers[["Accept"]] <- "application/json"
  }
  request
}
