# Generated from botocore's bedrock-agent-runtime model by generator/. Do not edit by hand.

bedrockagentruntime_agentic_retrieve_stream <- function(
  agenticRetrieveConfiguration,
  generateResponse = NULL,
  memoryConfiguration = NULL,
  messages,
  nextToken = NULL,
  policyConfiguration = NULL,
  retrievalInstructionConfiguration = NULL,
  retrievers,
  userContext = NULL
) {
  invoke(.client, "bedrockagentruntime", "AgenticRetrieveStream", .params())
}

bedrockagentruntime_check_ingested_document_acl <- function(
  dataSourceId,
  documentId,
  knowledgeBaseId,
  userContext
) {
  invoke(.client, "bedrockagentruntime", "CheckIngestedDocumentAcl", .params())
}

bedrockagentruntime_create_invocation <- function(
  description = NULL,
  invocationId = NULL,
  sessionIdentifier
) {
  invoke(.client, "bedrockagentruntime", "CreateInvocation", .params())
}

bedrockagentruntime_create_session <- function(
  encryptionKeyArn = NULL,
  sessionMetadata = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagentruntime", "CreateSession", .params())
}

bedrockagentruntime_delete_agent_memory <- function(
  agentAliasId,
  agentId,
  memoryId = NULL,
  sessionId = NULL
) {
  invoke(.client, "bedrockagentruntime", "DeleteAgentMemory", .params())
}

bedrockagentruntime_delete_session <- function(sessionIdentifier) {
  invoke(.client, "bedrockagentruntime", "DeleteSession", .params())
}

bedrockagentruntime_end_session <- function(sessionIdentifier) {
  invoke(.client, "bedrockagentruntime", "EndSession", .params())
}

bedrockagentruntime_generate_query <- function(queryGenerationInput, transformationConfiguration) {
  invoke(.client, "bedrockagentruntime", "GenerateQuery", .params())
}

bedrockagentruntime_get_agent_memory <- function(
  agentAliasId,
  agentId,
  maxItems = NULL,
  memoryId,
  memoryType,
  nextToken = NULL
) {
  invoke(.client, "bedrockagentruntime", "GetAgentMemory", .params())
}

bedrockagentruntime_get_document_content <- function(
  dataSourceId,
  documentId,
  knowledgeBaseId,
  mediaId = NULL,
  outputFormat = NULL,
  userContext = NULL
) {
  invoke(.client, "bedrockagentruntime", "GetDocumentContent", .params())
}

bedrockagentruntime_get_execution_flow_snapshot <- function(
  executionIdentifier,
  flowAliasIdentifier,
  flowIdentifier
) {
  invoke(.client, "bedrockagentruntime", "GetExecutionFlowSnapshot", .params())
}

bedrockagentruntime_get_flow_execution <- function(
  executionIdentifier,
  flowAliasIdentifier,
  flowIdentifier
) {
  invoke(.client, "bedrockagentruntime", "GetFlowExecution", .params())
}

bedrockagentruntime_get_ingested_document_acl <- function(
  dataSourceId,
  documentId,
  knowledgeBaseId
) {
  invoke(.client, "bedrockagentruntime", "GetIngestedDocumentAcl", .params())
}

bedrockagentruntime_get_invocation_step <- function(
  invocationIdentifier,
  invocationStepId,
  sessionIdentifier
) {
  invoke(.client, "bedrockagentruntime", "GetInvocationStep", .params())
}

bedrockagentruntime_get_session <- function(sessionIdentifier) {
  invoke(.client, "bedrockagentruntime", "GetSession", .params())
}

bedrockagentruntime_invoke_agent <- function(
  agentAliasId,
  agentId,
  bedrockModelConfigurations = NULL,
  enableTrace = NULL,
  endSession = NULL,
  inputText = NULL,
  memoryId = NULL,
  promptCreationConfigurations = NULL,
  sessionId,
  sessionState = NULL,
  sourceArn = NULL,
  streamingConfigurations = NULL
) {
  invoke(.client, "bedrockagentruntime", "InvokeAgent", .params())
}

bedrockagentruntime_invoke_flow <- function(
  enableTrace = NULL,
  executionId = NULL,
  flowAliasIdentifier,
  flowIdentifier,
  inputs,
  modelPerformanceConfiguration = NULL
) {
  invoke(.client, "bedrockagentruntime", "InvokeFlow", .params())
}

bedrockagentruntime_invoke_inline_agent <- function(
  actionGroups = NULL,
  agentCollaboration = NULL,
  agentName = NULL,
  bedrockModelConfigurations = NULL,
  collaboratorConfigurations = NULL,
  collaborators = NULL,
  customOrchestration = NULL,
  customerEncryptionKeyArn = NULL,
  enableTrace = NULL,
  endSession = NULL,
  foundationModel,
  guardrailConfiguration = NULL,
  idleSessionTTLInSeconds = NULL,
  inlineSessionState = NULL,
  inputText = NULL,
  instruction,
  knowledgeBases = NULL,
  orchestrationType = NULL,
  promptCreationConfigurations = NULL,
  promptOverrideConfiguration = NULL,
  sessionId,
  streamingConfigurations = NULL
) {
  invoke(.client, "bedrockagentruntime", "InvokeInlineAgent", .params())
}

bedrockagentruntime_list_flow_execution_events <- function(
  eventType,
  executionIdentifier,
  flowAliasIdentifier,
  flowIdentifier,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagentruntime", "ListFlowExecutionEvents", .params())
}

bedrockagentruntime_list_flow_executions <- function(
  flowAliasIdentifier = NULL,
  flowIdentifier,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagentruntime", "ListFlowExecutions", .params())
}

bedrockagentruntime_list_invocation_steps <- function(
  invocationIdentifier = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sessionIdentifier
) {
  invoke(.client, "bedrockagentruntime", "ListInvocationSteps", .params())
}

bedrockagentruntime_list_invocations <- function(
  maxResults = NULL,
  nextToken = NULL,
  sessionIdentifier
) {
  invoke(.client, "bedrockagentruntime", "ListInvocations", .params())
}

bedrockagentruntime_list_sessions <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagentruntime", "ListSessions", .params())
}

bedrockagentruntime_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "bedrockagentruntime", "ListTagsForResource", .params())
}

bedrockagentruntime_optimize_prompt <- function(input, targetModelId) {
  invoke(.client, "bedrockagentruntime", "OptimizePrompt", .params())
}

bedrockagentruntime_put_invocation_step <- function(
  invocationIdentifier,
  invocationStepId = NULL,
  invocationStepTime,
  payload,
  sessionIdentifier
) {
  invoke(.client, "bedrockagentruntime", "PutInvocationStep", .params())
}

bedrockagentruntime_rerank <- function(nextToken = NULL, queries, rerankingConfiguration, sources) {
  invoke(.client, "bedrockagentruntime", "Rerank", .params())
}

bedrockagentruntime_retrieve <- function(
  guardrailConfiguration = NULL,
  knowledgeBaseId,
  nextToken = NULL,
  retrievalConfiguration = NULL,
  retrievalQuery,
  userContext = NULL
) {
  invoke(.client, "bedrockagentruntime", "Retrieve", .params())
}

bedrockagentruntime_retrieve_and_generate <- function(
  input,
  retrieveAndGenerateConfiguration = NULL,
  sessionConfiguration = NULL,
  sessionId = NULL,
  userContext = NULL
) {
  invoke(.client, "bedrockagentruntime", "RetrieveAndGenerate", .params())
}

bedrockagentruntime_retrieve_and_generate_stream <- function(
  input,
  retrieveAndGenerateConfiguration = NULL,
  sessionConfiguration = NULL,
  sessionId = NULL,
  userContext = NULL
) {
  invoke(.client, "bedrockagentruntime", "RetrieveAndGenerateStream", .params())
}

bedrockagentruntime_start_flow_execution <- function(
  flowAliasIdentifier,
  flowExecutionName = NULL,
  flowIdentifier,
  inputs,
  modelPerformanceConfiguration = NULL
) {
  invoke(.client, "bedrockagentruntime", "StartFlowExecution", .params())
}

bedrockagentruntime_stop_flow_execution <- function(
  executionIdentifier,
  flowAliasIdentifier,
  flowIdentifier
) {
  invoke(.client, "bedrockagentruntime", "StopFlowExecution", .params())
}

bedrockagentruntime_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "bedrockagentruntime", "TagResource", .params())
}

bedrockagentruntime_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "bedrockagentruntime", "UntagResource", .params())
}

bedrockagentruntime_update_session <- function(sessionIdentifier, sessionMetadata = NULL) {
  invoke(.client, "bedrockagentruntime", "UpdateSession", .params())
}
