# Generated from botocore's kinesis model by generator/. Do not edit by hand.

kinesis_acknowledge_dead_letter_queue_records <- function(QueueARN, Entries) {
  invoke(.client, "kinesis", "AcknowledgeDeadLetterQueueRecords", .params())
}

kinesis_acknowledge_queue_records <- function(QueueARN, Entries) {
  invoke(.client, "kinesis", "AcknowledgeQueueRecords", .params())
}

kinesis_add_tags_to_stream <- function(StreamName = NULL, Tags, StreamARN = NULL, StreamId = NULL) {
  invoke(.client, "kinesis", "AddTagsToStream", .params())
}

kinesis_create_channel <- function(
  ChannelName,
  ServiceExecutionRoleARN,
  StreamConfigurationList,
  S3DestinationConfiguration = NULL,
  S3TablesDestinationConfiguration = NULL,
  EncryptionConfiguration = NULL,
  Tags = NULL,
  LoggingConfiguration = NULL
) {
  invoke(.client, "kinesis", "CreateChannel", .params())
}

kinesis_create_queue <- function(
  QueueName,
  StreamConfigurationList,
  QueueAttributes = NULL,
  Tags = NULL
) {
  invoke(.client, "kinesis", "CreateQueue", .params())
}

kinesis_create_stream <- function(
  StreamName,
  ShardCount = NULL,
  StreamModeDetails = NULL,
  Tags = NULL,
  WarmThroughputMiBps = NULL,
  MaxRecordSizeInKiB = NULL,
  RecordDistributionStrategy = NULL
) {
  invoke(.client, "kinesis", "CreateStream", .params())
}

kinesis_decrease_stream_retention_period <- function(
  StreamName = NULL,
  RetentionPeriodHours,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "DecreaseStreamRetentionPeriod", .params())
}

kinesis_delete_channel <- function(ChannelARN) {
  invoke(.client, "kinesis", "DeleteChannel", .params())
}

kinesis_delete_queue <- function(QueueARN) {
  invoke(.client, "kinesis", "DeleteQueue", .params())
}

kinesis_delete_resource_policy <- function(ResourceARN, StreamId = NULL) {
  invoke(.client, "kinesis", "DeleteResourcePolicy", .params())
}

kinesis_delete_stream <- function(
  StreamName = NULL,
  EnforceConsumerDeletion = NULL,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "DeleteStream", .params())
}

kinesis_deregister_stream_consumer <- function(
  StreamARN = NULL,
  ConsumerName = NULL,
  ConsumerARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "DeregisterStreamConsumer", .params())
}

kinesis_describe_account_settings <- function() {
  invoke(.client, "kinesis", "DescribeAccountSettings", .params())
}

kinesis_describe_channel <- function(ChannelARN) {
  invoke(.client, "kinesis", "DescribeChannel", .params())
}

kinesis_describe_limits <- function() {
  invoke(.client, "kinesis", "DescribeLimits", .params())
}

kinesis_describe_queue <- function(QueueARN) {
  invoke(.client, "kinesis", "DescribeQueue", .params())
}

kinesis_describe_stream <- function(
  StreamName = NULL,
  Limit = NULL,
  ExclusiveStartShardId = NULL,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "DescribeStream", .params())
}

kinesis_describe_stream_consumer <- function(
  StreamARN = NULL,
  ConsumerName = NULL,
  ConsumerARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "DescribeStreamConsumer", .params())
}

kinesis_describe_stream_summary <- function(StreamName = NULL, StreamARN = NULL, StreamId = NULL) {
  invoke(.client, "kinesis", "DescribeStreamSummary", .params())
}

kinesis_disable_enhanced_monitoring <- function(
  StreamName = NULL,
  ShardLevelMetrics,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "DisableEnhancedMonitoring", .params())
}

kinesis_enable_enhanced_monitoring <- function(
  StreamName = NULL,
  ShardLevelMetrics,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "EnableEnhancedMonitoring", .params())
}

kinesis_get_records <- function(
  ShardIterator,
  Limit = NULL,
  StreamARN = NULL,
  StreamId = NULL,
  DryRun = NULL
) {
  invoke(.client, "kinesis", "GetRecords", .params())
}

kinesis_get_resource_policy <- function(ResourceARN, StreamId = NULL) {
  invoke(.client, "kinesis", "GetResourcePolicy", .params())
}

kinesis_get_shard_iterator <- function(
  StreamName = NULL,
  ShardId,
  ShardIteratorType,
  StartingSequenceNumber = NULL,
  Timestamp = NULL,
  StreamARN = NULL,
  StreamId = NULL,
  DryRun = NULL
) {
  invoke(.client, "kinesis", "GetShardIterator", .params())
}

kinesis_increase_stream_retention_period <- function(
  StreamName = NULL,
  RetentionPeriodHours,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "IncreaseStreamRetentionPeriod", .params())
}

kinesis_list_channels <- function(StreamFilter = NULL, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "kinesis", "ListChannels", .params())
}

kinesis_list_queues <- function(MaxResults = NULL, NextToken = NULL, StreamFilter = NULL) {
  invoke(.client, "kinesis", "ListQueues", .params())
}

kinesis_list_shards <- function(
  StreamName = NULL,
  NextToken = NULL,
  ExclusiveStartShardId = NULL,
  MaxResults = NULL,
  StreamCreationTimestamp = NULL,
  ShardFilter = NULL,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "ListShards", .params())
}

kinesis_list_stream_consumers <- function(
  StreamARN,
  NextToken = NULL,
  MaxResults = NULL,
  StreamCreationTimestamp = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "ListStreamConsumers", .params())
}

kinesis_list_streams <- function(Limit = NULL, ExclusiveStartStreamName = NULL, NextToken = NULL) {
  invoke(.client, "kinesis", "ListStreams", .params())
}

kinesis_list_tags_for_resource <- function(ResourceARN, StreamId = NULL) {
  invoke(.client, "kinesis", "ListTagsForResource", .params())
}

kinesis_list_tags_for_stream <- function(
  StreamName = NULL,
  ExclusiveStartTagKey = NULL,
  Limit = NULL,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "ListTagsForStream", .params())
}

kinesis_merge_shards <- function(
  StreamName = NULL,
  ShardToMerge,
  AdjacentShardToMerge,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "MergeShards", .params())
}

kinesis_put_record <- function(
  StreamName = NULL,
  Data,
  PartitionKey = NULL,
  ExplicitHashKey = NULL,
  SequenceNumberForOrdering = NULL,
  StreamARN = NULL,
  StreamId = NULL,
  DryRun = NULL
) {
  invoke(.client, "kinesis", "PutRecord", .params())
}

kinesis_put_records <- function(
  Records,
  StreamName = NULL,
  StreamARN = NULL,
  StreamId = NULL,
  DryRun = NULL
) {
  invoke(.client, "kinesis", "PutRecords", .params())
}

kinesis_put_resource_policy <- function(ResourceARN, StreamId = NULL, Policy) {
  invoke(.client, "kinesis", "PutResourcePolicy", .params())
}

kinesis_receive_dead_letter_queue_records <- function(
  QueueARN,
  Limit = NULL,
  WaitTimeSeconds = NULL,
  VisibilityTimeoutSeconds = NULL
) {
  invoke(.client, "kinesis", "ReceiveDeadLetterQueueRecords", .params())
}

kinesis_receive_queue_records <- function(
  QueueARN,
  Limit = NULL,
  WaitTimeSeconds = NULL,
  VisibilityTimeoutSeconds = NULL
) {
  invoke(.client, "kinesis", "ReceiveQueueRecords", .params())
}

kinesis_register_stream_consumer <- function(
  StreamARN,
  ConsumerName,
  StreamId = NULL,
  Tags = NULL
) {
  invoke(.client, "kinesis", "RegisterStreamConsumer", .params())
}

kinesis_remove_tags_from_stream <- function(
  StreamName = NULL,
  TagKeys,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "RemoveTagsFromStream", .params())
}

kinesis_restore_dead_letter_queue_records <- function(QueueARN, Entries) {
  invoke(.client, "kinesis", "RestoreDeadLetterQueueRecords", .params())
}

kinesis_split_shard <- function(
  StreamName = NULL,
  ShardToSplit,
  NewStartingHashKey,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "SplitShard", .params())
}

kinesis_start_stream_encryption <- function(
  StreamName = NULL,
  EncryptionType,
  KeyId,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "StartStreamEncryption", .params())
}

kinesis_stop_stream_encryption <- function(
  StreamName = NULL,
  EncryptionType,
  KeyId,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "StopStreamEncryption", .params())
}

kinesis_subscribe_to_shard <- function(
  ConsumerARN,
  StreamId = NULL,
  ShardId,
  StartingPosition,
  DryRun = NULL
) {
  invoke(.client, "kinesis", "SubscribeToShard", .params())
}

kinesis_tag_resource <- function(Tags, ResourceARN, StreamId = NULL) {
  invoke(.client, "kinesis", "TagResource", .params())
}

kinesis_untag_resource <- function(TagKeys, ResourceARN, StreamId = NULL) {
  invoke(.client, "kinesis", "UntagResource", .params())
}

kinesis_update_account_settings <- function(MinimumThroughputBillingCommitment) {
  invoke(.client, "kinesis", "UpdateAccountSettings", .params())
}

kinesis_update_channel <- function(
  ChannelARN,
  S3DestinationConfiguration = NULL,
  S3TablesDestinationConfiguration = NULL,
  LoggingConfiguration = NULL
) {
  invoke(.client, "kinesis", "UpdateChannel", .params())
}

kinesis_update_dead_letter_queue_records_visibility <- function(QueueARN, Entries) {
  invoke(.client, "kinesis", "UpdateDeadLetterQueueRecordsVisibility", .params())
}

kinesis_update_max_record_size <- function(StreamARN = NULL, StreamId = NULL, MaxRecordSizeInKiB) {
  invoke(.client, "kinesis", "UpdateMaxRecordSize", .params())
}

kinesis_update_queue <- function(QueueARN, QueueAttributes) {
  invoke(.client, "kinesis", "UpdateQueue", .params())
}

kinesis_update_queue_records_visibility <- function(QueueARN, Entries) {
  invoke(.client, "kinesis", "UpdateQueueRecordsVisibility", .params())
}

kinesis_update_shard_count <- function(
  StreamName = NULL,
  TargetShardCount,
  ScalingType,
  StreamARN = NULL,
  StreamId = NULL
) {
  invoke(.client, "kinesis", "UpdateShardCount", .params())
}

kinesis_update_stream_mode <- function(
  StreamARN,
  StreamId = NULL,
  StreamModeDetails,
  WarmThroughputMiBps = NULL
) {
  invoke(.client, "kinesis", "UpdateStreamMode", .params())
}

kinesis_update_stream_record_distribution_strategy <- function(
  StreamARN,
  StreamId = NULL,
  RecordDistributionStrategy
) {
  invoke(.client, "kinesis", "UpdateStreamRecordDistributionStrategy", .params())
}

kinesis_update_stream_warm_throughput <- function(
  StreamARN = NULL,
  StreamName = NULL,
  StreamId = NULL,
  WarmThroughputMiBps
) {
  invoke(.client, "kinesis", "UpdateStreamWarmThroughput", .params())
}
