# Generated from botocore's dynamodbstreams model by generator/. Do not edit by hand.

dynamodbstreams_describe_stream <- function(
  StreamArn,
  Limit = NULL,
  ExclusiveStartShardId = NULL,
  ShardFilter = NULL
) {
  invoke(.client, "dynamodbstreams", "DescribeStream", .params())
}

dynamodbstreams_get_records <- function(ShardIterator, Limit = NULL) {
  invoke(.client, "dynamodbstreams", "GetRecords", .params())
}

dynamodbstreams_get_shard_iterator <- function(
  StreamArn,
  ShardId,
  ShardIteratorType,
  SequenceNumber = NULL,
  Timestamp = NULL
) {
  invoke(.client, "dynamodbstreams", "GetShardIterator", .params())
}

dynamodbstreams_list_streams <- function(
  TableName = NULL,
  Limit = NULL,
  ExclusiveStartStreamArn = NULL
) {
  invoke(.client, "dynamodbstreams", "ListStreams", .params())
}
