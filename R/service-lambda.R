# Generated from botocore's lambda model by generator/. Do not edit by hand.

lambda_add_layer_version_permission <- function(
  LayerName,
  VersionNumber,
  StatementId,
  Action,
  Principal,
  OrganizationId = NULL,
  RevisionId = NULL
) {
  invoke(.client, "lambda", "AddLayerVersionPermission", .params())
}

lambda_add_permission <- function(
  FunctionName,
  StatementId,
  Action,
  Principal,
  SourceArn = NULL,
  FunctionUrlAuthType = NULL,
  InvokedViaFunctionUrl = NULL,
  SourceAccount = NULL,
  EventSourceToken = NULL,
  Qualifier = NULL,
  RevisionId = NULL,
  PrincipalOrgID = NULL
) {
  invoke(.client, "lambda", "AddPermission", .params())
}

lambda_checkpoint_durable_execution <- function(
  DurableExecutionArn,
  CheckpointToken,
  Updates = NULL,
  ClientToken = NULL
) {
  invoke(.client, "lambda", "CheckpointDurableExecution", .params())
}

lambda_create_alias <- function(
  FunctionName,
  Name,
  FunctionVersion,
  Description = NULL,
  RoutingConfig = NULL
) {
  invoke(.client, "lambda", "CreateAlias", .params())
}

lambda_create_capacity_provider <- function(
  CapacityProviderName,
  VpcConfig,
  PermissionsConfig,
  InstanceRequirements = NULL,
  CapacityProviderScalingConfig = NULL,
  KmsKeyArn = NULL,
  Tags = NULL,
  PropagateTags = NULL,
  TelemetryConfig = NULL
) {
  invoke(.client, "lambda", "CreateCapacityProvider", .params())
}

lambda_create_code_signing_config <- function(
  Description = NULL,
  AllowedPublishers,
  CodeSigningPolicies = NULL,
  Tags = NULL
) {
  invoke(.client, "lambda", "CreateCodeSigningConfig", .params())
}

lambda_create_event_source_mapping <- function(
  EventSourceArn = NULL,
  FunctionName,
  Enabled = NULL,
  BatchSize = NULL,
  FilterCriteria = NULL,
  KMSKeyArn = NULL,
  MetricsConfig = NULL,
  LoggingConfig = NULL,
  ScalingConfig = NULL,
  MaximumBatchingWindowInSeconds = NULL,
  ParallelizationFactor = NULL,
  StartingPosition = NULL,
  StartingPositionTimestamp = NULL,
  DestinationConfig = NULL,
  MaximumRecordAgeInSeconds = NULL,
  BisectBatchOnFunctionError = NULL,
  MaximumRetryAttempts = NULL,
  Tags = NULL,
  TumblingWindowInSeconds = NULL,
  Topics = NULL,
  Queues = NULL,
  SourceAccessConfigurations = NULL,
  SelfManagedEventSource = NULL,
  FunctionResponseTypes = NULL,
  AmazonManagedKafkaEventSourceConfig = NULL,
  SelfManagedKafkaEventSourceConfig = NULL,
  DocumentDBEventSourceConfig = NULL,
  ProvisionedPollerConfig = NULL
) {
  invoke(.client, "lambda", "CreateEventSourceMapping", .params())
}

lambda_create_function <- function(
  FunctionName,
  Runtime = NULL,
  Role,
  Handler = NULL,
  Code,
  Description = NULL,
  Timeout = NULL,
  MemorySize = NULL,
  Publish = NULL,
  PublishTo = NULL,
  VpcConfig = NULL,
  PackageType = NULL,
  DeadLetterConfig = NULL,
  Environment = NULL,
  KMSKeyArn = NULL,
  TracingConfig = NULL,
  Tags = NULL,
  Layers = NULL,
  FileSystemConfigs = NULL,
  CodeSigningConfigArn = NULL,
  ImageConfig = NULL,
  Architectures = NULL,
  EphemeralStorage = NULL,
  SnapStart = NULL,
  LoggingConfig = NULL,
  TenancyConfig = NULL,
  CapacityProviderConfig = NULL,
  DurableConfig = NULL,
  RuntimeConfig = NULL,
  AcceleratorConfig = NULL
) {
  invoke(.client, "lambda", "CreateFunction", .params())
}

lambda_create_function_url_config <- function(
  FunctionName,
  Qualifier = NULL,
  AuthType,
  Cors = NULL,
  InvokeMode = NULL
) {
  invoke(.client, "lambda", "CreateFunctionUrlConfig", .params())
}

lambda_delete_alias <- function(FunctionName, Name) {
  invoke(.client, "lambda", "DeleteAlias", .params())
}

lambda_delete_capacity_provider <- function(CapacityProviderName) {
  invoke(.client, "lambda", "DeleteCapacityProvider", .params())
}

lambda_delete_code_signing_config <- function(CodeSigningConfigArn) {
  invoke(.client, "lambda", "DeleteCodeSigningConfig", .params())
}

lambda_delete_durable_execution <- function(DurableExecutionArn) {
  invoke(.client, "lambda", "DeleteDurableExecution", .params())
}

lambda_delete_event_source_mapping <- function(UUID) {
  invoke(.client, "lambda", "DeleteEventSourceMapping", .params())
}

lambda_delete_function <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "DeleteFunction", .params())
}

lambda_delete_function_code_signing_config <- function(FunctionName) {
  invoke(.client, "lambda", "DeleteFunctionCodeSigningConfig", .params())
}

lambda_delete_function_concurrency <- function(FunctionName) {
  invoke(.client, "lambda", "DeleteFunctionConcurrency", .params())
}

lambda_delete_function_event_invoke_config <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "DeleteFunctionEventInvokeConfig", .params())
}

lambda_delete_function_url_config <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "DeleteFunctionUrlConfig", .params())
}

lambda_delete_layer_version <- function(LayerName, VersionNumber) {
  invoke(.client, "lambda", "DeleteLayerVersion", .params())
}

lambda_delete_provisioned_concurrency_config <- function(FunctionName, Qualifier) {
  invoke(.client, "lambda", "DeleteProvisionedConcurrencyConfig", .params())
}

lambda_delete_resource_policy <- function(ResourceArn, RevisionId = NULL) {
  invoke(.client, "lambda", "DeleteResourcePolicy", .params())
}

lambda_get_account_settings <- function() {
  invoke(.client, "lambda", "GetAccountSettings", .params())
}

lambda_get_alias <- function(FunctionName, Name) {
  invoke(.client, "lambda", "GetAlias", .params())
}

lambda_get_capacity_provider <- function(CapacityProviderName) {
  invoke(.client, "lambda", "GetCapacityProvider", .params())
}

lambda_get_code_signing_config <- function(CodeSigningConfigArn) {
  invoke(.client, "lambda", "GetCodeSigningConfig", .params())
}

lambda_get_durable_execution <- function(DurableExecutionArn, IncludeExecutionData = NULL) {
  invoke(.client, "lambda", "GetDurableExecution", .params())
}

lambda_get_durable_execution_history <- function(
  DurableExecutionArn,
  IncludeExecutionData = NULL,
  MaxItems = NULL,
  Marker = NULL,
  ReverseOrder = NULL
) {
  invoke(.client, "lambda", "GetDurableExecutionHistory", .params())
}

lambda_get_durable_execution_state <- function(
  DurableExecutionArn,
  CheckpointToken,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "GetDurableExecutionState", .params())
}

lambda_get_event_source_mapping <- function(UUID) {
  invoke(.client, "lambda", "GetEventSourceMapping", .params())
}

lambda_get_function <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "GetFunction", .params())
}

lambda_get_function_code_signing_config <- function(FunctionName) {
  invoke(.client, "lambda", "GetFunctionCodeSigningConfig", .params())
}

lambda_get_function_concurrency <- function(FunctionName) {
  invoke(.client, "lambda", "GetFunctionConcurrency", .params())
}

lambda_get_function_configuration <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "GetFunctionConfiguration", .params())
}

lambda_get_function_event_invoke_config <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "GetFunctionEventInvokeConfig", .params())
}

lambda_get_function_recursion_config <- function(FunctionName) {
  invoke(.client, "lambda", "GetFunctionRecursionConfig", .params())
}

lambda_get_function_scaling_config <- function(FunctionName, Qualifier) {
  invoke(.client, "lambda", "GetFunctionScalingConfig", .params())
}

lambda_get_function_url_config <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "GetFunctionUrlConfig", .params())
}

lambda_get_layer_version <- function(LayerName, VersionNumber) {
  invoke(.client, "lambda", "GetLayerVersion", .params())
}

lambda_get_layer_version_by_arn <- function(Arn) {
  invoke(.client, "lambda", "GetLayerVersionByArn", .params())
}

lambda_get_layer_version_policy <- function(LayerName, VersionNumber) {
  invoke(.client, "lambda", "GetLayerVersionPolicy", .params())
}

lambda_get_policy <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "GetPolicy", .params())
}

lambda_get_provisioned_concurrency_config <- function(FunctionName, Qualifier) {
  invoke(.client, "lambda", "GetProvisionedConcurrencyConfig", .params())
}

lambda_get_resource_policy <- function(ResourceArn) {
  invoke(.client, "lambda", "GetResourcePolicy", .params())
}

lambda_get_runtime_management_config <- function(FunctionName, Qualifier = NULL) {
  invoke(.client, "lambda", "GetRuntimeManagementConfig", .params())
}

lambda_invoke <- function(
  FunctionName,
  InvocationType = NULL,
  LogType = NULL,
  ClientContext = NULL,
  DurableExecutionName = NULL,
  Payload = NULL,
  Qualifier = NULL,
  TenantId = NULL
) {
  invoke(.client, "lambda", "Invoke", .params())
}

lambda_invoke_async <- function(FunctionName, InvokeArgs) {
  invoke(.client, "lambda", "InvokeAsync", .params())
}

lambda_invoke_with_response_stream <- function(
  FunctionName,
  LogType = NULL,
  ClientContext = NULL,
  Qualifier = NULL,
  Payload = NULL,
  TenantId = NULL,
  InvocationType = NULL
) {
  invoke(.client, "lambda", "InvokeWithResponseStream", .params())
}

lambda_list_aliases <- function(
  FunctionName,
  FunctionVersion = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListAliases", .params())
}

lambda_list_capacity_providers <- function(State = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "lambda", "ListCapacityProviders", .params())
}

lambda_list_code_signing_configs <- function(Marker = NULL, MaxItems = NULL) {
  invoke(.client, "lambda", "ListCodeSigningConfigs", .params())
}

lambda_list_durable_executions_by_function <- function(
  FunctionName,
  Qualifier = NULL,
  DurableExecutionName = NULL,
  Statuses = NULL,
  StartedAfter = NULL,
  StartedBefore = NULL,
  ReverseOrder = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListDurableExecutionsByFunction", .params())
}

lambda_list_event_source_mappings <- function(
  EventSourceArn = NULL,
  FunctionName = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListEventSourceMappings", .params())
}

lambda_list_function_event_invoke_configs <- function(
  FunctionName,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListFunctionEventInvokeConfigs", .params())
}

lambda_list_function_url_configs <- function(FunctionName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "lambda", "ListFunctionUrlConfigs", .params())
}

lambda_list_function_versions_by_capacity_provider <- function(
  CapacityProviderName,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListFunctionVersionsByCapacityProvider", .params())
}

lambda_list_functions <- function(
  MasterRegion = NULL,
  FunctionVersion = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListFunctions", .params())
}

lambda_list_functions_by_code_signing_config <- function(
  CodeSigningConfigArn,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListFunctionsByCodeSigningConfig", .params())
}

lambda_list_layer_versions <- function(
  CompatibleArchitecture = NULL,
  CompatibleRuntime = NULL,
  LayerName,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListLayerVersions", .params())
}

lambda_list_layers <- function(
  CompatibleArchitecture = NULL,
  CompatibleRuntime = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListLayers", .params())
}

lambda_list_provisioned_concurrency_configs <- function(
  FunctionName,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "lambda", "ListProvisionedConcurrencyConfigs", .params())
}

lambda_list_tags <- function(Resource) {
  invoke(.client, "lambda", "ListTags", .params())
}

lambda_list_versions_by_function <- function(FunctionName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "lambda", "ListVersionsByFunction", .params())
}

lambda_pause_durable_execution <- function(
  DurableExecutionArn,
  ClientToken = NULL,
  Reason = NULL,
  ExecutionTimeoutPaused = NULL
) {
  invoke(.client, "lambda", "PauseDurableExecution", .params())
}

lambda_publish_layer_version <- function(
  LayerName,
  Description = NULL,
  Content,
  CompatibleArchitectures = NULL,
  CompatibleRuntimes = NULL,
  LicenseInfo = NULL
) {
  invoke(.client, "lambda", "PublishLayerVersion", .params())
}

lambda_publish_version <- function(
  FunctionName,
  CodeSha256 = NULL,
  Description = NULL,
  RevisionId = NULL,
  PublishTo = NULL
) {
  invoke(.client, "lambda", "PublishVersion", .params())
}

lambda_put_function_code_signing_config <- function(CodeSigningConfigArn, FunctionName) {
  invoke(.client, "lambda", "PutFunctionCodeSigningConfig", .params())
}

lambda_put_function_concurrency <- function(FunctionName, ReservedConcurrentExecutions) {
  invoke(.client, "lambda", "PutFunctionConcurrency", .params())
}

lambda_put_function_event_invoke_config <- function(
  FunctionName,
  Qualifier = NULL,
  MaximumRetryAttempts = NULL,
  MaximumEventAgeInSeconds = NULL,
  DestinationConfig = NULL
) {
  invoke(.client, "lambda", "PutFunctionEventInvokeConfig", .params())
}

lambda_put_function_recursion_config <- function(FunctionName, RecursiveLoop) {
  invoke(.client, "lambda", "PutFunctionRecursionConfig", .params())
}

lambda_put_function_scaling_config <- function(
  FunctionName,
  Qualifier,
  FunctionScalingConfig = NULL
) {
  invoke(.client, "lambda", "PutFunctionScalingConfig", .params())
}

lambda_put_provisioned_concurrency_config <- function(
  FunctionName,
  Qualifier,
  ProvisionedConcurrentExecutions
) {
  invoke(.client, "lambda", "PutProvisionedConcurrencyConfig", .params())
}

lambda_put_resource_policy <- function(ResourceArn, Policy, RevisionId = NULL) {
  invoke(.client, "lambda", "PutResourcePolicy", .params())
}

lambda_put_runtime_management_config <- function(
  FunctionName,
  Qualifier = NULL,
  UpdateRuntimeOn,
  RuntimeVersionArn = NULL
) {
  invoke(.client, "lambda", "PutRuntimeManagementConfig", .params())
}

lambda_remove_layer_version_permission <- function(
  LayerName,
  VersionNumber,
  StatementId,
  RevisionId = NULL
) {
  invoke(.client, "lambda", "RemoveLayerVersionPermission", .params())
}

lambda_remove_permission <- function(
  FunctionName,
  StatementId,
  Qualifier = NULL,
  RevisionId = NULL
) {
  invoke(.client, "lambda", "RemovePermission", .params())
}

lambda_resume_durable_execution <- function(
  DurableExecutionArn,
  ClientToken = NULL,
  Reason = NULL
) {
  invoke(.client, "lambda", "ResumeDurableExecution", .params())
}

lambda_send_durable_execution_callback_failure <- function(CallbackId, Error = NULL) {
  invoke(.client, "lambda", "SendDurableExecutionCallbackFailure", .params())
}

lambda_send_durable_execution_callback_heartbeat <- function(CallbackId) {
  invoke(.client, "lambda", "SendDurableExecutionCallbackHeartbeat", .params())
}

lambda_send_durable_execution_callback_success <- function(CallbackId, Result = NULL) {
  invoke(.client, "lambda", "SendDurableExecutionCallbackSuccess", .params())
}

lambda_stop_durable_execution <- function(DurableExecutionArn, Error = NULL) {
  invoke(.client, "lambda", "StopDurableExecution", .params())
}

lambda_tag_resource <- function(Resource, Tags) {
  invoke(.client, "lambda", "TagResource", .params())
}

lambda_untag_resource <- function(Resource, TagKeys) {
  invoke(.client, "lambda", "UntagResource", .params())
}

lambda_update_alias <- function(
  FunctionName,
  Name,
  FunctionVersion = NULL,
  Description = NULL,
  RoutingConfig = NULL,
  RevisionId = NULL
) {
  invoke(.client, "lambda", "UpdateAlias", .params())
}

lambda_update_capacity_provider <- function(
  CapacityProviderName,
  CapacityProviderScalingConfig = NULL,
  PropagateTags = NULL,
  TelemetryConfig = NULL
) {
  invoke(.client, "lambda", "UpdateCapacityProvider", .params())
}

lambda_update_code_signing_config <- function(
  CodeSigningConfigArn,
  Description = NULL,
  AllowedPublishers = NULL,
  CodeSigningPolicies = NULL
) {
  invoke(.client, "lambda", "UpdateCodeSigningConfig", .params())
}

lambda_update_event_source_mapping <- function(
  UUID,
  FunctionName = NULL,
  Enabled = NULL,
  BatchSize = NULL,
  FilterCriteria = NULL,
  KMSKeyArn = NULL,
  MetricsConfig = NULL,
  LoggingConfig = NULL,
  ScalingConfig = NULL,
  MaximumBatchingWindowInSeconds = NULL,
  ParallelizationFactor = NULL,
  DestinationConfig = NULL,
  MaximumRecordAgeInSeconds = NULL,
  BisectBatchOnFunctionError = NULL,
  MaximumRetryAttempts = NULL,
  TumblingWindowInSeconds = NULL,
  SourceAccessConfigurations = NULL,
  FunctionResponseTypes = NULL,
  AmazonManagedKafkaEventSourceConfig = NULL,
  SelfManagedKafkaEventSourceConfig = NULL,
  DocumentDBEventSourceConfig = NULL,
  ProvisionedPollerConfig = NULL
) {
  invoke(.client, "lambda", "UpdateEventSourceMapping", .params())
}

lambda_update_function_code <- function(
  FunctionName,
  ZipFile = NULL,
  S3Bucket = NULL,
  S3Key = NULL,
  S3ObjectVersion = NULL,
  S3ObjectStorageMode = NULL,
  ImageUri = NULL,
  Architectures = NULL,
  Publish = NULL,
  PublishTo = NULL,
  DryRun = NULL,
  RevisionId = NULL,
  SourceKMSKeyArn = NULL
) {
  invoke(.client, "lambda", "UpdateFunctionCode", .params())
}

lambda_update_function_configuration <- function(
  FunctionName,
  Role = NULL,
  Handler = NULL,
  Description = NULL,
  Timeout = NULL,
  MemorySize = NULL,
  VpcConfig = NULL,
  Environment = NULL,
  Runtime = NULL,
  DeadLetterConfig = NULL,
  KMSKeyArn = NULL,
  TracingConfig = NULL,
  RevisionId = NULL,
  Layers = NULL,
  FileSystemConfigs = NULL,
  ImageConfig = NULL,
  EphemeralStorage = NULL,
  SnapStart = NULL,
  LoggingConfig = NULL,
  CapacityProviderConfig = NULL,
  DurableConfig = NULL,
  RuntimeConfig = NULL,
  AcceleratorConfig = NULL
) {
  invoke(.client, "lambda", "UpdateFunctionConfiguration", .params())
}

lambda_update_function_event_invoke_config <- function(
  FunctionName,
  Qualifier = NULL,
  MaximumRetryAttempts = NULL,
  MaximumEventAgeInSeconds = NULL,
  DestinationConfig = NULL
) {
  invoke(.client, "lambda", "UpdateFunctionEventInvokeConfig", .params())
}

lambda_update_function_url_config <- function(
  FunctionName,
  Qualifier = NULL,
  AuthType = NULL,
  Cors = NULL,
  InvokeMode = NULL
) {
  invoke(.client, "lambda", "UpdateFunctionUrlConfig", .params())
}
