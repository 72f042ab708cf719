# Generated from botocore's secretsmanager model by generator/. Do not edit by hand.

secretsmanager_associate_cross_account_replica <- function(
  SecretId,
  CrossAccountReplicaARN,
  ReplicaRestriction = NULL,
  ReplicationRoleARN = NULL
) {
  invoke(.client, "secretsmanager", "AssociateCrossAccountReplica", .params())
}

secretsmanager_batch_get_secret_value <- function(
  SecretIdList = NULL,
  Filters = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "secretsmanager", "BatchGetSecretValue", .params())
}

secretsmanager_cancel_rotate_secret <- function(SecretId) {
  invoke(.client, "secretsmanager", "CancelRotateSecret", .params())
}

secretsmanager_create_secret <- function(
  Name,
  ClientRequestToken = NULL,
  Description = NULL,
  KmsKeyId = NULL,
  SecretBinary = NULL,
  SecretString = NULL,
  Tags = NULL,
  AddReplicaRegions = NULL,
  ForceOverwriteReplicaSecret = NULL,
  Type = NULL,
  CrossAccountPrimaryARN = NULL
) {
  invoke(.client, "secretsmanager", "CreateSecret", .params())
}

secretsmanager_delete_resource_policy <- function(SecretId, PolicyName = NULL) {
  invoke(.client, "secretsmanager", "DeleteResourcePolicy", .params())
}

secretsmanager_delete_secret <- function(
  SecretId,
  RecoveryWindowInDays = NULL,
  ForceDeleteWithoutRecovery = NULL
) {
  invoke(.client, "secretsmanager", "DeleteSecret", .params())
}

secretsmanager_describe_secret <- function(SecretId) {
  invoke(.client, "secretsmanager", "DescribeSecret", .params())
}

secretsmanager_disassociate_cross_account_replica <- function(SecretId, CrossAccountReplicaARN) {
  invoke(.client, "secretsmanager", "DisassociateCrossAccountReplica", .params())
}

secretsmanager_get_random_password <- function(
  PasswordLength = NULL,
  ExcludeCharacters = NULL,
  ExcludeNumbers = NULL,
  ExcludePunctuation = NULL,
  ExcludeUppercase = NULL,
  ExcludeLowercase = NULL,
  IncludeSpace = NULL,
  RequireEachIncludedType = NULL
) {
  invoke(.client, "secretsmanager", "GetRandomPassword", .params())
}

secretsmanager_get_resource_policy <- function(SecretId, PolicyName = NULL) {
  invoke(.client, "secretsmanager", "GetResourcePolicy", .params())
}

secretsmanager_get_secret_value <- function(SecretId, VersionId = NULL, VersionStage = NULL) {
  invoke(.client, "secretsmanager", "GetSecretValue", .params())
}

secretsmanager_list_resource_policies <- function(SecretId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "secretsmanager", "ListResourcePolicies", .params())
}

secretsmanager_list_secret_version_ids <- function(
  SecretId,
  MaxResults = NULL,
  NextToken = NULL,
  IncludeDeprecated = NULL
) {
  invoke(.client, "secretsmanager", "ListSecretVersionIds", .params())
}

secretsmanager_list_secrets <- function(
  IncludePlannedDeletion = NULL,
  MaxResults = NULL,
  NextToken = NULL,
  Filters = NULL,
  SortOrder = NULL,
  SortBy = NULL
) {
  invoke(.client, "secretsmanager", "ListSecrets", .params())
}

secretsmanager_put_resource_policy <- function(
  SecretId,
  ResourcePolicy,
  PolicyName = NULL,
  BlockPublicPolicy = NULL
) {
  invoke(.client, "secretsmanager", "PutResourcePolicy", .params())
}

secretsmanager_put_secret_value <- function(
  SecretId,
  ClientRequestToken = NULL,
  SecretBinary = NULL,
  SecretString = NULL,
  VersionStages = NULL,
  RotationToken = NULL
) {
  invoke(.client, "secretsmanager", "PutSecretValue", .params())
}

secretsmanager_remove_regions_from_replication <- function(SecretId, RemoveReplicaRegions) {
  invoke(.client, "secretsmanager", "RemoveRegionsFromReplication", .params())
}

secretsmanager_replicate_secret_to_regions <- function(
  SecretId,
  AddReplicaRegions,
  ForceOverwriteReplicaSecret = NULL
) {
  invoke(.client, "secretsmanager", "ReplicateSecretToRegions", .params())
}

secretsmanager_restore_secret <- function(SecretId) {
  invoke(.client, "secretsmanager", "RestoreSecret", .params())
}

secretsmanager_rotate_secret <- function(
  SecretId,
  ClientRequestToken = NULL,
  RotationLambdaARN = NULL,
  RotationRules = NULL,
  ExternalSecretRotationMetadata = NULL,
  ExternalSecretRotationRoleArn = NULL,
  RotateImmediately = NULL
) {
  invoke(.client, "secretsmanager", "RotateSecret", .params())
}

secretsmanager_stop_replication_to_replica <- function(SecretId) {
  invoke(.client, "secretsmanager", "StopReplicationToReplica", .params())
}

secretsmanager_tag_resource <- function(SecretId, Tags) {
  invoke(.client, "secretsmanager", "TagResource", .params())
}

secretsmanager_untag_resource <- function(SecretId, TagKeys) {
  invoke(.client, "secretsmanager", "UntagResource", .params())
}

secretsmanager_update_secret <- function(
  SecretId,
  ClientRequestToken = NULL,
  Description = NULL,
  KmsKeyId = NULL,
  SecretBinary = NULL,
  SecretString = NULL,
  Type = NULL
) {
  invoke(.client, "secretsmanager", "UpdateSecret", .params())
}

secretsmanager_update_secret_version_stage <- function(
  SecretId,
  VersionStage,
  RemoveFromVersionId = NULL,
  MoveToVersionId = NULL
) {
  invoke(.client, "secretsmanager", "UpdateSecretVersionStage", .params())
}

secretsmanager_validate_resource_policy <- function(SecretId = NULL, ResourcePolicy) {
  invoke(.client, "secretsmanager", "ValidateResourcePolicy", .params())
}
