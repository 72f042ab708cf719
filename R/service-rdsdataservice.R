# Generated from botocore's rds-data model by generator/. Do not edit by hand.

rdsdataservice_batch_execute_statement <- function(
  resourceArn,
  secretArn,
  sql,
  database = NULL,
  schema = NULL,
  parameterSets = NULL,
  transactionId = NULL
) {
  invoke(.client, "rdsdataservice", "BatchExecuteStatement", .params())
}

rdsdataservice_begin_transaction <- function(
  resourceArn,
  secretArn,
  database = NULL,
  schema = NULL
) {
  invoke(.client, "rdsdataservice", "BeginTransaction", .params())
}

rdsdataservice_commit_transaction <- function(resourceArn, secretArn, transactionId) {
  invoke(.client, "rdsdataservice", "CommitTransaction", .params())
}

rdsdataservice_execute_sql <- function(
  dbClusterOrInstanceArn,
  awsSecretStoreArn,
  sqlStatements,
  database = NULL,
  schema = NULL
) {
  invoke(.client, "rdsdataservice", "ExecuteSql", .params())
}

rdsdataservice_execute_statement <- function(
  resourceArn,
  secretArn,
  sql,
  database = NULL,
  schema = NULL,
  parameters = NULL,
  transactionId = NULL,
  includeResultMetadata = NULL,
  continueAfterTimeout = NULL,
  resultSetOptions = NULL,
  formatRecordsAs = NULL
) {
  invoke(.client, "rdsdataservice", "ExecuteStatement", .params())
}

rdsdataservice_rollback_transaction <- function(resourceArn, secretArn, transactionId) {
  invoke(.client, "rdsdataservice", "RollbackTransaction", .params())
}
