# Generated from botocore's logs model by generator/. Do not edit by hand.

cloudwatchlogs_associate_kms_key <- function(
  logGroupName = NULL,
  kmsKeyId,
  resourceIdentifier = NULL
) {
  invoke(.client, "cloudwatchlogs", "AssociateKmsKey", .params())
}

cloudwatchlogs_associate_source_to_s3_table_integration <- function(integrationArn, dataSource) {
  invoke(.client, "cloudwatchlogs", "AssociateSourceToS3TableIntegration", .params())
}

cloudwatchlogs_cancel_export_task <- function(taskId) {
  invoke(.client, "cloudwatchlogs", "CancelExportTask", .params())
}

cloudwatchlogs_cancel_import_task <- function(importId) {
  invoke(.client, "cloudwatchlogs", "CancelImportTask", .params())
}

cloudwatchlogs_create_delivery <- function(
  deliverySourceName,
  deliveryDestinationArn,
  recordFields = NULL,
  fieldDelimiter = NULL,
  s3DeliveryConfiguration = NULL,
  tags = NULL
) {
  invoke(.client, "cloudwatchlogs", "CreateDelivery", .params())
}

cloudwatchlogs_create_export_task <- function(
  taskName = NULL,
  logGroupName,
  logStreamNamePrefix = NULL,
  from,
  to,
  destination,
  destinationPrefix = NULL
) {
  invoke(.client, "cloudwatchlogs", "CreateExportTask", .params())
}

cloudwatchlogs_create_import_task <- function(importSourceArn, importRoleArn, importFilter = NULL) {
  invoke(.client, "cloudwatchlogs", "CreateImportTask", .params())
}

cloudwatchlogs_create_log_anomaly_detector <- function(
  logGroupArnList,
  detectorName = NULL,
  evaluationFrequency = NULL,
  filterPattern = NULL,
  kmsKeyId = NULL,
  anomalyVisibilityTime = NULL,
  tags = NULL
) {
  invoke(.client, "cloudwatchlogs", "CreateLogAnomalyDetector", .params())
}

cloudwatchlogs_create_log_group <- function(
  logGroupName,
  kmsKeyId = NULL,
  tags = NULL,
  logGroupClass = NULL,
  deletionProtectionEnabled = NULL
) {
  invoke(.client, "cloudwatchlogs", "CreateLogGroup", .params())
}

cloudwatchlogs_create_log_stream <- function(logGroupName, logStreamName) {
  invoke(.client, "cloudwatchlogs", "CreateLogStream", .params())
}

cloudwatchlogs_create_lookup_table <- function(
  lookupTableName,
  description = NULL,
  tableBody = NULL,
  queryId = NULL,
  kmsKeyId = NULL,
  tags = NULL
) {
  invoke(.client, "cloudwatchlogs", "CreateLookupTable", .params())
}

cloudwatchlogs_create_scheduled_query <- function(
  name,
  description = NULL,
  queryLanguage,
  queryString,
  logGroupIdentifiers = NULL,
  scheduleExpression,
  timezone = NULL,
  startTimeOffset = NULL,
  endTimeOffset = NULL,
  destinationConfiguration = NULL,
  scheduleStartTime = NULL,
  scheduleEndTime = NULL,
  executionRoleArn,
  state = NULL,
  tags = NULL
) {
  invoke(.client, "cloudwatchlogs", "CreateScheduledQuery", .params())
}

cloudwatchlogs_delete_account_policy <- function(policyName, policyType, dryRun = NULL) {
  invoke(.client, "cloudwatchlogs", "DeleteAccountPolicy", .params())
}

cloudwatchlogs_delete_data_protection_policy <- function(logGroupIdentifier) {
  invoke(.client, "cloudwatchlogs", "DeleteDataProtectionPolicy", .params())
}

cloudwatchlogs_delete_delivery <- function(id) {
  invoke(.client, "cloudwatchlogs", "DeleteDelivery", .params())
}

cloudwatchlogs_delete_delivery_destination <- function(name) {
  invoke(.client, "cloudwatchlogs", "DeleteDeliveryDestination", .params())
}

cloudwatchlogs_delete_delivery_destination_policy <- function(deliveryDestinationName) {
  invoke(.client, "cloudwatchlogs", "DeleteDeliveryDestinationPolicy", .params())
}

cloudwatchlogs_delete_delivery_source <- function(name) {
  invoke(.client, "cloudwatchlogs", "DeleteDeliverySource", .params())
}

cloudwatchlogs_delete_destination <- function(destinationName) {
  invoke(.client, "cloudwatchlogs", "DeleteDestination", .params())
}

cloudwatchlogs_delete_index_policy <- function(logGroupIdentifier) {
  invoke(.client, "cloudwatchlogs", "DeleteIndexPolicy", .params())
}

cloudwatchlogs_delete_integration <- function(integrationName, force = NULL) {
  invoke(.client, "cloudwatchlogs", "DeleteIntegration", .params())
}

cloudwatchlogs_delete_log_anomaly_detector <- function(anomalyDetectorArn) {
  invoke(.client, "cloudwatchlogs", "DeleteLogAnomalyDetector", .params())
}

cloudwatchlogs_delete_log_group <- function(logGroupName) {
  invoke(.client, "cloudwatchlogs", "DeleteLogGroup", .params())
}

cloudwatchlogs_delete_log_stream <- function(logGroupName, logStreamName) {
  invoke(.client, "cloudwatchlogs", "DeleteLogStream", .params())
}

cloudwatchlogs_delete_lookup_table <- function(lookupTableArn) {
  invoke(.client, "cloudwatchlogs", "DeleteLookupTable", .params())
}

cloudwatchlogs_delete_metric_filter <- function(logGroupName, filterName) {
  invoke(.client, "cloudwatchlogs", "DeleteMetricFilter", .params())
}

cloudwatchlogs_delete_query_definition <- function(queryDefinitionId) {
  invoke(.client, "cloudwatchlogs", "DeleteQueryDefinition", .params())
}

cloudwatchlogs_delete_resource_policy <- function(
  policyName = NULL,
  resourceArn = NULL,
  expectedRevisionId = NULL
) {
  invoke(.client, "cloudwatchlogs", "DeleteResourcePolicy", .params())
}

cloudwatchlogs_delete_retention_policy <- function(logGroupName) {
  invoke(.client, "cloudwatchlogs", "DeleteRetentionPolicy", .params())
}

cloudwatchlogs_delete_scheduled_query <- function(identifier) {
  invoke(.client, "cloudwatchlogs", "DeleteScheduledQuery", .params())
}

cloudwatchlogs_delete_subscription_filter <- function(logGroupName, filterName) {
  invoke(.client, "cloudwatchlogs", "DeleteSubscriptionFilter", .params())
}

cloudwatchlogs_delete_syslog_configuration <- function(logGroupIdentifier, vpcEndpointId = NULL) {
  invoke(.client, "cloudwatchlogs", "DeleteSyslogConfiguration", .params())
}

cloudwatchlogs_delete_transformer <- function(logGroupIdentifier) {
  invoke(.client, "cloudwatchlogs", "DeleteTransformer", .params())
}

cloudwatchlogs_describe_account_policies <- function(
  policyType,
  policyName = NULL,
  accountIdentifiers = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeAccountPolicies", .params())
}

cloudwatchlogs_describe_configuration_templates <- function(
  service = NULL,
  logTypes = NULL,
  resourceTypes = NULL,
  deliveryDestinationTypes = NULL,
  nextToken = NULL,
  limit = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeConfigurationTemplates", .params())
}

cloudwatchlogs_describe_deliveries <- function(
  nextToken = NULL,
  limit = NULL,
  deliverySourceNames = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeDeliveries", .params())
}

cloudwatchlogs_describe_delivery_destinations <- function(
  nextToken = NULL,
  limit = NULL,
  names = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeDeliveryDestinations", .params())
}

cloudwatchlogs_describe_delivery_sources <- function(
  nextToken = NULL,
  limit = NULL,
  resourceArns = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeDeliverySources", .params())
}

cloudwatchlogs_describe_destinations <- function(
  DestinationNamePrefix = NULL,
  nextToken = NULL,
  limit = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeDestinations", .params())
}

cloudwatchlogs_describe_export_tasks <- function(
  taskId = NULL,
  statusCode = NULL,
  nextToken = NULL,
  limit = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeExportTasks", .params())
}

cloudwatchlogs_describe_field_indexes <- function(
  logGroupIdentifiers,
  indexCategories = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeFieldIndexes", .params())
}

cloudwatchlogs_describe_import_task_batches <- function(
  importId,
  batchImportStatus = NULL,
  limit = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeImportTaskBatches", .params())
}

cloudwatchlogs_describe_import_tasks <- function(
  importId = NULL,
  importStatus = NULL,
  importSourceArn = NULL,
  limit = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeImportTasks", .params())
}

cloudwatchlogs_describe_index_policies <- function(logGroupIdentifiers, nextToken = NULL) {
  invoke(.client, "cloudwatchlogs", "DescribeIndexPolicies", .params())
}

cloudwatchlogs_describe_log_groups <- function(
  accountIdentifiers = NULL,
  logGroupNamePrefix = NULL,
  logGroupNamePattern = NULL,
  nextToken = NULL,
  limit = NULL,
  includeLinkedAccounts = NULL,
  logGroupClass = NULL,
  logGroupIdentifiers = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeLogGroups", .params())
}

cloudwatchlogs_describe_log_streams <- function(
  logGroupName = NULL,
  logGroupIdentifier = NULL,
  logStreamNamePrefix = NULL,
  orderBy = NULL,
  descending = NULL,
  nextToken = NULL,
  limit = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeLogStreams", .params())
}

cloudwatchlogs_describe_lookup_tables <- function(
  lookupTableNamePrefix = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeLookupTables", .params())
}

cloudwatchlogs_describe_metric_filters <- function(
  logGroupName = NULL,
  filterNamePrefix = NULL,
  nextToken = NULL,
  limit = NULL,
  metricName = NULL,
  metricNamespace = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeMetricFilters", .params())
}

cloudwatchlogs_describe_queries <- function(
  logGroupName = NULL,
  status = NULL,
  maxResults = NULL,
  nextToken = NULL,
  queryLanguage = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeQueries", .params())
}

cloudwatchlogs_describe_query_definitions <- function(
  queryLanguage = NULL,
  queryDefinitionNamePrefix = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeQueryDefinitions", .params())
}

cloudwatchlogs_describe_resource_policies <- function(
  nextToken = NULL,
  limit = NULL,
  resourceArn = NULL,
  policyScope = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeResourcePolicies", .params())
}

cloudwatchlogs_describe_subscription_filters <- function(
  logGroupName,
  filterNamePrefix = NULL,
  nextToken = NULL,
  limit = NULL
) {
  invoke(.client, "cloudwatchlogs", "DescribeSubscriptionFilters", .params())
}

cloudwatchlogs_disassociate_kms_key <- function(logGroupName = NULL, resourceIdentifier = NULL) {
  invoke(.client, "cloudwatchlogs", "DisassociateKmsKey", .params())
}

cloudwatchlogs_disassociate_source_from_s3_table_integration <- function(identifier) {
  invoke(.client, "cloudwatchlogs", "DisassociateSourceFromS3TableIntegration", .params())
}

cloudwatchlogs_filter_log_events <- function(
  logGroupName = NULL,
  logGroupIdentifier = NULL,
  logStreamNames = NULL,
  logStreamNamePrefix = NULL,
  startTime = NULL,
  endTime = NULL,
  filterPattern = NULL,
  nextToken = NULL,
  limit = NULL,
  startFromHead = NULL,
  interleaved = NULL,
  unmask = NULL
) {
  invoke(.client, "cloudwatchlogs", "FilterLogEvents", .params())
}

cloudwatchlogs_get_data_protection_policy <- function(logGroupIdentifier) {
  invoke(.client, "cloudwatchlogs", "GetDataProtectionPolicy", .params())
}

cloudwatchlogs_get_delivery <- function(id) {
  invoke(.client, "cloudwatchlogs", "GetDelivery", .params())
}

cloudwatchlogs_get_delivery_destination <- function(name) {
  invoke(.client, "cloudwatchlogs", "GetDeliveryDestination", .params())
}

cloudwatchlogs_get_delivery_destination_policy <- function(deliveryDestinationName) {
  invoke(.client, "cloudwatchlogs", "GetDeliveryDestinationPolicy", .params())
}

cloudwatchlogs_get_delivery_source <- function(name) {
  invoke(.client, "cloudwatchlogs", "GetDeliverySource", .params())
}

cloudwatchlogs_get_integration <- function(integrationName) {
  invoke(.client, "cloudwatchlogs", "GetIntegration", .params())
}

cloudwatchlogs_get_log_anomaly_detector <- function(anomalyDetectorArn) {
  invoke(.client, "cloudwatchlogs", "GetLogAnomalyDetector", .params())
}

cloudwatchlogs_get_log_events <- function(
  logGroupName = NULL,
  logGroupIdentifier = NULL,
  logStreamName,
  startTime = NULL,
  endTime = NULL,
  nextToken = NULL,
  limit = NULL,
  startFromHead = NULL,
  unmask = NULL
) {
  invoke(.client, "cloudwatchlogs", "GetLogEvents", .params())
}

cloudwatchlogs_get_log_fields <- function(dataSourceName, dataSourceType) {
  invoke(.client, "cloudwatchlogs", "GetLogFields", .params())
}

cloudwatchlogs_get_log_group_fields <- function(
  logGroupName = NULL,
  time = NULL,
  logGroupIdentifier = NULL
) {
  invoke(.client, "cloudwatchlogs", "GetLogGroupFields", .params())
}

cloudwatchlogs_get_log_object <- function(unmask = NULL, logObjectPointer) {
  invoke(.client, "cloudwatchlogs", "GetLogObject", .params())
}

cloudwatchlogs_get_log_record <- function(logRecordPointer, unmask = NULL) {
  invoke(.client, "cloudwatchlogs", "GetLogRecord", .params())
}

cloudwatchlogs_get_lookup_table <- function(lookupTableArn) {
  invoke(.client, "cloudwatchlogs", "GetLookupTable", .params())
}

cloudwatchlogs_get_query_results <- function(queryId, nextToken = NULL, maxItems = NULL) {
  invoke(.client, "cloudwatchlogs", "GetQueryResults", .params())
}

cloudwatchlogs_get_scheduled_query <- function(identifier) {
  invoke(.client, "cloudwatchlogs", "GetScheduledQuery", .params())
}

cloudwatchlogs_get_scheduled_query_history <- function(
  identifier,
  startTime,
  endTime,
  executionStatuses = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "GetScheduledQueryHistory", .params())
}

cloudwatchlogs_get_storage_tier_policy <- function() {
  invoke(.client, "cloudwatchlogs", "GetStorageTierPolicy", .params())
}

cloudwatchlogs_get_transformer <- function(logGroupIdentifier) {
  invoke(.client, "cloudwatchlogs", "GetTransformer", .params())
}

cloudwatchlogs_list_aggregate_log_group_summaries <- function(
  accountIdentifiers = NULL,
  includeLinkedAccounts = NULL,
  logGroupClass = NULL,
  logGroupNamePattern = NULL,
  dataSources = NULL,
  groupBy,
  nextToken = NULL,
  limit = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListAggregateLogGroupSummaries", .params())
}

cloudwatchlogs_list_anomalies <- function(
  anomalyDetectorArn = NULL,
  suppressionState = NULL,
  limit = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListAnomalies", .params())
}

cloudwatchlogs_list_integrations <- function(
  integrationNamePrefix = NULL,
  integrationType = NULL,
  integrationStatus = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListIntegrations", .params())
}

cloudwatchlogs_list_log_anomaly_detectors <- function(
  filterLogGroupArn = NULL,
  limit = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListLogAnomalyDetectors", .params())
}

cloudwatchlogs_list_log_groups <- function(
  logGroupNamePattern = NULL,
  logGroupClass = NULL,
  includeLinkedAccounts = NULL,
  accountIdentifiers = NULL,
  nextToken = NULL,
  limit = NULL,
  dataSources = NULL,
  fieldIndexNames = NULL,
  logGroupTags = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListLogGroups", .params())
}

cloudwatchlogs_list_log_groups_for_query <- function(queryId, nextToken = NULL, maxResults = NULL) {
  invoke(.client, "cloudwatchlogs", "ListLogGroupsForQuery", .params())
}

cloudwatchlogs_list_scheduled_queries <- function(
  maxResults = NULL,
  nextToken = NULL,
  state = NULL,
  scheduleType = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListScheduledQueries", .params())
}

cloudwatchlogs_list_sources_for_s3_table_integration <- function(
  integrationArn,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListSourcesForS3TableIntegration", .params())
}

cloudwatchlogs_list_syslog_configurations <- function(
  logGroupIdentifier = NULL,
  vpcEndpointId = NULL,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "cloudwatchlogs", "ListSyslogConfigurations", .params())
}

cloudwatchlogs_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "cloudwatchlogs", "ListTagsForResource", .params())
}

cloudwatchlogs_list_tags_log_group <- function(logGroupName) {
  invoke(.client, "cloudwatchlogs", "ListTagsLogGroup", .params())
}

cloudwatchlogs_put_account_policy <- function(
  policyName,
  policyDocument,
  policyType,
  scope = NULL,
  selectionCriteria = NULL,
  dryRun = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutAccountPolicy", .params())
}

cloudwatchlogs_put_bearer_token_authentication <- function(
  logGroupIdentifier,
  bearerTokenAuthenticationEnabled
) {
  invoke(.client, "cloudwatchlogs", "PutBearerTokenAuthentication", .params())
}

cloudwatchlogs_put_data_protection_policy <- function(logGroupIdentifier, policyDocument) {
  invoke(.client, "cloudwatchlogs", "PutDataProtectionPolicy", .params())
}

cloudwatchlogs_put_delivery_destination <- function(
  name,
  outputFormat = NULL,
  deliveryDestinationConfiguration = NULL,
  deliveryDestinationType = NULL,
  roleArn = NULL,
  tags = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutDeliveryDestination", .params())
}

cloudwatchlogs_put_delivery_destination_policy <- function(
  deliveryDestinationName,
  deliveryDestinationPolicy
) {
  invoke(.client, "cloudwatchlogs", "PutDeliveryDestinationPolicy", .params())
}

cloudwatchlogs_put_delivery_source <- function(
  name,
  resourceArn,
  logType,
  tags = NULL,
  deliverySourceConfiguration = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutDeliverySource", .params())
}

cloudwatchlogs_put_destination <- function(destinationName, targetArn, roleArn, tags = NULL) {
  invoke(.client, "cloudwatchlogs", "PutDestination", .params())
}

cloudwatchlogs_put_destination_policy <- function(
  destinationName,
  accessPolicy,
  forceUpdate = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutDestinationPolicy", .params())
}

cloudwatchlogs_put_index_policy <- function(logGroupIdentifier, policyDocument) {
  invoke(.client, "cloudwatchlogs", "PutIndexPolicy", .params())
}

cloudwatchlogs_put_integration <- function(integrationName, resourceConfig, integrationType) {
  invoke(.client, "cloudwatchlogs", "PutIntegration", .params())
}

cloudwatchlogs_put_log_events <- function(
  logGroupName,
  logStreamName,
  logEvents,
  sequenceToken = NULL,
  entity = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutLogEvents", .params())
}

cloudwatchlogs_put_log_group_deletion_protection <- function(
  logGroupIdentifier,
  deletionProtectionEnabled
) {
  invoke(.client, "cloudwatchlogs", "PutLogGroupDeletionProtection", .params())
}

cloudwatchlogs_put_metric_filter <- function(
  logGroupName,
  filterName,
  filterPattern,
  metricTransformations,
  applyOnTransformedLogs = NULL,
  fieldSelectionCriteria = NULL,
  emitSystemFieldDimensions = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutMetricFilter", .params())
}

cloudwatchlogs_put_query_definition <- function(
  queryLanguage = NULL,
  name,
  queryDefinitionId = NULL,
  logGroupNames = NULL,
  queryString,
  clientToken = NULL,
  parameters = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutQueryDefinition", .params())
}

cloudwatchlogs_put_resource_policy <- function(
  policyName = NULL,
  policyDocument = NULL,
  resourceArn = NULL,
  expectedRevisionId = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutResourcePolicy", .params())
}

cloudwatchlogs_put_retention_policy <- function(logGroupName, retentionInDays) {
  invoke(.client, "cloudwatchlogs", "PutRetentionPolicy", .params())
}

cloudwatchlogs_put_storage_tier_policy <- function(storageTier) {
  invoke(.client, "cloudwatchlogs", "PutStorageTierPolicy", .params())
}

cloudwatchlogs_put_subscription_filter <- function(
  logGroupName,
  filterName,
  filterPattern,
  destinationArn,
  roleArn = NULL,
  distribution = NULL,
  applyOnTransformedLogs = NULL,
  fieldSelectionCriteria = NULL,
  emitSystemFields = NULL
) {
  invoke(.client, "cloudwatchlogs", "PutSubscriptionFilter", .params())
}

cloudwatchlogs_put_syslog_configuration <- function(logGroupIdentifier, vpcEndpointId = NULL) {
  invoke(.client, "cloudwatchlogs", "PutSyslogConfiguration", .params())
}

cloudwatchlogs_put_transformer <- function(logGroupIdentifier, transformerConfig) {
  invoke(.client, "cloudwatchlogs", "PutTransformer", .params())
}

cloudwatchlogs_start_live_tail <- function(
  logGroupIdentifiers,
  logStreamNames = NULL,
  logStreamNamePrefixes = NULL,
  logEventFilterPattern = NULL
) {
  invoke(.client, "cloudwatchlogs", "StartLiveTail", .params())
}

cloudwatchlogs_start_query <- function(
  queryLanguage = NULL,
  logGroupName = NULL,
  logGroupNames = NULL,
  logGroupIdentifiers = NULL,
  startTime,
  endTime,
  queryString,
  limit = NULL
) {
  invoke(.client, "cloudwatchlogs", "StartQuery", .params())
}

cloudwatchlogs_stop_query <- function(queryId) {
  invoke(.client, "cloudwatchlogs", "StopQuery", .params())
}

cloudwatchlogs_tag_log_group <- function(logGroupName, tags) {
  invoke(.client, "cloudwatchlogs", "TagLogGroup", .params())
}

cloudwatchlogs_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "cloudwatchlogs", "TagResource", .params())
}

cloudwatchlogs_test_metric_filter <- function(filterPattern, logEventMessages) {
  invoke(.client, "cloudwatchlogs", "TestMetricFilter", .params())
}

cloudwatchlogs_test_transformer <- function(transformerConfig, logEventMessages) {
  invoke(.client, "cloudwatchlogs", "TestTransformer", .params())
}

cloudwatchlogs_untag_log_group <- function(logGroupName, tags) {
  invoke(.client, "cloudwatchlogs", "UntagLogGroup", .params())
}

cloudwatchlogs_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "cloudwatchlogs", "UntagResource", .params())
}

cloudwatchlogs_update_anomaly <- function(
  anomalyId = NULL,
  patternId = NULL,
  anomalyDetectorArn,
  suppressionType = NULL,
  suppressionPeriod = NULL,
  baseline = NULL
) {
  invoke(.client, "cloudwatchlogs", "UpdateAnomaly", .params())
}

cloudwatchlogs_update_delivery_configuration <- function(
  id,
  recordFields = NULL,
  fieldDelimiter = NULL,
  s3DeliveryConfiguration = NULL
) {
  invoke(.client, "cloudwatchlogs", "UpdateDeliveryConfiguration", .params())
}

cloudwatchlogs_update_log_anomaly_detector <- function(
  anomalyDetectorArn,
  evaluationFrequency = NULL,
  filterPattern = NULL,
  anomalyVisibilityTime = NULL,
  enabled
) {
  invoke(.client, "cloudwatchlogs", "UpdateLogAnomalyDetector", .params())
}

cloudwatchlogs_update_lookup_table <- function(
  lookupTableArn,
  description = NULL,
  tableBody = NULL,
  queryId = NULL,
  kmsKeyId = NULL
) {
  invoke(.client, "cloudwatchlogs", "UpdateLookupTable", .params())
}

cloudwatchlogs_update_scheduled_query <- function(
  identifier,
  description = NULL,
  queryLanguage,
  queryString,
  logGroupIdentifiers = NULL,
  scheduleExpression,
  timezone = NULL,
  startTimeOffset = NULL,
  endTimeOffset = NULL,
  destinationConfiguration = NULL,
  scheduleStartTime = NULL,
  scheduleEndTime = NULL,
  executionRoleArn,
  state = NULL
) {
  invoke(.client, "cloudwatchlogs", "UpdateScheduledQuery", .params())
}
