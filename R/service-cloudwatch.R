# Generated from botocore's cloudwatch model by generator/. Do not edit by hand.

cloudwatch_associate_dataset_kms_key <- function(DatasetIdentifier, KmsKeyArn) {
  invoke(.client, "cloudwatch", "AssociateDatasetKmsKey", .params())
}

cloudwatch_create_resource_metrics_configuration <- function(ResourceArn, MetricSelections = NULL) {
  invoke(.client, "cloudwatch", "CreateResourceMetricsConfiguration", .params())
}

cloudwatch_delete_alarm_mute_rule <- function(AlarmMuteRuleName) {
  invoke(.client, "cloudwatch", "DeleteAlarmMuteRule", .params())
}

cloudwatch_delete_alarms <- function(AlarmNames) {
  invoke(.client, "cloudwatch", "DeleteAlarms", .params())
}

cloudwatch_delete_anomaly_detector <- function(
  AnomalyDetectorId = NULL,
  Namespace = NULL,
  MetricName = NULL,
  Dimensions = NULL,
  Stat = NULL,
  SingleMetricAnomalyDetector = NULL,
  MetricMathAnomalyDetector = NULL
) {
  invoke(.client, "cloudwatch", "DeleteAnomalyDetector", .params())
}

cloudwatch_delete_dashboards <- function(DashboardNames) {
  invoke(.client, "cloudwatch", "DeleteDashboards", .params())
}

cloudwatch_delete_insight_rules <- function(RuleNames) {
  invoke(.client, "cloudwatch", "DeleteInsightRules", .params())
}

cloudwatch_delete_metric_data_query_definition <- function(Id) {
  invoke(.client, "cloudwatch", "DeleteMetricDataQueryDefinition", .params())
}

cloudwatch_delete_metric_stream <- function(Name) {
  invoke(.client, "cloudwatch", "DeleteMetricStream", .params())
}

cloudwatch_delete_resource_metrics_configuration <- function(ResourceArn) {
  invoke(.client, "cloudwatch", "DeleteResourceMetricsConfiguration", .params())
}

cloudwatch_describe_alarm_contributors <- function(AlarmName, NextToken = NULL) {
  invoke(.client, "cloudwatch", "DescribeAlarmContributors", .params())
}

cloudwatch_describe_alarm_history <- function(
  AlarmName = NULL,
  AlarmContributorId = NULL,
  AlarmTypes = NULL,
  HistoryItemType = NULL,
  StartDate = NULL,
  EndDate = NULL,
  MaxRecords = NULL,
  NextToken = NULL,
  ScanBy = NULL
) {
  invoke(.client, "cloudwatch", "DescribeAlarmHistory", .params())
}

cloudwatch_describe_alarms <- function(
  AlarmNames = NULL,
  AlarmNamePrefix = NULL,
  AlarmTypes = NULL,
  ChildrenOfAlarmName = NULL,
  ParentsOfAlarmName = NULL,
  StateValue = NULL,
  ActionPrefix = NULL,
  MaxRecords = NULL,
  NextToken = NULL
) {
  invoke(.client, "cloudwatch", "DescribeAlarms", .params())
}

cloudwatch_describe_alarms_for_metric <- function(
  MetricName,
  Namespace,
  Statistic = NULL,
  ExtendedStatistic = NULL,
  Dimensions = NULL,
  Period = NULL,
  Unit = NULL
) {
  invoke(.client, "cloudwatch", "DescribeAlarmsForMetric", .params())
}

cloudwatch_describe_anomaly_detectors <- function(
  AnomalyDetectorIds = NULL,
  NextToken = NULL,
  MaxResults = NULL,
  Namespace = NULL,
  MetricName = NULL,
  Dimensions = NULL,
  AnomalyDetectorTypes = NULL
) {
  invoke(.client, "cloudwatch", "DescribeAnomalyDetectors", .params())
}

cloudwatch_describe_insight_rules <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "cloudwatch", "DescribeInsightRules", .params())
}

cloudwatch_disable_alarm_actions <- function(AlarmNames) {
  invoke(.client, "cloudwatch", "DisableAlarmActions", .params())
}

cloudwatch_disable_insight_rules <- function(RuleNames) {
  invoke(.client, "cloudwatch", "DisableInsightRules", .params())
}

cloudwatch_disassociate_dataset_kms_key <- function(DatasetIdentifier) {
  invoke(.client, "cloudwatch", "DisassociateDatasetKmsKey", .params())
}

cloudwatch_enable_alarm_actions <- function(AlarmNames) {
  invoke(.client, "cloudwatch", "EnableAlarmActions", .params())
}

cloudwatch_enable_insight_rules <- function(RuleNames) {
  invoke(.client, "cloudwatch", "EnableInsightRules", .params())
}

cloudwatch_get_alarm_mute_rule <- function(AlarmMuteRuleName) {
  invoke(.client, "cloudwatch", "GetAlarmMuteRule", .params())
}

cloudwatch_get_dashboard <- function(DashboardName) {
  invoke(.client, "cloudwatch", "GetDashboard", .params())
}

cloudwatch_get_dataset <- function(DatasetIdentifier) {
  invoke(.client, "cloudwatch", "GetDataset", .params())
}

cloudwatch_get_insight_rule_report <- function(
  RuleName,
  StartTime,
  EndTime,
  Period,
  MaxContributorCount = NULL,
  Metrics = NULL,
  OrderBy = NULL
) {
  invoke(.client, "cloudwatch", "GetInsightRuleReport", .params())
}

cloudwatch_get_metric_data <- function(
  MetricDataQueries,
  StartTime,
  EndTime,
  NextToken = NULL,
  ScanBy = NULL,
  MaxDatapoints = NULL,
  LabelOptions = NULL
) {
  invoke(.client, "cloudwatch", "GetMetricData", .params())
}

cloudwatch_get_metric_data_query_definition <- function(Id) {
  invoke(.client, "cloudwatch", "GetMetricDataQueryDefinition", .params())
}

cloudwatch_get_metric_statistics <- function(
  Namespace,
  MetricName,
  Dimensions = NULL,
  StartTime,
  EndTime,
  Period,
  Statistics = NULL,
  ExtendedStatistics = NULL,
  Unit = NULL
) {
  invoke(.client, "cloudwatch", "GetMetricStatistics", .params())
}

cloudwatch_get_metric_stream <- function(Name) {
  invoke(.client, "cloudwatch", "GetMetricStream", .params())
}

cloudwatch_get_metric_widget_image <- function(MetricWidget, OutputFormat = NULL) {
  invoke(.client, "cloudwatch", "GetMetricWidgetImage", .params())
}

cloudwatch_get_o_tel_enrichment <- function() {
  invoke(.client, "cloudwatch", "GetOTelEnrichment", .params())
}

cloudwatch_get_resource_metrics_configuration <- function(ResourceArn) {
  invoke(.client, "cloudwatch", "GetResourceMetricsConfiguration", .params())
}

cloudwatch_list_alarm_mute_rules <- function(
  AlarmName = NULL,
  Statuses = NULL,
  MaxRecords = NULL,
  NextToken = NULL
) {
  invoke(.client, "cloudwatch", "ListAlarmMuteRules", .params())
}

cloudwatch_list_dashboards <- function(DashboardNamePrefix = NULL, NextToken = NULL) {
  invoke(.client, "cloudwatch", "ListDashboards", .params())
}

cloudwatch_list_managed_insight_rules <- function(
  ResourceARN,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "cloudwatch", "ListManagedInsightRules", .params())
}

cloudwatch_list_metric_data_query_definitions <- function(MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "cloudwatch", "ListMetricDataQueryDefinitions", .params())
}

cloudwatch_list_metric_streams <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "cloudwatch", "ListMetricStreams", .params())
}

cloudwatch_list_metrics <- function(
  Namespace = NULL,
  MetricName = NULL,
  Dimensions = NULL,
  NextToken = NULL,
  RecentlyActive = NULL,
  IncludeLinkedAccounts = NULL,
  OwningAccount = NULL
) {
  invoke(.client, "cloudwatch", "ListMetrics", .params())
}

cloudwatch_list_tags_for_resource <- function(ResourceARN) {
  invoke(.client, "cloudwatch", "ListTagsForResource", .params())
}

cloudwatch_put_alarm_mute_rule <- function(
  Name,
  Description = NULL,
  Rule,
  MuteTargets = NULL,
  Tags = NULL,
  StartDate = NULL,
  ExpireDate = NULL
) {
  invoke(.client, "cloudwatch", "PutAlarmMuteRule", .params())
}

cloudwatch_put_anomaly_detector <- function(
  Namespace = NULL,
  MetricName = NULL,
  Dimensions = NULL,
  Stat = NULL,
  Configuration = NULL,
  MetricCharacteristics = NULL,
  SingleMetricAnomalyDetector = NULL,
  MetricMathAnomalyDetector = NULL
) {
  invoke(.client, "cloudwatch", "PutAnomalyDetector", .params())
}

cloudwatch_put_composite_alarm <- function(
  ActionsEnabled = NULL,
  AlarmActions = NULL,
  AlarmDescription = NULL,
  AlarmName,
  AlarmRule,
  InsufficientDataActions = NULL,
  OKActions = NULL,
  Tags = NULL,
  ActionsSuppressor = NULL,
  ActionsSuppressorWaitPeriod = NULL,
  ActionsSuppressorExtensionPeriod = NULL,
  ActionConfiguration = NULL
) {
  invoke(.client, "cloudwatch", "PutCompositeAlarm", .params())
}

cloudwatch_put_dashboard <- function(DashboardName, DashboardBody, Tags = NULL) {
  invoke(.client, "cloudwatch", "PutDashboard", .params())
}

cloudwatch_put_insight_rule <- function(
  RuleName,
  RuleState = NULL,
  RuleDefinition,
  Tags = NULL,
  ApplyOnTransformedLogs = NULL
) {
  invoke(.client, "cloudwatch", "PutInsightRule", .params())
}

cloudwatch_put_log_alarm <- function(
  AlarmName,
  AlarmDescription = NULL,
  ScheduledQueryConfiguration,
  ActionLogLineCount = NULL,
  ActionLogLineRoleArn = NULL,
  ActionsEnabled = NULL,
  OKActions = NULL,
  AlarmActions = NULL,
  InsufficientDataActions = NULL,
  QueryResultsToEvaluate,
  QueryResultsToAlarm,
  Threshold,
  ComparisonOperator,
  TreatMissingData = NULL,
  Tags = NULL,
  WarmUpConfiguration = NULL,
  ActionConfiguration = NULL
) {
  invoke(.client, "cloudwatch", "PutLogAlarm", .params())
}

cloudwatch_put_managed_insight_rules <- function(ManagedRules) {
  invoke(.client, "cloudwatch", "PutManagedInsightRules", .params())
}

cloudwatch_put_metric_alarm <- function(
  AlarmName,
  AlarmDescription = NULL,
  ActionsEnabled = NULL,
  OKActions = NULL,
  AlarmActions = NULL,
  InsufficientDataActions = NULL,
  MetricName = NULL,
  Namespace = NULL,
  Statistic = NULL,
  ExtendedStatistic = NULL,
  Dimensions = NULL,
  Period = NULL,
  Unit = NULL,
  EvaluationPeriods = NULL,
  DatapointsToAlarm = NULL,
  Threshold = NULL,
  ComparisonOperator = NULL,
  TreatMissingData = NULL,
  EvaluateLowSampleCountPercentile = NULL,
  Metrics = NULL,
  Tags = NULL,
  ThresholdMetricId = NULL,
  EvaluationWindow = NULL,
  WarmUpConfiguration = NULL,
  EvaluationCriteria = NULL,
  EvaluationInterval = NULL,
  ActionConfiguration = NULL
) {
  invoke(.client, "cloudwatch", "PutMetricAlarm", .params())
}

cloudwatch_put_metric_data <- function(
  Namespace,
  MetricData = NULL,
  EntityMetricData = NULL,
  StrictEntityValidation = NULL
) {
  invoke(.client, "cloudwatch", "PutMetricData", .params())
}

cloudwatch_put_metric_data_query_definition <- function(
  Id = NULL,
  Path,
  Expression,
  Type,
  Tags = NULL
) {
  invoke(.client, "cloudwatch", "PutMetricDataQueryDefinition", .params())
}

cloudwatch_put_metric_stream <- function(
  Name,
  IncludeFilters = NULL,
  ExcludeFilters = NULL,
  FirehoseArn,
  RoleArn,
  OutputFormat,
  Tags = NULL,
  StatisticsConfigurations = NULL,
  IncludeLinkedAccountsMetrics = NULL
) {
  invoke(.client, "cloudwatch", "PutMetricStream", .params())
}

cloudwatch_set_alarm_state <- function(AlarmName, StateValue, StateReason, StateReasonData = NULL) {
  invoke(.client, "cloudwatch", "SetAlarmState", .params())
}

cloudwatch_start_metric_streams <- function(Names) {
  invoke(.client, "cloudwatch", "StartMetricStreams", .params())
}

cloudwatch_start_o_tel_enrichment <- function(IncludeFilters = NULL, ExcludeFilters = NULL) {
  invoke(.client, "cloudwatch", "StartOTelEnrichment", .params())
}

cloudwatch_stop_metric_streams <- function(Names) {
  invoke(.client, "cloudwatch", "StopMetricStreams", .params())
}

cloudwatch_stop_o_tel_enrichment <- function() {
  invoke(.client, "cloudwatch", "StopOTelEnrichment", .params())
}

cloudwatch_tag_resource <- function(ResourceARN, Tags) {
  invoke(.client, "cloudwatch", "TagResource", .params())
}

cloudwatch_untag_resource <- function(ResourceARN, TagKeys) {
  invoke(.client, "cloudwatch", "UntagResource", .params())
}

cloudwatch_update_o_tel_enrichment <- function(IncludeFilters = NULL, ExcludeFilters = NULL) {
  invoke(.client, "cloudwatch", "UpdateOTelEnrichment", .params())
}

cloudwatch_update_resource_metrics_configuration <- function(ResourceArn, MetricSelections = NULL) {
  invoke(.client, "cloudwatch", "UpdateResourceMetricsConfiguration", .params())
}
