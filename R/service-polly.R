# Generated from botocore's polly model by generator/. Do not edit by hand.

polly_create_voice <- function(
  Name,
  LanguageCode,
  TermsAccepted,
  VoiceCreationData,
  CustomerManagedEncryption = NULL,
  Tags = NULL,
  ClientToken = NULL
) {
  invoke(.client, "polly", "CreateVoice", .params())
}

polly_delete_lexicon <- function(Name) {
  invoke(.client, "polly", "DeleteLexicon", .params())
}

polly_delete_voice <- function(VoiceId) {
  invoke(.client, "polly", "DeleteVoice", .params())
}

polly_describe_voices <- function(
  Engine = NULL,
  LanguageCode = NULL,
  IncludeAdditionalLanguageCodes = NULL,
  NextToken = NULL
) {
  invoke(.client, "polly", "DescribeVoices", .params())
}

polly_get_lexicon <- function(Name) {
  invoke(.client, "polly", "GetLexicon", .params())
}

polly_get_speech_synthesis_task <- function(TaskId) {
  invoke(.client, "polly", "GetSpeechSynthesisTask", .params())
}

polly_get_voice <- function(VoiceId) {
  invoke(.client, "polly", "GetVoice", .params())
}

polly_list_lexicons <- function(NextToken = NULL) {
  invoke(.client, "polly", "ListLexicons", .params())
}

polly_list_speech_synthesis_tasks <- function(MaxResults = NULL, NextToken = NULL, Status = NULL) {
  invoke(.client, "polly", "ListSpeechSynthesisTasks", .params())
}

polly_list_tags_for_resource <- function(ResourceArn) {
  invoke(.client, "polly", "ListTagsForResource", .params())
}

polly_put_lexicon <- function(Name, Content, Tags = NULL) {
  invoke(.client, "polly", "PutLexicon", .params())
}

polly_start_speech_synthesis_stream <- function(
  Engine,
  LanguageCode = NULL,
  LexiconNames = NULL,
  OutputFormat,
  SampleRate = NULL,
  VoiceId,
  ActionStream = NULL
) {
  invoke(.client, "polly", "StartSpeechSynthesisStream", .params())
}

polly_start_speech_synthesis_task <- function(
  Engine = NULL,
  LanguageCode = NULL,
  LexiconNames = NULL,
  OutputFormat,
  OutputS3BucketName,
  OutputS3KeyPrefix = NULL,
  SampleRate = NULL,
  SnsTopicArn = NULL,
  SpeechMarkTypes = NULL,
  Text,
  TextType = NULL,
  VoiceId
) {
  invoke(.client, "polly", "StartSpeechSynthesisTask", .params())
}

polly_synthesize_speech <- function(
  Engine = NULL,
  LanguageCode = NULL,
  LexiconNames = NULL,
  OutputFormat,
  SampleRate = NULL,
  SpeechMarkTypes = NULL,
  Text,
  TextType = NULL,
  VoiceId
) {
  invoke(.client, "polly", "SynthesizeSpeech", .params())
}

polly_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "polly", "TagResource", .params())
}

polly_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "polly", "UntagResource", .params())
}
