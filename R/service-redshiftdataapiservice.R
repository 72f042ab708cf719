# Generated from botocore's redshift-data model by generator/. Do not edit by hand.

redshiftdataapiservice_batch_execute_statement <- function(
  Sqls,
  ClusterIdentifier = NULL,
  SecretArn = NULL,
  DbUser = NULL,
  Database = NULL,
  WithEvent = NULL,
  StatementName = NULL,
  Parameters = NULL,
  WorkgroupName = NULL,
  ClientToken = NULL,
  ResultFormat = NULL,
  SessionKeepAliveSeconds = NULL,
  SessionId = NULL,
  ExecutionMode = NULL,
  WaitTimeSeconds = NULL
) {
  invoke(.client, "redshiftdataapiservice", "BatchExecuteStatement", .params())
}

redshiftdataapiservice_cancel_statement <- function(Id) {
  invoke(.client, "redshiftdataapiservice", "CancelStatement", .params())
}

redshiftdataapiservice_describe_statement <- function(Id, WaitTimeSeconds = NULL) {
  invoke(.client, "redshiftdataapiservice", "DescribeStatement", .params())
}

redshiftdataapiservice_describe_table <- function(
  ClusterIdentifier = NULL,
  SecretArn = NULL,
  DbUser = NULL,
  Database,
  ConnectedDatabase = NULL,
  Schema = NULL,
  Table = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  WorkgroupName = NULL
) {
  invoke(.client, "redshiftdataapiservice", "DescribeTable", .params())
}

redshiftdataapiservice_execute_statement <- function(
  Sql,
  ClusterIdentifier = NULL,
  SecretArn = NULL,
  DbUser = NULL,
  Database = NULL,
  WithEvent = NULL,
  StatementName = NULL,
  Parameters = NULL,
  WorkgroupName = NULL,
  ClientToken = NULL,
  ResultFormat = NULL,
  SessionKeepAliveSeconds = NULL,
  SessionId = NULL,
  WaitTimeSeconds = NULL
) {
  invoke(.client, "redshiftdataapiservice", "ExecuteStatement", .params())
}

redshiftdataapiservice_get_statement_result <- function(
  Id,
  NextToken = NULL,
  WaitTimeSeconds = NULL
) {
  invoke(.client, "redshiftdataapiservice", "GetStatementResult", .params())
}

redshiftdataapiservice_get_statement_result_v2 <- function(
  Id,
  NextToken = NULL,
  WaitTimeSeconds = NULL
) {
  invoke(.client, "redshiftdataapiservice", "GetStatementResultV2", .params())
}

redshiftdataapiservice_list_databases <- function(
  ClusterIdentifier = NULL,
  Database = NULL,
  SecretArn = NULL,
  DbUser = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  WorkgroupName = NULL
) {
  invoke(.client, "redshiftdataapiservice", "ListDatabases", .params())
}

redshiftdataapiservice_list_schemas <- function(
  ClusterIdentifier = NULL,
  SecretArn = NULL,
  DbUser = NULL,
  Database,
  ConnectedDatabase = NULL,
  SchemaPattern = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  WorkgroupName = NULL
) {
  invoke(.client, "redshiftdataapiservice", "ListSchemas", .params())
}

redshiftdataapiservice_list_sessions <- function(
  NextToken = NULL,
  MaxResults = NULL,
  SessionId = NULL,
  Status = NULL,
  RoleLevel = NULL,
  ClusterIdentifier = NULL,
  WorkgroupName = NULL,
  Database = NULL
) {
  invoke(.client, "redshiftdataapiservice", "ListSessions", .params())
}

redshiftdataapiservice_list_statements <- function(
  NextToken = NULL,
  MaxResults = NULL,
  StatementName = NULL,
  Status = NULL,
  RoleLevel = NULL,
  Database = NULL,
  ClusterIdentifier = NULL,
  WorkgroupName = NULL
) {
  invoke(.client, "redshiftdataapiservice", "ListStatements", .params())
}

redshiftdataapiservice_list_tables <- function(
  ClusterIdentifier = NULL,
  SecretArn = NULL,
  DbUser = NULL,
  Database,
  ConnectedDatabase = NULL,
  SchemaPattern = NULL,
  TablePattern = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  WorkgroupName = NULL
) {
  invoke(.client, "redshiftdataapiservice", "ListTables", .params())
}
