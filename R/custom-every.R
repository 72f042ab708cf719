# The needs of every service beyond its model: hooks by point for an operation, before the
# service's own.

custom_every <- function(operation) {
  versioned <- isTRUE(operation$traits[["endpointoperation"]])
  list(after_serialize = c(add_trace_id, if (versioned) add_api_version))
}

# In a Lambda function, calls carry the trace that its caller began, so that loops are noticed.
add_trace_id <- function(request, call) {
  client <- call$client
  if (is.null(client$parts$env) && .Call(c_are_unset, character(), "_X_AMZN_TRACE_ID")) {
    return(request)
  }
  env <- client_part(client, "env")
  trace <- env("_X_AMZN_TRACE_ID")
  if (trace == "" || env("AWS_LAMBDA_FUNCTION_NAME") == "") {
    return(request)
  }
  if (!"x-amzn-trace-id" %in% ascii_lower(names(request$headers))) {
    request$headers[["X-Amzn-Trace-Id"]] <- uri_encode(trace, keep = "-=;:+&[]{}\"',")
  }
  request
}

# A service is asked for its endpoints in the version of its model.
add_api_version <- function(request, call) {
  request$headers[["x-amz-api-version"]] <- call$operation$model$metadata$apiVersion
  request
}
