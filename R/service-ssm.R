# Generated from botocore's ssm model by generator/. Do not edit by hand.

ssm_add_tags_to_resource <- function(ResourceType, ResourceId, Tags) {
  invoke(.client, "ssm", "AddTagsToResource", .params())
}

ssm_associate_ops_item_related_item <- function(
  OpsItemId,
  AssociationType,
  ResourceType,
  ResourceUri
) {
  invoke(.client, "ssm", "AssociateOpsItemRelatedItem", .params())
}

ssm_cancel_command <- function(CommandId, InstanceIds = NULL) {
  invoke(.client, "ssm", "CancelCommand", .params())
}

ssm_cancel_maintenance_window_execution <- function(WindowExecutionId) {
  invoke(.client, "ssm", "CancelMaintenanceWindowExecution", .params())
}

ssm_create_activation <- function(
  Description = NULL,
  DefaultInstanceName = NULL,
  IamRole,
  RegistrationLimit = NULL,
  ExpirationDate = NULL,
  Tags = NULL,
  RegistrationMetadata = NULL
) {
  invoke(.client, "ssm", "CreateActivation", .params())
}

ssm_create_association <- function(
  Name,
  DocumentVersion = NULL,
  InstanceId = NULL,
  Parameters = NULL,
  Targets = NULL,
  ScheduleExpression = NULL,
  OutputLocation = NULL,
  AssociationName = NULL,
  AutomationTargetParameterName = NULL,
  MaxErrors = NULL,
  MaxConcurrency = NULL,
  ComplianceSeverity = NULL,
  SyncCompliance = NULL,
  ApplyOnlyAtCronInterval = NULL,
  CalendarNames = NULL,
  TargetLocations = NULL,
  ScheduleOffset = NULL,
  Duration = NULL,
  TargetMaps = NULL,
  Tags = NULL,
  AlarmConfiguration = NULL,
  AssociationDispatchAssumeRole = NULL
) {
  invoke(.client, "ssm", "CreateAssociation", .params())
}

ssm_create_association_batch <- function(Entries, AssociationDispatchAssumeRole = NULL) {
  invoke(.client, "ssm", "CreateAssociationBatch", .params())
}

ssm_create_cloud_connector <- function(
  DisplayName,
  RoleArn,
  Description = NULL,
  Configuration,
  ConfigConnectorArn = NULL,
  Tags = NULL
) {
  invoke(.client, "ssm", "CreateCloudConnector", .params())
}

ssm_create_document <- function(
  Content,
  Requires = NULL,
  Attachments = NULL,
  Name,
  DisplayName = NULL,
  VersionName = NULL,
  DocumentType = NULL,
  DocumentFormat = NULL,
  TargetType = NULL,
  Tags = NULL,
  CloudProviders = NULL
) {
  invoke(.client, "ssm", "CreateDocument", .params())
}

ssm_create_maintenance_window <- function(
  Name,
  Description = NULL,
  StartDate = NULL,
  EndDate = NULL,
  Schedule,
  ScheduleTimezone = NULL,
  ScheduleOffset = NULL,
  Duration,
  Cutoff,
  AllowUnassociatedTargets,
  ClientToken = NULL,
  Tags = NULL
) {
  invoke(.client, "ssm", "CreateMaintenanceWindow", .params())
}

ssm_create_ops_item <- function(
  Description,
  OpsItemType = NULL,
  OperationalData = NULL,
  Notifications = NULL,
  Priority = NULL,
  RelatedOpsItems = NULL,
  Source,
  Title,
  Tags = NULL,
  Category = NULL,
  Severity = NULL,
  ActualStartTime = NULL,
  ActualEndTime = NULL,
  PlannedStartTime = NULL,
  PlannedEndTime = NULL,
  AccountId = NULL
) {
  invoke(.client, "ssm", "CreateOpsItem", .params())
}

ssm_create_ops_metadata <- function(ResourceId, Metadata = NULL, Tags = NULL) {
  invoke(.client, "ssm", "CreateOpsMetadata", .params())
}

ssm_create_patch_baseline <- function(
  OperatingSystem = NULL,
  Name,
  GlobalFilters = NULL,
  ApprovalRules = NULL,
  ApprovedPatches = NULL,
  ApprovedPatchesComplianceLevel = NULL,
  ApprovedPatchesEnableNonSecurity = NULL,
  RejectedPatches = NULL,
  RejectedPatchesAction = NULL,
  Description = NULL,
  Sources = NULL,
  AvailableSecurityUpdatesComplianceStatus = NULL,
  ClientToken = NULL,
  Tags = NULL
) {
  invoke(.client, "ssm", "CreatePatchBaseline", .params())
}

ssm_create_resource_data_sync <- function(
  SyncName,
  S3Destination = NULL,
  SyncType = NULL,
  SyncSource = NULL
) {
  invoke(.client, "ssm", "CreateResourceDataSync", .params())
}

ssm_delete_activation <- function(ActivationId) {
  invoke(.client, "ssm", "DeleteActivation", .params())
}

ssm_delete_association <- function(Name = NULL, InstanceId = NULL, AssociationId = NULL) {
  invoke(.client, "ssm", "DeleteAssociation", .params())
}

ssm_delete_cloud_connector <- function(CloudConnectorId) {
  invoke(.client, "ssm", "DeleteCloudConnector", .params())
}

ssm_delete_document <- function(Name, DocumentVersion = NULL, VersionName = NULL, Force = NULL) {
  invoke(.client, "ssm", "DeleteDocument", .params())
}

ssm_delete_inventory <- function(
  TypeName,
  SchemaDeleteOption = NULL,
  DryRun = NULL,
  ClientToken = NULL
) {
  invoke(.client, "ssm", "DeleteInventory", .params())
}

ssm_delete_maintenance_window <- function(WindowId) {
  invoke(.client, "ssm", "DeleteMaintenanceWindow", .params())
}

ssm_delete_ops_item <- function(OpsItemId) {
  invoke(.client, "ssm", "DeleteOpsItem", .params())
}

ssm_delete_ops_metadata <- function(OpsMetadataArn) {
  invoke(.client, "ssm", "DeleteOpsMetadata", .params())
}

ssm_delete_parameter <- function(Name) {
  invoke(.client, "ssm", "DeleteParameter", .params())
}

ssm_delete_parameters <- function(Names) {
  invoke(.client, "ssm", "DeleteParameters", .params())
}

ssm_delete_patch_baseline <- function(BaselineId) {
  invoke(.client, "ssm", "DeletePatchBaseline", .params())
}

ssm_delete_resource_data_sync <- function(SyncName, SyncType = NULL) {
  invoke(.client, "ssm", "DeleteResourceDataSync", .params())
}

ssm_delete_resource_policy <- function(ResourceArn, PolicyId, PolicyHash, DeletionMode = NULL) {
  invoke(.client, "ssm", "DeleteResourcePolicy", .params())
}

ssm_deregister_default_host_management_configuration <- function() {
  invoke(.client, "ssm", "DeregisterDefaultHostManagementConfiguration", .params())
}

ssm_deregister_managed_instance <- function(InstanceId) {
  invoke(.client, "ssm", "DeregisterManagedInstance", .params())
}

ssm_deregister_patch_baseline_for_patch_group <- function(BaselineId, PatchGroup) {
  invoke(.client, "ssm", "DeregisterPatchBaselineForPatchGroup", .params())
}

ssm_deregister_target_from_maintenance_window <- function(WindowId, WindowTargetId, Safe = NULL) {
  invoke(.client, "ssm", "DeregisterTargetFromMaintenanceWindow", .params())
}

ssm_deregister_task_from_maintenance_window <- function(WindowId, WindowTaskId) {
  invoke(.client, "ssm", "DeregisterTaskFromMaintenanceWindow", .params())
}

ssm_describe_activations <- function(Filters = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "DescribeActivations", .params())
}

ssm_describe_association <- function(
  Name = NULL,
  InstanceId = NULL,
  AssociationId = NULL,
  AssociationVersion = NULL
) {
  invoke(.client, "ssm", "DescribeAssociation", .params())
}

ssm_describe_association_execution_targets <- function(
  AssociationId,
  ExecutionId,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeAssociationExecutionTargets", .params())
}

ssm_describe_association_executions <- function(
  AssociationId,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeAssociationExecutions", .params())
}

ssm_describe_automation_executions <- function(
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeAutomationExecutions", .params())
}

ssm_describe_automation_step_executions <- function(
  AutomationExecutionId,
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  ReverseOrder = NULL
) {
  invoke(.client, "ssm", "DescribeAutomationStepExecutions", .params())
}

ssm_describe_available_patches <- function(Filters = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "DescribeAvailablePatches", .params())
}

ssm_describe_document <- function(Name, DocumentVersion = NULL, VersionName = NULL) {
  invoke(.client, "ssm", "DescribeDocument", .params())
}

ssm_describe_document_permission <- function(
  Name,
  PermissionType,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeDocumentPermission", .params())
}

ssm_describe_effective_instance_associations <- function(
  InstanceId,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeEffectiveInstanceAssociations", .params())
}

ssm_describe_effective_patches_for_patch_baseline <- function(
  BaselineId,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeEffectivePatchesForPatchBaseline", .params())
}

ssm_describe_instance_associations_status <- function(
  InstanceId,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeInstanceAssociationsStatus", .params())
}

ssm_describe_instance_information <- function(
  InstanceInformationFilterList = NULL,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeInstanceInformation", .params())
}

ssm_describe_instance_patch_states <- function(InstanceIds, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "ssm", "DescribeInstancePatchStates", .params())
}

ssm_describe_instance_patch_states_for_patch_group <- function(
  PatchGroup,
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "DescribeInstancePatchStatesForPatchGroup", .params())
}

ssm_describe_instance_patches <- function(
  InstanceId,
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "DescribeInstancePatches", .params())
}

ssm_describe_instance_properties <- function(
  InstancePropertyFilterList = NULL,
  FiltersWithOperator = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeInstanceProperties", .params())
}

ssm_describe_inventory_deletions <- function(
  DeletionId = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "DescribeInventoryDeletions", .params())
}

ssm_describe_maintenance_window_execution_task_invocations <- function(
  WindowExecutionId,
  TaskId,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeMaintenanceWindowExecutionTaskInvocations", .params())
}

ssm_describe_maintenance_window_execution_tasks <- function(
  WindowExecutionId,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeMaintenanceWindowExecutionTasks", .params())
}

ssm_describe_maintenance_window_executions <- function(
  WindowId,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeMaintenanceWindowExecutions", .params())
}

ssm_describe_maintenance_window_schedule <- function(
  WindowId = NULL,
  Targets = NULL,
  ResourceType = NULL,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeMaintenanceWindowSchedule", .params())
}

ssm_describe_maintenance_window_targets <- function(
  WindowId,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeMaintenanceWindowTargets", .params())
}

ssm_describe_maintenance_window_tasks <- function(
  WindowId,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeMaintenanceWindowTasks", .params())
}

ssm_describe_maintenance_windows <- function(Filters = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "DescribeMaintenanceWindows", .params())
}

ssm_describe_maintenance_windows_for_target <- function(
  Targets,
  ResourceType,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribeMaintenanceWindowsForTarget", .params())
}

ssm_describe_ops_items <- function(OpsItemFilters = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "DescribeOpsItems", .params())
}

ssm_describe_parameters <- function(
  Filters = NULL,
  ParameterFilters = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  Shared = NULL
) {
  invoke(.client, "ssm", "DescribeParameters", .params())
}

ssm_describe_patch_baselines <- function(Filters = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "DescribePatchBaselines", .params())
}

ssm_describe_patch_group_state <- function(PatchGroup) {
  invoke(.client, "ssm", "DescribePatchGroupState", .params())
}

ssm_describe_patch_groups <- function(MaxResults = NULL, Filters = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "DescribePatchGroups", .params())
}

ssm_describe_patch_properties <- function(
  OperatingSystem,
  Property,
  PatchSet = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "DescribePatchProperties", .params())
}

ssm_describe_sessions <- function(State, MaxResults = NULL, NextToken = NULL, Filters = NULL) {
  invoke(.client, "ssm", "DescribeSessions", .params())
}

ssm_disassociate_ops_item_related_item <- function(OpsItemId, AssociationId) {
  invoke(.client, "ssm", "DisassociateOpsItemRelatedItem", .params())
}

ssm_get_access_token <- function(AccessRequestId) {
  invoke(.client, "ssm", "GetAccessToken", .params())
}

ssm_get_automation_execution <- function(AutomationExecutionId) {
  invoke(.client, "ssm", "GetAutomationExecution", .params())
}

ssm_get_calendar_state <- function(CalendarNames, AtTime = NULL) {
  invoke(.client, "ssm", "GetCalendarState", .params())
}

ssm_get_cloud_connector <- function(CloudConnectorId) {
  invoke(.client, "ssm", "GetCloudConnector", .params())
}

ssm_get_command_invocation <- function(CommandId, InstanceId, PluginName = NULL) {
  invoke(.client, "ssm", "GetCommandInvocation", .params())
}

ssm_get_connection_status <- function(Target) {
  invoke(.client, "ssm", "GetConnectionStatus", .params())
}

ssm_get_default_patch_baseline <- function(OperatingSystem = NULL) {
  invoke(.client, "ssm", "GetDefaultPatchBaseline", .params())
}

ssm_get_deployable_patch_snapshot_for_instance <- function(
  InstanceId,
  SnapshotId,
  BaselineOverride = NULL,
  UseS3DualStackEndpoint = NULL
) {
  invoke(.client, "ssm", "GetDeployablePatchSnapshotForInstance", .params())
}

ssm_get_document <- function(
  Name,
  VersionName = NULL,
  DocumentVersion = NULL,
  DocumentFormat = NULL
) {
  invoke(.client, "ssm", "GetDocument", .params())
}

ssm_get_execution_preview <- function(ExecutionPreviewId) {
  invoke(.client, "ssm", "GetExecutionPreview", .params())
}

ssm_get_inventory <- function(
  Filters = NULL,
  Aggregators = NULL,
  ResultAttributes = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "GetInventory", .params())
}

ssm_get_inventory_schema <- function(
  TypeName = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  Aggregator = NULL,
  SubType = NULL
) {
  invoke(.client, "ssm", "GetInventorySchema", .params())
}

ssm_get_maintenance_window <- function(WindowId) {
  invoke(.client, "ssm", "GetMaintenanceWindow", .params())
}

ssm_get_maintenance_window_execution <- function(WindowExecutionId) {
  invoke(.client, "ssm", "GetMaintenanceWindowExecution", .params())
}

ssm_get_maintenance_window_execution_task <- function(WindowExecutionId, TaskId) {
  invoke(.client, "ssm", "GetMaintenanceWindowExecutionTask", .params())
}

ssm_get_maintenance_window_execution_task_invocation <- function(
  WindowExecutionId,
  TaskId,
  InvocationId
) {
  invoke(.client, "ssm", "GetMaintenanceWindowExecutionTaskInvocation", .params())
}

ssm_get_maintenance_window_task <- function(WindowId, WindowTaskId) {
  invoke(.client, "ssm", "GetMaintenanceWindowTask", .params())
}

ssm_get_ops_item <- function(OpsItemId, OpsItemArn = NULL) {
  invoke(.client, "ssm", "GetOpsItem", .params())
}

ssm_get_ops_metadata <- function(OpsMetadataArn, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "GetOpsMetadata", .params())
}

ssm_get_ops_summary <- function(
  SyncName = NULL,
  Filters = NULL,
  Aggregators = NULL,
  ResultAttributes = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "GetOpsSummary", .params())
}

ssm_get_parameter <- function(Name, WithDecryption = NULL) {
  invoke(.client, "ssm", "GetParameter", .params())
}

ssm_get_parameter_history <- function(
  Name,
  WithDecryption = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "GetParameterHistory", .params())
}

ssm_get_parameters <- function(Names, WithDecryption = NULL) {
  invoke(.client, "ssm", "GetParameters", .params())
}

ssm_get_parameters_by_path <- function(
  Path,
  Recursive = NULL,
  ParameterFilters = NULL,
  WithDecryption = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "GetParametersByPath", .params())
}

ssm_get_patch_baseline <- function(BaselineId) {
  invoke(.client, "ssm", "GetPatchBaseline", .params())
}

ssm_get_patch_baseline_for_patch_group <- function(PatchGroup, OperatingSystem = NULL) {
  invoke(.client, "ssm", "GetPatchBaselineForPatchGroup", .params())
}

ssm_get_resource_policies <- function(ResourceArn, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "ssm", "GetResourcePolicies", .params())
}

ssm_get_service_setting <- function(SettingId) {
  invoke(.client, "ssm", "GetServiceSetting", .params())
}

ssm_label_parameter_version <- function(Name, ParameterVersion = NULL, Labels) {
  invoke(.client, "ssm", "LabelParameterVersion", .params())
}

ssm_list_association_versions <- function(AssociationId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "ListAssociationVersions", .params())
}

ssm_list_associations <- function(
  AssociationFilterList = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "ListAssociations", .params())
}

ssm_list_cloud_connectors <- function(MaxResults = NULL, NextToken = NULL, Filters = NULL) {
  invoke(.client, "ssm", "ListCloudConnectors", .params())
}

ssm_list_command_invocations <- function(
  CommandId = NULL,
  InstanceId = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  Filters = NULL,
  Details = NULL
) {
  invoke(.client, "ssm", "ListCommandInvocations", .params())
}

ssm_list_commands <- function(
  CommandId = NULL,
  InstanceId = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  Filters = NULL
) {
  invoke(.client, "ssm", "ListCommands", .params())
}

ssm_list_compliance_items <- function(
  Filters = NULL,
  ResourceIds = NULL,
  ResourceTypes = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "ListComplianceItems", .params())
}

ssm_list_compliance_summaries <- function(Filters = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "ssm", "ListComplianceSummaries", .params())
}

ssm_list_document_metadata_history <- function(
  Name,
  DocumentVersion = NULL,
  Metadata,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "ListDocumentMetadataHistory", .params())
}

ssm_list_document_versions <- function(Name, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "ListDocumentVersions", .params())
}

ssm_list_documents <- function(
  DocumentFilterList = NULL,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "ListDocuments", .params())
}

ssm_list_inventory_entries <- function(
  InstanceId,
  TypeName,
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "ListInventoryEntries", .params())
}

ssm_list_nodes <- function(SyncName = NULL, Filters = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "ssm", "ListNodes", .params())
}

ssm_list_nodes_summary <- function(
  SyncName = NULL,
  Filters = NULL,
  Aggregators,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "ListNodesSummary", .params())
}

ssm_list_ops_item_events <- function(Filters = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "ListOpsItemEvents", .params())
}

ssm_list_ops_item_related_items <- function(
  OpsItemId = NULL,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "ssm", "ListOpsItemRelatedItems", .params())
}

ssm_list_ops_metadata <- function(Filters = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "ListOpsMetadata", .params())
}

ssm_list_resource_compliance_summaries <- function(
  Filters = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "ssm", "ListResourceComplianceSummaries", .params())
}

ssm_list_resource_data_sync <- function(SyncType = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "ssm", "ListResourceDataSync", .params())
}

ssm_list_tags_for_resource <- function(ResourceType, ResourceId) {
  invoke(.client, "ssm", "ListTagsForResource", .params())
}

ssm_modify_document_permission <- function(
  Name,
  PermissionType,
  AccountIdsToAdd = NULL,
  AccountIdsToRemove = NULL,
  SharedDocumentVersion = NULL
) {
  invoke(.client, "ssm", "ModifyDocumentPermission", .params())
}

ssm_put_compliance_items <- function(
  ResourceId,
  ResourceType,
  ComplianceType,
  ExecutionSummary,
  Items,
  ItemContentHash = NULL,
  UploadType = NULL
) {
  invoke(.client, "ssm", "PutComplianceItems", .params())
}

ssm_put_inventory <- function(InstanceId, Items) {
  invoke(.client, "ssm", "PutInventory", .params())
}

ssm_put_parameter <- function(
  Name,
  Description = NULL,
  Value,
  Type = NULL,
  KeyId = NULL,
  Overwrite = NULL,
  AllowedPattern = NULL,
  Tags = NULL,
  Tier = NULL,
  Policies = NULL,
  DataType = NULL
) {
  invoke(.client, "ssm", "PutParameter", .params())
}

ssm_put_resource_policy <- function(ResourceArn, Policy, PolicyId = NULL, PolicyHash = NULL) {
  invoke(.client, "ssm", "PutResourcePolicy", .params())
}

ssm_register_default_host_management_configuration <- function(
  PermissionModel,
  RoleArn = NULL,
  Overwrite = NULL
) {
  invoke(.client, "ssm", "RegisterDefaultHostManagementConfiguration", .params())
}

ssm_register_default_patch_baseline <- function(BaselineId) {
  invoke(.client, "ssm", "RegisterDefaultPatchBaseline", .params())
}

ssm_register_patch_baseline_for_patch_group <- function(BaselineId, PatchGroup) {
  invoke(.client, "ssm", "RegisterPatchBaselineForPatchGroup", .params())
}

ssm_register_target_with_maintenance_window <- function(
  WindowId,
  ResourceType,
  Targets,
  OwnerInformation = NULL,
  Name = NULL,
  Description = NULL,
  ClientToken = NULL
) {
  invoke(.client, "ssm", "RegisterTargetWithMaintenanceWindow", .params())
}

ssm_register_task_with_maintenance_window <- function(
  WindowId,
  Targets = NULL,
  TaskArn,
  ServiceRoleArn = NULL,
  TaskType,
  TaskParameters = NULL,
  TaskInvocationParameters = NULL,
  Priority = NULL,
  MaxConcurrency = NULL,
  MaxErrors = NULL,
  LoggingInfo = NULL,
  Name = NULL,
  Description = NULL,
  ClientToken = NULL,
  CutoffBehavior = NULL,
  AlarmConfiguration = NULL
) {
  invoke(.client, "ssm", "RegisterTaskWithMaintenanceWindow", .params())
}

ssm_remove_tags_from_resource <- function(ResourceType, ResourceId, TagKeys) {
  invoke(.client, "ssm", "RemoveTagsFromResource", .params())
}

ssm_reset_service_setting <- function(SettingId) {
  invoke(.client, "ssm", "ResetServiceSetting", .params())
}

ssm_resume_session <- function(SessionId) {
  invoke(.client, "ssm", "ResumeSession", .params())
}

ssm_send_automation_signal <- function(AutomationExecutionId, SignalType, Payload = NULL) {
  invoke(.client, "ssm", "SendAutomationSignal", .params())
}

ssm_send_command <- function(
  InstanceIds = NULL,
  Targets = NULL,
  DocumentName,
  DocumentVersion = NULL,
  DocumentHash = NULL,
  DocumentHashType = NULL,
  TimeoutSeconds = NULL,
  Comment = NULL,
  Parameters = NULL,
  OutputS3Region = NULL,
  OutputS3BucketName = NULL,
  OutputS3KeyPrefix = NULL,
  MaxConcurrency = NULL,
  MaxErrors = NULL,
  ServiceRoleArn = NULL,
  NotificationConfig = NULL,
  CloudWatchOutputConfig = NULL,
  AlarmConfiguration = NULL
) {
  invoke(.client, "ssm", "SendCommand", .params())
}

ssm_start_access_request <- function(Reason, Targets, Tags = NULL) {
  invoke(.client, "ssm", "StartAccessRequest", .params())
}

ssm_start_associations_once <- function(AssociationIds) {
  invoke(.client, "ssm", "StartAssociationsOnce", .params())
}

ssm_start_automation_execution <- function(
  DocumentName,
  DocumentVersion = NULL,
  Parameters = NULL,
  ClientToken = NULL,
  Mode = NULL,
  TargetParameterName = NULL,
  Targets = NULL,
  TargetMaps = NULL,
  MaxConcurrency = NULL,
  MaxErrors = NULL,
  TargetLocations = NULL,
  Tags = NULL,
  AlarmConfiguration = NULL,
  TargetLocationsURL = NULL
) {
  invoke(.client, "ssm", "StartAutomationExecution", .params())
}

ssm_start_change_request_execution <- function(
  ScheduledTime = NULL,
  DocumentName,
  DocumentVersion = NULL,
  Parameters = NULL,
  ChangeRequestName = NULL,
  ClientToken = NULL,
  AutoApprove = NULL,
  Runbooks,
  Tags = NULL,
  ScheduledEndTime = NULL,
  ChangeDetails = NULL
) {
  invoke(.client, "ssm", "StartChangeRequestExecution", .params())
}

ssm_start_execution_preview <- function(
  DocumentName,
  DocumentVersion = NULL,
  ExecutionInputs = NULL
) {
  invoke(.client, "ssm", "StartExecutionPreview", .params())
}

ssm_start_session <- function(Target, DocumentName = NULL, Reason = NULL, Parameters = NULL) {
  invoke(.client, "ssm", "StartSession", .params())
}

ssm_stop_automation_execution <- function(AutomationExecutionId, Type = NULL) {
  invoke(.client, "ssm", "StopAutomationExecution", .params())
}

ssm_terminate_session <- function(SessionId) {
  invoke(.client, "ssm", "TerminateSession", .params())
}

ssm_unlabel_parameter_version <- function(Name, ParameterVersion, Labels) {
  invoke(.client, "ssm", "UnlabelParameterVersion", .params())
}

ssm_update_association <- function(
  AssociationId,
  Parameters = NULL,
  DocumentVersion = NULL,
  ScheduleExpression = NULL,
  OutputLocation = NULL,
  Name = NULL,
  Targets = NULL,
  AssociationName = NULL,
  AssociationVersion = NULL,
  AutomationTargetParameterName = NULL,
  MaxErrors = NULL,
  MaxConcurrency = NULL,
  ComplianceSeverity = NULL,
  SyncCompliance = NULL,
  ApplyOnlyAtCronInterval = NULL,
  CalendarNames = NULL,
  TargetLocations = NULL,
  ScheduleOffset = NULL,
  Duration = NULL,
  TargetMaps = NULL,
  AlarmConfiguration = NULL,
  AssociationDispatchAssumeRole = NULL
) {
  invoke(.client, "ssm", "UpdateAssociation", .params())
}

ssm_update_association_status <- function(Name, InstanceId, AssociationStatus) {
  invoke(.client, "ssm", "UpdateAssociationStatus", .params())
}

ssm_update_cloud_connector <- function(
  CloudConnectorId,
  DisplayName = NULL,
  Configuration = NULL,
  Description = NULL
) {
  invoke(.client, "ssm", "UpdateCloudConnector", .params())
}

ssm_update_document <- function(
  Content,
  Attachments = NULL,
  Name,
  DisplayName = NULL,
  VersionName = NULL,
  DocumentVersion = NULL,
  DocumentFormat = NULL,
  TargetType = NULL,
  CloudProviders = NULL
) {
  invoke(.client, "ssm", "UpdateDocument", .params())
}

ssm_update_document_default_version <- function(Name, DocumentVersion) {
  invoke(.client, "ssm", "UpdateDocumentDefaultVersion", .params())
}

ssm_update_document_metadata <- function(Name, DocumentVersion = NULL, DocumentReviews) {
  invoke(.client, "ssm", "UpdateDocumentMetadata", .params())
}

ssm_update_maintenance_window <- function(
  WindowId,
  Name = NULL,
  Description = NULL,
  StartDate = NULL,
  EndDate = NULL,
  Schedule = NULL,
  ScheduleTimezone = NULL,
  ScheduleOffset = NULL,
  Duration = NULL,
  Cutoff = NULL,
  AllowUnassociatedTargets = NULL,
  Enabled = NULL,
  Replace = NULL
) {
  invoke(.client, "ssm", "UpdateMaintenanceWindow", .params())
}

ssm_update_maintenance_window_target <- function(
  WindowId,
  WindowTargetId,
  Targets = NULL,
  OwnerInformation = NULL,
  Name = NULL,
  Description = NULL,
  Replace = NULL
) {
  invoke(.client, "ssm", "UpdateMaintenanceWindowTarget", .params())
}

ssm_update_maintenance_window_task <- function(
  WindowId,
  WindowTaskId,
  Targets = NULL,
  TaskArn = NULL,
  ServiceRoleArn = NULL,
  TaskParameters = NULL,
  TaskInvocationParameters = NULL,
  Priority = NULL,
  MaxConcurrency = NULL,
  MaxErrors = NULL,
  LoggingInfo = NULL,
  Name = NULL,
  Description = NULL,
  Replace = NULL,
  CutoffBehavior = NULL,
  AlarmConfiguration = NULL
) {
  invoke(.client, "ssm", "UpdateMaintenanceWindowTask", .params())
}

ssm_update_managed_instance_role <- function(InstanceId, IamRole) {
  invoke(.client, "ssm", "UpdateManagedInstanceRole", .params())
}

ssm_update_ops_item <- function(
  Description = NULL,
  OperationalData = NULL,
  OperationalDataToDelete = NULL,
  Notifications = NULL,
  Priority = NULL,
  RelatedOpsItems = NULL,
  Status = NULL,
  OpsItemId,
  Title = NULL,
  Category = NULL,
  Severity = NULL,
  ActualStartTime = NULL,
  ActualEndTime = NULL,
  PlannedStartTime = NULL,
  PlannedEndTime = NULL,
  OpsItemArn = NULL
) {
  invoke(.client, "ssm", "UpdateOpsItem", .params())
}

ssm_update_ops_metadata <- function(OpsMetadataArn, MetadataToUpdate = NULL, KeysToDelete = NULL) {
  invoke(.client, "ssm", "UpdateOpsMetadata", .params())
}

ssm_update_patch_baseline <- function(
  BaselineId,
  Name = NULL,
  GlobalFilters = NULL,
  ApprovalRules = NULL,
  ApprovedPatches = NULL,
  ApprovedPatchesComplianceLevel = NULL,
  ApprovedPatchesEnableNonSecurity = NULL,
  RejectedPatches = NULL,
  RejectedPatchesAction = NULL,
  Description = NULL,
  Sources = NULL,
  AvailableSecurityUpdatesComplianceStatus = NULL,
  Replace = NULL
) {
  invoke(.client, "ssm", "UpdatePatchBaseline", .params())
}

ssm_update_resource_data_sync <- function(SyncName, SyncType, SyncSource) {
  invoke(.client, "ssm", "UpdateResourceDataSync", .params())
}

ssm_update_service_setting <- function(SettingId, SettingValue) {
  invoke(.client, "ssm", "UpdateServiceSetting", .params())
}

ssm_validate_cloud_connector <- function(CloudConnectorId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "ssm", "ValidateCloudConnector", .params())
}
