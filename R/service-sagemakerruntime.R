# Generated from botocore's sagemaker-runtime model by generator/. Do not edit by hand.

sagemakerruntime_invoke_endpoint <- function(
  EndpointName,
  Body,
  ContentType = NULL,
  Accept = NULL,
  CustomAttributes = NULL,
  TargetModel = NULL,
  TargetVariant = NULL,
  TargetContainerHostname = NULL,
  InferenceId = NULL,
  EnableExplanations = NULL,
  InferenceComponentName = NULL,
  SessionId = NULL,
  PrefixAwareId = NULL
) {
  invoke(.client, "sagemakerruntime", "InvokeEndpoint", .params())
}

sagemakerruntime_invoke_endpoint_async <- function(
  EndpointName,
  ContentType = NULL,
  Accept = NULL,
  CustomAttributes = NULL,
  InferenceId = NULL,
  InputLocation = NULL,
  S3OutputPathExtension = NULL,
  Filename = NULL,
  RequestTTLSeconds = NULL,
  InvocationTimeoutSeconds = NULL,
  Body = NULL
) {
  invoke(.client, "sagemakerruntime", "InvokeEndpointAsync", .params())
}

sagemakerruntime_invoke_endpoint_with_response_stream <- function(
  EndpointName,
  Body,
  ContentType = NULL,
  Accept = NULL,
  CustomAttributes = NULL,
  TargetVariant = NULL,
  TargetContainerHostname = NULL,
  InferenceId = NULL,
  InferenceComponentName = NULL,
  SessionId = NULL,
  PrefixAwareId = NULL
) {
  invoke(.client, "sagemakerruntime", "InvokeEndpointWithResponseStream", .params())
}
