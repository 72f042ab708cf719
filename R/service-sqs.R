# Generated from botocore's sqs model by generator/. Do not edit by hand.

sqs_add_permission <- function(QueueUrl, Label, AWSAccountIds, Actions) {
  invoke(.client, "sqs", "AddPermission", .params())
}

sqs_cancel_message_move_task <- function(TaskHandle) {
  invoke(.client, "sqs", "CancelMessageMoveTask", .params())
}

sqs_change_message_visibility <- function(QueueUrl, ReceiptHandle, VisibilityTimeout) {
  invoke(.client, "sqs", "ChangeMessageVisibility", .params())
}

sqs_change_message_visibility_batch <- function(QueueUrl, Entries) {
  invoke(.client, "sqs", "ChangeMessageVisibilityBatch", .params())
}

sqs_create_queue <- function(QueueName, Attributes = NULL, tags = NULL) {
  invoke(.client, "sqs", "CreateQueue", .params())
}

sqs_delete_message <- function(QueueUrl, ReceiptHandle) {
  invoke(.client, "sqs", "DeleteMessage", .params())
}

sqs_delete_message_batch <- function(QueueUrl, Entries) {
  invoke(.client, "sqs", "DeleteMessageBatch", .params())
}

sqs_delete_queue <- function(QueueUrl) {
  invoke(.client, "sqs", "DeleteQueue", .params())
}

sqs_get_queue_attributes <- function(QueueUrl, AttributeNames = NULL) {
  invoke(.client, "sqs", "GetQueueAttributes", .params())
}

sqs_get_queue_url <- function(QueueName, QueueOwnerAWSAccountId = NULL) {
  invoke(.client, "sqs", "GetQueueUrl", .params())
}

sqs_list_dead_letter_source_queues <- function(QueueUrl, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "sqs", "ListDeadLetterSourceQueues", .params())
}

sqs_list_message_move_tasks <- function(SourceArn, MaxResults = NULL) {
  invoke(.client, "sqs", "ListMessageMoveTasks", .params())
}

sqs_list_queue_tags <- function(QueueUrl) {
  invoke(.client, "sqs", "ListQueueTags", .params())
}

sqs_list_queues <- function(QueueNamePrefix = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "sqs", "ListQueues", .params())
}

sqs_purge_queue <- function(QueueUrl) {
  invoke(.client, "sqs", "PurgeQueue", .params())
}

sqs_receive_message <- function(
  QueueUrl,
  AttributeNames = NULL,
  MessageSystemAttributeNames = NULL,
  MessageAttributeNames = NULL,
  MaxNumberOfMessages = NULL,
  VisibilityTimeout = NULL,
  WaitTimeSeconds = NULL,
  ReceiveRequestAttemptId = NULL
) {
  invoke(.client, "sqs", "ReceiveMessage", .params())
}

sqs_remove_permission <- function(QueueUrl, Label) {
  invoke(.client, "sqs", "RemovePermission", .params())
}

sqs_send_message <- function(
  QueueUrl,
  MessageBody,
  DelaySeconds = NULL,
  MessageAttributes = NULL,
  MessageSystemAttributes = NULL,
  MessageDeduplicationId = NULL,
  MessageGroupId = NULL
) {
  invoke(.client, "sqs", "SendMessage", .params())
}

sqs_send_message_batch <- function(QueueUrl, Entries) {
  invoke(.client, "sqs", "SendMessageBatch", .params())
}

sqs_set_queue_attributes <- function(QueueUrl, Attributes) {
  invoke(.client, "sqs", "SetQueueAttributes", .params())
}

sqs_start_message_move_task <- function(
  SourceArn,
  DestinationArn = NULL,
  MaxNumberOfMessagesPerSecond = NULL
) {
  invoke(.client, "sqs", "StartMessageMoveTask", .params())
}

sqs_tag_queue <- function(QueueUrl, Tags) {
  invoke(.client, "sqs", "TagQueue", .params())
}

sqs_untag_queue <- function(QueueUrl, TagKeys) {
  invoke(.client, "sqs", "UntagQueue", .params())
}
