# Generated from botocore's batch model by generator/. Do not edit by hand.

batch_cancel_job <- function(jobId, reason) {
  invoke(.client, "batch", "CancelJob", .params())
}

batch_cancel_jobs <- function(jobs, reason) {
  invoke(.client, "batch", "CancelJobs", .params())
}

batch_create_compute_environment <- function(
  computeEnvironmentName,
  type,
  state = NULL,
  unmanagedvCpus = NULL,
  computeResources = NULL,
  serviceRole = NULL,
  tags = NULL,
  eksConfiguration = NULL,
  context = NULL,
  ecsSettings = NULL
) {
  invoke(.client, "batch", "CreateComputeEnvironment", .params())
}

batch_create_consumable_resource <- function(
  consumableResourceName,
  totalQuantity = NULL,
  resourceType = NULL,
  tags = NULL
) {
  invoke(.client, "batch", "CreateConsumableResource", .params())
}

batch_create_job_queue <- function(
  jobQueueName,
  state = NULL,
  schedulingPolicyArn = NULL,
  priority,
  computeEnvironmentOrder = NULL,
  serviceEnvironmentOrder = NULL,
  jobQueueType = NULL,
  tags = NULL,
  jobStateTimeLimitActions = NULL
) {
  invoke(.client, "batch", "CreateJobQueue", .params())
}

batch_create_quota_share <- function(
  quotaShareName,
  jobQueue,
  capacityLimits,
  resourceSharingConfiguration,
  preemptionConfiguration,
  state = NULL,
  tags = NULL
) {
  invoke(.client, "batch", "CreateQuotaShare", .params())
}

batch_create_scheduling_policy <- function(
  name,
  quotaSharePolicy = NULL,
  fairsharePolicy = NULL,
  tags = NULL
) {
  invoke(.client, "batch", "CreateSchedulingPolicy", .params())
}

batch_create_service_environment <- function(
  serviceEnvironmentName,
  serviceEnvironmentType,
  state = NULL,
  capacityLimits,
  tags = NULL
) {
  invoke(.client, "batch", "CreateServiceEnvironment", .params())
}

batch_delete_compute_environment <- function(computeEnvironment) {
  invoke(.client, "batch", "DeleteComputeEnvironment", .params())
}

batch_delete_consumable_resource <- function(consumableResource) {
  invoke(.client, "batch", "DeleteConsumableResource", .params())
}

batch_delete_job_queue <- function(jobQueue) {
  invoke(.client, "batch", "DeleteJobQueue", .params())
}

batch_delete_quota_share <- function(quotaShareArn) {
  invoke(.client, "batch", "DeleteQuotaShare", .params())
}

batch_delete_scheduling_policy <- function(arn) {
  invoke(.client, "batch", "DeleteSchedulingPolicy", .params())
}

batch_delete_service_environment <- function(serviceEnvironment) {
  invoke(.client, "batch", "DeleteServiceEnvironment", .params())
}

batch_deregister_job_definition <- function(jobDefinition) {
  invoke(.client, "batch", "DeregisterJobDefinition", .params())
}

batch_describe_compute_environments <- function(
  computeEnvironments = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "batch", "DescribeComputeEnvironments", .params())
}

batch_describe_consumable_resource <- function(consumableResource) {
  invoke(.client, "batch", "DescribeConsumableResource", .params())
}

batch_describe_job_definitions <- function(
  jobDefinitions = NULL,
  maxResults = NULL,
  jobDefinitionName = NULL,
  status = NULL,
  nextToken = NULL
) {
  invoke(.client, "batch", "DescribeJobDefinitions", .params())
}

batch_describe_job_queues <- function(jobQueues = NULL, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "batch", "DescribeJobQueues", .params())
}

batch_describe_jobs <- function(jobs) {
  invoke(.client, "batch", "DescribeJobs", .params())
}

batch_describe_quota_share <- function(quotaShareArn) {
  invoke(.client, "batch", "DescribeQuotaShare", .params())
}

batch_describe_scheduling_policies <- function(arns) {
  invoke(.client, "batch", "DescribeSchedulingPolicies", .params())
}

batch_describe_service_environments <- function(
  serviceEnvironments = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "batch", "DescribeServiceEnvironments", .params())
}

batch_describe_service_job <- function(jobId) {
  invoke(.client, "batch", "DescribeServiceJob", .params())
}

batch_get_job_queue_snapshot <- function(jobQueue) {
  invoke(.client, "batch", "GetJobQueueSnapshot", .params())
}

batch_list_consumable_resources <- function(filters = NULL, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "batch", "ListConsumableResources", .params())
}

batch_list_jobs <- function(
  jobQueue = NULL,
  arrayJobId = NULL,
  multiNodeJobId = NULL,
  jobStatus = NULL,
  maxResults = NULL,
  nextToken = NULL,
  filters = NULL
) {
  invoke(.client, "batch", "ListJobs", .params())
}

batch_list_jobs_by_consumable_resource <- function(
  consumableResource,
  filters = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "batch", "ListJobsByConsumableResource", .params())
}

batch_list_quota_shares <- function(jobQueue, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "batch", "ListQuotaShares", .params())
}

batch_list_scheduling_policies <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "batch", "ListSchedulingPolicies", .params())
}

batch_list_service_jobs <- function(
  jobQueue = NULL,
  jobStatus = NULL,
  maxResults = NULL,
  nextToken = NULL,
  filters = NULL
) {
  invoke(.client, "batch", "ListServiceJobs", .params())
}

batch_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "batch", "ListTagsForResource", .params())
}

batch_register_job_definition <- function(
  jobDefinitionName,
  type,
  parameters = NULL,
  schedulingPriority = NULL,
  containerProperties = NULL,
  nodeProperties = NULL,
  retryStrategy = NULL,
  propagateTags = NULL,
  timeout = NULL,
  tags = NULL,
  platformCapabilities = NULL,
  eksProperties = NULL,
  ecsProperties = NULL,
  consumableResourceProperties = NULL
) {
  invoke(.client, "batch", "RegisterJobDefinition", .params())
}

batch_submit_job <- function(
  jobName,
  jobQueue,
  shareIdentifier = NULL,
  schedulingPriorityOverride = NULL,
  arrayProperties = NULL,
  dependsOn = NULL,
  jobDefinition,
  parameters = NULL,
  containerOverrides = NULL,
  nodeOverrides = NULL,
  retryStrategy = NULL,
  propagateTags = NULL,
  timeout = NULL,
  tags = NULL,
  eksPropertiesOverride = NULL,
  ecsPropertiesOverride = NULL,
  consumableResourcePropertiesOverride = NULL
) {
  invoke(.client, "batch", "SubmitJob", .params())
}

batch_submit_service_job <- function(
  jobName,
  jobQueue,
  retryStrategy = NULL,
  schedulingPriority = NULL,
  serviceRequestPayload,
  serviceJobType,
  shareIdentifier = NULL,
  quotaShareName = NULL,
  preemptionConfiguration = NULL,
  timeoutConfig = NULL,
  tags = NULL,
  clientToken = NULL
) {
  invoke(.client, "batch", "SubmitServiceJob", .params())
}

batch_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "batch", "TagResource", .params())
}

batch_terminate_job <- function(jobId, reason) {
  invoke(.client, "batch", "TerminateJob", .params())
}

batch_terminate_jobs <- function(jobs, reason) {
  invoke(.client, "batch", "TerminateJobs", .params())
}

batch_terminate_service_job <- function(jobId, reason) {
  invoke(.client, "batch", "TerminateServiceJob", .params())
}

batch_terminate_service_jobs <- function(jobs, reason) {
  invoke(.client, "batch", "TerminateServiceJobs", .params())
}

batch_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "batch", "UntagResource", .params())
}

batch_update_compute_environment <- function(
  computeEnvironment,
  state = NULL,
  unmanagedvCpus = NULL,
  computeResources = NULL,
  serviceRole = NULL,
  updatePolicy = NULL,
  context = NULL,
  ecsSettings = NULL,
  eksConfiguration = NULL
) {
  invoke(.client, "batch", "UpdateComputeEnvironment", .params())
}

batch_update_consumable_resource <- function(
  consumableResource,
  operation = NULL,
  quantity = NULL,
  clientToken = NULL
) {
  invoke(.client, "batch", "UpdateConsumableResource", .params())
}

batch_update_job_queue <- function(
  jobQueue,
  state = NULL,
  schedulingPolicyArn = NULL,
  priority = NULL,
  computeEnvironmentOrder = NULL,
  serviceEnvironmentOrder = NULL,
  jobStateTimeLimitActions = NULL
) {
  invoke(.client, "batch", "UpdateJobQueue", .params())
}

batch_update_quota_share <- function(
  quotaShareArn,
  capacityLimits = NULL,
  resourceSharingConfiguration = NULL,
  preemptionConfiguration = NULL,
  state = NULL
) {
  invoke(.client, "batch", "UpdateQuotaShare", .params())
}

batch_update_scheduling_policy <- function(arn, quotaSharePolicy = NULL, fairsharePolicy = NULL) {
  invoke(.client, "batch", "UpdateSchedulingPolicy", .params())
}

batch_update_service_environment <- function(
  serviceEnvironment,
  state = NULL,
  capacityLimits = NULL
) {
  invoke(.client, "batch", "UpdateServiceEnvironment", .params())
}

batch_update_service_job <- function(jobId, schedulingPriority) {
  invoke(.client, "batch", "UpdateServiceJob", .params())
}
