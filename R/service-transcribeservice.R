# Generated from botocore's transcribe model by generator/. Do not edit by hand.

transcribeservice_create_call_analytics_category <- function(
  CategoryName,
  Rules,
  Tags = NULL,
  InputType = NULL
) {
  invoke(.client, "transcribeservice", "CreateCallAnalyticsCategory", .params())
}

transcribeservice_create_language_model <- function(
  LanguageCode,
  BaseModelName,
  ModelName,
  InputDataConfig,
  EncryptionConfiguration = NULL,
  Tags = NULL
) {
  invoke(.client, "transcribeservice", "CreateLanguageModel", .params())
}

transcribeservice_create_medical_vocabulary <- function(
  VocabularyName,
  LanguageCode,
  VocabularyFileUri,
  Tags = NULL
) {
  invoke(.client, "transcribeservice", "CreateMedicalVocabulary", .params())
}

transcribeservice_create_vocabulary <- function(
  VocabularyName,
  LanguageCode,
  Phrases = NULL,
  VocabularyFileUri = NULL,
  Tags = NULL,
  DataAccessRoleArn = NULL,
  EncryptionConfiguration = NULL
) {
  invoke(.client, "transcribeservice", "CreateVocabulary", .params())
}

transcribeservice_create_vocabulary_filter <- function(
  VocabularyFilterName,
  LanguageCode,
  Words = NULL,
  VocabularyFilterFileUri = NULL,
  Tags = NULL,
  DataAccessRoleArn = NULL,
  EncryptionConfiguration = NULL
) {
  invoke(.client, "transcribeservice", "CreateVocabularyFilter", .params())
}

transcribeservice_delete_call_analytics_category <- function(CategoryName) {
  invoke(.client, "transcribeservice", "DeleteCallAnalyticsCategory", .params())
}

transcribeservice_delete_call_analytics_job <- function(CallAnalyticsJobName) {
  invoke(.client, "transcribeservice", "DeleteCallAnalyticsJob", .params())
}

transcribeservice_delete_language_model <- function(ModelName) {
  invoke(.client, "transcribeservice", "DeleteLanguageModel", .params())
}

transcribeservice_delete_medical_scribe_job <- function(MedicalScribeJobName) {
  invoke(.client, "transcribeservice", "DeleteMedicalScribeJob", .params())
}

transcribeservice_delete_medical_transcription_job <- function(MedicalTranscriptionJobName) {
  invoke(.client, "transcribeservice", "DeleteMedicalTranscriptionJob", .params())
}

transcribeservice_delete_medical_vocabulary <- function(VocabularyName) {
  invoke(.client, "transcribeservice", "DeleteMedicalVocabulary", .params())
}

transcribeservice_delete_transcription_job <- function(TranscriptionJobName) {
  invoke(.client, "transcribeservice", "DeleteTranscriptionJob", .params())
}

transcribeservice_delete_vocabulary <- function(VocabularyName) {
  invoke(.client, "transcribeservice", "DeleteVocabulary", .params())
}

transcribeservice_delete_vocabulary_filter <- function(VocabularyFilterName) {
  invoke(.client, "transcribeservice", "DeleteVocabularyFilter", .params())
}

transcribeservice_describe_language_model <- function(ModelName) {
  invoke(.client, "transcribeservice", "DescribeLanguageModel", .params())
}

transcribeservice_get_call_analytics_category <- function(CategoryName) {
  invoke(.client, "transcribeservice", "GetCallAnalyticsCategory", .params())
}

transcribeservice_get_call_analytics_job <- function(CallAnalyticsJobName) {
  invoke(.client, "transcribeservice", "GetCallAnalyticsJob", .params())
}

transcribeservice_get_medical_scribe_job <- function(MedicalScribeJobName) {
  invoke(.client, "transcribeservice", "GetMedicalScribeJob", .params())
}

transcribeservice_get_medical_transcription_job <- function(MedicalTranscriptionJobName) {
  invoke(.client, "transcribeservice", "GetMedicalTranscriptionJob", .params())
}

transcribeservice_get_medical_vocabulary <- function(VocabularyName) {
  invoke(.client, "transcribeservice", "GetMedicalVocabulary", .params())
}

transcribeservice_get_transcription_job <- function(TranscriptionJobName) {
  invoke(.client, "transcribeservice", "GetTranscriptionJob", .params())
}

transcribeservice_get_vocabulary <- function(VocabularyName) {
  invoke(.client, "transcribeservice", "GetVocabulary", .params())
}

transcribeservice_get_vocabulary_filter <- function(VocabularyFilterName) {
  invoke(.client, "transcribeservice", "GetVocabularyFilter", .params())
}

transcribeservice_list_call_analytics_categories <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "transcribeservice", "ListCallAnalyticsCategories", .params())
}

transcribeservice_list_call_analytics_jobs <- function(
  Status = NULL,
  JobNameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "transcribeservice", "ListCallAnalyticsJobs", .params())
}

transcribeservice_list_language_models <- function(
  StatusEquals = NULL,
  NameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "transcribeservice", "ListLanguageModels", .params())
}

transcribeservice_list_medical_scribe_jobs <- function(
  Status = NULL,
  JobNameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "transcribeservice", "ListMedicalScribeJobs", .params())
}

transcribeservice_list_medical_transcription_jobs <- function(
  Status = NULL,
  JobNameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "transcribeservice", "ListMedicalTranscriptionJobs", .params())
}

transcribeservice_list_medical_vocabularies <- function(
  NextToken = NULL,
  MaxResults = NULL,
  StateEquals = NULL,
  NameContains = NULL
) {
  invoke(.client, "transcribeservice", "ListMedicalVocabularies", .params())
}

transcribeservice_list_tags_for_resource <- function(ResourceArn) {
  invoke(.client, "transcribeservice", "ListTagsForResource", .params())
}

transcribeservice_list_transcription_jobs <- function(
  Status = NULL,
  JobNameContains = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "transcribeservice", "ListTranscriptionJobs", .params())
}

transcribeservice_list_vocabularies <- function(
  NextToken = NULL,
  MaxResults = NULL,
  StateEquals = NULL,
  NameContains = NULL
) {
  invoke(.client, "transcribeservice", "ListVocabularies", .params())
}

transcribeservice_list_vocabulary_filters <- function(
  NextToken = NULL,
  MaxResults = NULL,
  NameContains = NULL
) {
  invoke(.client, "transcribeservice", "ListVocabularyFilters", .params())
}

transcribeservice_start_call_analytics_job <- function(
  CallAnalyticsJobName,
  Media,
  OutputLocation = NULL,
  OutputEncryptionKMSKeyId = NULL,
  DataAccessRoleArn = NULL,
  Settings = NULL,
  Tags = NULL,
  ChannelDefinitions = NULL
) {
  invoke(.client, "transcribeservice", "StartCallAnalyticsJob", .params())
}

transcribeservice_start_medical_scribe_job <- function(
  MedicalScribeJobName,
  Media,
  OutputBucketName,
  OutputEncryptionKMSKeyId = NULL,
  KMSEncryptionContext = NULL,
  DataAccessRoleArn,
  Settings,
  ChannelDefinitions = NULL,
  Tags = NULL,
  MedicalScribeContext = NULL
) {
  invoke(.client, "transcribeservice", "StartMedicalScribeJob", .params())
}

transcribeservice_start_medical_transcription_job <- function(
  MedicalTranscriptionJobName,
  LanguageCode,
  MediaSampleRateHertz = NULL,
  MediaFormat = NULL,
  Media,
  OutputBucketName,
  OutputKey = NULL,
  OutputEncryptionKMSKeyId = NULL,
  KMSEncryptionContext = NULL,
  Settings = NULL,
  ContentIdentificationType = NULL,
  Specialty,
  Type,
  Tags = NULL
) {
  invoke(.client, "transcribeservice", "StartMedicalTranscriptionJob", .params())
}

transcribeservice_start_transcription_job <- function(
  TranscriptionJobName,
  LanguageCode = NULL,
  MediaSampleRateHertz = NULL,
  MediaFormat = NULL,
  Media,
  OutputBucketName = NULL,
  OutputKey = NULL,
  OutputEncryptionKMSKeyId = NULL,
  KMSEncryptionContext = NULL,
  Settings = NULL,
  ModelSettings = NULL,
  JobExecutionSettings = NULL,
  ContentRedaction = NULL,
  IdentifyLanguage = NULL,
  IdentifyMultipleLanguages = NULL,
  LanguageOptions = NULL,
  Subtitles = NULL,
  Tags = NULL,
  LanguageIdSettings = NULL,
  ToxicityDetection = NULL
) {
  invoke(.client, "transcribeservice", "StartTranscriptionJob", .params())
}

transcribeservice_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "transcribeservice", "TagResource", .params())
}

transcribeservice_transcribe_audio <- function(
  Media,
  Language = NULL,
  LanguageDetectionMode = NULL,
  LanguageOptions = NULL,
  ChannelIdentification = NULL,
  ShowSpeakerLabels = NULL,
  MaxSpeakerLabels = NULL,
  VocabularySettings = NULL,
  VocabularyFilterSettings = NULL,
  ContentRedaction = NULL,
  OutputConfiguration = NULL
) {
  invoke(.client, "transcribeservice", "TranscribeAudio", .params())
}

transcribeservice_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "transcribeservice", "UntagResource", .params())
}

transcribeservice_update_call_analytics_category <- function(
  CategoryName,
  Rules,
  InputType = NULL
) {
  invoke(.client, "transcribeservice", "UpdateCallAnalyticsCategory", .params())
}

transcribeservice_update_language_model <- function(
  ModelName,
  DataAccessRoleArn = NULL,
  EncryptionConfiguration = NULL
) {
  invoke(.client, "transcribeservice", "UpdateLanguageModel", .params())
}

transcribeservice_update_medical_vocabulary <- function(
  VocabularyName,
  LanguageCode,
  VocabularyFileUri
) {
  invoke(.client, "transcribeservice", "UpdateMedicalVocabulary", .params())
}

transcribeservice_update_vocabulary <- function(
  VocabularyName,
  LanguageCode,
  Phrases = NULL,
  VocabularyFileUri = NULL,
  DataAccessRoleArn = NULL,
  EncryptionConfiguration = NULL
) {
  invoke(.client, "transcribeservice", "UpdateVocabulary", .params())
}

transcribeservice_update_vocabulary_filter <- function(
  VocabularyFilterName,
  Words = NULL,
  VocabularyFilterFileUri = NULL,
  DataAccessRoleArn = NULL,
  EncryptionConfiguration = NULL
) {
  invoke(.client, "transcribeservice", "UpdateVocabularyFilter", .params())
}
