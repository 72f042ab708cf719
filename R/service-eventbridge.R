# Generated from botocore's events model by generator/. Do not edit by hand.

eventbridge_activate_event_source <- function(Name) {
  invoke(.client, "eventbridge", "ActivateEventSource", .params())
}

eventbridge_cancel_replay <- function(ReplayName) {
  invoke(.client, "eventbridge", "CancelReplay", .params())
}

eventbridge_create_api_destination <- function(
  Name,
  Description = NULL,
  ConnectionArn,
  InvocationEndpoint,
  HttpMethod,
  InvocationRateLimitPerSecond = NULL
) {
  invoke(.client, "eventbridge", "CreateApiDestination", .params())
}

eventbridge_create_archive <- function(
  ArchiveName,
  EventSourceArn,
  Description = NULL,
  EventPattern = NULL,
  RetentionDays = NULL,
  KmsKeyIdentifier = NULL
) {
  invoke(.client, "eventbridge", "CreateArchive", .params())
}

eventbridge_create_connection <- function(
  Name,
  Description = NULL,
  AuthorizationType,
  AuthParameters,
  InvocationConnectivityParameters = NULL,
  KmsKeyIdentifier = NULL
) {
  invoke(.client, "eventbridge", "CreateConnection", .params())
}

eventbridge_create_endpoint <- function(
  Name,
  Description = NULL,
  RoutingConfig,
  ReplicationConfig = NULL,
  EventBuses,
  RoleArn = NULL
) {
  invoke(.client, "eventbridge", "CreateEndpoint", .params())
}

eventbridge_create_event_bus <- function(
  Name,
  EventSourceName = NULL,
  Description = NULL,
  KmsKeyIdentifier = NULL,
  DeadLetterConfig = NULL,
  LogConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "eventbridge", "CreateEventBus", .params())
}

eventbridge_create_partner_event_source <- function(Name, Account) {
  invoke(.client, "eventbridge", "CreatePartnerEventSource", .params())
}

eventbridge_deactivate_event_source <- function(Name) {
  invoke(.client, "eventbridge", "DeactivateEventSource", .params())
}

eventbridge_deauthorize_connection <- function(Name) {
  invoke(.client, "eventbridge", "DeauthorizeConnection", .params())
}

eventbridge_delete_api_destination <- function(Name) {
  invoke(.client, "eventbridge", "DeleteApiDestination", .params())
}

eventbridge_delete_archive <- function(ArchiveName) {
  invoke(.client, "eventbridge", "DeleteArchive", .params())
}

eventbridge_delete_connection <- function(Name) {
  invoke(.client, "eventbridge", "DeleteConnection", .params())
}

eventbridge_delete_endpoint <- function(Name) {
  invoke(.client, "eventbridge", "DeleteEndpoint", .params())
}

eventbridge_delete_event_bus <- function(Name) {
  invoke(.client, "eventbridge", "DeleteEventBus", .params())
}

eventbridge_delete_partner_event_source <- function(Name, Account) {
  invoke(.client, "eventbridge", "DeletePartnerEventSource", .params())
}

eventbridge_delete_rule <- function(Name, EventBusName = NULL, Force = NULL) {
  invoke(.client, "eventbridge", "DeleteRule", .params())
}

eventbridge_describe_api_destination <- function(Name) {
  invoke(.client, "eventbridge", "DescribeApiDestination", .params())
}

eventbridge_describe_archive <- function(ArchiveName) {
  invoke(.client, "eventbridge", "DescribeArchive", .params())
}

eventbridge_describe_connection <- function(Name) {
  invoke(.client, "eventbridge", "DescribeConnection", .params())
}

eventbridge_describe_endpoint <- function(Name, HomeRegion = NULL) {
  invoke(.client, "eventbridge", "DescribeEndpoint", .params())
}

eventbridge_describe_event_bus <- function(Name = NULL) {
  invoke(.client, "eventbridge", "DescribeEventBus", .params())
}

eventbridge_describe_event_source <- function(Name) {
  invoke(.client, "eventbridge", "DescribeEventSource", .params())
}

eventbridge_describe_partner_event_source <- function(Name) {
  invoke(.client, "eventbridge", "DescribePartnerEventSource", .params())
}

eventbridge_describe_replay <- function(ReplayName) {
  invoke(.client, "eventbridge", "DescribeReplay", .params())
}

eventbridge_describe_rule <- function(Name, EventBusName = NULL) {
  invoke(.client, "eventbridge", "DescribeRule", .params())
}

eventbridge_disable_rule <- function(Name, EventBusName = NULL) {
  invoke(.client, "eventbridge", "DisableRule", .params())
}

eventbridge_enable_rule <- function(Name, EventBusName = NULL) {
  invoke(.client, "eventbridge", "EnableRule", .params())
}

eventbridge_list_api_destinations <- function(
  NamePrefix = NULL,
  ConnectionArn = NULL,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListApiDestinations", .params())
}

eventbridge_list_archives <- function(
  NamePrefix = NULL,
  EventSourceArn = NULL,
  State = NULL,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListArchives", .params())
}

eventbridge_list_connections <- function(
  NamePrefix = NULL,
  ConnectionState = NULL,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListConnections", .params())
}

eventbridge_list_endpoints <- function(
  NamePrefix = NULL,
  HomeRegion = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "eventbridge", "ListEndpoints", .params())
}

eventbridge_list_event_buses <- function(NamePrefix = NULL, NextToken = NULL, Limit = NULL) {
  invoke(.client, "eventbridge", "ListEventBuses", .params())
}

eventbridge_list_event_sources <- function(NamePrefix = NULL, NextToken = NULL, Limit = NULL) {
  invoke(.client, "eventbridge", "ListEventSources", .params())
}

eventbridge_list_partner_event_source_accounts <- function(
  EventSourceName,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListPartnerEventSourceAccounts", .params())
}

eventbridge_list_partner_event_sources <- function(NamePrefix, NextToken = NULL, Limit = NULL) {
  invoke(.client, "eventbridge", "ListPartnerEventSources", .params())
}

eventbridge_list_replays <- function(
  NamePrefix = NULL,
  State = NULL,
  EventSourceArn = NULL,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListReplays", .params())
}

eventbridge_list_rule_names_by_target <- function(
  TargetArn,
  EventBusName = NULL,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListRuleNamesByTarget", .params())
}

eventbridge_list_rules <- function(
  NamePrefix = NULL,
  EventBusName = NULL,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListRules", .params())
}

eventbridge_list_tags_for_resource <- function(ResourceARN) {
  invoke(.client, "eventbridge", "ListTagsForResource", .params())
}

eventbridge_list_targets_by_rule <- function(
  Rule,
  EventBusName = NULL,
  NextToken = NULL,
  Limit = NULL
) {
  invoke(.client, "eventbridge", "ListTargetsByRule", .params())
}

eventbridge_put_events <- function(Entries, EndpointId = NULL) {
  invoke(.client, "eventbridge", "PutEvents", .params())
}

eventbridge_put_partner_events <- function(Entries) {
  invoke(.client, "eventbridge", "PutPartnerEvents", .params())
}

eventbridge_put_permission <- function(
  EventBusName = NULL,
  Action = NULL,
  Principal = NULL,
  StatementId = NULL,
  Condition = NULL,
  Policy = NULL
) {
  invoke(.client, "eventbridge", "PutPermission", .params())
}

eventbridge_put_rule <- function(
  Name,
  ScheduleExpression = NULL,
  EventPattern = NULL,
  State = NULL,
  Description = NULL,
  RoleArn = NULL,
  Tags = NULL,
  EventBusName = NULL
) {
  invoke(.client, "eventbridge", "PutRule", .params())
}

eventbridge_put_targets <- function(Rule, EventBusName = NULL, Targets) {
  invoke(.client, "eventbridge", "PutTargets", .params())
}

eventbridge_remove_permission <- function(
  StatementId = NULL,
  RemoveAllPermissions = NULL,
  EventBusName = NULL
) {
  invoke(.client, "eventbridge", "RemovePermission", .params())
}

eventbridge_remove_targets <- function(Rule, EventBusName = NULL, Ids, Force = NULL) {
  invoke(.client, "eventbridge", "RemoveTargets", .params())
}

eventbridge_start_replay <- function(
  ReplayName,
  Description = NULL,
  EventSourceArn,
  EventStartTime,
  EventEndTime,
  Destination
) {
  invoke(.client, "eventbridge", "StartReplay", .params())
}

eventbridge_tag_resource <- function(ResourceARN, Tags) {
  invoke(.client, "eventbridge", "TagResource", .params())
}

eventbridge_test_event_pattern <- function(EventPattern, Event) {
  invoke(.client, "eventbridge", "TestEventPattern", .params())
}

eventbridge_untag_resource <- function(ResourceARN, TagKeys) {
  invoke(.client, "eventbridge", "UntagResource", .params())
}

eventbridge_update_api_destination <- function(
  Name,
  Description = NULL,
  ConnectionArn = NULL,
  InvocationEndpoint = NULL,
  HttpMethod = NULL,
  InvocationRateLimitPerSecond = NULL
) {
  invoke(.client, "eventbridge", "UpdateApiDestination", .params())
}

eventbridge_update_archive <- function(
  ArchiveName,
  Description = NULL,
  EventPattern = NULL,
  RetentionDays = NULL,
  KmsKeyIdentifier = NULL
) {
  invoke(.client, "eventbridge", "UpdateArchive", .params())
}

eventbridge_update_connection <- function(
  Name,
  Description = NULL,
  AuthorizationType = NULL,
  AuthParameters = NULL,
  InvocationConnectivityParameters = NULL,
  KmsKeyIdentifier = NULL
) {
  invoke(.client, "eventbridge", "UpdateConnection", .params())
}

eventbridge_update_endpoint <- function(
  Name,
  Description = NULL,
  RoutingConfig = NULL,
  ReplicationConfig = NULL,
  EventBuses = NULL,
  RoleArn = NULL
) {
  invoke(.client, "eventbridge", "UpdateEndpoint", .params())
}

eventbridge_update_event_bus <- function(
  Name = NULL,
  KmsKeyIdentifier = NULL,
  Description = NULL,
  DeadLetterConfig = NULL,
  LogConfig = NULL
) {
  invoke(.client, "eventbridge", "UpdateEventBus", .params())
}
