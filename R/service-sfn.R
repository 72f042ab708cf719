# Generated from botocore's stepfunctions model by generator/. Do not edit by hand.

sfn_create_activity <- function(name, tags = NULL, encryptionConfiguration = NULL) {
  invoke(.client, "sfn", "CreateActivity", .params())
}

sfn_create_state_machine <- function(
  name,
  definition,
  roleArn,
  type = NULL,
  loggingConfiguration = NULL,
  tags = NULL,
  tracingConfiguration = NULL,
  publish = NULL,
  versionDescription = NULL,
  encryptionConfiguration = NULL
) {
  invoke(.client, "sfn", "CreateStateMachine", .params())
}

sfn_create_state_machine_alias <- function(description = NULL, name, routingConfiguration) {
  invoke(.client, "sfn", "CreateStateMachineAlias", .params())
}

sfn_delete_activity <- function(activityArn) {
  invoke(.client, "sfn", "DeleteActivity", .params())
}

sfn_delete_state_machine <- function(stateMachineArn) {
  invoke(.client, "sfn", "DeleteStateMachine", .params())
}

sfn_delete_state_machine_alias <- function(stateMachineAliasArn) {
  invoke(.client, "sfn", "DeleteStateMachineAlias", .params())
}

sfn_delete_state_machine_version <- function(stateMachineVersionArn) {
  invoke(.client, "sfn", "DeleteStateMachineVersion", .params())
}

sfn_describe_activity <- function(activityArn) {
  invoke(.client, "sfn", "DescribeActivity", .params())
}

sfn_describe_execution <- function(executionArn, includedData = NULL) {
  invoke(.client, "sfn", "DescribeExecution", .params())
}

sfn_describe_map_run <- function(mapRunArn) {
  invoke(.client, "sfn", "DescribeMapRun", .params())
}

sfn_describe_state_machine <- function(stateMachineArn, includedData = NULL) {
  invoke(.client, "sfn", "DescribeStateMachine", .params())
}

sfn_describe_state_machine_alias <- function(stateMachineAliasArn) {
  invoke(.client, "sfn", "DescribeStateMachineAlias", .params())
}

sfn_describe_state_machine_for_execution <- function(executionArn, includedData = NULL) {
  invoke(.client, "sfn", "DescribeStateMachineForExecution", .params())
}

sfn_get_activity_task <- function(activityArn, workerName = NULL) {
  invoke(.client, "sfn", "GetActivityTask", .params())
}

sfn_get_execution_history <- function(
  executionArn,
  maxResults = NULL,
  reverseOrder = NULL,
  nextToken = NULL,
  includeExecutionData = NULL
) {
  invoke(.client, "sfn", "GetExecutionHistory", .params())
}

sfn_list_activities <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "sfn", "ListActivities", .params())
}

sfn_list_executions <- function(
  stateMachineArn = NULL,
  statusFilter = NULL,
  maxResults = NULL,
  nextToken = NULL,
  mapRunArn = NULL,
  redriveFilter = NULL
) {
  invoke(.client, "sfn", "ListExecutions", .params())
}

sfn_list_map_runs <- function(executionArn, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "sfn", "ListMapRuns", .params())
}

sfn_list_state_machine_aliases <- function(stateMachineArn, nextToken = NULL, maxResults = NULL) {
  invoke(.client, "sfn", "ListStateMachineAliases", .params())
}

sfn_list_state_machine_versions <- function(stateMachineArn, nextToken = NULL, maxResults = NULL) {
  invoke(.client, "sfn", "ListStateMachineVersions", .params())
}

sfn_list_state_machines <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "sfn", "ListStateMachines", .params())
}

sfn_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "sfn", "ListTagsForResource", .params())
}

sfn_publish_state_machine_version <- function(
  stateMachineArn,
  revisionId = NULL,
  description = NULL
) {
  invoke(.client, "sfn", "PublishStateMachineVersion", .params())
}

sfn_redrive_execution <- function(executionArn, clientToken = NULL) {
  invoke(.client, "sfn", "RedriveExecution", .params())
}

sfn_send_task_failure <- function(taskToken, error = NULL, cause = NULL) {
  invoke(.client, "sfn", "SendTaskFailure", .params())
}

sfn_send_task_heartbeat <- function(taskToken) {
  invoke(.client, "sfn", "SendTaskHeartbeat", .params())
}

sfn_send_task_success <- function(taskToken, output) {
  invoke(.client, "sfn", "SendTaskSuccess", .params())
}

sfn_start_execution <- function(stateMachineArn, name = NULL, input = NULL, traceHeader = NULL) {
  invoke(.client, "sfn", "StartExecution", .params())
}

sfn_start_sync_execution <- function(
  stateMachineArn,
  name = NULL,
  input = NULL,
  traceHeader = NULL,
  includedData = NULL
) {
  invoke(.client, "sfn", "StartSyncExecution", .params())
}

sfn_stop_execution <- function(executionArn, error = NULL, cause = NULL) {
  invoke(.client, "sfn", "StopExecution", .params())
}

sfn_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "sfn", "TagResource", .params())
}

sfn_test_state <- function(
  definition,
  roleArn = NULL,
  input = NULL,
  inspectionLevel = NULL,
  revealSecrets = NULL,
  variables = NULL,
  stateName = NULL,
  mock = NULL,
  context = NULL,
  stateConfiguration = NULL
) {
  invoke(.client, "sfn", "TestState", .params())
}

sfn_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "sfn", "UntagResource", .params())
}

sfn_update_map_run <- function(
  mapRunArn,
  maxConcurrency = NULL,
  toleratedFailurePercentage = NULL,
  toleratedFailureCount = NULL
) {
  invoke(.client, "sfn", "UpdateMapRun", .params())
}

sfn_update_state_machine <- function(
  stateMachineArn,
  definition = NULL,
  roleArn = NULL,
  loggingConfiguration = NULL,
  tracingConfiguration = NULL,
  publish = NULL,
  versionDescription = NULL,
  encryptionConfiguration = NULL
) {
  invoke(.client, "sfn", "UpdateStateMachine", .params())
}

sfn_update_state_machine_alias <- function(
  stateMachineAliasArn,
  description = NULL,
  routingConfiguration = NULL
) {
  invoke(.client, "sfn", "UpdateStateMachineAlias", .params())
}

sfn_validate_state_machine_definition <- function(
  definition,
  type = NULL,
  severity = NULL,
  maxResults = NULL
) {
  invoke(.client, "sfn", "ValidateStateMachineDefinition", .params())
}
