# Generated from botocore's dynamodb model by generator/. Do not edit by hand.

dynamodb_batch_execute_statement <- function(Statements, ReturnConsumedCapacity = NULL) {
  invoke(.client, "dynamodb", "BatchExecuteStatement", .params())
}

dynamodb_batch_get_item <- function(RequestItems, ReturnConsumedCapacity = NULL) {
  invoke(.client, "dynamodb", "BatchGetItem", .params())
}

dynamodb_batch_write_item <- function(
  RequestItems,
  ReturnConsumedCapacity = NULL,
  ReturnItemCollectionMetrics = NULL
) {
  invoke(.client, "dynamodb", "BatchWriteItem", .params())
}

dynamodb_cancel_bulk_operation <- function(BulkOperationArn) {
  invoke(.client, "dynamodb", "CancelBulkOperation", .params())
}

dynamodb_create_backup <- function(TableName, BackupName) {
  invoke(.client, "dynamodb", "CreateBackup", .params())
}

dynamodb_create_global_table <- function(GlobalTableName, ReplicationGroup) {
  invoke(.client, "dynamodb", "CreateGlobalTable", .params())
}

dynamodb_create_table <- function(
  AttributeDefinitions = NULL,
  TableName,
  KeySchema = NULL,
  LocalSecondaryIndexes = NULL,
  GlobalSecondaryIndexes = NULL,
  BillingMode = NULL,
  ProvisionedThroughput = NULL,
  StreamSpecification = NULL,
  SSESpecification = NULL,
  Tags = NULL,
  TableClass = NULL,
  DeletionProtectionEnabled = NULL,
  WarmThroughput = NULL,
  ResourcePolicy = NULL,
  OnDemandThroughput = NULL,
  GlobalTableSourceArn = NULL,
  GlobalTableSettingsReplicationMode = NULL,
  VectorIndexes = NULL
) {
  invoke(.client, "dynamodb", "CreateTable", .params())
}

dynamodb_delete_backup <- function(BackupArn) {
  invoke(.client, "dynamodb", "DeleteBackup", .params())
}

dynamodb_delete_item <- function(
  TableName,
  Key,
  Expected = NULL,
  ConditionalOperator = NULL,
  ReturnValues = NULL,
  ReturnConsumedCapacity = NULL,
  ReturnItemCollectionMetrics = NULL,
  ConditionExpression = NULL,
  ExpressionAttributeNames = NULL,
  ExpressionAttributeValues = NULL,
  ReturnValuesOnConditionCheckFailure = NULL
) {
  invoke(.client, "dynamodb", "DeleteItem", .params())
}

dynamodb_delete_resource_policy <- function(ResourceArn, ExpectedRevisionId = NULL) {
  invoke(.client, "dynamodb", "DeleteResourcePolicy", .params())
}

dynamodb_delete_table <- function(TableName) {
  invoke(.client, "dynamodb", "DeleteTable", .params())
}

dynamodb_describe_backup <- function(BackupArn) {
  invoke(.client, "dynamodb", "DescribeBackup", .params())
}

dynamodb_describe_bulk_operation <- function(BulkOperationArn) {
  invoke(.client, "dynamodb", "DescribeBulkOperation", .params())
}

dynamodb_describe_continuous_backups <- function(TableName) {
  invoke(.client, "dynamodb", "DescribeContinuousBackups", .params())
}

dynamodb_describe_contributor_insights <- function(TableName, IndexName = NULL) {
  invoke(.client, "dynamodb", "DescribeContributorInsights", .params())
}

dynamodb_describe_endpoints <- function() {
  invoke(.client, "dynamodb", "DescribeEndpoints", .params())
}

dynamodb_describe_export <- function(ExportArn) {
  invoke(.client, "dynamodb", "DescribeExport", .params())
}

dynamodb_describe_global_table <- function(GlobalTableName) {
  invoke(.client, "dynamodb", "DescribeGlobalTable", .params())
}

dynamodb_describe_global_table_settings <- function(GlobalTableName) {
  invoke(.client, "dynamodb", "DescribeGlobalTableSettings", .params())
}

dynamodb_describe_import <- function(ImportArn) {
  invoke(.client, "dynamodb", "DescribeImport", .params())
}

dynamodb_describe_kinesis_streaming_destination <- function(TableName) {
  invoke(.client, "dynamodb", "DescribeKinesisStreamingDestination", .params())
}

dynamodb_describe_limits <- function() {
  invoke(.client, "dynamodb", "DescribeLimits", .params())
}

dynamodb_describe_table <- function(TableName) {
  invoke(.client, "dynamodb", "DescribeTable", .params())
}

dynamodb_describe_table_replica_auto_scaling <- function(TableName) {
  invoke(.client, "dynamodb", "DescribeTableReplicaAutoScaling", .params())
}

dynamodb_describe_time_to_live <- function(TableName) {
  invoke(.client, "dynamodb", "DescribeTimeToLive", .params())
}

dynamodb_disable_kinesis_streaming_destination <- function(
  TableName,
  StreamArn,
  EnableKinesisStreamingConfiguration = NULL
) {
  invoke(.client, "dynamodb", "DisableKinesisStreamingDestination", .params())
}

dynamodb_enable_kinesis_streaming_destination <- function(
  TableName,
  StreamArn,
  EnableKinesisStreamingConfiguration = NULL
) {
  invoke(.client, "dynamodb", "EnableKinesisStreamingDestination", .params())
}

dynamodb_execute_statement <- function(
  Statement,
  Parameters = NULL,
  ConsistentRead = NULL,
  NextToken = NULL,
  ReturnConsumedCapacity = NULL,
  Limit = NULL,
  ReturnValuesOnConditionCheckFailure = NULL
) {
  invoke(.client, "dynamodb", "ExecuteStatement", .params())
}

dynamodb_execute_transaction <- function(
  TransactStatements,
  ClientRequestToken = NULL,
  ReturnConsumedCapacity = NULL
) {
  invoke(.client, "dynamodb", "ExecuteTransaction", .params())
}

dynamodb_export_table_to_point_in_time <- function(
  TableArn,
  ExportTime = NULL,
  ClientToken = NULL,
  S3Bucket,
  S3BucketOwner = NULL,
  S3Prefix = NULL,
  S3SseAlgorithm = NULL,
  S3SseKmsKeyId = NULL,
  ExportFormat = NULL,
  ExportType = NULL,
  IncrementalExportSpecification = NULL,
  FilterSpecification = NULL
) {
  invoke(.client, "dynamodb", "ExportTableToPointInTime", .params())
}

dynamodb_get_item <- function(
  TableName,
  Key,
  AttributesToGet = NULL,
  ConsistentRead = NULL,
  ReturnConsumedCapacity = NULL,
  ProjectionExpression = NULL,
  ExpressionAttributeNames = NULL
) {
  invoke(.client, "dynamodb", "GetItem", .params())
}

dynamodb_get_resource_policy <- function(ResourceArn) {
  invoke(.client, "dynamodb", "GetResourcePolicy", .params())
}

dynamodb_import_table <- function(
  ClientToken = NULL,
  S3BucketSource,
  InputFormat,
  InputFormatOptions = NULL,
  InputCompressionType = NULL,
  TableCreationParameters
) {
  invoke(.client, "dynamodb", "ImportTable", .params())
}

dynamodb_list_backups <- function(
  TableName = NULL,
  Limit = NULL,
  TimeRangeLowerBound = NULL,
  TimeRangeUpperBound = NULL,
  ExclusiveStartBackupArn = NULL,
  BackupType = NULL
) {
  invoke(.client, "dynamodb", "ListBackups", .params())
}

dynamodb_list_bulk_operations <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "dynamodb", "ListBulkOperations", .params())
}

dynamodb_list_contributor_insights <- function(
  TableName = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "dynamodb", "ListContributorInsights", .params())
}

dynamodb_list_exports <- function(TableArn = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "dynamodb", "ListExports", .params())
}

dynamodb_list_global_tables <- function(
  ExclusiveStartGlobalTableName = NULL,
  Limit = NULL,
  RegionName = NULL
) {
  invoke(.client, "dynamodb", "ListGlobalTables", .params())
}

dynamodb_list_imports <- function(TableArn = NULL, PageSize = NULL, NextToken = NULL) {
  invoke(.client, "dynamodb", "ListImports", .params())
}

dynamodb_list_tables <- function(ExclusiveStartTableName = NULL, Limit = NULL) {
  invoke(.client, "dynamodb", "ListTables", .params())
}

dynamodb_list_tags_of_resource <- function(ResourceArn, NextToken = NULL) {
  invoke(.client, "dynamodb", "ListTagsOfResource", .params())
}

dynamodb_put_item <- function(
  TableName,
  Item,
  Expected = NULL,
  ReturnValues = NULL,
  ReturnConsumedCapacity = NULL,
  ReturnItemCollectionMetrics = NULL,
  ConditionalOperator = NULL,
  ConditionExpression = NULL,
  ExpressionAttributeNames = NULL,
  ExpressionAttributeValues = NULL,
  ReturnValuesOnConditionCheckFailure = NULL
) {
  invoke(.client, "dynamodb", "PutItem", .params())
}

dynamodb_put_resource_policy <- function(
  ResourceArn,
  Policy,
  ExpectedRevisionId = NULL,
  ConfirmRemoveSelfResourceAccess = NULL
) {
  invoke(.client, "dynamodb", "PutResourcePolicy", .params())
}

dynamodb_query <- function(
  TableName,
  IndexName = NULL,
  Select = NULL,
  AttributesToGet = NULL,
  Limit = NULL,
  ConsistentRead = NULL,
  KeyConditions = NULL,
  QueryFilter = NULL,
  ConditionalOperator = NULL,
  ScanIndexForward = NULL,
  ExclusiveStartKey = NULL,
  ReturnConsumedCapacity = NULL,
  ProjectionExpression = NULL,
  FilterExpression = NULL,
  KeyConditionExpression = NULL,
  ExpressionAttributeNames = NULL,
  ExpressionAttributeValues = NULL
) {
  invoke(.client, "dynamodb", "Query", .params())
}

dynamodb_restore_table_from_backup <- function(
  TargetTableName,
  BackupArn,
  BillingModeOverride = NULL,
  GlobalSecondaryIndexOverride = NULL,
  LocalSecondaryIndexOverride = NULL,
  ProvisionedThroughputOverride = NULL,
  OnDemandThroughputOverride = NULL,
  SSESpecificationOverride = NULL,
  VectorIndexOverride = NULL
) {
  invoke(.client, "dynamodb", "RestoreTableFromBackup", .params())
}

dynamodb_restore_table_to_point_in_time <- function(
  SourceTableArn = NULL,
  SourceTableName = NULL,
  TargetTableName,
  UseLatestRestorableTime = NULL,
  RestoreDateTime = NULL,
  BillingModeOverride = NULL,
  GlobalSecondaryIndexOverride = NULL,
  LocalSecondaryIndexOverride = NULL,
  ProvisionedThroughputOverride = NULL,
  OnDemandThroughputOverride = NULL,
  SSESpecificationOverride = NULL,
  VectorIndexOverride = NULL
) {
  invoke(.client, "dynamodb", "RestoreTableToPointInTime", .params())
}

dynamodb_scan <- function(
  TableName,
  IndexName = NULL,
  AttributesToGet = NULL,
  Limit = NULL,
  Select = NULL,
  ScanFilter = NULL,
  ConditionalOperator = NULL,
  ExclusiveStartKey = NULL,
  ReturnConsumedCapacity = NULL,
  TotalSegments = NULL,
  Segment = NULL,
  ProjectionExpression = NULL,
  FilterExpression = NULL,
  ExpressionAttributeNames = NULL,
  ExpressionAttributeValues = NULL,
  ConsistentRead = NULL
) {
  invoke(.client, "dynamodb", "Scan", .params())
}

dynamodb_search_vectors <- function(
  TableName,
  IndexName,
  ReturnConsumedCapacity = NULL,
  ExpressionAttributeNames = NULL,
  ExpressionAttributeValues = NULL,
  ProjectionExpression = NULL,
  SearchVector,
  SearchConditionExpression = NULL,
  TopK
) {
  invoke(.client, "dynamodb", "SearchVectors", .params())
}

dynamodb_start_bulk_put_items <- function(
  ClientToken = NULL,
  InputS3Configuration,
  OutputS3Configuration,
  TableName,
  MaxWriteRequestUnits = NULL,
  PerformanceTier = NULL
) {
  invoke(.client, "dynamodb", "StartBulkPutItems", .params())
}

dynamodb_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "dynamodb", "TagResource", .params())
}

dynamodb_transact_get_items <- function(TransactItems, ReturnConsumedCapacity = NULL) {
  invoke(.client, "dynamodb", "TransactGetItems", .params())
}

dynamodb_transact_write_items <- function(
  TransactItems,
  ReturnConsumedCapacity = NULL,
  ReturnItemCollectionMetrics = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "dynamodb", "TransactWriteItems", .params())
}

dynamodb_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "dynamodb", "UntagResource", .params())
}

dynamodb_update_continuous_backups <- function(TableName, PointInTimeRecoverySpecification) {
  invoke(.client, "dynamodb", "UpdateContinuousBackups", .params())
}

dynamodb_update_contributor_insights <- function(
  TableName,
  IndexName = NULL,
  ContributorInsightsAction,
  ContributorInsightsMode = NULL
) {
  invoke(.client, "dynamodb", "UpdateContributorInsights", .params())
}

dynamodb_update_global_table <- function(GlobalTableName, ReplicaUpdates) {
  invoke(.client, "dynamodb", "UpdateGlobalTable", .params())
}

dynamodb_update_global_table_settings <- function(
  GlobalTableName,
  GlobalTableBillingMode = NULL,
  GlobalTableProvisionedWriteCapacityUnits = NULL,
  GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate = NULL,
  GlobalTableGlobalSecondaryIndexSettingsUpdate = NULL,
  ReplicaSettingsUpdate = NULL
) {
  invoke(.client, "dynamodb", "UpdateGlobalTableSettings", .params())
}

dynamodb_update_item <- function(
  TableName,
  Key,
  AttributeUpdates = NULL,
  Expected = NULL,
  ConditionalOperator = NULL,
  ReturnValues = NULL,
  ReturnConsumedCapacity = NULL,
  ReturnItemCollectionMetrics = NULL,
  UpdateExpression = NULL,
  ConditionExpression = NULL,
  ExpressionAttributeNames = NULL,
  ExpressionAttributeValues = NULL,
  ReturnValuesOnConditionCheckFailure = NULL
) {
  invoke(.client, "dynamodb", "UpdateItem", .params())
}

dynamodb_update_kinesis_streaming_destination <- function(
  TableName,
  StreamArn,
  UpdateKinesisStreamingConfiguration = NULL
) {
  invoke(.client, "dynamodb", "UpdateKinesisStreamingDestination", .params())
}

dynamodb_update_table <- function(
  AttributeDefinitions = NULL,
  TableName,
  BillingMode = NULL,
  ProvisionedThroughput = NULL,
  GlobalSecondaryIndexUpdates = NULL,
  StreamSpecification = NULL,
  SSESpecification = NULL,
  ReplicaUpdates = NULL,
  TableClass = NULL,
  DeletionProtectionEnabled = NULL,
  MultiRegionConsistency = NULL,
  GlobalTableWitnessUpdates = NULL,
  OnDemandThroughput = NULL,
  WarmThroughput = NULL,
  GlobalTableSettingsReplicationMode = NULL,
  DisassociationProtectionEnabled = NULL,
  VectorIndexUpdates = NULL
) {
  invoke(.client, "dynamodb", "UpdateTable", .params())
}

dynamodb_update_table_replica_auto_scaling <- function(
  GlobalSecondaryIndexUpdates = NULL,
  TableName,
  ProvisionedWriteCapacityAutoScalingUpdate = NULL,
  ReplicaUpdates = NULL
) {
  invoke(.client, "dynamodb", "UpdateTableReplicaAutoScaling", .params())
}

dynamodb_update_time_to_live <- function(TableName, TimeToLiveSpecification) {
  invoke(.client, "dynamodb", "UpdateTimeToLive", .params())
}
