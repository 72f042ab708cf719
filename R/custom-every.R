# The needs of operations of any service beyond its model.

# Whether the process is a Lambda function.
in_lambda <- function(client) client_part(client, "env")("AWS_LAMBDA_FUNCTION_NAME") != ""

# In a Lambda function, calls carry the trace that its caller began, so that loops are noticed.
add_trace_id <- function(request, call) {
  trace <- client_part(call$client, "env")("_X_AMZN_TRACE_ID")
  if (trace != "" && !"x-amzn-trace-id" %in% ascii_lower(names(request$headers))) {
    request$headers[["X-Amzn-Trace-Id"]] <- uri_encode(trace, keep = "-=;:+&[]{}\"',")
  }
  request
}

# A service is asked for its endpoints in the version of its model.
add_api_version <- function(request, call) {
  request$headers[["x-amz-api-version"]] <- call$operation$model$metadata$apiVersion
  request
}
