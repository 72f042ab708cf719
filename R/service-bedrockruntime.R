# Generated from botocore's bedrock-runtime model by generator/. Do not edit by hand.

bedrockruntime_apply_guardrail <- function(
  guardrailIdentifier,
  guardrailVersion,
  source,
  content,
  outputScope = NULL
) {
  invoke(.client, "bedrockruntime", "ApplyGuardrail", .params())
}

bedrockruntime_converse <- function(
  modelId,
  messages = NULL,
  system = NULL,
  inferenceConfig = NULL,
  toolConfig = NULL,
  guardrailConfig = NULL,
  projectIdentifier = NULL,
  additionalModelRequestFields = NULL,
  promptVariables = NULL,
  additionalModelResponseFieldPaths = NULL,
  requestMetadata = NULL,
  performanceConfig = NULL,
  serviceTier = NULL,
  outputConfig = NULL
) {
  invoke(.client, "bedrockruntime", "Converse", .params())
}

bedrockruntime_converse_stream <- function(
  modelId,
  messages = NULL,
  system = NULL,
  inferenceConfig = NULL,
  toolConfig = NULL,
  guardrailConfig = NULL,
  projectIdentifier = NULL,
  additionalModelRequestFields = NULL,
  promptVariables = NULL,
  additionalModelResponseFieldPaths = NULL,
  requestMetadata = NULL,
  performanceConfig = NULL,
  serviceTier = NULL,
  outputConfig = NULL
) {
  invoke(.client, "bedrockruntime", "ConverseStream", .params())
}

bedrockruntime_count_tokens <- function(modelId, input) {
  invoke(.client, "bedrockruntime", "CountTokens", .params())
}

bedrockruntime_get_async_invoke <- function(invocationArn) {
  invoke(.client, "bedrockruntime", "GetAsyncInvoke", .params())
}

bedrockruntime_invoke_guardrail_checks <- function(messages, checks) {
  invoke(.client, "bedrockruntime", "InvokeGuardrailChecks", .params())
}

bedrockruntime_invoke_model <- function(
  body = NULL,
  contentType = NULL,
  accept = NULL,
  modelId,
  trace = NULL,
  guardrailIdentifier = NULL,
  guardrailVersion = NULL,
  performanceConfigLatency = NULL,
  serviceTier = NULL,
  requestMetadata = NULL,
  projectIdentifier = NULL
) {
  invoke(.client, "bedrockruntime", "InvokeModel", .params())
}

bedrockruntime_invoke_model_with_bidirectional_stream <- function(modelId, body) {
  invoke(.client, "bedrockruntime", "InvokeModelWithBidirectionalStream", .params())
}

bedrockruntime_invoke_model_with_response_stream <- function(
  body = NULL,
  contentType = NULL,
  accept = NULL,
  modelId,
  trace = NULL,
  guardrailIdentifier = NULL,
  guardrailVersion = NULL,
  performanceConfigLatency = NULL,
  serviceTier = NULL,
  requestMetadata = NULL,
  projectIdentifier = NULL
) {
  invoke(.client, "bedrockruntime", "InvokeModelWithResponseStream", .params())
}

bedrockruntime_list_async_invokes <- function(
  submitTimeAfter = NULL,
  submitTimeBefore = NULL,
  statusEquals = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrockruntime", "ListAsyncInvokes", .params())
}

bedrockruntime_start_async_invoke <- function(
  clientRequestToken = NULL,
  modelId,
  modelInput,
  outputDataConfig,
  tags = NULL
) {
  invoke(.client, "bedrockruntime", "StartAsyncInvoke", .params())
}
