# Generated from botocore's s3vectors model by generator/. Do not edit by hand.

s3vectors_create_index <- function(
  vectorBucketName = NULL,
  vectorBucketArn = NULL,
  indexName,
  dataType,
  dimension,
  distanceMetric,
  metadataConfiguration = NULL,
  encryptionConfiguration = NULL,
  tags = NULL
) {
  invoke(.client, "s3vectors", "CreateIndex", .params())
}

s3vectors_create_vector_bucket <- function(
  vectorBucketName,
  encryptionConfiguration = NULL,
  tags = NULL
) {
  invoke(.client, "s3vectors", "CreateVectorBucket", .params())
}

s3vectors_delete_index <- function(vectorBucketName = NULL, indexName = NULL, indexArn = NULL) {
  invoke(.client, "s3vectors", "DeleteIndex", .params())
}

s3vectors_delete_vector_bucket <- function(vectorBucketName = NULL, vectorBucketArn = NULL) {
  invoke(.client, "s3vectors", "DeleteVectorBucket", .params())
}

s3vectors_delete_vector_bucket_policy <- function(vectorBucketName = NULL, vectorBucketArn = NULL) {
  invoke(.client, "s3vectors", "DeleteVectorBucketPolicy", .params())
}

s3vectors_delete_vectors <- function(
  vectorBucketName = NULL,
  indexName = NULL,
  indexArn = NULL,
  keys
) {
  invoke(.client, "s3vectors", "DeleteVectors", .params())
}

s3vectors_get_index <- function(vectorBucketName = NULL, indexName = NULL, indexArn = NULL) {
  invoke(.client, "s3vectors", "GetIndex", .params())
}

s3vectors_get_vector_bucket <- function(vectorBucketName = NULL, vectorBucketArn = NULL) {
  invoke(.client, "s3vectors", "GetVectorBucket", .params())
}

s3vectors_get_vector_bucket_policy <- function(vectorBucketName = NULL, vectorBucketArn = NULL) {
  invoke(.client, "s3vectors", "GetVectorBucketPolicy", .params())
}

s3vectors_get_vectors <- function(
  vectorBucketName = NULL,
  indexName = NULL,
  indexArn = NULL,
  keys,
  returnData = NULL,
  returnMetadata = NULL
) {
  invoke(.client, "s3vectors", "GetVectors", .params())
}

s3vectors_list_indexes <- function(
  vectorBucketName = NULL,
  vectorBucketArn = NULL,
  maxResults = NULL,
  nextToken = NULL,
  prefix = NULL
) {
  invoke(.client, "s3vectors", "ListIndexes", .params())
}

s3vectors_list_tags_for_resource <- function(resourceArn) {
  invoke(.client, "s3vectors", "ListTagsForResource", .params())
}

s3vectors_list_vector_buckets <- function(maxResults = NULL, nextToken = NULL, prefix = NULL) {
  invoke(.client, "s3vectors", "ListVectorBuckets", .params())
}

s3vectors_list_vectors <- function(
  vectorBucketName = NULL,
  indexName = NULL,
  indexArn = NULL,
  maxResults = NULL,
  nextToken = NULL,
  segmentCount = NULL,
  segmentIndex = NULL,
  returnData = NULL,
  returnMetadata = NULL
) {
  invoke(.client, "s3vectors", "ListVectors", .params())
}

s3vectors_put_vector_bucket_default_index_mode <- function(
  vectorBucketName = NULL,
  vectorBucketArn = NULL,
  defaultIndexMode
) {
  invoke(.client, "s3vectors", "PutVectorBucketDefaultIndexMode", .params())
}

s3vectors_put_vector_bucket_policy <- function(
  vectorBucketName = NULL,
  vectorBucketArn = NULL,
  policy
) {
  invoke(.client, "s3vectors", "PutVectorBucketPolicy", .params())
}

s3vectors_put_vectors <- function(
  vectorBucketName = NULL,
  indexName = NULL,
  indexArn = NULL,
  vectors
) {
  invoke(.client, "s3vectors", "PutVectors", .params())
}

s3vectors_query_vectors <- function(
  vectorBucketName = NULL,
  indexName = NULL,
  indexArn = NULL,
  topK,
  queryVector = NULL,
  filter = NULL,
  queryMode = NULL,
  returnMetadata = NULL,
  returnDistance = NULL,
  queryTexts = NULL,
  returnScores = NULL,
  nextToken = NULL
) {
  invoke(.client, "s3vectors", "QueryVectors", .params())
}

s3vectors_tag_resource <- function(resourceArn, tags) {
  invoke(.client, "s3vectors", "TagResource", .params())
}

s3vectors_untag_resource <- function(resourceArn, tagKeys) {
  invoke(.client, "s3vectors", "UntagResource", .params())
}

s3vectors_update_index_mode <- function(
  vectorBucketName = NULL,
  indexName = NULL,
  indexArn = NULL,
  indexMode
) {
  invoke(.client, "s3vectors", "UpdateIndexMode", .params())
}

s3vectors_update_metadata_configuration <- function(
  vectorBucketName = NULL,
  indexName = NULL,
  indexArn = NULL,
  add = NULL,
  delete = NULL
) {
  invoke(.client, "s3vectors", "UpdateMetadataConfiguration", .params())
}
