# Generated from botocore's s3tables model by generator/. Do not edit by hand.

s3tables_complete_table_migration <- function(tableARN) {
  invoke(.client, "s3tables", "CompleteTableMigration", .params())
}

s3tables_create_namespace <- function(tableBucketARN, namespace) {
  invoke(.client, "s3tables", "CreateNamespace", .params())
}

s3tables_create_table <- function(
  tableBucketARN,
  namespace,
  name,
  format,
  metadata = NULL,
  encryptionConfiguration = NULL,
  storageClassConfiguration = NULL,
  tags = NULL
) {
  invoke(.client, "s3tables", "CreateTable", .params())
}

s3tables_create_table_bucket <- function(
  name,
  encryptionConfiguration = NULL,
  storageClassConfiguration = NULL,
  tags = NULL
) {
  invoke(.client, "s3tables", "CreateTableBucket", .params())
}

s3tables_delete_namespace <- function(tableBucketARN, namespace) {
  invoke(.client, "s3tables", "DeleteNamespace", .params())
}

s3tables_delete_table <- function(tableBucketARN, namespace, name, versionToken = NULL) {
  invoke(.client, "s3tables", "DeleteTable", .params())
}

s3tables_delete_table_bucket <- function(tableBucketARN) {
  invoke(.client, "s3tables", "DeleteTableBucket", .params())
}

s3tables_delete_table_bucket_encryption <- function(tableBucketARN) {
  invoke(.client, "s3tables", "DeleteTableBucketEncryption", .params())
}

s3tables_delete_table_bucket_metrics_configuration <- function(tableBucketARN) {
  invoke(.client, "s3tables", "DeleteTableBucketMetricsConfiguration", .params())
}

s3tables_delete_table_bucket_policy <- function(tableBucketARN) {
  invoke(.client, "s3tables", "DeleteTableBucketPolicy", .params())
}

s3tables_delete_table_bucket_replication <- function(tableBucketARN, versionToken = NULL) {
  invoke(.client, "s3tables", "DeleteTableBucketReplication", .params())
}

s3tables_delete_table_policy <- function(tableBucketARN, namespace, name) {
  invoke(.client, "s3tables", "DeleteTablePolicy", .params())
}

s3tables_delete_table_replication <- function(tableArn, versionToken) {
  invoke(.client, "s3tables", "DeleteTableReplication", .params())
}

s3tables_disassociate_table_replication <- function(tableArn) {
  invoke(.client, "s3tables", "DisassociateTableReplication", .params())
}

s3tables_get_namespace <- function(tableBucketARN, namespace) {
  invoke(.client, "s3tables", "GetNamespace", .params())
}

s3tables_get_table <- function(
  tableBucketARN = NULL,
  namespace = NULL,
  name = NULL,
  tableArn = NULL
) {
  invoke(.client, "s3tables", "GetTable", .params())
}

s3tables_get_table_bucket <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucket", .params())
}

s3tables_get_table_bucket_encryption <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucketEncryption", .params())
}

s3tables_get_table_bucket_logging <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucketLogging", .params())
}

s3tables_get_table_bucket_maintenance_configuration <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucketMaintenanceConfiguration", .params())
}

s3tables_get_table_bucket_metrics_configuration <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucketMetricsConfiguration", .params())
}

s3tables_get_table_bucket_policy <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucketPolicy", .params())
}

s3tables_get_table_bucket_replication <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucketReplication", .params())
}

s3tables_get_table_bucket_storage_class <- function(tableBucketARN) {
  invoke(.client, "s3tables", "GetTableBucketStorageClass", .params())
}

s3tables_get_table_encryption <- function(tableBucketARN, namespace, name) {
  invoke(.client, "s3tables", "GetTableEncryption", .params())
}

s3tables_get_table_maintenance_configuration <- function(tableBucketARN, namespace, name) {
  invoke(.client, "s3tables", "GetTableMaintenanceConfiguration", .params())
}

s3tables_get_table_maintenance_job_status <- function(tableBucketARN, namespace, name) {
  invoke(.client, "s3tables", "GetTableMaintenanceJobStatus", .params())
}

s3tables_get_table_metadata_location <- function(tableBucketARN, namespace, name) {
  invoke(.client, "s3tables", "GetTableMetadataLocation", .params())
}

s3tables_get_table_migration <- function(migrationId = NULL, tableARN = NULL) {
  invoke(.client, "s3tables", "GetTableMigration", .params())
}

s3tables_get_table_policy <- function(tableBucketARN, namespace, name) {
  invoke(.client, "s3tables", "GetTablePolicy", .params())
}

s3tables_get_table_record_expiration_configuration <- function(tableArn) {
  invoke(.client, "s3tables", "GetTableRecordExpirationConfiguration", .params())
}

s3tables_get_table_record_expiration_job_status <- function(tableArn) {
  invoke(.client, "s3tables", "GetTableRecordExpirationJobStatus", .params())
}

s3tables_get_table_replication <- function(tableArn) {
  invoke(.client, "s3tables", "GetTableReplication", .params())
}

s3tables_get_table_replication_status <- function(tableArn) {
  invoke(.client, "s3tables", "GetTableReplicationStatus", .params())
}

s3tables_get_table_storage_class <- function(tableBucketARN, namespace, name) {
  invoke(.client, "s3tables", "GetTableStorageClass", .params())
}

s3tables_list_namespaces <- function(
  tableBucketARN,
  prefix = NULL,
  continuationToken = NULL,
  maxNamespaces = NULL
) {
  invoke(.client, "s3tables", "ListNamespaces", .params())
}

s3tables_list_table_buckets <- function(
  prefix = NULL,
  continuationToken = NULL,
  maxBuckets = NULL,
  type = NULL
) {
  invoke(.client, "s3tables", "ListTableBuckets", .params())
}

s3tables_list_table_migrations <- function(
  tableBucketARN = NULL,
  namespace = NULL,
  name = NULL,
  tableARN = NULL,
  state = NULL,
  hasValidPlan = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "s3tables", "ListTableMigrations", .params())
}

s3tables_list_tables <- function(
  tableBucketARN,
  namespace = NULL,
  prefix = NULL,
  continuationToken = NULL,
  maxTables = NULL
) {
  invoke(.client, "s3tables", "ListTables", .params())
}

s3tables_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "s3tables", "ListTagsForResource", .params())
}

s3tables_put_table_bucket_encryption <- function(tableBucketARN, encryptionConfiguration) {
  invoke(.client, "s3tables", "PutTableBucketEncryption", .params())
}

s3tables_put_table_bucket_logging <- function(tableBucketARN, tableBucketLoggingStatus) {
  invoke(.client, "s3tables", "PutTableBucketLogging", .params())
}

s3tables_put_table_bucket_maintenance_configuration <- function(tableBucketARN, type, value) {
  invoke(.client, "s3tables", "PutTableBucketMaintenanceConfiguration", .params())
}

s3tables_put_table_bucket_metrics_configuration <- function(tableBucketARN) {
  invoke(.client, "s3tables", "PutTableBucketMetricsConfiguration", .params())
}

s3tables_put_table_bucket_policy <- function(tableBucketARN, resourcePolicy) {
  invoke(.client, "s3tables", "PutTableBucketPolicy", .params())
}

s3tables_put_table_bucket_replication <- function(
  tableBucketARN,
  versionToken = NULL,
  configuration
) {
  invoke(.client, "s3tables", "PutTableBucketReplication", .params())
}

s3tables_put_table_bucket_storage_class <- function(tableBucketARN, storageClassConfiguration) {
  invoke(.client, "s3tables", "PutTableBucketStorageClass", .params())
}

s3tables_put_table_maintenance_configuration <- function(
  tableBucketARN,
  namespace,
  name,
  type,
  value
) {
  invoke(.client, "s3tables", "PutTableMaintenanceConfiguration", .params())
}

s3tables_put_table_policy <- function(tableBucketARN, namespace, name, resourcePolicy) {
  invoke(.client, "s3tables", "PutTablePolicy", .params())
}

s3tables_put_table_record_expiration_configuration <- function(tableArn, value) {
  invoke(.client, "s3tables", "PutTableRecordExpirationConfiguration", .params())
}

s3tables_put_table_replication <- function(tableArn, versionToken = NULL, configuration) {
  invoke(.client, "s3tables", "PutTableReplication", .params())
}

s3tables_rename_table <- function(
  tableBucketARN,
  namespace,
  name,
  newNamespaceName = NULL,
  newName = NULL,
  versionToken = NULL
) {
  invoke(.client, "s3tables", "RenameTable", .params())
}

s3tables_start_table_migration <- function(
  roleARN,
  destinationTable,
  sourceType,
  source,
  dataMigration = NULL,
  reviewMigrationPlan = NULL,
  migrationOutput
) {
  invoke(.client, "s3tables", "StartTableMigration", .params())
}

s3tables_sync_table_migration <- function(
  roleARN,
  tableARN,
  reviewMigrationPlan = NULL,
  migrationOutput
) {
  invoke(.client, "s3tables", "SyncTableMigration", .params())
}

s3tables_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "s3tables", "TagResource", .params())
}

s3tables_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "s3tables", "UntagResource", .params())
}

s3tables_update_table_metadata_location <- function(
  tableBucketARN,
  namespace,
  name,
  versionToken,
  metadataLocation
) {
  invoke(.client, "s3tables", "UpdateTableMetadataLocation", .params())
}

s3tables_update_table_migration <- function(
  tableARN = NULL,
  migrationId = NULL,
  requestedState,
  updateDescription = NULL
) {
  invoke(.client, "s3tables", "UpdateTableMigration", .params())
}
