# Generated from botocore's firehose model by generator/. Do not edit by hand.

firehose_create_delivery_stream <- function(
  DeliveryStreamName,
  DeliveryStreamType = NULL,
  DirectPutSourceConfiguration = NULL,
  KinesisStreamSourceConfiguration = NULL,
  DeliveryStreamEncryptionConfigurationInput = NULL,
  S3DestinationConfiguration = NULL,
  ExtendedS3DestinationConfiguration = NULL,
  RedshiftDestinationConfiguration = NULL,
  ElasticsearchDestinationConfiguration = NULL,
  AmazonopensearchserviceDestinationConfiguration = NULL,
  SplunkDestinationConfiguration = NULL,
  HttpEndpointDestinationConfiguration = NULL,
  Tags = NULL,
  AmazonOpenSearchServerlessDestinationConfiguration = NULL,
  MSKSourceConfiguration = NULL,
  SnowflakeDestinationConfiguration = NULL,
  IcebergDestinationConfiguration = NULL,
  DatabaseSourceConfiguration = NULL
) {
  invoke(.client, "firehose", "CreateDeliveryStream", .params())
}

firehose_delete_delivery_stream <- function(DeliveryStreamName, AllowForceDelete = NULL) {
  invoke(.client, "firehose", "DeleteDeliveryStream", .params())
}

firehose_describe_delivery_stream <- function(
  DeliveryStreamName,
  Limit = NULL,
  ExclusiveStartDestinationId = NULL
) {
  invoke(.client, "firehose", "DescribeDeliveryStream", .params())
}

firehose_list_delivery_streams <- function(
  Limit = NULL,
  DeliveryStreamType = NULL,
  ExclusiveStartDeliveryStreamName = NULL
) {
  invoke(.client, "firehose", "ListDeliveryStreams", .params())
}

firehose_list_tags_for_delivery_stream <- function(
  DeliveryStreamName,
  ExclusiveStartTagKey = NULL,
  Limit = NULL
) {
  invoke(.client, "firehose", "ListTagsForDeliveryStream", .params())
}

firehose_put_record <- function(DeliveryStreamName, Record) {
  invoke(.client, "firehose", "PutRecord", .params())
}

firehose_put_record_batch <- function(DeliveryStreamName, Records) {
  invoke(.client, "firehose", "PutRecordBatch", .params())
}

firehose_start_delivery_stream_encryption <- function(
  DeliveryStreamName,
  DeliveryStreamEncryptionConfigurationInput = NULL
) {
  invoke(.client, "firehose", "StartDeliveryStreamEncryption", .params())
}

firehose_stop_delivery_stream_encryption <- function(DeliveryStreamName) {
  invoke(.client, "firehose", "StopDeliveryStreamEncryption", .params())
}

firehose_tag_delivery_stream <- function(DeliveryStreamName, Tags) {
  invoke(.client, "firehose", "TagDeliveryStream", .params())
}

firehose_untag_delivery_stream <- function(DeliveryStreamName, TagKeys) {
  invoke(.client, "firehose", "UntagDeliveryStream", .params())
}

firehose_update_destination <- function(
  DeliveryStreamName,
  CurrentDeliveryStreamVersionId,
  DestinationId,
  S3DestinationUpdate = NULL,
  ExtendedS3DestinationUpdate = NULL,
  RedshiftDestinationUpdate = NULL,
  ElasticsearchDestinationUpdate = NULL,
  AmazonopensearchserviceDestinationUpdate = NULL,
  SplunkDestinationUpdate = NULL,
  HttpEndpointDestinationUpdate = NULL,
  AmazonOpenSearchServerlessDestinationUpdate = NULL,
  SnowflakeDestinationUpdate = NULL,
  IcebergDestinationUpdate = NULL
) {
  invoke(.client, "firehose", "UpdateDestination", .params())
}
