# Generated from botocore's comprehend model by generator/. Do not edit by hand.

comprehend_batch_detect_dominant_language <- function(TextList) {
  invoke(.client, "comprehend", "BatchDetectDominantLanguage", .params())
}

comprehend_batch_detect_entities <- function(TextList, LanguageCode) {
  invoke(.client, "comprehend", "BatchDetectEntities", .params())
}

comprehend_batch_detect_key_phrases <- function(TextList, LanguageCode) {
  invoke(.client, "comprehend", "BatchDetectKeyPhrases", .params())
}

comprehend_batch_detect_sentiment <- function(TextList, LanguageCode) {
  invoke(.client, "comprehend", "BatchDetectSentiment", .params())
}

comprehend_batch_detect_syntax <- function(TextList, LanguageCode) {
  invoke(.client, "comprehend", "BatchDetectSyntax", .params())
}

comprehend_batch_detect_targeted_sentiment <- function(TextList, LanguageCode) {
  invoke(.client, "comprehend", "BatchDetectTargetedSentiment", .params())
}

comprehend_classify_document <- function(
  Text = NULL,
  EndpointArn,
  Bytes = NULL,
  DocumentReaderConfig = NULL
) {
  invoke(.client, "comprehend", "ClassifyDocument", .params())
}

comprehend_contains_pii_entities <- function(Text, LanguageCode) {
  invoke(.client, "comprehend", "ContainsPiiEntities", .params())
}

comprehend_create_dataset <- function(
  FlywheelArn,
  DatasetName,
  DatasetType = NULL,
  Description = NULL,
  InputDataConfig,
  ClientRequestToken = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "CreateDataset", .params())
}

comprehend_create_document_classifier <- function(
  DocumentClassifierName,
  VersionName = NULL,
  DataAccessRoleArn,
  Tags = NULL,
  InputDataConfig,
  OutputDataConfig = NULL,
  ClientRequestToken = NULL,
  LanguageCode,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Mode = NULL,
  ModelKmsKeyId = NULL,
  ModelPolicy = NULL
) {
  invoke(.client, "comprehend", "CreateDocumentClassifier", .params())
}

comprehend_create_endpoint <- function(
  EndpointName,
  ModelArn = NULL,
  DesiredInferenceUnits,
  ClientRequestToken = NULL,
  Tags = NULL,
  DataAccessRoleArn = NULL,
  FlywheelArn = NULL
) {
  invoke(.client, "comprehend", "CreateEndpoint", .params())
}

comprehend_create_entity_recognizer <- function(
  RecognizerName,
  VersionName = NULL,
  DataAccessRoleArn,
  Tags = NULL,
  InputDataConfig,
  ClientRequestToken = NULL,
  LanguageCode,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  ModelKmsKeyId = NULL,
  ModelPolicy = NULL
) {
  invoke(.client, "comprehend", "CreateEntityRecognizer", .params())
}

comprehend_create_flywheel <- function(
  FlywheelName,
  ActiveModelArn = NULL,
  DataAccessRoleArn,
  TaskConfig = NULL,
  ModelType = NULL,
  DataLakeS3Uri,
  DataSecurityConfig = NULL,
  ClientRequestToken = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "CreateFlywheel", .params())
}

comprehend_delete_document_classifier <- function(DocumentClassifierArn) {
  invoke(.client, "comprehend", "DeleteDocumentClassifier", .params())
}

comprehend_delete_endpoint <- function(EndpointArn) {
  invoke(.client, "comprehend", "DeleteEndpoint", .params())
}

comprehend_delete_entity_recognizer <- function(EntityRecognizerArn) {
  invoke(.client, "comprehend", "DeleteEntityRecognizer", .params())
}

comprehend_delete_flywheel <- function(FlywheelArn) {
  invoke(.client, "comprehend", "DeleteFlywheel", .params())
}

comprehend_delete_resource_policy <- function(ResourceArn, PolicyRevisionId = NULL) {
  invoke(.client, "comprehend", "DeleteResourcePolicy", .params())
}

comprehend_describe_dataset <- function(DatasetArn) {
  invoke(.client, "comprehend", "DescribeDataset", .params())
}

comprehend_describe_document_classification_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeDocumentClassificationJob", .params())
}

comprehend_describe_document_classifier <- function(DocumentClassifierArn) {
  invoke(.client, "comprehend", "DescribeDocumentClassifier", .params())
}

comprehend_describe_dominant_language_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeDominantLanguageDetectionJob", .params())
}

comprehend_describe_endpoint <- function(EndpointArn) {
  invoke(.client, "comprehend", "DescribeEndpoint", .params())
}

comprehend_describe_entities_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeEntitiesDetectionJob", .params())
}

comprehend_describe_entity_recognizer <- function(EntityRecognizerArn) {
  invoke(.client, "comprehend", "DescribeEntityRecognizer", .params())
}

comprehend_describe_events_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeEventsDetectionJob", .params())
}

comprehend_describe_flywheel <- function(FlywheelArn) {
  invoke(.client, "comprehend", "DescribeFlywheel", .params())
}

comprehend_describe_flywheel_iteration <- function(FlywheelArn, FlywheelIterationId) {
  invoke(.client, "comprehend", "DescribeFlywheelIteration", .params())
}

comprehend_describe_key_phrases_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeKeyPhrasesDetectionJob", .params())
}

comprehend_describe_pii_entities_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribePiiEntitiesDetectionJob", .params())
}

comprehend_describe_resource_policy <- function(ResourceArn) {
  invoke(.client, "comprehend", "DescribeResourcePolicy", .params())
}

comprehend_describe_sentiment_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeSentimentDetectionJob", .params())
}

comprehend_describe_targeted_sentiment_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeTargetedSentimentDetectionJob", .params())
}

comprehend_describe_topics_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "DescribeTopicsDetectionJob", .params())
}

comprehend_detect_dominant_language <- function(Text) {
  invoke(.client, "comprehend", "DetectDominantLanguage", .params())
}

comprehend_detect_entities <- function(
  Text = NULL,
  LanguageCode = NULL,
  EndpointArn = NULL,
  Bytes = NULL,
  DocumentReaderConfig = NULL
) {
  invoke(.client, "comprehend", "DetectEntities", .params())
}

comprehend_detect_key_phrases <- function(Text, LanguageCode) {
  invoke(.client, "comprehend", "DetectKeyPhrases", .params())
}

comprehend_detect_pii_entities <- function(Text, LanguageCode) {
  invoke(.client, "comprehend", "DetectPiiEntities", .params())
}

comprehend_detect_sentiment <- function(Text, LanguageCode) {
  invoke(.client, "comprehend", "DetectSentiment", .params())
}

comprehend_detect_syntax <- function(Text, LanguageCode) {
  invoke(.client, "comprehend", "DetectSyntax", .params())
}

comprehend_detect_targeted_sentiment <- function(Text, LanguageCode) {
  invoke(.client, "comprehend", "DetectTargetedSentiment", .params())
}

comprehend_detect_toxic_content <- function(TextSegments, LanguageCode) {
  invoke(.client, "comprehend", "DetectToxicContent", .params())
}

comprehend_import_model <- function(
  SourceModelArn,
  ModelName = NULL,
  VersionName = NULL,
  ModelKmsKeyId = NULL,
  DataAccessRoleArn = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "ImportModel", .params())
}

comprehend_list_datasets <- function(
  FlywheelArn = NULL,
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListDatasets", .params())
}

comprehend_list_document_classification_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListDocumentClassificationJobs", .params())
}

comprehend_list_document_classifier_summaries <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "comprehend", "ListDocumentClassifierSummaries", .params())
}

comprehend_list_document_classifiers <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListDocumentClassifiers", .params())
}

comprehend_list_dominant_language_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListDominantLanguageDetectionJobs", .params())
}

comprehend_list_endpoints <- function(Filter = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "comprehend", "ListEndpoints", .params())
}

comprehend_list_entities_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListEntitiesDetectionJobs", .params())
}

comprehend_list_entity_recognizer_summaries <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "comprehend", "ListEntityRecognizerSummaries", .params())
}

comprehend_list_entity_recognizers <- function(Filter = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "comprehend", "ListEntityRecognizers", .params())
}

comprehend_list_events_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListEventsDetectionJobs", .params())
}

comprehend_list_flywheel_iteration_history <- function(
  FlywheelArn,
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListFlywheelIterationHistory", .params())
}

comprehend_list_flywheels <- function(Filter = NULL, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "comprehend", "ListFlywheels", .params())
}

comprehend_list_key_phrases_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListKeyPhrasesDetectionJobs", .params())
}

comprehend_list_pii_entities_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListPiiEntitiesDetectionJobs", .params())
}

comprehend_list_sentiment_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListSentimentDetectionJobs", .params())
}

comprehend_list_tags_for_resource <- function(ResourceArn) {
  invoke(.client, "comprehend", "ListTagsForResource", .params())
}

comprehend_list_targeted_sentiment_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListTargetedSentimentDetectionJobs", .params())
}

comprehend_list_topics_detection_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "comprehend", "ListTopicsDetectionJobs", .params())
}

comprehend_put_resource_policy <- function(ResourceArn, ResourcePolicy, PolicyRevisionId = NULL) {
  invoke(.client, "comprehend", "PutResourcePolicy", .params())
}

comprehend_start_document_classification_job <- function(
  JobName = NULL,
  DocumentClassifierArn = NULL,
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  ClientRequestToken = NULL,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Tags = NULL,
  FlywheelArn = NULL
) {
  invoke(.client, "comprehend", "StartDocumentClassificationJob", .params())
}

comprehend_start_dominant_language_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  JobName = NULL,
  ClientRequestToken = NULL,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "StartDominantLanguageDetectionJob", .params())
}

comprehend_start_entities_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  JobName = NULL,
  EntityRecognizerArn = NULL,
  LanguageCode,
  ClientRequestToken = NULL,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Tags = NULL,
  FlywheelArn = NULL
) {
  invoke(.client, "comprehend", "StartEntitiesDetectionJob", .params())
}

comprehend_start_events_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  JobName = NULL,
  LanguageCode,
  ClientRequestToken = NULL,
  TargetEventTypes,
  Tags = NULL
) {
  invoke(.client, "comprehend", "StartEventsDetectionJob", .params())
}

comprehend_start_flywheel_iteration <- function(FlywheelArn, ClientRequestToken = NULL) {
  invoke(.client, "comprehend", "StartFlywheelIteration", .params())
}

comprehend_start_key_phrases_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  JobName = NULL,
  LanguageCode,
  ClientRequestToken = NULL,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "StartKeyPhrasesDetectionJob", .params())
}

comprehend_start_pii_entities_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  Mode,
  RedactionConfig = NULL,
  DataAccessRoleArn,
  JobName = NULL,
  LanguageCode,
  ClientRequestToken = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "StartPiiEntitiesDetectionJob", .params())
}

comprehend_start_sentiment_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  JobName = NULL,
  LanguageCode,
  ClientRequestToken = NULL,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "StartSentimentDetectionJob", .params())
}

comprehend_start_targeted_sentiment_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  JobName = NULL,
  LanguageCode,
  ClientRequestToken = NULL,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "StartTargetedSentimentDetectionJob", .params())
}

comprehend_start_topics_detection_job <- function(
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  JobName = NULL,
  NumberOfTopics = NULL,
  ClientRequestToken = NULL,
  VolumeKmsKeyId = NULL,
  VpcConfig = NULL,
  Tags = NULL
) {
  invoke(.client, "comprehend", "StartTopicsDetectionJob", .params())
}

comprehend_stop_dominant_language_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "StopDominantLanguageDetectionJob", .params())
}

comprehend_stop_entities_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "StopEntitiesDetectionJob", .params())
}

comprehend_stop_events_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "StopEventsDetectionJob", .params())
}

comprehend_stop_key_phrases_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "StopKeyPhrasesDetectionJob", .params())
}

comprehend_stop_pii_entities_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "StopPiiEntitiesDetectionJob", .params())
}

comprehend_stop_sentiment_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "StopSentimentDetectionJob", .params())
}

comprehend_stop_targeted_sentiment_detection_job <- function(JobId) {
  invoke(.client, "comprehend", "StopTargetedSentimentDetectionJob", .params())
}

comprehend_stop_training_document_classifier <- function(DocumentClassifierArn) {
  invoke(.client, "comprehend", "StopTrainingDocumentClassifier", .params())
}

comprehend_stop_training_entity_recognizer <- function(EntityRecognizerArn) {
  invoke(.client, "comprehend", "StopTrainingEntityRecognizer", .params())
}

comprehend_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "comprehend", "TagResource", .params())
}

comprehend_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "comprehend", "UntagResource", .params())
}

comprehend_update_endpoint <- function(
  EndpointArn,
  DesiredModelArn = NULL,
  DesiredInferenceUnits = NULL,
  DesiredDataAccessRoleArn = NULL,
  FlywheelArn = NULL
) {
  invoke(.client, "comprehend", "UpdateEndpoint", .params())
}

comprehend_update_flywheel <- function(
  FlywheelArn,
  ActiveModelArn = NULL,
  DataAccessRoleArn = NULL,
  DataSecurityConfig = NULL
) {
  invoke(.client, "comprehend", "UpdateFlywheel", .params())
}
