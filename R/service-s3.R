# Generated from botocore's s3 model by generator/. Do not edit by hand.

s3_abort_multipart_upload <- function(
  Bucket,
  Key,
  UploadId,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  IfMatchInitiatedTime = NULL
) {
  invoke(.client, "s3", "AbortMultipartUpload", .params())
}

s3_complete_multipart_upload <- function(
  Bucket,
  Key,
  MultipartUpload = NULL,
  UploadId,
  ChecksumCRC32 = NULL,
  ChecksumCRC32C = NULL,
  ChecksumCRC64NVME = NULL,
  ChecksumSHA1 = NULL,
  ChecksumSHA256 = NULL,
  ChecksumSHA512 = NULL,
  ChecksumMD5 = NULL,
  ChecksumXXHASH64 = NULL,
  ChecksumXXHASH3 = NULL,
  ChecksumXXHASH128 = NULL,
  ChecksumType = NULL,
  MpuObjectSize = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  IfMatch = NULL,
  IfNoneMatch = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL
) {
  invoke(.client, "s3", "CompleteMultipartUpload", .params())
}

s3_copy_object <- function(
  ACL = NULL,
  Bucket,
  CacheControl = NULL,
  ChecksumAlgorithm = NULL,
  ContentDisposition = NULL,
  ContentEncoding = NULL,
  ContentLanguage = NULL,
  ContentType = NULL,
  CopySource,
  CopySourceIfMatch = NULL,
  CopySourceIfModifiedSince = NULL,
  CopySourceIfNoneMatch = NULL,
  CopySourceIfUnmodifiedSince = NULL,
  Expires = NULL,
  GrantFullControl = NULL,
  GrantRead = NULL,
  GrantReadACP = NULL,
  GrantWriteACP = NULL,
  IfMatch = NULL,
  IfNoneMatch = NULL,
  Key,
  Metadata = NULL,
  MetadataDirective = NULL,
  TaggingDirective = NULL,
  AnnotationDirective = NULL,
  ServerSideEncryption = NULL,
  StorageClass = NULL,
  WebsiteRedirectLocation = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  SSEKMSKeyId = NULL,
  SSEKMSEncryptionContext = NULL,
  BucketKeyEnabled = NULL,
  CopySourceSSECustomerAlgorithm = NULL,
  CopySourceSSECustomerKey = NULL,
  CopySourceSSECustomerKeyMD5 = NULL,
  RequestPayer = NULL,
  Tagging = NULL,
  ObjectLockMode = NULL,
  ObjectLockRetainUntilDate = NULL,
  ObjectLockLegalHoldStatus = NULL,
  ObjectLockEventHold = NULL,
  ObjectLockEventHoldDurationDays = NULL,
  ObjectLockEventHoldDurationYears = NULL,
  ExpectedBucketOwner = NULL,
  ExpectedSourceBucketOwner = NULL
) {
  invoke(.client, "s3", "CopyObject", .params())
}

s3_create_bucket <- function(
  ACL = NULL,
  Bucket,
  CreateBucketConfiguration = NULL,
  GrantFullControl = NULL,
  GrantRead = NULL,
  GrantReadACP = NULL,
  GrantWrite = NULL,
  GrantWriteACP = NULL,
  ObjectLockEnabledForBucket = NULL,
  ObjectOwnership = NULL,
  BucketNamespace = NULL
) {
  invoke(.client, "s3", "CreateBucket", .params())
}

s3_create_bucket_metadata_configuration <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  MetadataConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "CreateBucketMetadataConfiguration", .params())
}

s3_create_bucket_metadata_table_configuration <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  MetadataTableConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "CreateBucketMetadataTableConfiguration", .params())
}

s3_create_multipart_upload <- function(
  ACL = NULL,
  Bucket,
  CacheControl = NULL,
  ContentDisposition = NULL,
  ContentEncoding = NULL,
  ContentLanguage = NULL,
  ContentType = NULL,
  Expires = NULL,
  GrantFullControl = NULL,
  GrantRead = NULL,
  GrantReadACP = NULL,
  GrantWriteACP = NULL,
  Key,
  Metadata = NULL,
  ServerSideEncryption = NULL,
  StorageClass = NULL,
  WebsiteRedirectLocation = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  SSEKMSKeyId = NULL,
  SSEKMSEncryptionContext = NULL,
  BucketKeyEnabled = NULL,
  RequestPayer = NULL,
  Tagging = NULL,
  ObjectLockMode = NULL,
  ObjectLockRetainUntilDate = NULL,
  ObjectLockLegalHoldStatus = NULL,
  ObjectLockEventHold = NULL,
  ObjectLockEventHoldDurationDays = NULL,
  ObjectLockEventHoldDurationYears = NULL,
  ExpectedBucketOwner = NULL,
  ChecksumAlgorithm = NULL,
  ChecksumType = NULL
) {
  invoke(.client, "s3", "CreateMultipartUpload", .params())
}

s3_create_session <- function(
  SessionMode = NULL,
  Bucket,
  ServerSideEncryption = NULL,
  SSEKMSKeyId = NULL,
  SSEKMSEncryptionContext = NULL,
  BucketKeyEnabled = NULL
) {
  invoke(.client, "s3", "CreateSession", .params())
}

s3_delete_bucket <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucket", .params())
}

s3_delete_bucket_analytics_configuration <- function(Bucket, Id, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketAnalyticsConfiguration", .params())
}

s3_delete_bucket_cors <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketCors", .params())
}

s3_delete_bucket_encryption <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketEncryption", .params())
}

s3_delete_bucket_intelligent_tiering_configuration <- function(
  Bucket,
  Id,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "DeleteBucketIntelligentTieringConfiguration", .params())
}

s3_delete_bucket_inventory_configuration <- function(Bucket, Id, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketInventoryConfiguration", .params())
}

s3_delete_bucket_lifecycle <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketLifecycle", .params())
}

s3_delete_bucket_metadata_configuration <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketMetadataConfiguration", .params())
}

s3_delete_bucket_metadata_table_configuration <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketMetadataTableConfiguration", .params())
}

s3_delete_bucket_metrics_configuration <- function(Bucket, Id, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketMetricsConfiguration", .params())
}

s3_delete_bucket_ownership_controls <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketOwnershipControls", .params())
}

s3_delete_bucket_policy <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketPolicy", .params())
}

s3_delete_bucket_replication <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketReplication", .params())
}

s3_delete_bucket_tagging <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketTagging", .params())
}

s3_delete_bucket_website <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteBucketWebsite", .params())
}

s3_delete_object <- function(
  Bucket,
  Key,
  MFA = NULL,
  VersionId = NULL,
  RequestPayer = NULL,
  BypassGovernanceRetention = NULL,
  ExpectedBucketOwner = NULL,
  IfMatch = NULL,
  IfMatchLastModifiedTime = NULL,
  IfMatchSize = NULL
) {
  invoke(.client, "s3", "DeleteObject", .params())
}

s3_delete_object_annotation <- function(
  Bucket,
  Key,
  AnnotationName,
  VersionId = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  ObjectIfMatch = NULL
) {
  invoke(.client, "s3", "DeleteObjectAnnotation", .params())
}

s3_delete_object_tagging <- function(Bucket, Key, VersionId = NULL, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeleteObjectTagging", .params())
}

s3_delete_objects <- function(
  Bucket,
  Delete,
  MFA = NULL,
  RequestPayer = NULL,
  BypassGovernanceRetention = NULL,
  ExpectedBucketOwner = NULL,
  ChecksumAlgorithm = NULL
) {
  invoke(.client, "s3", "DeleteObjects", .params())
}

s3_delete_public_access_block <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "DeletePublicAccessBlock", .params())
}

s3_get_bucket_abac <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketAbac", .params())
}

s3_get_bucket_accelerate_configuration <- function(
  Bucket,
  ExpectedBucketOwner = NULL,
  RequestPayer = NULL
) {
  invoke(.client, "s3", "GetBucketAccelerateConfiguration", .params())
}

s3_get_bucket_acl <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketAcl", .params())
}

s3_get_bucket_analytics_configuration <- function(Bucket, Id, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketAnalyticsConfiguration", .params())
}

s3_get_bucket_cors <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketCors", .params())
}

s3_get_bucket_encryption <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketEncryption", .params())
}

s3_get_bucket_intelligent_tiering_configuration <- function(
  Bucket,
  Id,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "GetBucketIntelligentTieringConfiguration", .params())
}

s3_get_bucket_inventory_configuration <- function(Bucket, Id, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketInventoryConfiguration", .params())
}

s3_get_bucket_lifecycle <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketLifecycle", .params())
}

s3_get_bucket_lifecycle_configuration <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketLifecycleConfiguration", .params())
}

s3_get_bucket_location <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketLocation", .params())
}

s3_get_bucket_logging <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketLogging", .params())
}

s3_get_bucket_metadata_configuration <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketMetadataConfiguration", .params())
}

s3_get_bucket_metadata_table_configuration <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketMetadataTableConfiguration", .params())
}

s3_get_bucket_metrics_configuration <- function(Bucket, Id, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketMetricsConfiguration", .params())
}

s3_get_bucket_notification <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketNotification", .params())
}

s3_get_bucket_notification_configuration <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketNotificationConfiguration", .params())
}

s3_get_bucket_ownership_controls <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketOwnershipControls", .params())
}

s3_get_bucket_policy <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketPolicy", .params())
}

s3_get_bucket_policy_status <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketPolicyStatus", .params())
}

s3_get_bucket_replication <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketReplication", .params())
}

s3_get_bucket_request_payment <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketRequestPayment", .params())
}

s3_get_bucket_tagging <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketTagging", .params())
}

s3_get_bucket_versioning <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketVersioning", .params())
}

s3_get_bucket_website <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetBucketWebsite", .params())
}

s3_get_object <- function(
  Bucket,
  IfMatch = NULL,
  IfModifiedSince = NULL,
  IfNoneMatch = NULL,
  IfUnmodifiedSince = NULL,
  Key,
  Range = NULL,
  ResponseCacheControl = NULL,
  ResponseContentDisposition = NULL,
  ResponseContentEncoding = NULL,
  ResponseContentLanguage = NULL,
  ResponseContentType = NULL,
  ResponseExpires = NULL,
  VersionId = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  RequestPayer = NULL,
  PartNumber = NULL,
  ExpectedBucketOwner = NULL,
  ChecksumMode = NULL
) {
  invoke(.client, "s3", "GetObject", .params())
}

s3_get_object_acl <- function(
  Bucket,
  Key,
  VersionId = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "GetObjectAcl", .params())
}

s3_get_object_annotation <- function(
  Bucket,
  Key,
  AnnotationName,
  VersionId = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  ChecksumMode = NULL
) {
  invoke(.client, "s3", "GetObjectAnnotation", .params())
}

s3_get_object_attributes <- function(
  Bucket,
  Key,
  VersionId = NULL,
  MaxParts = NULL,
  PartNumberMarker = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  ObjectAttributes
) {
  invoke(.client, "s3", "GetObjectAttributes", .params())
}

s3_get_object_legal_hold <- function(
  Bucket,
  Key,
  VersionId = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "GetObjectLegalHold", .params())
}

s3_get_object_lock_configuration <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetObjectLockConfiguration", .params())
}

s3_get_object_retention <- function(
  Bucket,
  Key,
  VersionId = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "GetObjectRetention", .params())
}

s3_get_object_tagging <- function(
  Bucket,
  Key,
  VersionId = NULL,
  ExpectedBucketOwner = NULL,
  RequestPayer = NULL
) {
  invoke(.client, "s3", "GetObjectTagging", .params())
}

s3_get_object_torrent <- function(Bucket, Key, RequestPayer = NULL, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetObjectTorrent", .params())
}

s3_get_public_access_block <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "GetPublicAccessBlock", .params())
}

s3_head_bucket <- function(Bucket, ExpectedBucketOwner = NULL) {
  invoke(.client, "s3", "HeadBucket", .params())
}

s3_head_object <- function(
  Bucket,
  IfMatch = NULL,
  IfModifiedSince = NULL,
  IfNoneMatch = NULL,
  IfUnmodifiedSince = NULL,
  Key,
  Range = NULL,
  ResponseCacheControl = NULL,
  ResponseContentDisposition = NULL,
  ResponseContentEncoding = NULL,
  ResponseContentLanguage = NULL,
  ResponseContentType = NULL,
  ResponseExpires = NULL,
  VersionId = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  RequestPayer = NULL,
  PartNumber = NULL,
  ExpectedBucketOwner = NULL,
  ChecksumMode = NULL
) {
  invoke(.client, "s3", "HeadObject", .params())
}

s3_list_bucket_analytics_configurations <- function(
  Bucket,
  ContinuationToken = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "ListBucketAnalyticsConfigurations", .params())
}

s3_list_bucket_intelligent_tiering_configurations <- function(
  Bucket,
  ContinuationToken = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "ListBucketIntelligentTieringConfigurations", .params())
}

s3_list_bucket_inventory_configurations <- function(
  Bucket,
  ContinuationToken = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "ListBucketInventoryConfigurations", .params())
}

s3_list_bucket_metrics_configurations <- function(
  Bucket,
  ContinuationToken = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "ListBucketMetricsConfigurations", .params())
}

s3_list_buckets <- function(
  MaxBuckets = NULL,
  ContinuationToken = NULL,
  Prefix = NULL,
  BucketRegion = NULL
) {
  invoke(.client, "s3", "ListBuckets", .params())
}

s3_list_directory_buckets <- function(ContinuationToken = NULL, MaxDirectoryBuckets = NULL) {
  invoke(.client, "s3", "ListDirectoryBuckets", .params())
}

s3_list_multipart_uploads <- function(
  Bucket,
  Delimiter = NULL,
  EncodingType = NULL,
  KeyMarker = NULL,
  MaxUploads = NULL,
  Prefix = NULL,
  UploadIdMarker = NULL,
  ExpectedBucketOwner = NULL,
  RequestPayer = NULL
) {
  invoke(.client, "s3", "ListMultipartUploads", .params())
}

s3_list_object_annotations <- function(
  Bucket,
  Key,
  VersionId = NULL,
  MaxAnnotationResults = NULL,
  AnnotationPrefix = NULL,
  ContinuationToken = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "ListObjectAnnotations", .params())
}

s3_list_object_versions <- function(
  Bucket,
  Delimiter = NULL,
  EncodingType = NULL,
  KeyMarker = NULL,
  MaxKeys = NULL,
  Prefix = NULL,
  VersionIdMarker = NULL,
  ExpectedBucketOwner = NULL,
  RequestPayer = NULL,
  OptionalObjectAttributes = NULL
) {
  invoke(.client, "s3", "ListObjectVersions", .params())
}

s3_list_objects <- function(
  Bucket,
  Delimiter = NULL,
  EncodingType = NULL,
  Marker = NULL,
  MaxKeys = NULL,
  Prefix = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  OptionalObjectAttributes = NULL
) {
  invoke(.client, "s3", "ListObjects", .params())
}

s3_list_objects_v2 <- function(
  Bucket,
  Delimiter = NULL,
  EncodingType = NULL,
  MaxKeys = NULL,
  Prefix = NULL,
  ContinuationToken = NULL,
  FetchOwner = NULL,
  StartAfter = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  OptionalObjectAttributes = NULL
) {
  invoke(.client, "s3", "ListObjectsV2", .params())
}

s3_list_parts <- function(
  Bucket,
  Key,
  MaxParts = NULL,
  PartNumberMarker = NULL,
  UploadId,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL
) {
  invoke(.client, "s3", "ListParts", .params())
}

s3_put_bucket_abac <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ExpectedBucketOwner = NULL,
  AbacStatus
) {
  invoke(.client, "s3", "PutBucketAbac", .params())
}

s3_put_bucket_accelerate_configuration <- function(
  Bucket,
  AccelerateConfiguration,
  ExpectedBucketOwner = NULL,
  ChecksumAlgorithm = NULL
) {
  invoke(.client, "s3", "PutBucketAccelerateConfiguration", .params())
}

s3_put_bucket_acl <- function(
  ACL = NULL,
  AccessControlPolicy = NULL,
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  GrantFullControl = NULL,
  GrantRead = NULL,
  GrantReadACP = NULL,
  GrantWrite = NULL,
  GrantWriteACP = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketAcl", .params())
}

s3_put_bucket_analytics_configuration <- function(
  Bucket,
  Id,
  AnalyticsConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketAnalyticsConfiguration", .params())
}

s3_put_bucket_cors <- function(
  Bucket,
  CORSConfiguration,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketCors", .params())
}

s3_put_bucket_encryption <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ServerSideEncryptionConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketEncryption", .params())
}

s3_put_bucket_intelligent_tiering_configuration <- function(
  Bucket,
  Id,
  ExpectedBucketOwner = NULL,
  IntelligentTieringConfiguration
) {
  invoke(.client, "s3", "PutBucketIntelligentTieringConfiguration", .params())
}

s3_put_bucket_inventory_configuration <- function(
  Bucket,
  Id,
  InventoryConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketInventoryConfiguration", .params())
}

s3_put_bucket_lifecycle <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  LifecycleConfiguration = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketLifecycle", .params())
}

s3_put_bucket_lifecycle_configuration <- function(
  Bucket,
  ChecksumAlgorithm = NULL,
  LifecycleConfiguration = NULL,
  ExpectedBucketOwner = NULL,
  TransitionDefaultMinimumObjectSize = NULL
) {
  invoke(.client, "s3", "PutBucketLifecycleConfiguration", .params())
}

s3_put_bucket_logging <- function(
  Bucket,
  BucketLoggingStatus,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketLogging", .params())
}

s3_put_bucket_metrics_configuration <- function(
  Bucket,
  Id,
  MetricsConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketMetricsConfiguration", .params())
}

s3_put_bucket_notification <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  NotificationConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketNotification", .params())
}

s3_put_bucket_notification_configuration <- function(
  Bucket,
  NotificationConfiguration,
  ExpectedBucketOwner = NULL,
  SkipDestinationValidation = NULL
) {
  invoke(.client, "s3", "PutBucketNotificationConfiguration", .params())
}

s3_put_bucket_ownership_controls <- function(
  Bucket,
  ContentMD5 = NULL,
  ExpectedBucketOwner = NULL,
  OwnershipControls,
  ChecksumAlgorithm = NULL
) {
  invoke(.client, "s3", "PutBucketOwnershipControls", .params())
}

s3_put_bucket_policy <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ConfirmRemoveSelfBucketAccess = NULL,
  Policy,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketPolicy", .params())
}

s3_put_bucket_replication <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ReplicationConfiguration,
  Token = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketReplication", .params())
}

s3_put_bucket_request_payment <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  RequestPaymentConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketRequestPayment", .params())
}

s3_put_bucket_tagging <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  Tagging,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketTagging", .params())
}

s3_put_bucket_versioning <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  MFA = NULL,
  VersioningConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketVersioning", .params())
}

s3_put_bucket_website <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  WebsiteConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutBucketWebsite", .params())
}

s3_put_object <- function(
  ACL = NULL,
  Body = NULL,
  Bucket,
  CacheControl = NULL,
  ContentDisposition = NULL,
  ContentEncoding = NULL,
  ContentLanguage = NULL,
  ContentLength = NULL,
  ContentMD5 = NULL,
  ContentType = NULL,
  ChecksumAlgorithm = NULL,
  ChecksumCRC32 = NULL,
  ChecksumCRC32C = NULL,
  ChecksumCRC64NVME = NULL,
  ChecksumSHA1 = NULL,
  ChecksumSHA256 = NULL,
  ChecksumSHA512 = NULL,
  ChecksumMD5 = NULL,
  ChecksumXXHASH64 = NULL,
  ChecksumXXHASH3 = NULL,
  ChecksumXXHASH128 = NULL,
  Expires = NULL,
  IfMatch = NULL,
  IfNoneMatch = NULL,
  GrantFullControl = NULL,
  GrantRead = NULL,
  GrantReadACP = NULL,
  GrantWriteACP = NULL,
  Key,
  WriteOffsetBytes = NULL,
  Metadata = NULL,
  ServerSideEncryption = NULL,
  StorageClass = NULL,
  WebsiteRedirectLocation = NULL,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  SSEKMSKeyId = NULL,
  SSEKMSEncryptionContext = NULL,
  BucketKeyEnabled = NULL,
  RequestPayer = NULL,
  Tagging = NULL,
  ObjectLockMode = NULL,
  ObjectLockRetainUntilDate = NULL,
  ObjectLockLegalHoldStatus = NULL,
  ObjectLockEventHold = NULL,
  ObjectLockEventHoldDurationDays = NULL,
  ObjectLockEventHoldDurationYears = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutObject", .params())
}

s3_put_object_acl <- function(
  ACL = NULL,
  AccessControlPolicy = NULL,
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  GrantFullControl = NULL,
  GrantRead = NULL,
  GrantReadACP = NULL,
  GrantWrite = NULL,
  GrantWriteACP = NULL,
  Key,
  RequestPayer = NULL,
  VersionId = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutObjectAcl", .params())
}

s3_put_object_annotation <- function(
  Bucket,
  Key,
  VersionId = NULL,
  AnnotationName,
  AnnotationPayload,
  ObjectIfMatch = NULL,
  ChecksumAlgorithm = NULL,
  ChecksumCRC32 = NULL,
  ChecksumCRC32C = NULL,
  ChecksumCRC64NVME = NULL,
  ChecksumSHA1 = NULL,
  ChecksumSHA256 = NULL,
  ChecksumSHA512 = NULL,
  ChecksumMD5 = NULL,
  ChecksumXXHASH64 = NULL,
  ChecksumXXHASH3 = NULL,
  ChecksumXXHASH128 = NULL,
  ContentMD5 = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutObjectAnnotation", .params())
}

s3_put_object_legal_hold <- function(
  Bucket,
  Key,
  LegalHold = NULL,
  RequestPayer = NULL,
  VersionId = NULL,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutObjectLegalHold", .params())
}

s3_put_object_lock_configuration <- function(
  Bucket,
  ObjectLockConfiguration = NULL,
  RequestPayer = NULL,
  Token = NULL,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutObjectLockConfiguration", .params())
}

s3_put_object_retention <- function(
  Bucket,
  Key,
  Retention = NULL,
  RequestPayer = NULL,
  VersionId = NULL,
  BypassGovernanceRetention = NULL,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutObjectRetention", .params())
}

s3_put_object_tagging <- function(
  Bucket,
  Key,
  VersionId = NULL,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  Tagging,
  ExpectedBucketOwner = NULL,
  RequestPayer = NULL
) {
  invoke(.client, "s3", "PutObjectTagging", .params())
}

s3_put_public_access_block <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  PublicAccessBlockConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "PutPublicAccessBlock", .params())
}

s3_rename_object <- function(
  Bucket,
  Key,
  RenameSource,
  DestinationIfMatch = NULL,
  DestinationIfNoneMatch = NULL,
  DestinationIfModifiedSince = NULL,
  DestinationIfUnmodifiedSince = NULL,
  SourceIfMatch = NULL,
  SourceIfNoneMatch = NULL,
  SourceIfModifiedSince = NULL,
  SourceIfUnmodifiedSince = NULL,
  ClientToken = NULL
) {
  invoke(.client, "s3", "RenameObject", .params())
}

s3_restore_object <- function(
  Bucket,
  Key,
  VersionId = NULL,
  RestoreRequest = NULL,
  RequestPayer = NULL,
  ChecksumAlgorithm = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "RestoreObject", .params())
}

s3_select_object_content <- function(
  Bucket,
  Key,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  Expression,
  ExpressionType,
  RequestProgress = NULL,
  InputSerialization,
  OutputSerialization,
  ScanRange = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "SelectObjectContent", .params())
}

s3_update_bucket_metadata_annotation_table_configuration <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  AnnotationTableConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "UpdateBucketMetadataAnnotationTableConfiguration", .params())
}

s3_update_bucket_metadata_inventory_table_configuration <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  InventoryTableConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "UpdateBucketMetadataInventoryTableConfiguration", .params())
}

s3_update_bucket_metadata_journal_table_configuration <- function(
  Bucket,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  JournalTableConfiguration,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "UpdateBucketMetadataJournalTableConfiguration", .params())
}

s3_update_object_encryption <- function(
  Bucket,
  Key,
  VersionId = NULL,
  ObjectEncryption,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL
) {
  invoke(.client, "s3", "UpdateObjectEncryption", .params())
}

s3_upload_part <- function(
  Body = NULL,
  Bucket,
  ContentLength = NULL,
  ContentMD5 = NULL,
  ChecksumAlgorithm = NULL,
  ChecksumCRC32 = NULL,
  ChecksumCRC32C = NULL,
  ChecksumCRC64NVME = NULL,
  ChecksumSHA1 = NULL,
  ChecksumSHA256 = NULL,
  ChecksumSHA512 = NULL,
  ChecksumMD5 = NULL,
  ChecksumXXHASH64 = NULL,
  ChecksumXXHASH3 = NULL,
  ChecksumXXHASH128 = NULL,
  Key,
  PartNumber,
  UploadId,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL
) {
  invoke(.client, "s3", "UploadPart", .params())
}

s3_upload_part_copy <- function(
  Bucket,
  CopySource,
  CopySourceIfMatch = NULL,
  CopySourceIfModifiedSince = NULL,
  CopySourceIfNoneMatch = NULL,
  CopySourceIfUnmodifiedSince = NULL,
  CopySourceRange = NULL,
  Key,
  PartNumber,
  UploadId,
  SSECustomerAlgorithm = NULL,
  SSECustomerKey = NULL,
  SSECustomerKeyMD5 = NULL,
  CopySourceSSECustomerAlgorithm = NULL,
  CopySourceSSECustomerKey = NULL,
  CopySourceSSECustomerKeyMD5 = NULL,
  RequestPayer = NULL,
  ExpectedBucketOwner = NULL,
  ExpectedSourceBucketOwner = NULL
) {
  invoke(.client, "s3", "UploadPartCopy", .params())
}

s3_write_get_object_response <- function(
  RequestRoute,
  RequestToken,
  Body = NULL,
  StatusCode = NULL,
  ErrorCode = NULL,
  ErrorMessage = NULL,
  AcceptRanges = NULL,
  CacheControl = NULL,
  ContentDisposition = NULL,
  ContentEncoding = NULL,
  ContentLanguage = NULL,
  ContentLength = NULL,
  ContentRange = NULL,
  ContentType = NULL,
  ChecksumCRC32 = NULL,
  ChecksumCRC32C = NULL,
  ChecksumCRC64NVME = NULL,
  ChecksumSHA1 = NULL,
  ChecksumSHA256 = NULL,
  ChecksumSHA512 = NULL,
  ChecksumMD5 = NULL,
  ChecksumXXHASH64 = NULL,
  ChecksumXXHASH3 = NULL,
  ChecksumXXHASH128 = NULL,
  DeleteMarker = NULL,
  ETag = NULL,
  Expires = NULL,
  Expiration = NULL,
  LastModified = NULL,
  MissingMeta = NULL,
  Metadata = NULL,
  ObjectLockMode = NULL,
  ObjectLockLegalHoldStatus = NULL,
  ObjectLockRetainUntilDate = NULL,
  PartsCount = NULL,
  ReplicationStatus = NULL,
  RequestCharged = NULL,
  Restore = NULL,
  ServerSideEncryption = NULL,
  SSECustomerAlgorithm = NULL,
  SSEKMSKeyId = NULL,
  SSECustomerKeyMD5 = NULL,
  StorageClass = NULL,
  TagCount = NULL,
  VersionId = NULL,
  BucketKeyEnabled = NULL
) {
  invoke(.client, "s3", "WriteGetObjectResponse", .params())
}
