# Generated from botocore's bedrock model by generator/. Do not edit by hand.

bedrock_archive_project <- function(projectIdentifier) {
  invoke(.client, "bedrock", "ArchiveProject", .params())
}

bedrock_batch_delete_advanced_prompt_optimization_job <- function(jobIdentifiers) {
  invoke(.client, "bedrock", "BatchDeleteAdvancedPromptOptimizationJob", .params())
}

bedrock_batch_delete_evaluation_job <- function(jobIdentifiers) {
  invoke(.client, "bedrock", "BatchDeleteEvaluationJob", .params())
}

bedrock_cancel_automated_reasoning_policy_build_workflow <- function(policyArn, buildWorkflowId) {
  invoke(.client, "bedrock", "CancelAutomatedReasoningPolicyBuildWorkflow", .params())
}

bedrock_create_advanced_prompt_optimization_job <- function(
  jobName,
  jobDescription = NULL,
  clientToken = NULL,
  inputConfig,
  outputConfig,
  encryptionKeyArn = NULL,
  tags = NULL,
  modelConfigurations
) {
  invoke(.client, "bedrock", "CreateAdvancedPromptOptimizationJob", .params())
}

bedrock_create_automated_reasoning_policy <- function(
  name,
  description = NULL,
  clientRequestToken = NULL,
  policyDefinition = NULL,
  kmsKeyId = NULL,
  tags = NULL
) {
  invoke(.client, "bedrock", "CreateAutomatedReasoningPolicy", .params())
}

bedrock_create_automated_reasoning_policy_test_case <- function(
  policyArn,
  guardContent,
  queryContent = NULL,
  expectedAggregatedFindingsResult,
  clientRequestToken = NULL,
  confidenceThreshold = NULL
) {
  invoke(.client, "bedrock", "CreateAutomatedReasoningPolicyTestCase", .params())
}

bedrock_create_automated_reasoning_policy_version <- function(
  policyArn,
  clientRequestToken = NULL,
  lastUpdatedDefinitionHash,
  tags = NULL
) {
  invoke(.client, "bedrock", "CreateAutomatedReasoningPolicyVersion", .params())
}

bedrock_create_custom_model <- function(
  modelName,
  modelSourceConfig = NULL,
  customModelDataSource = NULL,
  modelKmsKeyArn = NULL,
  roleArn = NULL,
  modelTags = NULL,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "CreateCustomModel", .params())
}

bedrock_create_custom_model_deployment <- function(
  modelDeploymentName,
  modelArn,
  description = NULL,
  tags = NULL,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "CreateCustomModelDeployment", .params())
}

bedrock_create_evaluation_job <- function(
  jobName,
  jobDescription = NULL,
  clientRequestToken = NULL,
  roleArn,
  customerEncryptionKeyId = NULL,
  jobTags = NULL,
  applicationType = NULL,
  evaluationConfig,
  inferenceConfig,
  outputDataConfig
) {
  invoke(.client, "bedrock", "CreateEvaluationJob", .params())
}

bedrock_create_foundation_model_agreement <- function(offerToken, modelId) {
  invoke(.client, "bedrock", "CreateFoundationModelAgreement", .params())
}

bedrock_create_guardrail <- function(
  name,
  description = NULL,
  topicPolicyConfig = NULL,
  contentPolicyConfig = NULL,
  wordPolicyConfig = NULL,
  sensitiveInformationPolicyConfig = NULL,
  contextualGroundingPolicyConfig = NULL,
  automatedReasoningPolicyConfig = NULL,
  crossRegionConfig = NULL,
  blockedInputMessaging,
  blockedOutputsMessaging,
  kmsKeyId = NULL,
  tags = NULL,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "CreateGuardrail", .params())
}

bedrock_create_guardrail_version <- function(
  guardrailIdentifier,
  description = NULL,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "CreateGuardrailVersion", .params())
}

bedrock_create_inference_profile <- function(
  inferenceProfileName,
  description = NULL,
  clientRequestToken = NULL,
  modelSource,
  tags = NULL
) {
  invoke(.client, "bedrock", "CreateInferenceProfile", .params())
}

bedrock_create_marketplace_model_endpoint <- function(
  modelSourceIdentifier,
  endpointConfig,
  acceptEula = NULL,
  endpointName,
  clientRequestToken = NULL,
  tags = NULL
) {
  invoke(.client, "bedrock", "CreateMarketplaceModelEndpoint", .params())
}

bedrock_create_model_copy_job <- function(
  sourceModelArn,
  targetModelName,
  modelKmsKeyId = NULL,
  targetModelTags = NULL,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "CreateModelCopyJob", .params())
}

bedrock_create_model_customization_job <- function(
  jobName,
  customModelName,
  roleArn,
  clientRequestToken = NULL,
  baseModelIdentifier,
  customizationType = NULL,
  customModelKmsKeyId = NULL,
  jobTags = NULL,
  customModelTags = NULL,
  trainingDataConfig,
  validationDataConfig = NULL,
  outputDataConfig,
  hyperParameters = NULL,
  vpcConfig = NULL,
  customizationConfig = NULL
) {
  invoke(.client, "bedrock", "CreateModelCustomizationJob", .params())
}

bedrock_create_model_import_job <- function(
  jobName,
  importedModelName,
  roleArn,
  modelDataSource,
  jobTags = NULL,
  importedModelTags = NULL,
  clientRequestToken = NULL,
  vpcConfig = NULL,
  importedModelKmsKeyId = NULL
) {
  invoke(.client, "bedrock", "CreateModelImportJob", .params())
}

bedrock_create_model_invocation_job <- function(
  jobName,
  roleArn,
  clientRequestToken = NULL,
  modelId,
  inputDataConfig,
  outputDataConfig,
  vpcConfig = NULL,
  timeoutDurationInHours = NULL,
  tags = NULL,
  modelInvocationType = NULL
) {
  invoke(.client, "bedrock", "CreateModelInvocationJob", .params())
}

bedrock_create_project <- function(name, tags = NULL, dataRetention = NULL) {
  invoke(.client, "bedrock", "CreateProject", .params())
}

bedrock_create_prompt_router <- function(
  clientRequestToken = NULL,
  promptRouterName,
  models,
  description = NULL,
  routingCriteria,
  fallbackModel,
  tags = NULL
) {
  invoke(.client, "bedrock", "CreatePromptRouter", .params())
}

bedrock_create_provisioned_model_throughput <- function(
  clientRequestToken = NULL,
  modelUnits,
  provisionedModelName,
  modelId,
  commitmentDuration = NULL,
  tags = NULL
) {
  invoke(.client, "bedrock", "CreateProvisionedModelThroughput", .params())
}

bedrock_delete_account_data_retention_storage <- function(modelProvider) {
  invoke(.client, "bedrock", "DeleteAccountDataRetentionStorage", .params())
}

bedrock_delete_automated_reasoning_policy <- function(policyArn, force = NULL) {
  invoke(.client, "bedrock", "DeleteAutomatedReasoningPolicy", .params())
}

bedrock_delete_automated_reasoning_policy_build_workflow <- function(
  policyArn,
  buildWorkflowId,
  lastUpdatedAt
) {
  invoke(.client, "bedrock", "DeleteAutomatedReasoningPolicyBuildWorkflow", .params())
}

bedrock_delete_automated_reasoning_policy_test_case <- function(
  policyArn,
  testCaseId,
  lastUpdatedAt
) {
  invoke(.client, "bedrock", "DeleteAutomatedReasoningPolicyTestCase", .params())
}

bedrock_delete_custom_model <- function(modelIdentifier) {
  invoke(.client, "bedrock", "DeleteCustomModel", .params())
}

bedrock_delete_custom_model_deployment <- function(customModelDeploymentIdentifier) {
  invoke(.client, "bedrock", "DeleteCustomModelDeployment", .params())
}

bedrock_delete_enforced_guardrail_configuration <- function(configId) {
  invoke(.client, "bedrock", "DeleteEnforcedGuardrailConfiguration", .params())
}

bedrock_delete_foundation_model_agreement <- function(modelId) {
  invoke(.client, "bedrock", "DeleteFoundationModelAgreement", .params())
}

bedrock_delete_guardrail <- function(guardrailIdentifier, guardrailVersion = NULL) {
  invoke(.client, "bedrock", "DeleteGuardrail", .params())
}

bedrock_delete_imported_model <- function(modelIdentifier) {
  invoke(.client, "bedrock", "DeleteImportedModel", .params())
}

bedrock_delete_inference_profile <- function(inferenceProfileIdentifier) {
  invoke(.client, "bedrock", "DeleteInferenceProfile", .params())
}

bedrock_delete_marketplace_model_endpoint <- function(endpointArn) {
  invoke(.client, "bedrock", "DeleteMarketplaceModelEndpoint", .params())
}

bedrock_delete_model_invocation_logging_configuration <- function() {
  invoke(.client, "bedrock", "DeleteModelInvocationLoggingConfiguration", .params())
}

bedrock_delete_organization_data_retention_storage <- function(modelProvider) {
  invoke(.client, "bedrock", "DeleteOrganizationDataRetentionStorage", .params())
}

bedrock_delete_project_data_retention_storage <- function(projectIdentifier, modelProvider) {
  invoke(.client, "bedrock", "DeleteProjectDataRetentionStorage", .params())
}

bedrock_delete_prompt_router <- function(promptRouterArn) {
  invoke(.client, "bedrock", "DeletePromptRouter", .params())
}

bedrock_delete_provisioned_model_throughput <- function(provisionedModelId) {
  invoke(.client, "bedrock", "DeleteProvisionedModelThroughput", .params())
}

bedrock_delete_resource_policy <- function(resourceArn) {
  invoke(.client, "bedrock", "DeleteResourcePolicy", .params())
}

bedrock_deregister_marketplace_model_endpoint <- function(endpointArn) {
  invoke(.client, "bedrock", "DeregisterMarketplaceModelEndpoint", .params())
}

bedrock_export_automated_reasoning_policy_version <- function(policyArn) {
  invoke(.client, "bedrock", "ExportAutomatedReasoningPolicyVersion", .params())
}

bedrock_get_account_data_retention <- function() {
  invoke(.client, "bedrock", "GetAccountDataRetention", .params())
}

bedrock_get_account_data_retention_storage <- function(modelProvider) {
  invoke(.client, "bedrock", "GetAccountDataRetentionStorage", .params())
}

bedrock_get_advanced_prompt_optimization_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "GetAdvancedPromptOptimizationJob", .params())
}

bedrock_get_automated_reasoning_policy <- function(policyArn) {
  invoke(.client, "bedrock", "GetAutomatedReasoningPolicy", .params())
}

bedrock_get_automated_reasoning_policy_annotations <- function(policyArn, buildWorkflowId) {
  invoke(.client, "bedrock", "GetAutomatedReasoningPolicyAnnotations", .params())
}

bedrock_get_automated_reasoning_policy_build_workflow <- function(policyArn, buildWorkflowId) {
  invoke(.client, "bedrock", "GetAutomatedReasoningPolicyBuildWorkflow", .params())
}

bedrock_get_automated_reasoning_policy_build_workflow_result_assets <- function(
  policyArn,
  buildWorkflowId,
  assetType,
  assetId = NULL
) {
  invoke(.client, "bedrock", "GetAutomatedReasoningPolicyBuildWorkflowResultAssets", .params())
}

bedrock_get_automated_reasoning_policy_next_scenario <- function(policyArn, buildWorkflowId) {
  invoke(.client, "bedrock", "GetAutomatedReasoningPolicyNextScenario", .params())
}

bedrock_get_automated_reasoning_policy_test_case <- function(policyArn, testCaseId) {
  invoke(.client, "bedrock", "GetAutomatedReasoningPolicyTestCase", .params())
}

bedrock_get_automated_reasoning_policy_test_result <- function(
  policyArn,
  buildWorkflowId,
  testCaseId
) {
  invoke(.client, "bedrock", "GetAutomatedReasoningPolicyTestResult", .params())
}

bedrock_get_custom_model <- function(modelIdentifier) {
  invoke(.client, "bedrock", "GetCustomModel", .params())
}

bedrock_get_custom_model_deployment <- function(customModelDeploymentIdentifier) {
  invoke(.client, "bedrock", "GetCustomModelDeployment", .params())
}

bedrock_get_evaluation_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "GetEvaluationJob", .params())
}

bedrock_get_foundation_model <- function(modelIdentifier, projectIdentifier = NULL) {
  invoke(.client, "bedrock", "GetFoundationModel", .params())
}

bedrock_get_foundation_model_availability <- function(modelId) {
  invoke(.client, "bedrock", "GetFoundationModelAvailability", .params())
}

bedrock_get_guardrail <- function(guardrailIdentifier, guardrailVersion = NULL) {
  invoke(.client, "bedrock", "GetGuardrail", .params())
}

bedrock_get_imported_model <- function(modelIdentifier) {
  invoke(.client, "bedrock", "GetImportedModel", .params())
}

bedrock_get_inference_profile <- function(inferenceProfileIdentifier, projectIdentifier = NULL) {
  invoke(.client, "bedrock", "GetInferenceProfile", .params())
}

bedrock_get_marketplace_model_endpoint <- function(endpointArn) {
  invoke(.client, "bedrock", "GetMarketplaceModelEndpoint", .params())
}

bedrock_get_model_copy_job <- function(jobArn) {
  invoke(.client, "bedrock", "GetModelCopyJob", .params())
}

bedrock_get_model_customization_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "GetModelCustomizationJob", .params())
}

bedrock_get_model_import_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "GetModelImportJob", .params())
}

bedrock_get_model_invocation_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "GetModelInvocationJob", .params())
}

bedrock_get_model_invocation_logging_configuration <- function() {
  invoke(.client, "bedrock", "GetModelInvocationLoggingConfiguration", .params())
}

bedrock_get_organization_data_retention_storage <- function(modelProvider) {
  invoke(.client, "bedrock", "GetOrganizationDataRetentionStorage", .params())
}

bedrock_get_project <- function(projectIdentifier) {
  invoke(.client, "bedrock", "GetProject", .params())
}

bedrock_get_project_data_retention_storage <- function(projectIdentifier, modelProvider) {
  invoke(.client, "bedrock", "GetProjectDataRetentionStorage", .params())
}

bedrock_get_prompt_router <- function(promptRouterArn) {
  invoke(.client, "bedrock", "GetPromptRouter", .params())
}

bedrock_get_provisioned_model_throughput <- function(provisionedModelId) {
  invoke(.client, "bedrock", "GetProvisionedModelThroughput", .params())
}

bedrock_get_resource_policy <- function(resourceArn) {
  invoke(.client, "bedrock", "GetResourcePolicy", .params())
}

bedrock_get_trusted_access_program <- function(programIdentifier, projectIdentifier = NULL) {
  invoke(.client, "bedrock", "GetTrustedAccessProgram", .params())
}

bedrock_get_trusted_access_program_account_enrollment <- function(programIdentifier) {
  invoke(.client, "bedrock", "GetTrustedAccessProgramAccountEnrollment", .params())
}

bedrock_get_trusted_access_program_organization_enrollment <- function(programIdentifier) {
  invoke(.client, "bedrock", "GetTrustedAccessProgramOrganizationEnrollment", .params())
}

bedrock_get_trusted_access_program_project_enrollment <- function(
  programIdentifier,
  projectIdentifier
) {
  invoke(.client, "bedrock", "GetTrustedAccessProgramProjectEnrollment", .params())
}

bedrock_get_use_case_for_model_access <- function() {
  invoke(.client, "bedrock", "GetUseCaseForModelAccess", .params())
}

bedrock_list_advanced_prompt_optimization_jobs <- function(
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListAdvancedPromptOptimizationJobs", .params())
}

bedrock_list_automated_reasoning_policies <- function(
  policyArn = NULL,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "bedrock", "ListAutomatedReasoningPolicies", .params())
}

bedrock_list_automated_reasoning_policy_build_workflows <- function(
  policyArn,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "bedrock", "ListAutomatedReasoningPolicyBuildWorkflows", .params())
}

bedrock_list_automated_reasoning_policy_test_cases <- function(
  policyArn,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "bedrock", "ListAutomatedReasoningPolicyTestCases", .params())
}

bedrock_list_automated_reasoning_policy_test_results <- function(
  policyArn,
  buildWorkflowId,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "bedrock", "ListAutomatedReasoningPolicyTestResults", .params())
}

bedrock_list_custom_model_deployments <- function(
  createdBefore = NULL,
  createdAfter = NULL,
  nameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL,
  statusEquals = NULL,
  modelArnEquals = NULL
) {
  invoke(.client, "bedrock", "ListCustomModelDeployments", .params())
}

bedrock_list_custom_models <- function(
  creationTimeBefore = NULL,
  creationTimeAfter = NULL,
  nameContains = NULL,
  baseModelArnEquals = NULL,
  foundationModelArnEquals = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL,
  isOwned = NULL,
  modelStatus = NULL
) {
  invoke(.client, "bedrock", "ListCustomModels", .params())
}

bedrock_list_enforced_guardrails_configuration <- function(nextToken = NULL) {
  invoke(.client, "bedrock", "ListEnforcedGuardrailsConfiguration", .params())
}

bedrock_list_evaluation_jobs <- function(
  creationTimeAfter = NULL,
  creationTimeBefore = NULL,
  statusEquals = NULL,
  applicationTypeEquals = NULL,
  nameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListEvaluationJobs", .params())
}

bedrock_list_foundation_model_agreement_offers <- function(modelId, offerType = NULL) {
  invoke(.client, "bedrock", "ListFoundationModelAgreementOffers", .params())
}

bedrock_list_foundation_models <- function(
  byProvider = NULL,
  byCustomizationType = NULL,
  byOutputModality = NULL,
  byInferenceType = NULL,
  projectIdentifier = NULL
) {
  invoke(.client, "bedrock", "ListFoundationModels", .params())
}

bedrock_list_guardrails <- function(
  guardrailIdentifier = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrock", "ListGuardrails", .params())
}

bedrock_list_imported_models <- function(
  creationTimeBefore = NULL,
  creationTimeAfter = NULL,
  nameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListImportedModels", .params())
}

bedrock_list_inference_profiles <- function(
  maxResults = NULL,
  nextToken = NULL,
  typeEquals = NULL,
  projectIdentifier = NULL
) {
  invoke(.client, "bedrock", "ListInferenceProfiles", .params())
}

bedrock_list_marketplace_model_endpoints <- function(
  maxResults = NULL,
  nextToken = NULL,
  modelSourceEquals = NULL
) {
  invoke(.client, "bedrock", "ListMarketplaceModelEndpoints", .params())
}

bedrock_list_model_copy_jobs <- function(
  creationTimeAfter = NULL,
  creationTimeBefore = NULL,
  statusEquals = NULL,
  sourceAccountEquals = NULL,
  sourceModelArnEquals = NULL,
  targetModelNameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListModelCopyJobs", .params())
}

bedrock_list_model_customization_jobs <- function(
  creationTimeAfter = NULL,
  creationTimeBefore = NULL,
  statusEquals = NULL,
  nameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListModelCustomizationJobs", .params())
}

bedrock_list_model_import_jobs <- function(
  creationTimeAfter = NULL,
  creationTimeBefore = NULL,
  statusEquals = NULL,
  nameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListModelImportJobs", .params())
}

bedrock_list_model_invocation_jobs <- function(
  submitTimeAfter = NULL,
  submitTimeBefore = NULL,
  statusEquals = NULL,
  nameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListModelInvocationJobs", .params())
}

bedrock_list_projects <- function(nextToken = NULL, maxResults = NULL, statusFilter = NULL) {
  invoke(.client, "bedrock", "ListProjects", .params())
}

bedrock_list_prompt_routers <- function(maxResults = NULL, nextToken = NULL, type = NULL) {
  invoke(.client, "bedrock", "ListPromptRouters", .params())
}

bedrock_list_provisioned_model_throughputs <- function(
  creationTimeAfter = NULL,
  creationTimeBefore = NULL,
  statusEquals = NULL,
  modelArnEquals = NULL,
  nameContains = NULL,
  maxResults = NULL,
  nextToken = NULL,
  sortBy = NULL,
  sortOrder = NULL
) {
  invoke(.client, "bedrock", "ListProvisionedModelThroughputs", .params())
}

bedrock_list_tags_for_resource <- function(resourceARN) {
  invoke(.client, "bedrock", "ListTagsForResource", .params())
}

bedrock_list_trusted_access_programs <- function(
  projectIdentifier = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "bedrock", "ListTrustedAccessPrograms", .params())
}

bedrock_put_account_data_retention <- function(mode) {
  invoke(.client, "bedrock", "PutAccountDataRetention", .params())
}

bedrock_put_account_data_retention_storage <- function(
  modelProvider,
  storageDestination,
  storageConfiguration = NULL
) {
  invoke(.client, "bedrock", "PutAccountDataRetentionStorage", .params())
}

bedrock_put_enforced_guardrail_configuration <- function(
  configId = NULL,
  guardrailInferenceConfig
) {
  invoke(.client, "bedrock", "PutEnforcedGuardrailConfiguration", .params())
}

bedrock_put_model_invocation_logging_configuration <- function(loggingConfig) {
  invoke(.client, "bedrock", "PutModelInvocationLoggingConfiguration", .params())
}

bedrock_put_organization_data_retention_storage <- function(
  modelProvider,
  storageDestination,
  storageConfiguration = NULL
) {
  invoke(.client, "bedrock", "PutOrganizationDataRetentionStorage", .params())
}

bedrock_put_project_data_retention_storage <- function(
  projectIdentifier,
  modelProvider,
  storageDestination,
  storageConfiguration = NULL
) {
  invoke(.client, "bedrock", "PutProjectDataRetentionStorage", .params())
}

bedrock_put_resource_policy <- function(resourceArn, resourcePolicy) {
  invoke(.client, "bedrock", "PutResourcePolicy", .params())
}

bedrock_put_trusted_access_program_account_enrollment <- function(programIdentifier, optIn) {
  invoke(.client, "bedrock", "PutTrustedAccessProgramAccountEnrollment", .params())
}

bedrock_put_trusted_access_program_organization_enrollment <- function(programIdentifier, optIn) {
  invoke(.client, "bedrock", "PutTrustedAccessProgramOrganizationEnrollment", .params())
}

bedrock_put_trusted_access_program_project_enrollment <- function(
  programIdentifier,
  projectIdentifier,
  optIn
) {
  invoke(.client, "bedrock", "PutTrustedAccessProgramProjectEnrollment", .params())
}

bedrock_put_use_case_for_model_access <- function(formData) {
  invoke(.client, "bedrock", "PutUseCaseForModelAccess", .params())
}

bedrock_register_marketplace_model_endpoint <- function(endpointIdentifier, modelSourceIdentifier) {
  invoke(.client, "bedrock", "RegisterMarketplaceModelEndpoint", .params())
}

bedrock_start_automated_reasoning_policy_build_workflow <- function(
  policyArn,
  buildWorkflowType,
  clientRequestToken = NULL,
  sourceContent
) {
  invoke(.client, "bedrock", "StartAutomatedReasoningPolicyBuildWorkflow", .params())
}

bedrock_start_automated_reasoning_policy_test_workflow <- function(
  policyArn,
  buildWorkflowId,
  testCaseIds = NULL,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "StartAutomatedReasoningPolicyTestWorkflow", .params())
}

bedrock_start_trusted_access_program_account_application <- function(programIdentifier) {
  invoke(.client, "bedrock", "StartTrustedAccessProgramAccountApplication", .params())
}

bedrock_start_trusted_access_program_organization_application <- function(programIdentifier) {
  invoke(.client, "bedrock", "StartTrustedAccessProgramOrganizationApplication", .params())
}

bedrock_start_trusted_access_program_project_application <- function(
  programIdentifier,
  projectIdentifier
) {
  invoke(.client, "bedrock", "StartTrustedAccessProgramProjectApplication", .params())
}

bedrock_stop_advanced_prompt_optimization_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "StopAdvancedPromptOptimizationJob", .params())
}

bedrock_stop_evaluation_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "StopEvaluationJob", .params())
}

bedrock_stop_model_customization_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "StopModelCustomizationJob", .params())
}

bedrock_stop_model_invocation_job <- function(jobIdentifier) {
  invoke(.client, "bedrock", "StopModelInvocationJob", .params())
}

bedrock_tag_resource <- function(resourceARN, tags) {
  invoke(.client, "bedrock", "TagResource", .params())
}

bedrock_untag_resource <- function(resourceARN, tagKeys) {
  invoke(.client, "bedrock", "UntagResource", .params())
}

bedrock_update_automated_reasoning_policy <- function(
  policyArn,
  policyDefinition,
  name = NULL,
  description = NULL
) {
  invoke(.client, "bedrock", "UpdateAutomatedReasoningPolicy", .params())
}

bedrock_update_automated_reasoning_policy_annotations <- function(
  policyArn,
  buildWorkflowId,
  annotations,
  lastUpdatedAnnotationSetHash
) {
  invoke(.client, "bedrock", "UpdateAutomatedReasoningPolicyAnnotations", .params())
}

bedrock_update_automated_reasoning_policy_test_case <- function(
  policyArn,
  testCaseId,
  guardContent,
  queryContent = NULL,
  lastUpdatedAt,
  expectedAggregatedFindingsResult,
  confidenceThreshold = NULL,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "UpdateAutomatedReasoningPolicyTestCase", .params())
}

bedrock_update_custom_model_deployment <- function(modelArn, customModelDeploymentIdentifier) {
  invoke(.client, "bedrock", "UpdateCustomModelDeployment", .params())
}

bedrock_update_guardrail <- function(
  guardrailIdentifier,
  name,
  description = NULL,
  topicPolicyConfig = NULL,
  contentPolicyConfig = NULL,
  wordPolicyConfig = NULL,
  sensitiveInformationPolicyConfig = NULL,
  contextualGroundingPolicyConfig = NULL,
  automatedReasoningPolicyConfig = NULL,
  crossRegionConfig = NULL,
  blockedInputMessaging,
  blockedOutputsMessaging,
  kmsKeyId = NULL
) {
  invoke(.client, "bedrock", "UpdateGuardrail", .params())
}

bedrock_update_marketplace_model_endpoint <- function(
  endpointArn,
  endpointConfig,
  clientRequestToken = NULL
) {
  invoke(.client, "bedrock", "UpdateMarketplaceModelEndpoint", .params())
}

bedrock_update_project <- function(projectIdentifier, name = NULL, dataRetention = NULL) {
  invoke(.client, "bedrock", "UpdateProject", .params())
}

bedrock_update_provisioned_model_throughput <- function(
  provisionedModelId,
  desiredProvisionedModelName = NULL,
  desiredModelId = NULL
) {
  invoke(.client, "bedrock", "UpdateProvisionedModelThroughput", .params())
}
