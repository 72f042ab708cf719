# Generated from botocore's bedrock-agent model by generator/. Do not edit by hand.

bedrockagent_associate_agent_collaborator <- function(
  agentId,
  agentVersion,
  agentDescriptor,
  collaboratorName,
  collaborationInstruction,
  relayConversationHistory = NULL,
  clientToken = NULL
) {
  invoke(.client, "bedrockagent", "AssociateAgentCollaborator", .params())
}

bedrockagent_associate_agent_knowledge_base <- function(
  agentId,
  agentVersion,
  knowledgeBaseId,
  description,
  knowledgeBaseState = NULL
) {
  invoke(.client, "bedrockagent", "AssociateAgentKnowledgeBase", .params())
}

bedrockagent_create_agent <- function(
  agentName,
  clientToken = NULL,
  instruction = NULL,
  foundationModel = NULL,
  description = NULL,
  orchestrationType = NULL,
  customOrchestration = NULL,
  idleSessionTTLInSeconds = NULL,
  agentResourceRoleArn = NULL,
  customerEncryptionKeyArn = NULL,
  tags = NULL,
  promptOverrideConfiguration = NULL,
  guardrailConfiguration = NULL,
  memoryConfiguration = NULL,
  agentCollaboration = NULL
) {
  invoke(.client, "bedrockagent", "CreateAgent", .params())
}

bedrockagent_create_agent_action_group <- function(
  agentId,
  agentVersion,
  actionGroupName,
  clientToken = NULL,
  description = NULL,
  parentActionGroupSignature = NULL,
  parentActionGroupSignatureParams = NULL,
  actionGroupExecutor = NULL,
  apiSchema = NULL,
  actionGroupState = NULL,
  functionSchema = NULL
) {
  invoke(.client, "bedrockagent", "CreateAgentActionGroup", .params())
}

bedrockagent_create_agent_alias <- function(
  agentId,
  agentAliasName,
  clientToken = NULL,
  description = NULL,
  routingConfiguration = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagent", "CreateAgentAlias", .params())
}

bedrockagent_create_data_source <- function(
  knowledgeBaseId,
  clientToken = NULL,
  name,
  description = NULL,
  dataSourceConfiguration,
  dataDeletionPolicy = NULL,
  serverSideEncryptionConfiguration = NULL,
  vectorIngestionConfiguration = NULL
) {
  invoke(.client, "bedrockagent", "CreateDataSource", .params())
}

bedrockagent_create_flow <- function(
  name,
  description = NULL,
  executionRoleArn,
  customerEncryptionKeyArn = NULL,
  definition = NULL,
  clientToken = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagent", "CreateFlow", .params())
}

bedrockagent_create_flow_alias <- function(
  name,
  description = NULL,
  routingConfiguration,
  concurrencyConfiguration = NULL,
  flowIdentifier,
  clientToken = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagent", "CreateFlowAlias", .params())
}

bedrockagent_create_flow_version <- function(
  flowIdentifier,
  description = NULL,
  clientToken = NULL
) {
  invoke(.client, "bedrockagent", "CreateFlowVersion", .params())
}

bedrockagent_create_knowledge_base <- function(
  clientToken = NULL,
  name,
  description = NULL,
  roleArn,
  knowledgeBaseConfiguration,
  storageConfiguration = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagent", "CreateKnowledgeBase", .params())
}

bedrockagent_create_prompt <- function(
  name,
  description = NULL,
  customerEncryptionKeyArn = NULL,
  defaultVariant = NULL,
  variants = NULL,
  clientToken = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagent", "CreatePrompt", .params())
}

bedrockagent_create_prompt_version <- function(
  promptIdentifier,
  description = NULL,
  clientToken = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagent", "CreatePromptVersion", .params())
}

bedrockagent_create_retrieval_instruction <- function(
  clientToken = NULL,
  name,
  instruction,
  description = NULL,
  customerEncryptionKeyArn = NULL,
  tags = NULL
) {
  invoke(.client, "bedrockagent", "CreateRetrievalInstruction", .params())
}

bedrockagent_create_retrieval_instruction_version <- function(
  retrievalInstructionId,
  description = NULL,
  clientToken = NULL
) {
  invoke(.client, "bedrockagent", "CreateRetrievalInstructionVersion", .params())
}

bedrockagent_create_vpc_configuration <- function(
  knowledgeBaseId,
  clientToken = NULL,
  vpcId,
  subnetIds,
  resourceTarget,
  port,
  protocol,
  resolutionMode,
  hostHeader = NULL,
  tlsServerName = NULL,
  name = NULL,
  description = NULL
) {
  invoke(.client, "bedrockagent", "CreateVpcConfiguration", .params())
}

bedrockagent_delete_agent <- function(agentId, skipResourceInUseCheck = NULL) {
  invoke(.client, "bedrockagent", "DeleteAgent", .params())
}

bedrockagent_delete_agent_action_group <- function(
  agentId,
  agentVersion,
  actionGroupId,
  skipResourceInUseCheck = NULL
) {
  invoke(.client, "bedrockagent", "DeleteAgentActionGroup", .params())
}

bedrockagent_delete_agent_alias <- function(agentId, agentAliasId) {
  invoke(.client, "bedrockagent", "DeleteAgentAlias", .params())
}

bedrockagent_delete_agent_version <- function(
  agentId,
  agentVersion,
  skipResourceInUseCheck = NULL
) {
  invoke(.client, "bedrockagent", "DeleteAgentVersion", .params())
}

bedrockagent_delete_data_source <- function(knowledgeBaseId, dataSourceId) {
  invoke(.client, "bedrockagent", "DeleteDataSource", .params())
}

bedrockagent_delete_flow <- function(flowIdentifier, skipResourceInUseCheck = NULL) {
  invoke(.client, "bedrockagent", "DeleteFlow", .params())
}

bedrockagent_delete_flow_alias <- function(flowIdentifier, aliasIdentifier) {
  invoke(.client, "bedrockagent", "DeleteFlowAlias", .params())
}

bedrockagent_delete_flow_version <- function(
  flowIdentifier,
  flowVersion,
  skipResourceInUseCheck = NULL
) {
  invoke(.client, "bedrockagent", "DeleteFlowVersion", .params())
}

bedrockagent_delete_knowledge_base <- function(knowledgeBaseId) {
  invoke(.client, "bedrockagent", "DeleteKnowledgeBase", .params())
}

bedrockagent_delete_knowledge_base_documents <- function(
  knowledgeBaseId,
  dataSourceId,
  clientToken = NULL,
  documentIdentifiers
) {
  invoke(.client, "bedrockagent", "DeleteKnowledgeBaseDocuments", .params())
}

bedrockagent_delete_prompt <- function(promptIdentifier, promptVersion = NULL) {
  invoke(.client, "bedrockagent", "DeletePrompt", .params())
}

bedrockagent_delete_resource_policy <- function(resourceArn, expectedRevisionId = NULL) {
  invoke(.client, "bedrockagent", "DeleteResourcePolicy", .params())
}

bedrockagent_delete_retrieval_instruction <- function(
  retrievalInstructionId,
  retrievalInstructionVersion = NULL
) {
  invoke(.client, "bedrockagent", "DeleteRetrievalInstruction", .params())
}

bedrockagent_delete_vpc_configuration <- function(knowledgeBaseId, vpcConfigurationId) {
  invoke(.client, "bedrockagent", "DeleteVpcConfiguration", .params())
}

bedrockagent_disassociate_agent_collaborator <- function(agentId, agentVersion, collaboratorId) {
  invoke(.client, "bedrockagent", "DisassociateAgentCollaborator", .params())
}

bedrockagent_disassociate_agent_knowledge_base <- function(agentId, agentVersion, knowledgeBaseId) {
  invoke(.client, "bedrockagent", "DisassociateAgentKnowledgeBase", .params())
}

bedrockagent_get_agent <- function(agentId) {
  invoke(.client, "bedrockagent", "GetAgent", .params())
}

bedrockagent_get_agent_action_group <- function(agentId, agentVersion, actionGroupId) {
  invoke(.client, "bedrockagent", "GetAgentActionGroup", .params())
}

bedrockagent_get_agent_alias <- function(agentId, agentAliasId) {
  invoke(.client, "bedrockagent", "GetAgentAlias", .params())
}

bedrockagent_get_agent_collaborator <- function(agentId, agentVersion, collaboratorId) {
  invoke(.client, "bedrockagent", "GetAgentCollaborator", .params())
}

bedrockagent_get_agent_knowledge_base <- function(agentId, agentVersion, knowledgeBaseId) {
  invoke(.client, "bedrockagent", "GetAgentKnowledgeBase", .params())
}

bedrockagent_get_agent_version <- function(agentId, agentVersion) {
  invoke(.client, "bedrockagent", "GetAgentVersion", .params())
}

bedrockagent_get_data_source <- function(knowledgeBaseId, dataSourceId) {
  invoke(.client, "bedrockagent", "GetDataSource", .params())
}

bedrockagent_get_flow <- function(flowIdentifier, includedData = NULL) {
  invoke(.client, "bedrockagent", "GetFlow", .params())
}

bedrockagent_get_flow_alias <- function(flowIdentifier, aliasIdentifier) {
  invoke(.client, "bedrockagent", "GetFlowAlias", .params())
}

bedrockagent_get_flow_version <- function(flowIdentifier, flowVersion, includedData = NULL) {
  invoke(.client, "bedrockagent", "GetFlowVersion", .params())
}

bedrockagent_get_ingestion_job <- function(knowledgeBaseId, dataSourceId, ingestionJobId) {
  invoke(.client, "bedrockagent", "GetIngestionJob", .params())
}

bedrockagent_get_knowledge_base <- function(knowledgeBaseId) {
  invoke(.client, "bedrockagent", "GetKnowledgeBase", .params())
}

bedrockagent_get_knowledge_base_documents <- function(
  knowledgeBaseId,
  dataSourceId,
  documentIdentifiers
) {
  invoke(.client, "bedrockagent", "GetKnowledgeBaseDocuments", .params())
}

bedrockagent_get_prompt <- function(promptIdentifier, promptVersion = NULL, includedData = NULL) {
  invoke(.client, "bedrockagent", "GetPrompt", .params())
}

bedrockagent_get_resource_policy <- function(resourceArn) {
  invoke(.client, "bedrockagent", "GetResourcePolicy", .params())
}

bedrockagent_get_retrieval_instruction <- function(
  retrievalInstructionId,
  retrievalInstructionVersion = NULL
) {
  invoke(.client, "bedrockagent", "GetRetrievalInstruction", .params())
}

bedrockagent_get_vpc_configuration <- function(knowledgeBaseId, vpcConfigurationId) {
  invoke(.client, "bedrockagent", "GetVpcConfiguration", .params())
}

bedrockagent_ingest_knowledge_base_documents <- function(
  knowledgeBaseId,
  dataSourceId,
  clientToken = NULL,
  documents
) {
  invoke(.client, "bedrockagent", "IngestKnowledgeBaseDocuments", .params())
}

bedrockagent_list_agent_action_groups <- function(
  agentId,
  agentVersion,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListAgentActionGroups", .params())
}

bedrockagent_list_agent_aliases <- function(agentId, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListAgentAliases", .params())
}

bedrockagent_list_agent_collaborators <- function(
  agentId,
  agentVersion,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListAgentCollaborators", .params())
}

bedrockagent_list_agent_knowledge_bases <- function(
  agentId,
  agentVersion,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListAgentKnowledgeBases", .params())
}

bedrockagent_list_agent_versions <- function(agentId, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListAgentVersions", .params())
}

bedrockagent_list_agents <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListAgents", .params())
}

bedrockagent_list_data_sources <- function(knowledgeBaseId, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListDataSources", .params())
}

bedrockagent_list_flow_aliases <- function(flowIdentifier, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListFlowAliases", .params())
}

bedrockagent_list_flow_versions <- function(flowIdentifier, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListFlowVersions", .params())
}

bedrockagent_list_flows <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListFlows", .params())
}

bedrockagent_list_ingestion_jobs <- function(
  knowledgeBaseId,
  dataSourceId,
  filters = NULL,
  sortBy = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListIngestionJobs", .params())
}

bedrockagent_list_knowledge_base_documents <- function(
  knowledgeBaseId,
  dataSourceId,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListKnowledgeBaseDocuments", .params())
}

bedrockagent_list_knowledge_bases <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "bedrockagent", "ListKnowledgeBases", .params())
}

bedrockagent_list_prompts <- function(
  promptIdentifier = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListPrompts", .params())
}

bedrockagent_list_retrieval_instruction_versions <- function(
  retrievalInstructionId,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListRetrievalInstructionVersions", .params())
}

bedrockagent_list_retrieval_instructions <- function(
  status = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListRetrievalInstructions", .params())
}

bedrockagent_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "bedrockagent", "ListTagsForResource", .params())
}

bedrockagent_list_vpc_configurations <- function(
  knowledgeBaseId,
  statusFilter = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrockagent", "ListVpcConfigurations", .params())
}

bedrockagent_prepare_agent <- function(agentId) {
  invoke(.client, "bedrockagent", "PrepareAgent", .params())
}

bedrockagent_prepare_flow <- function(flowIdentifier) {
  invoke(.client, "bedrockagent", "PrepareFlow", .params())
}

bedrockagent_put_resource_policy <- function(resourceArn, policy, expectedRevisionId = NULL) {
  invoke(.client, "bedrockagent", "PutResourcePolicy", .params())
}

bedrockagent_start_ingestion_job <- function(
  knowledgeBaseId,
  dataSourceId,
  clientToken = NULL,
  description = NULL
) {
  invoke(.client, "bedrockagent", "StartIngestionJob", .params())
}

bedrockagent_stop_ingestion_job <- function(knowledgeBaseId, dataSourceId, ingestionJobId) {
  invoke(.client, "bedrockagent", "StopIngestionJob", .params())
}

bedrockagent_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "bedrockagent", "TagResource", .params())
}

bedrockagent_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "bedrockagent", "UntagResource", .params())
}

bedrockagent_update_agent <- function(
  agentId,
  agentName,
  instruction = NULL,
  foundationModel,
  description = NULL,
  orchestrationType = NULL,
  customOrchestration = NULL,
  idleSessionTTLInSeconds = NULL,
  agentResourceRoleArn,
  customerEncryptionKeyArn = NULL,
  promptOverrideConfiguration = NULL,
  guardrailConfiguration = NULL,
  memoryConfiguration = NULL,
  agentCollaboration = NULL
) {
  invoke(.client, "bedrockagent", "UpdateAgent", .params())
}

bedrockagent_update_agent_action_group <- function(
  agentId,
  agentVersion,
  actionGroupId,
  actionGroupName,
  description = NULL,
  parentActionGroupSignature = NULL,
  parentActionGroupSignatureParams = NULL,
  actionGroupExecutor = NULL,
  actionGroupState = NULL,
  apiSchema = NULL,
  functionSchema = NULL
) {
  invoke(.client, "bedrockagent", "UpdateAgentActionGroup", .params())
}

bedrockagent_update_agent_alias <- function(
  agentId,
  agentAliasId,
  agentAliasName,
  description = NULL,
  routingConfiguration = NULL,
  aliasInvocationState = NULL
) {
  invoke(.client, "bedrockagent", "UpdateAgentAlias", .params())
}

bedrockagent_update_agent_collaborator <- function(
  agentId,
  agentVersion,
  collaboratorId,
  agentDescriptor,
  collaboratorName,
  collaborationInstruction,
  relayConversationHistory = NULL
) {
  invoke(.client, "bedrockagent", "UpdateAgentCollaborator", .params())
}

bedrockagent_update_agent_knowledge_base <- function(
  agentId,
  agentVersion,
  knowledgeBaseId,
  description = NULL,
  knowledgeBaseState = NULL
) {
  invoke(.client, "bedrockagent", "UpdateAgentKnowledgeBase", .params())
}

bedrockagent_update_data_source <- function(
  knowledgeBaseId,
  dataSourceId,
  name,
  description = NULL,
  dataSourceConfiguration,
  dataDeletionPolicy = NULL,
  serverSideEncryptionConfiguration = NULL,
  vectorIngestionConfiguration = NULL
) {
  invoke(.client, "bedrockagent", "UpdateDataSource", .params())
}

bedrockagent_update_flow <- function(
  name,
  description = NULL,
  executionRoleArn,
  customerEncryptionKeyArn = NULL,
  definition = NULL,
  flowIdentifier
) {
  invoke(.client, "bedrockagent", "UpdateFlow", .params())
}

bedrockagent_update_flow_alias <- function(
  name,
  description = NULL,
  routingConfiguration,
  concurrencyConfiguration = NULL,
  flowIdentifier,
  aliasIdentifier
) {
  invoke(.client, "bedrockagent", "UpdateFlowAlias", .params())
}

bedrockagent_update_knowledge_base <- function(
  knowledgeBaseId,
  name,
  description = NULL,
  roleArn,
  knowledgeBaseConfiguration,
  storageConfiguration = NULL,
  metadataConfigurations = NULL
) {
  invoke(.client, "bedrockagent", "UpdateKnowledgeBase", .params())
}

bedrockagent_update_prompt <- function(
  name,
  description = NULL,
  customerEncryptionKeyArn = NULL,
  defaultVariant = NULL,
  variants = NULL,
  promptIdentifier
) {
  invoke(.client, "bedrockagent", "UpdatePrompt", .params())
}

bedrockagent_update_retrieval_instruction <- function(
  retrievalInstructionId,
  instruction,
  description = NULL
) {
  invoke(.client, "bedrockagent", "UpdateRetrievalInstruction", .params())
}

bedrockagent_validate_flow_definition <- function(definition) {
  invoke(.client, "bedrockagent", "ValidateFlowDefinition", .params())
}
