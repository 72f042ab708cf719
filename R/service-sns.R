# Generated from botocore's sns model by generator/. Do not edit by hand.

sns_add_permission <- function(TopicArn, Label, AWSAccountId, ActionName) {
  invoke(.client, "sns", "AddPermission", .params())
}

sns_check_if_phone_number_is_opted_out <- function(phoneNumber) {
  invoke(.client, "sns", "CheckIfPhoneNumberIsOptedOut", .params())
}

sns_confirm_subscription <- function(TopicArn, Token, AuthenticateOnUnsubscribe = NULL) {
  invoke(.client, "sns", "ConfirmSubscription", .params())
}

sns_create_platform_application <- function(Name, Platform, Attributes) {
  invoke(.client, "sns", "CreatePlatformApplication", .params())
}

sns_create_platform_endpoint <- function(
  PlatformApplicationArn,
  Token,
  CustomUserData = NULL,
  Attributes = NULL
) {
  invoke(.client, "sns", "CreatePlatformEndpoint", .params())
}

sns_create_sms_sandbox_phone_number <- function(PhoneNumber, LanguageCode = NULL) {
  invoke(.client, "sns", "CreateSMSSandboxPhoneNumber", .params())
}

sns_create_topic <- function(Name, Attributes = NULL, Tags = NULL, DataProtectionPolicy = NULL) {
  invoke(.client, "sns", "CreateTopic", .params())
}

sns_delete_endpoint <- function(EndpointArn) {
  invoke(.client, "sns", "DeleteEndpoint", .params())
}

sns_delete_platform_application <- function(PlatformApplicationArn) {
  invoke(.client, "sns", "DeletePlatformApplication", .params())
}

sns_delete_sms_sandbox_phone_number <- function(PhoneNumber) {
  invoke(.client, "sns", "DeleteSMSSandboxPhoneNumber", .params())
}

sns_delete_topic <- function(TopicArn) {
  invoke(.client, "sns", "DeleteTopic", .params())
}

sns_get_data_protection_policy <- function(ResourceArn) {
  invoke(.client, "sns", "GetDataProtectionPolicy", .params())
}

sns_get_endpoint_attributes <- function(EndpointArn) {
  invoke(.client, "sns", "GetEndpointAttributes", .params())
}

sns_get_platform_application_attributes <- function(PlatformApplicationArn) {
  invoke(.client, "sns", "GetPlatformApplicationAttributes", .params())
}

sns_get_sms_attributes <- function(attributes = NULL) {
  invoke(.client, "sns", "GetSMSAttributes", .params())
}

sns_get_sms_sandbox_account_status <- function() {
  invoke(.client, "sns", "GetSMSSandboxAccountStatus", .params())
}

sns_get_subscription_attributes <- function(SubscriptionArn) {
  invoke(.client, "sns", "GetSubscriptionAttributes", .params())
}

sns_get_topic_attributes <- function(TopicArn) {
  invoke(.client, "sns", "GetTopicAttributes", .params())
}

sns_list_endpoints_by_platform_application <- function(PlatformApplicationArn, NextToken = NULL) {
  invoke(.client, "sns", "ListEndpointsByPlatformApplication", .params())
}

sns_list_origination_numbers <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "sns", "ListOriginationNumbers", .params())
}

sns_list_phone_numbers_opted_out <- function(nextToken = NULL) {
  invoke(.client, "sns", "ListPhoneNumbersOptedOut", .params())
}

sns_list_platform_applications <- function(NextToken = NULL) {
  invoke(.client, "sns", "ListPlatformApplications", .params())
}

sns_list_sms_sandbox_phone_numbers <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "sns", "ListSMSSandboxPhoneNumbers", .params())
}

sns_list_subscriptions <- function(NextToken = NULL) {
  invoke(.client, "sns", "ListSubscriptions", .params())
}

sns_list_subscriptions_by_topic <- function(TopicArn, NextToken = NULL) {
  invoke(.client, "sns", "ListSubscriptionsByTopic", .params())
}

sns_list_tags_for_resource <- function(ResourceArn) {
  invoke(.client, "sns", "ListTagsForResource", .params())
}

sns_list_topics <- function(NextToken = NULL) {
  invoke(.client, "sns", "ListTopics", .params())
}

sns_opt_in_phone_number <- function(phoneNumber) {
  invoke(.client, "sns", "OptInPhoneNumber", .params())
}

sns_publish <- function(
  TopicArn = NULL,
  TargetArn = NULL,
  PhoneNumber = NULL,
  Message,
  Subject = NULL,
  MessageStructure = NULL,
  MessageAttributes = NULL,
  MessageDeduplicationId = NULL,
  MessageGroupId = NULL
) {
  invoke(.client, "sns", "Publish", .params())
}

sns_publish_batch <- function(TopicArn, PublishBatchRequestEntries) {
  invoke(.client, "sns", "PublishBatch", .params())
}

sns_put_data_protection_policy <- function(ResourceArn, DataProtectionPolicy) {
  invoke(.client, "sns", "PutDataProtectionPolicy", .params())
}

sns_remove_permission <- function(TopicArn, Label) {
  invoke(.client, "sns", "RemovePermission", .params())
}

sns_set_endpoint_attributes <- function(EndpointArn, Attributes) {
  invoke(.client, "sns", "SetEndpointAttributes", .params())
}

sns_set_platform_application_attributes <- function(PlatformApplicationArn, Attributes) {
  invoke(.client, "sns", "SetPlatformApplicationAttributes", .params())
}

sns_set_sms_attributes <- function(attributes) {
  invoke(.client, "sns", "SetSMSAttributes", .params())
}

sns_set_subscription_attributes <- function(SubscriptionArn, AttributeName, AttributeValue = NULL) {
  invoke(.client, "sns", "SetSubscriptionAttributes", .params())
}

sns_set_topic_attributes <- function(TopicArn, AttributeName, AttributeValue = NULL) {
  invoke(.client, "sns", "SetTopicAttributes", .params())
}

sns_subscribe <- function(
  TopicArn,
  Protocol,
  Endpoint = NULL,
  Attributes = NULL,
  ReturnSubscriptionArn = NULL
) {
  invoke(.client, "sns", "Subscribe", .params())
}

sns_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "sns", "TagResource", .params())
}

sns_unsubscribe <- function(SubscriptionArn) {
  invoke(.client, "sns", "Unsubscribe", .params())
}

sns_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "sns", "UntagResource", .params())
}

sns_verify_sms_sandbox_phone_number <- function(PhoneNumber, OneTimePassword) {
  invoke(.client, "sns", "VerifySMSSandboxPhoneNumber", .params())
}
