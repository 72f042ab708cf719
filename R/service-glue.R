# Generated from botocore's glue model by generator/. Do not edit by hand.

glue_associate_glossary_terms <- function(
  AssetIdentifier,
  IterableFormName = NULL,
  ItemIdentifier = NULL,
  GlossaryTermIdentifiers,
  ClientToken = NULL
) {
  invoke(.client, "glue", "AssociateGlossaryTerms", .params())
}

glue_batch_create_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionInputList
) {
  invoke(.client, "glue", "BatchCreatePartition", .params())
}

glue_batch_delete_connection <- function(CatalogId = NULL, ConnectionNameList) {
  invoke(.client, "glue", "BatchDeleteConnection", .params())
}

glue_batch_delete_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionsToDelete
) {
  invoke(.client, "glue", "BatchDeletePartition", .params())
}

glue_batch_delete_table <- function(
  CatalogId = NULL,
  DatabaseName,
  TablesToDelete,
  TransactionId = NULL
) {
  invoke(.client, "glue", "BatchDeleteTable", .params())
}

glue_batch_delete_table_version <- function(CatalogId = NULL, DatabaseName, TableName, VersionIds) {
  invoke(.client, "glue", "BatchDeleteTableVersion", .params())
}

glue_batch_get_blueprints <- function(Names, IncludeBlueprint = NULL, IncludeParameterSpec = NULL) {
  invoke(.client, "glue", "BatchGetBlueprints", .params())
}

glue_batch_get_crawlers <- function(CrawlerNames) {
  invoke(.client, "glue", "BatchGetCrawlers", .params())
}

glue_batch_get_custom_entity_types <- function(Names) {
  invoke(.client, "glue", "BatchGetCustomEntityTypes", .params())
}

glue_batch_get_data_quality_result <- function(ResultIds) {
  invoke(.client, "glue", "BatchGetDataQualityResult", .params())
}

glue_batch_get_data_quality_result_v2 <- function(ResultIds) {
  invoke(.client, "glue", "BatchGetDataQualityResultV2", .params())
}

glue_batch_get_data_quality_ruleset_evaluation_run <- function(RunIds) {
  invoke(.client, "glue", "BatchGetDataQualityRulesetEvaluationRun", .params())
}

glue_batch_get_dev_endpoints <- function(DevEndpointNames) {
  invoke(.client, "glue", "BatchGetDevEndpoints", .params())
}

glue_batch_get_iterable_forms <- function(AssetIdentifier, IterableFormName, ItemIdentifiers) {
  invoke(.client, "glue", "BatchGetIterableForms", .params())
}

glue_batch_get_jobs <- function(JobNames) {
  invoke(.client, "glue", "BatchGetJobs", .params())
}

glue_batch_get_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionsToGet,
  AuditContext = NULL,
  QuerySessionContext = NULL
) {
  invoke(.client, "glue", "BatchGetPartition", .params())
}

glue_batch_get_table_optimizer <- function(Entries) {
  invoke(.client, "glue", "BatchGetTableOptimizer", .params())
}

glue_batch_get_triggers <- function(TriggerNames) {
  invoke(.client, "glue", "BatchGetTriggers", .params())
}

glue_batch_get_workflows <- function(Names, IncludeGraph = NULL) {
  invoke(.client, "glue", "BatchGetWorkflows", .params())
}

glue_batch_put_data_quality_statistic_annotation <- function(
  InclusionAnnotations,
  ClientToken = NULL
) {
  invoke(.client, "glue", "BatchPutDataQualityStatisticAnnotation", .params())
}

glue_batch_stop_job_run <- function(JobName, JobRunIds) {
  invoke(.client, "glue", "BatchStopJobRun", .params())
}

glue_batch_update_partition <- function(CatalogId = NULL, DatabaseName, TableName, Entries) {
  invoke(.client, "glue", "BatchUpdatePartition", .params())
}

glue_cancel_data_quality_rule_recommendation_run <- function(RunId) {
  invoke(.client, "glue", "CancelDataQualityRuleRecommendationRun", .params())
}

glue_cancel_data_quality_ruleset_evaluation_run <- function(RunId) {
  invoke(.client, "glue", "CancelDataQualityRulesetEvaluationRun", .params())
}

glue_cancel_ml_task_run <- function(TransformId, TaskRunId) {
  invoke(.client, "glue", "CancelMLTaskRun", .params())
}

glue_cancel_statement <- function(SessionId, Id, RequestOrigin = NULL) {
  invoke(.client, "glue", "CancelStatement", .params())
}

glue_check_schema_version_validity <- function(DataFormat, SchemaDefinition) {
  invoke(.client, "glue", "CheckSchemaVersionValidity", .params())
}

glue_create_blueprint <- function(Name, Description = NULL, BlueprintLocation, Tags = NULL) {
  invoke(.client, "glue", "CreateBlueprint", .params())
}

glue_create_catalog <- function(Name, CatalogInput, Tags = NULL) {
  invoke(.client, "glue", "CreateCatalog", .params())
}

glue_create_classifier <- function(
  GrokClassifier = NULL,
  XMLClassifier = NULL,
  JsonClassifier = NULL,
  CsvClassifier = NULL
) {
  invoke(.client, "glue", "CreateClassifier", .params())
}

glue_create_column_statistics_task_settings <- function(
  DatabaseName,
  TableName,
  Role,
  Schedule = NULL,
  ColumnNameList = NULL,
  SampleSize = NULL,
  CatalogID = NULL,
  SecurityConfiguration = NULL,
  Tags = NULL
) {
  invoke(.client, "glue", "CreateColumnStatisticsTaskSettings", .params())
}

glue_create_connection <- function(CatalogId = NULL, ConnectionInput, Tags = NULL) {
  invoke(.client, "glue", "CreateConnection", .params())
}

glue_create_crawler <- function(
  Name,
  Role,
  DatabaseName = NULL,
  Description = NULL,
  Targets,
  Schedule = NULL,
  Classifiers = NULL,
  TablePrefix = NULL,
  SchemaChangePolicy = NULL,
  RecrawlPolicy = NULL,
  LineageConfiguration = NULL,
  LakeFormationConfiguration = NULL,
  Configuration = NULL,
  CrawlerSecurityConfiguration = NULL,
  Tags = NULL,
  CatalogId = NULL
) {
  invoke(.client, "glue", "CreateCrawler", .params())
}

glue_create_custom_entity_type <- function(Name, RegexString, ContextWords = NULL, Tags = NULL) {
  invoke(.client, "glue", "CreateCustomEntityType", .params())
}

glue_create_data_quality_evaluation_config <- function(
  Name,
  Level,
  DataSource,
  RulesetName = NULL,
  ManagedRulesetName = NULL,
  Triggers = NULL,
  ScheduleExpression = NULL,
  StartAt = NULL,
  EndAt = NULL,
  Role,
  NumberOfWorkers = NULL,
  Timeout = NULL,
  AdditionalRunOptions = NULL,
  AdditionalDataSources = NULL,
  Tags = NULL,
  ClientToken = NULL
) {
  invoke(.client, "glue", "CreateDataQualityEvaluationConfig", .params())
}

glue_create_data_quality_ruleset <- function(
  Name,
  Description = NULL,
  Ruleset,
  Tags = NULL,
  TargetTable = NULL,
  DataQualitySecurityConfiguration = NULL,
  ClientToken = NULL
) {
  invoke(.client, "glue", "CreateDataQualityRuleset", .params())
}

glue_create_database <- function(CatalogId = NULL, DatabaseInput, Tags = NULL) {
  invoke(.client, "glue", "CreateDatabase", .params())
}

glue_create_dev_endpoint <- function(
  EndpointName,
  RoleArn,
  SecurityGroupIds = NULL,
  SubnetId = NULL,
  PublicKey = NULL,
  PublicKeys = NULL,
  NumberOfNodes = NULL,
  WorkerType = NULL,
  GlueVersion = NULL,
  NumberOfWorkers = NULL,
  ExtraPythonLibsS3Path = NULL,
  ExtraJarsS3Path = NULL,
  SecurityConfiguration = NULL,
  Tags = NULL,
  Arguments = NULL
) {
  invoke(.client, "glue", "CreateDevEndpoint", .params())
}

glue_create_glossary <- function(Name, Description = NULL, ClientToken = NULL) {
  invoke(.client, "glue", "CreateGlossary", .params())
}

glue_create_glossary_term <- function(
  GlossaryIdentifier,
  Name,
  ShortDescription = NULL,
  LongDescription = NULL,
  ClientToken = NULL
) {
  invoke(.client, "glue", "CreateGlossaryTerm", .params())
}

glue_create_glue_identity_center_configuration <- function(
  InstanceArn,
  Scopes = NULL,
  UserBackgroundSessionsEnabled = NULL
) {
  invoke(.client, "glue", "CreateGlueIdentityCenterConfiguration", .params())
}

glue_create_integration <- function(
  IntegrationName,
  SourceArn,
  TargetArn,
  Description = NULL,
  DataFilter = NULL,
  KmsKeyId = NULL,
  AdditionalEncryptionContext = NULL,
  Tags = NULL,
  IntegrationConfig = NULL
) {
  invoke(.client, "glue", "CreateIntegration", .params())
}

glue_create_integration_resource_property <- function(
  ResourceArn,
  SourceProcessingProperties = NULL,
  TargetProcessingProperties = NULL,
  Tags = NULL
) {
  invoke(.client, "glue", "CreateIntegrationResourceProperty", .params())
}

glue_create_integration_table_properties <- function(
  ResourceArn,
  TableName,
  SourceTableConfig = NULL,
  TargetTableConfig = NULL
) {
  invoke(.client, "glue", "CreateIntegrationTableProperties", .params())
}

glue_create_job <- function(
  Name,
  JobMode = NULL,
  JobRunQueuingEnabled = NULL,
  Description = NULL,
  LogUri = NULL,
  Role,
  ExecutionProperty = NULL,
  Command,
  DefaultArguments = NULL,
  NonOverridableArguments = NULL,
  Connections = NULL,
  MaxRetries = NULL,
  AllocatedCapacity = NULL,
  Timeout = NULL,
  MaxCapacity = NULL,
  SecurityConfiguration = NULL,
  Tags = NULL,
  NotificationProperty = NULL,
  GlueVersion = NULL,
  NumberOfWorkers = NULL,
  WorkerType = NULL,
  CodeGenConfigurationNodes = NULL,
  ExecutionClass = NULL,
  SourceControlDetails = NULL,
  MaintenanceWindow = NULL
) {
  invoke(.client, "glue", "CreateJob", .params())
}

glue_create_ml_transform <- function(
  Name,
  Description = NULL,
  InputRecordTables,
  Parameters,
  Role,
  GlueVersion = NULL,
  MaxCapacity = NULL,
  WorkerType = NULL,
  NumberOfWorkers = NULL,
  Timeout = NULL,
  MaxRetries = NULL,
  Tags = NULL,
  TransformEncryption = NULL
) {
  invoke(.client, "glue", "CreateMLTransform", .params())
}

glue_create_partition <- function(CatalogId = NULL, DatabaseName, TableName, PartitionInput) {
  invoke(.client, "glue", "CreatePartition", .params())
}

glue_create_partition_index <- function(CatalogId = NULL, DatabaseName, TableName, PartitionIndex) {
  invoke(.client, "glue", "CreatePartitionIndex", .params())
}

glue_create_registry <- function(RegistryName, Description = NULL, Tags = NULL) {
  invoke(.client, "glue", "CreateRegistry", .params())
}

glue_create_schema <- function(
  RegistryId = NULL,
  SchemaName,
  DataFormat,
  Compatibility = NULL,
  Description = NULL,
  Tags = NULL,
  SchemaDefinition = NULL
) {
  invoke(.client, "glue", "CreateSchema", .params())
}

glue_create_script <- function(DagNodes = NULL, DagEdges = NULL, Language = NULL) {
  invoke(.client, "glue", "CreateScript", .params())
}

glue_create_security_configuration <- function(Name, EncryptionConfiguration) {
  invoke(.client, "glue", "CreateSecurityConfiguration", .params())
}

glue_create_session <- function(
  Id,
  Description = NULL,
  Role,
  Command,
  Timeout = NULL,
  IdleTimeout = NULL,
  DefaultArguments = NULL,
  Connections = NULL,
  MaxCapacity = NULL,
  NumberOfWorkers = NULL,
  WorkerType = NULL,
  SecurityConfiguration = NULL,
  GlueVersion = NULL,
  Tags = NULL,
  RequestOrigin = NULL,
  SessionType = NULL
) {
  invoke(.client, "glue", "CreateSession", .params())
}

glue_create_table <- function(
  CatalogId = NULL,
  DatabaseName,
  Name = NULL,
  TableInput = NULL,
  PartitionIndexes = NULL,
  TransactionId = NULL,
  OpenTableFormatInput = NULL
) {
  invoke(.client, "glue", "CreateTable", .params())
}

glue_create_table_optimizer <- function(
  CatalogId,
  DatabaseName,
  TableName,
  Type,
  TableOptimizerConfiguration
) {
  invoke(.client, "glue", "CreateTableOptimizer", .params())
}

glue_create_trigger <- function(
  Name,
  WorkflowName = NULL,
  Type,
  Schedule = NULL,
  Predicate = NULL,
  Actions,
  Description = NULL,
  StartOnCreation = NULL,
  Tags = NULL,
  EventBatchingCondition = NULL
) {
  invoke(.client, "glue", "CreateTrigger", .params())
}

glue_create_usage_profile <- function(Name, Description = NULL, Configuration, Tags = NULL) {
  invoke(.client, "glue", "CreateUsageProfile", .params())
}

glue_create_user_defined_function <- function(CatalogId = NULL, DatabaseName, FunctionInput) {
  invoke(.client, "glue", "CreateUserDefinedFunction", .params())
}

glue_create_workflow <- function(
  Name,
  Description = NULL,
  DefaultRunProperties = NULL,
  Tags = NULL,
  MaxConcurrentRuns = NULL
) {
  invoke(.client, "glue", "CreateWorkflow", .params())
}

glue_delete_asset <- function(Identifier) {
  invoke(.client, "glue", "DeleteAsset", .params())
}

glue_delete_attachment <- function(
  AssetIdentifier,
  IterableFormName = NULL,
  ItemIdentifier = NULL,
  AttachmentName
) {
  invoke(.client, "glue", "DeleteAttachment", .params())
}

glue_delete_blueprint <- function(Name) {
  invoke(.client, "glue", "DeleteBlueprint", .params())
}

glue_delete_catalog <- function(CatalogId) {
  invoke(.client, "glue", "DeleteCatalog", .params())
}

glue_delete_classifier <- function(Name) {
  invoke(.client, "glue", "DeleteClassifier", .params())
}

glue_delete_column_statistics_for_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionValues,
  ColumnName
) {
  invoke(.client, "glue", "DeleteColumnStatisticsForPartition", .params())
}

glue_delete_column_statistics_for_table <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  ColumnName
) {
  invoke(.client, "glue", "DeleteColumnStatisticsForTable", .params())
}

glue_delete_column_statistics_task_settings <- function(DatabaseName, TableName, CatalogID = NULL) {
  invoke(.client, "glue", "DeleteColumnStatisticsTaskSettings", .params())
}

glue_delete_connection <- function(CatalogId = NULL, ConnectionName) {
  invoke(.client, "glue", "DeleteConnection", .params())
}

glue_delete_connection_type <- function(ConnectionType) {
  invoke(.client, "glue", "DeleteConnectionType", .params())
}

glue_delete_crawler <- function(Name) {
  invoke(.client, "glue", "DeleteCrawler", .params())
}

glue_delete_custom_entity_type <- function(Name) {
  invoke(.client, "glue", "DeleteCustomEntityType", .params())
}

glue_delete_data_quality_evaluation_config <- function(Name) {
  invoke(.client, "glue", "DeleteDataQualityEvaluationConfig", .params())
}

glue_delete_data_quality_ruleset <- function(Name) {
  invoke(.client, "glue", "DeleteDataQualityRuleset", .params())
}

glue_delete_database <- function(CatalogId = NULL, Name) {
  invoke(.client, "glue", "DeleteDatabase", .params())
}

glue_delete_dev_endpoint <- function(EndpointName) {
  invoke(.client, "glue", "DeleteDevEndpoint", .params())
}

glue_delete_form_type <- function(Identifier) {
  invoke(.client, "glue", "DeleteFormType", .params())
}

glue_delete_glossary <- function(Identifier) {
  invoke(.client, "glue", "DeleteGlossary", .params())
}

glue_delete_glossary_term <- function(Identifier) {
  invoke(.client, "glue", "DeleteGlossaryTerm", .params())
}

glue_delete_glue_identity_center_configuration <- function() {
  invoke(.client, "glue", "DeleteGlueIdentityCenterConfiguration", .params())
}

glue_delete_integration <- function(IntegrationIdentifier) {
  invoke(.client, "glue", "DeleteIntegration", .params())
}

glue_delete_integration_resource_property <- function(ResourceArn) {
  invoke(.client, "glue", "DeleteIntegrationResourceProperty", .params())
}

glue_delete_integration_table_properties <- function(ResourceArn, TableName) {
  invoke(.client, "glue", "DeleteIntegrationTableProperties", .params())
}

glue_delete_job <- function(JobName) {
  invoke(.client, "glue", "DeleteJob", .params())
}

glue_delete_ml_transform <- function(TransformId) {
  invoke(.client, "glue", "DeleteMLTransform", .params())
}

glue_delete_partition <- function(CatalogId = NULL, DatabaseName, TableName, PartitionValues) {
  invoke(.client, "glue", "DeletePartition", .params())
}

glue_delete_partition_index <- function(CatalogId = NULL, DatabaseName, TableName, IndexName) {
  invoke(.client, "glue", "DeletePartitionIndex", .params())
}

glue_delete_registry <- function(RegistryId) {
  invoke(.client, "glue", "DeleteRegistry", .params())
}

glue_delete_resource_policy <- function(PolicyHashCondition = NULL, ResourceArn = NULL) {
  invoke(.client, "glue", "DeleteResourcePolicy", .params())
}

glue_delete_schema <- function(SchemaId) {
  invoke(.client, "glue", "DeleteSchema", .params())
}

glue_delete_schema_versions <- function(SchemaId, Versions) {
  invoke(.client, "glue", "DeleteSchemaVersions", .params())
}

glue_delete_security_configuration <- function(Name) {
  invoke(.client, "glue", "DeleteSecurityConfiguration", .params())
}

glue_delete_session <- function(Id, RequestOrigin = NULL) {
  invoke(.client, "glue", "DeleteSession", .params())
}

glue_delete_table <- function(CatalogId = NULL, DatabaseName, Name, TransactionId = NULL) {
  invoke(.client, "glue", "DeleteTable", .params())
}

glue_delete_table_optimizer <- function(CatalogId, DatabaseName, TableName, Type) {
  invoke(.client, "glue", "DeleteTableOptimizer", .params())
}

glue_delete_table_version <- function(CatalogId = NULL, DatabaseName, TableName, VersionId) {
  invoke(.client, "glue", "DeleteTableVersion", .params())
}

glue_delete_trigger <- function(Name) {
  invoke(.client, "glue", "DeleteTrigger", .params())
}

glue_delete_usage_profile <- function(Name) {
  invoke(.client, "glue", "DeleteUsageProfile", .params())
}

glue_delete_user_defined_function <- function(CatalogId = NULL, DatabaseName, FunctionName) {
  invoke(.client, "glue", "DeleteUserDefinedFunction", .params())
}

glue_delete_workflow <- function(Name) {
  invoke(.client, "glue", "DeleteWorkflow", .params())
}

glue_describe_connection_type <- function(ConnectionType) {
  invoke(.client, "glue", "DescribeConnectionType", .params())
}

glue_describe_entity <- function(
  ConnectionName,
  CatalogId = NULL,
  EntityName,
  NextToken = NULL,
  DataStoreApiVersion = NULL
) {
  invoke(.client, "glue", "DescribeEntity", .params())
}

glue_describe_inbound_integrations <- function(
  IntegrationArn = NULL,
  Marker = NULL,
  MaxRecords = NULL,
  TargetArn = NULL
) {
  invoke(.client, "glue", "DescribeInboundIntegrations", .params())
}

glue_describe_integrations <- function(
  IntegrationIdentifier = NULL,
  Marker = NULL,
  MaxRecords = NULL,
  Filters = NULL
) {
  invoke(.client, "glue", "DescribeIntegrations", .params())
}

glue_disassociate_glossary_terms <- function(
  AssetIdentifier,
  IterableFormName = NULL,
  ItemIdentifier = NULL,
  GlossaryTermIdentifiers,
  ClientToken = NULL
) {
  invoke(.client, "glue", "DisassociateGlossaryTerms", .params())
}

glue_get_asset <- function(Identifier) {
  invoke(.client, "glue", "GetAsset", .params())
}

glue_get_asset_type <- function(Identifier) {
  invoke(.client, "glue", "GetAssetType", .params())
}

glue_get_blueprint <- function(Name, IncludeBlueprint = NULL, IncludeParameterSpec = NULL) {
  invoke(.client, "glue", "GetBlueprint", .params())
}

glue_get_blueprint_run <- function(BlueprintName, RunId) {
  invoke(.client, "glue", "GetBlueprintRun", .params())
}

glue_get_blueprint_runs <- function(BlueprintName, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "GetBlueprintRuns", .params())
}

glue_get_catalog <- function(CatalogId) {
  invoke(.client, "glue", "GetCatalog", .params())
}

glue_get_catalog_import_status <- function(CatalogId = NULL) {
  invoke(.client, "glue", "GetCatalogImportStatus", .params())
}

glue_get_catalogs <- function(
  ParentCatalogId = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  Recursive = NULL,
  IncludeRoot = NULL,
  HasDatabases = NULL
) {
  invoke(.client, "glue", "GetCatalogs", .params())
}

glue_get_classifier <- function(Name) {
  invoke(.client, "glue", "GetClassifier", .params())
}

glue_get_classifiers <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "GetClassifiers", .params())
}

glue_get_column_statistics_for_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionValues,
  ColumnNames
) {
  invoke(.client, "glue", "GetColumnStatisticsForPartition", .params())
}

glue_get_column_statistics_for_table <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  ColumnNames
) {
  invoke(.client, "glue", "GetColumnStatisticsForTable", .params())
}

glue_get_column_statistics_task_run <- function(ColumnStatisticsTaskRunId) {
  invoke(.client, "glue", "GetColumnStatisticsTaskRun", .params())
}

glue_get_column_statistics_task_runs <- function(
  DatabaseName,
  TableName,
  MaxResults = NULL,
  NextToken = NULL,
  CatalogID = NULL
) {
  invoke(.client, "glue", "GetColumnStatisticsTaskRuns", .params())
}

glue_get_column_statistics_task_settings <- function(DatabaseName, TableName, CatalogID = NULL) {
  invoke(.client, "glue", "GetColumnStatisticsTaskSettings", .params())
}

glue_get_connection <- function(
  CatalogId = NULL,
  Name,
  HidePassword = NULL,
  ApplyOverrideForComputeEnvironment = NULL
) {
  invoke(.client, "glue", "GetConnection", .params())
}

glue_get_connections <- function(
  CatalogId = NULL,
  Filter = NULL,
  HidePassword = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "glue", "GetConnections", .params())
}

glue_get_crawler <- function(Name) {
  invoke(.client, "glue", "GetCrawler", .params())
}

glue_get_crawler_metrics <- function(CrawlerNameList = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "GetCrawlerMetrics", .params())
}

glue_get_crawlers <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "GetCrawlers", .params())
}

glue_get_custom_entity_type <- function(Name) {
  invoke(.client, "glue", "GetCustomEntityType", .params())
}

glue_get_dashboard_url <- function(ResourceId, ResourceType, RequestOrigin = NULL) {
  invoke(.client, "glue", "GetDashboardUrl", .params())
}

glue_get_data_catalog_encryption_settings <- function(CatalogId = NULL) {
  invoke(.client, "glue", "GetDataCatalogEncryptionSettings", .params())
}

glue_get_data_catalog_export_configuration <- function() {
  invoke(.client, "glue", "GetDataCatalogExportConfiguration", .params())
}

glue_get_data_quality_evaluation_config <- function(Name) {
  invoke(.client, "glue", "GetDataQualityEvaluationConfig", .params())
}

glue_get_data_quality_model <- function(StatisticId = NULL, ProfileId) {
  invoke(.client, "glue", "GetDataQualityModel", .params())
}

glue_get_data_quality_model_result <- function(StatisticId, ProfileId) {
  invoke(.client, "glue", "GetDataQualityModelResult", .params())
}

glue_get_data_quality_result <- function(ResultId) {
  invoke(.client, "glue", "GetDataQualityResult", .params())
}

glue_get_data_quality_result_v2 <- function(ResultId) {
  invoke(.client, "glue", "GetDataQualityResultV2", .params())
}

glue_get_data_quality_rule_recommendation_run <- function(RunId) {
  invoke(.client, "glue", "GetDataQualityRuleRecommendationRun", .params())
}

glue_get_data_quality_ruleset <- function(Name) {
  invoke(.client, "glue", "GetDataQualityRuleset", .params())
}

glue_get_data_quality_ruleset_evaluation_run <- function(RunId) {
  invoke(.client, "glue", "GetDataQualityRulesetEvaluationRun", .params())
}

glue_get_database <- function(CatalogId = NULL, Name) {
  invoke(.client, "glue", "GetDatabase", .params())
}

glue_get_databases <- function(
  CatalogId = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  ResourceShareType = NULL,
  AttributesToGet = NULL
) {
  invoke(.client, "glue", "GetDatabases", .params())
}

glue_get_dataflow_graph <- function(PythonScript = NULL) {
  invoke(.client, "glue", "GetDataflowGraph", .params())
}

glue_get_dev_endpoint <- function(EndpointName) {
  invoke(.client, "glue", "GetDevEndpoint", .params())
}

glue_get_dev_endpoints <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "GetDevEndpoints", .params())
}

glue_get_entity_records <- function(
  ConnectionName = NULL,
  CatalogId = NULL,
  EntityName,
  NextToken = NULL,
  DataStoreApiVersion = NULL,
  ConnectionOptions = NULL,
  FilterPredicate = NULL,
  Limit,
  OrderBy = NULL,
  SelectedFields = NULL
) {
  invoke(.client, "glue", "GetEntityRecords", .params())
}

glue_get_form_type <- function(Identifier) {
  invoke(.client, "glue", "GetFormType", .params())
}

glue_get_glossary <- function(Identifier) {
  invoke(.client, "glue", "GetGlossary", .params())
}

glue_get_glossary_term <- function(Identifier) {
  invoke(.client, "glue", "GetGlossaryTerm", .params())
}

glue_get_glue_identity_center_configuration <- function() {
  invoke(.client, "glue", "GetGlueIdentityCenterConfiguration", .params())
}

glue_get_integration_resource_property <- function(ResourceArn) {
  invoke(.client, "glue", "GetIntegrationResourceProperty", .params())
}

glue_get_integration_table_properties <- function(ResourceArn, TableName) {
  invoke(.client, "glue", "GetIntegrationTableProperties", .params())
}

glue_get_job <- function(JobName) {
  invoke(.client, "glue", "GetJob", .params())
}

glue_get_job_bookmark <- function(JobName, RunId = NULL) {
  invoke(.client, "glue", "GetJobBookmark", .params())
}

glue_get_job_run <- function(JobName, RunId, PredecessorsIncluded = NULL) {
  invoke(.client, "glue", "GetJobRun", .params())
}

glue_get_job_runs <- function(JobName, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "GetJobRuns", .params())
}

glue_get_job_upgrade_analysis <- function(analysisId, jobName) {
  invoke(.client, "glue", "GetJobUpgradeAnalysis", .params())
}

glue_get_jobs <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "GetJobs", .params())
}

glue_get_ml_task_run <- function(TransformId, TaskRunId) {
  invoke(.client, "glue", "GetMLTaskRun", .params())
}

glue_get_ml_task_runs <- function(
  TransformId,
  NextToken = NULL,
  MaxResults = NULL,
  Filter = NULL,
  Sort = NULL
) {
  invoke(.client, "glue", "GetMLTaskRuns", .params())
}

glue_get_ml_transform <- function(TransformId) {
  invoke(.client, "glue", "GetMLTransform", .params())
}

glue_get_ml_transforms <- function(
  NextToken = NULL,
  MaxResults = NULL,
  Filter = NULL,
  Sort = NULL
) {
  invoke(.client, "glue", "GetMLTransforms", .params())
}

glue_get_mapping <- function(Source, Sinks = NULL, Location = NULL) {
  invoke(.client, "glue", "GetMapping", .params())
}

glue_get_materialized_view_refresh_task_run <- function(
  CatalogId,
  MaterializedViewRefreshTaskRunId
) {
  invoke(.client, "glue", "GetMaterializedViewRefreshTaskRun", .params())
}

glue_get_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionValues,
  AuditContext = NULL
) {
  invoke(.client, "glue", "GetPartition", .params())
}

glue_get_partition_indexes <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  NextToken = NULL
) {
  invoke(.client, "glue", "GetPartitionIndexes", .params())
}

glue_get_partitions <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  Expression = NULL,
  NextToken = NULL,
  Segment = NULL,
  MaxResults = NULL,
  ExcludeColumnSchema = NULL,
  TransactionId = NULL,
  QueryAsOfTime = NULL,
  AuditContext = NULL
) {
  invoke(.client, "glue", "GetPartitions", .params())
}

glue_get_plan <- function(
  Mapping,
  Source,
  Sinks = NULL,
  Location = NULL,
  Language = NULL,
  AdditionalPlanOptionsMap = NULL
) {
  invoke(.client, "glue", "GetPlan", .params())
}

glue_get_registry <- function(RegistryId) {
  invoke(.client, "glue", "GetRegistry", .params())
}

glue_get_resource_policies <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "GetResourcePolicies", .params())
}

glue_get_resource_policy <- function(ResourceArn = NULL) {
  invoke(.client, "glue", "GetResourcePolicy", .params())
}

glue_get_schema <- function(SchemaId) {
  invoke(.client, "glue", "GetSchema", .params())
}

glue_get_schema_by_definition <- function(SchemaId, SchemaDefinition) {
  invoke(.client, "glue", "GetSchemaByDefinition", .params())
}

glue_get_schema_version <- function(
  SchemaId = NULL,
  SchemaVersionId = NULL,
  SchemaVersionNumber = NULL
) {
  invoke(.client, "glue", "GetSchemaVersion", .params())
}

glue_get_schema_versions_diff <- function(
  SchemaId,
  FirstSchemaVersionNumber,
  SecondSchemaVersionNumber,
  SchemaDiffType
) {
  invoke(.client, "glue", "GetSchemaVersionsDiff", .params())
}

glue_get_security_configuration <- function(Name) {
  invoke(.client, "glue", "GetSecurityConfiguration", .params())
}

glue_get_security_configurations <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "GetSecurityConfigurations", .params())
}

glue_get_session <- function(Id, RequestOrigin = NULL) {
  invoke(.client, "glue", "GetSession", .params())
}

glue_get_session_endpoint <- function(SessionId) {
  invoke(.client, "glue", "GetSessionEndpoint", .params())
}

glue_get_statement <- function(SessionId, Id, RequestOrigin = NULL) {
  invoke(.client, "glue", "GetStatement", .params())
}

glue_get_system_logs_for_job_run <- function(JobName, RunId) {
  invoke(.client, "glue", "GetSystemLogsForJobRun", .params())
}

glue_get_system_logs_for_session <- function(Id) {
  invoke(.client, "glue", "GetSystemLogsForSession", .params())
}

glue_get_table <- function(
  CatalogId = NULL,
  DatabaseName,
  Name,
  TransactionId = NULL,
  QueryAsOfTime = NULL,
  AuditContext = NULL,
  IncludeStatusDetails = NULL,
  AttributesToGet = NULL
) {
  invoke(.client, "glue", "GetTable", .params())
}

glue_get_table_optimizer <- function(CatalogId, DatabaseName, TableName, Type) {
  invoke(.client, "glue", "GetTableOptimizer", .params())
}

glue_get_table_version <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  VersionId = NULL,
  AuditContext = NULL
) {
  invoke(.client, "glue", "GetTableVersion", .params())
}

glue_get_table_versions <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  NextToken = NULL,
  MaxResults = NULL,
  AuditContext = NULL
) {
  invoke(.client, "glue", "GetTableVersions", .params())
}

glue_get_tables <- function(
  CatalogId = NULL,
  DatabaseName,
  Expression = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  TransactionId = NULL,
  QueryAsOfTime = NULL,
  AuditContext = NULL,
  ResourceShareType = NULL,
  IncludeStatusDetails = NULL,
  AttributesToGet = NULL
) {
  invoke(.client, "glue", "GetTables", .params())
}

glue_get_tags <- function(ResourceArn) {
  invoke(.client, "glue", "GetTags", .params())
}

glue_get_trigger <- function(Name) {
  invoke(.client, "glue", "GetTrigger", .params())
}

glue_get_triggers <- function(NextToken = NULL, DependentJobName = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "GetTriggers", .params())
}

glue_get_unfiltered_partition_metadata <- function(
  Region = NULL,
  CatalogId,
  DatabaseName,
  TableName,
  PartitionValues,
  AuditContext = NULL,
  SupportedPermissionTypes,
  QuerySessionContext = NULL
) {
  invoke(.client, "glue", "GetUnfilteredPartitionMetadata", .params())
}

glue_get_unfiltered_partitions_metadata <- function(
  Region = NULL,
  CatalogId,
  DatabaseName,
  TableName,
  Expression = NULL,
  AuditContext = NULL,
  SupportedPermissionTypes,
  NextToken = NULL,
  Segment = NULL,
  MaxResults = NULL,
  QuerySessionContext = NULL
) {
  invoke(.client, "glue", "GetUnfilteredPartitionsMetadata", .params())
}

glue_get_unfiltered_table_metadata <- function(
  Region = NULL,
  CatalogId,
  DatabaseName,
  Name,
  AuditContext = NULL,
  SupportedPermissionTypes,
  ParentResourceArn = NULL,
  RootResourceArn = NULL,
  SupportedDialect = NULL,
  Permissions = NULL,
  QuerySessionContext = NULL
) {
  invoke(.client, "glue", "GetUnfilteredTableMetadata", .params())
}

glue_get_usage_profile <- function(Name) {
  invoke(.client, "glue", "GetUsageProfile", .params())
}

glue_get_user_defined_function <- function(CatalogId = NULL, DatabaseName, FunctionName) {
  invoke(.client, "glue", "GetUserDefinedFunction", .params())
}

glue_get_user_defined_functions <- function(
  CatalogId = NULL,
  DatabaseName = NULL,
  Pattern,
  FunctionType = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "glue", "GetUserDefinedFunctions", .params())
}

glue_get_workflow <- function(Name, IncludeGraph = NULL) {
  invoke(.client, "glue", "GetWorkflow", .params())
}

glue_get_workflow_run <- function(Name, RunId, IncludeGraph = NULL) {
  invoke(.client, "glue", "GetWorkflowRun", .params())
}

glue_get_workflow_run_properties <- function(Name, RunId) {
  invoke(.client, "glue", "GetWorkflowRunProperties", .params())
}

glue_get_workflow_runs <- function(Name, IncludeGraph = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "GetWorkflowRuns", .params())
}

glue_import_catalog_to_glue <- function(CatalogId = NULL) {
  invoke(.client, "glue", "ImportCatalogToGlue", .params())
}

glue_list_asset_types <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListAssetTypes", .params())
}

glue_list_blueprints <- function(NextToken = NULL, MaxResults = NULL, Tags = NULL) {
  invoke(.client, "glue", "ListBlueprints", .params())
}

glue_list_column_statistics_task_runs <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListColumnStatisticsTaskRuns", .params())
}

glue_list_connection_types <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListConnectionTypes", .params())
}

glue_list_crawlers <- function(MaxResults = NULL, NextToken = NULL, Tags = NULL) {
  invoke(.client, "glue", "ListCrawlers", .params())
}

glue_list_crawls <- function(CrawlerName, MaxResults = NULL, Filters = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListCrawls", .params())
}

glue_list_custom_entity_types <- function(NextToken = NULL, MaxResults = NULL, Tags = NULL) {
  invoke(.client, "glue", "ListCustomEntityTypes", .params())
}

glue_list_data_quality_evaluation_configs <- function(
  Level = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "glue", "ListDataQualityEvaluationConfigs", .params())
}

glue_list_data_quality_results <- function(Filter = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "ListDataQualityResults", .params())
}

glue_list_data_quality_results_v2 <- function(Filter = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "ListDataQualityResultsV2", .params())
}

glue_list_data_quality_rule_recommendation_runs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  Tags = NULL
) {
  invoke(.client, "glue", "ListDataQualityRuleRecommendationRuns", .params())
}

glue_list_data_quality_ruleset_evaluation_runs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "glue", "ListDataQualityRulesetEvaluationRuns", .params())
}

glue_list_data_quality_rulesets <- function(
  NextToken = NULL,
  MaxResults = NULL,
  Filter = NULL,
  Tags = NULL
) {
  invoke(.client, "glue", "ListDataQualityRulesets", .params())
}

glue_list_data_quality_statistic_annotations <- function(
  StatisticId = NULL,
  ProfileId = NULL,
  TimestampFilter = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "glue", "ListDataQualityStatisticAnnotations", .params())
}

glue_list_data_quality_statistics <- function(
  StatisticId = NULL,
  ProfileId = NULL,
  TimestampFilter = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "glue", "ListDataQualityStatistics", .params())
}

glue_list_dev_endpoints <- function(NextToken = NULL, MaxResults = NULL, Tags = NULL) {
  invoke(.client, "glue", "ListDevEndpoints", .params())
}

glue_list_entities <- function(
  ConnectionName = NULL,
  CatalogId = NULL,
  ParentEntityName = NULL,
  NextToken = NULL,
  DataStoreApiVersion = NULL
) {
  invoke(.client, "glue", "ListEntities", .params())
}

glue_list_form_types <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListFormTypes", .params())
}

glue_list_glossaries <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListGlossaries", .params())
}

glue_list_glossary_terms <- function(GlossaryIdentifier, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListGlossaryTerms", .params())
}

glue_list_integration_resource_properties <- function(
  Marker = NULL,
  Filters = NULL,
  MaxRecords = NULL
) {
  invoke(.client, "glue", "ListIntegrationResourceProperties", .params())
}

glue_list_integration_table_properties <- function(
  Marker = NULL,
  Filters = NULL,
  MaxRecords = NULL
) {
  invoke(.client, "glue", "ListIntegrationTableProperties", .params())
}

glue_list_iterable_forms <- function(
  AssetIdentifier,
  IterableFormName,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "glue", "ListIterableForms", .params())
}

glue_list_jobs <- function(NextToken = NULL, MaxResults = NULL, Tags = NULL) {
  invoke(.client, "glue", "ListJobs", .params())
}

glue_list_ml_transforms <- function(
  NextToken = NULL,
  MaxResults = NULL,
  Filter = NULL,
  Sort = NULL,
  Tags = NULL
) {
  invoke(.client, "glue", "ListMLTransforms", .params())
}

glue_list_materialized_view_refresh_task_runs <- function(
  CatalogId,
  DatabaseName = NULL,
  TableName = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "glue", "ListMaterializedViewRefreshTaskRuns", .params())
}

glue_list_registries <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListRegistries", .params())
}

glue_list_schema_versions <- function(SchemaId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListSchemaVersions", .params())
}

glue_list_schemas <- function(RegistryId = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListSchemas", .params())
}

glue_list_sessions <- function(
  NextToken = NULL,
  MaxResults = NULL,
  Tags = NULL,
  RequestOrigin = NULL
) {
  invoke(.client, "glue", "ListSessions", .params())
}

glue_list_statements <- function(SessionId, RequestOrigin = NULL, NextToken = NULL) {
  invoke(.client, "glue", "ListStatements", .params())
}

glue_list_table_optimizer_runs <- function(
  CatalogId,
  DatabaseName,
  TableName,
  Type,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "glue", "ListTableOptimizerRuns", .params())
}

glue_list_triggers <- function(
  NextToken = NULL,
  DependentJobName = NULL,
  MaxResults = NULL,
  Tags = NULL
) {
  invoke(.client, "glue", "ListTriggers", .params())
}

glue_list_usage_profiles <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "ListUsageProfiles", .params())
}

glue_list_workflows <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "glue", "ListWorkflows", .params())
}

glue_modify_integration <- function(
  IntegrationIdentifier,
  Description = NULL,
  DataFilter = NULL,
  IntegrationConfig = NULL,
  IntegrationName = NULL
) {
  invoke(.client, "glue", "ModifyIntegration", .params())
}

glue_publish_data_quality_result_v2 <- function(
  Dimensions,
  Tags = NULL,
  ExecutionStartedOn = NULL,
  ExecutionCompletedOn = NULL,
  Score,
  RuleResults,
  AnalyzerResults = NULL,
  Observations = NULL,
  AggregatedMetrics = NULL,
  Statistics = NULL,
  RunConfiguration = NULL,
  ClientToken = NULL,
  EvaluationContext,
  Descriptors = NULL,
  RulesetName = NULL,
  DataQualitySecurityConfiguration = NULL,
  Telemetry = NULL
) {
  invoke(.client, "glue", "PublishDataQualityResultV2", .params())
}

glue_put_asset <- function(
  AssetTypeIdentifier = NULL,
  Identifier,
  Name,
  Description = NULL,
  Forms,
  ClientToken = NULL
) {
  invoke(.client, "glue", "PutAsset", .params())
}

glue_put_attachment <- function(
  AssetIdentifier,
  IterableFormName = NULL,
  ItemIdentifier = NULL,
  AttachmentName,
  Content,
  FormTypeIdentifier = NULL,
  ClientToken = NULL
) {
  invoke(.client, "glue", "PutAttachment", .params())
}

glue_put_data_catalog_encryption_settings <- function(
  CatalogId = NULL,
  DataCatalogEncryptionSettings
) {
  invoke(.client, "glue", "PutDataCatalogEncryptionSettings", .params())
}

glue_put_data_catalog_export_configuration <- function(
  ClientToken = NULL,
  S3TablesConfiguration = NULL,
  Assets = NULL
) {
  invoke(.client, "glue", "PutDataCatalogExportConfiguration", .params())
}

glue_put_data_quality_profile_annotation <- function(ProfileId, InclusionAnnotation) {
  invoke(.client, "glue", "PutDataQualityProfileAnnotation", .params())
}

glue_put_form_type <- function(Name, Schema, ClientToken = NULL) {
  invoke(.client, "glue", "PutFormType", .params())
}

glue_put_resource_policy <- function(
  PolicyInJson,
  ResourceArn = NULL,
  PolicyHashCondition = NULL,
  PolicyExistsCondition = NULL,
  EnableHybrid = NULL
) {
  invoke(.client, "glue", "PutResourcePolicy", .params())
}

glue_put_schema_version_metadata <- function(
  SchemaId = NULL,
  SchemaVersionNumber = NULL,
  SchemaVersionId = NULL,
  MetadataKeyValue
) {
  invoke(.client, "glue", "PutSchemaVersionMetadata", .params())
}

glue_put_workflow_run_properties <- function(Name, RunId, RunProperties) {
  invoke(.client, "glue", "PutWorkflowRunProperties", .params())
}

glue_query_schema_version_metadata <- function(
  SchemaId = NULL,
  SchemaVersionNumber = NULL,
  SchemaVersionId = NULL,
  MetadataList = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "glue", "QuerySchemaVersionMetadata", .params())
}

glue_register_connection_type <- function(
  ConnectionType,
  IntegrationType,
  Description = NULL,
  ConnectionProperties,
  ConnectorAuthenticationConfiguration,
  RestConfiguration,
  Tags = NULL
) {
  invoke(.client, "glue", "RegisterConnectionType", .params())
}

glue_register_schema_version <- function(SchemaId, SchemaDefinition) {
  invoke(.client, "glue", "RegisterSchemaVersion", .params())
}

glue_remove_schema_version_metadata <- function(
  SchemaId = NULL,
  SchemaVersionNumber = NULL,
  SchemaVersionId = NULL,
  MetadataKeyValue
) {
  invoke(.client, "glue", "RemoveSchemaVersionMetadata", .params())
}

glue_reset_job_bookmark <- function(JobName, RunId = NULL) {
  invoke(.client, "glue", "ResetJobBookmark", .params())
}

glue_resume_workflow_run <- function(Name, RunId, NodeIds) {
  invoke(.client, "glue", "ResumeWorkflowRun", .params())
}

glue_run_statement <- function(SessionId, Code, RequestOrigin = NULL) {
  invoke(.client, "glue", "RunStatement", .params())
}

glue_search_assets <- function(
  SearchText = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  Sort = NULL,
  FilterClause = NULL
) {
  invoke(.client, "glue", "SearchAssets", .params())
}

glue_search_tables <- function(
  CatalogId = NULL,
  NextToken = NULL,
  Filters = NULL,
  SearchText = NULL,
  SortCriteria = NULL,
  MaxResults = NULL,
  ResourceShareType = NULL,
  IncludeStatusDetails = NULL
) {
  invoke(.client, "glue", "SearchTables", .params())
}

glue_start_blueprint_run <- function(BlueprintName, Parameters = NULL, RoleArn) {
  invoke(.client, "glue", "StartBlueprintRun", .params())
}

glue_start_column_statistics_task_run <- function(
  DatabaseName,
  TableName,
  ColumnNameList = NULL,
  Role,
  SampleSize = NULL,
  CatalogID = NULL,
  SecurityConfiguration = NULL
) {
  invoke(.client, "glue", "StartColumnStatisticsTaskRun", .params())
}

glue_start_column_statistics_task_run_schedule <- function(
  DatabaseName,
  TableName,
  CatalogID = NULL
) {
  invoke(.client, "glue", "StartColumnStatisticsTaskRunSchedule", .params())
}

glue_start_crawler <- function(Name) {
  invoke(.client, "glue", "StartCrawler", .params())
}

glue_start_crawler_schedule <- function(CrawlerName) {
  invoke(.client, "glue", "StartCrawlerSchedule", .params())
}

glue_start_data_quality_rule_recommendation_run <- function(
  DataSource,
  Role,
  NumberOfWorkers = NULL,
  Timeout = NULL,
  CreatedRulesetName = NULL,
  DataQualitySecurityConfiguration = NULL,
  ClientToken = NULL,
  AdditionalRunOptions = NULL,
  RecommendationMode = NULL
) {
  invoke(.client, "glue", "StartDataQualityRuleRecommendationRun", .params())
}

glue_start_data_quality_ruleset_evaluation_run <- function(
  DataSource,
  Role,
  NumberOfWorkers = NULL,
  Timeout = NULL,
  ClientToken = NULL,
  AdditionalRunOptions = NULL,
  RulesetNames,
  AdditionalDataSources = NULL
) {
  invoke(.client, "glue", "StartDataQualityRulesetEvaluationRun", .params())
}

glue_start_export_labels_task_run <- function(TransformId, OutputS3Path) {
  invoke(.client, "glue", "StartExportLabelsTaskRun", .params())
}

glue_start_import_labels_task_run <- function(TransformId, InputS3Path, ReplaceAllLabels = NULL) {
  invoke(.client, "glue", "StartImportLabelsTaskRun", .params())
}

glue_start_job_run <- function(
  JobName,
  JobRunQueuingEnabled = NULL,
  JobRunId = NULL,
  Arguments = NULL,
  AllocatedCapacity = NULL,
  Timeout = NULL,
  MaxCapacity = NULL,
  SecurityConfiguration = NULL,
  NotificationProperty = NULL,
  WorkerType = NULL,
  NumberOfWorkers = NULL,
  ExecutionClass = NULL,
  ExecutionRoleSessionPolicy = NULL
) {
  invoke(.client, "glue", "StartJobRun", .params())
}

glue_start_job_upgrade_analysis <- function(jobName, analysisId = NULL, upgradeConsent = NULL) {
  invoke(.client, "glue", "StartJobUpgradeAnalysis", .params())
}

glue_start_ml_evaluation_task_run <- function(TransformId) {
  invoke(.client, "glue", "StartMLEvaluationTaskRun", .params())
}

glue_start_ml_labeling_set_generation_task_run <- function(TransformId, OutputS3Path) {
  invoke(.client, "glue", "StartMLLabelingSetGenerationTaskRun", .params())
}

glue_start_materialized_view_refresh_task_run <- function(
  CatalogId,
  DatabaseName,
  TableName,
  FullRefresh = NULL
) {
  invoke(.client, "glue", "StartMaterializedViewRefreshTaskRun", .params())
}

glue_start_trigger <- function(Name) {
  invoke(.client, "glue", "StartTrigger", .params())
}

glue_start_workflow_run <- function(Name, RunProperties = NULL) {
  invoke(.client, "glue", "StartWorkflowRun", .params())
}

glue_stop_column_statistics_task_run <- function(DatabaseName, TableName, CatalogID = NULL) {
  invoke(.client, "glue", "StopColumnStatisticsTaskRun", .params())
}

glue_stop_column_statistics_task_run_schedule <- function(
  DatabaseName,
  TableName,
  CatalogID = NULL
) {
  invoke(.client, "glue", "StopColumnStatisticsTaskRunSchedule", .params())
}

glue_stop_crawler <- function(Name) {
  invoke(.client, "glue", "StopCrawler", .params())
}

glue_stop_crawler_schedule <- function(CrawlerName) {
  invoke(.client, "glue", "StopCrawlerSchedule", .params())
}

glue_stop_job_upgrade_analysis <- function(jobName, analysisId) {
  invoke(.client, "glue", "StopJobUpgradeAnalysis", .params())
}

glue_stop_materialized_view_refresh_task_run <- function(CatalogId, DatabaseName, TableName) {
  invoke(.client, "glue", "StopMaterializedViewRefreshTaskRun", .params())
}

glue_stop_session <- function(Id, RequestOrigin = NULL) {
  invoke(.client, "glue", "StopSession", .params())
}

glue_stop_trigger <- function(Name) {
  invoke(.client, "glue", "StopTrigger", .params())
}

glue_stop_workflow_run <- function(Name, RunId) {
  invoke(.client, "glue", "StopWorkflowRun", .params())
}

glue_tag_resource <- function(ResourceArn, TagsToAdd) {
  invoke(.client, "glue", "TagResource", .params())
}

glue_test_connection <- function(
  ConnectionName = NULL,
  CatalogId = NULL,
  TestConnectionInput = NULL
) {
  invoke(.client, "glue", "TestConnection", .params())
}

glue_untag_resource <- function(ResourceArn, TagsToRemove) {
  invoke(.client, "glue", "UntagResource", .params())
}

glue_update_asset <- function(Identifier, Name = NULL, Description = NULL, ClientToken = NULL) {
  invoke(.client, "glue", "UpdateAsset", .params())
}

glue_update_blueprint <- function(Name, Description = NULL, BlueprintLocation) {
  invoke(.client, "glue", "UpdateBlueprint", .params())
}

glue_update_catalog <- function(CatalogId, CatalogInput) {
  invoke(.client, "glue", "UpdateCatalog", .params())
}

glue_update_classifier <- function(
  GrokClassifier = NULL,
  XMLClassifier = NULL,
  JsonClassifier = NULL,
  CsvClassifier = NULL
) {
  invoke(.client, "glue", "UpdateClassifier", .params())
}

glue_update_column_statistics_for_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionValues,
  ColumnStatisticsList
) {
  invoke(.client, "glue", "UpdateColumnStatisticsForPartition", .params())
}

glue_update_column_statistics_for_table <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  ColumnStatisticsList
) {
  invoke(.client, "glue", "UpdateColumnStatisticsForTable", .params())
}

glue_update_column_statistics_task_settings <- function(
  DatabaseName,
  TableName,
  Role = NULL,
  Schedule = NULL,
  ColumnNameList = NULL,
  SampleSize = NULL,
  CatalogID = NULL,
  SecurityConfiguration = NULL
) {
  invoke(.client, "glue", "UpdateColumnStatisticsTaskSettings", .params())
}

glue_update_connection <- function(CatalogId = NULL, Name, ConnectionInput) {
  invoke(.client, "glue", "UpdateConnection", .params())
}

glue_update_crawler <- function(
  Name,
  Role = NULL,
  DatabaseName = NULL,
  Description = NULL,
  Targets = NULL,
  Schedule = NULL,
  Classifiers = NULL,
  TablePrefix = NULL,
  SchemaChangePolicy = NULL,
  RecrawlPolicy = NULL,
  LineageConfiguration = NULL,
  LakeFormationConfiguration = NULL,
  Configuration = NULL,
  CrawlerSecurityConfiguration = NULL,
  CatalogId = NULL
) {
  invoke(.client, "glue", "UpdateCrawler", .params())
}

glue_update_crawler_schedule <- function(CrawlerName, Schedule = NULL) {
  invoke(.client, "glue", "UpdateCrawlerSchedule", .params())
}

glue_update_data_quality_evaluation_config <- function(
  Name,
  DataSource = NULL,
  RulesetName = NULL,
  ManagedRulesetName = NULL,
  Triggers = NULL,
  ScheduleExpression = NULL,
  StartAt = NULL,
  EndAt = NULL,
  PauseRuns = NULL,
  Role = NULL,
  NumberOfWorkers = NULL,
  Timeout = NULL,
  AdditionalRunOptions = NULL,
  AdditionalDataSources = NULL
) {
  invoke(.client, "glue", "UpdateDataQualityEvaluationConfig", .params())
}

glue_update_data_quality_ruleset <- function(Name, Description = NULL, Ruleset = NULL) {
  invoke(.client, "glue", "UpdateDataQualityRuleset", .params())
}

glue_update_database <- function(CatalogId = NULL, Name, DatabaseInput) {
  invoke(.client, "glue", "UpdateDatabase", .params())
}

glue_update_dev_endpoint <- function(
  EndpointName,
  PublicKey = NULL,
  AddPublicKeys = NULL,
  DeletePublicKeys = NULL,
  CustomLibraries = NULL,
  UpdateEtlLibraries = NULL,
  DeleteArguments = NULL,
  AddArguments = NULL
) {
  invoke(.client, "glue", "UpdateDevEndpoint", .params())
}

glue_update_glossary <- function(Identifier, Name = NULL, Description = NULL, ClientToken = NULL) {
  invoke(.client, "glue", "UpdateGlossary", .params())
}

glue_update_glossary_term <- function(
  Identifier,
  Name = NULL,
  ShortDescription = NULL,
  LongDescription = NULL,
  ClientToken = NULL
) {
  invoke(.client, "glue", "UpdateGlossaryTerm", .params())
}

glue_update_glue_identity_center_configuration <- function(
  Scopes = NULL,
  UserBackgroundSessionsEnabled = NULL
) {
  invoke(.client, "glue", "UpdateGlueIdentityCenterConfiguration", .params())
}

glue_update_integration_resource_property <- function(
  ResourceArn,
  SourceProcessingProperties = NULL,
  TargetProcessingProperties = NULL
) {
  invoke(.client, "glue", "UpdateIntegrationResourceProperty", .params())
}

glue_update_integration_table_properties <- function(
  ResourceArn,
  TableName,
  SourceTableConfig = NULL,
  TargetTableConfig = NULL
) {
  invoke(.client, "glue", "UpdateIntegrationTableProperties", .params())
}

glue_update_job <- function(JobName, JobUpdate) {
  invoke(.client, "glue", "UpdateJob", .params())
}

glue_update_job_from_source_control <- function(
  JobName = NULL,
  Provider = NULL,
  RepositoryName = NULL,
  RepositoryOwner = NULL,
  BranchName = NULL,
  Folder = NULL,
  CommitId = NULL,
  AuthStrategy = NULL,
  AuthToken = NULL
) {
  invoke(.client, "glue", "UpdateJobFromSourceControl", .params())
}

glue_update_ml_transform <- function(
  TransformId,
  Name = NULL,
  Description = NULL,
  Parameters = NULL,
  Role = NULL,
  GlueVersion = NULL,
  MaxCapacity = NULL,
  WorkerType = NULL,
  NumberOfWorkers = NULL,
  Timeout = NULL,
  MaxRetries = NULL
) {
  invoke(.client, "glue", "UpdateMLTransform", .params())
}

glue_update_partition <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  PartitionValueList,
  PartitionInput
) {
  invoke(.client, "glue", "UpdatePartition", .params())
}

glue_update_registry <- function(RegistryId, Description) {
  invoke(.client, "glue", "UpdateRegistry", .params())
}

glue_update_schema <- function(
  SchemaId,
  SchemaVersionNumber = NULL,
  Compatibility = NULL,
  Description = NULL
) {
  invoke(.client, "glue", "UpdateSchema", .params())
}

glue_update_source_control_from_job <- function(
  JobName = NULL,
  Provider = NULL,
  RepositoryName = NULL,
  RepositoryOwner = NULL,
  BranchName = NULL,
  Folder = NULL,
  CommitId = NULL,
  AuthStrategy = NULL,
  AuthToken = NULL
) {
  invoke(.client, "glue", "UpdateSourceControlFromJob", .params())
}

glue_update_table <- function(
  CatalogId = NULL,
  DatabaseName,
  Name = NULL,
  TableInput = NULL,
  SkipArchive = NULL,
  TransactionId = NULL,
  VersionId = NULL,
  ViewUpdateAction = NULL,
  Force = NULL,
  UpdateOpenTableFormatInput = NULL
) {
  invoke(.client, "glue", "UpdateTable", .params())
}

glue_update_table_optimizer <- function(
  CatalogId,
  DatabaseName,
  TableName,
  Type,
  TableOptimizerConfiguration
) {
  invoke(.client, "glue", "UpdateTableOptimizer", .params())
}

glue_update_trigger <- function(Name, TriggerUpdate) {
  invoke(.client, "glue", "UpdateTrigger", .params())
}

glue_update_usage_profile <- function(Name, Description = NULL, Configuration) {
  invoke(.client, "glue", "UpdateUsageProfile", .params())
}

glue_update_user_defined_function <- function(
  CatalogId = NULL,
  DatabaseName,
  FunctionName,
  FunctionInput
) {
  invoke(.client, "glue", "UpdateUserDefinedFunction", .params())
}

glue_update_workflow <- function(
  Name,
  Description = NULL,
  DefaultRunProperties = NULL,
  MaxConcurrentRuns = NULL
) {
  invoke(.client, "glue", "UpdateWorkflow", .params())
}
