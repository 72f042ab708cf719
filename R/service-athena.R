# Generated from botocore's athena model by generator/. Do not edit by hand.

athena_batch_get_named_query <- function(NamedQueryIds) {
  invoke(.client, "athena", "BatchGetNamedQuery", .params())
}

athena_batch_get_prepared_statement <- function(PreparedStatementNames, WorkGroup) {
  invoke(.client, "athena", "BatchGetPreparedStatement", .params())
}

athena_batch_get_query_execution <- function(QueryExecutionIds) {
  invoke(.client, "athena", "BatchGetQueryExecution", .params())
}

athena_cancel_capacity_reservation <- function(Name) {
  invoke(.client, "athena", "CancelCapacityReservation", .params())
}

athena_create_capacity_reservation <- function(TargetDpus, Name, Tags = NULL) {
  invoke(.client, "athena", "CreateCapacityReservation", .params())
}

athena_create_data_catalog <- function(
  Name,
  Type,
  Description = NULL,
  Parameters = NULL,
  Tags = NULL
) {
  invoke(.client, "athena", "CreateDataCatalog", .params())
}

athena_create_named_query <- function(
  Name,
  Description = NULL,
  Database,
  QueryString,
  ClientRequestToken = NULL,
  WorkGroup = NULL
) {
  invoke(.client, "athena", "CreateNamedQuery", .params())
}

athena_create_notebook <- function(WorkGroup, Name, ClientRequestToken = NULL) {
  invoke(.client, "athena", "CreateNotebook", .params())
}

athena_create_prepared_statement <- function(
  StatementName,
  WorkGroup,
  QueryStatement,
  Description = NULL
) {
  invoke(.client, "athena", "CreatePreparedStatement", .params())
}

athena_create_presigned_notebook_url <- function(SessionId) {
  invoke(.client, "athena", "CreatePresignedNotebookUrl", .params())
}

athena_create_system_table_configuration <- function(
  ClientRequestToken = NULL,
  TableName,
  KmsKeyArn = NULL,
  Tags = NULL
) {
  invoke(.client, "athena", "CreateSystemTableConfiguration", .params())
}

athena_create_work_group <- function(Name, Configuration = NULL, Description = NULL, Tags = NULL) {
  invoke(.client, "athena", "CreateWorkGroup", .params())
}

athena_delete_capacity_reservation <- function(Name) {
  invoke(.client, "athena", "DeleteCapacityReservation", .params())
}

athena_delete_data_catalog <- function(Name, DeleteCatalogOnly = NULL) {
  invoke(.client, "athena", "DeleteDataCatalog", .params())
}

athena_delete_named_query <- function(NamedQueryId) {
  invoke(.client, "athena", "DeleteNamedQuery", .params())
}

athena_delete_notebook <- function(NotebookId) {
  invoke(.client, "athena", "DeleteNotebook", .params())
}

athena_delete_prepared_statement <- function(StatementName, WorkGroup) {
  invoke(.client, "athena", "DeletePreparedStatement", .params())
}

athena_delete_system_table_configuration <- function(TableName) {
  invoke(.client, "athena", "DeleteSystemTableConfiguration", .params())
}

athena_delete_work_group <- function(WorkGroup, RecursiveDeleteOption = NULL) {
  invoke(.client, "athena", "DeleteWorkGroup", .params())
}

athena_export_notebook <- function(NotebookId) {
  invoke(.client, "athena", "ExportNotebook", .params())
}

athena_get_calculation_execution <- function(CalculationExecutionId) {
  invoke(.client, "athena", "GetCalculationExecution", .params())
}

athena_get_calculation_execution_code <- function(CalculationExecutionId) {
  invoke(.client, "athena", "GetCalculationExecutionCode", .params())
}

athena_get_calculation_execution_status <- function(CalculationExecutionId) {
  invoke(.client, "athena", "GetCalculationExecutionStatus", .params())
}

athena_get_capacity_assignment_configuration <- function(CapacityReservationName) {
  invoke(.client, "athena", "GetCapacityAssignmentConfiguration", .params())
}

athena_get_capacity_reservation <- function(Name) {
  invoke(.client, "athena", "GetCapacityReservation", .params())
}

athena_get_data_catalog <- function(Name, WorkGroup = NULL) {
  invoke(.client, "athena", "GetDataCatalog", .params())
}

athena_get_database <- function(CatalogName, DatabaseName, WorkGroup = NULL) {
  invoke(.client, "athena", "GetDatabase", .params())
}

athena_get_named_query <- function(NamedQueryId) {
  invoke(.client, "athena", "GetNamedQuery", .params())
}

athena_get_notebook_metadata <- function(NotebookId) {
  invoke(.client, "athena", "GetNotebookMetadata", .params())
}

athena_get_prepared_statement <- function(StatementName, WorkGroup) {
  invoke(.client, "athena", "GetPreparedStatement", .params())
}

athena_get_query_execution <- function(QueryExecutionId) {
  invoke(.client, "athena", "GetQueryExecution", .params())
}

athena_get_query_results <- function(
  QueryExecutionId,
  NextToken = NULL,
  MaxResults = NULL,
  QueryResultType = NULL
) {
  invoke(.client, "athena", "GetQueryResults", .params())
}

athena_get_query_runtime_statistics <- function(QueryExecutionId) {
  invoke(.client, "athena", "GetQueryRuntimeStatistics", .params())
}

athena_get_resource_dashboard <- function(ResourceARN) {
  invoke(.client, "athena", "GetResourceDashboard", .params())
}

athena_get_session <- function(SessionId) {
  invoke(.client, "athena", "GetSession", .params())
}

athena_get_session_endpoint <- function(SessionId) {
  invoke(.client, "athena", "GetSessionEndpoint", .params())
}

athena_get_session_status <- function(SessionId) {
  invoke(.client, "athena", "GetSessionStatus", .params())
}

athena_get_system_table_configuration <- function(TableName) {
  invoke(.client, "athena", "GetSystemTableConfiguration", .params())
}

athena_get_table_metadata <- function(CatalogName, DatabaseName, TableName, WorkGroup = NULL) {
  invoke(.client, "athena", "GetTableMetadata", .params())
}

athena_get_work_group <- function(WorkGroup) {
  invoke(.client, "athena", "GetWorkGroup", .params())
}

athena_import_notebook <- function(
  WorkGroup,
  Name,
  Payload = NULL,
  Type,
  NotebookS3LocationUri = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "athena", "ImportNotebook", .params())
}

athena_list_application_dpu_sizes <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "athena", "ListApplicationDPUSizes", .params())
}

athena_list_calculation_executions <- function(
  SessionId,
  StateFilter = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "athena", "ListCalculationExecutions", .params())
}

athena_list_capacity_reservations <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "athena", "ListCapacityReservations", .params())
}

athena_list_data_catalogs <- function(NextToken = NULL, MaxResults = NULL, WorkGroup = NULL) {
  invoke(.client, "athena", "ListDataCatalogs", .params())
}

athena_list_databases <- function(
  CatalogName,
  NextToken = NULL,
  MaxResults = NULL,
  WorkGroup = NULL,
  AttributesToGet = NULL
) {
  invoke(.client, "athena", "ListDatabases", .params())
}

athena_list_engine_versions <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "athena", "ListEngineVersions", .params())
}

athena_list_executors <- function(
  SessionId,
  ExecutorStateFilter = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "athena", "ListExecutors", .params())
}

athena_list_named_queries <- function(NextToken = NULL, MaxResults = NULL, WorkGroup = NULL) {
  invoke(.client, "athena", "ListNamedQueries", .params())
}

athena_list_notebook_metadata <- function(
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  WorkGroup
) {
  invoke(.client, "athena", "ListNotebookMetadata", .params())
}

athena_list_notebook_sessions <- function(NotebookId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "athena", "ListNotebookSessions", .params())
}

athena_list_prepared_statements <- function(WorkGroup, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "athena", "ListPreparedStatements", .params())
}

athena_list_query_executions <- function(NextToken = NULL, MaxResults = NULL, WorkGroup = NULL) {
  invoke(.client, "athena", "ListQueryExecutions", .params())
}

athena_list_sessions <- function(
  WorkGroup,
  StateFilter = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "athena", "ListSessions", .params())
}

athena_list_system_table_statuses <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "athena", "ListSystemTableStatuses", .params())
}

athena_list_table_metadata <- function(
  CatalogName,
  DatabaseName,
  Expression = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  WorkGroup = NULL,
  AttributesToGet = NULL
) {
  invoke(.client, "athena", "ListTableMetadata", .params())
}

athena_list_tags_for_resource <- function(ResourceARN, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "athena", "ListTagsForResource", .params())
}

athena_list_work_groups <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "athena", "ListWorkGroups", .params())
}

athena_put_capacity_assignment_configuration <- function(
  CapacityReservationName,
  CapacityAssignments
) {
  invoke(.client, "athena", "PutCapacityAssignmentConfiguration", .params())
}

athena_start_calculation_execution <- function(
  SessionId,
  Description = NULL,
  CalculationConfiguration = NULL,
  CodeBlock = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "athena", "StartCalculationExecution", .params())
}

athena_start_query_execution <- function(
  QueryString,
  ClientRequestToken = NULL,
  QueryExecutionContext = NULL,
  ResultConfiguration = NULL,
  WorkGroup = NULL,
  ExecutionParameters = NULL,
  ResultReuseConfiguration = NULL,
  EngineConfiguration = NULL
) {
  invoke(.client, "athena", "StartQueryExecution", .params())
}

athena_start_session <- function(
  Description = NULL,
  WorkGroup,
  EngineConfiguration,
  ExecutionRole = NULL,
  MonitoringConfiguration = NULL,
  NotebookVersion = NULL,
  SessionIdleTimeoutInMinutes = NULL,
  ClientRequestToken = NULL,
  Tags = NULL,
  CopyWorkGroupTags = NULL
) {
  invoke(.client, "athena", "StartSession", .params())
}

athena_stop_calculation_execution <- function(CalculationExecutionId) {
  invoke(.client, "athena", "StopCalculationExecution", .params())
}

athena_stop_query_execution <- function(QueryExecutionId) {
  invoke(.client, "athena", "StopQueryExecution", .params())
}

athena_tag_resource <- function(ResourceARN, Tags) {
  invoke(.client, "athena", "TagResource", .params())
}

athena_terminate_session <- function(SessionId) {
  invoke(.client, "athena", "TerminateSession", .params())
}

athena_untag_resource <- function(ResourceARN, TagKeys) {
  invoke(.client, "athena", "UntagResource", .params())
}

athena_update_capacity_reservation <- function(TargetDpus, Name) {
  invoke(.client, "athena", "UpdateCapacityReservation", .params())
}

athena_update_data_catalog <- function(Name, Type, Description = NULL, Parameters = NULL) {
  invoke(.client, "athena", "UpdateDataCatalog", .params())
}

athena_update_named_query <- function(NamedQueryId, Name, Description = NULL, QueryString) {
  invoke(.client, "athena", "UpdateNamedQuery", .params())
}

athena_update_notebook <- function(
  NotebookId,
  Payload,
  Type,
  SessionId = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "athena", "UpdateNotebook", .params())
}

athena_update_notebook_metadata <- function(NotebookId, ClientRequestToken = NULL, Name) {
  invoke(.client, "athena", "UpdateNotebookMetadata", .params())
}

athena_update_prepared_statement <- function(
  StatementName,
  WorkGroup,
  QueryStatement,
  Description = NULL
) {
  invoke(.client, "athena", "UpdatePreparedStatement", .params())
}

athena_update_system_table_configuration <- function(TableName, KmsKeyArn = NULL) {
  invoke(.client, "athena", "UpdateSystemTableConfiguration", .params())
}

athena_update_work_group <- function(
  WorkGroup,
  Description = NULL,
  ConfigurationUpdates = NULL,
  State = NULL
) {
  invoke(.client, "athena", "UpdateWorkGroup", .params())
}
