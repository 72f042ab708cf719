# Generated from botocore's translate model by generator/. Do not edit by hand.

translate_create_parallel_data <- function(
  Name,
  Description = NULL,
  ParallelDataConfig,
  EncryptionKey = NULL,
  ClientToken,
  Tags = NULL
) {
  invoke(.client, "translate", "CreateParallelData", .params())
}

translate_delete_parallel_data <- function(Name) {
  invoke(.client, "translate", "DeleteParallelData", .params())
}

translate_delete_terminology <- function(Name) {
  invoke(.client, "translate", "DeleteTerminology", .params())
}

translate_describe_text_translation_job <- function(JobId) {
  invoke(.client, "translate", "DescribeTextTranslationJob", .params())
}

translate_get_parallel_data <- function(Name) {
  invoke(.client, "translate", "GetParallelData", .params())
}

translate_get_terminology <- function(Name, TerminologyDataFormat = NULL) {
  invoke(.client, "translate", "GetTerminology", .params())
}

translate_import_terminology <- function(
  Name,
  MergeStrategy,
  Description = NULL,
  TerminologyData,
  EncryptionKey = NULL,
  Tags = NULL
) {
  invoke(.client, "translate", "ImportTerminology", .params())
}

translate_list_languages <- function(
  DisplayLanguageCode = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "translate", "ListLanguages", .params())
}

translate_list_parallel_data <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "translate", "ListParallelData", .params())
}

translate_list_tags_for_resource <- function(ResourceArn) {
  invoke(.client, "translate", "ListTagsForResource", .params())
}

translate_list_terminologies <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "translate", "ListTerminologies", .params())
}

translate_list_text_translation_jobs <- function(
  Filter = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "translate", "ListTextTranslationJobs", .params())
}

translate_start_text_translation_job <- function(
  JobName = NULL,
  InputDataConfig,
  OutputDataConfig,
  DataAccessRoleArn,
  SourceLanguageCode,
  TargetLanguageCodes,
  TerminologyNames = NULL,
  ParallelDataNames = NULL,
  ClientToken,
  Settings = NULL
) {
  invoke(.client, "translate", "StartTextTranslationJob", .params())
}

translate_stop_text_translation_job <- function(JobId) {
  invoke(.client, "translate", "StopTextTranslationJob", .params())
}

translate_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "translate", "TagResource", .params())
}

translate_translate_document <- function(
  Document,
  TerminologyNames = NULL,
  SourceLanguageCode,
  TargetLanguageCode,
  Settings = NULL
) {
  invoke(.client, "translate", "TranslateDocument", .params())
}

translate_translate_text <- function(
  Text,
  TerminologyNames = NULL,
  SourceLanguageCode,
  TargetLanguageCode,
  Settings = NULL
) {
  invoke(.client, "translate", "TranslateText", .params())
}

translate_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "translate", "UntagResource", .params())
}

translate_update_parallel_data <- function(
  Name,
  Description = NULL,
  ParallelDataConfig,
  ClientToken
) {
  invoke(.client, "translate", "UpdateParallelData", .params())
}
