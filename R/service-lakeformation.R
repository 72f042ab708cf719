# Generated from botocore's lakeformation model by generator/. Do not edit by hand.

lakeformation_add_lf_tags_to_resource <- function(CatalogId = NULL, Resource, LFTags) {
  invoke(.client, "lakeformation", "AddLFTagsToResource", .params())
}

lakeformation_assume_decorated_role_with_saml <- function(
  SAMLAssertion,
  RoleArn,
  PrincipalArn,
  DurationSeconds = NULL
) {
  invoke(.client, "lakeformation", "AssumeDecoratedRoleWithSAML", .params())
}

lakeformation_attach_rls_policy <- function(
  Name,
  Resource,
  Principal = NULL,
  Condition = NULL,
  SetDefault = NULL
) {
  invoke(.client, "lakeformation", "AttachRLSPolicy", .params())
}

lakeformation_batch_grant_permissions <- function(CatalogId = NULL, Entries) {
  invoke(.client, "lakeformation", "BatchGrantPermissions", .params())
}

lakeformation_batch_revoke_permissions <- function(CatalogId = NULL, Entries) {
  invoke(.client, "lakeformation", "BatchRevokePermissions", .params())
}

lakeformation_cancel_transaction <- function(TransactionId) {
  invoke(.client, "lakeformation", "CancelTransaction", .params())
}

lakeformation_commit_transaction <- function(TransactionId) {
  invoke(.client, "lakeformation", "CommitTransaction", .params())
}

lakeformation_create_data_cells_filter <- function(TableData) {
  invoke(.client, "lakeformation", "CreateDataCellsFilter", .params())
}

lakeformation_create_lf_tag <- function(CatalogId = NULL, TagKey, TagValues) {
  invoke(.client, "lakeformation", "CreateLFTag", .params())
}

lakeformation_create_lf_tag_expression <- function(
  Name,
  Description = NULL,
  CatalogId = NULL,
  Expression
) {
  invoke(.client, "lakeformation", "CreateLFTagExpression", .params())
}

lakeformation_create_lake_formation_identity_center_configuration <- function(
  CatalogId = NULL,
  InstanceArn = NULL,
  ExternalFiltering = NULL,
  ShareRecipients = NULL,
  ServiceIntegrations = NULL
) {
  invoke(.client, "lakeformation", "CreateLakeFormationIdentityCenterConfiguration", .params())
}

lakeformation_create_lake_formation_opt_in <- function(Principal, Resource, Condition = NULL) {
  invoke(.client, "lakeformation", "CreateLakeFormationOptIn", .params())
}

lakeformation_create_rls_policy <- function(Name, AttachmentColumns, FilterExpression) {
  invoke(.client, "lakeformation", "CreateRLSPolicy", .params())
}

lakeformation_delete_data_cells_filter <- function(
  TableCatalogId = NULL,
  DatabaseName = NULL,
  TableName = NULL,
  Name = NULL
) {
  invoke(.client, "lakeformation", "DeleteDataCellsFilter", .params())
}

lakeformation_delete_lf_tag <- function(CatalogId = NULL, TagKey) {
  invoke(.client, "lakeformation", "DeleteLFTag", .params())
}

lakeformation_delete_lf_tag_expression <- function(Name, CatalogId = NULL) {
  invoke(.client, "lakeformation", "DeleteLFTagExpression", .params())
}

lakeformation_delete_lake_formation_identity_center_configuration <- function(CatalogId = NULL) {
  invoke(.client, "lakeformation", "DeleteLakeFormationIdentityCenterConfiguration", .params())
}

lakeformation_delete_lake_formation_opt_in <- function(Principal, Resource, Condition = NULL) {
  invoke(.client, "lakeformation", "DeleteLakeFormationOptIn", .params())
}

lakeformation_delete_objects_on_cancel <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  TransactionId,
  Objects
) {
  invoke(.client, "lakeformation", "DeleteObjectsOnCancel", .params())
}

lakeformation_delete_rls_policy <- function(Name) {
  invoke(.client, "lakeformation", "DeleteRLSPolicy", .params())
}

lakeformation_deregister_resource <- function(ResourceArn) {
  invoke(.client, "lakeformation", "DeregisterResource", .params())
}

lakeformation_describe_lake_formation_identity_center_configuration <- function(CatalogId = NULL) {
  invoke(.client, "lakeformation", "DescribeLakeFormationIdentityCenterConfiguration", .params())
}

lakeformation_describe_resource <- function(ResourceArn) {
  invoke(.client, "lakeformation", "DescribeResource", .params())
}

lakeformation_describe_transaction <- function(TransactionId) {
  invoke(.client, "lakeformation", "DescribeTransaction", .params())
}

lakeformation_detach_rls_policy <- function(
  Name,
  Resource,
  Principal = NULL,
  Condition = NULL,
  RemoveDefault = NULL
) {
  invoke(.client, "lakeformation", "DetachRLSPolicy", .params())
}

lakeformation_extend_transaction <- function(TransactionId = NULL) {
  invoke(.client, "lakeformation", "ExtendTransaction", .params())
}

lakeformation_get_data_cells_filter <- function(TableCatalogId, DatabaseName, TableName, Name) {
  invoke(.client, "lakeformation", "GetDataCellsFilter", .params())
}

lakeformation_get_data_lake_principal <- function() {
  invoke(.client, "lakeformation", "GetDataLakePrincipal", .params())
}

lakeformation_get_data_lake_settings <- function(CatalogId = NULL) {
  invoke(.client, "lakeformation", "GetDataLakeSettings", .params())
}

lakeformation_get_effective_permissions_for_path <- function(
  CatalogId = NULL,
  ResourceArn,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "lakeformation", "GetEffectivePermissionsForPath", .params())
}

lakeformation_get_glue_function_session_context <- function(
  UserDefinedFunctionArns,
  DurationSeconds = NULL
) {
  invoke(.client, "lakeformation", "GetGlueFunctionSessionContext", .params())
}

lakeformation_get_lf_tag <- function(CatalogId = NULL, TagKey) {
  invoke(.client, "lakeformation", "GetLFTag", .params())
}

lakeformation_get_lf_tag_expression <- function(Name, CatalogId = NULL) {
  invoke(.client, "lakeformation", "GetLFTagExpression", .params())
}

lakeformation_get_query_state <- function(QueryId) {
  invoke(.client, "lakeformation", "GetQueryState", .params())
}

lakeformation_get_query_statistics <- function(QueryId) {
  invoke(.client, "lakeformation", "GetQueryStatistics", .params())
}

lakeformation_get_rls_policy <- function(Name) {
  invoke(.client, "lakeformation", "GetRLSPolicy", .params())
}

lakeformation_get_resource_lf_tags <- function(
  CatalogId = NULL,
  Resource,
  ShowAssignedLFTags = NULL
) {
  invoke(.client, "lakeformation", "GetResourceLFTags", .params())
}

lakeformation_get_table_objects <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  TransactionId = NULL,
  QueryAsOfTime = NULL,
  PartitionPredicate = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "GetTableObjects", .params())
}

lakeformation_get_temporary_data_location_credentials <- function(
  DurationSeconds = NULL,
  AuditContext = NULL,
  DataLocations = NULL,
  CredentialsScope = NULL
) {
  invoke(.client, "lakeformation", "GetTemporaryDataLocationCredentials", .params())
}

lakeformation_get_temporary_glue_function_credentials <- function(
  UserDefinedFunctionArn,
  AuditContext = NULL
) {
  invoke(.client, "lakeformation", "GetTemporaryGlueFunctionCredentials", .params())
}

lakeformation_get_temporary_glue_partition_credentials <- function(
  TableArn,
  Partition,
  Permissions = NULL,
  DurationSeconds = NULL,
  AuditContext = NULL,
  SupportedPermissionTypes = NULL
) {
  invoke(.client, "lakeformation", "GetTemporaryGluePartitionCredentials", .params())
}

lakeformation_get_temporary_glue_table_credentials <- function(
  TableArn,
  Permissions = NULL,
  DurationSeconds = NULL,
  AuditContext = NULL,
  SupportedPermissionTypes = NULL,
  S3Path = NULL,
  QuerySessionContext = NULL
) {
  invoke(.client, "lakeformation", "GetTemporaryGlueTableCredentials", .params())
}

lakeformation_get_work_unit_results <- function(QueryId, WorkUnitId, WorkUnitToken) {
  invoke(.client, "lakeformation", "GetWorkUnitResults", .params())
}

lakeformation_get_work_units <- function(NextToken = NULL, PageSize = NULL, QueryId) {
  invoke(.client, "lakeformation", "GetWorkUnits", .params())
}

lakeformation_grant_permissions <- function(
  CatalogId = NULL,
  Principal,
  Resource,
  Permissions,
  Condition = NULL,
  PermissionsWithGrantOption = NULL
) {
  invoke(.client, "lakeformation", "GrantPermissions", .params())
}

lakeformation_list_data_cells_filter <- function(
  Table = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "lakeformation", "ListDataCellsFilter", .params())
}

lakeformation_list_lf_tag_expressions <- function(
  CatalogId = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "ListLFTagExpressions", .params())
}

lakeformation_list_lf_tags <- function(
  CatalogId = NULL,
  ResourceShareType = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "ListLFTags", .params())
}

lakeformation_list_lake_formation_opt_ins <- function(
  Principal = NULL,
  Resource = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "ListLakeFormationOptIns", .params())
}

lakeformation_list_permissions <- function(
  CatalogId = NULL,
  Principal = NULL,
  ResourceType = NULL,
  Resource = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  IncludeRelated = NULL
) {
  invoke(.client, "lakeformation", "ListPermissions", .params())
}

lakeformation_list_rls_policies <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "lakeformation", "ListRLSPolicies", .params())
}

lakeformation_list_rls_policy_attachments <- function(
  Resource = NULL,
  Principal = NULL,
  PolicyName = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "ListRLSPolicyAttachments", .params())
}

lakeformation_list_resources <- function(
  FilterConditionList = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "ListResources", .params())
}

lakeformation_list_table_storage_optimizers <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  StorageOptimizerType = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "ListTableStorageOptimizers", .params())
}

lakeformation_list_transactions <- function(
  CatalogId = NULL,
  StatusFilter = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "lakeformation", "ListTransactions", .params())
}

lakeformation_put_data_lake_settings <- function(CatalogId = NULL, DataLakeSettings) {
  invoke(.client, "lakeformation", "PutDataLakeSettings", .params())
}

lakeformation_register_resource <- function(
  ResourceArn,
  UseServiceLinkedRole = NULL,
  RoleArn = NULL,
  WithFederation = NULL,
  HybridAccessEnabled = NULL,
  WithPrivilegedAccess = NULL,
  ExpectedResourceOwnerAccount = NULL
) {
  invoke(.client, "lakeformation", "RegisterResource", .params())
}

lakeformation_remove_lf_tags_from_resource <- function(CatalogId = NULL, Resource, LFTags) {
  invoke(.client, "lakeformation", "RemoveLFTagsFromResource", .params())
}

lakeformation_revoke_permissions <- function(
  CatalogId = NULL,
  Principal,
  Resource,
  Permissions,
  Condition = NULL,
  PermissionsWithGrantOption = NULL
) {
  invoke(.client, "lakeformation", "RevokePermissions", .params())
}

lakeformation_search_databases_by_lf_tags <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CatalogId = NULL,
  Expression
) {
  invoke(.client, "lakeformation", "SearchDatabasesByLFTags", .params())
}

lakeformation_search_tables_by_lf_tags <- function(
  NextToken = NULL,
  MaxResults = NULL,
  CatalogId = NULL,
  Expression
) {
  invoke(.client, "lakeformation", "SearchTablesByLFTags", .params())
}

lakeformation_start_query_planning <- function(QueryPlanningContext, QueryString) {
  invoke(.client, "lakeformation", "StartQueryPlanning", .params())
}

lakeformation_start_transaction <- function(TransactionType = NULL) {
  invoke(.client, "lakeformation", "StartTransaction", .params())
}

lakeformation_update_data_cells_filter <- function(TableData) {
  invoke(.client, "lakeformation", "UpdateDataCellsFilter", .params())
}

lakeformation_update_lf_tag <- function(
  CatalogId = NULL,
  TagKey,
  TagValuesToDelete = NULL,
  TagValuesToAdd = NULL
) {
  invoke(.client, "lakeformation", "UpdateLFTag", .params())
}

lakeformation_update_lf_tag_expression <- function(
  Name,
  Description = NULL,
  CatalogId = NULL,
  Expression
) {
  invoke(.client, "lakeformation", "UpdateLFTagExpression", .params())
}

lakeformation_update_lake_formation_identity_center_configuration <- function(
  CatalogId = NULL,
  ShareRecipients = NULL,
  ServiceIntegrations = NULL,
  ApplicationStatus = NULL,
  ExternalFiltering = NULL
) {
  invoke(.client, "lakeformation", "UpdateLakeFormationIdentityCenterConfiguration", .params())
}

lakeformation_update_rls_policy <- function(Name, FilterExpression = NULL) {
  invoke(.client, "lakeformation", "UpdateRLSPolicy", .params())
}

lakeformation_update_resource <- function(
  RoleArn,
  ResourceArn,
  WithFederation = NULL,
  HybridAccessEnabled = NULL,
  ExpectedResourceOwnerAccount = NULL
) {
  invoke(.client, "lakeformation", "UpdateResource", .params())
}

lakeformation_update_table_objects <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  TransactionId = NULL,
  WriteOperations
) {
  invoke(.client, "lakeformation", "UpdateTableObjects", .params())
}

lakeformation_update_table_storage_optimizer <- function(
  CatalogId = NULL,
  DatabaseName,
  TableName,
  StorageOptimizerConfig
) {
  invoke(.client, "lakeformation", "UpdateTableStorageOptimizer", .params())
}
