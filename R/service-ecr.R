# Generated from botocore's ecr model by generator/. Do not edit by hand.

ecr_batch_check_layer_availability <- function(registryId = NULL, repositoryName, layerDigests) {
  invoke(.client, "ecr", "BatchCheckLayerAvailability", .params())
}

ecr_batch_delete_image <- function(registryId = NULL, repositoryName, imageIds) {
  invoke(.client, "ecr", "BatchDeleteImage", .params())
}

ecr_batch_get_image <- function(
  registryId = NULL,
  repositoryName,
  imageIds,
  acceptedMediaTypes = NULL
) {
  invoke(.client, "ecr", "BatchGetImage", .params())
}

ecr_batch_get_repository_scanning_configuration <- function(repositoryNames) {
  invoke(.client, "ecr", "BatchGetRepositoryScanningConfiguration", .params())
}

ecr_complete_layer_upload <- function(registryId = NULL, repositoryName, uploadId, layerDigests) {
  invoke(.client, "ecr", "CompleteLayerUpload", .params())
}

ecr_create_pull_through_cache_rule <- function(
  ecrRepositoryPrefix,
  upstreamRegistryUrl,
  registryId = NULL,
  upstreamRegistry = NULL,
  credentialArn = NULL,
  customRoleArn = NULL,
  upstreamRepositoryPrefix = NULL
) {
  invoke(.client, "ecr", "CreatePullThroughCacheRule", .params())
}

ecr_create_repository <- function(
  registryId = NULL,
  repositoryName,
  tags = NULL,
  imageTagMutability = NULL,
  imageTagMutabilityExclusionFilters = NULL,
  imageScanningConfiguration = NULL,
  encryptionConfiguration = NULL
) {
  invoke(.client, "ecr", "CreateRepository", .params())
}

ecr_create_repository_creation_template <- function(
  prefix,
  description = NULL,
  encryptionConfiguration = NULL,
  resourceTags = NULL,
  imageTagMutability = NULL,
  imageTagMutabilityExclusionFilters = NULL,
  repositoryPolicy = NULL,
  lifecyclePolicy = NULL,
  appliedFor,
  customRoleArn = NULL
) {
  invoke(.client, "ecr", "CreateRepositoryCreationTemplate", .params())
}

ecr_delete_lifecycle_policy <- function(registryId = NULL, repositoryName) {
  invoke(.client, "ecr", "DeleteLifecyclePolicy", .params())
}

ecr_delete_pull_through_cache_rule <- function(ecrRepositoryPrefix, registryId = NULL) {
  invoke(.client, "ecr", "DeletePullThroughCacheRule", .params())
}

ecr_delete_registry_policy <- function() {
  invoke(.client, "ecr", "DeleteRegistryPolicy", .params())
}

ecr_delete_repository <- function(registryId = NULL, repositoryName, force = NULL) {
  invoke(.client, "ecr", "DeleteRepository", .params())
}

ecr_delete_repository_creation_template <- function(prefix) {
  invoke(.client, "ecr", "DeleteRepositoryCreationTemplate", .params())
}

ecr_delete_repository_policy <- function(registryId = NULL, repositoryName) {
  invoke(.client, "ecr", "DeleteRepositoryPolicy", .params())
}

ecr_delete_signing_configuration <- function() {
  invoke(.client, "ecr", "DeleteSigningConfiguration", .params())
}

ecr_deregister_pull_time_update_exclusion <- function(principalArn) {
  invoke(.client, "ecr", "DeregisterPullTimeUpdateExclusion", .params())
}

ecr_describe_image_replication_status <- function(repositoryName, imageId, registryId = NULL) {
  invoke(.client, "ecr", "DescribeImageReplicationStatus", .params())
}

ecr_describe_image_scan_findings <- function(
  registryId = NULL,
  repositoryName,
  imageId,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "ecr", "DescribeImageScanFindings", .params())
}

ecr_describe_image_signing_status <- function(repositoryName, imageId, registryId = NULL) {
  invoke(.client, "ecr", "DescribeImageSigningStatus", .params())
}

ecr_describe_images <- function(
  registryId = NULL,
  repositoryName,
  imageIds = NULL,
  nextToken = NULL,
  maxResults = NULL,
  filter = NULL
) {
  invoke(.client, "ecr", "DescribeImages", .params())
}

ecr_describe_pull_through_cache_rules <- function(
  registryId = NULL,
  ecrRepositoryPrefixes = NULL,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "ecr", "DescribePullThroughCacheRules", .params())
}

ecr_describe_registry <- function() {
  invoke(.client, "ecr", "DescribeRegistry", .params())
}

ecr_describe_replication_backfill_results <- function(
  registryId = NULL,
  replicationBackfillId,
  resultStatusFilter = NULL,
  maxResults = NULL,
  nextToken = NULL
) {
  invoke(.client, "ecr", "DescribeReplicationBackfillResults", .params())
}

ecr_describe_repositories <- function(
  registryId = NULL,
  repositoryNames = NULL,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "ecr", "DescribeRepositories", .params())
}

ecr_describe_repository_creation_templates <- function(
  prefixes = NULL,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "ecr", "DescribeRepositoryCreationTemplates", .params())
}

ecr_get_account_setting <- function(name) {
  invoke(.client, "ecr", "GetAccountSetting", .params())
}

ecr_get_authorization_token <- function(registryIds = NULL) {
  invoke(.client, "ecr", "GetAuthorizationToken", .params())
}

ecr_get_download_url_for_layer <- function(registryId = NULL, repositoryName, layerDigest) {
  invoke(.client, "ecr", "GetDownloadUrlForLayer", .params())
}

ecr_get_lifecycle_policy <- function(registryId = NULL, repositoryName) {
  invoke(.client, "ecr", "GetLifecyclePolicy", .params())
}

ecr_get_lifecycle_policy_preview <- function(
  registryId = NULL,
  repositoryName,
  imageIds = NULL,
  nextToken = NULL,
  maxResults = NULL,
  filter = NULL
) {
  invoke(.client, "ecr", "GetLifecyclePolicyPreview", .params())
}

ecr_get_registry_policy <- function() {
  invoke(.client, "ecr", "GetRegistryPolicy", .params())
}

ecr_get_registry_scanning_configuration <- function() {
  invoke(.client, "ecr", "GetRegistryScanningConfiguration", .params())
}

ecr_get_repository_policy <- function(registryId = NULL, repositoryName) {
  invoke(.client, "ecr", "GetRepositoryPolicy", .params())
}

ecr_get_signing_configuration <- function() {
  invoke(.client, "ecr", "GetSigningConfiguration", .params())
}

ecr_initiate_layer_upload <- function(registryId = NULL, repositoryName) {
  invoke(.client, "ecr", "InitiateLayerUpload", .params())
}

ecr_list_image_referrers <- function(
  registryId = NULL,
  repositoryName,
  subjectId,
  filter = NULL,
  nextToken = NULL,
  maxResults = NULL
) {
  invoke(.client, "ecr", "ListImageReferrers", .params())
}

ecr_list_images <- function(
  registryId = NULL,
  repositoryName,
  nextToken = NULL,
  maxResults = NULL,
  filter = NULL
) {
  invoke(.client, "ecr", "ListImages", .params())
}

ecr_list_pull_time_update_exclusions <- function(maxResults = NULL, nextToken = NULL) {
  invoke(.client, "ecr", "ListPullTimeUpdateExclusions", .params())
}

ecr_list_replication_backfills <- function(registryId = NULL, maxResults = NULL, nextToken = NULL) {
  invoke(.client, "ecr", "ListReplicationBackfills", .params())
}

ecr_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "ecr", "ListTagsForResource", .params())
}

ecr_put_account_setting <- function(name, value) {
  invoke(.client, "ecr", "PutAccountSetting", .params())
}

ecr_put_image <- function(
  registryId = NULL,
  repositoryName,
  imageManifest,
  imageManifestMediaType = NULL,
  imageTag = NULL,
  imageDigest = NULL
) {
  invoke(.client, "ecr", "PutImage", .params())
}

ecr_put_image_scanning_configuration <- function(
  registryId = NULL,
  repositoryName,
  imageScanningConfiguration
) {
  invoke(.client, "ecr", "PutImageScanningConfiguration", .params())
}

ecr_put_image_tag_mutability <- function(
  registryId = NULL,
  repositoryName,
  imageTagMutability,
  imageTagMutabilityExclusionFilters = NULL
) {
  invoke(.client, "ecr", "PutImageTagMutability", .params())
}

ecr_put_lifecycle_policy <- function(registryId = NULL, repositoryName, lifecyclePolicyText) {
  invoke(.client, "ecr", "PutLifecyclePolicy", .params())
}

ecr_put_registry_policy <- function(policyText) {
  invoke(.client, "ecr", "PutRegistryPolicy", .params())
}

ecr_put_registry_scanning_configuration <- function(scanType = NULL, rules = NULL) {
  invoke(.client, "ecr", "PutRegistryScanningConfiguration", .params())
}

ecr_put_replication_configuration <- function(replicationConfiguration) {
  invoke(.client, "ecr", "PutReplicationConfiguration", .params())
}

ecr_put_signing_configuration <- function(signingConfiguration) {
  invoke(.client, "ecr", "PutSigningConfiguration", .params())
}

ecr_register_pull_time_update_exclusion <- function(principalArn) {
  invoke(.client, "ecr", "RegisterPullTimeUpdateExclusion", .params())
}

ecr_set_repository_policy <- function(registryId = NULL, repositoryName, policyText, force = NULL) {
  invoke(.client, "ecr", "SetRepositoryPolicy", .params())
}

ecr_start_image_scan <- function(registryId = NULL, repositoryName, imageId) {
  invoke(.client, "ecr", "StartImageScan", .params())
}

ecr_start_lifecycle_policy_preview <- function(
  registryId = NULL,
  repositoryName,
  lifecyclePolicyText = NULL
) {
  invoke(.client, "ecr", "StartLifecyclePolicyPreview", .params())
}

ecr_start_replication_backfill <- function(registryId = NULL, destination) {
  invoke(.client, "ecr", "StartReplicationBackfill", .params())
}

ecr_stop_replication_backfill <- function(registryId = NULL, replicationBackfillId) {
  invoke(.client, "ecr", "StopReplicationBackfill", .params())
}

ecr_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "ecr", "TagResource", .params())
}

ecr_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "ecr", "UntagResource", .params())
}

ecr_update_image_storage_class <- function(
  registryId = NULL,
  repositoryName,
  imageId,
  targetStorageClass
) {
  invoke(.client, "ecr", "UpdateImageStorageClass", .params())
}

ecr_update_pull_through_cache_rule <- function(
  registryId = NULL,
  ecrRepositoryPrefix,
  credentialArn = NULL,
  customRoleArn = NULL
) {
  invoke(.client, "ecr", "UpdatePullThroughCacheRule", .params())
}

ecr_update_repository_creation_template <- function(
  prefix,
  description = NULL,
  encryptionConfiguration = NULL,
  resourceTags = NULL,
  imageTagMutability = NULL,
  imageTagMutabilityExclusionFilters = NULL,
  repositoryPolicy = NULL,
  lifecyclePolicy = NULL,
  appliedFor = NULL,
  customRoleArn = NULL
) {
  invoke(.client, "ecr", "UpdateRepositoryCreationTemplate", .params())
}

ecr_upload_layer_part <- function(
  registryId = NULL,
  repositoryName,
  uploadId,
  partFirstByte,
  partLastByte,
  layerPartBlob
) {
  invoke(.client, "ecr", "UploadLayerPart", .params())
}

ecr_validate_pull_through_cache_rule <- function(ecrRepositoryPrefix, registryId = NULL) {
  invoke(.client, "ecr", "ValidatePullThroughCacheRule", .params())
}
