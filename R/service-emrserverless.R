# Generated from botocore's emr-serverless model by generator/. Do not edit by hand.

emrserverless_cancel_job_run <- function(
  applicationId,
  jobRunId,
  shutdownGracePeriodInSeconds = NULL
) {
  invoke(.client, "emrserverless", "CancelJobRun", .params())
}

emrserverless_create_application <- function(
  name = NULL,
  releaseLabel,
  type,
  clientToken,
  initialCapacity = NULL,
  maximumCapacity = NULL,
  tags = NULL,
  autoStartConfiguration = NULL,
  autoStopConfiguration = NULL,
  networkConfiguration = NULL,
  architecture = NULL,
  imageConfiguration = NULL,
  workerTypeSpecifications = NULL,
  runtimeConfiguration = NULL,
  monitoringConfiguration = NULL,
  diskEncryptionConfiguration = NULL,
  interactiveConfiguration = NULL,
  schedulerConfiguration = NULL,
  identityCenterConfiguration = NULL,
  jobLevelCostAllocationConfiguration = NULL
) {
  invoke(.client, "emrserverless", "CreateApplication", .params())
}

emrserverless_delete_application <- function(applicationId) {
  invoke(.client, "emrserverless", "DeleteApplication", .params())
}

emrserverless_get_application <- function(applicationId) {
  invoke(.client, "emrserverless", "GetApplication", .params())
}

emrserverless_get_dashboard_for_job_run <- function(
  applicationId,
  jobRunId,
  attempt = NULL,
  accessSystemProfileLogs = NULL
) {
  invoke(.client, "emrserverless", "GetDashboardForJobRun", .params())
}

emrserverless_get_job_run <- function(applicationId, jobRunId, attempt = NULL) {
  invoke(.client, "emrserverless", "GetJobRun", .params())
}

emrserverless_get_resource_dashboard <- function(
  applicationId,
  resourceId,
  resourceType,
  accessSystemProfileLogs = NULL
) {
  invoke(.client, "emrserverless", "GetResourceDashboard", .params())
}

emrserverless_get_session <- function(applicationId, sessionId) {
  invoke(.client, "emrserverless", "GetSession", .params())
}

emrserverless_get_session_endpoint <- function(applicationId, sessionId) {
  invoke(.client, "emrserverless", "GetSessionEndpoint", .params())
}

emrserverless_list_applications <- function(nextToken = NULL, maxResults = NULL, states = NULL) {
  invoke(.client, "emrserverless", "ListApplications", .params())
}

emrserverless_list_job_run_attempts <- function(
  applicationId,
  jobRunId,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "emrserverless", "ListJobRunAttempts", .params())
}

emrserverless_list_job_runs <- function(
  applicationId,
  nextToken = NULL,
  maxResults = NULL,
  createdAtAfter = NULL,
  createdAtBefore = NULL,
  states = NULL,
  mode = NULL
) {
  invoke(.client, "emrserverless", "ListJobRuns", .params())
}

emrserverless_list_sessions <- function(
  applicationId,
  nextToken = NULL,
  maxResults = NULL,
  states = NULL,
  createdAtAfter = NULL,
  createdAtBefore = NULL
) {
  invoke(.client, "emrserverless", "ListSessions", .params())
}

emrserverless_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "emrserverless", "ListTagsForResource", .params())
}

emrserverless_start_application <- function(applicationId) {
  invoke(.client, "emrserverless", "StartApplication", .params())
}

emrserverless_start_job_run <- function(
  applicationId,
  clientToken,
  executionRoleArn,
  executionIamPolicy = NULL,
  jobDriver = NULL,
  configurationOverrides = NULL,
  tags = NULL,
  executionTimeoutMinutes = NULL,
  name = NULL,
  mode = NULL,
  retryPolicy = NULL,
  flexExecution = NULL
) {
  invoke(.client, "emrserverless", "StartJobRun", .params())
}

emrserverless_start_session <- function(
  applicationId,
  clientToken,
  executionRoleArn,
  configurationOverrides = NULL,
  tags = NULL,
  idleTimeoutMinutes = NULL,
  name = NULL
) {
  invoke(.client, "emrserverless", "StartSession", .params())
}

emrserverless_stop_application <- function(applicationId) {
  invoke(.client, "emrserverless", "StopApplication", .params())
}

emrserverless_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "emrserverless", "TagResource", .params())
}

emrserverless_terminate_session <- function(applicationId, sessionId) {
  invoke(.client, "emrserverless", "TerminateSession", .params())
}

emrserverless_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "emrserverless", "UntagResource", .params())
}

emrserverless_update_application <- function(
  applicationId,
  clientToken,
  initialCapacity = NULL,
  maximumCapacity = NULL,
  autoStartConfiguration = NULL,
  autoStopConfiguration = NULL,
  networkConfiguration = NULL,
  architecture = NULL,
  imageConfiguration = NULL,
  workerTypeSpecifications = NULL,
  interactiveConfiguration = NULL,
  releaseLabel = NULL,
  runtimeConfiguration = NULL,
  monitoringConfiguration = NULL,
  diskEncryptionConfiguration = NULL,
  schedulerConfiguration = NULL,
  identityCenterConfiguration = NULL,
  jobLevelCostAllocationConfiguration = NULL
) {
  invoke(.client, "emrserverless", "UpdateApplication", .params())
}
