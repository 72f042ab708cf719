# A prediction is asked for where its model is.

custom_machinelearning <- function() list(before_sign = list(Predict = machinelearning_host))

machinelearning_host <- function(request, call) {
  given <- .Call(c_json_parse, request$body)$PredictEndpoint
  if (!isTRUE(nzchar(given))) {
    return(request)
  }
  endpoint <- tryCatch(endpoint_split(given), claws_invalid_config = function(e) NULL)
  if (is.null(endpoint)) {
    problem <- "PredictEndpoint must be a URL, such as the EndpointUrl that GetMLModel tells."
    stop(error_invalid_params(call$operation, problem))
  }
  request$scheme <- endpoint$scheme
  request$host <- endpoint$host
  request
}
